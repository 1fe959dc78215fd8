"""What the checks may know when a command runs them: the clock, the dictionary, the letter and its blocks."""

from __future__ import annotations

from datetime import datetime

from docketwright.checks.context import Context
from docketwright.checks.spelling import Speller
from docketwright.letter.plain import web_text
from docketwright.model.comment import Comment
from docketwright.reference.letter import letter_blocks, letter_text


def surroundings(comment: Comment, now: datetime | None = None) -> Context:
    """Return the context for checking this comment; `now` is this moment in the computer's own zone where not given."""
    moment = (now or datetime.now().astimezone()).astimezone() if now is None or now.tzinfo is None else now
    zone = moment.tzinfo
    assert zone is not None
    speller = Speller()
    speller.load(at_once=True)
    return Context(
        now=moment,
        zone=zone,
        unknown=speller.unknown,
        letter=letter_text(),
        blocks=letter_blocks(),
        web_text=web_text(comment).text,
        suggest=speller.suggestions,
    )
