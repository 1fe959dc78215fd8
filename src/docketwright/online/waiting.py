"""Waits for what may never come back, until it does or the person cancels; what hangs is left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from docketwright.online.failures import StoppedError

T = TypeVar("T")
_LOOK_EVERY = 0.05


class _Call(Generic[T]):
    def __init__(self, call: Callable[[], T]) -> None:
        self._call = call
        self._value: T | None = None
        self._failure: BaseException | None = None
        self.done = threading.Event()

    def run(self) -> None:
        try:
            self._value = self._call()
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            self._failure = error
        finally:
            self.done.set()

    def outcome(self) -> T:
        if self._failure is not None:
            raise self._failure
        return self._value  # type: ignore[return-value] # set by the call that has ended


def left_behind(call: Callable[[], T], cancelled: Callable[[], bool], long: Callable[[], None], after: float) -> T:
    """Return what this call returns, or raise what it raises; StoppedError, and the call left to itself, on Cancel.

    `long` is called once when it has taken `after` seconds: a system's password prompt is waiting then.
    """
    made = _Call(call)
    # A daemon: a prompt that nobody answers must not keep the program from closing.
    threading.Thread(target=made.run, name="keyring", daemon=True).start()
    waited, told = 0.0, False
    while not made.done.wait(_LOOK_EVERY):
        if cancelled():
            raise StoppedError
        waited += _LOOK_EVERY
        if waited >= after and not told:
            told = True
            long()
    return made.outcome()
