"""Equations of a Word document as one line of text: "a/b", "x^2", "sqrt(x)", with brackets where it needs them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import TypeAlias

from lxml import etree

from docketwright.reading.markup import child, name, value

Piece: TypeAlias = "str | etree._Element"  # noqa: SLF001 - lxml's only name for the type
"""Text as it stands, or an element to be read in its place."""

_PROPERTIES = frozenset({"m:argPr", "m:ctrlPr"})
_CLOSED = frozenset({"m:d", "m:rad"})
_POWERS = frozenset({"m:sSup", "m:sSub", "m:sSubSup"})
# What needs no brackets above a line, below it or as a script, and where it is raised. "1/2n" could mean two things.
_ABOVE = re.compile(r"[-−]?[\w.,%]*|.")
_BELOW = re.compile(r"[-−]?(?:\d[\d.,]*%?|[^\W\d]+)?|.")
_RAISED = re.compile(r"(?:\d[\d.,]*|[^\W\d]+)?|.")
_HAT, _LINE_ABOVE = "\u0302", "\u0305"
# Other programs than Word write the sign alone, which would stand beside its letter.
_COMBINING = str.maketrans("^ˆ¯‾~˜´˙¨→", "\u0302\u0302\u0305\u0305\u0303\u0303\u0301\u0307\u0308\u20d7")


def pieces(element: etree._Element) -> Iterator[Piece]:
    """Yield what one structure of an equation says, in reading order (ECMA-376, 22.1.2)."""
    yield from _WAYS[name(element)](element)


def _fraction(element: etree._Element) -> Iterator[Piece]:
    yield from _held(child(element, "m:num"), _CLOSED | _POWERS, _ABOVE)
    yield ", " if _said(element, "m:fPr", "m:type") == "noBar" else "/"
    yield from _below(child(element, "m:den"))
    yield _gap(element)


def _power(element: etree._Element) -> Iterator[Piece]:
    yield from _held(child(element, "m:e"), _CLOSED, _RAISED)
    yield from _scripts(element)
    yield _gap(element)


def _before(element: etree._Element) -> Iterator[Piece]:
    yield from _scripts(element)
    yield " "
    yield from _inner(child(element, "m:e"))


def _root(element: etree._Element) -> Iterator[Piece]:
    degree = _inner(child(element, "m:deg"))
    if degree:
        yield "root("
        yield from degree
    yield ", " if degree else "sqrt("
    yield from _inner(child(element, "m:e"))
    yield ")"


def _brackets(element: etree._Element) -> Iterator[Piece]:
    begin, part, end = (
        _said(element, "m:dPr", f"m:{sign}Chr", otherwise)
        for sign, otherwise in (("beg", "("), ("sep", "|"), ("end", ")"))
    )
    yield begin
    yield from _listed(element, "m:e", part)
    yield end


def _sum(element: etree._Element) -> Iterator[Piece]:
    yield _said(element, "m:naryPr", "m:chr", "∫")
    yield from _scripts(element)
    yield " "
    yield from _inner(child(element, "m:e"))


def _function(element: etree._Element) -> Iterator[Piece]:
    of = child(element, "m:e")
    yield from _inner(child(element, "m:fName"))
    yield "" if of is not None and [name(one) for one in _operands(of)] == ["m:d"] else " "
    yield from _inner(of)


def _limit(element: etree._Element) -> Iterator[Piece]:
    yield from _inner(child(element, "m:e"))
    yield "_" if name(element) == "m:limLow" else "^"
    yield from _below(child(element, "m:lim"))


def _accent(element: etree._Element) -> Iterator[Piece]:
    yield from _inner(child(element, "m:e"))
    yield _LINE_ABOVE if name(element) == "m:bar" else _said(element, "m:accPr", "m:chr", _HAT).translate(_COMBINING)


def _rows(element: etree._Element) -> Iterator[Piece]:
    yield from _listed(element, "m:e", "; ")


def _matrix(element: etree._Element) -> Iterator[Piece]:
    for number, row in enumerate(one for one in element if name(one) == "m:mr"):
        yield "; " if number else ""
        yield from _listed(row, "m:e", ", ")


_WAYS: Mapping[str, Callable[[etree._Element], Iterator[Piece]]] = {
    "m:f": _fraction,
    "m:sSup": _power,
    "m:sSub": _power,
    "m:sSubSup": _power,
    "m:sPre": _before,
    "m:rad": _root,
    "m:d": _brackets,
    "m:nary": _sum,
    "m:func": _function,
    "m:limLow": _limit,
    "m:limUpp": _limit,
    "m:acc": _accent,
    "m:bar": _accent,
    "m:eqArr": _rows,
    "m:m": _matrix,
}
STRUCTURES = frozenset(_WAYS)
"""The elements that say more than the words in them; of all others the words are enough."""


def _scripts(element: etree._Element) -> Iterator[Piece]:
    for sign, script in (("_", child(element, "m:sub")), ("^", child(element, "m:sup"))):
        if script is not None and _operands(script):
            yield from (sign, *_below(script))


def _gap(element: etree._Element) -> str:
    """Return the blank that keeps what follows from reading as more of the last number or script."""
    following = element.getnext()
    if following is None or name(following) != "m:r":
        return " " if following is not None and name(following) in STRUCTURES - {"m:d"} else ""
    return " " if _written([following])[:1].isalnum() else ""


def _below(part: etree._Element | None) -> Iterable[Piece]:
    return _held(part, _CLOSED | _POWERS, _BELOW)


def _held(part: etree._Element | None, closed: frozenset[str], token: re.Pattern[str]) -> Iterable[Piece]:
    inner = _inner(part)
    kinds = [name(one) for one in inner]
    if len(kinds) == 1 and kinds[0] in closed:
        return inner
    whole = all(kind == "m:r" for kind in kinds) and token.fullmatch(_written(inner).strip())
    return inner if whole else ("(", *inner, ")")


def _written(runs: list[etree._Element]) -> str:
    return "".join(text.text or "" for run in runs for text in run if name(text) == "m:t")


def _inner(part: etree._Element | None) -> list[etree._Element]:
    return [] if part is None else _operands(part)


def _operands(part: etree._Element) -> list[etree._Element]:
    return [one for one in part if name(one) not in _PROPERTIES]


def _listed(element: etree._Element, kind: str, part: str) -> Iterator[Piece]:
    rows = (one for one in element if name(one) == kind)
    for number, row in enumerate(rows):
        yield from chain((part,) if number else (), _operands(row))


def _said(element: etree._Element, properties: str, setting: str, otherwise: str = "") -> str:
    """Return what a structure's properties set, "" where they set nothing on purpose."""
    found = child(element, properties, setting)
    return otherwise if found is None else value(found, space="m")
