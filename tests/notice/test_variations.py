"""The same notice with everything done to it that happens to files on their way: the values stay what they were."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from docketwright.assets import resource
from docketwright.model.rule import Rule
from docketwright.notice.read import read_bytes, read_file, read_text
from notice.corpus import WRITTEN
from notice.written import FORMS, as_govinfo, as_gpo, as_page, as_pasted, as_printed, as_xml

REAL = [
    "2013-24521_RULE",
    "2016-08508_PRORULE",
    "2016-08806_PRORULE",
    "2024-02236_PRORULE",
    "2024-02703_PRORULE",
    "2024-02770_PRORULE",
    "2024-02841_NOTICE",
    "2024-02930_RULE",
]
NAMED = {one.name: one for one in WRITTEN}
SAMPLES = [
    NAMED[name]
    for name in (
        "EPA standards with a hearing",
        "interim final rule with comments after it takes effect",
        "extension of a comment period",
        "NRC petition for rulemaking",
        "FWS listing with a hearing request",
    )
]


def values(rule: Rule) -> tuple[object, ...]:
    """Return what must not change, whatever happens to the file."""
    dates = sorted((one.kind.value, one.date) for one in rule.deadlines)
    ways = {one.kind.value for one in rule.channels}
    asked = rule.invites_comments
    return rule.docket_id, rule.agency_docket, rule.rins, dates, asked, ways, rule.title, rule.notice_type


@cache
def real(path: Path) -> tuple[str, tuple[object, ...]]:
    return path.read_text(encoding="utf-8"), values(read_file(path))


DASHES = dict(zip(["hyphen", "non-breaking", "figure", "en", "em", "bar", "minus"], "‐‑‒–—―−", strict=True))
IN_ID = re.compile(r"(?<=[A-Z0-9])-(?=[A-Z0-9])")


def split_the_docket(text: str) -> str:
    """Put a page mark into the middle of every docket id."""
    return re.sub(r"\b((?:EPA|NOAA|APHIS|CFPB|USCG|FDA|FAA)(?:-[A-Z0-9]+)*-)(\d{4}-)", r'\1<PRTPAGE P="9999"/>\2', text)


def page_marks_between_words(text: str) -> str:
    """Take a mark for every fortieth space inside a paragraph, as old full texts do."""
    count = 0

    def one(match: re.Match[str]) -> str:
        nonlocal count
        count += 1
        return match.group(1) + ('<PRTPAGE P="22000"/>' if count % 40 == 0 else match.group(2)) + match.group(3)

    return re.sub(r"([a-z]{3})( )([a-z]{3})(?=[^<>]*<)", one, text)


def effective_first(text: str) -> str:
    """Put an effective date of another rule before everything in DATES."""
    earlier = "<P>The proposed rule was published on January 3, 2001 (66 FR 1234). </P>"
    return re.sub(
        r"(<(?:DATES|EFFDATE)>\s*<HD SOURCE=\"HED\">[^<]*</HD>)", lambda match: match.group(1) + earlier, text
    )


def without_tags(*names: str) -> Callable[[str], str]:
    """Return a change that strips these tags and keeps what is in them."""
    return lambda text: re.sub(rf"</?(?:{'|'.join(names)})>", "", text)


ON_XML: dict[str, Callable[[str], str]] = {
    **{
        f"{name} dashes in numbers": lambda text, dash=dash: re.sub(  # type: ignore[misc]
            r"(?<=>)[^<>]+", lambda match: IN_ID.sub(dash, match.group()), text
        )
        for name, dash in DASHES.items()
    },
    "dockets split by a page mark": split_the_docket,
    "page marks between words": page_marks_between_words,
    "an earlier publication first": effective_first,
    "EFFDATE for DATES": lambda text: re.sub(r"(</?)DATES>", r"\1EFFDATE>", text),
    "DATES for EFFDATE": lambda text: re.sub(r"(</?)EFFDATE>", r"\1DATES>", text),
    "no ADD, DATES, SUM, ACT and AGY tags": without_tags("ADD", "DATES", "EFFDATE", "SUM", "ACT", "AGY"),
    "no PREAMB and SUPLINF tags": without_tags("PREAMB", "SUPLINF"),
    "a comment, an instruction and a doctype": lambda text: (
        f"<!DOCTYPE RULE SYSTEM 'fr.dtd'>\n<?xml-stylesheet href='x'?>\n{text}<!-- end -->"
    ),
    "one line": lambda text: re.sub(r"\s+", " ", text),
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "named entities": lambda text: text.replace("—", "&mdash;").replace("§", "&sect;").replace("“", "&ldquo;"),
    "zero-width and direction marks": lambda text: re.sub(
        r"(?<=\w)(?= )(?=[^<>]*<)", "\u200b", text.replace("</P>", "\u202c</P>").replace("<P>", "<P>\u202d")
    ),
    "a header and a footer of some site": lambda text: f"Source: a site. US Government work.\n---\n{text}",
}


def dashless(found: tuple[object, ...]) -> tuple[object, ...]:
    return tuple(re.sub(f"[{''.join(DASHES.values())}]", "-", one) if isinstance(one, str) else one for one in found)


@pytest.mark.parametrize("name", REAL)
def test_a_changed_file_gives_the_same_values(name: str, shared: Path) -> None:
    text, kept = real(shared / "rules" / f"{name}.xml")
    wrong = {}
    for change, made in ON_XML.items():
        found = values(read_text(made(text)))
        if dashless(found) != dashless(kept):
            wrong[change] = [(was, now) for was, now in zip(kept, found, strict=True) if was != now]
    assert wrong == {}


ENCODINGS: dict[str, Callable[[str], bytes]] = {
    "UTF-8 with a mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-le"),
    "Windows-1252": lambda text: text.encode("cp1252", "xmlcharrefreplace"),
    "old Mac line ends": lambda text: text.replace("\n", "\r").encode(),
}


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_is_told(encoding: str) -> None:
    for notice in SAMPLES:
        kept = values(read_bytes(as_xml(notice), "notice"))
        assert values(read_bytes(ENCODINGS[encoding](as_xml(notice).decode()), "notice")) == kept
        gpo = values(read_bytes(as_gpo(notice), "notice"))
        assert values(read_bytes(ENCODINGS[encoding](as_gpo(notice).decode()), "notice")) == gpo


def noise(text: str) -> str:
    """Put printing marks between the lines, as a copied page has them."""
    marks = [
        "khammond on DSKJM1Z7X2PROD with NOTICES",
        "lotter on DSK11XQN23PROD with PROPOSALS1",
        "VerDate Sep<11>2014",
        "16:48 Jun 07, 2024",
        "Jkt 262001",
        "PO 00000",
        "Frm 00012",
        "Fmt 4702",
        "Sfmt 4702",
        r"E:\FR\FM\10JNP1.SGM",
        "10JNP1",
    ]
    rows = text.split("\n")
    for at, mark in enumerate(marks):
        rows.insert((at + 2) * len(rows) // (len(marks) + 4), mark)
    return "\n".join(rows)


SECTION = """This section of the FEDERAL REGISTER contains notices to the public of
the proposed issuance of rules and regulations."""
ON_TEXT: dict[str, Callable[[str], str]] = {
    "printing marks": noise,
    "form feeds": lambda text: re.sub(r"\n(?=[A-Z]{4,}:)", "\n\x0c", text),
    "double spacing of a site": lambda text: re.sub(r"\n", "\n\n", text) if len(text.split("\n")) > 20 else text,
    "a bullet before all": lambda text: f"  • {text}" if text.startswith("[") else text,
    "the section's own heading": lambda text: text.replace(
        f"{'=' * 71}\n",
        f"{'=' * 72}\nProposed Rules\n      Federal Register\n{'_' * 72}\n\n{SECTION}\n\n{'=' * 72}\n\n",
        1,
    ),
    "trailing blanks": lambda text: re.sub("$", "   ", text, flags=re.MULTILINE),
    "an indent": lambda text: re.sub("^(?=.)", "  ", text, flags=re.MULTILINE),
    "no-break spaces": lambda text: text.replace("July ", "July\u00a0").replace("August ", "August\u00a0"),
    "GPO quotation marks": lambda text: text.replace("“", "``").replace("”", "''"),
}


@pytest.mark.parametrize("change", ON_TEXT)
def test_a_text_with_the_marks_of_its_way_gives_the_same_values(change: str) -> None:
    for notice in SAMPLES:
        for make in (as_printed, as_gpo, as_pasted):
            text = make(notice).decode()
            kept = values(read_text(text))
            assert values(read_text(ON_TEXT[change](text))) == kept


@pytest.mark.parametrize("change", ["printing marks", "form feeds", "trailing blanks"])
def test_the_request_for_comment_keeps_its_questions(change: str) -> None:
    text = resource("examples", "ntia-2023-0009.txt").read_text(encoding="utf-8")
    kept, found = read_text(text), read_text(ON_TEXT[change](text))
    assert [one.number for one in found.questions] == [one.number for one in kept.questions]
    assert values(found) == values(kept)


def hyphenated(text: str, width: int) -> str:
    """Wrap the text as narrow columns do, cutting long words with hyphens."""
    rows: list[str] = []
    for paragraph in text.split("\n"):
        row = ""
        for word in paragraph.split(" "):
            if row and len(row) + len(word) + 1 > width and word.isalpha() and word.islower() and len(word) > 8:
                rows.append(f"{row} {word[:4]}-")
                row = word[4:]
            elif row and len(row) + len(word) + 1 > width:
                rows.append(row)
                row = word
            else:
                row = f"{row} {word}" if row else word
        rows.append(row)
    return "\n".join(rows)


@pytest.mark.parametrize("width", [36, 44, 60, 72])
def test_hyphens_at_line_ends_are_taken_out(width: int) -> None:
    for notice in SAMPLES:
        kept = values(read_text(as_pasted(notice).decode()))
        assert values(read_text(hyphenated(as_pasted(notice).decode(), width))) == kept


def test_pages_saved_by_a_browser_keep_the_day_of_publication() -> None:
    for notice in SAMPLES:
        assert read_bytes(as_page(notice), "page").publication_date == date(2024, 6, 10)
        assert read_bytes(as_govinfo(notice), "page").publication_date == date(2024, 6, 10)
        assert read_bytes(as_gpo(notice), "page").citation == "89 FR 48800"


@pytest.mark.parametrize("form", [form for form in FORMS if form != "word"])  # half a Word file is none
def test_half_a_notice_gives_what_it_holds(form: str) -> None:
    notice = NAMED["EPA standards with a hearing"]
    data = FORMS[form](notice)
    half = data[: data.index(b"Hand/Courier")]
    rule = read_bytes(half, "half")
    assert rule.docket_id == notice.docket
    assert rule.comment_deadline is not None
    assert rule.comment_deadline.date.isoformat() == notice.closes


def test_two_page_rules_in_one_text_are_asked_about() -> None:
    both = as_gpo(SAMPLES[0]) + b"\n\n" + as_gpo(SAMPLES[1]).replace(b"2024-12345", b"2024-12346")
    with pytest.raises(Exception, match="2 notices"):
        read_bytes(both, "both")
    assert read_bytes(both, "both", "2024-12346").title == SAMPLES[1].title
