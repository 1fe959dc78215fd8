"""What the tests of the store share."""

from __future__ import annotations

import gzip
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from docketwright.store.workspace import FILE

NOW = datetime(2024, 10, 2, 14, 32, tzinfo=UTC)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the long sweeps to `make soak`."""
    if not os.environ.get("SOAK"):
        for item in items:
            if item.get_closest_marker("soak"):
                item.add_marker(pytest.mark.skip(reason="a long sweep; SOAK=1 runs it"))


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
