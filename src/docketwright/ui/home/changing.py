"""What can be done with a comment without opening it: another name, a copy."""

from __future__ import annotations

import uuid
from dataclasses import replace
from typing import TYPE_CHECKING

from docketwright.ui.kept import keep, newest
from docketwright.ui.language import say
from docketwright.ui.session import Session

if TYPE_CHECKING:
    from docketwright.ui.home.rows import HomeRow


def rename(session: Session, row: HomeRow, name: str) -> None:
    """Give a comment this name; "" gives it the title of its rule."""
    comment = newest(session, row.comment_id)
    if comment is not None:
        keep(session, replace(comment, name=name))


def duplicate(session: Session, row: HomeRow) -> None:
    """Keep a copy of a comment beside it."""
    comment = newest(session, row.comment_id)
    if comment is not None:
        name = say("{display_name} (copy)", display_name=comment.display_name)
        keep(session, replace(comment, id=uuid.uuid4().hex, name=name))
