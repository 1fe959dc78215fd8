"""Whatever becomes of the streams and of what a file claims, a command ends with a code and at most a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there the shell closes streams in another way")
DRAFT = "The rule should say what it costs, because our tests of the pumps took forty hours each.\n"
COMMAND = f'"{sys.executable}" -m docketwright'
# What ignores its children passes that on: then there is none to wait for.
IGNORING = (
    "import os, signal, sys; signal.signal(signal.SIGCHLD, signal.SIG_IGN);"
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)
# Output is held back until the end, whatever is set where the tests run.
USUAL = os.environ | {"PYTHONUNBUFFERED": ""}


def shell(line: str) -> tuple[int, str, str]:
    ran = subprocess.run(["/bin/sh", "-c", line], capture_output=True, text=True, check=False, env=USUAL)
    return ran.returncode, ran.stdout, ran.stderr


@pytest.fixture(params=[1, 100], ids=["short", "long"])
def draft(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    file = tmp_path / "draft.txt"
    file.write_text("\n".join([DRAFT] * request.param), encoding="utf-8")
    return file


# A person is as quick as the program only by chance: this one presses the keys as it loads a room.
STOPPED_WHILE_IT_LOADS = """
import sys
class Keys:
    def find_spec(self, name, path, target=None):
        if name == "docketwright.{room}":
            raise KeyboardInterrupt
sys.meta_path.insert(0, Keys())
sys.argv = ["docketwright", *{arguments}]
from docketwright.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize(("room", "arguments"), [("cli", ["doctor"]), ("cli.doctor", ["doctor"]), ("app", [])])
def test_a_person_who_stops_it_while_it_starts_reads_nothing_of_python(room: str, arguments: list[str]) -> None:
    script = STOPPED_WHILE_IT_LOADS.format(room=room, arguments=arguments)
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, env=USUAL)
    assert (ran.returncode, ran.stdout, ran.stderr) == (130, "", "")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_changes_nothing(draft: Path, closed: str) -> None:
    _, out, _ = shell(f"{COMMAND} check {draft}")
    assert shell(f"{COMMAND} check {draft} {closed}") == (1, "" if ">&-" in closed.split() else out, "")


def test_a_closed_input_holds_no_passage() -> None:
    assert shell(f"{COMMAND} judge --jsonl <&-") == (0, "", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is full")
@pytest.mark.parametrize("command", ["check {draft}", "--help", "--version"])
def test_output_that_cannot_be_written_is_an_error_in_words(draft: Path, command: str) -> None:
    code, _, said = shell(f"{COMMAND} {command.format(draft=draft)} >/dev/full")
    assert (code, said.count("\n")) == (3, 1)
    assert said.startswith("docketwright: The output cannot be written: ")


@pytest.mark.parametrize("command", ["check {draft}", "--help", "--version"])
def test_a_reader_that_went_away_is_no_error(draft: Path, command: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    line = [sys.executable, "-m", "docketwright", *command.format(draft=draft).split()]
    ran = subprocess.run(line, stdout=writing, stderr=subprocess.PIPE, check=False, env=USUAL)
    os.close(writing)
    assert (ran.returncode, ran.stderr) == (0, b"")


@pytest.mark.parametrize("command", ["rule /dev/zero", "check /dev/zero", "check {draft} --rule /dev/zero"])
def test_a_file_without_end_is_read_no_further_than_50_mb(draft: Path, command: str) -> None:
    code, _, said = shell(f"ulimit -v 2000000; {COMMAND} {command.format(draft=draft)}")
    assert (code, said.count("\n")) == (3, 1)
    assert "is larger than 50 MB." in said


def test_a_parent_that_waits_for_no_child_changes_nothing(draft: Path) -> None:
    ignoring = f'"{sys.executable}" -c "{IGNORING}" -m docketwright'
    assert shell(f"{ignoring} check {draft}") == shell(f"{COMMAND} check {draft}")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is full")
@pytest.mark.parametrize(
    ("command", "code"), [("check {draft}", 1), ("check no-such-file", 3), ("fly", 2), ("blocks search zebra", 0)]
)
def test_messages_that_cannot_be_written_leave_the_exit_code_as_it_is(draft: Path, command: str, code: int) -> None:
    assert shell(f"{COMMAND} {command.format(draft=draft)} >/dev/null 2>/dev/full") == (code, "", "")
