"""Every form of file: what it is told from, what it gives, and how a bad one is refused."""

from __future__ import annotations

import io
import json
import time
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import docx
import pytest

from docketwright.errors import ReadError
from docketwright.model.rule import ChannelKind, DeadlineKind, NoticeType
from docketwright.notice.formats import decode
from docketwright.notice.formats.record import eastern_end
from docketwright.notice.read import SeveralDocumentsError, documents, read_bytes, read_file, read_text
from docketwright.notice.rules import make_rule
from notice.corpus import WRITTEN
from notice.corpus_daily import DAILY
from notice.pdf import LOCKED, a_pdf
from notice.written import as_gpo, as_page, as_pasted, as_word, as_xml

NAMED = {one.name: one for one in WRITTEN}
EPA = NAMED["EPA standards with a hearing"]


def federal_register(**changes: Any) -> dict[str, Any]:
    """Return an answer of the Federal Register's API for one document."""
    return {
        "document_number": "2024-20529",
        "title": "Establishment of Reporting Requirements",
        "type": "Proposed Rule",
        "action": "Proposed rule; request for comment.",
        "abstract": "This proposed rule would amend the regulations.",
        "dates": "Comments on this proposed rule must be received by BIS by no later than October 11, 2024.",
        "citation": "89 FR 73612",
        "publication_date": "2024-09-11",
        "comments_close_on": "2024-10-11",
        "comment_url": "https://www.regulations.gov/commenton/BIS-2024-0047-0001",
        "docket_ids": ["Docket No. 240905-0231"],
        "regulation_id_numbers": ["0694-AJ55"],
        "agencies": [
            {"name": "Commerce Department", "id": 54, "parent_id": None},
            {"name": "Industry and Security Bureau", "id": 241, "parent_id": 54},
        ],
        "cfr_references": [{"title": 15, "part": 702}],
        "regulations_dot_gov_info": {"docket_id": "BIS-2024-0047"},
    } | changes


def regulations(**changes: Any) -> dict[str, Any]:
    """Return an answer of Regulations.gov for one document."""
    attributes = {
        "title": "Reporting Requirements",
        "agencyId": "BIS",
        "docketId": "BIS-2024-0047",
        "documentType": "Proposed Rule",
        "frDocNum": "2024-20529",
        "postedDate": "2024-09-11T04:00:00Z",
        "commentEndDate": "2024-10-12T03:59:59Z",
    }
    return {"data": {"id": "BIS-2024-0047-0001", "type": "documents", "attributes": attributes | changes}}


def asked(data: object) -> bytes:
    return json.dumps(data).encode()


def test_the_federal_registers_answer_gives_both_docket_numbers() -> None:
    rule = read_bytes(asked(federal_register()), "answer.json")
    assert (rule.docket_id, rule.agency_docket) == ("BIS-2024-0047", "240905-0231")
    assert (rule.citation, rule.rins, rule.cfr_parts) == ("89 FR 73612", ("0694-AJ55",), ("15 CFR 702",))
    assert {"rins", "cfr_parts"} <= set(rule.places)
    assert (rule.agency, rule.office) == ("Commerce Department", "Industry and Security Bureau")
    assert rule.notice_type is NoticeType.PROPOSED_RULE
    assert [one.date for one in rule.deadlines] == [date(2024, 10, 11)]


def test_two_sources_that_differ_are_both_shown_and_the_later_closes() -> None:
    rule = read_bytes(asked(federal_register(comments_close_on="2024-11-12")), "answer.json")
    assert [(one.date, one.where and one.where.quote) for one in rule.deadlines] == [
        (
            date(2024, 10, 11),
            "Comments on this proposed rule must be received by BIS by no later than October 11, 2024.",
        ),
        (date(2024, 11, 12), "comments_close_on: 2024-11-12"),
    ]
    assert rule.comment_deadline is rule.deadlines[1]


def test_a_catch_all_docket_is_never_taken() -> None:
    rule = read_bytes(
        asked(federal_register(regulations_dot_gov_info={"docket_id": "BIS_FRDOC_0001"}, docket_ids=[])), ""
    )
    assert rule.docket_id is None


