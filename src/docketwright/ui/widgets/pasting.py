"""Text from Word or a browser: clean, and with the footnotes that the plain text on the clipboard leaves out."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from PySide6.QtCore import QMimeData

from docketwright.model.text import clean

# More than any letter; a page of this size is pasted as its plain text.
LARGEST = 4_000_000
# How Word, LibreOffice and Google Docs name a footnote or an endnote and the way back from it.
_NOTE = re.compile(r"#_?(?:ftn|edn|sdfootnote|sdendnote)", re.IGNORECASE)
_NUMBER = re.compile(r"\[?([0-9ivxlc]{1,5}|[*†‡])\]?", re.IGNORECASE)
_BLOCKS = frozenset({"p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "hr"})
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset({"style", "script", "head", "title"})


def pasted_text(source: QMimeData) -> str:
    """Return what is pasted, as clean text; a footnote's mark becomes "[1]" and the note stands at the end."""
    plain = clean(source.text()) if source.hasText() else ""
    page = source.html() if source.hasHtml() else ""
    # Some programs put nothing but the page on the clipboard.
    if not page or len(page) > LARGEST or (plain and not _NOTE.search(page)):
        return plain
    return clean(_text_of(page)) or plain


class _Reader(HTMLParser):
    """Gathers the words of a page, a line for each block; nothing is fetched and nothing is run."""

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self._unseen = 0
        self._note: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, a part that is not seen, or the mark of a note."""
        self._unseen += tag in _UNSEEN
        if tag in _BLOCKS:
            self.said.append("\n")
        if tag == "a" and _NOTE.match(dict(attrs).get("href") or ""):
            self._note = []

    def handle_endtag(self, tag: str) -> None:
        """End what was begun."""
        self._unseen -= tag in _UNSEEN and self._unseen > 0
        if tag in _BLOCKS:
            self.said.append("\n")
        if tag in _CELLS:
            self.said.append(" ")
        if tag == "a" and self._note is not None:
            mark, self._note = "".join(self._note).strip(), None
            number = _NUMBER.fullmatch(mark)
            self.said.append(f"[{number[1]}]" if number else mark)

    def handle_data(self, text: str) -> None:
        """Take words; a line break in the file is a space on the page."""
        if not self._unseen:
            (self.said if self._note is None else self._note).append(re.sub(r"[ \t\r\n]+", " ", text))


def _text_of(page: str) -> str:
    reader = _Reader()
    reader.feed(page)
    reader.close()
    lines = (re.sub(r" {2,}", " ", line).strip(" ") for line in "".join(reader.said).split("\n"))
    return re.sub(r"(?m)^(\[\w{1,5}\])(?=[^\s\[.])", r"\1 ", "\n".join(line for line in lines if line))
