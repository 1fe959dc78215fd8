"""House rules, sections, the law an agency acts under, and where and when a notice was printed."""

from __future__ import annotations

from datetime import date

import pytest

from docketwright.model.rule import Authority, HouseRuleKind, Rule
from docketwright.notice.authority import find_authority
from docketwright.notice.document import Document, Piece, Role, make_parts
from docketwright.notice.house_rules import find_house_rules
from docketwright.notice.publication import find_citation, find_publication_date
from docketwright.notice.read import read_text
from docketwright.notice.sections import find_cfr_parts, find_sections

KIND = HouseRuleKind


def document(role: Role, *texts: str) -> Document:
    return Document(make_parts(Piece(text, role) for text in texts))


@pytest.mark.parametrize(
    ("sentence", "kind", "value"),
    [
        ("Comments must not exceed 15 pages.", KIND.PAGE_LIMIT, "15"),
        ("Responses should be no more than ten (10) pages in length.", KIND.PAGE_LIMIT, "10"),
        ("Please limit your comments: there is a 20-page limit on submissions.", KIND.PAGE_LIMIT, "20"),
        ("Faxed comments must be 5 pages or less.", KIND.PAGE_LIMIT, "5"),
        ("Use 12-point or larger type in your submission.", KIND.FONT_SIZE, "12"),
        ("Submissions should use a font size of 11.", KIND.FONT_SIZE, "11"),
        ("Commenters should include a page number on each page of their submissions.", KIND.PAGE_NUMBERS, "each page"),
        ("Please number all pages of your comments.", KIND.PAGE_NUMBERS, "each page"),
        ("Please refer to RIN 0694-AJ55 in all comments.", KIND.CITE, "RIN 0694-AJ55"),
        ("All submissions must include Docket No. EPA-HQ-OAR-2023-0234.", KIND.CITE, "EPA-HQ-OAR-2023-0234"),
        ("In commenting, please refer to file code CMS-1803-P.", KIND.CITE, "CMS-1803-P"),
        ("All comments should reference the docket number (LS-02-05).", KIND.CITE, "LS-02-05"),
        ("All submissions should refer to File Number S7-04-24.", KIND.CITE, "S7-04-24"),
        ("Please include the docket number at the top of your comments.", KIND.CITE, ""),
        ("Email comments with “AI Action Plan” in the subject line: include it.", KIND.SUBJECT_LINE, "AI Action Plan"),
        (
            "Include Docket ID No. EPA-HQ-OAR-2023-0234 in the message's subject line.",
            KIND.SUBJECT_LINE,
            "EPA-HQ-OAR-2023-0234",
        ),
        (
            "Comments must include the following statement: “This document is approved for public dissemination.”",
            KIND.STATEMENT,
            "This document is approved for public dissemination.",
        ),
        ("Mark each page of your submission containing CBI as “PROPIN.”", KIND.CONFIDENTIAL, "PROPIN"),
        (
            "The file name of the business confidential version should begin with the characters “BC.”",
            KIND.CONFIDENTIAL,
            "BC",
        ),
        ("Do not submit confidential business information in comments.", KIND.CONFIDENTIAL, ""),
        ("Late, untimely filed comments will not be considered.", KIND.LATE, "not considered"),
        ("Comments received after the comment period may not be considered.", KIND.LATE, "may not be considered"),
        (
            "Comments received after that date will be considered if practicable.",
            KIND.LATE,
            "considered if practicable",
        ),
        ("Please note in your response the number of the question you are answering.", KIND.QUESTION_NUMBERS, ""),
        ("Comments must be in Microsoft Word or PDF.", KIND.OTHER, ""),
        ("Comments sent by mail must be postmarked by May 1.", KIND.OTHER, "postmarked"),
        ("Comments will not be accepted by fax.", KIND.OTHER, ""),
        ("Submissions must state your full name.", KIND.OTHER, ""),
        ("Comments are limited to 2,500 words.", KIND.OTHER, "2,500 words"),
    ],
)
def test_what_a_notice_asks_of_a_comment_is_read(sentence: str, kind: HouseRuleKind, value: str) -> None:
    found = find_house_rules(document(Role.ADDRESSES, f"You may comment. {sentence} Thank you."))
    assert (kind, value) in [(one.kind, one.value) for one in found]
    assert all(one.where and one.where.quote == one.text for one in found)


