"""Keeps the bytecode of PySide's own Python, as Python keeps that of every other module.

PySide holds a dozen Python files inside a library and compiles them anew at every start: 20 ms, a tenth of it. They lie
in `__pycache__` beside this file, as importlib lays them there (PEP 552: told by the hash of their source), and nowhere
if that folder cannot be written.
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

_OF_PYSIDE = "shibokensupport/"
_CHECKED_BY_HASH = (0b11).to_bytes(4, "little")
_compile: Any = builtins.compile


@contextmanager
def kept_bytecode() -> Iterator[None]:
    """Let PySide be loaded in here; it calls the built-in `compile`, for which there is no hook of importlib's."""
    builtins.compile = _kept_or_compiled
    try:
        yield
    finally:
        builtins.compile = _compile


def _kept_or_compiled(source: Any, filename: Any, *how: Any, **named: Any) -> Any:  # noqa: ANN401 - as the built-in
    of_pyside = isinstance(filename, str) and filename.startswith(_OF_PYSIDE) and isinstance(source, bytes)
    if not (of_pyside and sys.implementation.cache_tag):
        return _compile(source, filename, *how, **named)
    place = Path(cache_from_source(str(Path(__file__).with_name(filename.replace("/", ".")))))
    head = MAGIC_NUMBER + _CHECKED_BY_HASH + source_hash(source)
    with suppress(OSError, EOFError, ValueError, TypeError):
        kept = place.read_bytes()
        if kept.startswith(head):
            return marshal.loads(kept[len(head) :])  # noqa: S302 - as importlib loads what lies in the same folder
    code = _compile(source, filename, *how, **named)
    if not sys.dont_write_bytecode:
        _keep(place, head, code)
    return code


def _keep(place: Path, head: bytes, code: CodeType) -> None:
    """Put the bytecode in its place whole or not at all: another start may be reading it."""
    unfinished = place.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(head + marshal.dumps(code))
            unfinished.replace(place)
        finally:
            unfinished.unlink(missing_ok=True)
