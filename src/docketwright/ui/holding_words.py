"""What a window beside the main one can do where words may stand in it that are not saved."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class HoldsWords(Protocol):
    """A window in which words may stand that are not saved; `may_leave` asks about them and tells whether it may go."""

    @property
    def holds_words(self) -> bool:
        """Tell whether such words stand in it."""

    def may_leave(self) -> bool:
        """Ask what should become of them; tell whether the window may close."""
