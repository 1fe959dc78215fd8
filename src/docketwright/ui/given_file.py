"""A file from outside: a comment, a pack of arguments, a notice, or a document written elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from docketwright.errors import AppError, ReadError
from docketwright.model.steps import Step
from docketwright.ui.dialogs.asking import tell
from docketwright.ui.dialogs.library import LibraryWindow
from docketwright.ui.language import say
from docketwright.ui.opening import open_comment_file, open_document

if TYPE_CHECKING:
    from docketwright.ui.main_window import MainWindow

COMMENT_ENDINGS = (".docketwright", ".json")
PACK_ENDINGS = (".docketblocks", ".json")
DOCUMENT_ENDINGS = (".docx", ".txt", ".md")
NOTICE_ENDINGS = (".pdf", ".xml", ".html", ".htm")
_PACK_MARK = b'"docketwright blocks"'
_HEAD = 200


def open_given(window: MainWindow, path: Path) -> None:
    """Open a file from outside in the window; where that cannot be done, say why."""
    try:
        if _is_pack(path):
            window.go("library")
            if library := window.findChild(LibraryWindow):
                library.packing.take(path)
        elif path.suffix.lower() in COMMENT_ENDINGS:
            open_comment_file(window.session, path)
        elif path.suffix.lower() in DOCUMENT_ENDINGS:
            open_document(window.session, path, then=lambda: window.show_step(Step.CHECK))
        elif path.suffix.lower() in NOTICE_ENDINGS:
            _begin_with_notice(window, path)
        else:
            raise ReadError(
                say("{path} is no comment, pack, notice or document.", path=path.name),
                say("Open it in its own program and save it as a Word document, a PDF or text."),
            )
    except AppError as error:
        tell(window, error.what_happened, error.what_to_do)


def _begin_with_notice(window: MainWindow, path: Path) -> None:
    from docketwright.ui.steps.rule import RulePage  # noqa: PLC0415 - the step is made when it is first shown

    _head_of(path)  # one that cannot be read leaves no empty comment behind
    window.go("new comment")
    window.show_step(Step.RULE)
    page = window.page(Step.RULE)
    assert isinstance(page, RulePage)
    page.start.take_file(path)


def _is_pack(path: Path) -> bool:
    return path.suffix.lower() in PACK_ENDINGS and _PACK_MARK in _head_of(path)


def _head_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as error:
        raise ReadError(
            say("{path} cannot be read: {strerror}.", path=path.name, strerror=error.strerror),
            say("Choose another file."),
        ) from error
