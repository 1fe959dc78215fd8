"""Judge the passages of a long draft as far as it matters for where the draft stands, and no further.

For who shows no passages but only where a draft stands on each principle and its warnings, as a command does. A
principle is mentioned as soon as one passage touches it, and further ones change nothing of that; so once all four are
mentioned, only a passage that may hold a warning is judged.
"""

from __future__ import annotations

from docketwright.checks.principles.first_look import may_hold_a_warning
from docketwright.checks.principles.judgement import LET_OFF, Judgement
from docketwright.checks.principles.judging import judge
from docketwright.checks.principles.letters_words import is_slogan, named
from docketwright.checks.principles.sightings import CROWD, looked_at
from docketwright.model.comment import Comment
from docketwright.model.principle import PRINCIPLES
from docketwright.reference.elements import element

FEW = 200
"""Passages of a draft that is judged whole: it takes too little time to miss one warning in a hundred for it."""


class Survey:
    """Judges the passages of one draft of so many, one after the other.

    Each is judged in full in a draft that is not long, and where the person decided about passages: how far a principle
    is argued rests on them.
    """

    def __init__(self, comment: Comment, count: int) -> None:
        self._in_full = count <= FEW or bool(comment.marks)
        declared = {number for one in comment.arguments for number in one.principles}
        self._missing = {one.number for one in PRINCIPLES} - declared

    def judge(self, text: str) -> Judgement:
        """Return the judgement of the next passage, `LET_OFF` where it would change nothing."""
        if self._in_full:
            return judge(text)
        if not (self._missing or may_hold_a_warning(text)):
            return LET_OFF
        judged = judge(text)
        # Which passages are judged while a principle is missing hangs on which process comes to them first. Warnings do
        # not: all are held against the first look.
        if judged.contrary and not may_hold_a_warning(text):
            judged = judged._replace(contrary=())
        touched = {element(hit.element).principle for hit in judged.hits if not is_slogan(hit.sentence)}
        changes = touched & self._missing
        self._missing -= touched
        return judged if changes or _warns(text, judged) else LET_OFF


def passages_of(comment: Comment) -> tuple[str, ...]:
    """Return each text of a draft that is judged, once."""
    return tuple(dict.fromkeys(text.text for one in comment.arguments for _, text in looked_at(one)))


def judgements(comment: Comment) -> dict[str, Judgement]:
    """Return the judgement of each passage, as far as it matters where the draft stands."""
    texts = passages_of(comment)
    survey = Survey(comment, len(texts))
    return {text: survey.judge(text) for text in texts}


def _warns(text: str, judged: Judgement) -> bool:
    return bool(judged.contrary) or len(named(text).union(judged.principles)) >= CROWD
