"""What a document can hold that has no words to read: it is named, so that nobody takes it for read."""

from __future__ import annotations

from lxml import etree

from docketwright.phrases import phrase
from docketwright.reading.markup import name

_DRAWN = {"picture": phrase("a picture"), "chart": phrase("a chart"), "diagram": phrase("a diagram")}
_WHOLE = {
    "v:imagedata": phrase("a picture"),
    "w:altChunk": phrase("an inserted file"),
    "w:subDoc": phrase("a linked document"),
    "w:object": phrase("an embedded object"),
}
WORDLESS = frozenset(_WHOLE)
"""The elements in which nothing is read; in a drawing, "a:graphicData", there may be words beside it."""


def what_is_unread(element: etree._Element) -> str:
    """Return what this element is, in words, "" for a drawing of words alone."""
    return _WHOLE.get(name(element)) or _DRAWN.get(element.get("uri", "").rpartition("/")[2], "")
