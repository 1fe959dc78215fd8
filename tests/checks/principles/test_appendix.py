"""The appendix lists what the person confirmed, and nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

from build import a_comment, an_argument
from docketwright.checks.context import Context
from docketwright.checks.principles import appendix, assess, decide
from docketwright.model.comment import Direction

CONTEXT = Context(now=datetime(2024, 10, 1, tzinfo=UTC), zone=UTC)
FIX = "Give us ninety days after a written warning to patch."
DATA = "The Bureau has published no data for its threshold."


def test_confirmed_sentences_are_listed_by_principle_with_their_argument() -> None:
    time, science = an_argument(FIX, title="Time"), an_argument(DATA, title="Data")
    comment = a_comment(time, science)
    comment = decide(comment, time.id, "P3.time", FIX, Direction.FOR)
    comment = decide(comment, science.id, "P1.science", DATA, Direction.FOR)
    rows = appendix(comment, assess(comment, CONTEXT))
    assert [(one.number, element.id, argument, said) for one, element, argument, said in rows] == [
        (1, "P1.science", science.id, DATA),
        (3, "P3.time", time.id, FIX),
    ]


def test_what_was_only_found_or_argues_against_stays_out() -> None:
    argument = an_argument(FIX)
    comment = a_comment(argument)
    assert appendix(comment, assess(comment, CONTEXT)) == ()
    comment = decide(comment, argument.id, "P3.time", FIX, Direction.AGAINST)
    assert appendix(comment, assess(comment, CONTEXT)) == ()
