// Keys and buttons of the page. Every change goes to the server, which answers when it is on the disk.
// DOES and KINDS, what each key does and gives, come before it.
const main = document.getElementById("document");
const lines = document.getElementById("lines");
const said = document.getElementById("said");
const kind = document.getElementById("kind");
let current = null;
let waiting = Promise.resolve();

function rows() {
  return lines ? [...lines.children].filter((row) => row.checkVisibility()) : [];
}

// A link, a key or a click chooses a line: it alone can be reached by Tab, and the tools act on it.
function choose(row, focus = true) {
  if (!row) return;
  if (current) {
    current.tabIndex = -1;
    current.removeAttribute("aria-current");
  }
  current = row;
  row.tabIndex = 0;
  row.setAttribute("aria-current", "true");
  kind.value = row.querySelector(".kind").textContent;
  if (focus) {
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }
}

function step(by) {
  const all = rows();
  const at = all.indexOf(current);
  choose(all[Math.min(Math.max(at + by, 0), all.length - 1)]);
}

function nextUnsure() {
  const all = rows();
  const at = all.indexOf(current);
  const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find((row) => row.classList.contains("unsure"));
  if (next) choose(next);
  else tell("no line is less than 80 % sure");
}

function tell(text) {
  said.textContent = text;
}

function parse(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup; // drawn by the server, every text in it escaped
  return template.content.firstElementChild;
}

async function send(change) {
  const response = await fetch("/changes", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(change),
  });
  const answer = await response.json();
  if (answer.error) throw new Error(answer.error);
  return answer;
}

function show(answer, words) {
  if (String(answer.place) !== main.dataset.place) {
    location.href = `/documents/${answer.place}${location.search}#${answer.piece}`;
    return;
  }
  document.getElementById("counts").replaceWith(parse(answer.counts));
  document.getElementById("progress").replaceWith(parse(answer.progress));
  if (answer.row) {
    const row = parse(answer.row);
    const old = lines.querySelector(`[data-piece="${answer.piece}"]`);
    old.replaceWith(row);
    if (old === current) current = null;
    choose(row, document.activeElement === document.body || document.activeElement === old);
  }
  tell(words);
}

// One change after the other, so that fast keys arrive in the order in which they were pressed.
function change(what, words, then = () => {}) {
  if (what.do !== "undo" && what.do !== "finish" && !current) return;
  const piece = current ? Number(current.dataset.piece) : 0;
  const asked = { place: Number(main.dataset.place), piece, ...what };
  waiting = waiting
    .then(() => send(asked))
    .then((answer) => (answer.nothing ? tell("nothing to undo") : (show(answer, words), then(answer))))
    .catch((error) => tell(`Not saved: ${error.message || "the server does not answer; start cleaner review again"}`));
}

function follow(id) {
  const link = document.getElementById(id);
  if (link) waiting.then(() => link.click());
  else tell(id === "before" ? "this is the first document" : "this is the last document");
}

function nextOpen() {
  const link = document.getElementById("open");
  if (link) link.click();
  else tell("done, and so are all others");
}

const ACTIONS = {
  keep: () => change({ do: "keep" }, "kept"),
  drop: () => change({ do: "drop" }, "dropped"),
  always_keep: () => change({ do: "always_keep" }, "marked: lines like this"),
  always_drop: () => change({ do: "always_drop" }, "marked: this line on this site"),
  undo: () => change({ do: "undo" }, "undone"),
  finish: () => change({ do: "finish" }, "done", (answer) => answer.done && nextOpen()),
  after_only: () => {
    document.body.classList.toggle("after-only");
    tell(document.body.classList.contains("after-only") ? "only what stays is shown" : "all is shown");
  },
  help: () => document.getElementById("help").showModal(),
  line_after: () => step(1),
  line_before: () => step(-1),
  line_unsure: nextUnsure,
  after: () => follow("after"),
  before: () => follow("before"),
};

document.addEventListener("keydown", (event) => {
  const at = event.target;
  if (event.ctrlKey || event.metaKey || event.altKey || at.closest("select, input, dialog[open]")) return;
  if (event.key === "Enter" && at.closest("a, button, summary")) return;
  start();
  const act = ACTIONS[DOES[event.key]];
  if (act) act();
  else if (KINDS[event.key]) change({ do: "kind", kind: KINDS[event.key] }, KINDS[event.key]);
  else return;
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  start();
  const button = event.target.closest("[data-do]");
  if (button) ACTIONS[button.dataset.do]();
  const row = event.target.closest("#lines > li");
  if (row && !event.target.closest("summary")) choose(row, !String(getSelection()));
});

lines?.addEventListener("focusin", (event) => choose(event.target.closest("#lines > li"), false));
kind.addEventListener("change", () => change({ do: "kind", kind: kind.value }, kind.value));
document.getElementById("filters").addEventListener("change", (event) => event.currentTarget.submit());

// What can wait until the page is painted, or until somebody uses it.
let started = false;
function start() {
  if (started) return;
  started = true;
  if (matchMedia("(max-width: 60rem)").matches) document.getElementById("list").open = false;
  const named = lines?.querySelector(`[data-piece="${CSS.escape(location.hash.slice(1))}"]`);
  choose(named || lines?.firstElementChild);
  document.querySelector('nav [aria-current="page"]')?.scrollIntoView({ block: "nearest" });
  document.body.dataset.ready = "true";
  performance.mark("ready");
  requestIdleCallback(fillChoices);
}

// Hundreds of sites to choose from are not measured before somebody can read.
function fillChoices() {
  for (const { dataset, content } of document.querySelectorAll("template")) {
    const select = document.querySelector(`select[name=${dataset.choices}]`);
    const chosen = select.value;
    [...select.options].slice(1).forEach((option) => option.remove());
    select.append(content);
    if (![...select.options].some((option) => option.value === chosen)) select.add(new Option(chosen, chosen));
    select.value = chosen;
  }
}

requestAnimationFrame(() => setTimeout(start));
