"""Workspaces that earlier versions wrote, opened by this one. See docs/decisions/0014-stored-workspaces.md."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import pytest

from docketwright.model.block import Block, Origin
from docketwright.model.comment import Author, Comment
from docketwright.store import settings
from docketwright.store.filings import Filing
from docketwright.store.lookups import LookUp
from docketwright.store.opening import latest_schema, verify
from docketwright.store.settings import Settings
from docketwright.store.uses import Use
from docketwright.store.workspace import FILE, Workspace

from .conftest import NOW

STORED = sorted((Path(__file__).resolve().parents[1] / "data" / "workspaces").glob("*.db.gz"))


class Held(msgspec.Struct):
    """What a stored workspace must hold, as the version that wrote it wrote it down."""

    comments: tuple[Comment, ...]
    archived: tuple[Comment, ...]
    versions: tuple[Comment, ...]
    blocks: tuple[Block, ...]
    block_versions: tuple[Block, ...]
    uses: tuple[Use, ...]
    filings: tuple[Filing, ...]
    look_ups: tuple[LookUp, ...]
    settings: Settings


@pytest.fixture(params=STORED, ids=lambda path: path.name[:4])
def stored(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, bytes, int]:
    """Return a folder with a stored workspace, what must be in it, and the number of its schema."""
    folder = tmp_path / "stored"
    folder.mkdir()
    (folder / FILE).write_bytes(gzip.decompress(request.param.read_bytes()))
    number = request.param.name[:4]
    return folder, request.param.with_name(f"{number}.json").read_bytes(), int(number)


def held_by(workspace: Workspace) -> Held:
    """Return what a workspace holds, read through its rooms as the program reads it."""
    comments = [workspace.comments.load(row.comment.id) for row in workspace.comments.list()]
    return Held(
        tuple(sorted(comments, key=lambda one: one.id)),
        tuple(row.comment for row in workspace.comments.archived()),
        tuple(workspace.comments.version(row.id) for row in workspace.comments.versions("whole")),
        tuple(one for one in workspace.library.blocks() if one.origin is Origin.MINE),
        workspace.library.versions("mine"),
        workspace.library.uses("mine"),
        workspace.filings.list(),
        workspace.look_ups.list(),
        workspace.settings.load(),
    )


def leaves(value: Any) -> Iterator[str]:
    """Yield every text and number in JSON, so that a part that both sides forget is missed."""
    if isinstance(value, dict):
        for key, one in value.items():
            yield from leaves(key)
            yield from leaves(one)
    elif isinstance(value, list):
        for one in value:
            yield from leaves(one)
    elif value is not None:
        yield str(value)


def test_the_workspace_of_this_schema_is_stored() -> None:
    assert [int(path.name[:4]) for path in STORED][-1:] == [latest_schema()]


def test_everything_that_was_written_is_found_again(
    stored: tuple[Path, bytes, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, written, _ = stored
    # The program loads what a profile is made of only where one is kept; msgspec wants to know of it to read them all.
    monkeypatch.setattr(settings, "Author", Author, raising=False)
    expected = msgspec.json.decode(written, type=Held)
    expected.comments = tuple(sorted(expected.comments, key=lambda one: one.id))
    for _ in range(2):
        with Workspace.open(folder) as workspace:
            found = held_by(workspace)
            assert found == expected
            assert set(leaves(msgspec.json.decode(written))) <= set(
                leaves(msgspec.json.decode(msgspec.json.encode(found)))
            )
    assert verify(folder / FILE)


def test_work_goes_on_in_an_upgraded_workspace(stored: tuple[Path, bytes, int]) -> None:
    folder, _, _ = stored
    with Workspace.open(folder) as workspace:
        comment = replace(workspace.comments.load("whole"), name="Changed today")
        workspace.comments.save(comment, NOW)
        workspace.library.save(replace(workspace.library.block("mine"), text="A third version."), NOW)
        backup = workspace.backups.make(NOW)
    assert verify(backup.path)
    with Workspace.open(folder) as workspace:
        assert workspace.comments.load("whole") == comment
        assert workspace.library.versions("mine")[0].text == "A third version."
        assert [one.id for one in workspace.library.search("third version")] == ["mine"]


def test_what_was_there_before_an_upgrade_is_kept_beside_it(stored: tuple[Path, bytes, int]) -> None:
    folder, _, number = stored
    Workspace.open(folder).close()
    kept = [path.name for path in folder.glob("before-schema-*.db")]
    assert kept == ([] if number == latest_schema() else [f"before-schema-{latest_schema()}.db"])
