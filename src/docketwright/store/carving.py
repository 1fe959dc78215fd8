"""What can still be read of a comment whose bytes are broken: whole arguments and sources, one by one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

import msgspec

from docketwright.errors import ReadError
from docketwright.model.comment import Argument, Author, Comment, Standing
from docketwright.model.source import Source
from docketwright.model.text import clean
from docketwright.store.codec import unpack_value
from docketwright.typed import convert

T = TypeVar("T")
_OBJECT = re.compile(r'\{"id":')
# Every argument is written with this name once, so it tells how many there were.
_ARGUMENT = re.compile(r'"block_version":')
_NAME = re.compile(r'"name":("(?:[^"\\]|\\.)*")')
_UNKNOWN = "\ufffd"  # what stands for a byte that is no letter
# An argument and a source bear an id as much else does; these they bear alone.
_TOLD_BY = {"own_evidence", "locator"}
# A file made to do harm opens a hundred thousand brackets; nobody has so many arguments.
_LONGEST, _MOST_TRIES = 8 * 1024 * 1024, 2000


@dataclass(frozen=True, slots=True)
class Carved:
    """What was read of a comment, and how many of its arguments that is; `of` counts those that left a trace."""

    comment: Comment
    read: int
    of: int


def carve(body: bytes, comment_id: str) -> Carved | None:
    """Return what can be read of these bytes of a comment, None where that is neither an argument nor a name."""
    with suppress(ReadError):
        comment = unpack_value(body, Comment)
        return Carved(comment, len(comment.arguments), len(comment.arguments))
    text = body[:_LONGEST].decode("utf-8", "replace")
    arguments, sources = _pieces(text)
    found = Comment(
        comment_id,
        name=_name(text),
        author=_after(text, "author", Author) or Author(),
        standing=_after(text, "standing", Standing) or Standing(),
        arguments=tuple(arguments.values()),
        sources=tuple(sources.values()),
    )
    whole = sum(1 for one in arguments.values() if _UNKNOWN not in repr(one))
    if found == Comment(comment_id):
        return None
    return Carved(found, whole, max(len(arguments), len(_ARGUMENT.findall(text))))


def _pieces(text: str) -> tuple[dict[str, Argument], dict[str, Source]]:
    arguments: dict[str, Argument] = {}
    sources: dict[str, Source] = {}
    for value in _objects(text):
        if argument := _as(value, Argument) if "own_evidence" in value else None:
            arguments[argument.id] = argument
        elif source := _as(value, Source) if "locator" in value else None:
            sources[source.id] = source
    return arguments, sources


def _objects(text: str) -> Iterator[dict[str, object]]:
    """Yield every JSON object that begins with an id, also those inside of one that is broken or something else."""
    read = json.JSONDecoder()
    at = tries = 0
    while (match := _OBJECT.search(text, at)) and tries < _MOST_TRIES:
        at, tries = match.start() + 1, tries + 1
        with suppress(ValueError, RecursionError):
            value, end = read.raw_decode(text, match.start())
            if value.keys() & _TOLD_BY:
                at = end
                yield value


def _after(text: str, name: str, kind: type[T]) -> T | None:
    at = text.find(f'"{name}":{{')
    if at < 0:
        return None
    with suppress(ValueError, RecursionError):
        return _as(json.JSONDecoder().raw_decode(text, at + len(name) + 3)[0], kind)
    return None


def _as(value: object, kind: type[T]) -> T | None:
    with suppress(msgspec.ValidationError):
        return convert(value, kind)
    return None


def _name(text: str) -> str:
    # The comment's own name stands before anything else that has one.
    match = _NAME.search(text, 0, 2000)
    with suppress(ValueError):
        return clean(json.loads(match[1])) if match else ""
    return ""