def test_regulations_govs_end_in_utc_is_the_evening_before_in_washington() -> None:
    rule = read_bytes(asked(regulations()), "answer.json")
    closing = rule.comment_deadline
    assert closing is not None
    assert (closing.date, closing.time and closing.time.isoformat("minutes")) == (date(2024, 10, 11), "23:59")
    assert rule.publication_date == date(2024, 9, 11)
    assert rule.invites_comments
    assert [one.address for one in rule.channels] == ["https://www.regulations.gov/commenton/BIS-2024-0047-0001"]


@pytest.mark.parametrize(
    ("written", "there"),
    [
        ("2024-10-12T03:59:59Z", "2024-10-11 23:59"),
        ("2024-12-12T04:59:59Z", "2024-12-11 23:59"),
        ("2024-10-11T23:59:59-04:00", "2024-10-11 23:59"),
        ("2024-10-12T03:59:59", "2024-10-11 23:59"),
        ("2024-10-12", None),
        ("soon T", None),
        ("0001-01-01T00:00:00Z", None),
        (None, None),
    ],
)
def test_an_end_in_utc_is_read_in_eastern_time(written: object, there: str | None) -> None:
    end = eastern_end(written)
    assert (f"{end:%Y-%m-%d %H:%M}" if end else None) == there


def test_a_docket_gives_its_number_and_rin() -> None:
    data = {"id": "BIS-2024-0047", "type": "dockets", "attributes": {"title": "A rule", "rin": "0694-AJ55"}}
    rule = read_bytes(asked({"data": data}), "docket.json")
    assert (rule.docket_id, rule.rins, rule.title) == ("BIS-2024-0047", ("0694-AJ55",), "A rule")
    unassigned = data | {"attributes": {"title": "A rule", "rin": "Not Assigned"}}
    assert read_bytes(asked({"data": unassigned}), "").rins == ()


def test_an_answer_with_several_documents_is_asked_about() -> None:
    answer = asked({"results": [federal_register(), federal_register(document_number="2024-99999", title="Other")]})
    with pytest.raises(SeveralDocumentsError, match="2 notices") as several:
        read_bytes(answer, "answer.json")
    assert [entry.key for entry in several.value.entries] == ["2024-20529", "2024-99999"]
    assert read_bytes(answer, "answer.json", "2024-99999").title == "Other"
    with pytest.raises(ReadError, match="is not in this file"):
        read_bytes(answer, "answer.json", "2020-1")


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"data": []}, "Nothing was found: the answer is empty."),
        ({"results": []}, "Nothing was found: the answer is empty."),
        ({"errors": [{"status": "404", "title": "The docket could not be found."}]}, "The docket could not be found."),
        ({"errors": [{}]}, "an error"),
        ({"error": {"code": "OVER_RATE_LIMIT"}}, "OVER_RATE_LIMIT"),
        ({"data": [{"type": "comments", "attributes": {"comment": "words"}}]}, "holds no notice"),
        ([], "Nothing was found"),
        ({}, "holds no notice"),
        ("words", "holds no notice"),
    ],
)
def test_an_answer_without_a_notice_says_so(answer: object, said: str) -> None:
    data = asked(answer) if not isinstance(answer, str) else b'{"a": "words"}'
    with pytest.raises(ReadError, match=said):
        read_bytes(data, "answer.json")


def test_the_recorded_answers_are_read(shared: Path) -> None:
    samples = shared / "domain" / "api" / "samples"
    document = read_file(samples / "regs_documents_BIS-2024-0047.json")
    assert document.comment_deadline is not None
    assert document.comment_deadline.date == date(2024, 10, 11)
    full = read_file(samples / "fr_document_2024-31396_full.json")
    assert (full.docket_id, full.agency_docket) == ("EPA-R09-OAR-2023-0649", "FRL-11647-02-R9")
    assert [(one.kind, one.date) for one in full.deadlines] == [(DeadlineKind.EFFECTIVE, date(2025, 1, 30))]
    with pytest.raises(ReadError, match="could not be found"):
        read_file(samples / "regs_error_404_docket.json")


