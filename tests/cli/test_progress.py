"""The line that says how far long work is."""

from __future__ import annotations

import io

import pytest

from docketwright.cli.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def said(stream: io.StringIO, seconds: float) -> str:
    moments = iter((0.0, seconds))
    progress = Progress("Checking", stream, lambda: next(moments))
    progress.say(7, 15)
    progress.end()
    return stream.getvalue()


def test_work_that_takes_long_says_how_far_it_is_and_leaves_nothing_behind() -> None:
    line = "Checking: 7 of 15"
    assert said(Terminal(), 0.6) == f"\r{line}\r{line}\r{' ' * len(line)}\r"


@pytest.mark.parametrize(("stream", "seconds"), [(Terminal(), 0.4), (io.StringIO(), 60.0)], ids=["short", "in a file"])
def test_short_work_and_a_file_get_no_line(stream: io.StringIO, seconds: float) -> None:
    assert not said(stream, seconds)
