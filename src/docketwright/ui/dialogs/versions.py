"""Versions of the comment: what was kept, what changed since, and a way back."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QWidget

from docketwright.model.comment import Comment
from docketwright.model.passages import argument_passages, passages
from docketwright.model.words_changed import Run, lines_changed, shortened, words_changed
from docketwright.phrases import phrase
from docketwright.store.versions import VersionRow
from docketwright.ui.dialogs.sizing import open_within
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.at_once import at_once
from docketwright.ui.widgets.basics import button, clear, named, row, scrolled, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.differences import Differences
from docketwright.ui.widgets.parted import parted
from docketwright.ui.widgets.selecting import follow_selection
from docketwright.ui.write.versions_tab import version_name

NONE = phrase(
    "No earlier version yet. One is kept every ten minutes while you write, and whenever you save a named version"
    " (Ctrl+S)."
)
_NAME = " "  # as no argument's id is
Compared = tuple[tuple[str, tuple[Run, ...]], ...]


class VersionsDialog(QDialog):
    """A list of versions, and beside it what changed from the chosen one to the comment as it is now."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._then: Comment | None = None
        self.setWindowTitle(say("Versions of this comment"))
        self.setMinimumSize(680, 440)
        open_within(self, 980, 640)
        self.list = named(QListWidget(), say("Versions, the newest first"))
        follow_selection(self.list)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentItemChanged.connect(lambda *_: self._compare())
        self._said = words("", "quiet")
        self.restore = button(
            say("Bring this version back"), self._restore, "primary", hint=say("Undo takes it back again")
        )
        self.keep = button(say("Save a version now"), self._keep, hint=say("Keeps the comment as it is now"))
        self._inside = QWidget()
        self._changes = stack(self._inside, gap=10, margins=(4, 2, 14, 10))
        self._lay_out(scrolled(self._inside, say("What changed since then")))
        session.comment_opened.connect(self.close)

    def showEvent(self, event: QShowEvent) -> None:
        """Read the versions anew."""
        super().showEvent(event)
        self._gather()

    def _lay_out(self, changes: QWidget) -> None:
        left, right = QWidget(), QWidget()
        stack(left, (self.list, row(self.keep)), gap=8, margins=(0, 0, 10, 0)).setStretch(0, 1)
        stack(right, (self._said, changes, row(self.restore)), gap=8, margins=(10, 0, 0, 0)).setStretch(1, 1)
        panes = parted((left, right), (300, 640), (0, 1))
        layout = stack(self, (words(say("Versions of this comment"), "title"), panes), gap=12, margins=(22, 18, 22, 16))
        layout.setStretch(1, 1)

    def _gather(self) -> None:
        comment, workspace = self._session.comment, self._session.workspace
        if comment is not None:
            asked = comment.id
            done = partial(self._list, asked)
            self._session.jobs.run("versions", lambda _cancel: workspace.comments.versions(asked), done)

    def _list(self, asked: str, rows: tuple[VersionRow, ...]) -> None:
        if self._session.comment is None or self._session.comment.id != asked:
            return
        self.list.clear()
        for one in rows:
            QListWidgetItem(version_name(one), self.list).setData(Qt.ItemDataRole.UserRole, one.id)
        if rows:
            self.list.setCurrentRow(0)
            self.list.setFocus()
        self._compare()

    def _compare(self) -> None:
        item, now = self.list.currentItem(), self._session.comment
        self._then = None
        self.restore.setEnabled(False)
        if item is None or now is None:
            self._draw((None, ()))
            return
        version, workspace = int(item.data(Qt.ItemDataRole.UserRole)), self._session.workspace

        def work(_cancel: object) -> tuple[Comment | None, Compared]:
            then = workspace.comments.version(version)
            return then, tuple(differences(then, now)) if then else ()

        self._session.jobs.run("compare versions", work, partial(self._take, version), label=say("Comparing"))

    def _take(self, version: int, drawn: tuple[Comment | None, Compared]) -> None:
        item = self.list.currentItem()
        if item is not None and int(item.data(Qt.ItemDataRole.UserRole)) == version:
            self._draw(drawn)

    def _draw(self, drawn: tuple[Comment | None, Compared]) -> None:
        self._then, parts = drawn
        with at_once(self._inside):
            clear(self._changes)
            for name, runs in parts:
                compared = Differences(say("What changed in {name}", name=name))
                compared.show_runs(runs)
                self._changes.addWidget(words(breakable(name), "strong"))
                self._changes.addWidget(compared)
            self._changes.addStretch(1)
        self._said.setText(_told(self._then, parts) if self.list.count() else say(NONE))
        self.restore.setEnabled(self._then is not None and self._then != self._session.comment)

    def _restore(self) -> None:
        then = self._then
        if then is not None:
            self._session.edit(lambda _now: then, phrase("Bring back version"))
            self._session.said.emit(say("The version is back. Ctrl+Z returns to what you had."))
            self._compare()

    def _keep(self) -> None:
        self._session.name_version(say("Kept by hand"))
        self._gather()


def differences(then: Comment, now: Comment) -> Iterator[tuple[str, tuple[Run, ...]]]:
    """Yield each part that changed, by its name, with the runs that lead from then to now."""
    before, after = _parts(then), _parts(now)
    old_order, new_order = _order(then, now), _order(now, then)
    if old_order != new_order:
        *moved, last = lines_changed(_titles(now, old_order), _titles(now, new_order))
        yield say("Order of the arguments"), (*moved, Run(last.change, last.text.removesuffix("\n")))
    for key in dict.fromkeys((*after, *before)):
        name, old = before.get(key, ("", ""))
        name, new = after.get(key, (name, ""))
        if old != new:
            yield name, shortened(words_changed(old, new))


def _parts(comment: Comment) -> dict[str, tuple[str, str]]:
    """Return the name and the words of each part: the comment's own name, the standard sentences, every argument."""
    frame = "\n".join(one.text for one in passages(comment) if not one.spot.owner)
    arguments = {
        one.id: (one.title or say("Untitled argument"), "\n".join(part.text for part in argument_passages(one)))
        for one in comment.arguments
    }
    return {_NAME: (say("Name of this comment"), comment.name), "": (say("How it begins and ends"), frame)} | arguments


def _order(comment: Comment, other: Comment) -> list[str]:
    """Return the ids of the arguments that both have, as they stand in the first."""
    both = {one.id for one in other.arguments}
    return [one.id for one in comment.arguments if one.id in both]


def _titles(now: Comment, order: list[str]) -> str:
    """Return the titles that these arguments have now, a line each."""
    titles = {one.id: one.title or say("Untitled argument") for one in now.arguments}
    return "".join(f"{titles[key]}\n" for key in order)


def _told(then: Comment | None, parts: Compared) -> str:
    if then is None:
        return say("This version is gone.")
    if not parts:
        return say("The words are the same as now.")
    return say("What came since then is underlined; what went is struck out.")
