"""The page of a review in a real browser: by keys, killed and started again, with hostile texts."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

from cleaner.cli import main
from cleaner.evaluate import read_labels
from cleaner.messages import ExitCode

pytest.importorskip("uvicorn", reason="the extra review is not installed")
playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")

BODY = [
    "The council met on Monday and decided to widen the road near the old harbour, officials said.",
    "Residents had asked for the work for many years, and the plan was approved without a vote.",
    "The first part will be finished in spring, when the ferry runs again and tourists arrive.",
]
PITCH = "Grab the harbour tote in our gift corner"
EVIL = [
    "<script>window.hacked=1</script>",
    "</script></title></textarea><img src=x onerror=window.hacked=1>",
    "\" onmouseover=window.hacked=1 autofocus onfocus=window.hacked=1 x=\"",
    "javascript:window.hacked=1",
    "<style>body{display:none}</style><link rel=stylesheet href=//evil.example/x>",
    "<iframe src=javascript:parent.hacked=1></iframe><svg/onload=window.hacked=1>",
    "\u202egnp.exe \u2066isolated \x1b[31m\x1b]0;title\x07 {{7*7}} ${7*7} <%= 7*7 %>",
]


class Server:
    """`cleaner review` as a person starts it."""

    def __init__(self, texts: Path, corrections: Path) -> None:
        said = ["review", str(texts), "-o", str(corrections), "--no-open", "--model", "none"]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cleaner", *said], stderr=subprocess.PIPE, encoding="utf-8"
        )
        assert self.process.stderr is not None
        for line in self.process.stderr:
            found = re.search(r"open (http://127\.0\.0\.1:(\d+)/\?token=\S+)", line)
            if found:
                self.address, self.port = found[1], int(found[2])
                self.root = f"http://127.0.0.1:{self.port}"
                return
        raise AssertionError("the server did not start")

    def stop(self, number: int = signal.SIGINT) -> int:
        self.process.send_signal(number)
        code = self.process.wait(20)
        assert self.process.stderr is not None
        self.process.stderr.close()
        return code

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.stop(signal.SIGKILL)


class Opened:
    """A page that is open, and what it said that it should not."""

    def __init__(self, browser: Any, server: Server, width: int = 1400, scheme: str = "light") -> None:
        self.context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        self.page = self.context.new_page()
        self.said: list[str] = []
        self.asked: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append(dialog.message), dialog.dismiss()))
        self.open(server.address)

    def open(self, address: str) -> None:
        self.page.goto(address)
        self.page.wait_for_selector("body[data-ready]")

    @property
    def name(self) -> str:
        return str(self.page.locator("h1").inner_text())

    def press(self, key: str, said: str) -> None:
        """Press a key and wait until the page says what came of it."""
        self.page.evaluate("document.getElementById('said').textContent = ''")
        self.page.keyboard.press(key)
        playwright.expect(self.page.locator("#said")).to_have_text(said)

    def go(self, key: str) -> None:
        """Press a key that leads to another document."""
        with self.page.expect_navigation():
            self.page.keyboard.press(key)
        self.page.wait_for_selector("body[data-ready]")

    def kinds(self) -> list[str]:
        return [str(kind) for kind in self.page.locator("#lines .kind").all_inner_texts()]

    def choose(self, line: str) -> None:
        self.page.locator("#lines > li", has_text=line).first.click()

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self.context.close()


def write_texts(folder: Path, count: int = 10) -> Path:
    path = folder / "dump.jsonl"
    with path.open("w") as file:
        for number in range(count):
            lines = [f"{line[:-1]} in district {number}." for line in BODY]
            lines.insert(1 + number % 3, PITCH)
            record = {"id": f"text{number}", "text": "\n".join(lines) + "\n", "url": f"https://site{number % 2}.example/"}
            file.write(json.dumps(record) + "\n")
    return path


def test_ten_documents_by_keys_alone_killed_in_between_and_a_model_learns_it(browser: Any, tmp_path: Path) -> None:
    texts, corrections = write_texts(tmp_path), tmp_path / "corrections.jsonl"
    seen = set()
    with Server(texts, corrections) as server:
        with Opened(browser, server) as opened:
            for number in range(5):
                seen.add(opened.name)
                pitch = opened.page.locator("#lines > li").all_inner_texts()
                for _ in range(next(at for at, line in enumerate(pitch) if PITCH in line)):
                    opened.page.keyboard.press("j")
                opened.press("a", "ad")
                if number == 0:
                    opened.press("u", "undone")
                    assert "ad" not in opened.kinds()
                    opened.press("x", "dropped")
                    opened.press("p", "promo")
                    opened.press("a", "ad")
                    opened.page.reload()
                    opened.page.wait_for_selector("body[data-ready]")
                    assert opened.kinds().count("ad") == 1
                    assert "by you" in opened.page.locator("#lines > .mended").inner_text()
                opened.go("Enter")
            assert opened.page.locator("#progress").inner_text().startswith("5 of 10 documents done")
            opened.press("x", "dropped")
        assert server.stop(signal.SIGKILL) == -signal.SIGKILL
    with Server(texts, corrections) as server:
        with Opened(browser, server) as opened:
            progress = opened.page.locator("#progress").inner_text()
            assert progress.startswith("5 of 10 documents done, 21 lines judged")
            for _ in range(5):
                seen.add(opened.name)
                opened.choose(PITCH)
                opened.press("a", "ad")
                first = opened.page.locator("#lines > li").first
                if "dropped" in str(first.get_attribute("class")):
                    first.click()
                    opened.press("y", "kept")
                opened.press("Enter", "done, and so are all others") if len(seen) == 10 else opened.go("Enter")
            assert opened.page.locator("#progress").inner_text().startswith("10 of 10 documents done")
            assert opened.said == []
        assert server.stop() == ExitCode.INTERRUPTED
    assert len(seen) == 10
    labels = {labelled.name: labelled for labelled in read_labels(corrections)}
    assert labels.keys() == seen
    for labelled in labels.values():
        said = dict(zip(labelled.text.split("\n"), labelled.kinds.values(), strict=True))
        assert said.pop(PITCH) == "ad"
        assert set(said.values()) <= {"body", "title"}
    model, page = tmp_path / "my.model", tmp_path / "page.txt"
    page.write_text("\n".join([BODY[0], PITCH, *BODY[1:]]) + "\n")
    assert main(["evaluate", str(corrections), "--model", "none"]) == ExitCode.OK
    assert main(["train", "--labels", str(corrections), "-o", str(model)]) == ExitCode.OK
    out = tmp_path / "out.txt"
    assert main(["clean", str(page), "-o", str(out), "--model", str(model)]) == ExitCode.OK
    assert out.read_text() == "\n".join(BODY) + "\n"


def test_the_rest_of_a_long_document_comes_when_its_first_lines_are_painted(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "long.jsonl"
    path.write_text(json.dumps({"id": "long", "text": "\n".join(f"{BODY[0]} {n}" for n in range(200))}) + "\n")
    with Server(path, tmp_path / "c.jsonl") as server:
        with Opened(browser, server) as opened:
            assert opened.page.locator("#lines > li").count() == 200
            assert sum("/painted/" in asked for asked in opened.asked) == 1
            assert opened.said == []
        # Whoever does not say so gets it, too.
        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(server.address)
        assert page.locator("#lines > li").count() == 200
        context.close()


def test_undo_goes_on_where_it_was_when_the_server_was_killed(browser: Any, tmp_path: Path) -> None:
    """The last two changes, of two documents, are taken back by a server that was started after them."""
    texts, corrections = write_texts(tmp_path, 2), tmp_path / "corrections.jsonl"
    with Server(texts, corrections) as server, Opened(browser, server) as opened:
        for number, kind in enumerate(("ad", "promo")):
            opened.open(f"{server.root}/documents/{number}")
            opened.choose(PITCH)
            opened.press(kind[0], kind)
        assert server.stop(signal.SIGKILL) == -signal.SIGKILL
    with Server(texts, corrections) as server, Opened(browser, server) as opened:
        opened.open(f"{server.root}/documents/1")
        assert "promo" in opened.kinds()
        opened.press("u", "undone")
        assert "promo" not in opened.kinds()
        opened.go("u")
        assert opened.page.url.startswith(f"{server.root}/documents/0")
        assert PITCH in opened.page.locator("#lines > [aria-current]").inner_text()
        assert "ad" not in opened.kinds()
        opened.press("u", "nothing to undo")
        assert list(read_labels(corrections)) == []
        assert server.stop() == ExitCode.INTERRUPTED
    assert corrections.read_bytes() == b""


def test_hostile_texts_do_nothing(browser: Any, tmp_path: Path) -> None:
    folder = tmp_path / "<img src=x onerror=window.hacked=1>"
    folder.mkdir()
    path = folder / "\"><script>window.hacked=1<.jsonl"
    records = [
        {"id": evil, "text": "\n".join([BODY[0], *EVIL, *BODY[1:]]), "url": f"https://x.example/{evil}"} for evil in EVIL
    ]
    path.write_text("".join(json.dumps(record) + "\n" for record in records))
    with Server(path, tmp_path / "c.jsonl") as server, Opened(browser, server) as opened:
        for number in range(len(EVIL)):
            opened.open(f"{server.root}/documents/{number}?site=<script>window.hacked%3D1</script>&kind=%22onload%3D")
            opened.page.locator("#lines > li").nth(3).click()
            opened.press("y", "kept")
            opened.press("w", "marked: lines like this")
            for row in opened.page.locator("#lines > li").all():
                row.dispatch_event("mouseover")
        assert opened.page.evaluate("window.hacked") is None
        assert opened.said == []
        assert all(asked.startswith((server.root, "data:,")) for asked in opened.asked)
        assert opened.page.locator("main :is(img, iframe, script, style, link, svg, a)").count() == 0
        assert opened.page.evaluate("getComputedStyle(document.body).display") != "none"
        shown = opened.page.locator("body").inner_text()
        assert "<script>window.hacked=1</script>" in shown
        assert "\u202e" not in shown and "\x1b" not in shown


def test_what_slipped_through_would_be_stopped(browser: Any, tmp_path: Path) -> None:
    """The policy holds by itself: live markup that is put into the page does nothing."""
    live = (
        "<img src=https://evil.example/x onerror='window.hacked=1'><p style='display:none' id=styled>x</p>"
        "<iframe srcdoc='<script>parent.hacked=1</script>'></iframe><svg onload='window.hacked=1'></svg>"
    )
    with Server(write_texts(tmp_path, 1), tmp_path / "c.jsonl") as server, Opened(browser, server) as opened:
        opened.page.evaluate("live => document.querySelector('main').insertAdjacentHTML('beforeend', live)", live)
        script = "const s = document.createElement('script'); s.textContent = 'window.hacked=1'; document.body.append(s)"
        opened.page.evaluate(script)
        opened.page.wait_for_timeout(200)
        assert opened.page.evaluate("window.hacked") is None
        assert opened.page.locator("#styled").is_visible()
        assert len([said for said in opened.said if "Content Security Policy" in said]) >= 4
        policy = opened.page.reload().headers["content-security-policy"]
        assert "unsafe" not in policy and "default-src 'none'" in policy


def ask(url: str, data: bytes | None = None, **headers: str) -> int:
    request = urllib.request.Request(url, data, headers)  # noqa: S310
    try:
        with urllib.request.urlopen(request) as response:  # noqa: S310
            return int(response.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_only_who_knows_the_token_is_answered_and_only_from_its_page(browser: Any, tmp_path: Path) -> None:
    corrections = tmp_path / "c.jsonl"
    with Server(write_texts(tmp_path, 1), corrections) as server:
        with Opened(browser, server) as opened:
            (cookie,) = opened.context.cookies()
        assert cookie["httpOnly"] and cookie["sameSite"] == "Strict"
        known = {"Cookie": f"{cookie['name']}={cookie['value']}"}
        change = b'{"do": "drop", "place": 0, "piece": 0}'
        home = {"Origin": server.root}
        assert ask(f"{server.root}/documents/0", **known) == 200
        for path in ("/", "/?token=wrong", "/?token=%ff", "/documents/0", "/static/review.js", "/nothing"):
            assert ask(server.root + path) == 403, path
        assert ask(f"{server.root}/documents/0", Host=f"evil.example:{server.port}", **known) == 400
        assert ask(f"{server.root}/changes", change, **home) == 403
        assert ask(f"{server.root}/changes", change, **known) == 403
        for origin in ("null", "https://evil.example", f"http://localhost:{server.port}"):
            assert ask(f"{server.root}/changes", change, Origin=origin, **known) == 403
        assert corrections.read_bytes() == b""
        for bad in (b"", b"[]", b"{", b'{"do": "undo_all", "place": 0, "piece": 0}', b'{"do": "drop"}', b"x" * 20_000,
                    b'{"do": "drop", "place": 0, "piece": 99}', b'{"do": "kind", "place": 0, "piece": 0, "kind": "x"}'):  # fmt: skip
            assert ask(f"{server.root}/changes", bad, **known, **home) == 400, bad
        for path in ("/documents/9", "/documents/x", "/static/page.html", "/static/..%2fapp.py"):
            assert ask(server.root + path, **known) == 404, path
        assert corrections.read_bytes() == b""
        assert ask(f"{server.root}/changes", change, **known, **home) == 200
        assert sorted(path.name for path in tmp_path.iterdir()) == ["c.jsonl", "dump.jsonl"]
        with socket.socket() as other:
            assert other.connect_ex((socket.gethostbyname(socket.gethostname()), server.port)) != 0 or (
                socket.gethostbyname(socket.gethostname()).startswith("127.")
            )


@pytest.mark.parametrize(("width", "scheme"), [(1400, "light"), (400, "dark")])
def test_everybody_can_use_it(browser: Any, tmp_path: Path, width: int, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    with Server(write_texts(tmp_path), tmp_path / "c.jsonl") as server, Opened(browser, server, width, scheme) as opened:
        page = opened.page
        opened.press("x", "dropped")
        page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        found = axe.Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        page.keyboard.press("?")
        page.wait_for_selector("dialog[open]")
        found = axe.Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        page.keyboard.press("Escape")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        reached = set()
        for _ in range(60):
            page.keyboard.press("Tab")
            reached.add(page.evaluate("document.activeElement.dataset.do || document.activeElement.name || document.activeElement.id"))
        wanted = set(page.evaluate("[...document.querySelectorAll('[data-do]:enabled')].map(one => one.dataset.do)"))
        assert reached >= wanted | {"kind", "site", "rule", "state", "after"}


def test_filters_list_what_is_asked_for(browser: Any, tmp_path: Path) -> None:
    with Server(write_texts(tmp_path), tmp_path / "c.jsonl") as server, Opened(browser, server) as opened:
        page = opened.page
        with page.expect_navigation():
            page.locator("select[name=site]").select_option("site1.example")
        page.wait_for_selector("body[data-ready]")
        assert page.locator(".list li").count() == 5
        opened.press("z", "marked: this line on this site")
        opened.go("n")
        assert page.locator("select[name=site]").input_value() == "site1.example"
        with page.expect_navigation():
            page.locator("select[name=state]").select_option("done")
        assert page.get_by_text("No document is like that.").is_visible()
