"""A notice as a careful person would write it down, and the forms in which it reaches a commenter."""

from __future__ import annotations

import html
import io
import textwrap
from dataclasses import dataclass
from datetime import date

import docx

MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass(frozen=True)
class Notice:
    """What a notice prints (first block) and what a careful person reads in it (second block).

    `addresses` beginning with "• " are list items. A body line beginning with "# " is a heading.
    """

    name: str
    agency: str
    title: str
    action: str
    dates: str = ""
    addresses: tuple[str, ...] = ()
    office: str = ""
    cfr: str = ""
    docket_line: str = ""
    rin_line: str = ""
    agency_line: str = "The agency."
    summary: str = "The agency describes here what this document does."
    body: tuple[str, ...] = ("# Background", "The agency has done this for many years.")
    kind: str = "PRORULE"
    number: str = "2024-12345"
    published: date = date(2024, 6, 10)
    page: int = 48800

    docket: str | None = None
    other: str | None = None
    rins: tuple[str, ...] = ()
    closes: str | None = None
    dated: tuple[tuple[str, str], ...] = ()
    counted: bool = False
    asks: bool = True
    ways: frozenset[str] = frozenset()
    sort: str = ""

    @property
    def volume(self) -> int:
        """Return the volume of the year it was published in."""
        return self.published.year - 1935

    @property
    def day(self) -> str:
        """Return "Monday, June 10, 2024"."""
        day = self.published
        return f"{DAYS[day.weekday()]}, {MONTHS[day.month - 1]} {day.day}, {day.year}"

    @property
    def filed(self) -> str:
        """Return its closing line."""
        day = self.published
        return f"[FR Doc. {self.number} Filed {day.month}-{day.day - 1}-{day.year % 100}; 8:45 am]"

    @property
    def bare(self) -> bool:
        """Return whether it begins to speak right after its title, as notices of commissions do."""
        return not (self.action or self.dates)

    @property
    def labelled(self) -> list[tuple[str, list[str]]]:
        """Return the labelled parts in order."""
        if self.bare:
            return []
        parts = [("AGENCY", [self.agency_line]), ("ACTION", [self.action]), ("SUMMARY", [self.summary])]
        parts += [("DATES", self.dates.split("\n"))] if self.dates else []
        parts += [("ADDRESSES", list(self.addresses))] if self.addresses else []
        return [*parts, ("FOR FURTHER INFORMATION CONTACT", ["Ada Example, 202-555-0100."])]


SUPPLEMENTARY = '<HD SOURCE="HED">SUPPLEMENTARY INFORMATION:</HD>'


def as_xml(notice: Notice) -> bytes:
    """Return the notice as the Federal Register's XML."""
    tags = {
        "AGENCY": "AGY",
        "ACTION": "ACT",
        "SUMMARY": "SUM",
        "DATES": "EFFDATE" if notice.page % 2 else "DATES",
        "ADDRESSES": "ADD",
        "FOR FURTHER INFORMATION CONTACT": "FURINF",
    }
    rows = [f'<{notice.kind}><PREAMB><PRTPAGE P="{notice.page}"/>', f'<AGENCY TYPE="N">{_safe(notice.agency)}</AGENCY>']
    for tag, text in (
        ("SUBAGY", notice.office),
        ("CFR", notice.cfr),
        ("DEPDOC", notice.docket_line),
        ("RIN", notice.rin_line),
        ("SUBJECT", notice.title),
    ):
        rows += [f"<{tag}>{_safe(text)}</{tag}>"] if text else []
    for label, paragraphs in notice.labelled:
        inside = "".join(f"<P>{_safe(text)}</P>" for text in paragraphs)
        rows.append(f'<{tags[label]}><HD SOURCE="HED">{label}:</HD>{inside}</{tags[label]}>')
    before, after = ("", "</PREAMB>") if notice.bare else (f"</PREAMB><SUPLINF>{SUPPLEMENTARY}", "</SUPLINF>")
    rows.append(before)
    rows += [
        f'<HD SOURCE="HD1">{_safe(row[2:])}</HD>' if row.startswith("# ") else f"<P>{_safe(row)}</P>"
        for row in notice.body
    ]
    rows.append("<SIG><DATED>Dated: June 3, 2024.</DATED><NAME>Grace Example,</NAME><TITLE>Secretary.</TITLE></SIG>")
    rows.append(f"{after}<FRDOC>{notice.filed}</FRDOC><BILCOD>BILLING CODE 1234-56-P</BILCOD></{notice.kind}>")
    return "\n".join(rows).encode()


