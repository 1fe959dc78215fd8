"""Where to look: at what is to be written first, and where undo and redo happened: unseen, a change looks like none."""

from __future__ import annotations

from docketwright.model.comment import Comment
from docketwright.model.spots import HEAD_PARTS
from docketwright.ui.session import Session
from docketwright.ui.write.entries import OPENING, frame_of


class Following:
    """Remembers what was drawn last, and says which line of the outline undo or redo has changed since."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._before: Comment | None = None
        self._ahead = 0

    def key(self, key: str) -> str:
        """Return the line to show: `key`, or the one that undo or redo changed where that was not it.

        In a comment that was not shown before, or had nothing to write yet, that is the first argument.
        """
        history, now = self._session.history, self._session.comment
        ahead = len(history.future) if history else 0
        before, self._before = self._before, now
        walked, self._ahead = ahead != self._ahead, ahead
        if now is not None and now.arguments and _is_new(before, now, key):
            return now.arguments[0].id
        if not walked or before is None or now is None or before.id != now.id:
            return key
        changed = tuple(changed_keys(before, now))
        return key if key in changed or not changed else changed[0]


def _is_new(before: Comment | None, now: Comment, key: str) -> bool:
    if before is None or before.id != now.id:
        return True
    return not before.arguments and key == OPENING


def changed_keys(before: Comment, now: Comment) -> tuple[str, ...]:
    """Return the lines of the outline whose words differ, those that are there now."""
    then = {one.id: one for one in before.arguments}
    arguments = [one.id for one in now.arguments if then.get(one.id) != one]
    parts = [part for part in {*before.wording, *now.wording} if before.wording.get(part) != now.wording.get(part)]
    parts += [part for part in HEAD_PARTS if getattr(before, part) != getattr(now, part)]
    return (*arguments, *dict.fromkeys(frame_of(part) for part in sorted(parts)))
