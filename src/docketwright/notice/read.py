"""A notice in any form becomes a Rule: the form is told from the content, and one document is chosen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from docketwright.errors import ReadError
from docketwright.model.rule import Rule
from docketwright.notice.document import Document, Piece, make_parts
from docketwright.notice.formats import api, page, plain, word, xml
from docketwright.notice.formats.decode import LARGEST, Sort, check_size, decoded, sort_of, sort_of_text
from docketwright.notice.formats.lines import Line, read_lines
from docketwright.notice.formats.pdf import read_pdf
from docketwright.notice.formats.record import Record
from docketwright.notice.formats.xml_tree import parse
from docketwright.notice.headed import headed
from docketwright.notice.roles import with_roles
from docketwright.notice.rules import make_rule
from docketwright.notice.split import stretches
from docketwright.phrases import phrase


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of a file that may hold many; `key` names it to `read_bytes`."""

    key: str
    title: str
    make: Callable[[], Document]


class SeveralDocumentsError(ReadError):
    """The file holds several notices; `entries` lists them so that the person can choose one."""

    def __init__(self, entries: tuple[Entry, ...]) -> None:
        super().__init__(f"This file holds {len(entries):,} notices.", "Choose the one you are commenting on.")
        self.entries = entries


def read_file(path: Path, which: str = "") -> Rule:
    """Return the notice in a file. Raises ReadError; SeveralDocumentsError where it holds several, none chosen."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)  # what has no size, such as a device, may have no end either
    except OSError as error:
        reason = error.strerror or "it could not be read"
        raise ReadError(
            phrase("{path} could not be opened: {reason}.", path=path.name, reason=reason),
            phrase("Check that the file is there and can be read."),
        ) from error
    return read_bytes(data, path.name, which)


def read_text(text: str, name: str = "pasted text", which: str = "") -> Rule:
    """Return the notice in pasted text of any form. Raises ReadError."""
    if not text.strip():
        raise ReadError(phrase("There is no text to read."), phrase("Paste the notice, or open a file."))
    check_size(len(text))
    sort = sort_of_text(text)
    return _unless_a_stray_page(_chosen(_text_entries(text, name, sort), name, which), sort)


def read_bytes(data: bytes, name: str, which: str = "") -> Rule:
    """Return the notice in a file's content; `which` is the key of one document of several. Raises ReadError."""
    rule = _chosen(documents(data, name), name, which)
    return rule if tells(rule) else _unless_a_stray_page(rule, sort_of(data))


def documents(data: bytes, name: str = "") -> tuple[Entry, ...]:
    """Return the documents that a file's content holds, in order. Raises ReadError."""
    check_size(len(data))
    sort = sort_of(data)
    if sort is Sort.PDF:
        return _line_entries(read_pdf(data), name)
    if sort is Sort.WORD:
        return (Entry("", name, partial(_from_blocks, word.pieces(data), name)),)
    return _text_entries(decoded(data), name, sort)


def _chosen(entries: tuple[Entry, ...], name: str, which: str) -> Rule:
    if which:
        entries = tuple(entry for entry in entries if entry.key == which)
        if not entries:
            raise ReadError(
                phrase("{which} is not in this file.", which=which), phrase("Choose one of the notices it holds.")
            )
    named = [entry for entry in entries if entry.key and entry.key in name]
    if len(entries) > 1 and len(named) != 1:
        raise SeveralDocumentsError(entries)
    document = (named or list(entries))[0].make()
    if not document.parts:
        raise ReadError(
            phrase("There is no text in this file."), phrase("Download the notice again, or paste its text.")
        )
    return make_rule(document)


def _unless_a_stray_page(rule: Rule, sort: Sort) -> Rule:
    """Return the rule; a web page that tells nothing of a notice is a sign-in or error page saved in its place."""
    if sort is Sort.HTML and not tells(rule):
        raise ReadError(
            phrase("This page holds no notice. It may be a sign-in or an error page."),
            phrase("Open the notice in your browser and save it from there, or paste its text."),
        )
    return rule


def tells(rule: Rule) -> bool:
    """Tell whether anything was read that only a notice has."""
    numbers = (rule.docket_id, rule.agency_docket, rule.document_number, rule.citation, *rule.rins)
    return bool(any(numbers) or rule.agency or rule.deadlines or rule.invites_comments)


def _text_entries(text: str, name: str, sort: Sort) -> tuple[Entry, ...]:
    if sort is Sort.JSON:
        return tuple(Entry(one.number, one.title, partial(_from_record, one, name)) for one in api.records(text))
    if sort is Sort.XML:
        return _xml_entries(text, name)
    if sort is Sort.HTML:
        root = page.tree(text)
        inside = page.preformatted(root)
        if inside is None:
            return (Entry("", name, partial(_from_blocks, page.pieces(root), name)),)
        text = inside
    return _line_entries(read_lines(text), name)


def _line_entries(lines: list[Line], name: str) -> tuple[Entry, ...]:
    found = stretches(lines)
    return tuple(
        Entry(
            one.number or (f"part {at}" if len(found) > 1 else ""),
            name,
            partial(_from_pieces, plain.pieces, one.lines, name),
        )
        for at, one in enumerate(found, 1)
    )


def _from_pieces(make: Callable[[list[Line]], list[Piece]], lines: list[Line], name: str) -> Document:
    return Document(make_parts(with_roles(make(lines))), name)


def _from_record(record: Record, name: str) -> Document:
    return Document(make_parts(record.pieces), name, record.facts)


def _xml_entries(text: str, name: str) -> tuple[Entry, ...]:
    root = parse(text)
    found = xml.document_elements(root)
    issue = xml.issue_facts(root)
    entries = []
    for at, element in enumerate(found, 1):
        number = xml.number_of(element) if len(found) > 1 else ""
        key = number or (f"document {at}" if len(found) > 1 else "")
        entries.append(Entry(key, xml.title_of(element), partial(_from_element, element, name, issue)))
    return tuple(entries)


def _from_element(element: xml.Element, name: str, issue: dict[str, object]) -> Document:
    facts: dict[str, object] = {**issue, "type": str(element.tag)}
    first = xml.first_page(element)
    if first:
        facts["first_page"] = first
    return _document(headed(xml.pieces(element)), name, facts)


def _from_blocks(pieces: list[Piece], name: str) -> Document:
    return _document(headed(pieces), name, {})


def _document(pieces: list[Piece], name: str, facts: dict[str, object]) -> Document:
    return Document(make_parts(with_roles(pieces)), name, facts)
