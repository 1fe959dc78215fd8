"""Make the stored workspace of this version's schema: run once, before a schema is released, and never again.

`python tests/data/make_workspace.py` writes tests/data/workspaces/NNNN.db.gz and, beside it, NNNN.json: everything that
must be found in it, written down by this version. A stored workspace that is there already is not touched.
"""

from __future__ import annotations

import gzip
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

from docketwright.model.block import Block, Origin
from docketwright.model.comment import Comment
from docketwright.store.example import example
from docketwright.store.filings import Filing
from docketwright.store.lookups import LookUp
from docketwright.store.opening import latest_schema
from docketwright.store.settings import Settings
from docketwright.store.workspace import FILE, Workspace

STORED = Path(__file__).with_name("workspaces")
NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
PLAIN: Mapping[type, Any] = {
    bool: True,
    int: 2,
    float: 0.5,
    date: date(2026, 10, 1),
    datetime: NOW,
    time: time(17, 0),
}


def filled(kind: Any, name: str = "") -> Any:
    """Return a value of this kind with every part of it filled; a text says which part it is."""
    if is_dataclass(kind):
        hints = get_type_hints(kind)
        return kind(**{one.name: filled(hints[one.name], f"{name} {one.name}".strip()) for one in fields(kind)})
    if get_origin(kind) is not None:
        return _filled_many(get_origin(kind), get_args(kind), name)
    if issubclass(kind, Enum):
        return list(kind)[-1]
    return f"{name} “§ ä”" if kind is str else PLAIN[kind]


def _filled_many(origin: Any, inner: tuple[Any, ...], name: str) -> Any:
    if origin in {Union, UnionType}:
        return filled(next(one for one in inner if one is not type(None)), name)
    if origin is tuple:
        return (filled(inner[0], f"{name} one"), filled(inner[0], f"{name} two"))
    if origin is frozenset:
        return frozenset({filled(inner[0], f"{name} one")})
    return {filled(inner[0], f"{name} key"): filled(inner[1], f"{name} value")}


def contents() -> dict[str, Any]:
    """Return what is put into the workspace, by name."""
    whole = replace(filled(Comment, "comment"), id="whole", example=False)
    block = replace(filled(Block, "block"), id="mine", version=1, origin=Origin.MINE)
    look_up = filled(LookUp, "look-up")
    return {
        "comments": [whole, example(), Comment(id="empty")],
        "archived": [replace(whole, id="away", name="Put away", rule=None)],
        "version": replace(whole, name="An earlier state"),
        "blocks": [block, replace(block, id="theirs", title="Another block", favourite=False)],
        "block_versions": [replace(block, version=2, text="A second version.")],
        "filings": [filled(Filing, "filing")],
        "look_ups": [replace(look_up, at=NOW)],
        "settings": replace(filled(Settings, "settings"), zoom=125, backup_folder="", window=""),
    }


def fill(workspace: Workspace, given: Mapping[str, Any]) -> None:
    """Put everything into an empty workspace."""
    first = given["comments"][0]
    workspace.comments.save(given["version"], NOW - timedelta(days=2))
    workspace.comments.name_version(given["version"], "Before the call", NOW - timedelta(days=2))
    for comment in (*given["comments"], *given["archived"]):
        workspace.comments.save(comment, NOW)
    for comment in given["archived"]:
        workspace.comments.archive(comment.id, NOW)
    for block in (*given["blocks"], *given["block_versions"]):
        workspace.library.save(block, NOW)
    workspace.library.set_favourite("mine", favourite=True)
    workspace.library.record_use(given["blocks"][0], first.id, "BIS-2024-0047", NOW)
    for filing in given["filings"]:
        workspace.filings.record(Filing(replace(first, id="filed"), *_after_first(filing)))
    for look_up in given["look_ups"]:
        workspace.look_ups.record(look_up)
    workspace.settings.change(**{one.name: getattr(given["settings"], one.name) for one in fields(given["settings"])})


def _after_first(filing: Filing) -> list[Any]:
    return [getattr(filing, one.name) for one in fields(filing)[1:]]


def main() -> None:
    """Write the workspace and what it holds."""
    name = f"{latest_schema():04}"
    if (STORED / f"{name}.db.gz").exists():
        sys.exit(f"The workspace of schema {name} is stored. It is never made anew: mend the migration.")
    given = contents()
    with tempfile.TemporaryDirectory() as folder:
        with Workspace.open(Path(folder)) as workspace:
            fill(workspace, given)
            held = {
                "comments": [workspace.comments.load(one.id) for one in given["comments"]],
                "archived": [one.comment for one in workspace.comments.archived()],
                "versions": [workspace.comments.version(one.id) for one in workspace.comments.versions("whole")],
                "blocks": [one for one in workspace.library.blocks() if one.origin is Origin.MINE],
                "block_versions": workspace.library.versions("mine"),
                "uses": workspace.library.uses("mine"),
                "filings": workspace.filings.list(),
                "look_ups": workspace.look_ups.list(),
                "settings": workspace.settings.load(),
            }
        data = (Path(folder) / FILE).read_bytes()
    STORED.mkdir(exist_ok=True)
    (STORED / f"{name}.db.gz").write_bytes(gzip.compress(data, mtime=0))
    (STORED / f"{name}.json").write_bytes(msgspec.json.format(msgspec.json.encode(held), indent=1) + b"\n")


if __name__ == "__main__":
    main()
