"""What the detector says of a passage: by which words, where, and in a shape that is promised."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from docketwright.checks.principles import judge, judge_line
from docketwright.checks.principles.weighing import LONGEST
from docketwright.model.principle import PRINCIPLES, Principle
from docketwright.reference.elements import elements

ARGUES = (
    "The Bureau has published no data for its threshold, and no outside laboratory has replicated the test. "
    "I mend pumps in Duluth."
)
NAMES = {one.id for one in elements()}


def test_a_hit_names_its_sentence_words_element_reason_and_question() -> None:
    said = judge(ARGUES)
    assert 1 in said.principles
    for hit in said.hits:
        assert hit.element in NAMES
        assert ARGUES[hit.start : hit.end] == ARGUES.split(" I mend", maxsplit=1)[0]
        assert hit.words
        assert all(word.lower() in ARGUES.lower() for word in hit.words)
        assert hit.why.startswith("This sentence ")
        assert hit.why.endswith(".")
        assert "?" in hit.question


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "\u2014",
        "x" * 200_000,
        "a. " * 5_000,
        "\u0130\u0130\u0130 fair notice \u1e9e",
        "\x00\ud800",
        "§ 7(a)(1)",
    ],
    ids=["empty", "blank", "dash", "one long word", "many sentences", "odd capitals", "broken", "a section"],
)
def test_any_text_is_judged(text: str) -> None:
    said = judge(text)
    assert all(0 <= hit.start < hit.end <= len(text) for hit in said.hits)


def test_a_long_text_is_judged_a_few_sentences_at_a_time() -> None:
    filler = "The mail comes at noon. "
    said = judge(f"{filler * 3 * LONGEST}{ARGUES} {filler * 3 * LONGEST}")
    assert 1 in said.principles


def test_the_principles_are_those_of_the_elements_in_order() -> None:
    said = judge(ARGUES)
    assert said.principles == tuple(sorted({int(name[1]) for name in said.elements}))
    assert set(said.elements) == {hit.element for hit in said.hits}


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("The Department should publish the list of substances before the rule takes effect.", True),
        ("Please withdraw this rule.", True),
        ("We urge the agency to exempt volunteer groups.", True),
        ("I have flown model airplanes for forty years.", False),
        ("Thank you for the opportunity to comment.", False),
    ],
)
def test_requests_are_told_from_statements(text: str, asks: bool) -> None:  # noqa: FBT001 - a column of the table
    assert judge(text).request is asks


@pytest.mark.parametrize(
    "text",
    [
        "Comments must be received on or before October 11, 2024.",
        "Thank you for the opportunity to comment on this notice.",
        "The science fair at our school was canceled.",
        "I appeal to your sense of decency.",
        "This rule will cost my shop $4,000 a year.",
        "The hearing aid rules worked well for my father.",
        "[describe your evidence here]",
        "The Fair Debt Collection Practices Act was passed in 1977 and amended in 2006.",
        "The National Science Foundation awarded our university a grant.",
        "III. Discussion of Comments",
        "Table 4. Estimated costs and benefits, by year (2019 dollars)",
        "The company must be transparent about its prices.",
    ],
)
def test_look_alikes_are_no_hits(text: str) -> None:
    assert judge(text).principles == ()


@pytest.mark.parametrize("principle", PRINCIPLES, ids=lambda one: one.id)
def test_the_letters_wording_of_a_principle_is_known_without_weights(principle: Principle) -> None:
    said = judge(f"{principle.wording};")
    assert said.principles == (principle.number,)


def test_a_line_has_the_promised_shape() -> None:
    line = judge_line({"id": "a", "text": ARGUES})
    assert list(line) == ["id", "principles", "elements", "request", "hits"]
    again = json.loads(json.dumps(line))
    assert list(again["hits"][0]) == ["element", "start", "end", "words", "why"]


def test_most_look_alikes_and_plain_speech_of_the_reference_are_told_apart(shared: Path) -> None:
    lines = (shared / "rubric" / "traps.jsonl").read_text(encoding="utf-8").splitlines()
    entries = [json.loads(line) for line in lines]
    right = [one["id"] for one in entries if set(judge(one["text"]).principles) == set(one["principles"])]
    assert len(right) >= 26


def test_what_argues_against_a_principle_is_a_warning_and_no_hit() -> None:
    said = judge("Penalties should be severe and there should be no grace period of any kind.")
    assert said.contrary == (3,)
    assert 3 not in said.principles
