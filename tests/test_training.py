"""How the learned filter is made: what stands in gold, what the network learns, what the file holds."""

from __future__ import annotations

import hashlib
import json
import os
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cleaner.document import KINDS, Kind
from cleaner.errors import InputError, ModelError
from cleaner.features import GROUPS, NUMBERS, Floats, Vocabulary, read_features
from cleaner.model import Model, bend, default_model, pack
from cleaner.network import REACHES, Batch, forward, score, softmax
from cleaner.pipeline import Cleaner
from cleaner.read import read
from cleaner.recurrence import lay_out, listen
from cleaner.training import train as train_module
from cleaner.training.align import UNKNOWN, share_in_gold
from cleaner.training.clips import clip_texts
from cleaner.training.costs import Cost, draw_costs, list_costs
from cleaner.training.evidence import add_evidence
from cleaner.training.examples import build_example, build_vocabulary
from cleaner.training.fit import SMALL_WIDTH, WIDTH, begin, fit
from cleaner.training.folds import UNCALIBRATED, calibrated, fit_odds, fold_of, learn, odds_of, odds_said, predict
from cleaner.training.gradient import backward
from cleaner.training.score import draw_table, score_page
from cleaner.training.texts import LabelledText, read_own, read_texts

GOLD = "The mayor opened the bridge on Monday.\nWhat happens next\nTraffic will use it from June, the city said."


def test_a_line_of_gold_is_found_and_its_repeat_is_not() -> None:
    lines = [
        "The mayor opened the bridge on Monday.",
        "Sign up for our newsletter today",
        "The mayor opened the bridge on Monday.",
    ]
    assert share_in_gold(lines, GOLD) == [1.0, 0.0, 0.0]


def test_a_line_with_other_marks_and_a_word_more_is_still_found() -> None:
    (share,) = share_in_gold(["“Traffic will use it from June,” the city said on"], GOLD)
    assert 0.8 < share < 1


def test_a_short_heading_counts_where_it_stands_and_is_unknown_elsewhere() -> None:
    body = GOLD.split("\n")
    assert share_in_gold([body[0], "What happens next", body[2]], GOLD) == [1.0, 1.0, 1.0]
    menu = ["What happens next"] + [f"menu item {number} here" for number in range(30)]
    long = GOLD + " " + " ".join(f"Word{number} after word" for number in range(60))
    shares = share_in_gold(["Traffic will use it from June, the city said.", *menu], long)
    assert shares[1] == UNKNOWN


def test_lines_without_words_and_an_empty_gold_are_nothing() -> None:
    assert share_in_gold(["***", "", "some words that stand here"], "") == [0.0, 0.0, 0.0]


def small_weights(*memories: int) -> dict[str, Floats]:
    return begin(np.random.default_rng(3), memories=memories)


def small_batch() -> Batch:
    chance = np.random.default_rng(4)
    return Batch(chance.standard_normal((5, NUMBERS)).astype(np.float32), np.array([0, 3, 5]))


LOOKING = ["inner", "alone", "kind", "round0", "round6_bias", "view1", "told0"]
REMEMBERING = ["memory0_in", "memory1_in", "memory0_recall", "memory1_bias", "memory1_kind"]
MEMORIES = (5, 3)


@pytest.mark.parametrize("name", [*LOOKING, *REMEMBERING])
def test_the_gradient_is_the_slope(name: str) -> None:
    memories = MEMORIES if name in REMEMBERING else ()
    weights = {key: value.astype(np.float64) for key, value in small_weights(*memories).items()}
    batch, wanted = small_batch(), np.random.default_rng(5).random((5, len(KINDS)))

    def loss() -> float:
        trace = forward(weights, batch)
        return float((trace.scores * wanted).sum() + 0.5 * (trace.alone * wanted).sum())

    found = backward(weights, batch, forward(weights, batch), wanted, 0.5 * wanted)[name]
    # Where the gradient is largest, so that a wrong one cannot hide among zeros.
    at = np.unravel_index(int(np.abs(found).argmax()), found.shape)
    step = 1e-3
    weights[name][at] += step
    above = loss()
    weights[name][at] -= 2 * step
    slope = (above - loss()) / (2 * step)
    assert slope == pytest.approx(float(found[at]), rel=0.02)


