from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment, an_argument
from docketwright.checks.context import Context
from docketwright.checks.overlap import OverlapClass, check, overlap
from docketwright.checks.reading import sentences_of
from docketwright.model.finding import Finding, Severity
from docketwright.reference.letter import letter_text

Around = Callable[..., Context]
Ask = Callable[..., list[Finding]]

LETTER = [one.text for one in sentences_of(letter_text()) if len(one.text) > 60][1:]
OWN = [
    f"On visit {n} to the plant in Duluth I shut valve {n}, waited {n + 3} minutes and noted what pump {n * 2} did."
    for n in range(40)
]


@pytest.mark.parametrize(
    ("letters", "own", "kind"),
    [
        (0, 12, OverlapClass.UNIQUE),
        (1, 12, OverlapClass.UNIQUE),
        (3, 9, OverlapClass.MODIFIED),
        (8, 2, OverlapClass.FORM_LETTER),
        (2, 2, OverlapClass.FORM_LETTER),
        (1, 5, OverlapClass.MODIFIED),
    ],
)
def test_a_whole_comment_is_sorted_by_what_stands_in_both(
    letters: int, own: int, kind: OverlapClass, around: Around
) -> None:
    comment = a_comment(an_argument("\n".join(LETTER[:letters] + OWN[:own])))
    assert overlap(comment, around(letter=letter_text())).kind is kind


def test_two_drafts_with_the_same_standard_sentences_are_unique(around: Around) -> None:
    other = a_comment(an_argument(" ".join(OWN[20:30])))
    text = f"Thank you for considering my comments.\n{other.arguments[0].reasons}"
    found = overlap(a_comment(an_argument(" ".join(OWN[:10]))), around(earlier=(("Other", text),)))
    assert found.kind is OverlapClass.UNIQUE


def test_too_few_words_are_never_sorted(around: Around) -> None:
    assert overlap(a_comment(an_argument("I agree.")), around(letter="I agree.")).containment == 0


def test_a_text_of_a_line_that_is_just_another_is_a_form_letter(around: Around) -> None:
    line = "I oppose this rule because it will cost small shops like mine."
    earlier = (("May", f"Dear Secretary:\n{line}"),)
    same = overlap(a_comment(an_argument(line.upper())), around(earlier=earlier))
    assert (same.kind, same.containment, same.source) == (OverlapClass.FORM_LETTER, 1.0, "May")
    assert overlap(a_comment(an_argument(f"{line} Truly.")), around(earlier=earlier)).kind is OverlapClass.UNIQUE


@pytest.mark.parametrize(
    ("surroundings", "severity", "title"),
    [
        ({"letter": "\n".join(OWN[:5])}, Severity.LOOK, "Reads like a form letter beside the open letter"),
        ({"earlier": (("May", "\n".join(OWN[:5])),)}, Severity.LOOK, "Reads like a form letter beside “May”"),
        ({"earlier": (("May", "\n".join(OWN[:4] + OWN[20:26])),)}, Severity.NOTE, "Shares a good part with “May”"),
    ],
)
def test_what_is_shared_is_said_once(surroundings: dict[str, object], severity: Severity, title: str, ask: Ask) -> None:
    (found,) = ask(check, a_comment(an_argument("\n".join(OWN[:10]))), **surroundings)
    assert (found.severity, found.title) == (severity, title)


def test_a_comment_of_ones_own_is_passed_in_silence(ask: Ask) -> None:
    assert ask(check, a_comment(an_argument("\n".join(OWN[:10]))), letter=letter_text()) == []