def test_a_pdf_gives_what_its_text_gives() -> None:
    lines = as_gpo(EPA).decode().split("\n")
    rule = read_bytes(a_pdf(*(lines[at : at + 50] for at in range(0, len(lines), 50))), "notice.pdf")
    assert (rule.docket_id, rule.agency_docket, rule.title) == (EPA.docket, EPA.other, EPA.title)
    assert rule.publication_date == date(2024, 6, 10)
    assert {one.kind for one in rule.channels} >= {ChannelKind.PORTAL, ChannelKind.EMAIL}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (a_pdf(["Words"], trailer=LOCKED), "locked with a password"),
        (a_pdf([]), "pictures of pages but no text"),
        (a_pdf(["Words"])[:300], "This PDF is damaged"),
        (b"%PDF-1.7\nnonsense", "This PDF is damaged"),
        (a_pdf(*([["Words"]] * 2001)), "more than 2,000 pages"),
    ],
    ids=["locked", "empty", "cut", "nonsense", "long"],
)
def test_a_pdf_that_cannot_be_read_says_why(data: bytes, said: str) -> None:
    with pytest.raises(ReadError, match=said):
        read_bytes(data, "notice.pdf")


def test_a_word_document_keeps_its_headings_and_tables() -> None:
    document = docx.Document(io.BytesIO(as_word(EPA)))
    document.add_heading("Costs", level=3)
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text, row.cells[1].text = "Burden", "12 hours"
    kept = io.BytesIO()
    document.save(kept)
    rule = read_bytes(kept.getvalue(), "notice.docx")
    assert rule.docket_id == EPA.docket
    assert ("Costs", 3) in [(one.text, one.level) for one in rule.paragraphs]
    assert "Burden 12 hours" in [one.text for one in rule.paragraphs]


def a_zip(**files: bytes) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name.replace("__", "/"), data)
    return kept.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04 not a zip", "This Word document is damaged"),
        (a_zip(readme=b"words"), "not a Word document"),
        (a_zip(**{"word__document.xml": b"<a/>"}), "not a Word document"),
        (a_zip(**{"word__document.xml": b"0" * 210_000_000}), "holds far more"),
        (a_zip(**{"word__document.xml": b"0"} | {f"part{n}": b"" for n in range(5001)}), "holds far more"),
        (as_word(EPA)[:-300], "This Word document is damaged"),
    ],
    ids=["no zip", "other zip", "no parts", "bomb", "many parts", "cut"],
)
def test_a_zip_that_is_no_notice_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(ReadError, match=said):
        read_bytes(data, "notice.docx")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "This file is empty"),
        (b"   \n\n", "no text in this file"),
        (b"{\\rtf1 words}", "an RTF document"),
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, "an old Word document"),
        (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"<!doctype html><html><h1>Sign in</h1><p>Your session has expired.</p></html>", "holds no notice"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 600, "a picture"),
        (b"\x1f\x8b\x08" + b"\0" * 600, "a compressed file"),
        (b"\x7fELF" + b"\0" * 600, "a program"),
        (bytes(range(256)) * 40, "no text that can be read"),
        (b"[" * 100_000, "damaged"),
        (b'{"title": ', "damaged"),
    ],
)
def test_a_file_of_another_sort_is_named(data: bytes, said: str) -> None:
    with pytest.raises(ReadError, match=said):
        read_bytes(data, "file")


def test_nothing_pasted_and_a_missing_or_huge_file_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ReadError, match="no text to read"):
        read_text("  \n")
    with pytest.raises(ReadError, match="could not be opened"):
        read_file(tmp_path / "missing.xml")
    with pytest.raises(ReadError, match="could not be opened"):
        read_file(tmp_path)
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(decode.LARGEST + 1)
    with pytest.raises(ReadError, match="larger than 50 MB"):
        read_file(big)


LAUGHS = """<?xml version="1.0"?>
<!DOCTYPE RULE [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
<RULE><SUBJECT>&b;</SUBJECT></RULE>"""


@pytest.mark.parametrize(
    "text",
    [
        LAUGHS,
        LAUGHS.lower().replace("<rule>", "<RULE>").replace("subject", "SUBJECT"),
        LAUGHS.replace("<!DOCTYPE", " " * 150_000 + "<!DOCTYPE"),
        '<!DOCTYPE RULE [<!ENTITY x SYSTEM "file:///etc/passwd">]><RULE><SUBJECT>&x;</SUBJECT></RULE>',
    ],
    ids=["declared", "small letters", "far down", "outside"],
)
def test_xml_that_declares_entities_is_refused(text: str) -> None:
    with pytest.raises(ReadError, match="declares entities"):
        read_text(text)


