"use strict";
// Search, choice of a kind, and sorting. Without this script the page shows all there is.
(() => {
  const form = document.getElementById("filter");
  const search = document.getElementById("search");
  const kind = document.getElementById("kind");
  const found = document.getElementById("found");
  const rows = [...document.querySelectorAll("main tbody tr")].map((row) => ({
    row, text: row.textContent.toLowerCase(), kinds: row.dataset.kind === undefined ? null : [row.dataset.kind],
  }));
  const documents = [...document.querySelectorAll("#shown > details")].map((row) => ({
    row, text: row.textContent.toLowerCase(), kinds: (row.dataset.kinds || "").split(" "),
  }));

  function filter() {
    const wanted = search.value.trim().toLowerCase();
    let shown = 0;
    for (const { row, text, kinds } of [...rows, ...documents]) {
      row.hidden = !text.includes(wanted) || Boolean(kind.value && kinds && !kinds.includes(kind.value));
      shown += row.hidden ? 0 : 1;
    }
    const all = rows.length + documents.length;
    found.value = wanted || kind.value ? `${shown} of ${all} rows and documents` : "";
  }

  function sort(head) {
    const table = head.closest("table");
    const at = [...head.parentElement.children].indexOf(head);
    const down = head.getAttribute("aria-sort") !== "descending";
    const key = (row) => {
      const cell = row.children[at];
      return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value);
    };
    const order = (a, b) => (typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b)));
    const body = table.tBodies[0];
    const sorted = [...body.rows].sort((a, b) => (down ? order(key(b), key(a)) : order(key(a), key(b))));
    for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    body.append(...sorted);
  }

  for (const head of document.querySelectorAll("thead th")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = head.textContent;
    button.addEventListener("click", () => sort(head));
    head.replaceChildren(button);
  }
  // A link to a document opens it.
  function open() {
    const part = location.hash && document.getElementById(location.hash.slice(1));
    if (part instanceof HTMLDetailsElement) part.open = true;
  }

  window.addEventListener("hashchange", open);
  open();
  search.addEventListener("input", filter);
  kind.addEventListener("change", filter);
  form.addEventListener("reset", () => setTimeout(filter));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
})();
