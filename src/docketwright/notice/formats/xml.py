"""Federal Register XML: elements become pieces with the role their tag gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from docketwright.notice.dates import find_dates
from docketwright.notice.document import Piece, Role
from docketwright.notice.formats.elements import DOCUMENT_TAGS, INLINE, LEVELS, ROLES, SILENT
from docketwright.notice.formats.page_breaks import PAGE_BREAK, close_page_breaks, words_of
from docketwright.notice.formats.powers import power
from docketwright.notice.tidy import tidy

if TYPE_CHECKING:
    from lxml.etree import _Element

_EMPHASIS_END = "\ue001"
Element = Any


def document_elements(root: _Element) -> list[_Element]:
    """Return the elements that each hold one document; the root itself where none is marked as one."""
    found = [element for element in root.iter() if element.tag in DOCUMENT_TAGS and _outermost(element)]
    return found or [root]


def _outermost(element: _Element) -> bool:
    parent = element.getparent()
    return parent is None or all(above.tag not in DOCUMENT_TAGS for above in (parent, *parent.iterancestors()))


def pieces(element: _Element) -> list[Piece]:
    """Return one document's paragraphs, each with its Federal Register page where one is known."""
    walk = _Walk(first_page(element))
    walk.block(element, None)
    words = words_of(" ".join(piece.text for piece in walk.done))
    closed = [replace(piece, text=tidy(close_page_breaks(piece.text, words))) for piece in walk.done]
    return [piece for piece in closed if piece.text]


def first_page(element: _Element) -> int | None:
    """Return the page the document starts on: a mark before its first words, else the page before the first mark."""
    for one in element.iter():
        if one.tag == "PRTPAGE":
            number = _page(one)
            if number is None:
                return None
            return number if _nothing_before(one, element) else number - 1
    return None


def _nothing_before(mark: _Element, element: _Element) -> bool:
    for one in element.iter():
        if one is mark:
            return True
        if (one.text or "").strip() or (one is not element and (one.tail or "").strip() and mark not in one.iter()):
            return False
    return True


def _page(element: _Element) -> int | None:
    number = re.fullmatch(r"\s*(\d{1,6})\s*", element.get("P") or "")
    return int(number.group(1)) if number else None


@dataclass
class _Walk:
    page: int | None
    done: list[Piece] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    begun_on: int | None = None

    def block(self, element: _Element, role: Role | None, level: int = 0) -> None:
        """Walk an element that holds paragraphs; loose words in it make paragraphs too."""
        role, level = self._meaning(element, role, level)
        self._say(element.text)
        for child in element:
            tag = str(child.tag).upper()
            if tag in INLINE:
                self._inline(child)
            elif tag not in SILENT:
                self._flush(role, level)
                self.block(child, role, 0)
            self._say(child.tail)
        self._flush(role, level)

    def _meaning(self, element: _Element, role: Role | None, level: int) -> tuple[Role | None, int]:
        tag = str(element.tag).upper()
        if tag == "HD":
            return (role, LEVELS.get((element.get("SOURCE") or "").upper(), 2))
        if tag == "SUBJECT":
            in_code = role is Role.REGULATION
            return (role if in_code else Role.SUBJECT, 0)
        if tag in {"SECTNO", "TTITLE", "SECHD"}:
            return role, (4 if tag == "SECTNO" else 0)
        return ROLES.get(tag, role), level

    def _inline(self, element: _Element) -> None:
        tag = str(element.tag).upper()
        if tag == "PRTPAGE":
            self.page = _page(element) or self.page
            self.words.append(PAGE_BREAK)
        elif _is_raised(element):
            self._say(_power("".join(self.words[-2:]), element))
        elif tag != "FTREF":
            small = element.get("T") in {"51", "52", "54"}
            self._emphasis("".join(self._inner(element)), joined=small)

    def _inner(self, element: _Element) -> Iterator[str]:
        before = element.text or ""
        yield before
        for child in element:
            if isinstance(child.tag, str):
                if child.tag == "PRTPAGE":
                    self.page = _page(child) or self.page
                    yield PAGE_BREAK
                elif _is_raised(child):
                    yield _power(before, child)
                elif child.tag != "FTREF":
                    yield from self._inner(child)
            before = child.tail or ""
            yield before

    def _emphasis(self, text: str, *, joined: bool) -> None:
        before = self.words[-1][-1:] if self.words and self.words[-1] else ""
        if not joined and before and (before.isalnum() or before in "•)”") and text[:1].isalnum():
            self.words.append(" ")
        self._say(text)
        if not joined:
            self.words.append(_EMPHASIS_END)

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if self.words and self.words[-1] == _EMPHASIS_END:
            self.words.pop()
            before = self.words[-1][-1:] if self.words else ""
            if text[:1].isalnum() and (before.isalnum() or before in ".,:;)"):
                self.words.append(" ")
        if self.begun_on is None and text.strip():
            self.begun_on = self.page
        self.words.append(text)

    def _flush(self, role: Role | None, level: int) -> None:
        text = "".join(self.words).replace(_EMPHASIS_END, "")
        if text.strip():
            self.done.append(Piece(text, role, level, self.begun_on or self.page))
        self.words, self.begun_on = [], None


def _is_raised(element: _Element) -> bool:
    if str(element.tag).upper() in {"SU", "SUP"}:
        return True
    return element.get("T") == "51" and _text(element).strip().lstrip("-−–").isdigit()


def _power(before: str, element: _Element) -> str:
    """Return what a raised figure adds to the words: nothing where it is called a footnote's, or reads like one."""
    after = element.getnext()
    if after is not None and after.tag == "FTREF" and not (element.tail or "").strip():
        return ""
    return power(before.removesuffix(_EMPHASIS_END), _text(element))


def number_of(element: _Element) -> str:
    """Return the document's number from its closing line, "" where it has none."""
    for one in element.iter("FRDOC"):
        match = re.search(r"FR Doc\.? ?([\w–-]+)", _text(one))
        if match:
            return match.group(1).replace("–", "-")
    return ""


def title_of(element: _Element) -> str:
    """Return the document's title, "" where it has none."""
    subject = next(element.iter("SUBJECT"), None)
    return tidy(_text(subject)) if subject is not None else ""


def issue_facts(root: _Element) -> dict[str, object]:
    """Return what a whole issue says of itself: its day and volume."""
    for one in root.iter("DATE"):
        above = {str(parent.tag) for parent in one.iterancestors()}
        dates = find_dates(_text(one)) if not above & DOCUMENT_TAGS else []
        if dates:
            return {"publication_date": dates[0].day}
    return {}


def _text(element: _Element) -> str:
    return "".join(str(piece) for piece in element.itertext())
