"""The README says what is: its table of rules, its commands, its Python. So do the commands of the other pages."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

import cleaner
from cleaner import render
from cleaner.cli import _build_parser, main
from cleaner.document import KINDS
from cleaner.flags import FLAGS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def blocks(language: str, page: str = README) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", page, re.DOTALL)


def commands(page: str) -> list[list[str]]:
    """What is said to `cleaner` in the examples of a page."""
    lines = "".join(blocks("bash", page)).replace("\\\n", " ").splitlines()
    shown = [shlex.split(line.removeprefix("$ "), comments=True) for line in [*lines, *re.findall(r"^\$ .*", page, re.MULTILINE)]]
    return [words[1:] for words in shown if words[:1] == ["cleaner"]]


def test_the_table_of_rules_is_the_one_the_command_prints() -> None:
    table = README.partition("<!-- rules -->\n")[2].partition("<!-- /rules -->")[0]
    assert table.strip() == render.draw_rules_markdown(render.list_rules()).strip()


def test_every_kind_is_named_and_no_other() -> None:
    (listed,) = re.findall(r"The kinds: `([a-z ]+)`", README)
    assert tuple(sorted(listed.split())) == tuple(sorted(KINDS))


def test_the_flags_it_names_exist() -> None:
    assert set(re.findall(r"F_[A-Z_]+", README)) <= set(FLAGS)


def test_it_shows_every_command() -> None:
    assert {words[0] for words in commands(README)} == {
        "clean", "retry", "restore", "verify", "diff", "explain", "rules", "report", "review", "evaluate", "train", "profile",
    }  # fmt: skip


WITH_COMMANDS = [path for path in PAGES if commands(path.read_text(encoding="utf-8"))]


def test_most_pages_name_a_command() -> None:
    assert len(WITH_COMMANDS) > len(PAGES) / 2


@pytest.mark.parametrize("path", WITH_COMMANDS, ids=[path.name for path in WITH_COMMANDS])
def test_the_commands_of_a_page_have_the_options_that_there_are(path: Path) -> None:
    for words in commands(path.read_text(encoding="utf-8")):
        assert _build_parser().parse_known_args(words)[1] == [], words


def test_its_python_runs() -> None:
    (code,) = blocks("python")
    texts = [(ROOT / "seeds" / "002_4a330035d30bf533.txt").read_text(encoding="utf-8")]
    scope: dict[str, object] = {"text": texts[0], "texts": texts, "markup": "<p>The storm reached the coast on Monday.</p>"}
    exec(code, scope)  # noqa: S102
    assert isinstance(scope["result"], cleaner.Result)


def test_the_before_and_after_is_what_the_command_shows(capsys: pytest.CaptureFixture[str]) -> None:
    """Lines are shortened there and some left out. How sure a kind is moves with every training, and is not compared."""
    command, block = re.findall(r"`cleaner (diff \S+)`[^\n]*\n\n```\n(.*?)```", README, re.DOTALL)[0]
    name, path = command.split()
    assert main([name, str(ROOT / path)]) == 0
    printed = iter(_hide_shares(capsys.readouterr().out))
    for line in _hide_shares(block):
        assert any(is_line.startswith(line.removesuffix("...").rstrip()) for is_line in printed), line


def _hide_shares(shown: str) -> list[str]:
    return [re.sub(r" +\d+%", "%", line) for line in shown.splitlines()]
