"""Markdown as headed paragraphs, without its signs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from docketwright.letter.readback_comment import Draft
from docketwright.letter.readback_facts import ROW
from docketwright.letter.readback_text import ITEM
from docketwright.reading.document import Paragraph

_LONGEST_MARKED = 20_000
_EMPHASIS = re.compile(r"(?<![\w\\])(\*\*\*|\*\*|\*|__|_)(?=\S)(.{1,500}?)(?<=\S)\1(?!\w)")
_LINK = re.compile(r"!?\[([^\]\n]{1,500})\]\(<?([^)\s>]{1,2000})>?(?:\s+\"[^\"\n]{0,200}\")?\)")
_ADDRESS = re.compile(r"<(https?://[^\s<>]{1,2000}|mailto:[^\s<>]{1,200})>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]\w{1,30});")
_FRONT = re.compile(r"\A---[ \t]*\n(.{0,5000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_SETTING = re.compile(r"[A-Za-z][\w-]*:(?:\s|\Z)|\s|-\s|#|\Z")
_TOLD = re.compile(r"(title|subtitle|author|date):\s+(\S.*)")
_BULLET = re.compile(r"^\s*[-*+]\s+")
_CELLS = re.compile(r"(?<!\\)\|")
_BREAKS = ("  ", "\\")
"""How a row ends after which a new line begins."""

_NOTE = re.compile(r"\[\^([^\]\s]{1,60})\]:[ \t]*(.*)")


def markdown_draft(text: str) -> Draft:
    """Return Markdown as paragraphs without its signs; its notes stay notes."""
    notes: dict[str, str] = {}
    lines: list[Paragraph] = []
    text = re.sub(r"<!--.*?(?:-->|\Z)", "", text, flags=re.DOTALL)
    front = _FRONT.match(text)
    if front and all(map(_SETTING.match, front.group(1).split("\n"))):
        lines += _front(front.group(1))
        text = text[front.end() :]
    for block in re.split(r"\n[ \t]*\n+", text):
        if _NOTE.match(block.strip()):
            notes |= _notes(block.strip())
        else:
            lines += _markdown_block(block)
    return Draft(tuple(lines), notes)


def _front(settings: str) -> Iterator[Paragraph]:
    """Yield what the settings above a text say of it in words; the others are for the program that prints it."""
    for row in settings.split("\n"):
        if told := _TOLD.fullmatch(row.rstrip()):
            yield Paragraph(_unmarked(told.group(2).strip("\"'")), style="title" if told.group(1) == "title" else "")


def _notes(block: str) -> dict[str, str]:
    """Return the notes of a block by their keys; a row that begins none goes on with the one above it."""
    found: dict[str, list[str]] = {}
    key = ""
    for row in block.split("\n"):
        if begun := _NOTE.match(row.strip()):
            key = begun.group(1)
        found.setdefault(key, []).append(begun.group(2) if begun else row)
    return {key: _unmarked(" ".join(rows)) for key, rows in found.items()}


def _markdown_block(block: str) -> Iterator[Paragraph]:
    rows = block.strip("\n").split("\n")
    body: list[str] = []
    for row in rows:
        heading = re.match(r" {0,3}(#{1,6})\s+(.*?)[ \t#]*$", row)
        underline = re.fullmatch(r" {0,3}(=+|-+)\s*", row)
        if heading:
            yield from _body(body)
            body = []
            yield Paragraph(_unmarked(heading.group(2)), len(heading.group(1)))
        elif underline and body:
            yield from _body(body[:-1])
            yield Paragraph(_unmarked(body[-1].strip()), 1 if "=" in row else 2)
            body = []
        elif not re.fullmatch(r"\s*(?:```.*|~~~.*|(?:[-*_]\s*){3,}|\|?[\s:|-]+\|[\s:|-]*)", row):
            body.append(re.sub(r"^(?:\s*>\s?)+", "", row))
    yield from _body(body)


def _body(rows: list[str]) -> Iterator[Paragraph]:
    """Yield the paragraph of these rows; each list item, table row and line that was broken on purpose is its own."""
    made, broken = "", False
    for row in rows:
        cells = row.lstrip().startswith("|")
        if made and (broken or cells or ITEM.match(row)):
            yield Paragraph(_unmarked(made))
            made = ""
        begun = _row(row) if cells else _BULLET.sub("- ", row, count=1).strip()
        made = f"{made} {row.strip()}".strip() if made else begun
        broken = row.endswith(_BREAKS)
    if made:
        yield Paragraph(_unmarked(made))


def _row(row: str) -> str:
    """Return the row of a table as that of a Word document is read."""
    return ROW.join(cell.strip() for cell in _CELLS.split(row.strip().removeprefix("|").removesuffix("|")))


def _unmarked(text: str) -> str:
    """Return a paragraph without Markdown's signs; one of many pages is left as it is."""
    if len(text) > _LONGEST_MARKED:
        return text
    text = _LINK.sub(
        lambda match: match.group(1) if match.group(1) == match.group(2) else f"{match[1]} ({match[2]})", text
    )
    text = _ADDRESS.sub(lambda match: match.group(1).removeprefix("mailto:"), text)
    text = _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text))
    text = re.sub(r"`([^`\n]+)`", r"\1", text)
    text = re.sub(r"\\([\\`*_{}\[\]()#+.!|>-])", r"\1", text).strip("\\").strip()
    return _ENTITY.sub(lambda match: unescape(match.group()), text) if "&" in text else text
