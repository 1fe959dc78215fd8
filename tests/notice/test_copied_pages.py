"""Notices as other sites, archives and readers of PDF files give them: lines lost, labels moved, names broken."""

from __future__ import annotations

from datetime import date

import pytest

from docketwright.model.rule import ChannelKind, DeadlineKind, NoticeType, Rule
from docketwright.notice.formats.capitals import whole_names
from docketwright.notice.formats.displaced import in_order
from docketwright.notice.formats.lines import Line
from docketwright.notice.formats.unrolled import unrolled
from docketwright.notice.read import read_text

SUMMARY = (
    "The Example Service proposes to change its rules for the marking of kites that are flown over inland harbors, "
    "and asks the public what such a change would cost."
)
ONE_LINE = (
    "[Federal Register: May 4, 1999 (Volume 64, Number 85)] [Proposed Rules] [Page 23810-23812] From the Federal "
    "Register Online via GPO Access [wais.access.gpo.gov] [DOCID:fr04my99-20] "
    "======================================================================= DEPARTMENT OF EXAMPLES Kite Safety "
    "Administration 61 CFR Parts 11, 12, and 13 [Docket No. KSA-7; Notice No. 2] RIN 9130-AB16 Marking of Kites Over "
    f"Harbors AGENCY: Kite Safety Administration (KSA), DOX. ACTION: Proposed rule. SUMMARY: {SUMMARY} DATES: Comments "
    "must be received by July 1, 1999. ADDRESSES: Mail comments to the Docket Clerk, Kite Safety Administration, 4 "
    "Harbor Street, Washington, DC 20590."
)


def days(rule: Rule) -> list[tuple[str, str]]:
    return [(one.kind.value, one.date.isoformat()) for one in rule.deadlines]


def test_a_notice_kept_on_one_line_is_read_like_any_other() -> None:
    rule = read_text(ONE_LINE)
    assert (rule.agency, rule.office) == ("Department of Examples", "Kite Safety Administration")
    assert (rule.title, rule.action) == ("Marking of Kites Over Harbors", "Proposed rule")
    assert (rule.agency_docket, rule.rins) == ("KSA-7", ("9130-AB16",))
    assert (rule.citation, rule.publication_date) == ("64 FR 23810", date(1999, 5, 4))
    assert rule.cfr_parts == ("61 CFR 11", "61 CFR 12", "61 CFR 13")
    assert days(rule) == [("comment", "1999-07-01")]
    assert [one.kind for one in rule.channels] == [ChannelKind.MAIL]


def test_a_billing_code_before_a_notice_is_no_docket() -> None:
    rule = read_text(f"[4830-01-u] {ONE_LINE[ONE_LINE.index('DEPARTMENT') :]}")
    assert rule.agency_docket == "KSA-7"


@pytest.mark.parametrize(
    "paragraph",
    [
        SUMMARY,
        f"{SUMMARY} See the DATES: and other sections. {SUMMARY}",
        f"DATES: Comments must be received by July 1, 1999. {SUMMARY}",
    ],
)
def test_a_paragraph_of_a_text_without_wrapped_lines_stays_whole(paragraph: str) -> None:
    assert list(unrolled(paragraph)) == [paragraph]


HEAD = """\
DEPARTMENT OF EXAMPLES
Kite Safety Administration
61 CFR Part 11
[Docket No. KSA–2024–0007]
RIN 9130–AB16
Marking of Kites Over
Harbors
"""
SPEAKS = """\
We, the Kite Safety
Administration (KSA), propose to change
the marking of kites.
DATES: Comments must be received
by July 1, 2024.
"""


@pytest.mark.parametrize(
    "moved",
    [
        "Kite Safety Administration,\nExamples.\nACTION: Proposed rule; request\nfor comments.\nAGENCY:\n",
        "Kite Safety Administration,\nExamples.\nProposed rule; request\nfor comments.\nAGENCY:\nACTION:\n",
        "Kite Safety Administration,\nExamples.\nProposed rule; request\nfor comments.\nAGENCY:\n",
    ],
)
def test_words_above_their_labels_are_put_back_under_them(moved: str) -> None:
    rule = read_text(f"{HEAD}{moved}{SPEAKS}")
    assert (rule.agency, rule.office) == ("Department of Examples", "Kite Safety Administration")
    assert (rule.title, rule.action) == ("Marking of Kites Over Harbors", "Proposed rule; request for comments")
    assert [part.heading for part in rule.sections] == ["AGENCY", "ACTION", "SUMMARY", "DATES"]
    assert days(rule) == [("comment", "2024-07-01")]


def test_a_title_that_cannot_be_told_from_the_agencys_words_is_not_shown() -> None:
    rule = read_text(f"{HEAD}People of the Harbor, Examples.\nACTION: Proposed rule.\nAGENCY:\n{SPEAKS}")
    assert rule.title is None
    assert rule.action == "Proposed rule"


