"""What may never come back is waited for, and left behind when the person cancels."""

from __future__ import annotations

import threading
import time

import pytest

from docketwright.online.failures import StoppedError
from docketwright.online.waiting import left_behind


def never() -> bool:
    return False


def test_what_comes_back_is_returned_or_raised() -> None:
    told: list[int] = []
    assert left_behind(lambda: 3, never, lambda: told.append(1), 0.5) == 3
    with pytest.raises(KeyError):
        left_behind(lambda: {}["x"], never, lambda: told.append(1), 0.5)
    assert not told


def test_what_takes_long_is_told_once_and_left_on_cancel() -> None:
    answered, told = threading.Event(), []
    began = time.monotonic()
    with pytest.raises(StoppedError):
        left_behind(lambda: answered.wait(30), lambda: bool(told), lambda: told.append(1), 0.1)
    assert told == [1]
    assert time.monotonic() - began < 5
    answered.set()
