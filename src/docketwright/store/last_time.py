"""How the program ended last time: a note lies in the folder while the window is open, and a crash leaves it there."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docketwright.model.comment import Comment
    from docketwright.store.comments import Comments
    from docketwright.store.versions import VersionRow

NOTE = "open-since.txt"


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft that was saved before a crash; `before` is the version as it was when that use began, if one is kept."""

    comment: Comment
    saved_at: datetime
    before: VersionRow | None


def note_start(folder: Path, now: datetime) -> datetime | None:
    """Note that the window is open; return since when it had been open when it crashed, None where it closed well.

    Where the note cannot be written nothing is lost but the knowledge of a crash.
    """
    note = folder / NOTE
    since = None
    with suppress(OSError, ValueError):
        read = datetime.fromisoformat(note.read_text(encoding="ascii"))
        since = read if read.tzinfo else None
    with suppress(OSError):
        note.write_text(now.isoformat(), encoding="ascii")
    return since


def note_end(folder: Path) -> None:
    """Note that the window closed as it should."""
    with suppress(OSError):
        (folder / NOTE).unlink(missing_ok=True)


def kept_draft(comments: Comments, since: datetime) -> KeptDraft | None:
    """Return the draft that was worked on in a use that began then, the last one saved.

    None where none was, or where nothing was written: a new comment without a word, one as it was before.
    """
    from docketwright.model.comment import Comment  # noqa: PLC0415 - a start after no crash is painted without it

    for row in comments.list():
        if row.saved_at >= since and not row.comment.example:
            before = _before(comments.versions(row.comment.id), since)
            was = comments.version(before.id) if before else Comment(row.comment.id, author=row.comment.author)
            if comments.load(row.comment.id) != was:
                return KeptDraft(row.comment, row.saved_at, before)
    return None


def discard(comments: Comments, draft: KeptDraft, name: str, now: datetime) -> bool:
    """Go back to the version before; the newer draft is kept as a version of this name, so that nothing is lost.

    False, and nothing changes, where the person has written on in the draft since it was found.
    """
    return draft.before is not None and comments.go_back(draft.before, draft.saved_at, name, now)


def _before(rows: tuple[VersionRow, ...], since: datetime) -> VersionRow | None:
    # The first save of a use keeps what was there, unless a version of the last ten minutes holds it already.
    within = [row for row in rows if row.made_at >= since and not row.name]
    earlier = [row for row in rows if row.made_at < since]
    return within[-1] if within else next(iter(earlier), None)