def test_the_office_of_several_names_is_told_from_the_title() -> None:
    head = HEAD.replace("Kite Safety Administration\n", "")
    rule = read_text(
        f"{head}Office of Kites, Balloons\nand Other Craft, Department of\nExamples.\nACTION: Final rule.\n"
        f"AGENCY:\n{SPEAKS}"
    )
    assert (rule.title, rule.action) == ("Marking of Kites Over Harbors", "Final rule")


def test_labels_in_their_order_are_left_alone() -> None:
    lines = [Line(row) for row in f"{HEAD}AGENCY: Kite Safety.\nACTION: Final rule.\n{SPEAKS}".splitlines()]
    assert in_order(lines, 7) == lines


def test_running_text_under_the_label_agency_names_nobody() -> None:
    rule = read_text(f"Marking of Kites\n\nAGENCY: {SUMMARY}\n\nDATES: Comments are due July 1, 2024.")
    assert (rule.agency, rule.office) == (None, None)


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("SECURITIES AND EXCHANGE/COMMISSION", ["SECURITIES AND EXCHANGE COMMISSION"]),
        ("ENVIRONMENTAL PROTECTION/AGENCY", ["ENVIRONMENTAL PROTECTION AGENCY"]),
        ("DEPARTMENT OF HEALTH AND HUMAN/SERVICES", ["DEPARTMENT OF HEALTH AND HUMAN SERVICES"]),
        ("BUREAU OF CONSUMER FINANCIAL/PROTECTION", ["BUREAU OF CONSUMER FINANCIAL PROTECTION"]),
        ("OFFICE OF MANAGEMENT AND/BUDGET", ["OFFICE OF MANAGEMENT AND BUDGET"]),
        ("ADMINISTRATIVE CONFERENCE OF THE/UNITED STATES", ["ADMINISTRATIVE CONFERENCE OF THE UNITED STATES"]),
        (
            "DEPARTMENT OF DEFENSE/GENERAL SERVICES/ADMINISTRATION/NATIONAL AERONAUTICS AND/SPACE ADMINISTRATION",
            [
                "DEPARTMENT OF DEFENSE",
                "GENERAL SERVICES ADMINISTRATION",
                "NATIONAL AERONAUTICS AND SPACE ADMINISTRATION",
            ],
        ),
        ("DEPARTMENT OF COMMERCE/Bureau of Examples", ["DEPARTMENT OF COMMERCE", "Bureau of Examples"]),
    ],
)
def test_a_name_in_capitals_broken_by_a_narrow_column_is_whole(rows: str, names: list[str]) -> None:
    assert [line.text for line in whole_names([Line(row) for row in rows.split("/")])] == names


def test_an_agency_broken_over_two_lines_is_read_whole() -> None:
    rule = read_text(
        "ENVIRONMENTAL PROTECTION\nAGENCY\n\n40 CFR Part 52\n\n[EPA–R09–OAR–2031–0105]\n\nAir Plan Revisions;\n"
        "Example Valley\n\nAGENCY: Environmental Protection Agency.\n\nACTION: Proposed rule.\n\n"
        "DATES: Comments must be received by July 1, 2031.\n"
    )
    assert (rule.agency, rule.title) == ("Environmental Protection Agency", "Air Plan Revisions; Example Valley")


PRINTED_PAGE = """\
Marking of Kites Over Harbors, 23810-23812 [2024-09311]
Download as PDF
Federal Register / Vol. 89, No. 87 / Friday, May 3, 2024 / Proposed Rules
the last lines of some other notice.
[FR Doc. 2024–09185 Filed 5–2–24; 8:45 am]
BILLING CODE 4710–06–P
"""


def test_of_a_printed_page_the_notice_that_a_site_names_is_read() -> None:
    rule = read_text(f"{PRINTED_PAGE}{HEAD}AGENCY: Kite Safety Administration, DOX.\nACTION: Final rule.\n{SPEAKS}")
    assert rule.title == "Marking of Kites Over Harbors"
    assert (rule.document_number, rule.citation) == ("2024-09311", "89 FR 23810")
    assert (rule.office, rule.publication_date) == ("Kite Safety Administration", date(2024, 5, 3))


def test_a_number_before_a_title_is_the_documents() -> None:
    rule = read_text(f"2020-24322. Marking of Kites\n-\nStart Preamble\nAGENCY:\nKite Board.\nSUMMARY:\n{SUMMARY}")
    assert (rule.document_number, rule.title) == ("2020-24322", "Marking of Kites")


def test_a_sites_own_rows_are_no_part_of_the_title() -> None:
    rule = read_text(
        "Marking of Kites Over Harbors\n\nDownload PDF\nFederal RegisterJun 30, 2031\n96 Fed. Reg. 34664 "
        f"(Jun. 30, 2031)\n\nAGENCY:\n\nKite Board.\n\nACTION:\n\nProposed rule.\n\nSUMMARY:\n\n{SUMMARY}"
    )
    assert (rule.title, rule.citation) == ("Marking of Kites Over Harbors", "96 FR 34664")
    assert rule.publication_date == date(2031, 6, 30)


