"""A workspace in somebody else's folder, or held by another program: said plainly and soon, and nothing is lost."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from build import a_comment
from docketwright.errors import WriteError
from docketwright.store.workspace import FILE, Workspace

from .conftest import NOW
from .test_failing_disks import run_child

FOREIGN = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from docketwright.errors import AppError
from docketwright.model.comment import Comment
from docketwright.store.workspace import Workspace

folder, now = Path(sys.argv[1]), datetime.now(UTC)
workspace = Workspace.open(folder)
workspace.comments.save(Comment("c", name="mine"), now)
if os.geteuid() == 0:
    os.seteuid(65534)  # root may write anywhere; somebody else may not
else:
    os.chmod(folder, 0o500)

def said(work):
    try:
        work()
        return "done"
    except AppError as error:
        return error.what_happened.rsplit(": ")[-1]

print(said(lambda: workspace.backups.make(now)))
workspace.close()
print(said(lambda: Workspace.open(folder)))
print(said(lambda: Workspace.open(folder / "new")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="folders belong to people in another way there")
def test_a_folder_that_belongs_to_somebody_else_is_said_plainly(folder: Path) -> None:
    said = run_child(sys.executable, "-c", FOREIGN, folder)
    folder.chmod(0o700)
    assert said[0] == "Permission denied."
    assert said[2] == "Permission denied."
    with Workspace.open(folder) as workspace:
        assert workspace.comments.load("c") is not None


HOLDING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
connection.execute("COMMIT")
"""


def test_a_file_that_another_program_holds_is_said_so_soon_and_saved_afterwards(folder: Path) -> None:
    with Workspace.open(folder) as workspace:
        workspace.comments.save(a_comment(), NOW)
        command = [sys.executable, "-c", HOLDING, folder / FILE]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as holder:
            assert holder.stdout
            assert holder.stdout.readline() == "held\n"
            began = time.monotonic()
            with pytest.raises(WriteError, match="another program holds the file"):
                workspace.comments.save(a_comment(name="held"), NOW)
            assert time.monotonic() - began < 5
            assert holder.stdin
            holder.stdin.close()
        workspace.comments.save(a_comment(name="free"), NOW)
        assert workspace.comments.load("c1").name == "free"
