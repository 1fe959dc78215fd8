"""Comments and packs of blocks as JSON files with a format number: what leaves the workspace and comes back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

import msgspec

from docketwright.errors import ReadError
from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.model.principle import PRINCIPLES
from docketwright.model.text import clean
from docketwright.phrases import phrase, plain
from docketwright.typed import convert, read_json

FORMAT = 1
LARGEST = 50_000_000
_COMMENT = "docketwright comment"
_PACK = "docketwright blocks"
_NUMBERS = frozenset(one.number for one in PRINCIPLES)

# What reading JSON can raise: msgspec's own errors, too many brackets, and text that is no UTF-8.
_UNREADABLE = (msgspec.MsgspecError, RecursionError, UnicodeError)

T = TypeVar("T")


def encode_comment(comment: Comment) -> bytes:
    """Return the comment as a JSON file."""
    return _encode({"format": FORMAT, "kind": _COMMENT, "comment": comment})


def decode_comment(data: bytes) -> Comment:
    """Return the comment in a JSON file; ReadError where it holds none that this version can read."""
    comment = _body(_document(data, _COMMENT).get("comment"), Comment)
    arguments = (replace(one, principles=_principles(one.principles)) for one in comment.arguments)
    return replace(comment, arguments=tuple(arguments))


def encode_blocks(blocks: tuple[Block, ...]) -> bytes:
    """Return blocks as a pack, one JSON file."""
    return _encode({"format": FORMAT, "kind": _PACK, "blocks": blocks})


def decode_blocks(data: bytes) -> tuple[Block, ...]:
    """Return the blocks of a pack; ReadError where it holds none that this version can read."""
    blocks = _body(_document(data, _PACK).get("blocks"), tuple[Block, ...])
    return tuple(replace(one, principles=_principles(one.principles)) for one in blocks)


def pack_value(value: object) -> bytes:
    """Return one value of the model as bytes for a row of the workspace."""
    try:
        return msgspec.json.encode(value, enc_hook=plain)
    except UnicodeEncodeError:
        # Half a character fits in no file. It is left out, so that all the other words are saved.
        return msgspec.json.encode(_cleaned(msgspec.to_builtins(value, str_keys=True, enc_hook=plain)))


def unpack_value(data: bytes, kind: type[T]) -> T:
    """Return the value in a row; ReadError where the row does not hold one."""
    try:
        return read_json(data, kind)
    except _UNREADABLE as error:
        raise ReadError(phrase("A part of the workspace could not be read."), phrase("Open a backup.")) from error


def moment(at: datetime) -> str:
    """Return a moment as it stands in a row: in UTC, so that its letters sort as time does."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def _encode(document: dict[str, object]) -> bytes:
    # In one order, whatever the process: the same comment makes the same file, and two of them can be compared.
    # The kind stays at the head, where a desktop looks for it.
    ordered = {
        name: msgspec.to_builtins(part, str_keys=True, enc_hook=plain, order="deterministic")
        for name, part in document.items()
    }
    return msgspec.json.format(pack_value(ordered), indent=1) + b"\n"


def _document(data: bytes, kind: str) -> dict[str, object]:
    if len(data) > LARGEST:
        raise ReadError(
            phrase("This file is larger than 50 MB."), phrase("Choose the file that Docketwright exported.")
        )
    try:
        document = read_json(data, dict[str, object])
    except _UNREADABLE as error:
        raise ReadError(
            phrase("This is not a file that Docketwright exported."), phrase("Choose another file.")
        ) from error
    if document.get("kind") != kind:
        comment, blocks = (
            phrase("This file does not hold a comment."),
            phrase("This file does not hold a pack of blocks."),
        )
        raise ReadError(comment if kind == _COMMENT else blocks, phrase("Choose another file."))
    if not isinstance(document.get("format"), int) or document["format"] != FORMAT:
        raise ReadError(
            phrase("This file was made by a newer Docketwright."), phrase("Update Docketwright to open it.")
        )
    return document


def _body(value: object, kind: type[T]) -> T:
    try:
        return convert(_cleaned(value), kind)
    except _UNREADABLE as error:
        raise ReadError(
            phrase("This file is damaged: {error}.", error=error), phrase("Export it again, or open a backup.")
        ) from error


def _principles(numbers: tuple[int, ...]) -> tuple[int, ...]:
    """Return the numbers that a principle has: another program's file may hold any."""
    return tuple(one for one in numbers if one in _NUMBERS)


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list | tuple | set | frozenset):
        return [_cleaned(one) for one in value]
    if isinstance(value, dict):
        return {clean(key): _cleaned(one) for key, one in value.items()}
    return value
