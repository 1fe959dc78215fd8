"""What a command says: values on standard output, messages on standard error."""

from __future__ import annotations

import sys

from docketwright.phrases import plain

FINE = 0
FINDINGS = 1


def show(text: str) -> None:
    """Write one line, or several, to standard output."""
    sys.stdout.write(f"{text}\n")


def show_json(value: object) -> None:
    """Write a value to standard output as indented JSON; frozen dataclasses become objects."""
    show(as_json(value).decode())


def as_json(value: object) -> bytes:
    """Return a value as indented JSON; frozen dataclasses become objects."""
    import msgspec  # noqa: PLC0415 - judge, which must start fast, writes its own lines

    return msgspec.json.format(msgspec.json.encode(value, enc_hook=plain), indent=2)


def tell(message: str) -> None:
    """Write a message for the person to standard error."""
    sys.stderr.write(f"{message}\n")
