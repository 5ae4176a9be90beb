"""Every door of cleaner, against the library it opens into: the same bytes, nothing lost, nothing changed.

A door whose library is not installed is skipped: `pip install -e '.[doors]'` installs them all.
"""

from __future__ import annotations

import copy
import inspect
import json
import math
import os
import pickle
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

import cleaner
from cleaner import Cleaner, OptionError, Result
from cleaner.cli import main
from cleaner.integrations.rows import CleanerOptions, identify
from cleaner.sites import learn
from cleaner.sites.corrections import Corrections
from tests.sites import site

# Their own warnings are theirs.
pytestmark = pytest.mark.filterwarnings("default")

ROOT = Path(__file__).resolve().parents[1]
SEEDS = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
TEXTS = [
    *SEEDS,
    "",
    "Advertisement",
    "Storm hits coast\r\n\r\nAdvertisement\r\n\r\nThe storm reached the coast on Monday night, police said.\r\n",
    *(f"The storm of day {day} took the roofs of {day} houses.\n\nShare on Facebook\n" for day in range(40)),
]
OPTIONS: Any = {"language": "auto", "keep": ["caption"], "focus": "recall"}
BROKEN = [None, float("nan"), 7, b"caf\xe9", SEEDS[0]]


@pytest.fixture(scope="module")
def results() -> list[Result]:
    """What every door has to give."""
    clean = Cleaner(**OPTIONS)
    return [clean(text) for text in TEXTS]


# --- the doors: texts in, articles out ---------------------------------------------------------------


def by_pipe(texts: list[str], tmp_path: Path) -> list[str]:
    return [result.text for result in Cleaner(**OPTIONS).pipe(texts)]


def by_workers(texts: list[str], tmp_path: Path) -> list[str]:
    return [result.text for result in Cleaner(**OPTIONS).pipe(texts, workers=2)]


def by_command(texts: list[str], tmp_path: Path) -> list[str]:
    dirty, clean = tmp_path / "dirty.jsonl", tmp_path / "clean.jsonl"
    dirty.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), "utf-8")
    said = ["--language", "auto", "--keep", "caption", "--focus", "recall"]
    assert main(["clean", str(dirty), "-o", str(clean), *said]) == 0
    return [json.loads(line)["text"] for line in clean.read_text("utf-8").splitlines()]


def by_pandas(texts: list[str], tmp_path: Path) -> list[str]:
    pandas = pytest.importorskip("pandas", reason="the door of pandas: pip install 'cleaner[pandas]'")
    from cleaner.integrations import pandas as door

    return list(door.clean(pandas.Series(texts, dtype=object), **OPTIONS)["cleaned"])


def by_polars(texts: list[str], tmp_path: Path) -> list[str]:
    polars = pytest.importorskip("polars", reason="the door of Polars: pip install 'cleaner[polars]'")
    from cleaner.integrations import polars as door

    return door.clean(polars.Series(texts), **OPTIONS)["cleaned"].to_list()


def by_datasets(texts: list[str], tmp_path: Path) -> list[str]:
    datasets = pytest.importorskip("datasets", reason="the door of datasets: pip install 'cleaner[datasets]'")
    from cleaner.integrations import datasets as door

    return door.clean(datasets.Dataset.from_dict({"text": texts}), **OPTIONS)["cleaned"][:]


def by_scrapy(texts: list[str], tmp_path: Path) -> list[str]:
    pytest.importorskip("scrapy", reason="the door of Scrapy: pip install 'cleaner[scrapy]'")
    with crawl(tmp_path, texts, {"CLEANER_OPTIONS": OPTIONS}) as (items, _):
        return [item["cleaned"] for item in items]


def by_langchain(texts: list[str], tmp_path: Path) -> list[str]:
    documents = pytest.importorskip("langchain_core.documents", reason="pip install 'cleaner[langchain]'")
    from cleaner.integrations.langchain import CleanerTransformer

    given = [documents.Document(text) for text in texts]
    return [document.page_content for document in CleanerTransformer(**OPTIONS).transform_documents(given)]


def by_llamaindex(texts: list[str], tmp_path: Path) -> list[str]:
    schema = pytest.importorskip("llama_index.core.schema", reason="pip install 'cleaner[llamaindex]'")
    from cleaner.integrations.llamaindex import CleanerTransform

    given = [schema.TextNode(text=text) for text in texts]
    return [node.get_content() for node in CleanerTransform(**OPTIONS)(given)]


def by_datatrove(texts: list[str], tmp_path: Path) -> list[str]:
    data = pytest.importorskip("datatrove.data", reason="the door of datatrove: pip install 'cleaner[datatrove]'")
    from cleaner.integrations.datatrove import CleanerStep

    given = [data.Document(text, str(number)) for number, text in enumerate(texts)]
    return [document.text for document in CleanerStep(**OPTIONS).run(given)]


