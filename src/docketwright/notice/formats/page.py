"""Saved web pages: federalregister.gov, govinfo and others, as pieces or as the text they wrap."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from docketwright.errors import ReadError
from docketwright.notice.document import Piece, Role
from docketwright.notice.formats.powers import power
from docketwright.notice.tidy import tidy
from docketwright.phrases import phrase

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SILENT = frozenset(
    {
        "script",
        "style",
        "noscript",
        "svg",
        "nav",
        "form",
        "template",
        "iframe",
        "button",
        "select",
        "option",
        "head",
        "object",
    }
)
_BLOCKS = frozenset(
    """html body div p section article main header footer aside ul ol li dl dt dd table thead tbody tfoot tr td th
    blockquote pre h1 h2 h3 h4 h5 h6 figure figcaption address hr center fieldset details summary""".split()
)
_HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}


def tree(text: str) -> HtmlElement:
    """Return the page's tree. Nothing is fetched. Raises ReadError where there is none."""
    from lxml import etree, html  # noqa: PLC0415 - slow to import, and not needed for the first window

    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8", huge_tree=False)
    body = re.sub(r"\A\s*<\?xml[^>]*\?>", "", text)
    try:
        found = html.document_fromstring(body.encode("utf-8", "ignore"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, AssertionError) as error:
        raise ReadError(
            phrase("This web page holds no text."), phrase("Save the page again, or paste the notice's text.")
        ) from error
    return found


def preformatted(root: HtmlElement) -> str | None:
    """Return the text of the page's one large <pre>, as govinfo serves GPO text; None for other pages."""
    whole = len(str(root.text_content()))
    texts = [str(one.text_content()) for one in root.iter("pre")]
    longest = max(texts, key=len, default="")
    return longest if len(longest) > 400 and len(longest) * 2 > whole else None


def pieces(root: HtmlElement) -> list[Piece]:
    """Return the page's paragraphs and headings in order, and the address it was saved from as masthead."""
    walk = _Walk()
    walk.block(root, 0)
    return [*_address(root), *walk.done]


def _address(root: HtmlElement) -> list[Piece]:
    found = [one.get("href") or "" for one in root.iter("link") if one.get("rel") == "canonical"]
    return [Piece(address[:300], Role.MASTHEAD) for address in found[:1] if address.strip()]


class _Walk:
    def __init__(self) -> None:
        self.done: list[Piece] = []
        self.words: list[str] = []
        self.page: int | None = None

    def block(self, element: HtmlElement, level: int) -> None:
        """Walk an element that holds blocks; loose words in it make paragraphs too."""
        tag = str(element.tag).lower()
        level = _HEADINGS.get(tag, level)
        if tag == "li":
            self.words.append("• " if (element.getparent() is not None and element.getparent().tag == "ul") else "")
        self.words.append(element.text or "")
        for child in element:
            self._child(child, level)
            self.words.append(child.tail or "")
        if tag in _BLOCKS:
            self._flush(level)

    def _child(self, child: HtmlElement, level: int) -> None:
        if not isinstance(child.tag, str):
            return
        tag = child.tag.lower()
        if tag in _SILENT or _is_silent(child):
            return
        self._note_page(child)
        if "printed-page" in (child.get("class") or ""):
            return
        if tag in _BLOCKS:
            self._flush(level)
            self.block(child, level)
        elif tag == "br":
            self.words.append("\n")
        elif tag == "sup" and (raised := str(child.text_content()).strip("[] \n")).lstrip("-−–").isdigit():
            self.words.append("" if child.find(".//a") is not None else power("".join(self.words[-2:]), raised))
        else:
            self.block(child, level)

    def _note_page(self, child: HtmlElement) -> None:
        number = re.fullmatch(r"\d{1,6}", child.get("data-page") or "")
        if number:
            self.page = int(number.group())

    def _flush(self, level: int) -> None:
        text = "".join(self.words)
        self.words = []
        lines = re.split(r"\n\s*\n", text)
        for line in lines:
            words = tidy(line)
            if words and words != "•":
                self.done.append(Piece(words, None, level if len(words) < 400 else 0, self.page))


def _is_silent(child: HtmlElement) -> bool:
    hidden = re.sub(r"\s", "", child.get("style") or "")
    names = child.get("class") or ""
    return (
        "display:none" in hidden
        or child.get("hidden") is not None
        or re.search(r"\b(?:unprinted-element|footnote-reference)\b", names) is not None
    )
