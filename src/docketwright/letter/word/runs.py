"""Paragraphs and runs, the same in the body, the tables and the notes.

They are written as text: a tree of a thousand pages takes five times as long to build as its text does to write.
"""

from __future__ import annotations

from collections.abc import Sequence

from docketwright.letter.direction import is_right_to_left
from docketwright.letter.letter import Run
from docketwright.letter.word import names
from docketwright.letter.word.markup import escaped
from docketwright.model.text import clean

# Most texts hold nothing else, which is seen fastest in their bytes.
_AS_IT_IS = bytes(one for one in range(0x20, 0x7F) if chr(one) not in '&<>"')


class Marks:
    """The ids given out while one part is made: links to relations, and marks such as bookmarks and changes."""

    def __init__(self, author: str = "", *, tracked: bool = False) -> None:
        self.author = escaped(clean(author).replace("\n", " ")) or "Author"
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


def paragraph(style: str, inside: str, runs: Sequence[Run] = (), *, kept: bool = False, section: str = "") -> str:
    """Return a paragraph of this style.

    `runs` decide its direction, `kept` holds it on the next one's page, and `section` is that which it ends, if any.
    """
    bidi = not inside.isascii() and is_right_to_left("".join([run.text for run in runs]))
    rest = f"{'<w:keepNext/>' if kept else ''}{'<w:bidi/>' if bidi else ''}{section}"
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{rest}</w:pPr>{inside}</w:p>'


def runs_of(runs: Sequence[Run], marks: Marks) -> str:
    """Return one element `w:r` for each run, inside a link or a tracked change where it is one."""
    return _held(runs[0], marks) if len(runs) == 1 else "".join([_held(run, marks) for run in runs])


def marked_run(text: str) -> str:
    """Return a run of text that stands out."""
    return f'<w:r>{_looks(names.STRONG)}<w:t xml:space="preserve">{text_of(text)}</w:t></w:r>'


def plain_run(text: str) -> str:
    """Return a run of text without a look of its own."""
    return f'<w:r><w:t xml:space="preserve">{text_of(text)}</w:t></w:r>'


def text_of(text: str) -> str:
    """Return a text as a part may hold it: clean, on one line, its marks escaped."""
    if text.isascii() and not text.encode().translate(None, _AS_IT_IS):
        return text
    return escaped(clean(text).replace("\n", " ").replace("\t", " "))


def _held(run: Run, marks: Marks) -> str:
    if run.note:
        return f'<w:r>{_looks(names.NOTE_CALL)}<w:footnoteReference w:id="{run.note}"/></w:r>'
    tracked = marks.tracked and (run.struck or run.underlined)
    name = "delText" if tracked and run.struck else "t"
    style = _style(run, tracked=marks.tracked)
    # A run has one style only: in struck or new words a power is raised beside theirs, else 10 to the 26th reads 1026.
    raised = run.superscript and style != names.RAISED
    looks = _looks(style, raised=raised, rtl=is_right_to_left(run.text))
    words = f'<w:{name} xml:space="preserve">{text_of(run.text)}</w:{name}>'
    if run.text.endswith("\t"):
        # It stands after the number of a list's item only, and leads to where the item's other lines begin.
        words = f"<w:{name}>{text_of(run.text[:-1])}</w:{name}><w:tab/>"
    made = f"<w:r>{looks}{words}</w:r>"
    if run.link:
        return f'<w:hyperlink r:id="{marks.link(run.link)}" w:history="1">{made}</w:hyperlink>'
    if tracked:
        kind = "del" if run.struck else "ins"
        return f'<w:{kind} w:id="{marks.next_id()}" w:author="{marks.author}">{made}</w:{kind}>'
    return made


def _looks(style: str, *, raised: bool = False, rtl: bool = False) -> str:
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    above = '<w:vertAlign w:val="superscript"/>' if raised else ""
    looks = f"{named}{above}{'<w:rtl/>' if rtl else ''}"
    return f"<w:rPr>{looks}</w:rPr>" if looks else ""


def _style(run: Run, *, tracked: bool) -> str:
    if run.link:
        return names.LINK
    marked = (run.struck or run.underlined) and bool(run.text.strip())
    if marked and not tracked:
        return names.STRUCK if run.struck else names.ADDED
    if run.superscript or marked:
        return names.RAISED if run.superscript else ""
    if run.confidential:
        return names.CONFIDENTIAL
    if run.bold:
        return names.STRONG
    return names.EMPHASIS if run.italic else ""
