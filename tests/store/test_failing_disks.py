"""Every write, flush and rename is made to fail once: the file is old or new, the person is told, work goes on."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.errors import AppError, WriteError
from docketwright.store.backups import list_backups
from docketwright.store.failures import DamagedError
from docketwright.store.opening import verify
from docketwright.store.workspace import FILE, Workspace, restore_newest_backup

from .conftest import NOW

# A child whose files may not grow beyond a limit: the system itself refuses the write. The limit is lifted again, as
# when a person makes room, and the same workspace goes on.
CROWDED = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from docketwright.errors import AppError, WriteError
from docketwright.model.comment import Argument, Comment
from docketwright.store.workspace import Workspace

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
folder, now = Path(sys.argv[1]), datetime.now(UTC)
for limit in map(int, sys.argv[2:]):
    with Workspace.open(folder) as workspace:
        before = workspace.comments.load("c")
        comment = Comment("c", name=str(limit), arguments=(Argument("a", reasons="word " * 8000),))
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            workspace.comments.save(comment, now)
            told = "saved"
        except WriteError as error:
            assert error.what_happened.startswith("Your draft could not be saved"), error
            told = "told"
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert workspace.comments.load("c") == (comment if told == "saved" else before)
        workspace.comments.save(comment, now)
        assert workspace.comments.load("c") == comment
    print(told, flush=True)
"""
FULL = """
import os, subprocess, sys
from datetime import UTC, datetime
from pathlib import Path
from docketwright.errors import AppError, WriteError
from docketwright.model.comment import Argument, Comment
from docketwright.store.workspace import Workspace

folder, now, last = Path(sys.argv[1]), datetime.now(UTC), None
with Workspace.open(folder / "workspace") as workspace:
    for number in range(400):
        comment = Comment(f"c{number}", arguments=(Argument("a", reasons="word " * 4000),))
        try:
            workspace.comments.save(comment, now)
        except WriteError as error:
            print(error.what_happened.rsplit(": ")[-1], flush=True)
            break
        last = comment
    assert workspace.comments.load(last.id) == last and workspace.comments.load(comment.id) is None
    try:
        workspace.backups.make(now)
    except WriteError:
        print("no backup", flush=True)
    assert not list((folder / "workspace" / "backups").glob("*.part*"))
    subprocess.run(["mount", "-o", "remount,size=8m", folder], check=True)
    workspace.comments.save(comment, now)
    workspace.backups.make(now)
    assert workspace.comments.load(comment.id) == comment
    print("goes on", flush=True)
subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
try:
    Workspace.open(folder / "workspace")
except AppError as error:
    print(error.what_happened.rsplit(": ")[-1], flush=True)
"""

WORKING = """
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from docketwright.errors import AppError
from docketwright.model.block import Block
from docketwright.model.comment import Argument, Comment
from docketwright.store.workspace import Workspace

folder, now = Path(sys.argv[1]), datetime(2024, 10, 2, tzinfo=UTC)

def attempt(work):
    try:
        work()
        return True
    except AppError:
        return False

opened = []
if attempt(lambda: opened.append(Workspace.open(folder))):
    workspace = opened[0]
    for number in range(4):
        comment = Comment("c", name=f"n{number}", arguments=(Argument("a", reasons="word " * 3000),))
        if attempt(lambda: workspace.comments.save(comment, now + timedelta(minutes=11 * number))):
            print(number, flush=True)
        attempt(lambda: workspace.library.save(Block("b", f"Block {number}", "text"), now))
        attempt(lambda: workspace.settings.change(zoom=100 + number))
        attempt(lambda: workspace.choose_backup_folder(folder / "backups"))
        attempt(lambda: workspace.backups.make(now))
    workspace.close()
print("end", flush=True)
"""
WRITES = "pwrite64,write,fsync,fdatasync,ftruncate,rename,unlink,openat"


def run_child(*command: str | Path) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.skipif(sys.platform == "win32", reason="a limit of the size of files is a thing of Unix")
def test_a_write_that_the_system_refuses_leaves_the_old_draft_and_says_so(folder: Path) -> None:
    limits = [str(limit) for limit in range(0, 120_000, 4_100)]
    told = run_child(sys.executable, "-c", CROWDED, folder, *limits)
    assert {"told", "saved"} == set(told)
    assert len(told) == len(limits)