def test_whole_sentences_above_the_labels_are_no_title() -> None:
    rule = read_text(
        "Proposed Rules. Proposed rule\nA research copy. Always check the official source. Not legal advice.\n"
        "Agency: Kite Board\nAction: Proposed rule\nCitation: FR Doc. 2031-18349\nSummary\n"
        f"{SUMMARY}\nDates\nComments must be received on or before August 31, 2031.\n"
    )
    assert (rule.title, rule.agency, rule.action) == (None, "Kite Board", "Proposed rule")
    assert (rule.document_number, rule.notice_type) == ("2031-18349", NoticeType.PROPOSED_RULE)
    assert days(rule) == [("comment", "2031-08-31")]


def test_a_page_in_markdown_is_read_without_its_marks() -> None:
    rule = read_text(
        '---\ntitle: "Marking of Kites"\nagencies:\n  - "Kite Board"\n---\n\n# Marking of Kites\n\n**AGENCY:**\n\n'
        f"Kite Board, Department of Transportation.\n\n**ACTION:**\n\nNotice.\n\n**SUMMARY:**\n\n{SUMMARY}\n\n"
        "**DATES:**\n\nThe Board must receive comments by April 2, 2031.\n"
    )
    assert (rule.title, rule.agency) == ("Marking of Kites", "Department of Transportation")
    assert days(rule) == [("comment", "2031-04-02")]


def test_the_first_page_of_a_part_tells_the_day_of_the_issue() -> None:
    rule = read_text(
        "64071\n\nProposed Rules\n\nFederal Register\n\nVol. 85, No. 197\n\nFriday, October 9, 2020\n\n"
        f"{HEAD}AGENCY: Kite Safety Administration, DOX.\nACTION: Final rule.\n{SPEAKS}"
    )
    assert rule.publication_date == date(2020, 10, 9)


def test_an_office_and_a_part_on_one_line_are_two() -> None:
    rule = read_text(
        "DEPARTMENT OF EXAMPLES\n\nKite Safety Administration 61 CFR Part 231\n\nDocket No. KSA-2031-0116\n\n"
        f"Marking of Kites\n\nAGENCY: Kite Safety Administration.\n\nACTION: Final rule.\n\n{SPEAKS}"
    )
    assert (rule.office, rule.cfr_parts) == ("Kite Safety Administration", ("61 CFR 231",))


def test_a_head_on_one_row_with_its_rin_cut_in_two_is_read() -> None:
    rule = read_text(
        "DEPARTMENT OF EXAMPLES\nKite Safety Administration 61 CFR Part 231 [KSA-117620-98] RIN 9130-\nAW90\n\n"
        f"TITLE: Marking of Kites\n\nAGENCY: Kite Safety Administration.\n\nACTION: Final rule.\n\n{SPEAKS}"
    )
    assert (rule.title, rule.office) == ("Marking of Kites", "Kite Safety Administration")
    assert (rule.cfr_parts, rule.agency_docket, rule.rins) == (("61 CFR 231",), "KSA-117620-98", ("9130-AW90",))


def test_a_word_in_brackets_in_a_title_is_no_docket() -> None:
    rule = read_text(
        "DEPARTMENT OF EXAMPLES\n\n61 CFR Part 11\n\n[Docket No. KSA-415F]\n\n\nRemoval of \n[123I]Kitane From the "
        f"List\n\nAGENCY: Kite Board.\n\nACTION: Final rule.\n\n{SPEAKS}"
    )
    assert rule.title == "Removal of [123I]Kitane From the List"


def test_an_agency_line_over_two_paragraphs_is_one() -> None:
    rule = read_text(
        f"Marking of Kites\n\nAGENCY:\n\nBureau of Kites,\n\nInterior.\n\nACTION: Meeting.\n\nSUMMARY: {SUMMARY}"
    )
    assert (rule.agency, rule.office) == ("Department of the Interior", "Bureau of Kites")


def test_a_summary_behind_the_action_is_not_shown_as_the_action() -> None:
    rule = read_text(f"Marking of Kites\n\nAGENCY: Kite Board.\n\nACTION: Notice of meeting. {SUMMARY} {SUMMARY}\n")
    assert rule.action == "Notice of meeting"


def test_of_agencies_in_a_list_the_first_is_named() -> None:
    rule = read_text(
        "Protection of Kites\n\nAGENCIES: Department of Commerce; Department of Energy; and Department of State.\n\n"
        f"ACTION: Final rule.\n\nSUMMARY: {SUMMARY}"
    )
    assert (rule.agency, rule.office) == ("Department of Commerce", None)


def test_running_text_asks_for_comments_by_days_from_publication() -> None:
    rule = read_text(
        "Proposed Kite Decree, 22141-22143 [2024-06722]\n\nDownload as PDF Federal Register / Vol. 89, No. 62 / "
        "Friday, March 29, 2024 / Notices For a period of thirty (30) days following the date of publication of this "
        "notice, the Board will accept written comments relating to the proposed decree from persons who are not "
        "parties to the litigation."
    )
    assert (rule.citation, rule.invites_comments) == ("89 FR 22141", True)
    assert [(one.kind, one.computed) for one in rule.deadlines] == [(DeadlineKind.COMMENT, True)]
