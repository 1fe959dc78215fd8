"""What the checks may know when a command runs them: the clock, the dictionary, the letter and its blocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from docketwright.checks.context import Context
from docketwright.model.comment import Comment
from docketwright.reference.letter import letter_blocks, letter_text


def surroundings(comment: Comment, now: datetime | None = None) -> Context:
    """Return the context for checking this comment; `now` is this moment in the computer's own zone where not given."""
    from docketwright.checks.spelling import Speller  # noqa: PLC0415 - judging needs neither
    from docketwright.letter.plain import web_text  # noqa: PLC0415 - the same

    speller = Speller()
    speller.load(at_once=True)
    return replace(
        judging_context(now), unknown=speller.unknown, web_text=web_text(comment).text, suggest=speller.suggestions
    )


def judging_context(now: datetime | None = None) -> Context:
    """Return as much of the context as judging the four principles looks at."""
    moment = (now or datetime.now().astimezone()).astimezone() if now is None or now.tzinfo is None else now
    zone = moment.tzinfo
    assert zone is not None
    return Context(now=moment, zone=zone, letter=letter_text(), blocks=letter_blocks())
