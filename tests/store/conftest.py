"""What the tests of the store share."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from docketwright.store.workspace import FILE, Workspace

NOW = datetime(2024, 10, 2, 14, 32, tzinfo=UTC)


def opened_daily(workspace: Workspace, first: int, last: int) -> None:
    """Do what a start of the program does, on each of these days after NOW."""
    for day in range(first, last + 1):
        workspace.purge(NOW + timedelta(days=day))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return where a test keeps its workspace."""
    return tmp_path / "workspace"


@pytest.fixture
def old_folder(tmp_path: Path) -> Path:
    """Return a folder with a workspace as the first schema wrote it."""
    old = tmp_path / "old"
    old.mkdir()
    stored = Path(__file__).with_name("data") / "schema-0001.db.gz"
    (old / FILE).write_bytes(gzip.decompress(stored.read_bytes()))
    return old