def as_gpo(notice: Notice) -> bytes:
    """Return the notice as the Government Publishing Office's plain text."""
    rule = "-" * 71
    section = {"PRORULE": "Proposed Rules", "RULE": "Rules and Regulations", "NOTICE": "Notices"}[notice.kind]
    number = f"Number 113 ({notice.day})"
    rows = [
        f"[Federal Register Volume {notice.volume}, {number}]",
        f"[{section}]",
        f"[Pages {notice.page}-{notice.page + 4}]",
        "From the Federal Register Online via the Government Publishing Office [www.gpo.gov]",
        f"[FR Doc No: {notice.number}]",
        "",
        "",
        "=" * 71,
        rule,
        "",
        notice.agency,
        "",
    ]
    rows += [notice.office, ""] if notice.office else []
    for text in (notice.cfr, notice.docket_line, notice.rin_line):
        rows += [*_wrapped(text), ""] if text else []
    rows += ["", *_wrapped(notice.title), ""]
    for label, paragraphs in notice.labelled:
        rows += [*_wrapped(f"{label}: {paragraphs[0]}"), *(_indented(paragraphs[1:])), ""]
        rows += [rule, ""] if label == "ACTION" else []
    rows += [] if notice.bare else ["SUPPLEMENTARY INFORMATION:", ""]
    for row in notice.body:
        rows += ["", row[2:], ""] if row.startswith("# ") else _indented([row])
    rows += ["    Dated: June 3, 2024.", "Grace Example,", "Secretary.", notice.filed, "BILLING CODE 1234-56-P"]
    text = (
        "\n".join(rows)
        .replace("“", "``")
        .replace("”", "''")
        .replace("—", "--")
        .replace("’", "'")
        .replace("–", "-")
        .replace("○ ", " ")
    )
    return text.replace("• ", " ").replace("§ ", "Sec.  ").encode("ascii")


def as_govinfo(notice: Notice) -> bytes:
    """Return GPO's text as the page that govinfo serves."""
    inside = html.escape(as_gpo(notice).decode("cp1252"), quote=False)
    head = "<html>\n<head>\n<title>Federal Register</title>\n</head>\n"
    return f"{head}<body><pre>\n{inside}\n</pre></body>\n</html>".encode()


