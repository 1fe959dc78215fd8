"""Draws texts that a pattern matches, compiled already or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

_parser: Any = re._parser  # type: ignore[attr-defined]  # as in training/needs.py
_OF_KIND = {"CATEGORY_DIGIT": "1", "CATEGORY_SPACE": " ", "CATEGORY_WORD": "a", "CATEGORY_NOT_SPACE": "a"}
_OTHERS = "ab1 ."


def matching(pattern: re.Pattern[str]) -> st.SearchStrategy[str]:
    """Return what draws texts in which this pattern finds something."""
    return st.from_regex(re.compile(pattern.pattern, pattern.flags))


def each_choice(pattern: re.Pattern[str]) -> list[str]:
    """Return texts in which this pattern finds something: each choice that it has stands in one, whatever chance does.

    Who adds a word to a pattern finds it among them; `matching` draws it once in a while.
    """
    parts = _parser.parse(pattern.pattern, pattern.flags & ~re.DEBUG)
    texts = [f"{text}{after}" for text in dict.fromkeys(_each(list(parts))) for after in ("", " a", " 1", "@")]
    return [text for text in texts if pattern.search(text)]


def _each(parts: list[Any]) -> Iterator[str]:
    """Yield texts for parts in a row: of each every text once, beside the first and the shortest of all others."""
    ways = [list(dict.fromkeys(_ways(str(kind), value))) for kind, value in parts]
    for others in ([one[0] for one in ways], [min(one, key=len) for one in ways]):
        yield "".join(others)
        for at, mine in enumerate(ways):
            yield from ("".join([*others[:at], one, *others[at + 1 :]]) for one in mine[1:])


def _ways(kind: str, value: Any) -> Iterator[str]:
    match kind:
        case "LITERAL":
            yield chr(value)
        case "IN":
            yield from _signs(value)
        case "BRANCH":
            for one in value[1]:
                yield from _each(list(one))
        case "SUBPATTERN":
            yield from _each(list(value[-1]))
        case "MAX_REPEAT" | "MIN_REPEAT":
            least, _, inside = value
            yield from (text * max(least, 1) for text in _each(list(inside)))
            if not least:
                yield ""
        case "ANY" | "NOT_LITERAL":
            yield next(one for one in _OTHERS if kind == "ANY" or ord(one) != value)
        case _:  # an edge, or what has to stand beside it
            yield ""


def _signs(items: list[Any]) -> Iterator[str]:
    kinds = [(str(kind), value) for kind, value in items]
    if kinds[0][0] == "NEGATE":
        yield from _OTHERS
        return
    signs = [
        _OF_KIND.get(str(value), "a") if kind == "CATEGORY" else chr(value[0] if kind == "RANGE" else value)
        for kind, value in kinds
    ]
    yield from sorted(signs, key=str.isalpha)  # a number does where any number may stand, a letter often not
