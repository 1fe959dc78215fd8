"""Files and backups: where everything lies, what was backed up, and how to go back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QListWidget

from docketwright.errors import AppError
from docketwright.phrases import phrase
from docketwright.store.backups import Backup, list_backups
from docketwright.ui.closing_words import moment_words
from docketwright.ui.language import say, say_error
from docketwright.ui.open_outside import open_outside
from docketwright.ui.session import Session
from docketwright.ui.settings.page import SettingsPage
from docketwright.ui.widgets.basics import button, row, words
from docketwright.ui.widgets.selecting import follow_selection

_MOVE = phrase(
    "To keep it elsewhere, close Docketwright, move the folder, and set DOCKETWRIGHT_HOME to its new place before you "
    "start the program again."
)
_RESTORE = phrase(
    "For an earlier state of one comment, open it and choose Comment, Versions: you can compare and restore there. "
    "For a comment as it was in a backup, or one that is gone, choose the backup above and bring it back. "
    "Should the workspace ever be damaged, Docketwright offers the newest good backup by itself."
)


class FilesPage(SettingsPage):
    """Shows the folder and the backups, and makes one now."""

    title = phrase("Files and backups")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._kept: tuple[Backup, ...] = ()
        self._folder = words("")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._backups = words("")
        self._backups.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.list = QListWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(say("Backups, the newest first"))
        self.list.setMaximumHeight(170)
        self.list.itemActivated.connect(lambda _item: self._look_into())
        self.look_into = button(say("Bring a comment back…"), self._look_into, hint=say("Looks into the chosen backup"))
        self.said = words("", "quiet")
        self._lay_out()
        self.finish()

    def _lay_out(self) -> None:
        workspace = self.session.workspace
        self.section(
            say("Your folder"),
            say("Everything you write lies in one file in this folder, on this computer."),
            self._folder,
            row(
                button(say("Open the folder"), lambda: self._show(workspace.folder)),
                button(say("Copy its path"), lambda: QGuiApplication.clipboard().setText(str(workspace.folder))),
            ),
            words(_MOVE, "quiet"),
        )
        self.section(
            say("Backups"),
            say("Made while you work, checked, and kept: the last ten, and one a day for thirty days."),
            self._backups,
            self.list,
            row(
                button(say("Back up now"), self._back_up),
                self.look_into,
                button(say("Choose another folder…"), self._choose),
                button(say("Open the backups"), lambda: self._show(workspace.backups.folder)),
            ),
            self.said,
        )
        self.section(say("How to go back"), _RESTORE)

    def draw(self) -> None:
        """Show the folders, and the backups that are in theirs."""
        workspace = self.session.workspace
        self._folder.setText(str(workspace.folder))
        self._backups.setText(str(workspace.backups.folder))
        self.session.jobs.run(
            "list backups", lambda _cancel: list_backups(workspace.backups.folder), self._show_backups
        )

    def _show_backups(self, backups: tuple[Backup, ...]) -> None:
        zone = self.session.now().tzinfo
        self._kept = backups
        self.look_into.setEnabled(bool(backups))
        self.list.clear()
        self.list.addItems([moment_words(one.made_at.astimezone(zone)) for one in backups] or [say("No backup yet")])
        self.list.setCurrentRow(0)

    def _look_into(self) -> None:
        from docketwright.ui.dialogs.from_backup import FromBackupDialog  # noqa: PLC0415 - seldom asked for

        at = self.list.currentRow()
        if 0 <= at < len(self._kept):
            self.dialog = FromBackupDialog(self.session, self._kept[at], self)
            self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self.dialog.show()

    def _back_up(self) -> None:
        workspace, now = self.session.workspace, self.session.now()
        self.session.flush()
        self.said.setText(say("Backing up…"))
        self.session.jobs.write(
            "backup",
            lambda _cancel: workspace.backups.make(now),
            self._made,
            failed=self._failed,
            label=say("Backing up"),
        )

    def _made(self, backup: Backup) -> None:
        self.said.setText(say("Backed up and checked: {path}", path=backup.path.name))
        self.draw()

    def _failed(self, error: AppError) -> None:
        self.said.setText(say_error(error))

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, say("Folder for backups"), str(self.session.workspace.backups.folder)
        )
        if chosen:
            try:
                self.session.workspace.choose_backup_folder(Path(chosen))
            except AppError as error:
                self.said.setText(say_error(error))
                return
            self.session.change_settings(backup_folder=chosen)
            self.draw()

    def _show(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        open_outside(self, QUrl.fromLocalFile(str(folder)))
