"""Two processes share a row of tasks: one begins at its front, the other at its back, until they meet."""

from __future__ import annotations

import mmap
from collections.abc import Iterator

_FRONT, _BACK, _FREE, _READ = 0, 1, 2, 3


class Meeting:
    """How many tasks each side has taken, in memory that copied processes share. Make it before the first copy.

    Each side writes its own number alone. Where both take the last one at the same moment it is done twice, which does
    no harm, and nobody waits. `free` says that a processor has nothing else to do, `read` that there is a comment.
    """

    def __init__(self) -> None:
        self._taken = memoryview(mmap.mmap(-1, mmap.PAGESIZE)).cast("I")

    @property
    def free(self) -> bool:
        """Return whether a processor has nothing else to do."""
        return bool(self._taken[_FREE])

    def say_free(self) -> None:
        """Say so."""
        self._taken[_FREE] = 1

    @property
    def read(self) -> bool:
        """Return whether the comment is there, or about to be sent."""
        return bool(self._taken[_READ])

    def say_read(self) -> None:
        """Say so."""
        self._taken[_READ] = 1

    @property
    def front(self) -> int:
        """Return how many tasks were taken from the front."""
        return self._taken[_FRONT]

    @property
    def back(self) -> int:
        """Return how many tasks were taken from the back."""
        return self._taken[_BACK]

    def from_front(self, count: int) -> Iterator[int]:
        """Yield the places of the tasks to do, of so many in all, the first first."""
        while self.front + self.back < count:
            self._taken[_FRONT] += 1
            yield self.front - 1

    def from_back(self, count: int) -> Iterator[int]:
        """Yield the places of the tasks to do, of so many in all, the last first."""
        while self.front + self.back < count:
            self._taken[_BACK] += 1
            yield count - self.back
