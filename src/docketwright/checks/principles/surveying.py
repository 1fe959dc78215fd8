"""Judge the passages of a draft as far as it matters for where the draft stands, and no further.

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


class Survey:
    """Judges the passages of one draft, one after the other.

    Where the person decided about passages, each is judged in full: how far a principle is argued rests on them.
    """

    def __init__(self, comment: Comment) -> None:
        self._decided = bool(comment.marks)
        declared = {number for one in comment.arguments for number in one.principles}
        self._missing = {one.number for one in PRINCIPLES} - declared

    def judge(self, text: str) -> Judgement:
        """Return the judgement of the next passage, `LET_OFF` where it would change nothing."""
        if self._decided:
            return judge(text)
        if not (self._missing or may_hold_a_warning(text)):
            return LET_OFF
        judged = judge(text)
        touched = {element(hit.element).principle for hit in judged.hits if not is_slogan(hit.sentence)}
        changes = touched & self._missing
        self._missing -= touched
        return judged if changes or _warns(text, judged) else LET_OFF


def passages_of(comment: Comment) -> tuple[str, ...]:
    """Return each text of a draft that is judged, once."""
    return tuple(dict.fromkeys(text.text for one in comment.arguments for _, text in looked_at(one)))


def judgements(comment: Comment) -> dict[str, Judgement]:
    """Return the judgement of each passage, as far as it matters where the draft stands."""
    survey = Survey(comment)
    return {text: survey.judge(text) for text in passages_of(comment)}


def _warns(text: str, judged: Judgement) -> bool:
    return bool(judged.contrary) or len(named(text).union(judged.principles)) >= CROWD
