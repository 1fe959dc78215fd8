"""Numbered and lettered paragraphs as lists with their nesting: "1.", "a.", "(i)", "Question 4:", "2.1"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from docketwright.notice.document import Document, Part, Role

_ENUMERATED = re.compile(
    r"(?:(?P<word>Question|Q)\s*\.?\s*)?(?P<open>\()?(?P<mark>\d{1,3}(?:\.\d{1,2}){0,2}|[A-Za-z]|"
    r"[ivxl]{2,6})(?P<close>[.):]{1,2})\s*"
    r"(?=\S)(?P<text>\D.*|\d.*)",
    re.DOTALL,
)
_ROMAN = {
    name: at
    for at, name in enumerate("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), 1)
}


@dataclass(frozen=True, slots=True)
class Item:
    """One enumerated paragraph: its mark as printed, the mark's style ("1.", "a(", "i.Q"), and the words after it."""

    part: Part
    mark: str
    style: str
    text: str


@dataclass
class Run:
    """Enumerated paragraphs that follow one another under one heading.

    `asked` says that the heading or a sentence before them asks for answers; `items` holds each with its whole
    number; `after` is the style and rank of the top-level item before this run, where numbering may go on from it.
    """

    asked: bool
    after: tuple[str, int] | None = None
    items: list[tuple[str, Item]] = field(default_factory=list)
    stack: list[tuple[str, int, str]] = field(default_factory=list)
    top: tuple[str, int] | None = None

    def place(self, item: Item) -> bool:
        """Put the item into the nesting; False where it does not follow from what is there."""
        if "." in item.mark:
            return self._add_dotted(item)
        for depth in range(len(self.stack) - 1, -1, -1):
            style, rank, _ = self.stack[depth]
            if rank_of(item, style) == rank + 1:
                self.stack[depth:] = [(style, rank + 1, item.mark)]
                return self._add(item)
        opened = self._opens(item)
        if opened is None or any(opened[0] == style for style, _, _ in self.stack) or (self.items and not self.stack):
            return False
        self.stack.append((*opened, item.mark))
        return self._add(item)

    def _add(self, item: Item) -> bool:
        self.top = self.stack[0][:2]
        self.items.append((".".join(mark for _, _, mark in self.stack), item))
        return True

    def _add_dotted(self, item: Item) -> bool:
        if not (self.asked or self.items or item.mark.endswith(".1")):
            return False
        self.items.append((item.mark, item))
        return True

    def _opens(self, item: Item) -> tuple[str, int] | None:
        if item.mark in {"1", "a", "A"}:
            return item.style, 1
        if item.mark == "i" and (self.stack or item.style[1] in "()"):
            return "i" + item.style[1:], 1
        if self.stack:
            return None
        if self.after and rank_of(item, self.after[0]) == self.after[1] + 1:
            return self.after[0], self.after[1] + 1
        return (item.style, int(item.mark)) if item.style.endswith("Q") and item.mark.isdigit() else None


def rank_of(item: Item, style: str) -> int:
    """Return which one of its list the item is when read in this style; 0 where it cannot be."""
    kind = style[0]
    if item.style[1:] != style[1:] or (item.style[0] != kind and not (kind == "i" and item.style[0] == "a")):
        return 0
    if kind == "1":
        return int(item.mark) if item.mark.isdigit() else 0
    if kind == "i":
        return _ROMAN.get(item.mark, 0)
    return ord(item.mark.lower()) - ord("a") + 1 if len(item.mark) == 1 else 0


def enumerated(part: Part) -> Item | None:
    """Return the paragraph as an item, None where it does not begin with a mark."""
    match = _ENUMERATED.match(part.text)
    if not match:
        return None
    mark, close, opened = match.group("mark"), match.group("close"), match.group("open")
    if (opened and ")" not in close) or (not opened and close == ":" and not match.group("word")):
        return None
    if re.match(r"\d", match.group("text")) and close == ".":
        return None
    wrap = "(" if opened else (")" if ")" in close else ".")
    kind = "1" if mark[0].isdigit() else "A" if mark.isupper() else "a"
    return Item(part, mark, kind + wrap + ("Q" if match.group("word") else ""), match.group("text").strip())


def runs(document: Document, asks: re.Pattern[str], leads_in: Callable[[str], bool]) -> Iterator[Run]:
    """Yield the document's runs; a heading matching `asks`, or a paragraph that `leads_in` knows, asks for answers."""
    current, heading, led = Run(asked=False), "", False
    for part in document.parts:
        if part.level:
            heading, led = part.text, False
        asked = led or asks.search(heading) is not None
        item = enumerated(part) if _may_ask(part) else None
        if part.level and item is None:
            yield current
            current = Run(asks.search(heading) is not None, current.top or current.after)
        elif item is None:
            led = led or (part.role in {Role.BODY, Role.SUMMARY} and leads_in(part.text))
            if part.role not in {Role.BODY, Role.SUMMARY, Role.FOOTNOTE, Role.TABLE}:
                yield current
                current = Run(asked=False)
        else:
            if not current.place(item):
                yield current
                current = Run(asked, current.top or current.after)
                current.place(item)
            current.asked = current.asked or asked
    yield current


def _may_ask(part: Part) -> bool:
    if part.level:
        return part.role is Role.BODY and "?" in part.text
    return part.role in {Role.BODY, Role.SUMMARY}
