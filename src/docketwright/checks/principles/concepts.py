"""What kind of thing a word speaks of: "penalty", "deadline", "unclear", kept as lists in concepts.json.

A word may be of several kinds or of none. An entry that ends in * stands for every word that begins so; one with a
hyphen for two words in a row.
"""

from __future__ import annotations

from functools import cache

from docketwright.assets import shipped
from docketwright.checks.principles.tokens import beginnings


@cache
def names() -> tuple[str, ...]:
    """Return the name of every concept, in the alphabet's order."""
    return tuple(sorted(_read()))


def concepts_of(words: str) -> tuple[int, ...]:
    """Return the numbers, by place in `names`, of the concepts of a word or of two words parted by a blank."""
    exact, begun, longest = _index()
    first = [one for one in beginnings(words, longest) if one in begun]
    found = [*exact.get(words, ()), *[number for one in first for number in begun[one]]]
    return tuple(sorted(set(found))) if found else ()


@cache
def first_words() -> frozenset[str]:
    """Return the words that begin an entry of two."""
    exact, begun, _ = _index()
    return frozenset(one.split(" ", 1)[0] for one in (*exact, *begun) if " " in one)


@cache
def _index() -> tuple[dict[str, list[int]], dict[str, list[int]], int]:
    """Return the concepts of each word, those of each beginning, and how long a beginning may be."""
    exact: dict[str, list[int]] = {}
    begun: dict[str, list[int]] = {}
    for number, name in enumerate(names()):
        for entry in _read()[name].split():
            words = entry.replace("-", " ")
            place = begun if words.endswith("*") else exact
            place.setdefault(words.rstrip("*"), []).append(number)
    return exact, begun, max(map(len, begun))


@cache
def _read() -> dict[str, str]:
    concepts: dict[str, str] = shipped("principles", "concepts.json")["concepts"]
    return concepts
