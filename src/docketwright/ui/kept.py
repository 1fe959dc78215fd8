"""Comments as they are now: with the words of this window that the disk has not got yet, open or left."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docketwright.model.comment import Comment
    from docketwright.ui.session import Session


def newest(session: Session, comment_id: str) -> Comment | None:
    """Return a comment as it is now: the open one, one that waits to be saved, else the workspace's; None for none."""
    if session.comment is not None and session.comment.id == comment_id:
        return session.comment
    return session.saving.newest(comment_id)


def open_kept(session: Session, comment_id: str) -> bool:
    """Open a comment of the workspace as it is now; False where it is gone. One that was put away comes back."""
    if session.comment is not None and session.comment.id == comment_id:
        return True
    session.flush()
    comment = newest(session, comment_id)
    if comment is None:
        return False
    session.workspace.comments.bring_back(comment_id)
    session.open(comment)
    return True


def keep(session: Session, comment: Comment) -> None:
    """Save a comment that is not open; where the disk refuses, it waits with the others."""
    session.saving.want(comment)
    session.flush()


def edit_of(session: Session, comment_id: str, change: Callable[[Comment], Comment], label: str) -> None:
    """Change the comment that slow work was begun for, although another one may be open by now, or none."""
    if session.comment is not None and session.comment.id == comment_id:
        session.edit(change, label)
    elif (left := session.saving.newest(comment_id)) is not None:
        keep(session, change(left))