def by_sklearn(texts: list[str], tmp_path: Path) -> list[str]:
    pytest.importorskip("sklearn", reason="the door of scikit-learn: pip install 'cleaner[sklearn]'")
    from cleaner.integrations.sklearn import CleanerTransformer

    return list(CleanerTransformer(**OPTIONS).fit_transform(texts))


def by_spark(texts: list[str], tmp_path: Path) -> list[str]:
    pytest.importorskip("pyspark", reason="the door of Spark: pip install 'cleaner[spark]'")
    from cleaner.integrations import spark
    from tests.test_spark import local_session

    with local_session() as session:
        frame = session.createDataFrame(list(enumerate(texts)), "number int, text string")
        rows = spark.clean(frame, Cleaner(**OPTIONS)).collect()
    return [row.cleaned for row in sorted(rows, key=lambda row: row.number)]


DOORS: dict[str, Callable[[list[str], Path], list[str]]] = {
    name.removeprefix("by_"): door for name, door in list(globals().items()) if name.startswith("by_")
}


@pytest.mark.parametrize("door", DOORS)
def test_the_same_bytes_come_out_of_every_door(door: str, tmp_path: Path, results: list[Result]) -> None:
    assert DOORS[door](TEXTS, tmp_path) == [result.text for result in results]


# --- frames ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("workers", [None, 2])
def test_a_pandas_column_becomes_columns_and_a_frame_of_pieces(results: list[Result], workers: int | None) -> None:
    pandas = pytest.importorskip("pandas")
    from cleaner.integrations import pandas as door

    frame = pandas.DataFrame({"text": TEXTS}, index=[f"row {number}" for number in range(len(TEXTS))])
    before = frame.copy(deep=True)
    columns, pieces = door.clean_and_list(frame["text"], workers=workers, **OPTIONS)
    assert list(columns["flags"]) == [list(result.flags) for result in results]
    shares = [1 - len(r.text) / len(r.original) if r.original else 0 for r in results]
    assert list(columns["removed_share"]) == pytest.approx(shares)
    assert list(pieces.itertuples(index=False, name=None)) == [
        (label, piece.start, piece.end, piece.kind, piece.confidence, piece.reason, piece.text)
        for label, result in zip(frame.index, results, strict=True)
        for piece in result.removed
    ]
    pandas.testing.assert_frame_equal(frame, before)
    joined = pandas.concat([frame, columns], axis=1)
    assert list(joined.columns) == ["text", "cleaned", "removed_share", "flags", "problem"]
    assert len(joined) == len(TEXTS)


@pytest.mark.parametrize("labels", [[0, 0, 1], ["b", "a", "b"], [None, None, 1.5]])
def test_columns_of_pandas_stand_beside_their_rows_where_labels_repeat(labels: list[Any]) -> None:
    pandas = pytest.importorskip("pandas")
    from cleaner.integrations import pandas as door

    frame = pandas.DataFrame({"text": ["Storm one.", "Storm two.", "Storm three."]}, index=labels)
    both = pandas.concat([frame, door.clean(frame["text"])], axis=1)
    assert both["cleaned"].tolist() == both["text"].tolist() == frame["text"].tolist()
    assert both.index.equals(frame.index)


@pytest.mark.parametrize("labels", [[3, 5], ["a", "b"], [("a", 1), ("b", 2)], [1.5, 2.5]])
def test_half_a_surrogate_pair_in_a_piece_costs_no_column_of_pandas(labels: list[Any]) -> None:
    pandas = pytest.importorskip("pandas")
    from cleaner.integrations import pandas as door

    index = pandas.MultiIndex.from_tuples(labels) if isinstance(labels[0], tuple) else labels
    texts = pandas.Series(["The storm reached the coast.\n\nShare \udc00 on Facebook\n", "Quiet."], index, dtype=object)
    columns, pieces = door.clean_and_list(texts)
    assert columns["problem"].isna().all()
    assert any("\udc00" in text for text in pieces["text"])
    assert set(pieces["row"]) <= set(labels)
    assert [pieces[name].dtype.kind for name in ("start", "end", "confidence")] == ["i", "i", "f"]
    assert pieces["row"].dtype == texts.index.dtype
    _, none = door.clean_and_list(texts.iloc[1:])
    assert none.dtypes.tolist() == pieces.dtypes.tolist()


def test_a_polars_column_becomes_columns_and_a_frame_of_pieces(results: list[Result]) -> None:
    polars = pytest.importorskip("polars")
    from cleaner.integrations import polars as door

    frame = polars.DataFrame({"text": TEXTS})
    columns, pieces = door.clean_and_list(frame["text"], **OPTIONS)
    assert columns["flags"].to_list() == [list(result.flags) for result in results]
    assert pieces.rows() == [
        (row, piece.start, piece.end, piece.kind, piece.confidence, piece.reason, piece.text)
        for row, result in enumerate(results)
        for piece in result.removed
    ]
    assert frame.columns == ["text"]
    assert frame.hstack(columns).columns == ["text", "cleaned", "removed_share", "flags", "problem"]


