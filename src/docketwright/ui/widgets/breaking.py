"""Long addresses and words get places to break, so that a narrow card can hold them."""

from __future__ import annotations

import re

_BREAK = "\u200b"
_LONG = re.compile(r"\S{20,}")


def breakable(text: str) -> str:
    """Return the text to show, with invisible places to break inside its long words."""
    return _LONG.sub(lambda match: re.sub(r"([/.@_=&?%-]|\w{16})(?=\S)", rf"\1{_BREAK}", match.group()), text)
