"""What the checks may know when a command runs them: the clock, the dictionary, the letter and its blocks."""

from __future__ import annotations

from datetime import datetime

from docketwright.checks.context import Context
from docketwright.checks.originality_index import index_of
from docketwright.checks.spelling_dictionary import Speller
from docketwright.letter.plain import web_text
from docketwright.model.comment import Comment
from docketwright.reference.letter import letter_blocks, letter_text


def dictionary() -> Speller:
    """Return the dictionary, loaded."""
    speller = Speller()
    speller.load()
    return speller


def lay_out_the_letter() -> None:
    """Lay out the letter and its blocks, which a comment's sentences are held against, before there is a comment."""
    index_of(letter_text(), letter_blocks(), ())


def surroundings(comment: Comment, now: datetime | None = None, speller: Speller | None = None) -> Context:
    """Return the context for checking this comment, with a dictionary that is loaded where none is given.

    `now` is this moment in the computer's own zone where not given.
    """
    words = speller or dictionary()
    moment = (now or datetime.now().astimezone()).astimezone() if now is None or now.tzinfo is None else now
    zone = moment.tzinfo
    assert zone is not None
    return Context(
        now=moment,
        zone=zone,
        unknown=words.unknown,
        letter=letter_text(),
        blocks=letter_blocks(),
        web_text=web_text(comment).text,
        suggest=words.suggestions,
    )
