"""Keep a person's decisions with the words they were made about, through small edits and not through large ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from docketwright.checks.remembering import by_text, last_only
from docketwright.model.comment import Argument, Comment, Direction, Mark
from docketwright.model.finding import Spot
from docketwright.model.passages import ARGUING, Passage, argument_passages
from docketwright.model.text import paragraphs, sentences, words

MOST_CHANGED = 0.20
RELATED = 0.30
LONGEST = 10
"""A part so many times as long as a passage is not looked at as a whole: too few of its words can be the passage's."""


class Placed(NamedTuple):
    """A decision, the place of its passage in the draft as it is now, the words there, and whether to look again."""

    mark: Mark
    spot: Spot
    text: str
    look_again: bool


def decide(comment: Comment, argument: str, element: str, passage: str, direction: Direction | None) -> Comment:
    """Return the comment with this decision in place of any earlier one on these words; None takes it back."""
    here = {one.mark for one in placed(comment) if one.spot.owner == argument}
    kept = tuple(
        one
        for one in comment.marks
        if (one.element, one.passage) != (element, passage) or (one.argument != argument and one not in here)
    )
    made = (Mark(argument, element, passage, direction),) if direction is not None else ()
    return replace(comment, marks=(*kept, *made))


def placed(comment: Comment) -> Iterator[Placed]:
    """Yield every decision whose words, or something like them, still stand in their argument or were moved."""
    for mark in comment.marks:
        argument = comment.argument(mark.argument)
        found = _place(mark, _arguing(argument)) if argument else None
        if found is None or found.look_again:
            found = _moved(mark, comment) or found
        if found:
            yield found


def _moved(mark: Mark, comment: Comment) -> Placed | None:
    """Return the place of the passage in another argument, None unless it stands there hardly changed."""
    able = _able(mark.passage, comment)
    others = (_place(mark, parts) for parts in able if parts and parts[0].spot.owner != mark.argument)
    return next((one for one in others if one and not one.look_again), None)


def _able(passage: str, comment: Comment) -> Iterator[list[Passage]]:
    """Yield of each argument the parts that may hold a passage hardly changed: enough of its words are there at all.

    The whole draft is asked for every passage that was lost, and few parts have to be looked at piece by piece.
    """
    count, kinds = len(_words(passage)), _kinds(passage)
    most = sum(1 for lacking in range(count + 1) if 1 - (count - lacking) / (count or 1) <= MOST_CHANGED)
    for parts in _everywhere(comment.arguments):
        yield [part for part, there in parts if len(kinds - there) < most or passage in part.text]


@last_only
def _everywhere(arguments: tuple[Argument, ...]) -> tuple[list[tuple[Passage, frozenset[str]]], ...]:
    return tuple([[(part, _kinds(part.text)) for part in _arguing(one)] for one in arguments])


def _arguing(argument: Argument) -> list[Passage]:
    return [one for one in argument_passages(argument) if one.role in ARGUING]


@by_text
def _kinds(text: str) -> frozenset[str]:
    return frozenset(one.text.lower() for one in words(text))


def _place(mark: Mark, parts: list[Passage]) -> Placed | None:
    for part in parts:
        start = part.text.find(mark.passage)
        if start >= 0 and mark.passage.strip():
            spot = replace(part.spot, start=start, end=start + len(mark.passage))
            return Placed(mark, spot, mark.passage, look_again=False)
    tries = [(part, *_most_alike(part.text, mark.passage)) for part in parts]
    best = max(tries, key=lambda one: one[3], default=None)
    if best is None or best[3] < RELATED:
        return None
    part, start, end, likeness = best
    spot = replace(part.spot, start=start, end=end)
    return Placed(mark, spot, part.text[start:end], look_again=1 - likeness > MOST_CHANGED)


# Asked for every mark and every part on each keystroke, of which all but one part are as they were. The pieces are not
# kept with what came of them: of a long part they are several times as much as its text.
@lru_cache(maxsize=4096)
def _most_alike(text: str, passage: str) -> tuple[int, int, float]:
    """Return where the piece of a text begins and ends that is most like a passage, and how like it is, 0 to 1."""
    before = _words(passage)
    tries = ((start, end, _likeness(before, _words(text[start:end]))) for start, end in _pieces(text, passage))
    return max(tries, key=lambda one: one[2], default=(0, 0, 0.0))


def _pieces(text: str, like: str) -> Iterable[tuple[int, int]]:
    count = max(1, sum(1 for _ in sentences(like)))
    runs = list(sentences(text))
    spans = [(one.start, one.end) for one in paragraphs(text)] + [
        (runs[at].start, runs[min(at + count, len(runs)) - 1].end)
        for at in range(max(1, len(runs) - count + 1))
        if runs
    ]
    whole = [(0, len(text))] if len(text) <= LONGEST * len(like) else []
    return dict.fromkeys([*spans, *whole])


@lru_cache(maxsize=8192)
def _words(text: str) -> tuple[str, ...]:
    return tuple(one.text.lower() for one in words(text))


@lru_cache(maxsize=8192)
def _likeness(before: tuple[str, ...], after: tuple[str, ...]) -> float:
    longest = max(len(before), len(after))
    shared = sum((Counter(before) & Counter(after)).values())
    if not longest or shared < RELATED * longest:
        return 0.0
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks) / longest
