"""Words that are for the agency only, and the public version of a comment without them.

A secret is kept by its words and the part where it was marked. Every text that leaves the program is made from
`public_version`, so that no format can forget it; only a confidential copy is made from the comment itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import lru_cache
from typing import Any
from unicodedata import normalize

from docketwright.model.comment import Comment, Secret
from docketwright.model.finding import Spot
from docketwright.model.passages import filled
from docketwright.model.spots import part_text, with_part_text
from docketwright.model.text import clean
from docketwright.model.wording import wording

REDACTED = "[REDACTED]"
# What of a comment may hold marked words as it is; its arguments, standard sentences and slots take more care.
_PLAIN_PARTS = ("name", "subject", "exhibits", "addressee", "dated", "author", "standing", "sources")
# What names a thing inside the comment, and is never printed.
_NAMES = frozenset({"id", "key", "block", "questions", "sources"})
_CALL = r"\[\^[^\[\]\s]{1,200}\]"
_WORD = re.compile(rf"{_CALL}|(\w+)")
# Possessive: a text of brackets must not be tried in every way.
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u2060"))
_BETWEEN = rf"(?>{_CALL}|\W)++"


def with_secret(comment: Comment, spot: Spot) -> Comment:
    """Return the comment with these characters marked as confidential; unchanged where they hold no word.

    A word that is marked in part is marked as a whole: what is left of it would tell the rest.
    """
    text = part_text(comment, spot) or ""
    if not _tokens(text[spot.start : spot.end]):
        return comment
    made = Secret(spot.part, spot.owner, _whole_words(text, spot.start, spot.end).strip())
    if made in comment.confidential:
        return comment
    return replace(comment, confidential=(*comment.confidential, made))


def without_secret(comment: Comment, secret: Secret) -> Comment:
    """Return the comment with this mark taken away."""
    return replace(comment, confidential=tuple(one for one in comment.confidential if one != secret))


def secrets_in(comment: Comment, spot: Spot) -> tuple[Secret, ...]:
    """Return the secrets marked in this part that these characters touch."""
    text = part_text(comment, spot) or ""
    return tuple(
        one
        for one in comment.confidential
        if (one.part, one.owner) == (spot.part, spot.owner)
        and any(found[1] and found.start() <= spot.end and spot.start <= found.end() for found in _found(one, text))
    )


def lost(comment: Comment) -> Iterator[Secret]:
    """Yield the secrets whose words no longer stand where they were marked; a part that is gone has lost nothing."""
    for one in comment.confidential:
        if part_text(comment, Spot(one.part, one.owner)) is not None and not _holds(comment, one):
            yield one


def with_secrets_at(comment: Comment, owner: str, *arguments: str) -> Comment:
    """Return the comment with the secrets of an argument whose words went to these marked where they stand now.

    Where none of these holds the words whole, they were parted: then each has the mark, and is redacted for it.
    """
    made: list[Secret] = []
    for one in comment.confidential:
        if one.owner != owner or one.part == "title":
            made.append(one)
            continue
        there = [replace(one, owner=argument) for argument in arguments]
        made += [each for each in there if _holds(comment, each)] or there
    return replace(comment, confidential=tuple(dict.fromkeys(made)))


def _holds(comment: Comment, secret: Secret) -> bool:
    wanted = replace(secret, words=_printed(comment, secret.words))
    text = part_text(comment, Spot(secret.part, secret.owner))
    return text is not None and any(found[1] for found in _found(wanted, _printed(comment, text)))


def public_version(comment: Comment) -> Comment:
    """Return the comment as everyone may read it: the same object where nothing is confidential.

    Marked words are "[REDACTED]" wherever they stand, in any case and with any blanks, quotes, dashes or note calls
    between them; slots are filled first, and stay slots in an argument's texts that hold no such words: an edited
    letter finds its way home by them. Where marked words were changed since, their whole part is redacted: rather too
    much than too little. The notice's own facts are public and stay.
    """
    if not comment.confidential:
        return comment

    def hide(text: str) -> str:
        return publicly(comment, _printed(comment, text))

    def hide_only(text: str) -> str:
        return hide(text) if any(_hidden_spans(comment, _printed(comment, text))) else text

    made = replace(
        comment,
        **{part: _hidden(getattr(comment, part), hide) for part in _PLAIN_PARTS},
        arguments=_hidden(comment.arguments, hide_only),
        # As they stand now: a secret may reach from the person's words into a standard sentence.
        wording={part: hide(text) for part, text in wording(comment).items()},
        slots={name: hide(value) for name, value in comment.slots.items()},
        confidential=(),
    )
    for one in lost(comment):
        made = with_part_text(made, Spot(one.part, one.owner), REDACTED)
    return made


def publicly(comment: Comment, text: str) -> str:
    """Return a text about the comment without the words that are confidential in it."""
    if not comment.confidential:
        return text
    text = _even(text)
    made, reached = "", 0
    for start, end in _hidden_spans(comment, text):
        made += text[reached:start] + REDACTED
        reached = end
    return made + text[reached:]


def secret_spans(comment: Comment, text: str) -> tuple[tuple[int, int], ...]:
    """Return where confidential words stand in a text that was cleaned and whose slots are filled, in characters.

    A text that spells its accents in another way is taken as a whole, if it holds any.
    """
    if not comment.confidential or not text:
        return ()
    even = _even(text)
    found = tuple(_hidden_spans(comment, even))
    return found if len(even) == len(text) or not found else ((0, len(text)),)


def _hidden_spans(comment: Comment, text: str) -> Iterator[tuple[int, int]]:
    """Yield where secrets stand; those that overlap are one, so that nothing of either is left over."""
    secrets = (replace(one, words=_printed(comment, one.words)) for one in comment.confidential)
    start = end = 0
    for first, last in sorted(match.span(1) for one in secrets for match in _found(one, text) if match[1]):
        if first >= end:
            yield from ((start, end),) if end else ()
            start = first
        end = max(end, last)
    yield from ((start, end),) if end else ()


def _hidden(value: Any, hide: Callable[[str], str]) -> Any:  # noqa: ANN401 - whatever a comment is made of
    """Return a value with every text in it hidden, but for the names by which its pieces find each other."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return hide(value)
    if isinstance(value, tuple):
        return tuple(_hidden(one, hide) for one in value)
    if not is_dataclass(value) or isinstance(value, type):
        return value
    told = {one.name: getattr(value, one.name) for one in fields(value) if one.name not in _NAMES}
    made = {name: _hidden(one, hide) for name, one in told.items()}
    # A part of an address leads nowhere.
    return replace(value, **{name: "" if name == "url" and one != told[name] else one for name, one in made.items()})


