"""Step 6, Export: the pages as they will be sent, the forms they can take, what to look at before, and how to file."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from docketwright.errors import AppError
from docketwright.model.comment import Comment
from docketwright.model.dating import dated
from docketwright.phrases import phrase
from docketwright.ui.dialogs.asking import ask, tell
from docketwright.ui.dialogs.where import ask_where
from docketwright.ui.export.appendix_row import AppendixRow
from docketwright.ui.export.confidential import ConfidentialList
from docketwright.ui.export.exhibits import ExhibitList
from docketwright.ui.export.filed_note import FiledNote
from docketwright.ui.export.filing import HowToFile
from docketwright.ui.export.first_in_form import FirstInForm
from docketwright.ui.export.format_choice import FormatChoice
from docketwright.ui.export.formats import REVIEW, WEB, suggested_name
from docketwright.ui.export.must_fix import may_export
from docketwright.ui.export.once_checked import OnceChecked
from docketwright.ui.export.open_elsewhere import where_to_write
from docketwright.ui.export.own_looks import OwnLooksRow
from docketwright.ui.export.preview import Preview
from docketwright.ui.export.printing import print_letter
from docketwright.ui.export.sending_list import SendingList, Statements
from docketwright.ui.jobs import Cancel
from docketwright.ui.language import say
from docketwright.ui.open_outside import open_outside
from docketwright.ui.session import Session
from docketwright.ui.steps.page import StepPage
from docketwright.ui.widgets.basics import button, row, stack, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.hugging import HuggingColumn
from docketwright.ui.widgets.tab_order import follow_layout
from docketwright.ui.widgets.two_panes import TwoPanes

TEMPLATES = {
    "formal-letter": phrase("Formal letter"),
    "short-letter": phrase("Short letter"),
    "question-by-question": phrase("Question by question"),
    "no-docket": phrase("Letter without a docket"),
}
WIDTH = 380


class ExportPage(StepPage):
    """The preview on the left; on the right the forms, the list and the filing."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.formats = FormatChoice()
        self.buttons = self.formats.buttons
        self._written: Path | None = None
        self._once_checked = OnceChecked(session, self._export, self)
        self.preview = Preview(session)
        self._pages = words("", "small", wrap=False)
        self.template = Choice(say("Template"))
        self.own_looks = OwnLooksRow(session)
        self.appendix = AppendixRow(session)
        self._confidential = ConfidentialList(session)
        self.exhibits = ExhibitList(session)
        self._list = SendingList(session)
        self.statements = Statements(session)
        self._filing = HowToFile(session)
        self.filed = FiledNote(session, lambda: self.ask_window("filings"))
        self._short = words("", "small")
        self._short.hide()
        self.first = FirstInForm(session)
        self.first.hide()
        self.formats.changed.connect(lambda: self.preview.choose(self.formats.chosen))
        self.preview.measured.connect(self._pages.setText)
        self.preview.left_out.connect(self._show_left_out)
        self.sides = TwoPanes(self.preview, self._side(), (say("The letter"), say("Export")), (780, WIDTH))
        # Where only one has room, the buttons come first: the letter is a tab away.
        self.sides.bring(1)
        self.arrange(self.sides)

    def draw(self) -> None:
        """Draw the list at once and the pages after a pause."""
        comment = self.session.comment
        assert comment is not None
        self.template.setCurrentIndex(
            max(0, list(TEMPLATES).index(comment.template) if comment.template in TEMPLATES else 0)
        )
        self.formats.show_comment(comment)
        self.first.show_comment(comment)
        self.own_looks.show_comment(comment)
        self.appendix.show_comment(comment)
        self._confidential.show_comment(comment)
        self.exhibits.show_comment(comment)
        self.statements.show_comment(comment)
        self._filing.show_comment(comment)
        self.filed.show_comment(comment)
        if self.session.verdict is not None:
            self._list.show_verdict(self.session.verdict, self.session.now())
        self.preview.refresh()
        follow_layout(self.sides)

    def panes(self) -> list[QWidget]:
        """Return the preview and the buttons of the forms."""
        return [self.preview, self.buttons[0]]

    def first_focus(self) -> QWidget:
        """Return the form that is chosen: a page is only looked at, and has no room in a narrow window."""
        return next(one for one in self.buttons if one.isChecked())

    def do_export(self) -> None:
        """Ask where, then write the chosen form there, once the checks have seen the draft as it is."""
        self._once_checked.ask()

    def _export(self) -> None:
        comment, chosen = self.session.comment, self.formats.chosen
        # A review copy is made to show what must be fixed.
        if comment is None or (chosen is not REVIEW and not may_export(self, self.session)):
            return
        start = str(self._folder() / suggested_name(comment, chosen))
        title = say("Export: {chosen}", chosen=say(chosen.name))
        path = ask_where(self, title, start, say(chosen.kind), chosen.ending)
        if path and (wanted := where_to_write(self, path)):
            self.write(comment, wanted)

    def do_print(self) -> None:
        """Print the letter."""
        comment = self.session.comment
        if comment is not None and (done := print_letter(self, dated(comment, self.session.now().date()))):
            self.session.said.emit(done)

    def do_copy_web_text(self) -> None:
        """Put the text for the web form on the clipboard."""
        comment = self.session.comment
        if comment is not None:
            # Not what the checks fitted: words may have been written, or marked as confidential, since then.
            work, label = lambda _cancel: WEB.make(comment, ()).decode(), say(WEB.name)
            self.session.jobs.run("web text", work, self._copied, label=label)

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.session.said.emit(say("The web form text is on the clipboard"))

    def write(self, comment: Comment, path: Path) -> None:
        """Make the chosen form in a worker and write it; a failure offers another place and another try."""
        chosen, today = self.formats.chosen, self.session.now().date()
        found = self.session.verdict.findings if self.session.verdict else ()
        # What an older document still carries is not in the letter that is made now.
        findings = tuple(one for one in found if one.spot.part != "file")

        def work(cancel: Cancel) -> Path:
            from docketwright.letter.files import write_file  # noqa: PLC0415 - loads with the letter, in a worker

            made = chosen.make(dated(comment, today), findings)
            cancel.check()
            write_file(path, made)
            return path

        def failed(error: AppError) -> None:
            choices = (say("Save to another place…"), say("Try again"), say("Cancel"))
            answer = ask(self, error.what_happened, error.what_to_do, choices)
            if answer == choices[0]:
                self.do_export()
            elif answer == choices[1]:
                self.write(comment, path)

        done, label = partial(self._done, comment.id), say("Writing {path}", path=path.name)
        self.session.jobs.write("export", work, done, failed=failed, label=label, owner=self)

    def _done(self, comment_id: str, path: Path) -> None:
        self._written = path
        self._open.show()
        self._open.setText(say("Open {path}", path=path.name))
        self.session.mark_exported(comment_id)
        self.session.said.emit(say("Exported: {path}", path=path.name))

    def _side(self) -> QWidget:
        inside = QWidget()
        self.template.addItems([say(one) for one in TEMPLATES.values()])
        self.template.setMinimumContentsLength(max(len(say(one)) for one in TEMPLATES.values()))
        self.template.activated.connect(self._choose_template)
        stack(
            inside,
            (
                words(say("Export"), "title"),
                self.formats,
                row(words(say("Template"), "quiet", wrap=False), self.template, self._pages),
                self._short,
                self.first,
                self.own_looks,
                self.appendix,
                self._row_of_buttons(),
                self._confidential,
                self.exhibits,
                words(say("Before you send"), "heading"),
                self._list,
                self.statements,
                self._filing,
                self.filed,
            ),
            gap=11,
            margins=(20, 18, 20, 20),
        ).addStretch(1)
        side = HuggingColumn(inside, say("Export"))
        side.setObjectName("side")
        return side

    def _row_of_buttons(self) -> QWidget:
        self._open = button(say("Open it"), self._open_written, hint=say("Open the exported file in its own program"))
        self._open.hide()  # until there is something to open
        return row(
            button(say("Export…"), self.do_export, "primary", hint="Ctrl+E"),
            button(say("Print…"), self.do_print),
            button(say("Copy web form text"), self.do_copy_web_text),
            self._open,
        )

    def _show_left_out(self, said: str) -> None:
        self._short.setText(said)
        self._short.setVisible(bool(said))
        self.first.setVisible(bool(said) and self.first.offers)

    def _choose_template(self, at: int) -> None:
        name = list(TEMPLATES)[at]
        self.session.edit(lambda one: replace(one, template=name), phrase("Template"))

    def _folder(self) -> Path:
        return self._written.parent if self._written else Path.home()

    def _open_written(self) -> None:
        if self._written is None or not self._written.exists():
            tell(self, say("The file is no longer there."), say("Export it again."))
            return
        open_outside(self, QUrl.fromLocalFile(str(self._written)))