def test_a_reference_to_an_unknown_entity_stays_as_it_is_written() -> None:
    assert read_text("<RULE><SUBJECT>Rules &mdash; &unknown; &amp; more</SUBJECT></RULE>").title == (
        "Rules — &unknown; & more"
    )


def test_a_broken_file_is_read_as_far_as_it_goes() -> None:
    whole = as_xml(EPA).decode()
    rule = read_text(whole[: whole.index("FURINF")] + "<P>cut <E T=")
    assert rule.docket_id == EPA.docket
    assert rule.comment_deadline is not None


def issue(count: int) -> bytes:
    """Return a daily issue of about fifteen thousand characters a document."""
    padding = "".join(
        f"<P>The agency weighed option {n} of this paragraph, and found in its records of past years that the public "
        "had said little about it, in 89 FR 12345 or elsewhere; it sees no cost in it.</P>"
        for n in range(70)
    )
    every = (WRITTEN + DAILY) * 3
    made = []
    for at in range(count):
        text = as_xml(every[at]).decode().replace("2024-12345", f"2024-{10000 + at}")
        made.append(text.replace("<SIG>", f"{padding}<SIG>"))
    head = (
        '<?xml version="1.0"?>\n<FEDREG><VOL>89</VOL><NO>113</NO><DATE>Monday, June 10, 2024</DATE>'
        "<UNITNAME>Contents</UNITNAME>"
    )
    return f"{head}<NOTICES>{''.join(made)}</NOTICES></FEDREG>".encode()


def test_a_daily_issue_asks_which_document_and_reads_each_in_no_time() -> None:
    data = issue(200)
    assert 2_500_000 < len(data) < 4_500_000
    with pytest.raises(SeveralDocumentsError, match="200 notices"):
        read_bytes(data, "FR-2024-06-10.xml")
    before = time.process_time()
    entries = documents(data, "FR-2024-06-10.xml")
    rules = [make_rule(entry.make()) for entry in entries]
    assert time.process_time() - before < 6, "the goal is 3 s on a quiet machine"
    assert len({entry.key for entry in entries}) == 200
    assert [rule.title for rule in rules[:85]] == [one.title for one in (WRITTEN + DAILY)[:85]]
    assert {rule.publication_date for rule in rules} == {date(2024, 6, 10)}
    assert read_bytes(data, "FR-2024-06-10.xml", "2024-10007").document_number == "2024-10007"


def test_in_an_issue_days_are_counted_from_its_own_date() -> None:
    data = issue(60)
    entry = next(one for one in documents(data) if one.title == "Example Reimbursement")
    rule = make_rule(entry.make())
    assert rule.comment_deadline is not None
    assert (rule.comment_deadline.date, rule.comment_deadline.computed) == (date(2024, 8, 9), True)


def test_scripts_menus_and_hidden_words_of_a_page_are_left_out() -> None:
    page = as_page(EPA).replace(
        b"</nav>", b'</nav><div style="display: none">Comments close January 1, 2030.</div><form><p>Search</p></form>'
    )
    text = " ".join(one.text for one in read_bytes(page, "page.html").paragraphs)
    for hidden in ("January 1, 2030", "June 1, 2019", "Search", "Agencies"):
        assert hidden not in text.replace("Browse Search", "")


def test_a_page_without_words_is_refused() -> None:
    with pytest.raises(ReadError):
        read_bytes(b"<!DOCTYPE html><html><body><script>x()</script></body></html>", "page.html")


def test_a_file_named_after_one_of_its_documents_gives_that_one() -> None:
    assert read_bytes(issue(3), "2024-10002.xml").document_number == "2024-10002"


def test_pasted_text_without_any_label_is_still_a_text_to_read() -> None:
    rule = read_text("Dear reader,\n\nThis is a letter about nothing.\n")
    assert (rule.docket_id, rule.agency, rule.deadlines, rule.invites_comments) == (None, None, (), False)
    assert "This is a letter about nothing." in rule.paragraphs[-1].text


def test_the_form_is_told_from_the_content_not_from_the_name() -> None:
    for make in (as_xml, as_gpo, as_page, as_pasted, as_word):
        assert read_bytes(make(EPA), "notice.bin").docket_id == EPA.docket
