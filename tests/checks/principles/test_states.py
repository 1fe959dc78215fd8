"""Every row of the table of states, and what the next state would take."""

from __future__ import annotations

import pytest

from docketwright.checks.principles.states import LEAST_WORDS, Argued, missing, state
from docketwright.model.principle import State

ARGUES = Argued(LEAST_WORDS, own=True, confirmed=True, request=True)
SUPPORTS = Argued(40, own=True, confirmed=True, request=True, evidence=True, section=True)


@pytest.mark.parametrize(
    ("passages", "declared", "expected"),
    [
        ([], False, State.MISSING),
        ([], True, State.MENTIONED),
        ([Argued(60, own=True, confirmed=False)], False, State.MENTIONED),
        ([Argued(60, own=True, confirmed=False, request=True, evidence=True, section=True)], True, State.MENTIONED),
        ([Argued(60, own=True, confirmed=True)], True, State.MENTIONED),
        ([Argued(60, own=False, confirmed=True, request=True, evidence=True, section=True)], True, State.MENTIONED),
        ([Argued(LEAST_WORDS - 1, own=True, confirmed=True, request=True)], True, State.MENTIONED),
        ([ARGUES], False, State.ARGUED),
        ([Argued(5, own=False, confirmed=False), ARGUES], True, State.ARGUED),
        ([Argued(40, own=True, confirmed=True, request=True, evidence=True)], False, State.ARGUED),
        ([Argued(40, own=True, confirmed=True, request=True, section=True)], False, State.ARGUED),
        ([SUPPORTS], False, State.SUPPORTED),
        ([Argued(3, own=True, confirmed=False), SUPPORTS], True, State.SUPPORTED),
    ],
    ids=[
        "nothing declared and nothing found",
        "declared by a block and no more",
        "found and not confirmed",
        "everything but the confirmation",
        "confirmed without a request",
        "still the letter's words",
        "a word too short",
        "own words, confirmed, with a request",
        "one argued passage is enough",
        "a source but no section",
        "a section but no source",
        "argued, with a source and a section",
        "one supported passage is enough",
    ],
)
def test_the_state_is_what_the_table_says(passages: list[Argued], declared: bool, expected: State) -> None:  # noqa: FBT001 - a column of the table
    assert state(passages, declared=declared) is expected


@pytest.mark.parametrize(
    ("passages", "declared", "begin"),
    [
        ([], False, []),
        ([], True, ["Reasons and a request"]),
        ([Argued(60, own=True, confirmed=False, request=True)], False, ["A passage of which you said"]),
        ([Argued(1, own=True, confirmed=True)], False, ["A passage of 25 words or more (1 word so far)", "A request"]),
        ([Argued(60, own=False, confirmed=True, request=True)], False, ["Your own words"]),
        ([ARGUES], False, ["A source", "The section"]),
        ([SUPPORTS], False, []),
        ([Argued(2, own=False, confirmed=False), ARGUES], False, ["A source", "The section"]),
    ],
)
def test_what_is_missing_is_said_of_the_nearest_passage(
    passages: list[Argued],
    declared: bool,  # noqa: FBT001 - a column of the table
    begin: list[str],
) -> None:
    lines = missing(passages, declared=declared)
    assert len(lines) == len(begin)
    assert all(line.startswith(one) for line, one in zip(lines, begin, strict=True))
