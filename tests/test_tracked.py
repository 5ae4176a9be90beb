"""What the repository holds: the agreed top level, and files that a person wrote or a documented command made."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).parents[1]
TOP = frozenset(
    ".ci .gitignore CHANGELOG.md LICENSE README.md cleaner docs fixtures pyproject.toml seeds tests".split()
)
SUFFIXES = frozenset(".css .gitignore .js .json .jsonl .md .model .png .py .toml .txt .typed".split()) | {""}
# Two networks, four pictures and the kinds of lines that were read (no words of them: test_training_readings.py) are all
# that is large; a dump of scraped text would be larger than any file of code. A table of phrases in 47 languages has 197 KB.
LARGEST = 220_000  # bytes
MADE = frozenset({".model", ".png"})
READINGS = "cleaner/training/readings.jsonl"


def strays(sizes: Iterable[tuple[str, int]]) -> list[str]:
    """The paths that have no place here: outside the top level, of a foreign kind, or as large as data are."""
    found = []
    for name, size in sizes:
        path = PurePosixPath(name)
        suffix = path.suffix.lower()
        if path.parts[0] not in TOP or suffix not in SUFFIXES or (
            size > LARGEST and suffix not in MADE and name != READINGS
        ):
            found.append(name)
    return found


def test_no_scraped_text_or_scratch_file_is_tracked() -> None:
    git = shutil.which("git")
    if git is None:
        pytest.skip("no git here")
    listed = subprocess.run([git, "-C", str(ROOT), "ls-files", "-z"], capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a checkout of git")
    names = [name for name in listed.stdout.split("\0") if name and (ROOT / name).exists()]
    assert strays((name, (ROOT / name).stat().st_size) for name in names) == []


def test_this_test_would_see_a_stray_file() -> None:
    assert strays([("mine.pkl", 9), ("notes.txt", 9), ("tests/pages.jsonl", 8_000_000), ("tests/page.parquet", 9)]) == [
        "mine.pkl",
        "notes.txt",
        "tests/pages.jsonl",
        "tests/page.parquet",
    ]
