"""Reads a document that was written elsewhere as a comment, so that the same checks can look at it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from docketwright.errors import ReadError
from docketwright.letter.readback_comment import Draft, comment_from
from docketwright.letter.readback_text import plain_draft, text_of
from docketwright.model.comment import Comment
from docketwright.model.values import dataclass
from docketwright.phrases import phrase
from docketwright.reading.files import file_bytes

_OTHER_KINDS = {
    ".doc": phrase("This is an older Word document."),
    ".odt": phrase("This is an OpenDocument text."),
    ".rtf": phrase("This is a rich text document."),
    ".pages": phrase("This is a Pages document."),
}


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was written elsewhere: its headed paragraphs, a name for it, and the id of its comment."""

    draft: Draft
    name: str
    id: str

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """Return its paragraphs, of which nearly all stand in the comment as they stand here."""
        return tuple([line.text for line in self.draft.lines])

    def comment(self) -> Comment:
        """Return the comment that it is."""
        comment = comment_from(self.draft, self.id)
        return replace(comment, name=comment.name or self.name)


def read_document(path: Path) -> Comment:
    """Return the comment that a .docx, .md, .pdf or text file holds: its headed sections become arguments.

    Every word is kept: what stands above the first section and below the signature is in `wording`, but for the date,
    addressee and subject of the head, which the comment has places for. Notes become sources. Raises ReadError, with
    one sentence that names the file, where it cannot be read.
    """
    return document_in(path).comment()


def document_in(path: Path) -> Document:
    """Return what stands in such a file, before it is told what is what. Raises ReadError in the same way."""
    data = file_bytes(path)
    try:
        draft = _draft(path.suffix.lower(), data)
    except ReadError as error:
        raise ReadError(
            phrase("{path}: {what_happened}", path=path.name, what_happened=error.what_happened), error.what_to_do
        ) from error
    if not any(line.text.strip() for line in draft.lines):
        raise ReadError(phrase("{path} holds no text.", path=path.name), phrase("Choose another file."))
    return Document(draft, path.stem, f"read-{hashlib.sha256(data).hexdigest()[:12]}")


def _draft(ending: str, data: bytes) -> Draft:
    if ending in _OTHER_KINDS:
        raise ReadError(_OTHER_KINDS[ending], phrase("Save it as .docx, and open that copy."))
    if ending in {".docx", ".docm", ".dotx"} or data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return _word_draft(data)
    if ending == ".pdf" or data.startswith(b"%PDF-"):
        return _pdf_draft(data)
    text = text_of(data)
    return _markdown_draft(text) if ending in {".md", ".markdown"} else plain_draft(text)


def _word_draft(data: bytes) -> Draft:
    from docketwright.reading.reader import read_word  # noqa: PLC0415 - loads lxml, which text files do not need

    document = read_word(data)
    return Draft(document.paragraphs, document.notes, document.title)


def _pdf_draft(data: bytes) -> Draft:
    from docketwright.letter.readback_pdf import pdf_draft  # noqa: PLC0415 - a text file needs no reader of pages

    return pdf_draft(data)


def _markdown_draft(text: str) -> Draft:
    from docketwright.letter.readback_markdown import markdown_draft  # noqa: PLC0415 - plain text has none of its signs

    return markdown_draft(text)