def _printed(comment: Comment, text: str) -> str:
    """Return a text as the letter prints it: cleaned, in one spelling of accents, with its slots filled."""
    return _even(filled(text, comment.slots))


def _even(text: str) -> str:
    return normalize("NFC", clean(text)).translate(_UNSEEN)


def _tokens(words: str) -> tuple[str, ...]:
    return tuple(match[1] for match in _WORD.finditer(words) if match[1])


def _whole_words(text: str, start: int, end: int) -> str:
    for word in re.finditer(r"\w+", text):
        if word.start() < start < word.end():
            start = word.start()
        if word.start() < end < word.end():
            end = word.end()
    return text[start:end]


def _found(secret: Secret, text: str) -> Iterator[re.Match[str]]:
    return _pattern(secret.words).finditer(text)


@lru_cache(maxsize=256)
def _pattern(words: str) -> re.Pattern[str]:
    """Return what finds these words as its first group; it steps over the calls of notes, whose names stay whole.

    The signs at the ends of the words belong to them where they are there; between the words any signs may stand.
    """
    tokens = _tokens(words)
    if not tokens:
        return re.compile(f"({re.escape(words)})" if words else r"(?!)()")
    before, after = words[: words.find(tokens[0])].strip(), words[words.rfind(tokens[-1]) + len(tokens[-1]) :].strip()
    begin, end = (rf"(?:{re.escape(before)}\s*)?" if before else ""), (rf"(?:\s*{re.escape(after)})?" if after else "")
    middle = _BETWEEN.join(map(re.escape, tokens))
    return re.compile(rf"({begin}(?<!\w){middle}(?!\w){end})|{_CALL}", re.IGNORECASE)
