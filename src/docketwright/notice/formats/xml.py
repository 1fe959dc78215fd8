"""Federal Register XML, whole or in fragments: elements become pieces with the role their tag gives them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from docketwright.errors import ReadError
from docketwright.notice.dates import find_dates
from docketwright.notice.document import Piece, Role
from docketwright.notice.tidy import tidy

if TYPE_CHECKING:
    from lxml.etree import _Element

DOCUMENT_TAGS = frozenset({"RULE", "PRORULE", "NOTICE", "PRESDOCU", "PROCLA", "EXECORD"})
_ROLES = {
    "AGENCY": Role.AGENCY_NAME,
    "SUBAGY": Role.OFFICE_NAME,
    "CFR": Role.CFR,
    "DEPDOC": Role.DOCKET,
    "RIN": Role.RIN,
    "AGY": Role.AGENCY,
    "ACT": Role.ACTION,
    "SUM": Role.SUMMARY,
    "DATES": Role.DATES,
    "EFFDATE": Role.DATES,
    "ADD": Role.ADDRESSES,
    "FURINF": Role.CONTACT,
    "SUPLINF": Role.BODY,
    "REGTEXT": Role.REGULATION,
    "PART": Role.REGULATION,
    "SECTION": Role.REGULATION,
    "AMDPAR": Role.REGULATION,
    "SIG": Role.SIGNATURE,
    "FRDOC": Role.NUMBER,
    "FTNT": Role.FOOTNOTE,
    "GPOTABLE": Role.TABLE,
}
_INLINE = frozenset(
    {"E", "SU", "FTREF", "PRTPAGE", "AC", "B", "I", "EM", "STRONG", "SPAN", "A", "FR", "BR", "SUP", "SUB", "LINEBREAK"}
)
_SILENT = frozenset({"BILCOD", "GPH", "GID", "MATH", "STARS", "FTREF", "CNTNTS", "UNITNAME", "PRNTYPE"})
_LEVELS = {"HED": 1, "HD1": 2, "HD2": 3, "HD3": 4, "HD4": 5, "HD5": 6, "HD8": 1}
_ENTITY = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^>\[]*(?:>|\[)", re.IGNORECASE)
PAGE_BREAK = "\ue000"
Element = Any


def parse(text: str) -> _Element:
    """Return the tree of a whole document or a fragment. Raises ReadError for entity declarations and for no tree.

    Nothing is fetched and no entity is expanded; what is broken is read as far as it goes.
    """
    from lxml import etree  # noqa: PLC0415 - slow to import, and not needed for the first window

    if "<!ENTITY" in text[:100_000].upper():
        raise ReadError("This XML file declares entities, which is not safe to read.", "Download the notice again.")
    body = _DOCTYPE.sub("", _DECLARATION.sub("", text), count=1)
    body = _ENTITY.sub(_known_entity, body)
    parser = etree.XMLParser(
        recover=True,
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        encoding="utf-8",
    )
    try:
        tree = etree.fromstring(f"<ROOT>{body}</ROOT>".encode("utf-8", "ignore"), parser)
    except etree.XMLSyntaxError as error:
        raise ReadError("This XML file is too damaged to read.", "Download the notice again.") from error
    if tree is None:
        raise ReadError("This XML file is too damaged to read.", "Download the notice again.")
    return tree


def _known_entity(match: re.Match[str]) -> str:
    name = match.group(1)
    if name in {"amp", "lt", "gt", "quot", "apos"}:
        return match.group()
    return html.entities.html5.get(f"{name};", match.group().replace("&", "&amp;"))


def document_elements(root: _Element) -> list[_Element]:
    """Return the elements that each hold one document; the root itself where none is marked as one."""
    found = [element for element in root.iter() if element.tag in DOCUMENT_TAGS and _outermost(element)]
    return found or [root]


def _outermost(element: _Element) -> bool:
    parent = element.getparent()
    return parent is None or all(above.tag not in DOCUMENT_TAGS for above in (parent, *parent.iterancestors()))


def pieces(element: _Element) -> list[Piece]:
    """Return one document's paragraphs, each with its Federal Register page where one is known."""
    walk = _Walk(page=_page_before(element))
    walk.block(element, None)
    return walk.done


def first_page(element: _Element) -> int | None:
    """Return the page the document starts on: a page mark before its first words, else the page before the first mark."""
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


