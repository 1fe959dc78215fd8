"""Undo as a value."""

from __future__ import annotations

from dataclasses import replace
from typing import Generic, TypeVar

from docketwright.model.values import dataclass

T = TypeVar("T")

BURST_SECONDS = 2.0
LONGEST = 500


@dataclass(frozen=True, slots=True)
class Moment(Generic[T]):
    """A state that undo can return to, and what was done to leave it ("Typing", "Move argument")."""

    value: T
    label: str
    burst: str
    at: float


@dataclass(frozen=True, slots=True)
class History(Generic[T]):
    """A present value with the states before and after it. Every method returns a new history.

    Changes with the same non-empty `burst` that follow one another within two seconds undo together, as typing
    should. `at` is a monotonic time in seconds, given by the caller. The oldest of more than 500 states is dropped.
    """

    present: T
    past: tuple[Moment[T], ...] = ()
    future: tuple[Moment[T], ...] = ()

    def change(self, value: T, label: str, *, burst: str = "", at: float = 0.0) -> History[T]:
        """Return the history with a new present; no change of value changes nothing."""
        if value == self.present:
            return self
        last = self.past[-1] if self.past else None
        if last and burst and last.burst == burst and at - last.at <= BURST_SECONDS and not self.future:
            return replace(self, present=value, past=(*self.past[:-1], replace(last, at=at)))
        past = (*self.past, Moment(self.present, label, burst, at))[-LONGEST:]
        return History(value, past)

    def undo(self) -> History[T]:
        """Return the history one step back; the same history where nothing is left to undo."""
        if not self.past:
            return self
        last = self.past[-1]
        ahead = Moment(self.present, last.label, "", last.at)
        return History(last.value, self.past[:-1], (ahead, *self.future))

    def redo(self) -> History[T]:
        """Return the history one step forward; the same history where nothing was undone."""
        if not self.future:
            return self
        ahead = self.future[0]
        return History(ahead.value, (*self.past, Moment(self.present, ahead.label, "", ahead.at)), self.future[1:])

    @property
    def undo_label(self) -> str:
        """Return what undo would take back, "" where nothing."""
        return self.past[-1].label if self.past else ""

    @property
    def redo_label(self) -> str:
        """Return what redo would do again, "" where nothing."""
        return self.future[0].label if self.future else ""
