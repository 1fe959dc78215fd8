"""Work in a second process: the same outcome, and nothing left over whatever happens."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from docketwright.checks.remembering import taught
from docketwright.cli import beside, check
from docketwright.cli.meeting import Meeting
from docketwright.reference.letter import letter_text

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a process is copied on Linux only")
BEGIN = "import os, sys, time; from docketwright.cli.beside import beside\n"


def python(script: str, **how: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", BEGIN + script], capture_output=True, text=True, check=False, **how)


def test_what_the_work_gives_comes_back_one_after_the_other() -> None:
    ran = python(
        "def work(): yield os.getpid(); yield 'done'\n"
        "with beside(work) as other: print(other.next() == os.getpid(), other.next(), other.next())"
    )
    assert ran.stdout == "False done None\n"


@pytest.mark.parametrize(
    "failing", ["1 / 0", "sys.exit(3)", "os._exit(0)", "os.kill(os.getpid(), 9)", "(yield (x for x in 'ab'))"]
)
def test_work_that_fails_gives_nothing_more_and_says_nothing(failing: str) -> None:
    ran = python(
        f"def work(): yield 1; {failing}; yield 2\n"
        "with beside(work) as other: print(other.next(), other.next(), other.next())"
    )
    assert (ran.stdout, ran.stderr) == ("1 None None\n", "")


@pytest.mark.parametrize("ends", ["pass", "raise KeyboardInterrupt", "raise ValueError", "sys.exit(2)"])
def test_no_process_is_left_over(ends: str) -> None:
    # The second process holds the other end of the pipe: it would be read to its end only once that one is gone.
    works = f"try:\n  with beside(lambda: [time.sleep(600)]): {ends}\nexcept BaseException: pass\n"
    script = f"reading, writing = os.pipe()\n{works}"
    ran = python(f"{script}os.close(writing)\nprint(os.read(reading, 1))")
    assert ran.stdout == "b''\n"


def test_the_second_process_goes_when_the_first_is_killed() -> None:
    reading, writing = os.pipe()
    script = "with beside(lambda: [time.sleep(600)]): os.kill(os.getpid(), 9)"
    first = subprocess.Popen([sys.executable, "-c", BEGIN + script], pass_fds=[writing])
    os.close(writing)
    assert first.wait() == -9
    assert os.read(reading, 1) == b""
    os.close(reading)


DIES = """
import os, sys
from docketwright.cli import check, run, together

def dies(file, rule, meeting):
    given = together.read_and_judge(file, rule, meeting)
    for _ in range({answers}):
        yield next(given)
    for at in meeting.from_front(3):
        pass
    {dying}

check.read_and_judge = dies
sys.exit(run(["check", sys.argv[1]]))
"""


@pytest.fixture(scope="module")
def letter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("letter") / "draft.txt"
    file.write_text(letter_text(), encoding="utf-8")
    assert file.stat().st_size > check.SHARED
    return file


@pytest.fixture(scope="module")
def checked_alone(letter: Path) -> bytes:
    command = [sys.executable, "-m", "docketwright", "check", str(letter)]
    processor = min(os.sched_getaffinity(0))
    one = subprocess.run(
        command, capture_output=True, check=False, preexec_fn=lambda: os.sched_setaffinity(0, [processor])
    )
    return one.stdout


@pytest.mark.parametrize(
    ("answers", "dying"),
    [
        (0, "os.kill(os.getpid(), 9)"),
        (0, "1 / 0"),
        (1, "os.kill(os.getpid(), 9)"),
        (2, "os.kill(os.getpid(), 9)"),
        (2, "yield []"),
    ],
)
def test_where_the_second_process_fails_the_first_does_all(
    letter: Path, checked_alone: bytes, answers: int, dying: str
) -> None:
    script = DIES.format(answers=answers, dying=dying)
    ran = subprocess.run([sys.executable, "-c", script, str(letter)], capture_output=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr) == (1, checked_alone, b"")


SHARES = """
from docketwright.cli.meeting import Meeting
from docketwright.checks.principles.surveying import judgements, passages_of
from docketwright.cli.together import _judged, _sent
from docketwright.model.comment import Argument, Comment

