"""Opens a damaged workspace again: its newest good backup, and whatever newer can still be read of the damaged file.

Nothing that was read replaces what is whole: a comment whose seal is broken comes in beside the backup's.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import datetime
from pathlib import Path

from docketwright.errors import AppError, WriteError
from docketwright.model.block import Block
from docketwright.model.comment import Comment
from docketwright.phrases import phrase
from docketwright.store.backups import Backup
from docketwright.store.remains import Remain, Remains, read_remains
from docketwright.store.restoring import FILE, begin_anew, offered_backup, restore_newest_backup
from docketwright.store.workspace import Workspace

RECOVERED = phrase("{name} (recovered)")
FROM_BACKUP = phrase("From the backup of {moment}")


@dataclass(frozen=True, slots=True)
class Outlook:
    """What a damaged workspace can be opened as.

    `backup` is the newest good one, None where there is none; `newer` is what can be read of the damaged file and is
    not in that backup; `kept` holds the comments of the backup by their ids.
    """

    backup: Backup | None
    newer: Remains
    kept: dict[str, Comment]


def outlook(folder: Path) -> Outlook:
    """Return what can be had of the damaged workspace in this folder. Nothing is changed."""
    backup = offered_backup(folder)
    here = read_remains(folder / FILE)
    there = read_remains(backup.path) if backup else Remains()
    kept = {one.comment.id: one.comment for one in there.comments}
    comments = tuple(one for one in here.comments if _is_news(one, kept.get(one.comment.id)))
    known = {(one.id, one.version): one for one in there.blocks}
    blocks = tuple(one for one in here.blocks if known.get((one.id, one.version)) != one)
    filings = tuple(one for one in here.filings if one not in there.filings)
    return Outlook(backup, Remains(comments, blocks, filings), kept)


def rescue(folder: Path, seen: Outlook, now: datetime, say: Callable[[str], str] = str) -> tuple[Workspace, Path]:
    """Open what `outlook` saw and return it with the place where the damaged file was kept.

    `say` puts the names that are given into the person's language.

    Raises what restoring and opening raise; WriteError where what was newer could not be written, and it says where
    that still is.
    """
    kept = restore_newest_backup(folder, now) if seen.backup else begin_anew(folder, now)
    workspace = Workspace.open(folder)
    try:
        _take_in(workspace, seen, now, say)
    except AppError as error:
        workspace.close()
        raise WriteError(
            phrase(
                "What was newer than the backup could not be brought along: {what_happened}",
                what_happened=error.what_happened,
            ),
            phrase("It is still in {kept}, which is kept.", kept=kept),
        ) from error
    return workspace, kept


def said_of(remain: Remain) -> str:
    """Return what could be read of a comment: "“Audits”: 5 of 6 arguments could be read"."""
    name = remain.comment.display_name
    if remain.whole:
        return phrase("“{name}” is whole", name=name)
    if remain.read == remain.of:
        return phrase("“{name}”: every argument could be read, but a letter may have changed", name=name)
    return phrase("“{name}”: {read} of {of} arguments could be read", name=name, read=remain.read, of=remain.of)


def _is_news(remain: Remain, kept: Comment | None) -> bool:
    """Tell whether what was read holds something that the backup does not."""
    comment = remain.comment
    if remain.whole:
        return comment != kept
    if kept is None and remain.of:
        return True
    return not _holds(kept or Comment(comment.id, author=comment.author), comment)


def _holds(kept: Comment, comment: Comment) -> bool:
    """Tell whether each field that was read is as it is in `kept`; of arguments and sources, each single one."""
    bare = Comment(comment.id)
    for field in fields(Comment):
        read, there = getattr(comment, field.name), getattr(kept, field.name)
        if field.name in {"arguments", "sources"}:
            if any(one not in there for one in read):
                return False
        elif read not in (there, getattr(bare, field.name)):
            return False
    return True


def _take_in(workspace: Workspace, seen: Outlook, now: datetime, say: Callable[[str], str]) -> None:
    for remain in seen.newer.comments:
        _take_in_comment(workspace, remain, seen, now, say)
    workspace.library.take_in(tuple(_wanted(workspace, seen.newer.blocks)), now)
    for filing in seen.newer.filings:
        workspace.filings.record(filing)


def _take_in_comment(
    workspace: Workspace, remain: Remain, seen: Outlook, now: datetime, say: Callable[[str], str]
) -> None:
    comment, before = remain.comment, seen.kept.get(remain.comment.id)
    if not remain.whole:
        comment = replace(comment, id=uuid.uuid4().hex, name=say(phrase(RECOVERED, name=comment.display_name)))
    if before and seen.backup:
        name = say(phrase(FROM_BACKUP, moment=f"{seen.backup.made_at:%Y-%m-%d %H:%M} UTC"))
        workspace.comments.name_version(replace(before, id=comment.id), name, seen.backup.made_at)
    workspace.comments.save(comment, remain.saved_at or now)


def _wanted(workspace: Workspace, blocks: tuple[Block, ...]) -> list[Block]:
    return [one for one in blocks if not (here := workspace.library.block(one.id)) or here.version < one.version]
