"""Help: a page for each step, what agencies do, the words and the keys; with search."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QColor, QShowEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QListWidget, QTextBrowser, QTextEdit, QWidget

from docketwright.model.steps import Step
from docketwright.ui.dialogs.sizing import open_at
from docketwright.ui.help.pages import STEP_PAGES, Page, pages_with, read_pages
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import stack, words
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.look import look
from docketwright.ui.widgets.parted import parted
from docketwright.ui.widgets.selecting import follow_selection

_LINE_HEIGHT = 128.0
# With tables, and without what a page could load or run.
_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML


class PageView(QTextBrowser):
    """Shows one page; it loads nothing, from the disk or from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(say("Help"))
        self.document().setDocumentMargin(22)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing."""
        return None

    def show_page(self, page: Page, wanted: str) -> None:
        """Show a page from its top and tint the words that were searched for."""
        self.document().setMarkdown(page.text, _MARKDOWN)
        self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setExtraSelections([one for part in wanted.split() for one in self._found(part)])

    def _space_lines(self) -> None:
        spaced = QTextBlockFormat()
        spaced.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spaced)

    def _found(self, part: str) -> list[QTextEdit.ExtraSelection]:
        made: list[QTextEdit.ExtraSelection] = []
        cursor = self.document().find(part)
        while not cursor.isNull():
            made.append(_tinted(cursor, look().found))
            cursor = self.document().find(part, cursor)
        return made


class HelpWindow(QDialog):
    """The help. It opens at the page of the step that is shown."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pages = read_pages()
        self._shown = self._pages
        self._for = ""
        self.setWindowTitle(say("Help"))
        open_at(self, 78, 42)
        self.setMinimumSize(560, 400)
        self.finder = Line(say("Search the help"), say("Search the help"), own_undo=True)
        self.finder.setClearButtonEnabled(True)
        self.list = QListWidget()
        follow_selection(self.list)
        self.list.setAccessibleName(say("Pages of the help"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = PageView()
        self._none = words(say("No page has these words."), "quiet")
        self._none.hide()
        self.finder.textChanged.connect(self._search)
        self.list.currentRowChanged.connect(self._show)
        self.view.anchorClicked.connect(lambda link: self.show_page(link.toString().removesuffix(".md")))
        left = QWidget()
        stack(left, (self.finder, self._none, self.list), gap=8)
        both = parted((left, self.view), (230, 610), (0, 1), gap=12)
        stack(self, (both,), margins=(16, 16, 16, 16))
        self._search("")

    def show_page(self, name: str) -> None:
        """Show the page of this name; a search is left."""
        self.finder.clear()
        at = next((at for at, page in enumerate(self._shown) if page.name == name), 0)
        self.list.setCurrentRow(at)

    def showEvent(self, event: QShowEvent) -> None:
        """Open at the page of the step that the window shows, at the first page on the home screen."""
        super().showEvent(event)
        self._for = ""
        self._follow_step()
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Turn to the page of another step when the person comes back from there; else stay where they read."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible() and self.isActiveWindow():
            self._follow_step()

    def _follow_step(self) -> None:
        step = getattr(self.parent(), "step", None)
        is_open = self._session.comment is not None
        wanted = STEP_PAGES[step] if is_open and isinstance(step, Step) else "start"
        if wanted != self._for:
            self._for = wanted
            self.show_page(wanted)

    def _search(self, wanted: str) -> None:
        self._shown = pages_with(self._pages, wanted)
        self.list.clear()
        self.list.addItems([page.title for page in self._shown])
        self._none.setVisible(not self._shown)
        if self._shown:
            self.list.setCurrentRow(0)

    def _show(self, at: int) -> None:
        if 0 <= at < len(self._shown):
            self.view.show_page(self._shown[at], self.finder.text())


def _tinted(cursor: QTextCursor, colour: QColor) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    tint = QTextCharFormat()
    tint.setBackground(colour)
    made.cursor = QTextCursor(cursor)
    made.format = tint
    return made
