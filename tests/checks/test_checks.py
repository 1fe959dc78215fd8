from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from build import a_comment, an_argument
from docketwright.checks import remembering
from docketwright.checks.context import Context
from docketwright.checks.every import CHECKS, MOST, run_checks, visible
from docketwright.checks.places import place
from docketwright.checks.principle_states import check as check_principles
from docketwright.checks.principles import assess
from docketwright.checks.remembering import by_text, last_only
from docketwright.checks.spelling import Speller
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Spot
from docketwright.model.spots import part_text
from docketwright.reference.letter import letter_blocks, letter_text

Around = Callable[..., Context]
Ask = Callable[..., list[Finding]]
FOUL = a_comment(
    an_argument("The goverment took 31 hours.[^gone] Call (218) 555-0147. [[city]] 👍", "Publish it.", id="a1"),
    id="c1",
)


NOW = datetime(2024, 10, 2, 15, 0, tzinfo=UTC)
HOSTILE = (
    "a",
    "A A",
    "[",
    "“",
    '"',
    "1,",
    "a.",
    "1-",
    "[^a]",
    ".[^",
    ".",
    "Mr. ",
    "_",
    "/a",
    "a@",
    "if ",
    "last ",
    "12 Aa ",
    "a\n",
    "!",
    "a’",
)


def everything(around: Around, speller: Speller) -> Context:
    return around(letter=letter_text(), blocks=letter_blocks(), unknown=speller.unknown, suggest=speller.suggestions)


def test_every_check_has_its_say_in_the_order_of_the_tuple(around: Around, speller: Speller) -> None:
    context = everything(around, speller)
    found = [one.check for one in run_checks(FOUL, context)]
    order = [one.check for check in CHECKS for one in check(FOUL, context)]
    assert found == order
    assert {"placeholders", "privacy", "limits", "claims", "citations", "spelling", "principles"} <= set(found)


def test_a_finding_is_a_whole_sentence_with_a_title_a_reason_and_a_place(around: Around, speller: Speller) -> None:
    for one in run_checks(FOUL, everything(around, speller)):
        assert one.title[0].isupper()
        assert not one.title.endswith(".")
        assert one.why.endswith((".", "?", "”"))
        assert place(FOUL, one.spot)


@pytest.mark.parametrize("comment", [Comment("empty"), a_comment(), a_comment(an_argument())])
def test_the_barest_comment_can_be_checked(comment: Comment, around: Around, speller: Speller) -> None:
    assert isinstance(run_checks(comment, everything(around, speller)), tuple)


def test_checking_twice_finds_the_same(around: Around, speller: Speller) -> None:
    context = everything(around, speller)
    assert run_checks(FOUL, context) == run_checks(FOUL, context)


def test_what_is_ignored_here_or_everywhere_is_not_shown(around: Around, speller: Speller) -> None:
    found = run_checks(FOUL, everything(around, speller))
    first, second = found[0], found[1]
    here = replace(FOUL, ignored=frozenset({first.key}))
    shown = visible(found, here, frozenset({second.everywhere_key}))
    assert len(shown) == len(found) - 2
    assert visible(found, FOUL) == found


def test_a_finding_can_be_ignored_at_its_place_or_throughout_a_comment(around: Around, speller: Speller) -> None:
    first, second = an_argument("You idiots."), an_argument("You idiots.")
    comment = a_comment(first, second)
    found = [one for one in run_checks(comment, everything(around, speller)) if one.quote == "idiots"]
    here, there = found
    assert visible(found, replace(comment, ignored=frozenset({here.key}))) == (there,)
    assert visible(found, replace(comment, ignored=frozenset({here.everywhere_key}))) == ()


def test_an_ignored_finding_stays_ignored_while_its_words_stay(around: Around, speller: Speller) -> None:
    context = everything(around, speller)
    slip = next(one for one in run_checks(FOUL, context) if one.check == "spelling")
    argument = FOUL.arguments[0]
    later = FOUL.with_argument(replace(argument, reasons=f"One more line. {argument.reasons}"))
    assert slip.key in {one.key for one in run_checks(later, context)}


@pytest.mark.parametrize(
    ("spot", "words"),
    [
        (Spot("reasons", "a1"), "argument 1, reasons"),
        (Spot("request.new", "a1"), "argument 1, your words for the rule"),
        (Spot("closing"), "the closing"),
        (Spot("requests_intro"), "“Before the table of requests”"),
        (Spot("author"), "who you are"),
        (Spot("source", "s1"), "a source"),
    ],
)
def test_a_place_is_said_in_words(spot: Spot, words: str) -> None:
    assert place(FOUL, spot) == words


