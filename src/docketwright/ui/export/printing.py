"""The letter on paper: the system asks which printer, and the pages are those of the PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from docketwright.errors import AppError
from docketwright.model.comment import Comment
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.language import say


def print_letter(parent: QWidget, comment: Comment) -> str:
    """Ask which printer, print the letter of this comment there, and return what was done, "" for nothing."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - loaded when someone prints

    from docketwright.letter.compose import compose  # noqa: PLC0415 - the same
    from docketwright.ui.pages.pdf import paint, prepare  # noqa: PLC0415 - the same

    letter = compose(comment)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    prepare(printer, letter)
    if not QPrintDialog(printer, parent).exec():
        return ""
    try:
        paint(printer, letter)
    except AppError as error:
        tell(parent, error.what_happened, error.what_to_do)
        return ""
    file = printer.outputFileName()
    return say("Printed to {file}", file=Path(file).name) if file else say("Sent to the printer")