def test_missing_values_in_pandas_are_passed_through_and_counted() -> None:
    pandas = pytest.importorskip("pandas")
    from cleaner.integrations import pandas as door

    texts = pandas.Series([*BROKEN, pandas.NA, pandas.NaT], dtype=object, index=[0, 0, 1, 2, 3, 4, 5])
    columns, pieces = door.clean_and_list(texts)
    assert columns["problem"].notna().sum() == 6
    assert list(columns["problem"][:4]) == [
        "the text is missing",
        "the text is missing",
        "the value is int, not text",
        columns["problem"].iloc[3],
    ]
    assert "not utf-8" in columns["problem"].iloc[3]
    assert columns["cleaned"].isna().tolist() == columns["problem"].notna().tolist()
    assert columns["cleaned"][3] == cleaner.clean(SEEDS[0]).text
    assert set(pieces["row"]) == {3}
    arrow = pandas.Series([None, "Advertisement"], dtype="string")
    assert door.clean(arrow)["problem"].tolist() == ["the text is missing", None]
    assert door.clean(pandas.Series([], dtype=object)).columns.tolist() == [
        "cleaned", "removed_share", "flags", "problem",
    ]  # fmt: skip


def test_missing_values_in_polars_are_passed_through_and_counted() -> None:
    polars = pytest.importorskip("polars")
    from cleaner.integrations import polars as door

    columns = door.clean(polars.Series([None, "Advertisement", None]))
    assert columns["problem"].to_list() == ["the text is missing", None, "the text is missing"]
    assert columns["cleaned"].null_count() == 2
    numbers = door.clean(polars.Series([1, 2]))
    assert numbers["problem"].to_list() == ["the value is int, not text"] * 2
    empty, pieces = door.clean_and_list(polars.Series([], dtype=polars.String))
    assert (len(empty), len(pieces)) == (0, 0)
    assert empty.schema == columns.schema


def test_urls_find_their_profile_in_frames() -> None:
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    from cleaner.integrations import pandas as door_p
    from cleaner.integrations import polars as door_l

    pages = site(40)
    texts, urls = [text for text, _ in pages], [url for _, url in pages]
    profile = learn(pages)
    wanted = [Cleaner(profile=profile)(text, url=url).text for text, url in pages]
    assert wanted != [cleaner.clean(text).text for text in texts]
    assert list(door_p.clean(pandas.Series(texts), pandas.Series(urls), profile=profile)["cleaned"]) == wanted
    assert door_l.clean(polars.Series(texts), polars.Series(urls), profile=profile)["cleaned"].to_list() == wanted
    with pytest.raises(OptionError, match="the number of texts is 40 and that of urls 39"):
        door_p.clean(pandas.Series(texts), pandas.Series(urls[1:]))


def test_a_whole_frame_is_refused_with_the_next_step() -> None:
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    from cleaner.integrations import pandas as door_p
    from cleaner.integrations import polars as door_l

    for library, door in ((pandas, door_p), (polars, door_l)):
        with pytest.raises(OptionError, match=r"texts must be a Series, not a DataFrame; name one column"):
            door.clean(library.DataFrame({"text": TEXTS}))
        with pytest.raises(OptionError, match=r"urls must be a Series, not a list; name one column, as in frame\['url'\]"):
            door.clean(library.Series(TEXTS), TEXTS)
        with pytest.raises(OptionError, match="cleaner must be a Cleaner, not a str; build one"):
            door.clean(library.Series(TEXTS), cleaner="recall")


# --- datasets ----------------------------------------------------------------------------------------


def test_a_data_set_is_mapped_in_processes_and_found_again() -> None:
    datasets = pytest.importorskip("datasets")
    from cleaner.integrations import datasets as door

    # The first batches hold no text at all: the types of the columns are known all the same.
    given = [None] * 1_500 + TEXTS
    dataset = datasets.Dataset.from_dict({"text": given, "id": list(range(len(given)))})
    here = door.clean(dataset, **OPTIONS)
    there = door.clean(dataset, num_proc=2, **OPTIONS)
    assert there[:] == here[:]
    assert here["id"][:] == dataset["id"][:]
    assert dataset.column_names == ["text", "id"]
    assert here["problem"][:].count("the text is missing") == 1_500
    assert here.features["flags"].feature.dtype == "string"
    assert door.clean(dataset, **OPTIONS)._fingerprint == here._fingerprint
    assert door.clean(dataset, focus="precision")._fingerprint != here._fingerprint
    stream = dataset.to_iterable_dataset().map(door.CleanBatch(**OPTIONS), batched=True)
    assert [row["cleaned"] for row in stream] == here["cleaned"][:]