def as_page(notice: Notice) -> bytes:
    """Return the notice as a page saved from the Federal Register's own site."""
    address = f"https://www.federalregister.gov/documents/{notice.published:%Y/%m/%d}/{notice.number}/a-title"
    rows = [f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><link rel="canonical" href="{address}">']
    rows.append(f"<title>Federal Register :: {_safe(notice.title)}</title><script>var dates = 'June 1, 2019';</script>")
    rows.append('</head><body><nav><a href="/">Home</a><a href="/agencies">Agencies</a></nav><div class="main">')
    rows.append(f'<h1 class="title">{_safe(notice.title)}</h1><div id="fulltext_content_area"><div class="preamble">')
    rows.append(
        f'<span class="printed-page" data-page="{notice.page}"><span class="unprinted-element">'
        f"Start Printed Page {notice.page}</span></span>"
    )
    rows.append(f'<div class="agency-name">{_safe(notice.agency)}</div>')
    for text in (notice.office, notice.cfr, notice.docket_line, notice.rin_line):
        rows += [f"<ul><li>{_safe(text)}</li></ul>"] if text else []
    for label, paragraphs in notice.labelled:
        rows.append(f'<h1 id="h-{label}">{label}:</h1>')
        rows += [_item(text) for text in paragraphs]
    rows += [] if notice.bare else ['<h1 id="supplementary">SUPPLEMENTARY INFORMATION:</h1>']
    rows += [f"<h2>{_safe(row[2:])}</h2>" if row.startswith("# ") else f"<p>{_safe(row)}</p>" for row in notice.body]
    rows.append(f'<p class="signature-date">Dated: June 3, 2024.</p><p class="frdoc">{notice.filed}</p></div></div>')
    rows.append("<footer><p>Home Sections Browse Search</p></footer></div></body></html>")
    return "\n".join(rows).encode()


def as_printed(notice: Notice) -> bytes:
    """Return what a PDF reader gives for the printed page: narrow lines, hyphens, printing marks, a running head."""
    head = f"{notice.page} Federal Register / Vol. {notice.volume}, No. 113 / {notice.day} / Notices"
    rows = [head, notice.agency]
    for text in (notice.office, notice.cfr, notice.docket_line, notice.rin_line, notice.title):
        rows += _wrapped(text, 40, hyphens=True) if text else []
    for label, paragraphs in notice.labelled:
        rows += _wrapped(f"{label}: {paragraphs[0]}", 40, hyphens=True)
        for text in paragraphs[1:]:
            rows += _wrapped(text, 40, hyphens=True)
    rows += ["khammond on DSKJM1Z7X2PROD with NOTICES", "VerDate Sep<11>2014 16:48 Jun 07, 2024 Jkt 262001"]
    rows.append(f"Federal Register / Vol. {notice.volume}, No. 113 / {notice.day} / Notices {notice.page + 1}")
    rows += [] if notice.bare else ["SUPPLEMENTARY INFORMATION:"]
    for row in notice.body:
        rows += [row[2:]] if row.startswith("# ") else _wrapped(row, 40, hyphens=True)
    rows += ["Dated: June 3, 2024.", "Grace Example,", "Secretary.", *_wrapped(notice.filed, 40)]
    rows.append("BILLING CODE 1234–56–P")
    return "\n".join(rows).encode()


def as_pasted(notice: Notice) -> bytes:
    """Return the notice as copied from a page: one paragraph a line, labels alone on theirs."""
    rows = [notice.agency, notice.office, notice.cfr, notice.docket_line, notice.rin_line, notice.title]
    rows = [row for row in rows if row]
    for label, paragraphs in notice.labelled:
        rows += ["", f"{label}:", *paragraphs]
    rows += [] if notice.bare else ["", "SUPPLEMENTARY INFORMATION:"]
    rows += [row.removeprefix("# ") for row in notice.body]
    return "\n".join([*rows, notice.filed]).encode()


def as_word(notice: Notice) -> bytes:
    """Return the notice kept as a Word document."""
    document = docx.Document()
    for text in (notice.agency, notice.office, notice.cfr, notice.docket_line, notice.rin_line):
        if text:
            document.add_paragraph(text)
    document.add_heading(notice.title, level=1)
    for label, paragraphs in notice.labelled:
        document.add_paragraph(f"{label}: {paragraphs[0]}")
        for text in paragraphs[1:]:
            document.add_paragraph(text)
    if not notice.bare:
        document.add_paragraph("SUPPLEMENTARY INFORMATION:")
    for row in notice.body:
        document.add_heading(row[2:], level=2) if row.startswith("# ") else document.add_paragraph(row)
    document.add_paragraph(notice.filed)
    kept = io.BytesIO()
    document.save(kept)
    return kept.getvalue()


FORMS = {
    "xml": as_xml,
    "gpo text": as_gpo,
    "govinfo page": as_govinfo,
    "saved page": as_page,
    "printed page": as_printed,
    "pasted": as_pasted,
    "word": as_word,
}


def _safe(text: str) -> str:
    return html.escape(text, quote=False)


def _item(text: str) -> str:
    return f"<ul><li>{_safe(text[2:])}</li></ul>" if text.startswith("• ") else f"<p>{_safe(text)}</p>"


def _wrapped(text: str, width: int = 71, *, hyphens: bool = False) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=hyphens)


def _indented(paragraphs: list[str]) -> list[str]:
    rows: list[str] = []
    for text in paragraphs:
        rows += textwrap.wrap(text, 71, initial_indent="    ", break_long_words=False, break_on_hyphens=False)
    return rows
