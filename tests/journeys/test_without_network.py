"""The whole way from a notice to a letter while the system forbids every socket of the internet."""

from __future__ import annotations

import signal
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from journeys import without_network
from journeys.person import Person
from journeys.test_first_comment import REQUEST, choose_and_write, export, say_who_you_are, take_the_notice

THROUGH = (sys.executable, Path(without_network.__file__))
needs_filters = pytest.mark.skipif(not without_network.possible(), reason="this system has no such filters")
OPENS = "import socket; socket.socket(socket.{family}); print('opened')"


@needs_filters
@pytest.mark.parametrize(("family", "lives"), [("AF_INET", False), ("AF_INET6", False), ("AF_UNIX", True)])
def test_the_filter_ends_whoever_opens_a_socket_of_the_internet(family: str, lives: bool) -> None:  # noqa: FBT001 - a column
    command = [*THROUGH, sys.executable, "-c", OPENS.format(family=family)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == ((0, "opened\n") if lives else (-signal.SIGSYS, ""))


@needs_filters
@pytest.mark.journey
def test_a_notice_becomes_a_letter_where_every_socket_of_the_internet_is_forbidden(
    sits_down: Callable[..., Person], tmp_path: Path
) -> None:
    person = sits_down(*THROUGH)
    take_the_notice(person)
    say_who_you_are(person)
    choose_and_write(person)
    person.presses("F9")
    # Settings, the library and help: places where a program is tempted to look for something new.
    for key, title in (("ctrl+comma", "Settings"), ("ctrl+l", "library"), ("F1", "Help")):
        person.presses(key)
        person.sees_window(title)
        person.presses("Escape")
        person.sees_window("Dual Use Foundation")
    letter = tmp_path / "letter.docx"
    export(person, letter)
    assert REQUEST in zipfile.ZipFile(letter).read("word/document.xml").decode().replace("\u00a0", " ")
    person.quits()