def test_the_name_of_a_mapped_function_is_the_same_in_every_process(tmp_path: Path) -> None:
    pytest.importorskip("datasets")
    (tmp_path / "sites.json").write_bytes(learn(site(40)).to_json())
    program = (
        "from datasets.fingerprint import Hasher\n"
        "from cleaner.integrations.datasets import CleanBatch\n"
        "made = CleanBatch(keep=['caption', 'bio'], profile='sites.json')\n"
        "made({'text': ['The storm reached the coast on Monday night.'], 'url': [None]})\n"
        "print(Hasher.hash(made), Hasher.hash(CleanBatch()))"
    )
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            cwd=tmp_path,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(told) == 1
    first, second = told.pop().split()
    assert first != second


def test_a_data_set_says_what_is_wrong_with_its_columns() -> None:
    datasets = pytest.importorskip("datasets")
    from cleaner.integrations import datasets as door

    dataset = datasets.Dataset.from_dict({"body": ["a"], "flags": ["b"]})
    with pytest.raises(OptionError, match="no column 'text'; its columns are body, flags"):
        door.clean(dataset)
    with pytest.raises(OptionError, match="has a column 'flags' already; rename it"):
        door.clean(dataset, text="body")


def test_datasets_what_is_no_single_split_is_told_how_it_is_cleaned() -> None:
    datasets = pytest.importorskip("datasets")
    from cleaner.integrations import datasets as door

    split = datasets.Dataset.from_dict({"text": ["a"]})
    with pytest.raises(OptionError, match=r"a Dataset, not a DatasetDict; name one, as in dataset\['train'\]"):
        door.clean(datasets.DatasetDict({"train": split}))
    with pytest.raises(OptionError, match=r"not a IterableDataset; of a stream clean batches: stream\.map\(CleanBatch"):
        door.clean(split.to_iterable_dataset())


@pytest.mark.parametrize("kind", [None, "numpy", "pandas", "polars", "arrow", "torch", "tensorflow", "jax"])
def test_a_data_set_of_any_format_keeps_its_columns_and_its_format(kind: str | None) -> None:
    datasets = pytest.importorskip("datasets")
    if kind is not None:
        pytest.importorskip({"arrow": "pyarrow"}.get(kind, kind))
    from cleaner.integrations import datasets as door

    given = datasets.Dataset.from_dict({"text": TEXTS, "n": list(range(len(TEXTS))), "side": TEXTS})
    wanted = door.clean(given, **OPTIONS)[:]
    assert wanted["n"] == given["n"][:]
    cleaned = door.clean(given.with_format(kind), **OPTIONS)
    assert (cleaned.format["type"], cleaned.with_format(None)[:]) == (kind, wanted)
    assert cleaned.format["columns"] == cleaned.column_names
    part = door.clean(given.with_format(kind, columns=["n"], output_all_columns=True), **OPTIONS)
    assert part.with_format(None)[:] == wanted
    assert part.format["columns"] == ["n", "cleaned", "removed_share", "flags", "problem"]
    assert part.format["output_all_columns"]
    assert door.clean(given.select([]).with_format(kind)).format["type"] == kind


def test_of_a_data_set_with_a_transform_the_stored_text_is_cleaned() -> None:
    datasets = pytest.importorskip("datasets")
    from cleaner.integrations import datasets as door

    given = datasets.Dataset.from_dict({"text": TEXTS})
    cleaned = door.clean(given.with_transform(lambda batch: {"first": [text[:1] for text in batch["text"]]}), **OPTIONS)
    assert cleaned.with_format(None)[:] == door.clean(given, **OPTIONS)[:]
    assert cleaned[0] == {"first": TEXTS[0][0]}


@pytest.mark.parametrize("kind", ["pandas", "polars", "arrow"])
def test_a_batch_that_is_a_table_is_refused_where_map_would_lose_the_other_columns(kind: str) -> None:
    datasets = pytest.importorskip("datasets")
    pytest.importorskip({"arrow": "pyarrow"}.get(kind, kind))
    from cleaner.integrations import datasets as door

    given = datasets.Dataset.from_dict({"text": TEXTS, "n": list(range(len(TEXTS)))})
    batch = door.CleanBatch(**OPTIONS)
    with pytest.raises(OptionError, match=r"not a \w+; map over \.with_format\(None\), and give what comes out"):
        given.with_format(kind).map(batch, batched=True)
    stream = given.to_iterable_dataset().with_format(kind)
    with pytest.raises(OptionError, match=r"not a \w+; map over \.with_format\(None\), and give what comes out"):
        next(iter(stream.map(batch, batched=True)))
    cleaned = stream.with_format(None).map(batch, batched=True)
    assert list(cleaned) == list(door.clean(given, **OPTIONS))
    assert len(list(cleaned.with_format(kind))) == len(TEXTS)


