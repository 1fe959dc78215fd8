"""Headed paragraphs become a comment: head, sections, signature."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field, replace
from itertools import groupby, takewhile

from docketwright.letter.labels import Label
from docketwright.letter.readback_facts import (
    ROW,
    anchor_of,
    author_of,
    is_salutation,
    is_sign_off,
    is_thanks,
    rule_of,
    split_request,
    without_mark,
)
from docketwright.letter.readback_head import head_of
from docketwright.model.comment import Argument, Comment, Request
from docketwright.model.scanning import late
from docketwright.model.source import Source
from docketwright.model.text import word_count
from docketwright.model.values import dataclass
from docketwright.model.wording import PARTS
from docketwright.reading.document import Paragraph, Place

_HEAD_LINES = 40
_TAIL_LINES = 30
_PROSE = 25
"""Words; a longer paragraph is the letter's own, not a line of its head."""

_LONGEST_OPENING = 250
_ABOUT = 15
BEHIND = frozenset({Label.EXHIBITS, Label.SOURCES, Label.PRINCIPLES, Label.CHECKLIST})
"""Headings of what follows the signature."""

_NUMBERED = late(r"(?:\d{1,2}|[IVX]{1,5}|[A-H])[.)]\s+(?=\S)")
_FEWEST_NUMBERED = 2
_MARK = re.compile(r"\[\^([^\[\]\s]+)\]")


