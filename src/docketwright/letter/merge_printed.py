"""What the letter prints, word by word, each with the characters of the comment that it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from docketwright.letter.bookmarks import bookmark_name
from docketwright.letter.letter import Letter, Paragraph, Run, Style
from docketwright.model.comment import Comment
from docketwright.model.passages import passages
from docketwright.model.text import clean
from docketwright.model.wording import PARTS
from docketwright.reading.document import NOTE_MARK

Key = tuple[str, str]
"""A part of the comment: its name, and the id of the argument it belongs to ("" for a standard sentence)."""

ARGUMENT_PARTS = ("title", "point", "reasons", "evidence", "request", "request.old", "request.new")
_ABOUT = frozenset({Style.ANCHOR, Style.QUESTION, Style.QUOTE})
_WORD = re.compile(r"\n|[^\S\n]+|\w+|[^\w\s]")
_EARLIER = re.compile(r"\(note \d+\)")
_SLOT = re.compile(r"\[\[[^\[\]]{1,200}\]\]")
_CALLS = re.compile(r" ?(?:\[\^[^\[\]\s]{1,200}\] ?)*\[\^[^\[\]\s]{1,200}\]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a blank, a mark or the call of a note.

    `same_as` is what it is compared by; `raw` the comment's characters for it. Tokens of a filled slot share a
    `group` above 0, and the first of them holds the slot. `label` marks words that no part of the comment holds, and
    `struck` those of them that a redline strikes.
    `note` is the note's text where it is a call.
    """

    same_as: str
    printed: str
    raw: str
    group: int = 0
    label: bool = False
    note: str = ""
    struck: bool = False


@dataclass(frozen=True, slots=True)
class Ours:
    """One paragraph of the letter as it was sent out; `key` is None where it cannot be edited through Word.

    `about` says that it tells what an argument is about: the letter sets it above the argument's own words.
    """

    text: str
    key: Key | None
    bookmark: str
    start: int
    end: int
    tokens: tuple[Token, ...]
    about: bool = False


def flat(text: str) -> str:
    """Return a text as it is compared: blanks of every sort are one blank, calls of notes are left out."""
    return " ".join(NOTE_MARK.sub("", text).split())


def note_words(text: str) -> str:
    """Return the words of a note as they are compared: without an earlier note's number, which may move."""
    return _EARLIER.sub("(note)", flat(text))


def words(text: str) -> Iterator[str]:
    """Yield the words, blanks, line ends and marks of a text; together they are the whole text."""
    yield from _WORD.findall(text)


def same(word: str) -> str:
    """Return what a word is compared by: all blanks but line ends are alike."""
    return " " if word.isspace() and word != "\n" else word


def part_texts(comment: Comment) -> dict[Key, str]:
    """Return the text of every part of the comment that the letter prints."""
    return {(one.spot.part, one.spot.owner): clean(one.text) for one in passages(comment)}


def our_paragraphs(letter: Letter, comment: Comment) -> list[Ours]:
    """Return the letter's paragraphs in reading order, table cells among them."""
    texts, notes = part_texts(comment), {note.number: note_words(note.text) for note in letter.notes}
    top = {id(block) for block in letter.blocks}
    seen: set[str] = set()
    made: list[Ours] = []
    for paragraph in letter.paragraphs():
        spot, key, name = paragraph.spot, _key(paragraph), ""
        if key is not None and id(paragraph) in top and spot is not None and bookmark_name(spot) not in seen:
            name = bookmark_name(spot)
            seen.add(name)
        if not name or spot is None or key is None:
            made.append(Ours(flat(_printed(paragraph)), None, "", 0, 0, (), paragraph.style in _ABOUT))
            continue
        tokens = tuple(_tokens(paragraph, texts.get(key, ""), notes))
        made.append(Ours(flat(_printed(paragraph)), key, name, spot.start, spot.end, tokens))
    return [one for one in made if one.text]


def _key(paragraph: Paragraph) -> Key | None:
    spot = paragraph.spot
    if spot is None or paragraph.style is Style.LIST_ITEM or spot.part not in {*ARGUMENT_PARTS, *PARTS}:
        return None
    return spot.part, spot.owner


def _printed(paragraph: Paragraph) -> str:
    return "".join(f"^{run.text}" if run.superscript else run.text for run in paragraph.runs)


def _tokens(paragraph: Paragraph, text: str, notes: Mapping[int, str]) -> Iterator[Token]:
    at = paragraph.spot.start if paragraph.spot else 0
    for number, run in enumerate(paragraph.runs, start=1):
        if run.note:
            calls = _CALLS.match(text, at)
            raw = calls.group() if calls else ""
            yield Token(f"note {notes.get(run.note, '')}", "", raw, note=notes.get(run.note, ""))
            at += len(raw)
        elif run.at < 0:
            yield from (Token(same(word), word, "", label=True, struck=run.struck) for word in words(run.text))
        else:
            made, at = _of_run(run, text, number)
            yield from made


def _of_run(run: Run, text: str, number: int) -> tuple[list[Token], int]:
    """Return the tokens of a run that prints characters of the part, and where in the part it ends."""
    begins = run.at - 1 if run.superscript else run.at
    printed = f"^{run.text}" if run.superscript else run.text
    slot = _SLOT.match(text, run.at)
    if slot and printed != slot.group():
        found = list(words(printed))
        raws = [slot.group(), *[""] * (len(found) - 1)]
        return [Token(same(one), one, raw, number) for one, raw in zip(found, raws, strict=True)], slot.end()
    made: list[Token] = []
    for word in words(printed):
        made.append(Token(same(word), word, text[begins : begins + len(word)]))
        begins += len(word)
    return made, begins
