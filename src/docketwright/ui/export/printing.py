"""The letter on paper: the system asks which printer, and the pages are those of the PDF."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment


def print_letter(parent: QWidget, comment: Comment) -> None:
    """Ask which printer, and print the letter of this comment there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - loaded when someone prints

    from docketwright.letter.compose import compose  # noqa: PLC0415 - the same
    from docketwright.ui.pages.pdf import paint, prepare  # noqa: PLC0415 - the same

    letter = compose(comment)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, letter)
    if QPrintDialog(printer, parent).exec():
        paint(printer, letter)
