// Says that the first lines are painted: the server sends the rest of a long page then.
const { page } = document.currentScript.dataset;
requestAnimationFrame(() => setTimeout(() => fetch(`/painted/${page}`)));