def _page_before(element: _Element) -> int | None:
    return first_page(element)


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
            if not isinstance(child.tag, str):
                pass
            elif child.tag.upper() in _INLINE:
                self._inline(child)
            elif child.tag.upper() not in _SILENT:
                self._flush(role, level)
                self.block(child, role, 0)
            self._say(child.tail)
        self._flush(role, level)

    def _meaning(self, element: _Element, role: Role | None, level: int) -> tuple[Role | None, int]:
        tag = str(element.tag).upper()
        if tag == "HD":
            return (role, _LEVELS.get((element.get("SOURCE") or "").upper(), 2))
        if tag == "SUBJECT":
            in_code = role is Role.REGULATION
            return (role if in_code else Role.SUBJECT, 0)
        if tag in {"SECTNO", "TTITLE", "SECHD"}:
            return role, (4 if tag == "SECTNO" else 0)
        return _ROLES.get(tag, role), level

    def _inline(self, element: _Element) -> None:
        tag = str(element.tag).upper()
        if tag == "PRTPAGE":
            self.page = _page(element) or self.page
            self.words.append(PAGE_BREAK)
        elif tag == "FTREF":
            return
        elif tag == "SU":
            return
        else:
            small = element.get("T") in {"51", "52", "54"}
            self._emphasis("".join(self._inner(element)), joined=small)

    def _inner(self, element: _Element) -> Iterator[str]:
        yield element.text or ""
        for child in element:
            if isinstance(child.tag, str):
                if child.tag == "PRTPAGE":
                    self.page = _page(child) or self.page
                    yield PAGE_BREAK
                elif child.tag not in {"SU", "FTREF"}:
                    yield from self._inner(child)
            yield child.tail or ""

    def _emphasis(self, text: str, *, joined: bool) -> None:
        before = self.words[-1][-1:] if self.words and self.words[-1] else ""
        if not joined and before and (before.isalnum() or before in "•)”") and text[:1].isalnum():
            self.words.append(" ")
        self._say(text)
        if not joined:
            self.words.append("\ue001")

    def _say(self, text: str | None) -> None:
        if not text:
            return
        if self.words and self.words[-1] == "\ue001":
            self.words.pop()
            before = self.words[-1][-1:] if self.words else ""
            if text[:1].isalnum() and (before.isalnum() or before in ".,:;)"):
                self.words.append(" ")
        if self.begun_on is None and text.strip():
            self.begun_on = self.page
        self.words.append(text)

    def _flush(self, role: Role | None, level: int) -> None:
        text = tidy(close_page_breaks("".join(self.words).replace("\ue001", "")))
        if text:
            self.done.append(Piece(text, role, level, self.begun_on or self.page))
        self.words, self.begun_on = [], None


_SPLIT = re.compile(rf"(\S*)(\s*){PAGE_BREAK}(\s*)(\S*)")
_WHOLE = re.compile(
    r"[A-Z]{2,10}(?:[-–][A-Z0-9]{1,8}){0,4}[-–](?:19|20)\d{2}[-–](?:[A-Z]{1,5}[-–]){0,2}\d{3,5}\W*|\d{4}[-–][A-Z]{2}\d{2,3}\W*"
)


def close_page_breaks(text: str) -> str:
    """Return the text without page marks; a word or number that a mark had split is whole again."""
    return _SPLIT.sub(_rejoined, text).replace(PAGE_BREAK, "")


def _rejoined(match: re.Match[str]) -> str:
    left, space, after, right = match.groups()
    if not left or not right:
        return f"{left} {right}" if space or after else left + right
    if not (space or after) or left[-1] in "-–—/" or _WHOLE.fullmatch(left + right):
        return left + right
    return f"{left} {right}"


def number_of(element: _Element) -> str:
    """Return the document's number from its closing line, "" where it has none."""
    for one in element.iter("FRDOC"):
        match = re.search(r"FR Doc\.? ?([\w–-]+)", "".join(one.itertext()))
        if match:
            return match.group(1).replace("–", "-")
    return ""


def title_of(element: _Element) -> str:
    """Return the document's title, "" where it has none."""
    subject = next(element.iter("SUBJECT"), None)
    return tidy("".join(subject.itertext())) if subject is not None else ""


def issue_facts(root: _Element) -> dict[str, object]:
    """Return what a whole issue says of itself: its day and volume."""
    for tag in ("DATE",):
        for one in root.iter(tag):
            above = {str(parent.tag) for parent in one.iterancestors()}
            if not above & DOCUMENT_TAGS:
                dates = find_dates("".join(one.itertext()))
                if dates:
                    return {"publication_date": dates[0].day}
    return {}
