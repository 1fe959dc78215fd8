"""Earlier versions of the argument in sight, compared with what stands there now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from docketwright.model.comment import Argument, Comment
from docketwright.model.passages import argument_passages
from docketwright.phrases import phrase
from docketwright.store.versions import VersionRow
from docketwright.ui.closing_words import clock, day
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, named, row, words
from docketwright.ui.widgets.differences import Differences
from docketwright.ui.widgets.selecting import follow_selection
from docketwright.ui.write.tab import SideTab


class VersionsTab(SideTab):
    """A list of versions; the chosen one is compared, and this argument can be brought back from it."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, say("Versions"))
        self._key = ""
        self._rows: tuple[VersionRow, ...] | None = None
        self._said = words("", "quiet")
        self.list = named(QListWidget(), say("Versions of this comment"))
        follow_selection(self.list)
        self.list.setMaximumHeight(200)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(lambda _at: self._compare())
        self._changes = Differences(say("What changed in this argument since then"))
        self.restore = button(say("Bring this argument back"), self._restore, hint=say("Undo takes it back again"))
        for one in (self._said, self.list, self._changes, row(self.restore)):
            self.column.addWidget(one)
        self.column.addStretch(1)
        session.saved.connect(self._forget)
        session.comment_opened.connect(self._forget)

    def draw(self, comment: Comment, key: str) -> None:
        """List the versions and compare the chosen one."""
        self._key = key
        if self._rows is None and self.isVisible():
            self._rows = self.session.workspace.comments.versions(comment.id)
            self._list()
        self._said.setText(self._told(comment))
        self._compare()

    def _told(self, comment: Comment) -> str:
        if not self._rows:
            return say(
                "No earlier version yet. One is kept every ten minutes while you write, and whenever you press Ctrl+S."
            )
        if comment.argument(self._key) is None:
            return say("Choose an argument to compare it with an earlier version.")
        return say("Choose a version to see what changed since then.")

    def _list(self) -> None:
        at = self.list.currentRow()
        self.list.clear()
        for one in self._rows or ():
            QListWidgetItem(version_name(one), self.list).setData(Qt.ItemDataRole.UserRole, one.id)
        if at >= 0:
            self.list.setCurrentRow(min(at, self.list.count() - 1))
        self.list.setVisible(bool(self._rows))

    def _forget(self) -> None:
        self._rows = None

    def _then(self) -> Argument | None:
        item = self.list.currentItem()
        then = self.session.workspace.comments.version(int(item.data(Qt.ItemDataRole.UserRole))) if item else None
        return then.argument(self._key) if then else None

    def _compare(self) -> None:
        comment = self.session.comment
        now = comment.argument(self._key) if comment else None
        then = self._then() if now else None
        if then is not None and now is not None:
            self._changes.show_change(as_text(then), as_text(now))
        self._changes.setVisible(then is not None)
        self.restore.setVisible(then is not None and then != now)

    def _restore(self) -> None:
        then = self._then()
        if then is not None:
            self.session.edit(lambda one: one.with_argument(then), phrase("Bring back argument"))


def as_text(argument: Argument) -> str:
    """Return an argument's words, a part a paragraph, for comparing."""
    return "\n".join(one.text for one in argument_passages(argument))


def version_name(version: VersionRow) -> str:
    """Return what a list calls a version: its name, else its day and time."""
    when = f"{day(version.made_at)}, {clock(version.made_at)}"
    return f"{version.name} · {when}" if version.name else when