class Sharing(Meeting):
    def from_front(self, count):
        for at in super().from_front(count):
            while self.free and at and not self.back:  # the copy is there, and gets its turn
                os.sched_yield()
            yield at

    def from_back(self, count):
        for number, at in enumerate(super().from_back(count)):
            if number == {fails_at}:
                os._exit(1)
            yield at

tests = (f"Test {{number}} of the pump took {{number}} hours, because the valve froze." for number in range(250))
comment = Comment("c", arguments=(Argument("a", reasons="\\n".join(tests)),))
texts = passages_of(comment)
meeting = Sharing()
{free}
judged = _judged(comment, meeting)
right = all(judged[text] == _sent(one) for text, one in judgements(comment).items() if text in judged)
print(right, len(judged) == len(texts), meeting.back > 0)
"""


@pytest.mark.parametrize(
    ("free", "fails_at", "said"),
    [
        ("meeting.say_free()", -1, "True True True"),
        ("meeting.say_free()", 0, "True False True"),
        ("pass", -1, "True True False"),
    ],
    ids=["a copy judges the last", "a copy fails, and its passages are left to the first process", "nobody is free"],
)
def test_the_second_process_goes_on_as_two_when_the_first_is_free(free: str, fails_at: int, said: str) -> None:
    assert python(SHARES.format(free=free, fails_at=fails_at), timeout=60).stdout == f"{said}\n"


@pytest.mark.parametrize("form", [[], ["--json"]])
def test_a_long_text_is_checked_alike_by_one_process_and_by_two(tmp_path: Path, form: list[str]) -> None:
    file = tmp_path / "draft.txt"
    own = "The rule should say what evidence the Bureau weighed, because my tests of {} pumps cost 40 hours each."
    file.write_text("\n\n".join([letter_text(), *(own.format(number) for number in range(400))]), encoding="utf-8")
    assert file.stat().st_size > check.SHARED
    command = [sys.executable, "-m", "docketwright", "check", str(file), *form]
    processors = sorted(os.sched_getaffinity(0))

    def checked(some: list[int]) -> tuple[int, bytes, bytes]:
        ran = subprocess.run(
            command,
            capture_output=True,
            check=False,
            preexec_fn=lambda: os.sched_setaffinity(0, some),
        )
        return ran.returncode, ran.stdout, ran.stderr

    assert checked(processors) == checked(processors[:1])


def test_nothing_is_shared_where_a_thread_would_be_missed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for thread in ("1", "2"):
        (tmp_path / thread).mkdir()
    for threads in (tmp_path, tmp_path / "hidden"):
        monkeypatch.setattr(beside, "THREADS", threads)
        assert not beside.can_share()


@pytest.mark.parametrize("asked", ["fork", "pipe"])
def test_one_process_does_all_where_it_may_begin_no_other(monkeypatch: pytest.MonkeyPatch, asked: str) -> None:
    def refused() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, asked, refused)
    files = Path("/proc/self/fd")
    held = len([*files.iterdir()])
    with beside.beside(lambda: [1]) as begun:
        assert begun is None
    assert len([*files.iterdir()]) == held


def test_what_was_worked_out_elsewhere_is_asked_for_once_and_kept_for_the_block_only() -> None:
    asked = []

    def elsewhere() -> dict[str, int]:
        asked.append(length("aa"))
        return {"a": 7}

    length = taught(8)(len)
    with length.told(elsewhere):
        assert [length("a"), length("a"), length("aaa")] == [7, 7, 3]
    assert length("a") == 1
    assert asked == [2]


@pytest.mark.parametrize(("front", "back"), [(0, 0), (3, 0), (0, 4), (2, 2)])
def test_two_that_meet_do_each_task_once(front: int, back: int) -> None:
    meeting = Meeting()
    ahead, behind = meeting.from_front(5), meeting.from_back(5)
    done = [next(ahead) for _ in range(front)] + [next(behind) for _ in range(back)]
    assert sorted([*done, *behind, *ahead]) == [0, 1, 2, 3, 4]
    assert meeting.front + meeting.back == 5