def test_a_data_set_without_rows_has_the_columns_all_the_same() -> None:
    datasets = pytest.importorskip("datasets")
    from cleaner.integrations import datasets as door

    full = datasets.Dataset.from_dict({"text": [TEXTS[0]], "n": [1]})
    empty = door.clean(full.select([]))
    assert (len(empty), empty["cleaned"][:], empty["n"][:]) == (0, [], [])
    assert empty.features == door.clean(full).features


# --- Scrapy ------------------------------------------------------------------------------------------


class crawl:  # noqa: N801
    """The items and the stats of a crawl of a local site, one page for each text, in a process of its own.

    In its own, because the reactor of a process starts once.
    """

    def __init__(self, folder: Path, texts: list[str], settings: dict[str, Any], kind: str = "dict") -> None:
        self.folder, self.texts, self.settings, self.kind = folder, texts, settings, kind

    def __enter__(self) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        pages = self.folder / "site"
        pages.mkdir()
        for number, text in enumerate(self.texts):
            (pages / f"{number}.json").write_text(json.dumps({"text": text}), "utf-8")

        class Quiet(SimpleHTTPRequestHandler):
            def log_message(self, *_: object) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(pages)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            asked = {
                "base": f"http://127.0.0.1:{server.server_port}",
                "pages": len(self.texts),
                "settings": self.settings,
                "kind": self.kind,
                "out": str(self.folder / "items.json"),
            }
            environment = os.environ | {"PYTHONPATH": str(ROOT)}
            command = [sys.executable, "-m", "tests.crawl", json.dumps(asked)]
            done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120)
            assert done.returncode == 0, done.stderr
        finally:
            server.shutdown()
            server.server_close()
        told = json.loads((self.folder / "items.json").read_text("utf-8"))
        self.log = done.stderr
        return sorted(told["items"], key=lambda item: item["number"]), told["stats"] | {"log": done.stderr}

    def __exit__(self, *_: object) -> None:
        pass


@pytest.mark.parametrize("kind", ["dict", "Item", "dataclass", "frozen dataclass", "frozen attrs"])
def test_a_crawl_passes_on_cleaned_copies_and_counts(tmp_path: Path, kind: str) -> None:
    pytest.importorskip("scrapy")
    texts: list[Any] = [*SEEDS, None]
    with crawl(tmp_path, texts, {"CLEANER_OPTIONS": {"keep": ["caption"]}}, kind) as (items, stats):
        wanted = [Cleaner(keep=["caption"])(text) for text in SEEDS]
        assert [item["cleaned"] for item in items] == [*(result.text for result in wanted), None]
        assert [item["text"] for item in items] == texts
        assert stats["cleaner/cleaned"] == len(SEEDS)
        assert stats["cleaner/missing"] == 1
        assert stats["cleaner/removed_characters"] == sum(len(r.original) - len(r.text) for r in wanted)
        assert stats["given_changed"] == 0
    if kind == "dict":
        assert [[piece["text"] for piece in item["dropped"]] for item in items[:-1]] == [
            [piece.text for piece in result.removed] for result in wanted
        ]
        assert items[-1]["problem"] == "the text is missing"
    else:
        assert "problem" not in items[0]  # these classes have no such field


def test_an_item_without_the_field_is_told_what_to_add(tmp_path: Path) -> None:
    pytest.importorskip("scrapy")
    with crawl(tmp_path, SEEDS[:1], {}, "Bare") as (items, stats):
        assert not items
        assert "the items of class Bare have no field 'cleaned'; add one to the class" in stats["log"]
        assert "cleaner/cleaned" not in stats


def test_a_frozen_item_whose_field_cannot_be_set_is_told_what_to_do_and_not_counted(tmp_path: Path) -> None:
    pytest.importorskip("scrapy")
    with crawl(tmp_path, SEEDS[:1], {}, "sealed dataclass") as (items, stats):
        assert not items
        assert "the items of class Sealed cannot be made anew" in stats["log"]
        assert "cleaner/cleaned" not in stats


def test_a_frozen_model_of_pydantic_is_made_anew() -> None:
    pytest.importorskip("scrapy")
    pydantic = pytest.importorskip("pydantic")
    from cleaner.integrations.scrapy import _with_fields

    class Model(pydantic.BaseModel, frozen=True):  # type: ignore[misc]
        text: str
        cleaned: str | None = None

    given = Model(text="a")
    assert _with_fields(given, {"cleaned": "b", "flags": ()}).cleaned == "b"
    assert given.cleaned is None


# --- documents ---------------------------------------------------------------------------------------


def test_langchain_takes_documents_and_says_so_of_texts() -> None:
    pytest.importorskip("langchain_core.documents")
    from cleaner.integrations.langchain import CleanerTransformer

    with pytest.raises(OptionError, match="give documents of LangChain, not a str"):
        CleanerTransformer().transform_documents(["a text"])  # type: ignore[list-item]


