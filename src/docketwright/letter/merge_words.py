"""Carries the edits of one part back into the comment's own characters, word by word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from docketwright.letter.merge_match import Theirs
from docketwright.letter.merge_printed import Ours, Token, note_words, same, words
from docketwright.reading.document import NOTE_MARK

_BLANK = " "
_END = Token("\n", "\n", "\n")


@dataclass(frozen=True, slots=True)
class Edited:
    """A part after the edit; `changed_notes` are pairs of a note's words before and after."""

    text: str
    new_notes: tuple[str, ...] = ()
    changed_notes: tuple[tuple[str, str], ...] = ()


def before_tokens(ours: Sequence[Ours], text: str) -> list[Token]:
    """Return the tokens of a part as it was sent; between its paragraphs stands what stood between them."""
    made: list[Token] = []
    last: Ours | None = None
    for one in ours:
        if last is not None:
            made.append(replace(_END, raw=text[last.end : one.start] or "\n"))
        made += one.tokens
        last = one
    return made


def closer(before: list[Token], after: list[Token]) -> list[Token]:
    """Return a part's tokens with or without what a redline strikes in it, whichever is nearer to what came back.

    Struck words come back as words, or not at all where they went out as tracked changes.
    """
    without = [one for one in before if not one.struck]
    if len(without) == len(before):
        return before
    said = [one.same_as for one in after]
    shares = [
        SequenceMatcher(None, [one.same_as for one in way], said, autojunk=False).ratio() for way in (before, without)
    ]
    return before if shares[0] > shares[1] else without


def after_tokens(theirs: Sequence[Theirs], notes: Mapping[str, str]) -> list[Token]:
    """Return the tokens of a part as it came back; `notes` has the words behind the marks in its text."""
    lines: list[str] = []
    for one in theirs:
        if lines and one.goes_on:
            lines[-1] += one.text
        else:
            lines.append(one.text)
    made: list[Token] = []
    for line in lines:
        made += [_END, *_tokens(line.strip(), notes)] if made else _tokens(line.strip(), notes)
    return made


def _tokens(text: str, notes: Mapping[str, str]) -> Iterator[Token]:
    at = 0
    for mark in NOTE_MARK.finditer(text):
        yield from (Token(same(word), word, word) for word in words(text[at : mark.start()]))
        said = note_words(notes.get(mark.group()[2:-1], ""))
        yield Token(f"note {said}", "", "", note=said or "?")
        at = mark.end()
    yield from (Token(same(word), word, word) for word in words(text[at:]))


def edited(before: list[Token], after: list[Token], calls: Mapping[str, str], known: Collection[str]) -> Edited | None:
    """Return the part's text with the edits, None where there are none. What was left alone keeps its own characters.

    `calls` maps the words of each note to how the comment cites it; `known` are the notes that the letter had.
    """
    changed = _changed_notes(before, after, known)
    renamed = {new: old for old, new in changed}
    after = [
        replace(one, same_as=f"note {renamed[one.note]}", note=renamed[one.note]) if one.note in renamed else one
        for one in after
    ]
    text = "".join(_merged(before, after, calls)).strip()
    if text == "".join(one.raw for one in before).strip() and not changed:
        return None
    new = tuple(dict.fromkeys(one.note for one in after if one.note and one.note not in known))
    return Edited(text, new, tuple(changed))


def _changed_notes(before: list[Token], after: list[Token], known: Collection[str]) -> list[tuple[str, str]]:
    """Return which notes were reworded: the gone ones and the new ones, where they are as many."""
    stayed = Counter(one.note for one in after if one.note)
    gone = [one.note for one in before if one.note and not stayed[one.note]]
    new = [one.note for one in after if one.note and one.note not in known]
    return list(zip(gone, new, strict=True)) if len(gone) == len(new) else []


def _merged(before: list[Token], after: list[Token], calls: Mapping[str, str]) -> Iterator[str]:
    # Blanks are everywhere; words are found first, and the blanks beside them.
    matcher = SequenceMatcher(
        _BLANK.__eq__, [one.same_as for one in before], [one.same_as for one in after], autojunk=False
    )
    steps = matcher.get_opcodes()
    kept = {at for tag, start, end, _, _ in steps if tag == "equal" for at in range(start, end)}
    broken = {one.group for at, one in enumerate(before) if at not in kept}
    for tag, start, end, from_, to in steps:
        if tag == "equal":
            yield from (one.printed if one.group and one.group in broken else one.raw for one in before[start:end])
        elif not _in_label(before, start, end):
            yield from (calls.get(one.note, "") if one.note else one.raw for one in after[from_:to])


def _in_label(before: list[Token], start: int, end: int) -> bool:
    """Tell whether a change is to words that the letter prints by itself, such as "Request 1"."""
    touched = before[start:end] or before[start : start + 1]
    return bool(touched) and all(one.label for one in touched) and (end > start or start > 0)
