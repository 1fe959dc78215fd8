"""Keep what was worked out, where a number of results is no measure or some of it is worked out elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache, update_wrapper, wraps
from typing import Concatenate, Generic, ParamSpec, TypeVar, cast

P = ParamSpec("P")
T = TypeVar("T")
MOST = 2_000_000
"""Characters of the texts by which results are kept, twice over. A draft of 50,000 words has 350,000."""

_NOTHING = object()


def last_only(work: Callable[P, T]) -> Callable[P, T]:
    """Return the function with its newest result kept; equal arguments, compared by identity first, give it again.

    A thousand blocks compare equal to themselves in microseconds, but take milliseconds to hash. Positional arguments
    only.
    """
    newest: tuple[tuple[object, ...], T] | None = None

    @wraps(work)
    def kept(*args: P.args, **kwargs: P.kwargs) -> T:
        nonlocal newest
        last = newest
        if last is not None and last[0] == args:
            return last[1]
        made = work(*args, **kwargs)
        newest = (args, made)
        return made

    return kept


class Taught(Generic[T]):
    """A function of a text that keeps its newest results, and takes what was worked out elsewhere."""

    def __init__(self, work: Callable[[str], T], most: int) -> None:
        self._work = lru_cache(maxsize=most)(work)
        self._told: Mapping[str, T] = {}
        self._ask: Callable[[], Mapping[str, T]] | None = None
        update_wrapper(self, work)

    def __call__(self, text: str) -> T:
        """Return what was told of the text, else the result that is kept, else work it out."""
        if self._ask is not None:
            ask, self._ask = self._ask, None
            self._told = ask()
        told = self._told.get(text)
        return self._work(text) if told is None else told

    @contextmanager
    def told(self, ask: Callable[[], Mapping[str, T]]) -> Iterator[None]:
        """Ask elsewhere, once, when a result is first wanted in this block; what is not told is worked out here."""
        self._ask = ask
        try:
            yield
        finally:
            self._ask, self._told = None, {}


def taught(most: int) -> Callable[[Callable[[str], T]], Taught[T]]:
    """Return what turns a function of a text into one that keeps so many results and can be told others."""
    return lambda work: Taught(work, most)


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
