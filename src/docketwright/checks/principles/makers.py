"""Which words of a sentence made each of its features, in the order in which `features` has them.

Only sentences that are shown need it; most are judged without.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, combinations, pairwise

from docketwright.checks.principles.features import BEFORE, MODALS, NEAR, PAIRS, Sentence
from docketwright.checks.principles.tokens import Place, words_of


def makers(read: Sentence) -> tuple[Iterator[Place], ...]:
    """Return for each feature, family by family, the first and last word that made it; each when it is asked for."""
    if not read.read:
        return tuple(iter(()) for _ in read.found)
    return (
        _words(len(read.read)),
        _pairs(read),
        _near(read),
        _together(read),
        _marks(read, asking=False),
        chain(_asks(read), _marks(read, asking=True)),
    )


def _words(count: int) -> Iterator[Place]:
    alone, neighbours = [(at, at) for at in range(count)], list(pairwise(range(count)))
    return chain(alone, [(0, 0)], neighbours, alone, neighbours)


def _pairs(read: Sentence) -> Iterator[Place]:
    content = [(at, one.content) for at, one in enumerate(read.read) if one.content]
    for apart in range(1, PAIRS):
        for (at, first), (to, second) in zip(content, content[apart:], strict=False):
            if first != second:
                yield at, to


def _near(read: Sentence) -> Iterator[Place]:
    some = [at for at, mine in enumerate(read.kinds) for _ in mine]
    for at in some:
        yield from ((to, at) for to in range(max(0, at - NEAR), at))
    for at in some:
        yield from ((at, to) for to in range(at + 1, min(len(read.read), at + 1 + NEAR)))


def _together(read: Sentence) -> Iterator[Place]:
    first: dict[int, int] = {}
    for at, mine in enumerate(read.kinds):
        for kind in mine:
            first.setdefault(kind.together, at)
    return combinations(first.values(), 2)


def _asks(read: Sentence) -> Iterator[Place]:
    last = len(read.read) - 1
    yield from ((0, 0), (0, min(1, last)), (last, last))
    for at in (at for at, one in enumerate(read.read) if one.word in MODALS):
        yield from ((to, at) for to in range(max(0, at - BEFORE), at) for _ in read.kinds[to])
        yield from ((at, to) for to in range(at + 1, min(last, at + 2) + 1))


def _marks(read: Sentence, *, asking: bool) -> Iterator[Place]:
    for pattern, (start, end) in read.matched:
        if (pattern.element == "ask") is asking:
            first = min(len(words_of(read.normalised[:start])), len(read.read) - 1)
            last = min(first + len(words_of(read.normalised[start:end])), len(read.read)) - 1
            yield from [(first, max(first, last))] * 2
