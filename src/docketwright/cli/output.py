"""What a command says: values on standard output, messages on standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from docketwright.errors import WriteError
from docketwright.phrases import plain

FINE = 0
FINDINGS = 1


def show(text: str) -> None:
    """Write one line, or several, to standard output. Raises WriteError where that takes no more."""
    with _failing_in_words():
        sys.stdout.write(f"{text}\n")


def end() -> None:
    """Write what is still held back. Raises WriteError where standard output takes no more."""
    with _failing_in_words():
        sys.stdout.flush()


def show_bytes(made: bytes) -> None:
    """Write a whole file to standard output, as it is. Raises WriteError where that takes no more."""
    with _failing_in_words():
        sys.stdout.flush()
        sys.stdout.buffer.write(made)


def say_no_more(stream: TextIO | None = None) -> None:
    """Let what is still held back go nowhere: Python would try to write it once more at its end.

    It is that of standard output where no other stream is given.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())


def show_json(value: object) -> None:
    """Write a value to standard output as indented JSON; frozen dataclasses become objects."""
    show(as_json(value).decode())


def as_json(value: object) -> bytes:
    """Return a value as indented JSON; frozen dataclasses become objects."""
    import msgspec  # noqa: PLC0415 - judge, which must start fast, writes its own lines

    return msgspec.json.format(msgspec.json.encode(value, enc_hook=plain), indent=2)


def tell(message: str) -> None:
    """Write a message for the person to standard error; where that takes no more, the exit code still tells."""
    try:
        sys.stderr.write(f"{message}\n")
    except OSError:
        say_no_more(sys.stderr)


@contextmanager
def _failing_in_words() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        say_no_more()
        raise WriteError(f"The output cannot be written: {error.strerror}.", "Send it to another place.") from error
