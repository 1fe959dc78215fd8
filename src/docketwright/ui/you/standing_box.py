"""A box of the You step: as in the Write step, misspelt words have a wave, and a menu with other spellings."""

from __future__ import annotations

from PySide6.QtCore import QPoint

from docketwright.model.comment import Comment
from docketwright.ui.session import Session
from docketwright.ui.text import index_of
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.write.marking import Seen
from docketwright.ui.write.part_box import PartBox
from docketwright.ui.write.part_editor import PartEditor
from docketwright.ui.write.spelling import WordMenu


class FramedEditor(PartEditor):
    """An editor that stands alone on the page: with a frame, and the same margin on all sides."""

    def __init__(self, name: str, prompt: str) -> None:
        super().__init__(name, prompt, lines=2)
        self.setProperty("role", "writing")

    def _narrow_margins(self) -> None:
        """Keep the margins as they are."""

    def _wanted_height(self) -> int:
        return WritingBox._wanted_height(self)  # noqa: SLF001 - one class above the one with narrow margins


class StandingBox(PartBox):
    """What the person says about themselves, bound to its place in the comment."""

    def __init__(self, session: Session, part: str, name: str, prompt: str) -> None:
        super().__init__(session, part, name, prompt, box=FramedEditor(name, prompt))
        self.box.menu_asked.connect(self._open_menu)

    def show_standing(self, comment: Comment) -> None:
        """Show the words as they are, and what the checks saw in them."""
        self.draw(comment, "")
        self.draw_marks(self._seen(), None)

    def show_menu(self) -> None:
        """Open the menu at the caret."""
        below = self.box.viewport().mapToGlobal(self.box.cursorRect().bottomLeft())
        self._open_menu(below, index_of(self.box.text(), self.box.textCursor().position()))

    def _open_menu(self, where: QPoint, at: int) -> None:
        WordMenu(self._session, self, at, self._seen()).show_at(where)

    def _seen(self) -> Seen | None:
        verdict, comment = self._session.verdict, self._session.comment
        return Seen(verdict, comment, self.spot) if verdict and comment else None
