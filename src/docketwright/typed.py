"""Reads JSON as types of ours, from any thread.

msgspec prepares a type when it is first read. Two threads that do so at once end the process (measured: 19 of 60 starts
that were made to), so types are prepared one at a time; what is prepared is read without waiting.
"""

from __future__ import annotations

from threading import Lock
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")
_PREPARING = Lock()
_READY: dict[object, msgspec.json.Decoder[Any]] = {}


def read_json(data: bytes | str, kind: type[T]) -> T:
    """Return the value of this type in a JSON text. Raises msgspec.MsgspecError, RecursionError and UnicodeError."""
    return prepared(kind).decode(data)


def convert(value: object, kind: type[T]) -> T:
    """Return plain lists, dictionaries and texts as a value of this type. Raises msgspec.ValidationError."""
    prepared(kind)
    return msgspec.convert(value, type=kind, str_keys=True)


def prepared(kind: type[T]) -> msgspec.json.Decoder[T]:
    """Return what reads this type, made once."""
    made = _READY.get(kind)
    if made is None:
        with _PREPARING:
            # Another thread may have made it while this one waited.
            made = _READY[kind] = _READY.get(kind) or msgspec.json.Decoder(kind)
    return made
