"""Docket ids of the portal, the agency's own numbers, RINs and document numbers, told apart."""

from __future__ import annotations

import pytest

from docketwright.notice.document import Document, Piece, Role, make_parts
from docketwright.notice.numbers import docket_ids, find_agency_docket, find_docket, find_document_number, find_rins

PORTAL = ("You may comment at www.regulations.gov.", Role.ADDRESSES)


def document(*pieces: tuple[str, Role]) -> Document:
    return Document(make_parts(Piece(text, role) for text, role in pieces))


@pytest.mark.parametrize(
    ("line", "docket", "own"),
    [
        ("[Docket No. CFPB-2012-0050]", "CFPB-2012-0050", None),
        ("[Docket No. PHMSA-2016-0014 (HM-263)]", "PHMSA-2016-0014", "HM-263"),
        ("[Docket No. FDA-2015-D-1580 (formerly 2003D-0570)]", "FDA-2015-D-1580", None),
        ("[Docket Nos. FDA-2014-D-0055 and FDA-2014-D-0056]", "FDA-2014-D-0055", None),
        ("[EPA-HQ-OPP-2016-0001; EPA-HQ-OPP-2016-0002; FRL-9944-86]", "EPA-HQ-OPP-2016-0001", "FRL-9944-86"),
        ("[EPA–HQ–OAR–2016–0001; FRL–9944–86]", "EPA-HQ-OAR-2016-0001", "FRL-9944-86"),
        (
            "[Docket No. FAA-2024-0224; Project Identifier AD-2024-00055-T; Amendment 39-22673]",
            "FAA-2024-0224",
            "AD-2024-00055-T",
        ),
        ("[Docket No. FAA-2023-0161; Project Identifier MCAI-2022-01234-T]", "FAA-2023-0161", "MCAI-2022-01234-T"),
        ("[Docket No. FAA-2015-7491; Airspace Docket No. 15-AGL-24]", "FAA-2015-7491", "15-AGL-24"),
        ("[NHTSA—2016-0042]", "NHTSA-2016-0042", None),
        ("[Docket ID: DoD-2016-OS-0049]", "DOD-2016-OS-0049", None),
        ("[U.S. DOT Docket No. NHTSA-2012-0029]", "NHTSA-2012-0029", None),
        ("[Docket No. FRA-2017-0002-N-21]", "FRA-2017-0002", None),
        ("[Docket No. BIS-2024-0047-0001]", "BIS-2024-0047", None),
        ("[Docket No. 160301163-6163-01]", None, "160301163-6163-01"),
        ("[Docket No. ER16-1403-000, et al.]", None, "ER16-1403-000"),
        ("[WC Docket Nos. 10-90, 14-58; FCC 16-33]", None, "WC Docket Nos. 10-90"),
        ("[Release No. IC-32068; 812-14566]", None, "812-14566"),
        ("[Release No. 34-99679; File No. S7-04-24]", None, "S7-04-24"),
        ("[OMB Control Number: 1219-0011]", None, "OMB Control Number: 1219-0011"),
        ("[Public Notice: 9518]", None, "Public Notice: 9518"),
        ("[Regulation Z; Docket No. R-1813]", None, "R-1813"),
        ("[Docket No. BIS_FRDOC_0001]", None, "BIS_FRDOC_0001"),
        ("[FCC 16-33]", None, None),
        ("[Docket No.]", None, None),
    ],
)
def test_a_docket_line_is_parted_into_the_portals_and_the_agencys_number(
    line: str, docket: str | None, own: str | None
) -> None:
    notice = document((line, Role.DOCKET), PORTAL)
    found = find_docket(notice)
    assert (found[0] if found else None) == docket
    agency = find_agency_docket(notice, docket)
    assert (agency[0] if agency else None) == own


