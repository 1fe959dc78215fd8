"""The headings of a notice as a tree, and the sections of the code that it would change."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.model.rule import Section
from docketwright.notice.document import Document, Part, Role

_SECTION_NUMBER = re.compile(r"§+\s*(\d{1,4}[a-z]?\.\d{1,5}[a-zA-Z]?(?:-\d{1,3}[a-zA-Z]?)*)\s*(.*)")
_CFR = re.compile(r"(\d{1,2}) CFR (?:Parts?|Chapters?|Ch\.)?\s*(.*)", re.IGNORECASE)
_NUMBERED = re.compile(r"(?:([IVXLC]{1,6})|([A-Z])|(\d{1,2})|([a-z]))\.\s")


def find_cfr_parts(document: Document) -> tuple[str, ...]:
    """Return the parts named above the title: "15 CFR 702", "34 CFR Chapter II"."""
    found: dict[str, None] = {}
    for part in document.having(Role.CFR):
        for title, rest in re.findall(r"(\d{1,2}) CFR ((?:(?!\d{1,2} CFR).)*)", part.text):
            if re.match(r"(?i)ch(?:apter|\.)", rest):
                found[f"{title} CFR Chapter {re.sub(r'(?i)^ch(?:apters?|[.])', '', rest).strip(' .')}"] = None
                continue
            for number in re.findall(r"\b\d{1,4}\b", rest):
                found[f"{title} CFR {number}"] = None
    return tuple(found)


def find_sections(document: Document) -> tuple[Section, ...]:
    """Return headings and code sections in order; `id` is the citation, the heading's printed number, or its place."""
    titles = {cfr.split(" CFR ")[1]: cfr.split(" CFR ")[0] for cfr in find_cfr_parts(document)}
    return tuple(_unique(_all(document, titles)))


def _all(document: Document, titles: dict[str, str]) -> Iterator[Section]:
    parts = document.parts
    for at, part in enumerate(parts):
        code = _SECTION_NUMBER.match(part.text) if part.role is Role.REGULATION and len(part.text) < 250 else None
        if code:
            yield _code_section(code, part, parts[at + 1] if at + 1 < len(parts) else None, titles)
        elif part.level and part.role not in {Role.MASTHEAD, Role.TABLE, Role.FOOTNOTE} and len(part.text) < 300:
            yield Section(_id(part), part.text.rstrip(":"), part.level, part.id)


def _code_section(match: re.Match[str], part: Part, after: Part | None, titles: dict[str, str]) -> Section:
    number, words = match.group(1), match.group(2)
    if not words and after is not None and after.role is Role.REGULATION and len(after.text) < 200:
        words = after.text
    title = titles.get(number.split(".", 1)[0]) or (
        next(iter(titles.values())) if len(set(titles.values())) == 1 else ""
    )
    name = f"{title} CFR {number}" if title else f"§ {number}"
    return Section(name, f"§ {number} {words}".strip(), 4, part.id)


def _id(part: Part) -> str:
    numbered = _NUMBERED.match(part.text)
    return numbered.group().strip(" .") if numbered else part.id


def _unique(sections: Iterator[Section]) -> Iterator[Section]:
    seen: dict[str, int] = {}
    for section in sections:
        seen[section.id] = seen.get(section.id, 0) + 1
        count = seen[section.id]
        yield (
            section
            if count == 1
            else Section(f"{section.id} ({count})", section.heading, section.level, section.paragraph)
        )
