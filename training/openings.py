"""Work out with which words a phrase can begin, so that it is tried only where they stand.

A phrase is taken apart as Python's own regular expressions are, as far as its second word. `python -m training.needs`
writes what is found beside the phrase.
"""

from __future__ import annotations

import re
from typing import Any

_parser: Any = re._parser  # type: ignore[attr-defined]  # noqa: SLF001 - as in training/needs.py
_WORD = re.compile(r"[a-z]+|\d+|[?!$%§•]")
EDGE = "\b"
"""Stands in a beginning where a word begins or ends."""

MOST = 4000
"""Beginnings of one phrase, above which it is looked for everywhere."""

Opening = tuple[str, str]
"""The first word and the second; "" where any may stand, and * where more letters may follow."""


class _TooManyError(Exception):
    """A phrase can begin in too many ways."""


def openings(pattern: str) -> list[str]:
    """Return the ways in which this pattern can begin; empty where a match need not begin with a word that is known.

    Each is a line of first words, of which one must stand there, and where it matters which word follows, " & " and a
    line of those.
    """
    try:
        closed, opened = _begun(list(_parser.parse(pattern)), {""})
    except _TooManyError:
        return []
    found = {_opening(one) for one in closed | opened}
    if any(not first for first, _ in found):
        return []
    by_first = {
        first: sorted(second for other, second in found if other == first)
        for first, _ in found
        if (f"{first}*", "") not in found
    }
    ways: dict[str, list[str]] = {}
    for first, seconds in sorted(by_first.items()):
        ways.setdefault("" if "" in seconds else " ".join(seconds), []).append(first)
    return [" & ".join(filter(None, (" ".join(firsts), seconds))) for seconds, firsts in sorted(ways.items())]


def _begun(parts: list[Any], heads: set[str]) -> tuple[set[str], set[str]]:
    """Return what these beginnings become by parts in a row, and those of them after which anything may follow."""
    opened: set[str] = set()
    for kind, value in parts:
        done = {one for one in heads if _has_two(one)}
        heads, more = _grown(str(kind), value, heads - done)
        opened |= done | more
        if len(heads) + len(opened) > MOST:
            raise _TooManyError
    return heads, opened


def _grown(kind: str, value: Any, heads: set[str]) -> tuple[set[str], set[str]]:  # noqa: ANN401 - as the parser has it
    grown, opened = set[str](), set[str]()
    match kind:
        case "LITERAL":
            grown = _followed(heads, [chr(value)])
        case "IN" if all(str(one[0]) == "LITERAL" for one in value):
            grown = _followed(heads, [chr(one[1]) for one in value])
        case "AT" if str(value) in {"AT_BOUNDARY", "AT_BEGINNING"}:
            grown = {one if one.endswith(EDGE) else one + EDGE for one in heads}
        case "AT" | "ASSERT" | "ASSERT_NOT":
            grown = heads
        case "SUBPATTERN":
            grown, opened = _begun(list(value[-1]), heads)
        case "BRANCH":
            each = [_begun(list(one), heads) for one in value[1]]
            grown, opened = set().union(*[one for one, _ in each]), set().union(*[one for _, one in each])
        case "MAX_REPEAT" | "MIN_REPEAT":
            grown, opened = _repeated(value, heads)
        case _:
            opened = heads
    return grown, opened


def _followed(heads: set[str], letters: list[str]) -> set[str]:
    """Return the beginnings with one of these letters; where a word has ended, none follows."""
    return {
        head + letter
        for head in heads
        for letter in letters
        if not (letter.isalnum() and head.endswith(EDGE) and head[-2:-1].isalnum())
    }


def _repeated(value: Any, heads: set[str]) -> tuple[set[str], set[str]]:  # noqa: ANN401 - as the parser has it
    least, most, inside = value
    once, opened = _begun(list(inside), heads)
    grown = (set() if least else heads) | (once if least <= 1 else set())
    return grown, opened | (once if most != 1 else set())


def _has_two(head: str) -> bool:
    return len(_words(head)) > 1 and not head[-1].isalnum()


def _words(head: str) -> list[str]:
    return _WORD.findall(head.replace(EDGE, ""))


def _opening(head: str) -> Opening:
    """Return the first two words of a beginning; a word that does not end there may have more letters."""
    plain = head.replace(EDGE, "")
    begins = bool(plain) and (head[0] == EDGE if plain[0].isalpha() else _WORD.fullmatch(plain[0]) is not None)
    if not begins or plain[0].isdigit():
        return "", ""
    words = _words(head)
    if head[-1].isalnum():
        words[-1] += "*"
    first, second = (*words, "")[:2]
    return first, "" if second[:1].isdigit() or first.endswith("*") else second
