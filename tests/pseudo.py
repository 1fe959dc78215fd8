"""A language that nobody speaks: every sentence in brackets, accented and longer, so that what is left out shows."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_ACCENTED = str.maketrans("aceghijklnorstuwyzACEGHIJKLNORSTUWYZ", "áćéğĥíĵķľńóŕśťúŵýžÁĆÉĞĤÍĴĶĽŃÓŔŚŤÚŴÝŽ")


class Pseudo(QTranslator):
    """Says "[Ńó ŕúľé ýéť ~~~]" for "No rule yet": 40 % longer, the names of values as they are."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks for it by this name
        return False

    def translate(self, context: str, sentence: str, *_more: object) -> str | None:
        if context != "docketwright":
            return None
        parts = re.split(r"(\{[^}]*\}|\*\.\w+|;;)", sentence)
        accented = "".join(part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts))
        more = " ".join(["~~~"] * max(1, len(sentence) // 10))
        return f"[{accented} {more}]"


def outside(text: str) -> str:
    """Return what of a text stands outside of all brackets: nobody translated it."""
    depth, left = 0, []
    for char in text:
        if char == "[":
            depth += 1
        elif char == "]" and depth:
            depth -= 1
        elif not depth:
            left.append(char)
    return "".join(left)
