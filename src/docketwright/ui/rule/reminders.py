"""The closing date into the person's calendar, as a file that every calendar program reads."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from docketwright.errors import AppError
from docketwright.model.closing import closing
from docketwright.model.comment import Comment
from docketwright.phrases import phrase
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say, say_error, shown
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import words
from docketwright.ui.widgets.long_link import LongLink
from docketwright.ui.widgets.tip import tip

_HINT = phrase("Saves a calendar file with reminders a week, a day and three hours before")


class Reminders(QWidget):
    """A link that saves the calendar file, while there is a closing date ahead."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.save = LongLink(say("Put the closing date into my calendar…"), self._ask)
        self.save.setToolTip(tip(shown(_HINT)))
        self.said = words("", "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.save)
        layout.addWidget(self.said)
        self.said.hide()

    def draw(self, comment: Comment) -> None:
        """Offer it where comments have not closed yet."""
        deadline = comment.rule.comment_deadline if comment.rule else None
        self.setVisible(deadline is not None and self._session.now() < closing(deadline))

    def write(self, path: Path) -> None:
        """Write the calendar file."""
        comment, now = self._session.comment, self._session.now()
        rule = comment.rule if comment else None
        if rule is None:
            return

        def work(_cancel: Cancel) -> str:
            # The readers of notices and the letter's writer are loaded with these, and are not needed before.
            from docketwright.letter.files import write_file  # noqa: PLC0415
            from docketwright.notice.calendar import calendar_entry  # noqa: PLC0415

            write_file(path, calendar_entry(rule, now).encode())
            return say("Saved as {path}. Open it to take the date into your calendar.", path=path.name)

        self._session.jobs.write("calendar", work, self._tell, failed=self._failed)

    def _failed(self, error: AppError) -> None:
        self._tell(say_error(error))

    def _tell(self, said: str) -> None:
        self.said.setText(said)
        self.said.show()

    def _ask(self) -> None:
        comment = self._session.comment
        docket = comment.rule.docket_id if comment and comment.rule else None
        name = f"comments-close-{docket or 'notice'}.ics"
        path, _ = QFileDialog.getSaveFileName(self, say("Save the closing date"), name, say("Calendar files (*.ics)"))
        if path:
            self.write(Path(path))