def test_a_statement_may_stand_in_the_next_sentence() -> None:
    text = "Comments must include the following statement: This document holds no business-proprietary information."
    found = find_house_rules(document(Role.ADDRESSES, text.replace(": ", ":\n")))
    assert (KIND.STATEMENT, "This document holds no business-proprietary information.") in [
        (one.kind, one.value) for one in found
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no need for confidentiality with this collection of information.",
        "CBI is commercial information that is customarily treated as private.",
        "For information about CBI, please visit the agency's site about submissions.",
        "The rule is 15 pages long.",
        "The subject of the rule is trade.",
        "The statement of the Chair is attached.",
    ],
)
def test_what_only_mentions_such_a_thing_asks_nothing(sentence: str) -> None:
    assert find_house_rules(document(Role.ADDRESSES, sentence)) == ()


REGULATION = """<PRORULE><PREAMB><CFR>15 CFR Parts 702 and 774</CFR><SUBJECT>A rule</SUBJECT></PREAMB><SUPLINF>
<HD SOURCE="HED">SUPPLEMENTARY INFORMATION:</HD><HD SOURCE="HD1">I. Background</HD><P>Words.</P>
<HD SOURCE="HD2">A. History</HD><P>Words.</P><HD SOURCE="HD2">B. Costs</HD><P>Words.</P>
<HD SOURCE="HD1">II. Law</HD><P>W.</P>
<LSTSUB><HD SOURCE="HED">List of Subjects in 15 CFR Part 702</HD><P>Exports.</P></LSTSUB>
<REGTEXT TITLE="15" PART="702"><AMDPAR>1. Add § 702.7 to read as follows:</AMDPAR>
<SECTION><SECTNO>§ 702.7</SECTNO><SUBJECT>Reporting on models.</SUBJECT>
<P>(a) A covered person must report.</P></SECTION>
<SECTION><SECTNO>§ 774.1</SECTNO><SUBJECT>The list.</SUBJECT><P>(a) It stands here.</P></SECTION>
</REGTEXT></SUPLINF></PRORULE>"""


def test_headings_and_sections_of_the_code_make_a_tree() -> None:
    rule = read_text(REGULATION)
    assert [(one.id, one.heading, one.level) for one in rule.sections if not one.id.startswith("p")] == [
        ("I", "I. Background", 2),
        ("A", "A. History", 3),
        ("B", "B. Costs", 3),
        ("II", "II. Law", 2),
        ("15 CFR 702.7", "§ 702.7 Reporting on models.", 4),
        ("15 CFR 774.1", "§ 774.1 The list.", 4),
    ]
    assert rule.title == "A rule"


def test_section_ids_are_told_apart_and_point_to_their_paragraph() -> None:
    twice = read_text(REGULATION.replace("II. Law", "I. Law"))
    ids = [one.id for one in twice.sections]
    assert len(ids) == len(set(ids))
    assert "I (2)" in ids
    paragraphs = {one.id: one.text for one in twice.paragraphs}
    assert all(one.heading.split(" ")[0] in paragraphs[one.paragraph] for one in twice.sections)


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("15 CFR Part 702", ("15 CFR 702",)),
        ("12 CFR Parts 1024 and 1026", ("12 CFR 1024", "12 CFR 1026")),
        ("34 CFR Chapter II", ("34 CFR Chapter II",)),
        ("7 CFR Part 319 and 9 CFR Part 94", ("7 CFR 319", "9 CFR 94")),
        ("", ()),
    ],
)
def test_the_parts_it_would_change_are_read(line: str, parts: tuple[str, ...]) -> None:
    assert find_cfr_parts(document(Role.CFR, line)) == parts


def test_sections_without_a_title_of_the_code_keep_their_sign() -> None:
    found = find_sections(document(Role.REGULATION, "§ 702.7 Reporting."))
    assert [one.id for one in found] == ["§ 702.7"]


@pytest.mark.parametrize(
    ("role", "text", "authority"),
    [
        (Role.REGULATION, "Authority: 50 U.S.C. 4801–4852; E.O. 13222.", Authority.ECRA),
        (Role.REGULATION, "Authority: 50 U.S.C. App. 2061 et seq.", Authority.DPA),
        (Role.REGULATION, "Authority: 50 U.S.C. 4801–4852; 50 U.S.C. 4501.", None),
        (Role.BODY, "This rule is issued under the Export Control Reform Act of 2018.", Authority.ECRA),
        (Role.BODY, "The survey is conducted under the Defense Production Act of 1950.", Authority.DPA),
        (Role.BODY, "Under the Administrative Procedure Act, the agency proposes this rule.", Authority.APA),
        (Role.BODY, "This rule is not subject to 5 U.S.C. 553 under the law.", None),
        (Role.BODY, "The rule is about apples.", None),
    ],
)
def test_the_law_the_agency_acts_under_is_named_only_where_it_is_plain(
    role: Role, text: str, authority: Authority | None
) -> None:
    found = find_authority(document(role, text))
    assert (found[0] if found else None) is authority
    assert found is None or found[1].quote in text


