"""What a comment holds on to in a notice, followed into a corrected or newly read copy of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from docketwright.model.rule import Paragraph, Question, Rule

NEIGHBOURS = 2
NEAR = 3
ALIKE = 0.6
_TRIED = 6


class Fate(StrEnum):
    """What became of the words that a comment quotes."""

    SAME = "same"
    MOVED = "moved"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Hold:
    """Words of a notice and what stands around: ids of the paragraphs before and after, nearest first, and heading."""

    paragraph: str
    quote: str
    text: str
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """Where the words are now: the paragraph's id and the words there, both "" where they are gone."""

    fate: Fate
    paragraph: str = ""
    quote: str = ""


def hold(rule: Rule, paragraph: str, quote: str = "") -> Hold | None:
    """Return a hold on these words of a paragraph, on all of it without a quote; None where there are no such words."""
    for at, one in enumerate(rule.paragraphs):
        if one.id == paragraph and quote in one.text:
            before = tuple(other.id for other in reversed(rule.paragraphs[max(0, at - NEIGHBOURS) : at]))
            after = tuple(other.id for other in rule.paragraphs[at + 1 : at + 1 + NEIGHBOURS])
            return Hold(one.id, quote or one.text, one.text, before, after, _heading(rule.paragraphs, at))
    return None


def follow(held: Hold, rule: Rule) -> Followed:
    """Return what became of the held words in another copy of the notice.

    Verbatim words in the same surroundings are the same, elsewhere they have moved; a paragraph much like the old one
    has changed. Where the words stand several times, the place with the most of the old surroundings is taken.
    """
    paragraphs = rule.paragraphs
    verbatim = [at for at, one in enumerate(paragraphs) if held.quote in one.text]
    if verbatim:
        at = max(verbatim, key=lambda place: _likeness(held, paragraphs, place))
        fate = Fate.SAME if _in_place(held, paragraphs, at) else Fate.MOVED
        return Followed(fate, paragraphs[at].id, held.quote)
    changed = _reworded(held, paragraphs)
    return Followed(Fate.GONE) if changed is None else Followed(Fate.CHANGED, changed.id, changed.text)


def follow_questions(old: Sequence[Question], new: Sequence[Question]) -> dict[str, str]:
    """Return under which number each old question stands now: that of the same words, else its own; "" for gone.

    Its own number counts only where no other question of the old notice has moved to it.
    """
    by_words: dict[str, list[str]] = {}
    for one in new:
        by_words.setdefault(_plain(one.text), []).append(one.number)
    found = {one.number: _same_words(one.number, by_words.get(_plain(one.text), [])) for one in old}
    free = {one.number for one in new} - set(found.values())
    return {number: now or (number if number in free else "") for number, now in found.items()}


def _same_words(number: str, numbers: Sequence[str]) -> str:
    """Return the number that has the words; where several have them, the question's own or none."""
    if number in numbers:
        return number
    return numbers[0] if len(numbers) == 1 else ""


def _plain(text: str) -> str:
    return " ".join(_words(text))


def _likeness(held: Hold, paragraphs: Sequence[Paragraph], at: int) -> tuple[int, bool]:
    around = {one.id for one in paragraphs[max(0, at - NEAR) : at + NEAR + 1]}
    return len(around & {*held.before, *held.after}), paragraphs[at].id == held.paragraph


def _in_place(held: Hold, paragraphs: Sequence[Paragraph], at: int) -> bool:
    above = {one.id for one in paragraphs[max(0, at - NEAR) : at]}
    below = {one.id for one in paragraphs[at + 1 : at + 1 + NEAR]}
    if above & set(held.before) or below & set(held.after) or not (held.before or held.after):
        return True
    ids = {one.id for one in paragraphs}
    surroundings_gone = not ids & {*held.before, *held.after}
    return surroundings_gone and _heading(paragraphs, at) == held.heading


def _reworded(held: Hold, paragraphs: Sequence[Paragraph]) -> Paragraph | None:
    """Return the paragraph most like the held one, None where none is much like it."""
    old = _words(held.text)
    counted = Counter(old)
    ranked = sorted(paragraphs, key=lambda one: -(counted & Counter(_words(one.text))).total())[:_TRIED]
    best = max(ranked, key=lambda one: _ratio(old, _words(one.text)), default=None)
    return best if best and _ratio(old, _words(best.text)) >= ALIKE else None


def _ratio(old: list[str], new: list[str]) -> float:
    return SequenceMatcher(None, old, new, autojunk=False).ratio()


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def _heading(paragraphs: Sequence[Paragraph], at: int) -> str:
    return next((one.text for one in reversed(paragraphs[:at]) if one.level), "")