@pytest.mark.parametrize("memories", [(), MEMORIES])
def test_a_document_is_judged_the_same_alone_and_in_company(memories: tuple[int, ...]) -> None:
    weights, batch = small_weights(*memories), small_batch()
    together = forward(weights, batch).scores
    first = Batch(batch.rows[:3], np.array([0, 3]))
    assert np.allclose(forward(weights, first).scores, together[:3], atol=1e-5)


LANES = np.array([0, 3, 23, 24])


def told_of() -> Floats:
    return np.random.default_rng(6).standard_normal((24, WIDTH)).astype(np.float32)


def test_what_was_heard_counts_once_for_each_segment_in_any_lane(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.recurrence._APART", 4)
    monkeypatch.setattr("cleaner.recurrence._RUN_UP", 2)
    lanes = lay_out(LANES)
    assert lanes.steps[1] == 6  # 3 and 1 segments in one lane each, 20 in four, which begin 4 after each other
    for rows in lanes.rows:
        assert sorted(rows[lanes.counts].tolist()) == list(range(24))
    assert sorted(lanes.rows[0].tolist()) == sorted([*range(24), 7, 8, 11, 12, 15, 16])


def test_lanes_hear_what_one_lane_hears_if_they_run_up_far_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    weights, documents = small_weights(5), np.array([0, 3, 203, 204])
    vectors = np.random.default_rng(6).standard_normal((204, WIDTH)).astype(np.float32)

    def heard() -> Floats:
        return listen(weights, "memory0", vectors, lay_out(documents), traced=False)[0]

    whole = heard()
    monkeypatch.setattr("cleaner.recurrence._APART", 40)
    monkeypatch.setattr("cleaner.recurrence._RUN_UP", 40)
    assert lay_out(documents).steps[1] == 6
    assert np.allclose(heard(), whole, atol=1e-4)
    monkeypatch.setattr("cleaner.recurrence._RUN_UP", 1)
    assert not np.allclose(heard(), whole, atol=1e-2)


def test_a_document_alone_hears_what_it_hears_while_the_way_is_noted() -> None:
    weights, vectors = small_weights(5), told_of()
    alone, nothing = listen(weights, "memory0", vectors, lay_out(np.array([0, 24])), traced=False)
    noted, heard = listen(weights, "memory0", vectors, lay_out(np.array([0, 24])), traced=True)
    assert nothing is None
    assert heard is not None
    assert np.allclose(alone, noted, atol=1e-6)


def test_the_gradient_goes_through_lanes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.recurrence._APART", 1)
    monkeypatch.setattr("cleaner.recurrence._RUN_UP", 1)
    assert lay_out(np.array([0, 3, 5])).steps[1] == 3
    for name in REMEMBERING:
        test_the_gradient_is_the_slope(name)


def test_a_very_long_document_is_read_in_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    weights, rows = small_weights(), small_batch().rows[:4]
    assert np.array_equal(score(weights, rows), forward(weights, Batch(rows, np.array([0, 4]))).scores)
    monkeypatch.setattr("cleaner.network.WINDOW", 2)
    parts = forward(weights, Batch(rows, np.array([0, 2, 4]))).scores
    assert np.allclose(score(weights, rows), parts, atol=1e-5)


def test_what_is_read_of_lines_does_not_depend_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "A storm hit the coast.\n\nShare\n...\n\"Run!\" she said: the 12 boats had gone.\nΩ mega ☃ 3\nBy Jane Doe"
    standing = Cleaner(model=None).consult(read(text))
    whole = read_features(standing, default_model().vocabulary)
    monkeypatch.setattr("cleaner.features.WINDOW", 2)
    parts = read_features(standing, default_model().vocabulary)
    assert np.array_equal(whole.rows, parts.rows)
    assert np.array_equal(whole.kinds, parts.kinds)


def test_without_memories_no_segment_looks_further_than_the_network_says() -> None:
    weights = small_weights()
    weights["told0"] *= 0
    weights["told1"] *= 0
    rows = np.zeros((200, NUMBERS), np.float32)
    batch = Batch(rows, np.array([0, 200]))
    before = forward(weights, batch).scores
    changed = rows.copy()
    changed[150] = 1
    after = forward(weights, replace(batch, rows=changed)).scores
    moved = np.flatnonzero(np.abs(after - before).max(axis=1) > 1e-6)
    assert moved.min() >= 150 - sum(REACHES)
    assert 149 in moved


SITES = 12
BODY = [
    "The council met on Monday and decided to widen the road near the old harbour, officials said.",
    "Residents had asked for the work for many years, and the plan was approved without a vote.",
    "The first part will be finished in spring, when the ferry runs again and tourists arrive.",
]
PITCH = [
    "Grab the harbour tote in our gift corner",
    "Our gift corner ships to every county",
    "Tote, mug and map in one gift crate",
]


def made_texts() -> list[LabelledText]:
    """Articles of several sites with a pitch that no rule knows, always in other places."""
    chance = random.Random(1)
    texts = []
    for number in range(5 * SITES):
        body = [f"{line[:-1]} in district {number}." for line in chance.sample(BODY, 3)]
        lines = list(body)
        for pitch in chance.sample(PITCH, 2):
            lines.insert(chance.randrange(1, len(lines) + 1), pitch)
        site = f"site{number % SITES}.example"
        texts.append(LabelledText(f"page{number}", "made", site, "made", "en", "\n".join(lines), "\n".join(body)))
    return texts


@pytest.fixture(scope="module")
def learned() -> Model:
    return learn(made_texts(), 1, lambda said: None)


def test_what_no_rule_knows_is_learned(learned: Model) -> None:
    text = "\n".join([BODY[0], PITCH[0], BODY[1], BODY[2]])
    assert Cleaner(model=None)(text).text == text
    result = Cleaner(model=learned)(text)
    assert [piece.text.strip() for piece in result.removed] == [PITCH[0]]
    (piece,) = result.removed
    assert piece.reason
    assert any(vote.voter == "model" for vote in result.decisions[1].votes)


def test_the_small_network_learns_it_too(learned: Model) -> None:
    assert learned.small["inner"].shape == (NUMBERS, SMALL_WIDTH)
    result = Cleaner(model=learned, fast=True)("\n".join([BODY[0], PITCH[0], BODY[1], BODY[2]]))
    assert [piece.text.strip() for piece in result.removed] == [PITCH[0]]


def test_what_is_not_read_is_not_learned_from() -> None:
    texts = made_texts()[:20]
    vocabulary, rules = build_vocabulary(texts), Cleaner(model=None)
    examples = [build_example(text, rules.consult(read(text.text)), vocabulary) for text in texts]
    other = [replace(example, features=replace(example.features, rows=example.features.rows.copy())) for example in examples]
    for example in other:
        example.features.rows[:, -2:] += 1
    one, two = (fit(each, width=8, unread=2) for each in (examples, other))
    assert all(np.array_equal(one[name], two[name]) for name in one)
    assert not one["inner"][-2:].any()
    seen, shifted = (fit(each, width=8, unread=1) for each in (examples, other))
    assert not np.array_equal(seen["inner"], shifted["inner"])


def test_words_are_weighed_without_the_voice_of_their_own_site() -> None:
    """A pitch that one site alone has is evidence of nothing to that site, and of junk to all others."""
    texts = [replace(text, text="\n".join(text.text.split("\n"))) for text in made_texts()]
    vocabulary = build_vocabulary(texts)
    rules = Cleaner(model=None)
    mine = "site0.example"
    only_here = [replace(text, domain=mine if PITCH[0] in text.text else text.domain) for text in texts]
    examples = [build_example(text, rules.consult(read(text.text)), vocabulary) for text in only_here]
    weighed = add_evidence(examples, vocabulary)
    assert weighed.weigh(weighed.read(["grab"], 1))[0] < -0.5
    said = GROUPS[-1][1]
    for example in examples:
        pieces = [line for line in example.text.text.split("\n") if line]
        if PITCH[0] in pieces and example.text.domain == mine:
            least = example.features.rows[pieces.index(PITCH[0]), said + 3]  # the first word: "grab"
            assert least == pytest.approx(0, abs=0.01)


def test_an_explanation_names_words_of_the_line(learned: Model) -> None:
    result = Cleaner(model=learned)("\n".join([BODY[0], PITCH[0], BODY[1], BODY[2]]))
    (piece,) = result.removed
    named = [word for word in ("grab", "tote", "gift", "corner", "our") if f'"{word}"' in piece.reason]
    assert named, piece.reason


def test_training_twice_gives_the_same_file(learned: Model) -> None:
    texts = made_texts()[:20]

    def once(seed: int) -> bytes:
        model = learn(texts, seed, lambda said: None)
        return pack({}, model)

    assert once(1) == once(1)
    assert once(1) != once(2)


def test_rare_words_are_not_learned() -> None:
    words = build_vocabulary(made_texts()).words
    assert "harbour" in words
    assert "district" in words
    one_site = [replace(text, domain="one.example") for text in made_texts()]
    assert build_vocabulary(one_site).words == ()


def test_calibration_bends_what_is_too_sure(learned: Model) -> None:
    texts = made_texts()
    predictions = [predict(learned, text, Cleaner(model=None)) for text in texts[:10]]
    for prediction in predictions:
        # Says it is sure of every line, while two lines in five are not body.
        prediction.shares[:] = 0.001
        prediction.shares[:, KINDS.index("body")] = 0.987
    slope, shift = fit_odds(*odds_of(predictions))
    odds = slope * np.log(0.987 / 0.013) + shift
    assert 1 / (1 + np.exp(-odds)) == pytest.approx(0.6, abs=0.02)


def test_each_network_has_a_calibration_of_its_own(learned: Model) -> None:
    bent = calibrated(calibrated(learned, (0.5, 1.0)), (2.0, 3.0), fast=True)
    assert bent.header["calibration"] == (0.5, 1.0)
    assert bent.smaller.header["calibration"] == (2.0, 3.0)
    odds, truth = odds_said(learned, made_texts()[:10], fast=True)
    assert len(odds) == len(truth) == 50
    assert odds[truth == 1].mean() > 1 > -1 > odds[truth == 0].mean()


def test_what_is_too_steep_for_a_number_bends_all_the_same() -> None:
    shares = np.full((2, len(KINDS)), 1e-9, np.float32)
    shares[0, KINDS.index("body")] = shares[1, KINDS.index("ad")] = 1
    bent = bend(shares, (30.0, -40.0))
    assert bent[:, KINDS.index("body")] == pytest.approx([1, 0])


def test_few_sites_say_nothing_of_others(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = made_texts()
    assert train_module._try_out(texts, 1, lambda said: None, None)["calibration"] == UNCALIBRATED
    monkeypatch.setattr(train_module, "_FEWEST_APART", 1)
    assert train_module._try_out(texts, 1, lambda said: None, None)["calibration"] != UNCALIBRATED


def test_a_site_is_always_in_the_same_fold_and_folds_are_about_as_large() -> None:
    folds = [fold_of(f"site{number}.example", 5) for number in range(500)]
    assert fold_of("site1.example", 5) == folds[1]
    assert all(60 < folds.count(fold) < 140 for fold in range(5))


# The file


def written(learned: Model, tmp_path: Path) -> Path:
    path = tmp_path / "small.model"
    path.write_bytes(pack(learned.header, learned))
    return path


def test_a_model_file_is_read_back(learned: Model, tmp_path: Path) -> None:
    again = Model.read(written(learned, tmp_path))
    assert again.vocabulary.words == learned.vocabulary.words
    assert again.weights.keys() == learned.weights.keys()
    batch = Batch(np.ones((1, NUMBERS), np.float32), np.array([0, 1]))
    before, after = (softmax(forward(model.weights, batch).scores) for model in (learned, again))
    assert np.abs(before - after).max() < 0.01  # sixteen bits a number
    assert np.allclose(again.vocabulary.evidence, learned.vocabulary.evidence, atol=0.01)
    assert np.allclose(again.vocabulary.pairs, learned.vocabulary.pairs, atol=0.01)
    assert np.allclose(again.newlines, learned.newlines, atol=0.01)


def test_both_networks_have_a_say_and_the_small_one_alone_with_fast(learned: Model) -> None:
    rows = np.random.default_rng(3).standard_normal((5, NUMBERS)).astype(np.float32)
    large, small = score(learned.weights, rows), score(learned.small, rows)
    assert np.abs(large - small).max() > 1e-3
    assert np.allclose(learned.score(rows), 0.8 * large + 0.2 * small, atol=1e-5)
    assert np.array_equal(learned.smaller.score(rows), small)
    assert np.array_equal(replace(learned, small={}).score(rows), large)


@pytest.mark.parametrize("cut", [1, 100, 5000])
def test_a_damaged_model_is_told(learned: Model, tmp_path: Path, cut: int) -> None:
    path = written(learned, tmp_path)
    path.write_bytes(path.read_bytes()[:-cut])
    with pytest.raises(ModelError, match="damaged"):
        Model.read(path)


@pytest.mark.parametrize("name", ["memory0_recall", "memory1_in", "memory1_bias", "memory0_kind"])
def test_a_memory_of_another_size_is_told(learned: Model, tmp_path: Path, name: str) -> None:
    for wrong in (learned.weights[name][:1], learned.weights[name][None], np.zeros((), np.float32)):
        path = written(replace(learned, weights={**learned.weights, name: wrong}), tmp_path)
        with pytest.raises(ModelError, match="its weights are not those of this network"):
            Model.read(path)
    rest = {of: value for of, value in learned.weights.items() if of != name}
    with pytest.raises(ModelError, match="damaged"):
        Model.read(written(replace(learned, weights=rest), tmp_path))


def test_a_path_that_there_cannot_be_is_told() -> None:
    with pytest.raises(ModelError, match=r"the model cannot be read \(embedded null.*\); check the path"):
        Cleaner(model="\x00")


def test_as_many_processes_learn_folds_as_cores_may_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(workers: int, *_: object) -> None:
        raise LookupError(workers)

    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 3, 5}, raising=False)
    monkeypatch.setattr(train_module, "ProcessPoolExecutor", refuse)
    with pytest.raises(LookupError, match=r"^3$"):
        train_module.evaluate_folds(Path(), 9, 0, lambda _: None)


