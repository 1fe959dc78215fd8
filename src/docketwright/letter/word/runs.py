"""Paragraphs and runs, the same in the body, the tables and the notes."""

from __future__ import annotations

from collections.abc import Iterable

from docketwright.letter.direction import is_right_to_left
from docketwright.letter.letter import Run
from docketwright.letter.word import names
from docketwright.letter.word.markup import XML_SPACE, Element, R, add
from docketwright.model.text import clean


class Marks:
    """The ids given out while one part is made: links to relations, and marks such as bookmarks and changes."""

    def __init__(self, author: str = "", *, tracked: bool = False) -> None:
        self.author = author or "Author"
        self.tracked = tracked
        self.links: dict[str, str] = {}
        self.bookmarks: set[str] = set()
        self._last = 0

    def link(self, address: str) -> str:
        """Return the id of the relation to this address."""
        return self.links.setdefault(address, f"rIdLink{len(self.links) + 1}")

    def next_id(self) -> int:
        """Return a number that no other mark of this part has."""
        self._last += 1
        return self._last


def paragraph(parent: Element, style: str, text: str, *, kept: bool = False) -> Element:
    """Add a paragraph of this style; `text` decides its direction, `kept` holds it on the next one's page."""
    element = add(parent, "p")
    properties = add(element, "pPr")
    add(properties, "pStyle", val=style)
    if kept:
        add(properties, "keepNext")
    if is_right_to_left(text):
        add(properties, "bidi")
    return element


def add_runs(parent: Element, runs: Iterable[Run], marks: Marks) -> None:
    """Add one element `w:r` for each run, inside a link or a tracked change where it is one."""
    for run in runs:
        holder = parent
        if run.link:
            holder = add(parent, "hyperlink", history=1)
            holder.set(R + "id", marks.link(run.link))
        elif marks.tracked and (run.struck or run.underlined):
            holder = add(parent, "del" if run.struck else "ins", id=marks.next_id(), author=marks.author)
        _run(holder, run, tracked=marks.tracked)


def text_run(parent: Element, text: str, style: str = "") -> Element:
    """Add a run of plain text."""
    element = add(parent, "r")
    if style:
        add(add(element, "rPr"), "rStyle", val=style)
    _text(element, "t", text)
    return element


def _run(parent: Element, run: Run, *, tracked: bool) -> None:
    element = add(parent, "r")
    if run.note:
        add(add(element, "rPr"), "rStyle", val=names.NOTE_CALL)
        add(element, "footnoteReference", id=run.note)
        return
    style = _style(run, tracked=tracked)
    reversed_ = is_right_to_left(run.text)
    if style or reversed_:
        properties = add(element, "rPr")
        if style:
            add(properties, "rStyle", val=style)
        if reversed_:
            add(properties, "rtl")
    _text(element, "delText" if tracked and run.struck else "t", run.text)


def _style(run: Run, *, tracked: bool) -> str:
    looks = (
        (bool(run.link), names.LINK),
        (run.struck and not tracked, names.STRUCK),
        (run.underlined and not tracked, names.ADDED),
        (run.superscript, names.RAISED),
        (run.bold, names.STRONG),
        (run.italic, names.EMPHASIS),
    )
    return next((name for wanted, name in looks if wanted), "")


def _text(parent: Element, name: str, text: str) -> None:
    words = clean(text).replace("\n", " ").replace("\t", " ")
    element = add(parent, name)
    element.text = words
    if words[:1].isspace() or words[-1:].isspace():
        element.set(XML_SPACE, "preserve")