def test_langchain_documents_keep_their_metadata_and_the_given_ones_stay(results: list[Result]) -> None:
    documents = pytest.importorskip("langchain_core.documents")
    from cleaner.integrations.langchain import CleanerTransformer

    given = [documents.Document(text, metadata={"source": "x"}, id=str(n)) for n, text in enumerate(TEXTS)]
    before = copy.deepcopy(given)
    made = CleanerTransformer(workers=2, **OPTIONS).transform_documents(given)
    assert given == before
    for number, (document, result) in enumerate(zip(made, results, strict=True)):
        assert (document.id, document.page_content) == (str(number), result.text)
        assert document.metadata["source"] == "x"
        assert document.metadata["cleaner_flags"] == ",".join(result.flags)
        assert 0 <= document.metadata["cleaner_removed_share"] <= 1


def test_langchain_finds_the_address_in_the_metadata() -> None:
    documents = pytest.importorskip("langchain_core.documents")
    from cleaner.integrations.langchain import CleanerTransformer

    pages = site(40)
    clean = Cleaner(profile=learn(pages))
    given = [documents.Document(text, metadata={"source": url}) for text, url in pages]
    made = CleanerTransformer(cleaner=clean).transform_documents(given)
    assert [document.page_content for document in made] == [clean(text, url=url).text for text, url in pages]


def test_a_llamaindex_pipeline_cleans_and_its_cache_tells_options_apart() -> None:
    schema = pytest.importorskip("llama_index.core.schema")
    from llama_index.core.ingestion import IngestionPipeline

    from cleaner.integrations.llamaindex import CleanerTransform

    given = [schema.Document(text=SEEDS[2], metadata={"url": "https://example.com/1"}), schema.Document(text="")]
    before = copy.deepcopy(given)
    pipeline = IngestionPipeline(transformations=[CleanerTransform()])
    first, second = pipeline.run(documents=given)
    assert given == before
    assert first.get_content() == cleaner.clean(SEEDS[2]).text
    assert first.metadata["url"] == "https://example.com/1"
    assert "cleaner" not in first.get_content(metadata_mode=schema.MetadataMode.EMBED)
    assert second.metadata["cleaner_problem"] == "the text is missing"
    pipeline.transformations = [CleanerTransform(keep=["caption"])]
    assert pipeline.run(documents=given)[0].get_content() == Cleaner(keep=["caption"])(SEEDS[2]).text
    assert pickle.loads(pickle.dumps(CleanerTransform(**OPTIONS)))(given)[0].get_content()


def test_a_datatrove_pipeline_writes_what_went_beside_the_text(tmp_path: Path, results: list[Result]) -> None:
    pytest.importorskip("datatrove")
    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.readers import JsonlReader
    from datatrove.pipeline.writers import JsonlWriter

    from cleaner.integrations.datatrove import CleanerStep

    # The reader of datatrove leaves out records without a text.
    wanted = [result for result in results if result.original]
    (tmp_path / "in").mkdir()
    lines = [json.dumps({"text": result.original, "id": str(n)}) + "\n" for n, result in enumerate(wanted)]
    (tmp_path / "in" / "dump.jsonl").write_text("".join(lines), "utf-8")
    LocalPipelineExecutor(
        [
            JsonlReader(str(tmp_path / "in")),
            CleanerStep(**OPTIONS),
            JsonlWriter(str(tmp_path / "out"), "${rank}.jsonl", compression=None),
        ],
        logging_dir=str(tmp_path / "log"),
    ).run()
    written = [json.loads(line) for line in (tmp_path / "out" / "00000.jsonl").read_text("utf-8").splitlines()]
    assert [record["text"] for record in written] == [result.text for result in wanted]
    for record, result in zip(written, wanted, strict=True):
        said = record["metadata"]["cleaner"]
        assert said["flags"] == list(result.flags)
        assert [
            (d["start"], d["end"], d["kind"], d["confidence"], d["reason"], d["text"]) for d in said["dropped"]
        ] == [(d.start, d.end, d.kind, d.confidence, d.reason, d.text) for d in result.removed]
    steps = json.loads((tmp_path / "log" / "stats.json").read_text("utf-8"))
    (stats,) = [step["stats"] for step in steps if step["name"].endswith("CLEAN: cleaner")]
    assert stats["cleaned"] == len(wanted)
    assert stats["removed_characters"]["total"] == sum(len(r.original) - len(r.text) for r in wanted)


def put_together(text: str, dropped: list[dict[str, Any]]) -> str:
    """The text that came, out of the article and what went."""
    for piece in dropped:
        text = text[: piece["start"]] + piece["text"] + text[piece["start"] :]
    return text


