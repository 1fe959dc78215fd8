"""The reader of the notice: contents, search, "Comment on this" and "Copy citation"."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from docketwright.model.finding import Spot
from docketwright.model.rule import Place, Rule
from docketwright.ui.language import say
from docketwright.ui.rule.commenting import comment_on
from docketwright.ui.rule.designators import cited_section
from docketwright.ui.rule.notice_text import NoticeText
from docketwright.ui.rule.outline import Outline
from docketwright.ui.rule.places import citation_of, paragraph_at
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, row, words
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.parted import parted


class Reader(QWidget):
    """Shows the notice of the open comment."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._rule = Rule()
        self._found_at = -1
        self._count = 0
        self.text = NoticeText()
        self.outline = Outline()
        self.finder = Line(say("Find in the notice"), say("Find in the notice"), own_undo=True)
        self.finder.setClearButtonEnabled(True)
        self.contents: QPushButton = button(
            say("Contents"), self._toggle_contents, "choice", hint=say("Shows the headings")
        )
        self.contents.setCheckable(True)
        self.contents.setChecked(True)
        self.counted = words("", "small", wrap=False)
        self.here = words("", "small")
        self.comment_on = button(
            say("Comment on this"), self._comment_on, hint=say("Starts an argument about these words")
        )
        self.cite = button(say("Copy citation"), self._copy_citation, hint=say("Copies how this paragraph is cited"))
        self._arrange()
        self.text.moved.connect(self._show_here)
        self.text.menu_wanted.connect(self._show_menu)
        self.outline.chosen.connect(lambda paragraph: self.show_place(Place(paragraph, "")))
        self.finder.textChanged.connect(self._search)
        self.finder.returnPressed.connect(lambda: self.find_by(1))

    def draw(self, rule: Rule) -> None:
        """Show this rule's text; the place in it is kept while the text is the same."""
        if rule.paragraphs == self._rule.paragraphs and rule.sections == self._rule.sections:
            self._rule = rule
            return
        self._rule = rule
        self.outline.show_sections(rule.sections)
        self.contents.setVisible(bool(rule.sections))
        self.outline.setVisible(bool(rule.sections) and self.contents.isChecked())
        self.text.show_paragraphs(rule.paragraphs)
        self._search(self.finder.text())

    def show_place(self, place: Place) -> None:
        """Bring a place into sight and tint it."""
        at = paragraph_at(self._rule, place)
        if at >= 0:
            self.text.show_at(at, place.quote)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def place_of(self, spot: Spot) -> Place:
        """Return the place that a spot names: a paragraph, and the characters of it."""
        at = paragraph_at(self._rule, Place(spot.owner, ""))
        return Place(spot.owner, self._rule.paragraphs[at].text[spot.start : spot.end] if at >= 0 else "")

    def find_by(self, by: int) -> None:
        """Go to the next or the previous place that was found."""
        if not self._count:
            self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self._found_at = (self._found_at + by) % self._count
        self.text.go_to_found(self._found_at)
        self.counted.setText(say("{found_at} of {count}", found_at=self._found_at + 1, count=self._count))

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        before = button("‹", lambda: self.find_by(-1), "small-square", hint=say("Previous place"))
        after = button("›", lambda: self.find_by(1), "small-square", hint=say("Next place (F3)"))
        before.setAccessibleName(say("Previous place found"))
        after.setAccessibleName(say("Next place found"))
        above.addWidget(self.finder, 1)
        for one in (self.counted, before, after, self.contents):
            above.addWidget(one)
        middle = parted((self.outline, self.text), (150, 420), (0, 1), gap=8, down=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 18, 16, 14)
        layout.setSpacing(10)
        layout.addLayout(above)
        layout.addWidget(middle, 1)
        layout.addWidget(self.here)
        layout.addWidget(row(self.comment_on, self.cite))

    def _toggle_contents(self) -> None:
        self.outline.setVisible(self.contents.isChecked() and bool(self._rule.sections))

    def _search(self, wanted: str) -> None:
        self._count = self.text.find_all(wanted)
        self._found_at = -1
        self.counted.setText("" if not wanted.strip() else say("{count:,} found", count=self._count))

    def _show_here(self, at: int) -> None:
        there = 0 <= at < len(self._rule.paragraphs)
        self.comment_on.setEnabled(there)
        self.cite.setEnabled(there)
        if not there:
            self.here.setText("")
            return
        section = cited_section(self._rule, at)
        page = self._rule.paragraphs[at].page
        parts = (section or say("Top of the notice"), say("page {page}", page=page) if page else "")
        self.here.setText(" · ".join(part for part in parts if part))

    def _show_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(say("Comment on this"), self._comment_on)
        menu.addAction(say("Copy citation"), self._copy_citation)
        menu.addAction(say("Copy"), self.text.copy).setEnabled(self.text.textCursor().hasSelection())
        menu.popup(where)

    def _comment_on(self) -> None:
        at = self.text.paragraph()
        if at < 0:
            return
        comment_on(self._session, self._rule, at, self.text.quoted())

    def _copy_citation(self) -> None:
        at = self.text.paragraph()
        if at >= 0:
            citation = citation_of(self._rule, self._rule.paragraphs[at])
            QGuiApplication.clipboard().setText(citation)
            self._session.said.emit(say("Copied: {citation}", citation=citation))
