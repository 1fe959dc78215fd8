"""Numbers the notes of a letter in reading order and words them: in full at first, in short after that."""

from __future__ import annotations

import re

from docketwright.letter.addresses import link_to
from docketwright.letter.labels import Label
from docketwright.letter.letter import Note, Run
from docketwright.model.comment import Comment
from docketwright.model.source import Source, SourceKind
from docketwright.model.text import clean

_WEB = re.compile(r"https?://[^\s<>\"]+\Z", re.IGNORECASE)
_SHORT_TITLE = 60
_SLANTED = frozenset({SourceKind.PUBLICATION, SourceKind.WEB_PAGE, SourceKind.DATA})
_LAW = re.compile(r"\d+ (?:U\.S\.C\.|C\.F\.R\.|CFR|FR|Fed\. Reg\.) ")


class Notes:
    """The notes called so far; it grows while a letter is composed and is read once at the end."""

    def __init__(self, comment: Comment) -> None:
        self._sources = {source.key: source for source in comment.sources}
        self._first: dict[str, int] = {}
        self._again: dict[tuple[str, ...], tuple[Run, ...]] = {}
        self.made: list[Note] = []

    def knows(self, key: str) -> bool:
        """Tell whether a source with this key can be cited."""
        return key in self._sources

    def call(self, keys: tuple[str, ...]) -> int:
        """Return the number of a new note that cites these sources, which must be known."""
        number = len(self.made) + 1
        keys = tuple(dict.fromkeys(keys))
        runs = self._again.get(keys)
        if runs is None:
            again = all(key in self._first for key in keys)
            runs = self._words(keys, number)
            if again:
                # Every later note on the same sources reads the same.
                self._again[keys] = runs
        self.made.append(Note(number, runs, keys))
        return number

    def _words(self, keys: tuple[str, ...], number: int) -> tuple[Run, ...]:
        runs: list[Run] = []
        for key in keys:
            runs += [Run("; ")] if runs else []
            runs += self._cited(self._sources[key], number)
        if runs and (end := closed(_joined(runs)).removeprefix(_joined(runs))):
            runs.append(Run(end))
        return tuple(runs)

    def _cited(self, source: Source, number: int) -> list[Run]:
        if source.key in self._first:
            first = Label.SHORT_NOTE.format(number=self._first[source.key])
            short = short_form(source)
            slanted = source.kind in _SLANTED and _line(source.title).startswith(short)
            return [Run(short, italic=slanted), Run(f" ({first})")]
        self._first[source.key] = number
        return full_form(source)


def full_form(source: Source) -> list[Run]:
    """Return the source's citation, its title in italics unless it is a law, its address as a link."""
    slanted = source.kind in _SLANTED
    url = _line(source.url)
    whole = _line(source.citation)
    words, tail = (whole[: -len(url)], url) if url and whole.endswith(url) else (whole, "")
    before, title, after = words.partition(_line(source.title)) if _line(source.title) else (words, "", "")
    runs = [
        Run(before),
        Run(title, italic=slanted),
        Run(after),
        Run(tail, link=link_to(tail) if _WEB.match(tail) else ""),
    ]
    return [run for run in runs if run.text]


def short_form(source: Source) -> str:
    """Return the few words by which a later note names the source: a law by its citation, else its short title."""
    locator, title = _line(source.locator), _line(source.title)
    if source.kind is SourceKind.LAW and _LAW.match(locator):
        return locator
    short = re.split(r"[,:;] ", title)[0] if len(title) > _SHORT_TITLE or ", " in title else title
    return short or locator or _line(source.author) or source.key


def closed(words: str) -> str:
    """Return the words of a note with a full stop, unless they end with one or as a question does."""
    return words if words.endswith((".", "?", "!")) else f"{words}."


def cited_forms(source: Source) -> tuple[str, str]:
    """Return the words by which a note can cite a source: in full, and in short with a number, here 0."""
    return _joined(full_form(source)), f"{short_form(source)} ({Label.SHORT_NOTE.format(number=0)})"


def _joined(runs: list[Run]) -> str:
    return "".join(run.text for run in runs)


def _line(text: str) -> str:
    return " ".join(clean(text).split())