def test_of_two_laws_the_one_named_far_more_often_counts() -> None:
    ecra, dpa = "It acts under the Export Control Reform Act of 2018.", "It acts under the Defense Production Act."
    assert find_authority(document(Role.BODY, ecra, dpa)) is None
    many = find_authority(document(Role.BODY, dpa, f"{dpa} Again.", ecra))
    assert many is not None
    assert many[0] is Authority.DPA


@pytest.mark.parametrize(
    ("masthead", "number", "day", "citation"),
    [
        (
            ("[Federal Register Volume 89, Number 176 (Wednesday, September 11, 2024)]", "[Pages 73612-73617]"),
            None,
            "2024-09-11",
            "89 FR 73612",
        ),
        (
            ("https://www.federalregister.gov/documents/2024/09/11/2024-20529/a-title",),
            "2024-20529",
            "2024-09-11",
            None,
        ),
        (("https://www.govinfo.gov/content/pkg/FR-2024-09-11/html/2024-20529.htm",), "2024-20529", "2024-09-11", None),
        (("Source: http://federal.elaws.us/fr/9/11/2024/2024-20529.",), "2024-20529", "2024-09-11", None),
        (("https://www.federalregister.gov/documents/2024/09/11/2024-99999/another",), "2024-20529", None, None),
        (("https://www.federalregister.gov/documents/2024/13/41/2024-20529/odd",), "2024-20529", None, None),
        (("A Proposed Rule by the Bureau on 09/11/2024",), None, "2024-09-11", None),
        (("89 FR 73612",), None, None, "89 FR 73612"),
        ((), None, None, None),
    ],
)
def test_when_and_where_it_was_printed(
    masthead: tuple[str, ...], number: str | None, day: str | None, citation: str | None
) -> None:
    printed = document(Role.MASTHEAD, *masthead)
    found = find_publication_date(printed, number)
    assert (found[0].isoformat() if found else None) == day
    cited = find_citation(printed, found[0] if found else None)
    assert (cited[0] if cited else None) == citation


def test_the_year_of_filing_tells_the_volume_except_at_its_end() -> None:
    def filed(day: str, published: date | None = None) -> str | None:
        pieces = [Piece(f"[FR Doc. 2024-1234 Filed {day}; 8:45 am]", Role.NUMBER), Piece("x", Role.BODY, page=4321)]
        found = find_citation(Document(make_parts(pieces)), published)
        return found[0] if found else None

    assert filed("9-9-24") == "89 FR 4321"
    assert filed("12-30-24") is None
    assert filed("12-30-24", date(2025, 1, 2)) == "90 FR 4321"
    assert filed("1-20-99") == "64 FR 4321"


JOINT = """<PRORULE><PREAMB><AGENCY TYPE="S">DEPARTMENT OF THE TREASURY</AGENCY>
<SUBAGY>Office of the Comptroller of the Currency</SUBAGY><CFR>12 CFR Part 3</CFR>
<DEPDOC>[Docket ID OCC-2023-0008]</DEPDOC>
<RIN>RIN 1557-AE78</RIN><AGENCY TYPE="O">FEDERAL RESERVE SYSTEM</AGENCY><CFR>12 CFR Part 217</CFR>
<DEPDOC>[Regulation Q; Docket No. R-1813]</DEPDOC><RIN>RIN 7100-AG64</RIN>
<AGENCY TYPE="O">FEDERAL DEPOSIT INSURANCE CORPORATION</AGENCY><CFR>12 CFR Part 324</CFR><RIN>RIN 3064-AF29</RIN>
<SUBJECT>A joint rule</SUBJECT>
<DATES><HD SOURCE="HED">DATES:</HD><P>Comments must be received by July 10, 2024.</P></DATES>
</PREAMB></PRORULE>"""


def test_a_joint_rule_keeps_every_rin_and_both_sorts_of_docket() -> None:
    rule: Rule = read_text(JOINT)
    assert rule.rins == ("1557-AE78", "7100-AG64", "3064-AF29")
    assert (rule.docket_id, rule.agency_docket) == ("OCC-2023-0008", "R-1813")
    assert rule.cfr_parts == ("12 CFR 3", "12 CFR 217", "12 CFR 324")
    assert (rule.agency, rule.office) == ("Department of the Treasury", "Office of the Comptroller of the Currency")