def test_a_principle_that_nothing_raises_is_mentioned_gently_and_can_be_waved_off(ask: Ask) -> None:
    comment = a_comment(an_argument("My cat sleeps all day."))
    titles = [one.title for one in ask(check_principles, comment)]
    assert "Nothing is said about “Democratic rule-making” yet" in titles
    waved = replace(comment, not_raised=dict.fromkeys((1, 2, 3, 4), "It is not my subject."))
    assert ask(check_principles, waved) == []


def test_a_principle_left_out_on_purpose_is_called_not_raised_instead_of_missing(around: Around) -> None:
    comment = a_comment(an_argument("My cat sleeps all day."), not_raised={2: "It is not my subject.", 3: " "})
    said = [view.standing for view in assess(comment, around())]
    assert said == ["missing", "not raised", "missing", "missing"]


def test_an_empty_draft_is_not_asked_about_principles(ask: Ask) -> None:
    assert ask(check_principles, a_comment(an_argument())) == []


def test_three_principles_in_a_sentence_are_said_once(ask: Ask) -> None:
    slogan = letter_text().splitlines()[-5:-1]
    comment = a_comment(an_argument(" ".join(slogan)))
    spots = [one.spot for one in ask(check_principles, comment) if one.title == "Several principles in one sentence"]
    assert len(spots) == len(set(spots))


def test_the_last_result_is_kept_for_equal_arguments() -> None:
    calls: list[tuple[str, ...]] = []

    @last_only
    def count(words: tuple[str, ...]) -> int:
        calls.append(words)
        return len(words)

    assert [count(("a", "b")), count(("a", "b")), count(("c",)), count(("a", "b"))] == [2, 2, 1, 2]
    assert len(calls) == 3


@pytest.mark.parametrize(
    "text",
    [piece * 9_000 for piece in HOSTILE],
    ids=lambda text: str(text)[:6].replace("\n", " "),
)
def test_hostile_text_takes_no_longer_than_other_text(text: str, around: Around, speller: Speller) -> None:
    comment, context = a_comment(an_argument(text)), everything(around, speller)
    start = time.process_time()
    for check in CHECKS:
        if check is not check_principles:
            list(islice(check(comment, context), MOST))
    assert time.process_time() - start < 20  # a tenth of a second by itself; a pattern that runs wild takes minutes


def test_of_one_check_two_hundred_findings_are_enough(around: Around, speller: Speller) -> None:
    comment = a_comment(*(an_argument("It took 31 hours.", "x", evidence="e") for _ in range(MOST + 5)))
    found = [one for one in run_checks(comment, everything(around, speller)) if one.check == "claims"]
    assert len(found) == MOST


PIECES = """“ ” [^ log] [[ ]] 1 % $ § U.S.C. APA THE ’ ' a … — (218) 555-0147 @ x@y.zz 中 FR RIN BIS-2024-0 é 🙂 ﬁ İ
. ! word goverment should""".split()
BLANKS = (" ", "\n", "\u00a0", "\u0301")
strange_text = st.lists(st.sampled_from([*PIECES, *BLANKS]), max_size=40).map("".join)


@settings(max_examples=40, deadline=None)
@given(strange_text, strange_text)
def test_the_words_of_a_finding_stand_at_its_place(reasons: str, closing: str) -> None:
    comment = a_comment(an_argument(reasons, id="a1"), wording={"closing": closing})
    context = Context(NOW, UTC, unknown=frozenset, letter=letter_text())
    for check in CHECKS:
        for one in check(comment, context) if check is not check_principles else ():
            text = part_text(comment, one.spot)
            if text is not None and one.spot.end:
                assert text[one.spot.start : one.spot.end] == one.quote


def test_results_of_texts_are_kept_until_too_many_characters_went_by(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "MOST", 10)
    asked: list[str] = []

    @by_text
    def doubled(text: str, times: int) -> str:
        asked.append(text)
        return text * times

    for text in ("first", "second", "first", "third", "fourth", "first", "fifth", "sixth", "second"):
        assert doubled(text, 2) == text * 2
    assert asked == ["first", "second", "third", "fourth", "fifth", "sixth", "second"]
    assert doubled("second", 3) == "secondsecondsecond"


def test_earlier_states_of_a_long_part_are_let_go(around: Around, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remembering, "MOST", 6_000)
    long = "\n".join(f"Paragraph {number} says what was seen in the shop that week." for number in range(60))
    argument, context = an_argument(long), around()
    left = []
    tracemalloc.start()
    for edited in range(41):
        run_checks(a_comment(replace(argument, reasons=f"{long} {edited}.")), context)
        left.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    assert left[40] - left[10] < 60 * len(long)