def test_a_table_of_newlines_of_another_size_is_told(learned: Model, tmp_path: Path) -> None:
    path = written(replace(learned, newlines=learned.newlines[:-1]), tmp_path)
    with pytest.raises(ModelError, match="table of newlines"):
        Model.read(path)


def test_one_changed_byte_is_told(learned: Model, tmp_path: Path) -> None:
    path = written(learned, tmp_path)
    data = bytearray(path.read_bytes())
    data[-500] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(ModelError, match="checksum"):
        Model.read(path)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no model of cleaner"),
        (b"\x80\x04\x95 pickled", "no model of cleaner"),
        (b"cleaner-model 3\n{}\n", "another version"),
        (b"cleaner-model 4\nnot json\n", "damaged"),
        (b"cleaner-model 4\n", "damaged"),
    ],
)
def test_what_is_no_model_is_told(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "other.model"
    path.write_bytes(data)
    with pytest.raises(ModelError, match=said) as caught:
        Cleaner(model=path)
    assert "other.model" in str(caught.value)


def retold(path: Path, tell: Callable[[dict[str, Any]], object]) -> None:
    """Write the model anew with what `tell` makes of its header, and the checksum of that."""
    magic, _, head, payload = path.read_bytes().split(b"\n", 3)
    header = json.loads(head)
    tell(header)
    body = json.dumps(header).encode() + b"\n" + payload
    path.write_bytes(b"\n".join([magic, hashlib.sha256(body).hexdigest().encode(), body]))


@pytest.mark.parametrize(
    "tell",
    [
        lambda header: header.clear(),
        lambda header: header.update(tensors=[]),
        lambda header: header["tensors"].pop("kind_bias"),
        lambda header: header["tensors"]["kind_bias"].update(shape=[7, 2]),
        lambda header: header["tensors"]["inner"].update(start=1),
        lambda header: header["tensors"]["inner"].update(size="many"),
        lambda header: header["tensors"].update(more=header["tensors"]["inner"]),
        lambda header: header["tensors"].update(evidence=header["tensors"]["pairs"]),
        lambda header: header.update(words=[0, 5]),
        lambda header: header.pop("calibration"),
        lambda header: header.update(calibration=[1.0, float("nan")]),
        lambda header: header.update(calibration=["1", "2"]),
        lambda header: header.update(small_calibration=[1.0]),
        lambda header: header.pop("kinds"),
        lambda header: header.pop("numbers"),
    ],
)
def test_a_header_that_does_not_fit_is_told(
    learned: Model, tmp_path: Path, tell: Callable[[dict[str, Any]], object]
) -> None:
    path = written(learned, tmp_path)
    retold(path, lambda header: None)
    Model.read(path)
    retold(path, tell)
    with pytest.raises(ModelError, match="damaged"):
        Model.read(path)


def test_a_header_that_is_nested_without_end_is_told(learned: Model, tmp_path: Path) -> None:
    path = written(learned, tmp_path)
    body = b"[" * 100_000 + b"\n"
    path.write_bytes(b"cleaner-model 4\n" + hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
    with pytest.raises(ModelError, match="damaged"):
        Model.read(path)


def test_a_changed_header_is_told(learned: Model, tmp_path: Path) -> None:
    path = written(learned, tmp_path)
    path.write_bytes(path.read_bytes().replace(b'"kinds": ', b'"kinds":  ', 1))
    with pytest.raises(ModelError, match="checksum"):
        Model.read(path)


def test_a_weight_that_is_no_number_is_told(learned: Model, tmp_path: Path) -> None:
    weights = dict(learned.weights)
    weights["kind_bias"] = np.full_like(weights["kind_bias"], np.nan)
    path = written(replace(learned, weights=weights), tmp_path)
    with pytest.raises(ModelError, match="numbers"):
        Model.read(path)


def test_a_missing_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="check the path"):
        Cleaner(model=tmp_path / "none.model")


# What it is trained on


def test_labels_of_a_users_own_are_texts_to_learn_from(tmp_path: Path) -> None:
    path = tmp_path / "mine.jsonl"
    path.write_text(json.dumps({"id": "a", "lines": ["Story line.", "Buy a mug"], "kinds": ["body", "ad"]}) + "\n")
    (text,) = read_own(path)
    assert text.hand == {1: "body", 2: "ad"}
    example = build_example(text, Cleaner(model=None).consult(read(text.text)), Vocabulary([], []))
    assert example.body.tolist() == [1.0, 0.0]
    assert example.kind.tolist() == [-1, KINDS.index("ad")]
    assert (example.body_weight > 0).all()


def test_silver_spans_say_what_is_known_and_the_rest_counts_nothing(tmp_path: Path) -> None:
    text = "A paragraph of the story.\nA doubtful line\nBuy a mug"
    record = {
        "id": "s",
        "scraper": "page",
        "domain": "d.example",
        "source": "x",
        "language": "en",
        "text": text,
        "body": [[0, 25]],
        "junk": [[42, 51]],
        "kinds": [[42, 51, "ad"]],
    }
    (tmp_path / "x.silver.jsonl").write_text(json.dumps(record) + "\n")
    (labelled,) = read_texts(tmp_path)
    example = build_example(labelled, Cleaner(model=None).consult(read(text)), Vocabulary([], []))
    assert example.body.tolist() == [1.0, 0.0, 0.0]
    assert (example.body_weight > 0).tolist() == [True, False, True]
    assert example.kind.tolist()[2] == KINDS.index("ad")


def test_a_clip_says_of_its_lines_what_the_whole_text_said() -> None:
    lines = [f"Line {number} tells of the harbour and the ferry." for number in range(60)]
    text = "\n\n".join(lines)
    place = {line: (text.index(line), text.index(line) + len(line)) for line in lines}
    whole = LabelledText(
        "a", "page", "a.example", "made", None, text,
        hand={2 * number + 1: "body" if number % 2 else "ad" for number in range(60)},
        weak=tuple((*place[line], "nav") for line in lines[::3]),
        body=tuple(place[line] for line in lines[1::2]),
        junk=tuple(place[line] for line in lines[::2]),
    )  # fmt: skip
    clips = list(clip_texts([whole] * 60, seed=1))
    assert 5 < len(clips) < 40
    for clip in clips:
        shown = [line for line in clip.text.split("\n\n") if line.strip()]
        assert 2 <= len(shown) <= 24
        numbers = [lines.index(line.strip()) for line in shown]
        assert numbers == list(range(numbers[0], numbers[0] + len(shown)))
        assert [clip.hand[2 * at + 1] for at in range(len(shown))] == ["body" if n % 2 else "ad" for n in numbers]
        for spans, told in ((clip.body, 1), (clip.junk, 0)):
            assert [clip.text[a:b] for a, b in spans] == [lines[n] for n in numbers if n % 2 == told]
        assert [clip.text[a:b].strip() for a, b, _ in clip.weak] == [lines[n] for n in numbers if n % 3 == 0]


def test_each_gold_body_is_a_text_of_its_own_once() -> None:
    dirty = [LabelledText("a", scraper, "a.example", "made", None, "Menu\nBody.", gold="Body.") for scraper in "pq"]
    clean = [clip for clip in clip_texts(dirty, seed=1) if clip.scraper == "gold"]
    assert [clip.text for clip in clean] == ["Body."]


def test_a_folder_with_nothing_to_learn_from_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing to learn from"):
        list(read_texts(tmp_path))


def test_a_score_counts_words() -> None:
    score = score_page("a b c d junk junk", "a b c junk", "a b c d", "made", "made", None)
    assert score.kept == 0.75
    assert score.removed == 0.5
    assert score.f1 == pytest.approx(0.75)
    assert not score.emptied
    assert score_page("a b", "", "a b", "made", "made", None).emptied


def test_figures_are_given_by_source_and_by_language() -> None:
    scores = [
        score_page("a story and junk", "a story", "a story", "page", "blogs", "en"),
        score_page("eine Geschichte und Müll", "eine Geschichte und Müll", "eine Geschichte", "page", "news", "de"),
        score_page("no one knows", "no one knows", "no one knows", "page", "news", None),
    ]
    rows = [row.split(" | ")[:5] for row in draw_table(scores, ["source", "language"]).splitlines()[2:]]
    assert [row[1:3] for row in rows] == [
        ["?", "1"], ["all", "3"], ["blogs", "1"], ["de", "1"], ["en", "1"], ["news", "2"], ["all", "3"],
    ]  # fmt: skip
    assert rows[4][4] == "1.0000"
    assert "±" in rows[1][4]
    assert rows[-1][0] == "| all"
    assert rows[-1][1:] == rows[1][1:]


STORM = "The storm reached the coast on Monday night and broke the dam of the old harbour in two places."
SALE = "Our shop on the market square has tents, lamps and boots for whoever goes out in such weather, all of them at a fair price."


def told_costs(weak: tuple[tuple[int, int, Kind], ...] = (), gold: str = STORM) -> dict[str, float]:
    text = f"{STORM}\n\nAdvertisement\n\n{SALE}\n"
    labelled = LabelledText("page", "page", "a.example", "made up", "en", text, gold=gold, weak=weak)
    return {cost.cause: cost.f1 for cost in list_costs(labelled, Cleaner(model=None)(text))}


def test_a_line_that_was_left_costs_what_it_takes_from_f1() -> None:
    kept, wrong = len(STORM.split()), len(SALE.split())
    cost = 1 - 2 * kept / (2 * kept + wrong)
    assert told_costs() == {"left, prose after the body": pytest.approx(cost)}


def test_a_left_line_is_told_by_the_kind_that_markup_names() -> None:
    begin = len(f"{STORM}\n\nAdvertisement\n\n")
    assert set(told_costs(weak=((begin, begin + len(SALE) + 1, "promo"),))) == {"left, promo"}


def test_a_line_that_was_lost_is_told_by_what_it_was_taken_for() -> None:
    gold = f"{STORM}\nAdvertisement\n{SALE}"
    words = len(STORM.split()) + len(SALE.split())
    assert told_costs(gold=gold) == {"lost, taken for ad": pytest.approx(1 - 2 * words / (2 * words + 1))}


def test_the_dearest_causes_stand_first_by_thousandths_of_f1() -> None:
    costs = [Cost("page", "left, nav", 0.02), Cost("page", "left, promo", 0.3), Cost("container", "left, nav", 0.1)]
    assert draw_costs(costs, Counter({"page": 10, "container": 4})).splitlines()[2:] == [
        "| left, promo | 0.0 | 30.0 | 15.0 |",
        "| left, nav | 25.0 | 2.0 | 13.5 |",
    ]