@pytest.mark.parametrize(
    ("pieces", "docket"),
    [
        ([("[Docket No.: PTO-P-2016-0001]", Role.DOCKET)], None),
        ([("[NARA-2016-025]", Role.DOCKET)], None),
        ([("[Docket No. CFPB-2012-0050]", Role.DOCKET)], "CFPB-2012-0050"),
        (
            [("[Docket No. 240905-0231]", Role.DOCKET), ("The regulations.gov ID is: BIS-2024-0047.", Role.ADDRESSES)],
            "BIS-2024-0047",
        ),
        ([("Submit comments to www.regulations.gov, docket BIS-2024-0047.", Role.BODY)], "BIS-2024-0047"),
        ([("See dockets BIS-2024-0047 and BIS-2023-0011 at regulations.gov.", Role.BODY)], None),
        ([("An earlier rule stood in docket BIS-2023-0011.", Role.BODY)], None),
        ([], None),
    ],
)
def test_a_number_is_the_portals_only_where_the_notice_shows_it(
    pieces: list[tuple[str, Role]], docket: str | None
) -> None:
    found = find_docket(document(*pieces))
    assert (found[0] if found else None) == docket


@pytest.mark.parametrize(
    "text", ["AD-2024-00055", "MCAI-2023-00996", "FRL-9944-94", "SR-NYSE-2016-021", "EPA-2016-1", "BIS_FRDOC_0001"]
)
def test_look_alikes_are_no_docket_ids(text: str) -> None:
    assert docket_ids(f"Project Identifier {text} applies.") == []


@pytest.mark.parametrize(
    ("pieces", "rins"),
    [
        ([("RIN 0694-AJ55", Role.RIN)], ["0694-AJ55"]),
        ([("1625-AA00", Role.RIN)], ["1625-AA00"]),
        ([("RIN 7100 ZA-08", Role.RIN)], ["7100-ZA08"]),
        ([("RINs 1557-AE78; 7100-AG64; and 3064-AF29", Role.RIN)], ["1557-AE78", "7100-AG64", "3064-AF29"]),
        ([("[Docket No. R-1818; RIN 7100 AG67]", Role.DOCKET)], ["7100-AG67"]),
        ([("identified by RIN 0694–AI08 or docket", Role.ADDRESSES)], ["0694-AI08"]),
        ([("the form 0694-AI08 is used", Role.ADDRESSES)], []),
        ([("OMB 3060-0179", Role.DOCKET)], []),
    ],
)
def test_rins_are_read_in_every_spelling(pieces: list[tuple[str, Role]], rins: list[str]) -> None:
    assert [rin for rin, _ in find_rins(document(*pieces))] == rins


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("[FR Doc. 2024-20529 Filed 9-9-24; 8:45 am]", "2024-20529"),
        ("[FR Doc. E8–23178 Filed 10-1-08; 8:45 am]", "E8-23178"),
        ("[FR Doc. 04-16753 Filed 7-22-04; 8:45 am]", "04-16753"),
        ("[FR Doc. C1-2024-20529 Filed 9-9-24; 8:45 am]", "C1-2024-20529"),
        ("[FR Doc No: 2024-20529]", "2024-20529"),
        ("[FR Doc. 12 Filed 9-9-24]", None),
    ],
)
def test_the_document_number_stands_in_the_closing_line(text: str, number: str | None) -> None:
    found = find_document_number(document((text, Role.NUMBER)))
    assert (found[0] if found else None) == number


@pytest.mark.parametrize(
    ("addresses", "own"),
    [
        ("All comments should reference the docket number (LS-02-05) and the date.", "LS-02-05"),
        ("Send submissions to CC:PA:LPD:PR (REG-146537-06), Room 5203, or see REG-146537-06.", "REG-146537-06"),
        ("Comments on docket number LS-02-05 and docket number LS-02-06 are welcome.", None),
        ("Comments on Docket No. BIS-2024-0047 are welcome.", None),
    ],
)
def test_without_a_docket_line_the_one_number_that_addresses_calls_a_docket_counts(
    addresses: str, own: str | None
) -> None:
    found = find_agency_docket(document((addresses, Role.ADDRESSES)), "BIS-2024-0047")
    assert (found[0] if found else None) == own


def test_a_docket_id_of_an_agency_on_the_portal_counts_without_the_portals_name() -> None:
    found = find_docket(document(("Please include Docket ID NRC-2011-0286 in your comments.", Role.ADDRESSES)))
    assert found is not None
    assert found[0] == "NRC-2011-0286"
    assert find_docket(document(("Please include Docket ID KITE-2011-0286 in your comments.", Role.ADDRESSES))) is None