def test_a_datatrove_document_without_a_text_is_passed_on_and_none_is_changed() -> None:
    data = pytest.importorskip("datatrove.data")
    from cleaner.integrations.datatrove import CleanerStep

    given = [data.Document(None, "1"), data.Document(SEEDS[0], "2", metadata={"url": "https://example.com/"})]
    before = copy.deepcopy(given)
    first, second = pickle.loads(pickle.dumps(CleanerStep())).run(given)
    assert given == before
    assert (first.text, first.metadata) == (None, {"cleaner": {"problem": "the text is missing"}})
    assert second.metadata["url"] == "https://example.com/"


# --- scikit-learn ------------------------------------------------------------------------------------


def test_a_transformer_clones_pickles_and_is_searched() -> None:
    pytest.importorskip("sklearn")
    from sklearn.base import clone
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.model_selection import GridSearchCV
    from sklearn.pipeline import make_pipeline

    from cleaner.integrations.sklearn import CleanerTransformer

    transformer = CleanerTransformer(keep=("caption",))
    assert clone(transformer).get_params() == transformer.get_params()
    there = pickle.loads(pickle.dumps(transformer))
    assert list(there.transform(SEEDS)) == list(transformer.transform(SEEDS))
    assert list(clone(transformer.set_params(focus="recall")).transform(SEEDS)) == [
        Cleaner(keep=["caption"], focus="recall")(text).text for text in SEEDS
    ]
    model = make_pipeline(CleanerTransformer(model=None), CountVectorizer(), LogisticRegression())
    texts = [f"The {word} reached the coast on Monday.\n\nShare on Facebook\n" for word in ("storm", "peace") * 10]
    labels = [0, 1] * 10
    search = GridSearchCV(model, {"cleanertransformer__focus": ["precision", "recall"]}, cv=2)
    search.fit(texts, labels)
    assert search.best_score_ == 1.0
    assert "facebook" not in search.best_estimator_[1].vocabulary_


def test_a_transformer_goes_through_its_texts_once() -> None:
    pytest.importorskip("sklearn")
    from sklearn.feature_extraction.text import CountVectorizer
    from sklearn.pipeline import make_pipeline

    from cleaner.integrations.sklearn import CleanerTransformer

    wanted = list(CleanerTransformer().transform(SEEDS))
    assert list(CleanerTransformer().fit_transform(text for text in SEEDS)) == wanted
    assert list(CleanerTransformer().fit_transform(map(str, SEEDS), [0] * len(SEEDS))) == wanted
    counts = make_pipeline(CleanerTransformer(), CountVectorizer()).fit_transform(iter(SEEDS))
    assert (counts != CountVectorizer().fit_transform(wanted)).nnz == 0


def test_a_transformer_takes_a_cleaner_and_passes_missing_values_through() -> None:
    pytest.importorskip("sklearn")
    from sklearn.base import clone

    from cleaner.integrations.sklearn import CleanerTransformer

    given: list[Any] = list(BROKEN)
    transformer = clone(CleanerTransformer(cleaner=Cleaner(keep=["caption"])))
    made = transformer.fit_transform(given)
    assert made.shape == (5,)
    assert (made[0], made[2], made[3]) == (None, 7, b"caf\xe9")
    assert math.isnan(made[1])
    assert made[4] == Cleaner(keep=["caption"])(SEEDS[0]).text
    assert transformer.n_missing_ == 4
    with pytest.raises(OptionError, match="not both: focus"):
        CleanerTransformer(cleaner=Cleaner(), focus="recall").fit([])
    for wrong in ("one text", pytest.importorskip("numpy").array([["a"], ["b"]])):
        with pytest.raises(OptionError, match=r"X must be one column of texts, not a (str|ndarray)"):
            CleanerTransformer().transform(wrong)
    with pytest.raises(OptionError, match="focus has no value 'strict'"):
        CleanerTransformer(focus="strict").fit([])


# --- all of them -------------------------------------------------------------------------------------

# What is imported of each door, and what must not be there for it.
BLOCKED = {
    "datasets": "datasets",
    "datatrove": "datatrove",
    "langchain": "langchain_core",
    "llamaindex": "llama_index",
    "pandas": "pandas",
    "polars": "polars",
    "scrapy": "scrapy",
    "sklearn": "sklearn",
}


