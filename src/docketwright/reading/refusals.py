"""Why a document is not read: one type of error, each in a sentence that says what to do."""

from __future__ import annotations

from docketwright.errors import ReadError
from docketwright.phrases import phrase

_SAVE_AGAIN = phrase("Open it in a word processor, save it again as .docx, and try once more.")


def damaged() -> ReadError:
    """Return the error for a document that cannot be understood."""
    return ReadError(phrase("This Word document is damaged."), _SAVE_AGAIN)


def unsafe() -> ReadError:
    """Return the error for a document built as no word processor builds one."""
    return ReadError(phrase("This Word document is built in a way that is not safe to read."), _SAVE_AGAIN)


def too_large() -> ReadError:
    """Return the error for a document that holds more than this program reads."""
    return ReadError(
        phrase("This Word document holds far more than this program reads."),
        phrase("Save only its text in a new document."),
    )


def protected() -> ReadError:
    """Return the error for an encrypted document."""
    return ReadError(
        phrase("This Word document is protected by a password."), phrase("Save it without one, and open that copy.")
    )


def locked_pdf(reason: str) -> ReadError | None:
    """Return the error for a PDF that PDFium refused for want of a password, None where its reason is another."""
    if "assword" not in reason:
        return None
    return ReadError(
        phrase("This PDF is locked with a password."), phrase("Open it in a PDF reader and save a copy without one.")
    )
