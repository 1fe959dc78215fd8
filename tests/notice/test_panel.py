"""Notices copied or saved from the Federal Register's own pages, and GPO's text of twenty-five years ago."""

from __future__ import annotations

from datetime import date

from docketwright.model.rule import ChannelKind, NoticeType
from docketwright.notice.panel import find_panel
from docketwright.notice.read import read_text

PANEL = """Federal Register
Proposed Rule
Example Requirements for Machines
A Proposed Rule by the Example Bureau on 09/11/2024
Document Details
Information about this document as published in the Federal Register.
Printed version:
PDF
Publication Date:
09/11/2024
Agencies:
Department of Commerce
Example Bureau
Dates:
Comments on this proposed rule must be received by no later than October 11, 2024.
Comments Close:
10/11/2024
Document Type:
Proposed Rule
Document Citation:
89 FR 73612
Page:
73612-73617 (6 pages)
CFR:
15 CFR 702
Agency/Docket Number:
Docket No. 240905-0231
RIN:
0694-AJ55
Document Number:
2024-20529
Start Printed Page 73612
"""
NOTICE = """AGENCY:
Example Bureau, Department of Commerce.

ACTION:
Proposed rule; request for comment

SUMMARY:
This proposed rule would amend the regulations.

DATES:
Comments on this proposed rule must be received by no later than October 11, 2024.

ADDRESSES:
Comments may be submitted to the Federal rulemaking portal ( www.regulations.gov ). The regulations.gov ID for this
proposed rule is: BIS-2024-0047.

SUPPLEMENTARY INFORMATION:
Background
The rule is new.
"""


def test_the_panel_of_a_copied_page_gives_what_the_notice_itself_does_not_print() -> None:
    rule = read_text(PANEL + NOTICE)
    assert rule.title == "Example Requirements for Machines"
    assert (rule.agency, rule.office) == ("Department of Commerce", "Example Bureau")
    assert (rule.docket_id, rule.agency_docket, rule.rins) == ("BIS-2024-0047", "240905-0231", ("0694-AJ55",))
    assert (rule.document_number, rule.citation, rule.cfr_parts) == ("2024-20529", "89 FR 73612", ("15 CFR 702",))
    assert rule.publication_date == date(2024, 9, 11)
    assert [one.date for one in rule.deadlines] == [date(2024, 10, 11)]


def test_the_panel_of_a_saved_page_is_read_too() -> None:
    rows = [row for row in PANEL.splitlines() if not row.startswith("Start")]
    panel = "".join(f"<dt>{row}</dt>" if row.endswith(":") else f"<dd>{row}</dd>" for row in rows[4:])
    notice = NOTICE.replace("\n\n", "\n").replace(":\n", ":</h1><p>")
    body = "".join(f"<p>{part}</p>" for part in notice.splitlines())
    page = f"<html><body><h1>{rows[2]}</h1><p>{rows[3]}</p><dl>{panel}</dl><div><h1>{body}</div></body></html>"
    rule = read_text(page)
    assert (rule.title, rule.document_number, rule.citation) == (
        "Example Requirements for Machines",
        "2024-20529",
        "89 FR 73612",
    )
    assert (rule.docket_id, rule.agency_docket) == ("BIS-2024-0047", "240905-0231")
    assert rule.publication_date == date(2024, 9, 11)


def test_labels_and_values_may_share_a_line() -> None:
    rows = PANEL.replace(":\n", ": ").splitlines()
    found = find_panel(rows)
    assert found is not None
    assert "Document number: 2024-20529" in [piece.text for piece in found.pieces]
    assert read_text("\n".join(rows) + "\n" + NOTICE).agency_docket == "240905-0231"


def test_a_text_without_a_panel_has_none() -> None:
    assert find_panel(NOTICE.splitlines()) is None
    assert find_panel([]) is None


OLD = """[Federal Register: January 21, 1999 (Volume 64, Number 13)]
[Proposed Rules]
[Page 3273]
From the Federal Register Online via GPO Access [wais.access.gpo.gov]
[DOCID:fr21ja99-25]

=======================================================================
-----------------------------------------------------------------------

DEPARTMENT OF TRANSPORTATION

Federal Example Administration

49 CFR Parts 229, 231, and 232

[FEA Docket No. PB-9; Notice No. 15]
RIN 2130-AB16


Example Standards for Freight and Other Trains
and Equipment

AGENCY: Federal Example Administration (FEA), DOT.

ACTION: Extension of comment period.

-----------------------------------------------------------------------

SUMMARY: By notice published on September 9, 1998 (63 FR 48294), FEA
proposed revisions and set a deadline of January 15, 1999.

DATES: Written comments must be received by March 1, 1999. Comments
received after that date will be considered to the extent possible.

ADDRESSES: Address written comments to the Docket Clerk, Office of Chief
Counsel, RCC-10, Federal Example Administration, 400 Seventh Street,
S.W., Stop 10, Washington, D.C. 20590.

FOR FURTHER INFORMATION CONTACT: Ada Example.

SUPPLEMENTARY INFORMATION: Nothing more.

[FR Doc. 99-1377 Filed 1-20-99; 8:45 am]
BILLING CODE 4910-06-P
"""


def test_text_of_the_last_century_is_read_as_well() -> None:
    rule = read_text(OLD)
    assert (rule.publication_date, rule.citation) == (date(1999, 1, 21), "64 FR 3273")
    assert (rule.document_number, rule.agency_docket, rule.rins) == ("99-1377", "PB-9", ("2130-AB16",))
    assert rule.title == "Example Standards for Freight and Other Trains and Equipment"
    assert rule.notice_type is NoticeType.PROPOSED_RULE
    assert [one.date for one in rule.deadlines] == [date(1999, 3, 1)]
    assert [one.kind for one in rule.channels] == [ChannelKind.MAIL]
    assert rule.channels[0].address.endswith("Washington, D.C. 20590")