@dataclass(frozen=True, slots=True)
class Draft:
    """A document as headed paragraphs; `notes` maps the marks in them to the notes' words."""

    lines: tuple[Paragraph, ...]
    notes: Mapping[str, str] = field(default_factory=dict)
    title: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, "" for what stands before the first one, and the paragraphs under it."""

    title: str
    paragraphs: tuple[str, ...]


def comment_from(draft: Draft, comment_id: str) -> Comment:
    """Return the comment that a document holds. Nothing is added to its words and nothing is left out.

    Only the numbers of its headings, where all have one, and those of its requests go: the letter counts them itself.
    """
    body = [one for one in draft.lines if one.place not in {Place.HEADER, Place.FOOTER} and one.style[:4] != "toc "]
    edges = [one.text.strip() for one in draft.lines if one.place in {Place.HEADER, Place.FOOTER}]
    letter, behind = _parted(_in_rows(_with_headings(body)))
    head, middle, tail = _cut(letter)
    thanks = [middle.pop().text.strip()] if middle and is_thanks(middle[-1].text) and not middle[-1].level else []
    opening, sections = _opening(_unnumbered(_sections(middle)))
    name = next((one.text.strip() for one in body if one.style == "title"), "")
    author = author_of(tail)
    told = head_of(head, rule_of(head, "\n".join(one.text for one in draft.lines)), author.name)
    wording = dict.fromkeys(PARTS, "") | {
        "via": "\n".join(dict.fromkeys([*edges, *told.rest])),
        "salutation": "\n".join(one for one in head if is_salutation(one)),
        "opening": opening,
        "closing": "\n".join(thanks),
        "sign_off": "\n".join([*tail, *map(_printed, behind)]),
    }
    return Comment(
        comment_id,
        name=name or draft.title,
        rule=told.rule,
        addressee=told.addressee,
        author=author,
        dated=told.dated,
        arguments=tuple(_argument(one, at) for at, one in enumerate(sections, 1)),
        sources=_sources(draft.notes),
        wording=wording,
    )


def _in_rows(lines: list[Paragraph]) -> list[Paragraph]:
    """Make one line of the cells of each row of a table."""
    made: list[Paragraph] = []
    for row, cells in groupby(lines, key=lambda one: one.cell[:2] if one.cell else None):
        if row is None:
            made += cells
            continue
        found = list(cells)
        made.append(replace(found[0], text=ROW.join(map(_printed, found)), label=""))
    return made


def _with_headings(lines: list[Paragraph]) -> list[Paragraph]:
    """Take short bold lines for headings where the document marks none as such."""
    if any(one.level for one in lines):
        return lines
    return [
        replace(one, level=1) if one.bold and one.cell is None and word_count(one.text) <= 14 else one for one in lines
    ]


def _parted(lines: list[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    """Return the letter, and the lists and appendices behind it, which repeat it and argue nothing of their own."""
    headed = [at for at, one in enumerate(lines) if one.level]
    begins = len(lines)
    for at in takewhile(lambda at: lines[at].text.strip() in BEHIND, reversed(headed)):
        begins = at
    return lines[:begins], lines[begins:]


def _cut(lines: list[Paragraph]) -> tuple[list[str], list[Paragraph], list[str]]:
    """Return the lines of the head, the letter itself, and the lines from the sign-off on."""
    begins = next((at + 1 for at, one in enumerate(lines[:_HEAD_LINES]) if is_salutation(one.text)), None)
    if begins is None:
        begins = next((at for at, one in enumerate(lines) if one.level or word_count(one.text) >= _PROSE), 0)
    signs = (at for at in range(max(begins, len(lines) - _TAIL_LINES), len(lines)) if is_sign_off(lines[at].text))
    ends = next(signs, len(lines))
    after = next((at for at in range(ends, len(lines)) if lines[at].level), len(lines))
    head = [one.text.strip() for one in lines[:begins]]
    return head, [*lines[begins:ends], *lines[after:]], [one.text.strip() for one in lines[ends:after]]


def _sections(lines: list[Paragraph]) -> list[Section]:
    """Return the sections; a heading with nothing under it goes with the next one."""
    found: list[tuple[str, list[str]]] = [("", [])]
    for line in lines:
        if line.level:
            found.append((_printed(line), []))
        else:
            found[-1][1].append(_printed(line))
    joined: list[Section] = []
    waiting: list[str] = []
    for title, paragraphs in found:
        waiting += [title] if title else []
        if joined and paragraphs and all(ROW in one for one in paragraphs):
            # A table with a heading of its own argues nothing; it stays with what it follows.
            last = joined.pop()
            joined.append(replace(last, paragraphs=(*last.paragraphs, *waiting, *paragraphs)))
            waiting = []
        elif paragraphs:
            joined.append(Section(": ".join(waiting), tuple(paragraphs)))
            waiting = []
    return [*joined, Section(": ".join(waiting), ())] if waiting else joined


def _unnumbered(sections: list[Section]) -> list[Section]:
    titled = [one for one in sections if one.title]
    if len(titled) < _FEWEST_NUMBERED or not all(_NUMBERED.match(one.title) for one in titled):
        return sections
    return [replace(one, title=_NUMBERED.sub("", one.title, count=1)) for one in sections]


def _printed(line: Paragraph) -> str:
    # A tab parts an item of a list from its number.
    words = line.text.strip().replace("\t", " ")
    return f"{line.label} {words}".strip()


def _opening(sections: list[Section]) -> tuple[str, list[Section]]:
    """Return what stands before the first heading as the opening, where headings follow and it is short."""
    first = sections[0] if sections else None
    if first is None or first.title or len(sections) < 2:
        return "", sections
    text = "\n".join(first.paragraphs)
    prose = "\n".join(one for one in first.paragraphs if ROW not in one)
    return ("", sections) if word_count(prose) > _LONGEST_OPENING else (text, sections[1:])


def _argument(section: Section, at: int) -> Argument:
    reasons, request = split_request(section.paragraphs)
    text = "\n".join(section.paragraphs)
    return Argument(
        id=f"a{at}",
        title=section.title,
        anchor=anchor_of(f"{section.title}\n{section.paragraphs[0] if _is_about(section) else ''}"),
        reasons="\n".join(reasons),
        sources=tuple(dict.fromkeys(_MARK.findall(text))),
        request=Request("\n".join(map(without_mark, request))),
    )


def _is_about(section: Section) -> bool:
    """Tell whether the first line under a heading only says what the section is about."""
    first = section.paragraphs[0] if section.paragraphs else ""
    return 0 < word_count(first) <= _ABOUT and not first.endswith(".")


def _sources(notes: Mapping[str, str]) -> tuple[Source, ...]:
    return tuple(Source(id=key, key=key, title=_flat(text)) for key, text in notes.items() if text.strip())


def _flat(text: str) -> str:
    return " ".join(text.split())
