"""Hard-wrapped lines, as PDF readers and GPO text give them: noise taken out, pages followed, paragraphs joined."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from docketwright.notice.formats.unrolled import unrolled

SOFT = "\ufffe"


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line. `indent` is None where unknown; `gap` says that blank space came before it."""

    text: str
    page: int | None = None
    indent: bool | None = None
    gap: bool = False
    bold: bool = False
    small: bool = False


_RUNNING_HEAD = re.compile(
    r"(?P<left>\d{1,6})?\s*Federal Register\s*/\s*Vol\.\s*(?P<volume>\d{1,3}),?\s*No\.\s*\d{1,3}\s*/\s*"
    r"(?P<date>[A-Z][a-z]+,\s+[A-Z][a-z]+\s+\d{1,2},\s+\d{4})\s*(?:/\s*[A-Z][A-Za-z ]+?)?\s*(?P<right>\d{1,6})?\s*"
)
_GPO_PAGE = re.compile(r"\[\[Page (\d{1,6})\]\]")
_PRINTED_PAGE = re.compile(r"(?:Start|End) Printed Page (\d{1,6})", re.IGNORECASE)
_NOISE = re.compile(
    r"VerDate\s+\S+.*|\d{1,2}:\d{2} [A-Z][a-z]{2} \d{1,2}, \d{4}|BILLING CODE [\w–—-]{1,12}|Jkt \d{6}|PO 0{5}|Frm "
    r"\d{5}|Fmt \d{4}|Sfmt \d{4}|[A-Z]:\\FR\\FM\\.*|\d{2}[A-Z]{3}\d{1,2}|"
    r"[\w-]+ on \w+ with [A-Z-]+.*|(?:VerDate|Jkt|PO|Frm|Fmt|Sfmt)(?: \S+)*|Start Preamble|End Preamble|"
    r"Start (?:Supplemental Information|Signature|Part|Amendment Part|Authority)|End (?:Supplemental Information|"
    r"Signature|Part|"
    r"Amendment Part|Authority)|Start Further Info|End Further Info"
)
# Marks that a site has put in front of a label, or one behind the other.
_GLUED = re.compile(
    r"(?:• )?(?:(?:Start|End) (?:Preamble|Further Info|Supplemental Information|Signature) ?)+(?=\S)"
    r"|^#{1,6} +(?=[A-Z])|\*\*(?=[A-Z][A-Z ]+:\*\*$)|\*\*$(?<=:\*\*)"
)
_RULE = re.compile(r"[-=_*\s]{5,}")
_LINE_END = re.compile(r"\r\n|[\n\r\x0c\x85\u2028\u2029]")


def read_lines(text: str) -> list[Line]:
    """Return the lines that belong to the notices; running heads stay as lines so that their date can be read."""
    rows = _single_spaced([part for row in _LINE_END.split(text) for part in unrolled(row)])
    indented = _uses_indents(rows)
    page: int | None = None
    gap, kept = True, []
    for at, row in enumerate(rows):
        words = _GLUED.sub("", row.strip())
        if not words:
            gap = True
            continue
        new = _page_of(words, rows, at, page)
        if new is not None:
            page = new
            if not _RUNNING_HEAD.fullmatch(words):
                continue
        if is_noise(words):
            continue
        if _is_number_of_page(words, page):
            continue
        indent = row.startswith("    ") if indented else None
        kept.append(Line(words, page, indent, gap))
        gap = _RULE.fullmatch(words) is not None
    return kept


def _single_spaced(rows: list[str]) -> list[str]:
    """Return the rows of a text that some site has double-spaced without the blank one after each."""
    full = [at for at, row in enumerate(rows) if row.strip()]
    alone = sum(1 for at in full if at + 1 < len(rows) and not rows[at + 1].strip())
    if len(full) < 20 or alone < 0.95 * len(full) or max(len(rows[at].strip()) for at in full) > 90:
        return rows
    after_words = [at > 0 and bool(rows[at - 1].strip()) for at in range(len(rows))]
    return [row for at, row in enumerate(rows) if row.strip() or not after_words[at]]


def _uses_indents(rows: list[str]) -> bool:
    full = [row for row in rows if row.strip()]
    starts = sum(1 for row in full if re.match(r" {4}\S", row))
    return 0.04 * len(full) < starts < 0.6 * len(full) and all(len(row) < 120 for row in full)


def is_noise(words: str) -> bool:
    """Return whether a printed line is a printing mark and no part of any notice."""
    return len(words) < 200 and _NOISE.fullmatch(words) is not None


def _is_number_of_page(words: str, page: int | None) -> bool:
    return page is not None and words.isdigit() and len(words) >= 4 and abs(int(words) - page) <= 2


def _page_of(words: str, rows: list[str], at: int, page: int | None) -> int | None:
    marked = _GPO_PAGE.fullmatch(words) or _PRINTED_PAGE.fullmatch(words)
    if marked:
        return int(marked.group(1))
    head = _RUNNING_HEAD.fullmatch(words) if len(words) < 200 else None
    if not head:
        return None
    printed = head.group("left") or head.group("right")
    if printed:
        return int(printed)
    near = [row.strip() for row in rows[max(0, at - 2) : at] if row.strip().isdigit() and len(row.strip()) >= 4]
    if near:
        return int(near[-1])
    return None if page is None else page + 1


def running_head(line: str) -> re.Match[str] | None:
    """Return the match of a running head, with groups volume and date, None for any other line."""
    return _RUNNING_HEAD.fullmatch(line) if len(line) < 200 else None


def without_heads(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the lines that are neither running heads nor drawn rules."""
    yield from (line for line in lines if not running_head(line.text) and not _RULE.fullmatch(line.text))
