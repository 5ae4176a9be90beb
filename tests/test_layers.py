"""The order of the house, read from the imports, and what is loaded when."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import FunctionType

import pytest

import cleaner
import cleaner.errors
from cleaner.extras import MissingExtraError

PACKAGE = Path(cleaner.__file__).parent
ROOT = PACKAGE.parent

# From the ground up. A room imports only from rows below its own.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("patterns",),
    ("address", "collecting", "document", "errors", "expected", "function_words", "labels", "ngrams", "processes", "scripts", "threads"),
    ("extras", "parallel"),
    ("phrases", "options", "language"),
    ("segment", "read", "main_language"),
    ("newlines", "plain", "rules"),
    ("judge",),
    ("standing",),
    ("braces", "copies", "naming", "passes", "features", "two_languages"),
    ("weights",),
    ("recurrence",),
    ("network",),
    ("model",),
    ("bounds",),
    ("html", "spared"),
    ("decide",),
    ("render", "flags", "sites"),
    ("pipeline",),
    ("__init__",),
    ("evaluate", "messages", "drawing"),
    ("inputs", "records"),
    ("outputs",),
    ("stopping",),
    ("batch",),
    ("destination", "job", "profile_input"),
    ("report",),
    ("arguments", "compare"),
    ("changes", "request", "show"),
    ("diff",),
    ("integrations", "review"),
    ("training",),
    ("commands",),
    ("cli",),
    ("__main__",),
)
FLOOR = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
FILES = sorted(PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    """The room a file belongs to: its name, or `rules` for everything in that folder."""
    return path.parent.name if path.parent != PACKAGE else path.stem


@cache
def imports(path: Path) -> tuple[str, ...]:
    """Full names of what a file imports, wherever in it the import stands."""
    return tuple(find_imports(path))


def find_imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports by a relative name"
            module = node.module or ""
            # `from cleaner import render` is an import of a room, `from cleaner.render import x` too.
            yield from ((f"{module}.{alias.name}" for alias in node.names) if module == "cleaner" else (module,))


def rooms_imported(path: Path) -> Iterator[str]:
    for name in imports(path):
        if name == "cleaner":
            yield "__init__"
        elif name.startswith("cleaner."):
            room = name.split(".")[1]
            yield room if room in FLOOR else "__init__"


def test_every_room_has_its_floor() -> None:
    assert {room_of(path) for path in FILES} == FLOOR.keys()


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_room_imports_a_higher_one(path: Path) -> None:
    room = room_of(path)
    for other in rooms_imported(path):
        if room == other == "rules":
            assert path.name != "__init__.py", "the folder is the list: it imports no rule file by name"
        if room == other and room in (
            "rules",
            "arguments",
            "passes",
            "sites",
            "html",
            "plain",
            "integrations",
            "training",
            "batch",
            "compare",
            "drawing",
            "report",
            "review",
        ):
            continue
        assert FLOOR[other] < FLOOR[room], f"{path.name} imports {other}, which is no lower room"


def test_a_rule_file_imports_no_other_rule_file() -> None:
    for path in (PACKAGE / "rules").glob("*.py"):
        assert not [name for name in imports(path) if name.startswith("cleaner.rules.")], path.name


@cache
def strings(path: Path) -> frozenset[str]:
    """What stands in a file in quotes, each the whole of it."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def importers(package: str) -> set[str]:
    """Files that import a package, or name it as a string, as `importlib` wants it."""
    named = {path for path in FILES if package in strings(path)}
    named |= {path for path in FILES for name in imports(path) if name.split(".")[0] == package}
    return {str(path.relative_to(PACKAGE)) for path in named}