def test_a_full_disk_and_a_read_only_one_are_said_plainly_and_work_goes_on(tmp_path: Path) -> None:
    mounting = f"mount -t tmpfs -o size=1m none {tmp_path} && exec {sys.executable} -c '{FULL}' {tmp_path}"
    apart = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
    if (
        not shutil.which("unshare")
        or subprocess.run([*apart, f"mount -t tmpfs none {tmp_path}"], check=False).returncode
    ):
        pytest.skip("this system does not let a test mount a disk of its own")
    said = run_child(*apart, mounting)
    assert said == ["the disk is full.", "no backup", "goes on", "Read-only file system."]


@contextmanager
def the_nth_fails(nth: int, reason: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Let the nth flush, rename or copy that our own code asks for fail; yield what was asked for."""
    asked: list[str] = []

    def failing(name: str, real: object) -> object:
        def stand_in(*values: object, **named: object) -> object:
            asked.append(name)
            if len(asked) == nth:
                raise OSError(reason, os.strerror(reason))
            return real(*values, **named)  # type: ignore[operator]

        return stand_in

    with monkeypatch.context() as broken:
        broken.setattr(os, "fsync", failing("fsync", os.fsync))
        broken.setattr(Path, "replace", failing("replace", Path.replace))
        broken.setattr(shutil, "copyfile", failing("copyfile", shutil.copyfile))
        broken.setattr(Path, "mkdir", failing("mkdir", Path.mkdir))
        yield asked


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_backup_whose_nth_step_fails_leaves_no_litter_and_the_older_ones(
    folder: Path, reason: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(), NOW)
        older = workspace.backups.make(NOW).path
        for nth in range(1, 20):
            with the_nth_fails(nth, reason, monkeypatch) as asked:
                try:
                    workspace.backups.make(NOW)
                except WriteError as error:
                    assert error.what_to_do == "Choose another backup folder."  # noqa: PT017 - the last one does not fail
            assert older.exists()
            assert all(verify(one.path) for one in list_backups(folder / "backups"))
            assert not list((folder / "backups").glob("*.part*"))
            if len(asked) < nth:
                break
    assert nth > 4


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_restore_whose_nth_step_fails_can_be_done_again_and_the_damaged_file_is_kept(
    folder: Path, reason: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    comment = a_comment(an_argument("Because."))
    with Workspace.open(folder) as workspace:
        workspace.comments.save(comment, NOW)
        workspace.backups.make(NOW)
    for nth in range(1, 20):
        for left in folder.glob("damaged-*"):
            left.unlink()
        (folder / FILE).write_bytes(b"damaged" * 1000)
        with the_nth_fails(nth, reason, monkeypatch) as asked:
            try:
                restore_newest_backup(folder, NOW)
            except AppError:
                # Only the last flush can fail after the backup is in its place.
                if not verify(folder / FILE):
                    with pytest.raises(DamagedError):
                        Workspace.open(folder)
                    restore_newest_backup(folder, NOW)
        assert b"damaged" * 1000 in {one.read_bytes() for one in folder.glob("damaged-*")}
        assert not list(folder.glob("*.part"))
        with Workspace.open(folder) as workspace:
            assert workspace.comments.load("c1") == comment
        if len(asked) < nth:
            break
    assert nth > 4


@pytest.mark.soak
@pytest.mark.parametrize("reason", ["ENOSPC", "EIO", "EACCES"])
def test_the_system_refuses_every_nth_call_that_writes(folder: Path, reason: str) -> None:
    if not shutil.which("strace"):
        pytest.skip("strace makes the calls fail; it is not installed")
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(an_argument("Because."), id="c", name="old"), NOW)
        workspace.backups.make(NOW)
    for nth in range(1, 150):  # the busiest call, pwrite64, is made some 130 times
        trial = folder.with_name(f"trial-{nth}")
        shutil.copytree(folder, trial)
        said = strained(trial, reason, nth)
        saved = [int(one) for one in said if one.isdigit()]
        assert said[-1:] == ["end"], (nth, said)
        with Workspace.open(trial) as workspace:
            comment = workspace.comments.load("c")
            assert comment is not None
            assert comment.name == (f"n{saved[-1]}" if saved else "old") or int(comment.name[1:]) > max([-1, *saved])
        assert not list(trial.rglob("*.part*"))
        assert all(verify(one.path) for one in list_backups(trial / "backups"))
        shutil.rmtree(trial)


def strained(folder: Path, reason: str, nth: int) -> list[str]:
    """Run the working child with its nth call under the workspace folder refused; return what it said."""
    inside = [f"-P{path}" for path in (folder, *folder.rglob("*"), folder / f"{FILE}-wal", folder / "backups")]
    refuse = f"inject={WRITES}:error={reason}:when={nth}"
    command = ["strace", "-f", "-qq", "-o/dev/null", *inside, "-e", refuse, sys.executable, "-c", WORKING, folder]
    return run_child(*command)