def told(program: str) -> str:
    """What a fresh interpreter prints."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    return done.stdout


@pytest.mark.parametrize("door", BLOCKED)
def test_a_missing_extra_gives_the_line_that_installs_it(door: str) -> None:
    said = told(
        f"import sys\nsys.modules[{BLOCKED[door]!r}] = None\n"
        f"try:\n    import cleaner.integrations.{door}\nexcept ValueError as error:\n    print(error)"
    )
    assert f"is not installed; install it with `pip install 'cleaner[{door}]'`" in said
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    assert f"\n{door} = [" in project


def test_a_door_loads_no_other_and_rows_load_none() -> None:
    names = [*BLOCKED.values(), "pyspark", "pyarrow"]
    print_loaded = f"import sys\nprint(*[name for name in {names} if name in sys.modules])"
    assert told(f"import cleaner.integrations.rows\n{print_loaded}").split() == []
    assert told(f"import cleaner\nlist(cleaner.Cleaner().pipe(['a']))\n{print_loaded}").split() == []
    for door in ("polars", "pandas", "langchain", "datatrove"):
        package = BLOCKED[door]
        pytest.importorskip(package)
        more = set(told(f"import {package}\n{print_loaded}").split())
        assert set(told(f"import cleaner.integrations.{door}\n{print_loaded}").split()) == more


def test_every_door_takes_the_options_of_a_cleaner() -> None:
    parameters = inspect.signature(Cleaner.__init__).parameters
    assert list(CleanerOptions.__annotations__) == [name for name in parameters if name != "self"]
    pytest.importorskip("sklearn")
    from cleaner.integrations.sklearn import CleanerTransformer

    taken = CleanerTransformer().get_params()
    assert {name: taken[name] for name in CleanerOptions.__annotations__} == {
        name: parameter.default for name, parameter in parameters.items() if name != "self"
    }


def wrong_calls() -> Iterator[tuple[str, Callable[..., Any]]]:
    for door in ("pandas", "polars", "datasets", "langchain", "llamaindex", "datatrove"):
        yield door, lambda door=door, **options: open_door(door, **options)


def open_door(door: str, **options: Any) -> Any:
    """Make or call what a door offers, with an empty input where it wants one."""
    library = pytest.importorskip(BLOCKED[door])
    module = __import__(f"cleaner.integrations.{door}", fromlist=["clean"])
    made: dict[str, Callable[[], Any]] = {
        "pandas": lambda: module.clean(library.Series([], dtype=object), **options),
        "polars": lambda: module.clean(library.Series([]), **options),
        "datasets": lambda: module.CleanBatch(**options),
        "langchain": lambda: module.CleanerTransformer(**options),
        "llamaindex": lambda: module.CleanerTransform(**options),
        "datatrove": lambda: module.CleanerStep(**options),
    }
    return made[door]()


@pytest.mark.parametrize("door", [door for door, _ in wrong_calls()])
def test_a_wrong_option_is_told_by_every_door(door: str) -> None:
    with pytest.raises(OptionError, match="did you mean 'precision'"):
        open_door(door, focus="precison")
    with pytest.raises(OptionError, match="there is no option 'languge'; there are language, "):
        open_door(door, languge="en")
    with pytest.raises(OptionError, match="give a cleaner or options, not both: keep"):
        open_door(door, cleaner=Cleaner(), keep=["caption"])
    open_door(door, cleaner=Cleaner(language="de"))


class Watched(Cleaner):
    """Knows how many of its results were alive at once."""

    most = 0

    def __call__(self, *args: Any, **kwargs: Any) -> Result:
        result = super().__call__(*args, **kwargs)
        self.alive = [known for known in getattr(self, "alive", []) if known()] + [weakref.ref(result)]
        self.most = max(self.most, len(self.alive))
        return result


def test_no_door_holds_results_longer_than_it_reads_them() -> None:
    pandas, polars = pytest.importorskip("pandas"), pytest.importorskip("polars")
    documents, data = pytest.importorskip("langchain_core.documents"), pytest.importorskip("datatrove.data")
    from cleaner.integrations import datatrove, langchain, sklearn
    from cleaner.integrations import pandas as door_p
    from cleaner.integrations import polars as door_l

    doors: list[Callable[[Cleaner], object]] = [
        lambda clean: door_p.clean(pandas.Series(TEXTS), cleaner=clean),
        lambda clean: door_p.clean_and_list(pandas.Series(TEXTS), cleaner=clean),
        lambda clean: door_l.clean_and_list(polars.Series(TEXTS), cleaner=clean),
        lambda clean: sklearn.CleanerTransformer(cleaner=clean).transform(TEXTS),
        lambda clean: langchain.CleanerTransformer(cleaner=clean).transform_documents(map(documents.Document, TEXTS)),
        lambda clean: list(datatrove.CleanerStep(cleaner=clean).run(data.Document(text, "") for text in TEXTS)),
    ]
    for door in doors:
        clean = Watched(model=None)
        door(clean)
        assert 1 <= clean.most <= 3
    held = Watched(model=None)
    kept = list(held.pipe(TEXTS))
    assert held.most == len(kept)  # so the count can tell


def test_an_identity_follows_what_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    names = {
        identify(clean)
        for clean in (Cleaner(), Cleaner(focus="recall"), Cleaner(model=None), Cleaner(profile=learn(site(40))))
    }
    assert len(names) == 4
    monkeypatch.setattr(cleaner, "__version__", "another")
    assert identify(Cleaner()) not in names
    assert identify(Cleaner(corrections=Corrections(frozenset({1})))) != identify(Cleaner())
    assert identify(Cleaner(keep=["bio"])) == identify(pickle.loads(pickle.dumps(Cleaner(keep=["bio"]))))
