"""The examples of docs/integrations.md run, and print what stands below them."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "integrations.md").read_text("utf-8")
EXAMPLES = re.findall(r"\n## ([^\n]+)\n\n```python\n(.*?)```\n\n```text\n(.*?)```", PAGE, re.DOTALL)


def test_every_section_has_an_example() -> None:
    assert [title for title, _, _ in EXAMPLES] == re.findall(r"^## (.+)$", PAGE, re.MULTILINE)


@pytest.mark.parametrize(("code", "shown"), [pytest.param(*rest, id=title) for title, *rest in EXAMPLES])
def test_an_example_prints_what_stands_below_it(code: str, shown: str, tmp_path: Path) -> None:
    for package in re.findall(r"^(?:import|from) (\w+)", code, re.MULTILINE):
        if not find_spec(package):
            pytest.skip(f"{package} is not installed: pip install -e '.[doors]'")
    script = tmp_path / "example.py"
    script.write_text(code, "utf-8")
    environment = os.environ | {"PYTHONPATH": str(ROOT), "HF_HOME": str(tmp_path / "cache")}
    done = subprocess.run(
        [sys.executable, str(script)], cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == shown.splitlines()
