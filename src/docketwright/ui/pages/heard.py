"""The pages for those who listen: what is drawn is nothing to a screen reader, a label over each sheet is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QLabel, QWidget

from docketwright.ui.language import say
from docketwright.ui.pages.breaking import Line, Placed
from docketwright.ui.pages.layouts import shown_runs, shown_text
from docketwright.ui.pages.letter_pages import LetterPages
from docketwright.ui.pages.shaping import LineOf, RowOf


class HeardPages:
    """Lays a label without ink over each sheet, named with its number and its words, while a screen reader runs."""

    def __init__(self, sheets: QWidget) -> None:
        self._sheets = sheets
        self._labels: list[QLabel] = []

    def show_pages(self, laid: LetterPages) -> None:
        """Tell of these pages from now on."""
        from PySide6.QtGui import QAccessible  # noqa: PLC0415 - slow, and most have nobody who listens

        names = list(page_names(laid)) if QAccessible.isActive() else []
        for label in self._labels[len(names) :]:
            label.deleteLater()
        del self._labels[len(names) :]
        while len(self._labels) < len(names):
            label = QLabel(self._sheets)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.show()
            self._labels.append(label)
        for label, name in zip(self._labels, names, strict=True):
            label.setAccessibleName(name)

    def lie_over(self, sheets: Sequence[QRectF]) -> None:
        """Put each label where its sheet is."""
        for label, sheet in zip(self._labels, sheets, strict=False):
            label.setGeometry(sheet.toRect())


def page_names(laid: LetterPages) -> Iterator[str]:
    """Yield what is said of each page: its number, and its words."""
    count = len(laid.pages)
    for number, page in enumerate(laid.pages, start=1):
        said = [text for placed in page.placed for text in _words_of(placed)]
        said += [text for note in page.notes for text in _words(laid.notes.get(note, ()))]
        yield "\n".join((say("Page {number} of {count}", number=number, count=count), *said))


def _words_of(placed: Placed) -> Iterator[str]:
    for line in placed.lines:
        drawing = line.drawing
        if isinstance(drawing, RowOf):
            yield "; ".join(text for cell in drawing.cells for text in _words(cell.lines))
    yield from _words(placed.lines)


def _words(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the paragraphs that begin in these lines; one that goes on overleaf is said whole where it begins."""
    for line in lines:
        drawing = line.drawing
        if isinstance(drawing, LineOf) and drawing.number == 0:
            runs = shown_runs(drawing.shaped.paragraph, drawing.shaped.look)
            yield "".join(shown_text(run) for run in runs)
