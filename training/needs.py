"""Work out the words that each phrase of patterns.json cannot do without, and write them beside it.

`python -m training.needs` after a phrase was added or changed. Each of its alternatives is taken apart as Python's own
regular expressions are, into the ways in which it can match; of the words that must then be there, the two lines that
stand in the fewest of our own passages are kept.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

import msgspec
from training.alternatives import alternatives
from training.openings import openings
from training.passages import own_passages

from docketwright.assets import resource
from docketwright.checks.principles.patterns import Words, entries
from docketwright.checks.principles.tokens import normal, words_of

MOST = 400
"""Words in a line of needs, above which it is not worth keeping."""

MARKS = "§%$•"
"""What is a word by itself, like letters."""

WAYS = 60
"""Ways in which a phrase can be met, above which some are taken together."""

Line = frozenset[str]
Way = tuple[Line, ...]
Begun = frozenset[str] | None
"""What may have been read of the word at hand; None where that cannot be told."""

_parser: Any = re._parser  # type: ignore[attr-defined]  # noqa: SLF001 - the only place that takes an expression apart
_START: Begun = frozenset({""})


@dataclass(frozen=True)
class _Read:
    """The ways in which something can be met, each with lines of words of which one must be there; what has begun."""

    ways: tuple[Way, ...]
    begun: Begun


def main() -> None:
    """Write what the words of every phrase meet."""
    made = words([one.pattern for one in entries()])
    written = msgspec.json.format(msgspec.json.encode(made._asdict()), indent=1)
    resource("principles", "pattern_words.json").write_bytes(written + b"\n")


def words(patterns: Sequence[str]) -> Words:
    """Return the alternatives of these patterns, and what words meet."""
    apart = [alternatives(one) for one in patterns]
    each_needs, each_opens = [needs(one) for one in chain(*apart)], [openings(one) for one in chain(*apart)]
    ways = [way.partition(" & ") for one in each_needs for way in one]
    begun = [way.partition(" & ") for one in each_opens for way in one]
    lines = [[first for first, _, _ in ways], [second or first for first, _, second in ways]]
    lines += [[first for first, _, _ in begun], [second for _, _, second in begun]]
    bits: defaultdict[str, list[str]] = defaultdict(list)
    for bit, line in enumerate(chain(*lines)):
        for word in line.split():
            bits[word].append(str(bit))
    return Words(
        alternatives=apart,
        needs=[len(one) for one in each_needs],
        opens=[len(one) for one in each_opens],
        last=[at for at, (_, _, second) in enumerate(begun) if not second],
        longest=max(len(word) - 1 for word in bits if word.endswith("*")),
        bits={word: " ".join(bits[word]) for word in sorted(bits)},
    )


def needs(pattern: str) -> list[str]:
    """Return the ways in which this pattern can match: one line of words, or two with "&"; empty where none helps."""
    ways = {_rarest(way) for way in _sequence(list(_parser.parse(pattern)), None, closes=False).ways}
    if () in ways:
        return []
    joined: dict[Way, Line] = {}
    for first, *second in sorted(ways, key=lambda way: [sorted(line) for line in way]):
        joined[tuple(second)] = joined.get(tuple(second), frozenset()) | first
    return sorted(" & ".join(" ".join(sorted(line)) for line in (first, *second)) for second, first in joined.items())


def _sequence(parts: list[Any], begun: Begun, *, closes: bool) -> _Read:
    """Return what parts in a row need; `closes` says whether a word ends with them."""
    ways: tuple[Way, ...] = ((),)
    for at, (kind, value) in enumerate(parts):
        following = parts[at + 1 :]
        if _may_part(str(kind), value, begun) and following:
            whole = [_sequence(rest + following, begun, closes=closes) for rest in ([], list(value[2]))]
            read = _branches(whole, closes=closes)
            return _Read(tuple(one + other for one in ways for other in read.ways), read.begun)
        read = _part(str(kind), value, begun, closes=_closes(following) if following else closes)
        if len(ways) * len(read.ways) > WAYS:
            read = _Read((_together(read.ways),), read.begun)
        ways = tuple(one + other for one in ways for other in read.ways)
        begun = read.begun
    return _Read(ways, begun)


def _may_part(kind: str, value: Any, begun: Begun) -> bool:  # noqa: ANN401 - as the parser has it
    """Return whether this may part a word or not, as the hyphen of "re-?open" does."""
    return kind == "MAX_REPEAT" and value[:2] == (0, 1) and bool(begun) and begun != _START and _closes(list(value[2]))


def _part(kind: str, value: Any, begun: Begun, *, closes: bool) -> _Read:  # noqa: ANN401 - as the parser has it
    read = _Read((_ended(begun, closes=False),), None)
    match kind:
        case "LITERAL":
            read = _letters(begun, [chr(value)])
        case "AT":
            read = _closed(begun)
        case "SUBPATTERN":
            read = _sequence(list(value[-1]), begun, closes=closes)
        case "BRANCH":
            read = _branches([_sequence(list(one), begun, closes=closes) for one in value[1]], closes=closes)
        case "IN" if all(str(one[0]) == "LITERAL" for one in value):
            read = _letters(begun, [chr(one[1]) for one in value])
        case "MAX_REPEAT" | "MIN_REPEAT":
            read = _repeated(value, begun, closes=closes)
        case "ASSERT" | "ASSERT_NOT":
            read = _Read(((),), begun)
    return read


def _letters(begun: Begun, letters: Sequence[str]) -> _Read:
    if all(one.isalpha() for one in letters):
        return _Read(((),), None if begun is None else frozenset(word + one for word in begun for one in letters))
    if any(one.isalpha() for one in letters):
        return _Read((_ended(begun, closes=False),), None)
    marks = (frozenset(letters),) if all(one in MARKS for one in letters) else ()
    return _Read((_ended(begun, closes=True) + marks,), _START)


def _closed(begun: Begun) -> _Read:
    return _Read((_ended(begun, closes=True),), _START)


def _ended(begun: Begun, *, closes: bool) -> Way:
    """Return the words at hand as a line: they end here, or more letters may follow."""
    if not begun or "" in begun:
        return ()
    return (begun if closes else frozenset(f"{one}*" for one in begun),)


def _repeated(value: Any, begun: Begun, *, closes: bool) -> _Read:  # noqa: ANN401 - as the parser has it
    least, most, inside = value
    once = _sequence(list(inside), begun, closes=closes)
    if least:
        again = _Read(tuple(one + _ended(once.begun, closes=False) for one in once.ways), None)
        return once if most == 1 or once.begun == _START else again
    if once.begun == begun == _START:
        return _Read(((),), begun)
    if most == 1 and once.ways == ((),) and once.begun is not None and begun is not None:
        return _Read(((),), once.begun | begun)
    return _Read((_ended(begun, closes=closes and _closes(list(inside))),), None)


def _closes(parts: list[Any]) -> bool:
    """Return whether the first of these parts ends a word."""
    kind, value = (str(parts[0][0]), parts[0][1]) if parts else ("", None)
    if kind == "LITERAL":
        return not chr(value).isalpha()
    if kind == "IN":
        return all(str(one[0]) == "LITERAL" and not chr(one[1]).isalpha() for one in value)
    if kind == "MAX_REPEAT":
        return _closes(list(value[-1])) and (value[0] > 0 or _closes(parts[1:]))
    return kind == "AT" or (kind == "SUBPATTERN" and _closes(list(value[-1])))


def _branches(read: list[_Read], *, closes: bool) -> _Read:
    """Return the ways of every branch; branches of one word are one way together."""
    known = [one.begun for one in read]
    joined = None if None in known else frozenset(word for one in known if one is not None for word in one)
    if all(one.ways == ((),) for one in read) and joined is not None:
        return _Read(((),), joined)
    short = [_ended(one.begun, closes=closes) for one in read if one.ways == ((),)]
    ways = [way + _ended(one.begun, closes=closes) for one in read for way in one.ways if one.ways != ((),)]
    if short:
        ways.append((frozenset(word for way in short for word in way[0]),) if all(short) else ())
    return _Read(tuple(ways), joined)


def _together(ways: Sequence[Way]) -> Way:
    """Return one way for several: the rarest line of each, joined, and the second rarest."""
    each = [_rarest(one) for one in ways]
    if not all(each):
        return ()
    return tuple(frozenset(word for way in each for word in way[min(nth, len(way) - 1)]) for nth in range(2))


def _rarest(way: Way) -> Way:
    kept = sorted({one for one in way if len(one) <= MOST}, key=lambda one: (_often(one), sorted(one)))
    return tuple(kept[:2])


@cache
def _often(line: Line) -> int:
    """Return in how many of our own passages the words of a line stand, added up."""
    counts = _counts()
    return sum(counts[word] for word in line)


@cache
def _counts() -> Counter[str]:
    found: Counter[str] = Counter()
    for one in own_passages():
        for word in set(words_of(normal(one.text))):
            found.update([word, *(f"{word[:length]}*" for length in range(1, len(word) + 1))])
    return found


if __name__ == "__main__":
    main()
