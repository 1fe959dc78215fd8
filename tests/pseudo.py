"""A language that nobody speaks: every sentence in brackets, accented and longer, so that what is left out shows."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from functools import cache

from PySide6.QtCore import QTranslator

from docketwright.assets import resource

_ACCENTED = str.maketrans("aceghijklnorstuwyzACEGHIJKLNORSTUWYZ", "áćéğĥíĵķľńóŕśťúŵýžÁĆÉĞĤÍĴĶĽŃÓŔŚŤÚŴÝŽ")


class Pseudo(QTranslator):
    """Says "[Ńó ŕúľé ýéť ~~~]" for "No rule yet": 40 % longer, the names of values as they are."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt asks for it by this name
        return False

    def translate(self, context: str, sentence: str, *_more: object) -> str | None:
        if context != "docketwright" or sentence not in _kept():
            return None
        parts = re.split(r"(\{[^}]*\}|\*\.\w+|;;)", sentence)
        accented = "".join(part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(parts))
        more = " ".join(["~~~"] * max(1, len(sentence) // 10))
        return f"[{accented} {more}]"


@cache
def _kept() -> frozenset[str]:
    """Return the sentences that translators are given: what is not among them stays English in every language."""
    kept = ET.parse(resource("languages", "docketwright_es.ts"))  # noqa: S314 - our own file
    return frozenset(one.text or "" for one in kept.iter("source"))


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
