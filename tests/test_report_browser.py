"""The report in a real browser: no text in it acts, nothing is asked for, and everybody can read it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
import test_report

from cleaner.batch.folder import RunFolder
from cleaner.cli import main
from cleaner.messages import ExitCode

playwright = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed")

BOTH = pytest.mark.parametrize("scheme", ["light", "dark"])


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a run over the fixtures, some rejects among them."""
    folder = tmp_path_factory.mktemp("ours")
    return make_report(folder, test_report.articles()[-14:])


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of a run over texts, names, kinds and rules that would act if they could."""
    folder = tmp_path_factory.mktemp('x"><script>window.hacked=1<')
    return make_report(folder, test_report.hostile(), spoil=True)


def make_report(folder: Path, records: list[dict[str, Any]], *, spoil: bool = False) -> Path:
    dump, run, page = folder / "<img src=x onerror=window.hacked=1>.jsonl", folder / "<b>run", folder / "report.html"
    test_report.write_dump(str(dump), records)
    assert main(["clean", str(dump), "-o", f"{run}/", "--model", "none", "--workers", "1", "--max-rejects", "100"]) == 3
    if spoil:
        spoil_names(RunFolder(str(run)))
    assert main(["report", str(run), "-o", str(page)]) == ExitCode.OK
    return page


def spoil_names(run: RunFolder) -> None:
    """Put hostile texts where a run has names of rules, kinds, codes and flags."""
    evil = "<script>window.hacked = 1</script>' onmouseover=window.hacked=1 \""
    for path in (run / "attributes/cleaner").iterdir():
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        for line in lines:
            line["source"] = evil
            for number, span in enumerate(line["spans"]):
                span |= {"rule": evil, "confidence": 0.1} | ({"kind": evil} if number % 2 else {})
        path.write_text("".join(f"{json.dumps(line)}\n" for line in lines), "utf-8")
    totals = json.loads((run / "_SUCCESS.json").read_text("utf-8"))
    for group in ("kind_characters", "kinds", "rules", "sites", "languages", "flags", "rejects", "skipped"):
        totals["totals"].setdefault(group, {})[evil] = 1
    (run / "_SUCCESS.json").write_text(json.dumps(totals), "utf-8")
    for path in (run / ".run/pieces").iterdir():
        marker = json.loads(path.read_text("utf-8"))
        for made in marker["files"]:
            data = (run / made["path"]).read_bytes()
            made |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        path.write_text(json.dumps(marker), "utf-8")


class Opened:
    """A page that is open, and what it did that it should not."""

    def __init__(self, browser: Any, path: Path, width: int = 1400, scheme: str = "light") -> None:
        self.page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
        self.asked: list[str] = []
        self.said: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.said.append(message.text))
        self.page.on("pageerror", lambda error: self.said.append(str(error)))
        self.page.on("dialog", lambda dialog: (self.said.append(dialog.message), dialog.dismiss()))
        self.page.goto(path.as_uri())

    def __enter__(self) -> Opened:
        return self

    def __exit__(self, *_: object) -> None:
        self.page.close()


def test_hostile_texts_do_nothing(browser: Any, hostile: Path) -> None:
    with Opened(browser, hostile) as opened:
        page = opened.page
        for summary in page.locator("summary").all():
            summary.evaluate("element => element.parentElement.open = true")
        for row in page.locator("tbody tr").all()[:80]:
            row.dispatch_event("mouseover")
        page.locator("#search").fill("hacked")
        page.locator("th button").first.click()
        page.wait_for_timeout(200)
        assert page.evaluate("window.hacked") is None
        assert opened.asked == [hostile.as_uri()]
        assert opened.said == []
        assert page.locator("main img, main iframe, main script, main style, main link, main meta").count() == 0
        assert "window.hacked" in page.locator("main").inner_text()


def test_what_slipped_through_would_be_stopped(browser: Any, ours: Path) -> None:
    """The policy holds by itself: this page has live markup in it, and nothing of it runs or loads."""
    live = (
        "<script>window.hacked = 1</script><img src=https://evil.example/x onerror='window.hacked=1'>"
        "<style>body { display: none }</style><p style='display:none' id=styled>x</p><svg onload='window.hacked=1'></svg>"
        "<link rel=stylesheet href=https://evil.example/x.css><form action=https://evil.example/ id=sent></form>"
    )
    path = ours.with_name("live.html")
    path.write_text(ours.read_text("utf-8").replace("</main>", f"{live}</main>"), "utf-8")
    with Opened(browser, path) as opened:
        page = opened.page
        page.evaluate("document.getElementById('sent').submit()")
        page.wait_for_timeout(200)
        assert page.evaluate("window.hacked") is None
        assert page.locator("#styled").is_visible()
        assert page.url == path.as_uri()
        assert len(opened.said) >= 6
        assert all("Content Security Policy" in said for said in opened.said)


@BOTH
def test_everybody_can_read_it(browser: Any, ours: Path, scheme: str) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe is not installed")
    with Opened(browser, ours, scheme=scheme) as opened:
        opened.page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        found = axe.Axe().run(opened.page)
        assert found.violations_count == 0, found.generate_report()


@BOTH
@pytest.mark.parametrize("width", [400, 1400])
def test_nothing_stands_beyond_the_edge(browser: Any, ours: Path, hostile: Path, width: int, scheme: str) -> None:
    for path in (ours, hostile):
        with Opened(browser, path, width, scheme) as opened:
            opened.page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
            assert opened.page.evaluate("document.documentElement.scrollWidth") <= width


def test_search_and_kinds_leave_what_was_looked_for(browser: Any, ours: Path) -> None:
    with Opened(browser, ours) as opened:
        page = opened.page
        rows = page.locator("#lines tbody tr:visible")
        every = rows.count()
        page.locator("#search").fill("ADVERTISEMENT")
        assert 0 < rows.count() < every
        assert all("advertisement" in text.lower() for text in rows.all_inner_texts())
        assert "rows and documents" in page.locator("#found").inner_text()
        page.locator("#filter button").click()
        playwright.expect(rows).to_have_count(every)
        page.locator("#kind").select_option("comment")
        assert 0 < rows.count() < every
        assert set(page.locator("#lines tbody tr:visible td.kind").all_inner_texts()) == {"comment"}


def test_tables_sort_by_what_their_cells_say(browser: Any, ours: Path) -> None:
    with Opened(browser, ours) as opened:
        head = opened.page.locator("#rules th", has_text="lines").first
        values = "cells => cells.map(cell => Number(cell.dataset.value))"
        for order, reverse in (("descending", True), ("ascending", False)):
            head.locator("button").click()
            assert head.get_attribute("aria-sort") == order
            counts = opened.page.locator("#rules tbody td:nth-child(2)").evaluate_all(values)
            assert counts == sorted(counts, reverse=reverse)
            assert len(set(counts)) > 5


def test_all_of_it_is_reached_by_keyboard(browser: Any, ours: Path) -> None:
    number = """() => [...document.querySelectorAll("a[href], input, select, button, summary, [tabindex]")]
        .filter((element) => element.checkVisibility())
        .map((element, at) => element.dataset.at = at).length"""
    with Opened(browser, ours) as opened:
        wanted = opened.page.evaluate(number)
        reached = set()
        for _ in range(wanted + 10):
            opened.page.keyboard.press("Tab")
            reached.add(opened.page.evaluate("document.activeElement.dataset.at"))
        assert wanted > 50
        assert {str(at) for at in range(wanted)} <= reached


def test_without_a_script_all_is_there(browser: Any, ours: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(ours.as_uri())
    assert page.locator("#filter").is_hidden()
    assert page.locator("#kinds tbody tr").first.is_visible()
    page.locator("#shown summary").first.click()
    assert page.locator("#shown del").first.is_visible()
    context.close()


def test_it_prints(browser: Any, ours: Path) -> None:
    with Opened(browser, ours) as opened:
        opened.page.emulate_media(media="print")
        assert opened.page.locator("#filter").is_hidden()
        assert opened.page.locator("#rules tbody tr").last.is_visible()
        assert opened.page.locator("#rules .window").evaluate("part => part.scrollHeight <= part.clientHeight + 1")
        assert opened.page.pdf().startswith(b"%PDF")
        opened.page.emulate_media(media="print", color_scheme="dark")  # paper is white
        assert opened.page.locator("body").evaluate("part => getComputedStyle(part).backgroundColor") == "rgb(255, 255, 255)"


def test_on_paper_every_table_fits_and_nothing_stays_folded(browser: Any, ours: Path) -> None:
    """A sheet of A4 with usual margins is 718 pixels wide; Letter is 739."""
    with Opened(browser, ours, width=718) as opened:
        page = opened.page
        page.emulate_media(media="print")
        page.evaluate("for (const part of document.querySelectorAll('.case')) part.open = true")
        edge = "document.querySelector('main').getBoundingClientRect().right"
        wide = f"tables => tables.filter(table => table.getBoundingClientRect().right > {edge})"
        assert page.locator("table:visible").evaluate_all(f"tables => ({wide})(tables).map(table => table.innerText)") == []
        reasons = page.locator("#uncertain td.text").evaluate_all("cells => cells.map(cell => cell.clientWidth)")
        assert min(reasons) > 100
        folded = page.locator(".case .fold li")
        assert folded.count() > 0
        assert all(folded.evaluate_all("lines => lines.map(line => line.checkVisibility({contentVisibilityAuto: true}))"))
