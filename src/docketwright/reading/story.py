"""Walks the markup of a document and writes down what it says, in reading order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import ClassVar

from lxml import etree

from docketwright.reading.document import ChangeKind, Place
from docketwright.reading.equations import STRUCTURES, pieces
from docketwright.reading.found import Found, Position
from docketwright.reading.markup import child, keeps_spaces, name, number, value
from docketwright.reading.numbering import Numbering
from docketwright.reading.pen import Pen
from docketwright.reading.refusals import unsafe
from docketwright.reading.styles import NO_STYLE, Styles, outline_level, raised, switch
from docketwright.reading.symbols import symbol
from docketwright.reading.unread import WORDLESS, what_is_unread

DEEPEST = 150  # elements within one another; measured: a text box in a table in a text box takes 40

_SILENT = frozenset(
    """w:pPr w:rPr w:tblPr w:tblGrid w:sectPr w:sdtPr w:sdtEndPr w:instrText w:delInstrText w:fldData w:rt w:rubyPr
    w:annotationRef w:proofErr w:footnoteRef w:endnoteRef""".split()
)
_WITH_WORDS = ("{*}t", "{*}delText", "{*}txbxContent", "{*}sym", "{*}footnoteReference")
_SIGNS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\n", "w:cr": "\n", "w:noBreakHyphen": "-"}
_TRACKED = {
    "w:ins": ChangeKind.INSERTED,
    "w:del": ChangeKind.DELETED,
    "w:moveTo": ChangeKind.MOVED_HERE,
    "w:moveFrom": ChangeKind.MOVED_AWAY,
}


class Story:
    """Reads the stories of one document (its body, then its headers, and so on) into one `Found`."""

    def __init__(self, styles: Styles, numbering: Numbering, found: Found) -> None:
        self._styles, self._numbering, self._found = styles, numbering, found
        self._pen = Pen(found)
        self._style = styles.resolved("")
        self._boxes: list[etree._Element] | None = None
        self._fields: list[bool] = []
        self._follow_fields = True
        self._depth = 0

    def read(self, root: etree._Element, place: Place) -> None:
        """Read one story to its end."""
        kinds = [value(one, "fldCharType") for one in root.iter("{*}fldChar")]
        # A field that never ends would swallow the rest of the letter as its instruction.
        self._follow_fields = kinds.count("begin") == kinds.count("end")
        self._pen.place, self._fields = place, []
        self._visit(root)
        self._pen.end_line()

    def _visit(self, element: etree._Element) -> None:
        kind = name(element)
        if kind in _SILENT:
            return
        self._depth += 1
        if self._depth > DEEPEST:
            raise unsafe()
        handler = self._HANDLERS.get(kind)
        if handler is not None:
            handler(self, element)
        else:
            for one in element:
                self._visit(one)
        self._depth -= 1

    def _inside(self, elements: Iterable[etree._Element]) -> None:
        for one in elements:
            self._visit(one)

    def _paragraph(self, element: etree._Element) -> None:
        if not len(element) and self._pen.at_line_start:
            return
        properties = child(element, "w:pPr")
        outer = self._style, self._boxes
        self._style = self._styles.resolved(value(child(properties, "w:pStyle")))
        boxes: list[etree._Element] = []
        self._boxes = boxes
        self._inside(element)
        # Without its mark, a paragraph runs on into the next one.
        if not _mark_is_removed(child(properties, "w:rPr")):
            self._end_line(properties)
        self._style, self._boxes = outer
        for box in boxes:
            self._text_box(box)

    def _end_line(self, properties: etree._Element | None) -> None:
        own = outline_level(properties)
        level = (self._style.level or 0) if own is None else own
        self._pen.end_line(level, self._style.name, self._label(child(properties, "w:numPr")))

    def _label(self, items: etree._Element | None) -> str:
        style, own_id, own_level = self._style, child(items, "w:numId"), child(items, "w:ilvl")
        list_id = (style.list_id or "") if own_id is None else value(own_id)
        if list_id in {"", "0"}:
            return ""
        inherited = style.list_level if style.list_level is not None else max(0, (style.level or 1) - 1)
        level = inherited if own_level is None else number(own_level)
        return self._numbering.label(list_id, level)

    def _text_box(self, box: etree._Element) -> None:
        with self._pen.in_box():
            self._inside(box)

    def _box_for_later(self, element: etree._Element) -> None:
        if self._boxes is None:
            self._text_box(element)
        else:
            self._boxes.append(element)

    def _run(self, element: etree._Element) -> None:
        pen, properties = self._pen, child(element, "w:rPr")
        pen.hidden, pen.bold = bool(self._style.hidden), bool(self._style.bold)
        if properties is not None:
            self._looks(properties)
        self._inside(element)
        pen.hidden = pen.bold = pen.raised = False
        pen.font = ""

    def _looks(self, properties: etree._Element) -> None:
        pen, own = self._pen, {name(one): one for one in properties}
        style_id = value(own.get("w:rStyle"))
        style = self._styles.resolved(style_id) if style_id else NO_STYLE
        pen.hidden = _first(switch(own, "w:vanish"), style.hidden, pen.hidden)
        pen.bold = _first(switch(own, "w:b"), style.bold, pen.bold)
        pen.raised = _first(raised(own), style.raised)
        pen.font = value(own.get("w:rFonts"), "ascii")

    def _text(self, element: etree._Element) -> None:
        text = (element.text or "").replace("\n", " ")
        self._write(text if keeps_spaces(element) else text.strip(" \t\r"))

    def _write(self, text: str) -> None:
        if not (self._follow_fields and any(self._fields)):
            self._pen.write(text)

    def _symbol(self, element: etree._Element) -> None:
        code = value(element, "char")
        if re.fullmatch(r"[0-9A-Fa-f]{1,4}", code):
            self._write(symbol(chr(int(code, 16)), value(element, "font")))

    def _field(self, element: etree._Element) -> None:
        kind = value(element, "fldCharType")
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields:
            self._fields.pop()

    def _track(self, element: etree._Element) -> None:
        with self._pen.tracking(_TRACKED[name(element)], value(element, "author"), value(element, "date")):
            self._inside(element)

    def _table(self, element: etree._Element) -> None:
        with self._pen.in_table():
            self._inside(element)

    def _row(self, element: etree._Element) -> None:
        if self._pen.tables:
            self._pen.tables[-1].row += 1
            self._pen.tables[-1].column = -1
        self._perhaps_removed(child(element, "w:trPr", "w:del"), element)

    def _cell(self, element: etree._Element) -> None:
        if self._pen.tables:
            self._pen.tables[-1].column += 1
        self._perhaps_removed(child(element, "w:tcPr", "w:cellDel"), element)
        self._pen.end_line()

    def _perhaps_removed(self, removed: etree._Element | None, element: etree._Element) -> None:
        if removed is None:
            self._inside(element)
            return
        with self._pen.tracking(ChangeKind.DELETED, value(removed, "author"), value(removed, "date")):
            self._inside(element)

    def _alternate(self, element: etree._Element) -> None:
        ways = sorted((one for one in element if name(one) in {"mc:Choice", "mc:Fallback"}), key=name)
        chosen = next((one for one in ways if next(one.iter(*_WITH_WORDS), None) is not None), None)
        self._inside(chosen if chosen is not None else ways[:1])

    def _bookmark_start(self, element: etree._Element) -> None:
        self._found.bookmark_starts.setdefault(value(element, "id"), (value(element, "name"), self._pen.position))

    def _position(self, into: dict[str, Position], element: etree._Element) -> None:
        into.setdefault(value(element, "id"), self._pen.position)

    def _note(self, element: etree._Element) -> None:
        kind = name(element).removeprefix("w:").removesuffix("Reference")
        if not self._pen.removing:
            self._write(f"[^{kind}-{self._found.note_number(kind, value(element, 'id'))}]")

    def _equation(self, element: etree._Element) -> None:
        for piece in pieces(element):
            if isinstance(piece, str):
                self._write(piece)
            else:
                self._visit(piece)

    def _unread(self, element: etree._Element) -> None:
        if what := what_is_unread(element):
            self._found.unread[what] = None

    def _graphic(self, element: etree._Element) -> None:
        self._unread(element)
        self._inside(element)

    _HANDLERS: ClassVar[Mapping[str, Callable[[Story, etree._Element], None]]] = {
        "w:p": _paragraph,
        "w:r": _run,
        **dict.fromkeys(("w:t", "w:delText", "m:t", "a:t"), _text),
        "w:sym": _symbol,
        **dict.fromkeys(_SIGNS, lambda self, one: self._write(_SIGNS[name(one)])),
        "w:fldChar": _field,
        "w:tbl": _table,
        "w:tr": _row,
        "w:tc": _cell,
        "w:txbxContent": _box_for_later,
        "mc:AlternateContent": _alternate,
        "w:bookmarkStart": _bookmark_start,
        "w:bookmarkEnd": lambda self, one: self._position(self._found.bookmark_ends, one),
        "w:commentRangeStart": lambda self, one: self._position(self._found.remark_starts, one),
        "w:commentRangeEnd": lambda self, one: self._position(self._found.remark_ends, one),
        "w:commentReference": lambda self, one: self._position(self._found.remark_ends, one),
        "w:footnoteReference": _note,
        "w:endnoteReference": _note,
        "a:graphicData": _graphic,
        "v:textpath": lambda self, one: self._write(one.get("string", "")),
        **dict.fromkeys(WORDLESS, _unread),
        **dict.fromkeys(STRUCTURES, _equation),
        **dict.fromkeys(_TRACKED, _track),
    }


def _first(*settings: bool | None) -> bool:
    return next((one for one in settings if one is not None), False)


def _mark_is_removed(properties: etree._Element | None) -> bool:
    return child(properties, "w:del") is not None or child(properties, "w:moveFrom") is not None
