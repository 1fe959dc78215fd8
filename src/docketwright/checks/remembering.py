"""Keep what was worked out where a number of results is no measure: for large arguments the last, for texts some."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper, wraps
from typing import Concatenate, Generic, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
MOST = 2_000_000
"""Characters of the texts by which results are kept, twice over. A draft of 50,000 words has 350,000."""

_NOTHING = object()


class LastOnly(Generic[P, T]):
    """A function that keeps its newest result. Positional arguments only."""

    def __init__(self, work: Callable[P, T]) -> None:
        self._work = work
        self._kept: tuple[tuple[object, ...], T] | None = None
        self._expected: tuple[tuple[object, ...], Callable[[], T | None]] | None = None
        update_wrapper(self, work)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """Return the newest result where the arguments equal the last ones, else work it out."""
        kept = self._kept
        if kept is not None and kept[0] == args:
            return kept[1]
        expected, self._expected = self._expected, None
        come = expected[1]() if expected is not None and expected[0] == args else None
        made = self._work(*args, **kwargs) if come is None else come
        self._kept = (args, made)
        return made

    def expect(self, result: Callable[[], T | None], *args: P.args, **_kwargs: P.kwargs) -> None:
        """Ask for the result for these arguments elsewhere, when it is first wanted; None has it worked out here."""
        self._expected = (args, result)


def last_only(work: Callable[P, T]) -> LastOnly[P, T]:
    """Return the function with its newest result kept; equal arguments, compared by identity first, give it again.

    A thousand blocks compare equal to themselves in microseconds, but take milliseconds to hash.
    """
    return LastOnly(work)


def by_text(work: Callable[Concatenate[str, P], T]) -> Callable[Concatenate[str, P], T]:
    """Return the function with its results kept by content, for whole parts of a comment. Positional arguments only.

    A long part is another text after each keystroke. Some thousand of them would be gigabytes, so their characters are
    counted; what was not asked for while twice `MOST` went by is let go.
    """
    newer: dict[tuple[object, ...], T] = {}
    older: dict[tuple[object, ...], T] = {}
    size = 0

    @wraps(work)
    def kept(text: str, /, *args: P.args, **kwargs: P.kwargs) -> T:
        nonlocal newer, older, size
        key = (text, *args)
        # Another thread may put `newer` in the place of `older` at any time, so each is asked once.
        found = newer.get(key, _NOTHING)
        if found is not _NOTHING:
            return cast("T", found)
        found = older.get(key, _NOTHING)
        made = work(text, *args, **kwargs) if found is _NOTHING else cast("T", found)
        newer[key] = made
        size += len(text)
        if size > MOST:
            newer, older, size = {}, newer, 0
        return made

    return kept
