"""The letter as PDF and on a printer, drawn from the same pages as the preview."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from docketwright.errors import WriteError
from docketwright.letter.letter import Letter
from docketwright.letter.page_looks import Sheet, page_looks
from docketwright.ui.language import say
from docketwright.ui.pages.drawing import draw_page
from docketwright.ui.pages.layouts import Layouts
from docketwright.ui.pages.letter_pages import lay_out
from docketwright.ui.pages.moment import without_zone

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

DOTS = 600


def pdf_bytes(letter: Letter) -> bytes:
    """Return the letter as a PDF with its title and the day it was made.

    Makes an application without a window where none runs.
    """
    # Qt shapes text only while an application is there; it lives as long as this reference.
    application = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(letter.title)
    writer.setCreator("Docketwright")
    writer.setResolution(DOTS)
    writer.setPageLayout(_paper(page_looks(letter).sheet))
    paint(writer, letter)
    del application
    return without_zone(bytes(data.data()))


def paint(device: QPagedPaintDevice, letter: Letter) -> None:
    """Draw every page of a letter on a device whose page is the letter's, without margins. Raises WriteError."""
    layouts = Layouts()
    laid = lay_out(letter, layouts.of)  # drawn here too: each layout is made once
    painter = QPainter()
    if not painter.begin(device):
        raise WriteError(say("The pages could not be drawn."), say("Choose another printer or file."))
    scale = painter.viewport().width() / laid.looks.sheet.width
    painter.scale(scale, scale)
    for number in range(len(laid.pages)):
        if number:
            device.newPage()
        draw_page(painter, laid, number, layouts)
    painter.end()


def prepare(printer: QPrinter, letter: Letter) -> None:
    """Set a printer up for a letter."""
    printer.setDocName(letter.title)
    printer.setFullPage(True)
    printer.setPageLayout(_paper(page_looks(letter).sheet))


def _paper(sheet: Sheet) -> QPageLayout:
    # A printer is best asked for a paper that it knows by name; wide paper is a size of its own, not one turned round.
    known = sheet.width == Sheet().width and sheet.height == Sheet().height
    size = QPageSize(QPageSize.PageSizeId.Letter) if known else _own_size(sheet)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)


def _own_size(sheet: Sheet) -> QPageSize:
    return QPageSize(QSizeF(sheet.width, sheet.height), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
