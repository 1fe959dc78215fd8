"""Rule text as it is and as it is asked for, in one paragraph: words that go struck, words that come underlined."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from docketwright.letter.letter import Paragraph, Run
from docketwright.model.words_changed import Change, share_changed, words_changed

# With more than this share changed, nobody can read the two in one; each then stands whole.
_MOST_CHANGED = 0.6
# Characters of both together. Longer texts take seconds to compare, each time the pages are drawn; no one reads so long
# a redline either.
_LONGEST = 10_000
_BLANK = " "


def redlined(old: list[Paragraph], new: list[Paragraph]) -> list[Paragraph]:
    """Return the paragraphs of the new text with the old one's words struck between its own.

    [] where they differ much, or are too long to be read in one.
    Each is a paragraph of the new text: what is struck in it stands for none of its characters.
    """
    if not old or len(old) != len(new) or any(run.note for one in old for run in one.runs):
        return []
    pairs = [(_words(one), _words(other)) for one, other in zip(old, new, strict=True)]
    if sum(len(one) + len(other) for one, other in pairs) > _LONGEST:
        return []
    if share_changed("\n".join(one for one, _ in pairs), "\n".join(other for _, other in pairs)) > _MOST_CHANGED:
        return []
    return [_one(*both) for both in zip(old, new, strict=True)]


def _words(paragraph: Paragraph) -> str:
    """Return the words with blanks of every sort alike; as long as they are printed."""
    return paragraph.text.replace("\u00a0", _BLANK)


def _one(old: Paragraph, new: Paragraph) -> Paragraph:
    went, came = _Taking(old.runs), _Taking(new.runs)
    made: list[Run] = []
    for change, text in _parted([(one.change, one.text) for one in words_changed(_words(old), _words(new))]):
        if change is Change.REMOVED:
            made += [replace(run, struck=True, at=-1, link="") for run in _apart(went.take(len(text)))]
        elif change is Change.ADDED:
            made += [run if run.note else replace(run, underlined=True) for run in _apart(came.take(len(text)))]
        else:
            went.take(len(text))
            made += came.take(len(text))
    return replace(new, runs=(*made, *came.rest()))


def _parted(changes: list[tuple[Change, str]]) -> Iterator[tuple[Change, str]]:
    """Yield the changes with a blank between old and new words: "within sevensixty days" could not be read.

    The blank before them (or after, where there is none) becomes part of both, so that either text stays exact; and so
    does the rest of a word of which only a piece changes, such as "702.7".
    """
    runs = [(Change.SAME, ""), *changes, (Change.SAME, "")]
    for at in range(1, len(runs) - 2):
        (first, went), (second, came) = runs[at : at + 2]
        if (first, second) != (Change.REMOVED, Change.ADDED):
            continue
        before, head = _cut_at_blank(runs[at - 1][1])
        tail, after = _cut_after_word(runs[at + 2][1]) if head.strip() else ("", runs[at + 2][1])
        if not head and not before and after.startswith(_BLANK):
            tail, after = _BLANK, after[1:]
        runs[at - 1 : at + 3] = [
            (Change.SAME, before),
            (first, f"{head}{went}{tail}"),
            (second, f"{head}{came}{tail}"),
            (Change.SAME, after),
        ]
    yield from (run for run in runs if run[1])


def _cut_at_blank(text: str) -> tuple[str, str]:
    """Return a text up to its last blank, and that blank with what follows it."""
    at = text.rfind(_BLANK)
    return (text[:at], text[at:]) if at >= 0 else ("", text)


def _cut_after_word(text: str) -> tuple[str, str]:
    """Return what is left of a word at the beginning of a text, and the rest."""
    at = text.find(_BLANK)
    return (text[:at], text[at:]) if at >= 0 else (text, "")


def _apart(runs: list[Run]) -> Iterator[Run]:
    """Yield the runs with the blanks at their ends as runs of their own: no format draws a line under a blank alone."""
    for run in runs:
        at = 0
        for text in re.findall(r"^\s+|\s+$|\S(?:.*\S)?", run.text) or [""]:
            yield replace(run, text=text, at=run.at + at if run.at >= 0 else -1)
            at += len(text)


class _Taking:
    """Takes the runs of a paragraph apart, by characters; a note goes with what stands before it."""

    def __init__(self, runs: tuple[Run, ...]) -> None:
        self._left = list(runs)

    def take(self, count: int) -> list[Run]:
        """Return the runs of the next so many characters."""
        made: list[Run] = []
        while self._left and (count > 0 or self._left[0].note):
            run = self._left.pop(0)
            if len(run.text) > count:
                rest = replace(run, text=run.text[count:], at=run.at + count if run.at >= 0 else -1)
                self._left.insert(0, rest)
                run = replace(run, text=run.text[:count])
            made.append(run)
            count -= len(run.text)
        return made

    def rest(self) -> list[Run]:
        """Return the runs that are left."""
        return self._left