def taken(path: Path) -> Iterator[tuple[str, str]]:
    """What a file takes from modules of cleaner: module and name."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "cleaner":
            yield from ((node.module or "", alias.name) for alias in node.names)


@pytest.mark.parametrize("path", sorted((PACKAGE.parent / "tests" / "bench").glob("*.py")), ids=lambda path: path.stem)
def test_what_a_benchmark_takes_from_cleaner_is_there(path: Path) -> None:
    for module, name in taken(path):
        try:
            there = hasattr(import_module(module), name) or find_spec(f"{module}.{name}")
        except MissingExtraError as error:
            pytest.skip(str(error))
        assert there, f"{path.name}: {module} has no {name}"


SITES = {f"sites/{name}.py" for name in ("flat", "keys", "learn")}
SKLEARN = os.path.join("integrations", "sklearn.py")  # what scikit-learn gives and takes
TRAINING = {
    f"training/{name}.py" for name in ("evidence", "examples", "fit", "folds", "gradient", "newlines", "pages", "score", "train")
}
FILTER = {
    *("expected.py", "features.py", "network.py", "newlines.py", "recurrence.py", "weights.py", "model.py"),
    *("html/company.py", "html/filter.py", "html/hints.py"),
}


# What a door of cleaner opens into, and its file.
DOORS = {
    "attrs": "scrapy",
    "datasets": "datasets",
    "datatrove": "datatrove",
    "itemadapter": "scrapy",
    "langchain_core": "langchain",
    "llama_index": "llamaindex",
    "pandas": "pandas",
    "polars": "polars",
    "scrapy": "scrapy",
    "sklearn": "sklearn",
}


def test_third_parties_come_in_by_one_door_each() -> None:
    assert importers("langdetect") == {"ngrams.py"}
    # Training loads extractors by name, where they are called.
    assert importers("trafilatura") <= {"html/opinion.py", "html/meta.py", "training/scrapers.py", "training/silver.py"}
    assert importers("lxml") <= {"html/headline.py", "html/view.py", "training/markup.py", "training/scrapers.py"}
    for package in ("bs4", "html_text", "readability", "justext", "boilerpy3", "resiliparse"):
        assert {path.split(os.sep)[0] for path in importers(package)} == {"training"}, package
    known = set(sys.stdlib_module_names) | {"cleaner", "langdetect"}
    assert importers("numpy") == FILTER | {SKLEARN} | SITES | TRAINING
    assert {path.split(os.sep)[0] for path in importers("pyarrow") | importers("pyarrow.parquet")} == {
        "batch",
        "integrations",
        "training",
    }
    assert importers("fsspec.core") == {os.path.join("batch", "remote.py")}
    assert importers("backports.zstd") == {os.path.join("batch", "compressed.py")}
    # Two more files name it, as an extra and as a way in which Parquet is packed.
    assert importers("brotli") == {os.path.join("batch", f"{name}.py") for name in ("coding", "parquet")}
    assert importers("rapidfuzz.distance") | importers("rapidfuzz") == {os.path.join("compare", "align.py")}
    assert importers("threadpoolctl") == {"threads.py"}
    assert importers("charset_normalizer") == {os.path.join("batch", "text.py")}
    assert importers("pyspark") == {os.path.join("integrations", "spark.py")}
    for package, door in DOORS.items():
        assert importers(package) == {os.path.join("integrations", f"{door}.py")}
    assert importers("starlette") == {os.path.join("review", name) for name in ("app.py", "begin.py")}
    assert importers("uvicorn") == {os.path.join("review", name) for name in ("begin.py", "serve.py")}
    known |= {"charset_normalizer", "numpy", "rapidfuzz", "threadpoolctl"}
    for path in FILES:
        # Of Spark and Arrow only names of types are imported, which type checkers alone read.
        doors = {"pyarrow", "pyspark", *DOORS}
        rooms = {
            "training": {"lxml"},
            "html": {"lxml", "trafilatura"},
            "integrations": doors,
            "review": {"starlette", "uvicorn"},
        }
        allowed = known | rooms.get(room_of(path), set())
        assert {name.split(".")[0] for name in imports(path)} <= allowed, path.name


def test_the_check_itself_sees_a_wrong_import(tmp_path: Path) -> None:
    wrong = tmp_path / "phrases.py"
    wrong.write_text(
        "def f():\n    from cleaner import render\n    import cleaner.cli\n    from cleaner import clean\n"
    )
    assert set(rooms_imported(wrong)) == {"render", "cli", "__init__"}


def loaded_by(program: str) -> set[str]:
    """Names of the modules a fresh interpreter has loaded after `program`."""
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sys.modules)"],
        env={name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT")}
        | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
        encoding="utf-8",
        timeout=60,
    )
    return {name.partition(".")[0] for name in done.stdout.split()} | set(done.stdout.split())


HEAVY = {
    "bs4",
    "trafilatura",
    "langdetect",
    "numpy",
    "pandas",
    "pyarrow",
    "lxml",
    "argparse",
    "click",
    "http",
    "asyncio",
    "multiprocessing",
}


def test_the_rooms_that_users_look_into_are_there_before_a_name_was_asked_for() -> None:
    for room in ("document", "errors", "flags", "pipeline", "render"):
        assert f"cleaner.{room}" in loaded_by(f"import cleaner; cleaner.{room}")
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        cleaner.nothing  # noqa: B018


def test_importing_cleaner_loads_nothing_heavy() -> None:
    before = loaded_by("pass")
    after = loaded_by("from cleaner import *")
    assert "cleaner.pipeline" in after
    assert not HEAVY & (after - before)
    assert not any(
        name.startswith(("cleaner.cli", "cleaner.job", "cleaner.inputs", "cleaner.evaluate", "cleaner.training"))
        or name.startswith(("cleaner.sites", "cleaner.integrations"))
        for name in after
    )


def test_cleaning_english_articles_loads_nothing_heavy() -> None:
    """Seed 002 has lines in Hebrew, too: script tells them apart, no profile is asked."""
    program = "import cleaner, pathlib\nfor path in sorted(pathlib.Path({!r}).glob('*.txt')): cleaner.clean(path.read_bytes())"
    after = loaded_by(program.format(str(ROOT / "seeds")))
    assert "cleaner.pipeline" in after
    # The learned filter is numpy, from the first text on; numpy itself loads a little of what is listed.
    assert not HEAVY & (after - loaded_by("import numpy"))


def test_ctrl_c_is_heeded_before_anything_else_is_loaded() -> None:
    """What `cleaner` and `cleaner.__main__` load is loaded before `run` sees to it."""
    loaded = loaded_by("import cleaner.__main__") - loaded_by("pass")
    assert loaded <= {"cleaner", "cleaner.__main__"}


def test_this_test_would_see_a_heavy_import() -> None:
    assert "argparse" in loaded_by("import cleaner.cli") - loaded_by("pass")


def test_the_public_surface_is_small_and_explained() -> None:
    errors = {name for name, value in vars(cleaner.errors).items() if isinstance(value, type)}
    assert {name for name in errors if name.endswith("Error")} <= set(cleaner.__all__)
    assert len(cleaner.__all__) <= 20
    assert len(set(cleaner.__all__)) == len(cleaner.__all__)
    for name in cleaner.__all__:
        value = getattr(cleaner, name)
        if isinstance(value, type | FunctionType):
            assert (value.__doc__ or "").strip(), name
            assert not (value.__doc__ or "").startswith(f"{name}("), f"{name} has only a made docstring"
    for owner in (cleaner.Result, cleaner.Cleaner, cleaner.Decision, cleaner.Segment):
        for name, member in vars(owner).items():
            function = getattr(member, "fget", None) or getattr(member, "func", None) or member
            if not name.startswith("_") and callable(function) and hasattr(function, "__code__"):
                assert function.__doc__, f"{owner.__name__}.{name}"


def test_every_module_says_what_it_is() -> None:
    for path in FILES:
        assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), path.name


def test_the_version_is_kept_in_one_place() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert 'path = "cleaner/__init__.py"' in project
    assert "\nversion = " not in project
    assert f"## [{cleaner.__version__}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_no_extra_asks_again_for_what_is_always_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    always, *extras = (
        {re.split(r"[<>=\[; ]", package)[0] for package in packages}
        for packages in (project["dependencies"], *project["optional-dependencies"].values())
    )
    assert not always & set().union(*extras)


def test_every_room_opens_where_posix_modules_are_missing() -> None:
    # What needs them says so in a sentence when it is used. Doors to libraries open by those libraries' leave.
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in FILES
        if "integrations" not in path.parts and path.stem not in ("__init__", "__main__")
    ]
    loaded = loaded_by(
        "import sys, importlib\n"
        "sys.modules.update(dict.fromkeys(['fcntl', 'resource', 'termios', 'pwd', 'grp']))\n"
        f"for name in {names!r}:\n    importlib.import_module(name)"
    )
    assert set(names) <= loaded
