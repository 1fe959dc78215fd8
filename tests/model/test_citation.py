"""One grammar of citations: every way of writing one, and one way of reading it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docketwright.model.citation import CitationKind, find_citations, normal_citation

KIND = CitationKind


@pytest.mark.parametrize(
    ("written", "kind", "normal"),
    [
        ("89 FR 14059", KIND.REGISTER, "89 FR 14059"),
        ("89 Fed. Reg. 14,059–14,063", KIND.REGISTER, "89 FR 14059-14063"),
        ("89 F.R. 14059-63", KIND.REGISTER, "89 FR 14059-14063"),
        ("89 FR at 73617", KIND.REGISTER, "89 FR 73617"),
        ("89 FR 73612, 73617", KIND.REGISTER, "89 FR 73612, 73617"),
        ("89 Federal Register 73612, at 73617", KIND.REGISTER, "89 FR 73612, 73617"),
        ("15 CFR 702.7(b)(2)", KIND.CODE_OF_REGULATIONS, "15 CFR 702.7(b)(2)"),
        ("15 C.F.R. § 702.7 (b)", KIND.CODE_OF_REGULATIONS, "15 CFR 702.7(b)"),
        ("15 C.F.R., § 744.21", KIND.CODE_OF_REGULATIONS, "15 CFR 744.21"),
        ("26 CFR 1.45V–1", KIND.CODE_OF_REGULATIONS, "26 CFR 1.45V-1"),
        ("15 CFR Part 702", KIND.CODE_OF_REGULATIONS, "15 CFR part 702"),
        ("15 CFR parts 730–774", KIND.CODE_OF_REGULATIONS, "15 CFR parts 730-774"),
        ("34 CFR Chapter II", KIND.CODE_OF_REGULATIONS, "34 CFR chapter II"),
        ("50 U.S.C. 4821(a)", KIND.CODE, "50 U.S.C. 4821(a)"),
        ("50 USC § 4821", KIND.CODE, "50 U.S.C. 4821"),
        ("5 U.S.C. §§ 551–559", KIND.CODE, "5 U.S.C. 551-559"),
        ("44 U.S.C. Sec. 3501 et seq.", KIND.CODE, "44 U.S.C. 3501 et seq."),
        ("42 U.S.C. 300aa-1", KIND.CODE, "42 U.S.C. 300aa-1"),
        ("Public Law 115–232", KIND.PUBLIC_LAW, "Pub. L. 115-232"),
        ("Pub. L. No. 112-96", KIND.PUBLIC_LAW, "Pub. L. 112-96"),
        ("P.L. 104-13", KIND.PUBLIC_LAW, "Pub. L. 104-13"),
        ("Executive Order 14110", KIND.EXECUTIVE_ORDER, "E.O. 14110"),
        ("Exec. Order No. 13,563", KIND.EXECUTIVE_ORDER, "E.O. 13563"),
        ("EO 12866", KIND.EXECUTIVE_ORDER, "E.O. 12866"),
        ("RIN 0694-AJ55", KIND.RIN, "RIN 0694-AJ55"),
        ("RIN 7100 ZA-08", KIND.RIN, "RIN 7100-ZA08"),
        ("1625-AA00", KIND.RIN, "RIN 1625-AA00"),
        ("NHTSA—2016-0042", KIND.DOCKET, "NHTSA-2016-0042"),
        ("BIS-2024-0047-0001", KIND.DOCKET, "BIS-2024-0047-0001"),
        ("EERE-2017-BT-STD-0009", KIND.DOCKET, "EERE-2017-BT-STD-0009"),
        ("Docket No. 240905–0231", KIND.DOCKET, "Docket No. 240905-0231"),
        ("Docket ID No. EPA-HQ-OAR-2023-0234", KIND.DOCKET, "EPA-HQ-OAR-2023-0234"),
        ("MB Docket No. 21-60", KIND.DOCKET, "MB Docket No. 21-60"),
        ("FR Doc. 2024-20529", KIND.DOCUMENT, "FR Doc. 2024-20529"),
        ("FR Doc No: E8–23178", KIND.DOCUMENT, "FR Doc. E8-23178"),
        ("FR Document C1-2024-20529", KIND.DOCUMENT, "FR Doc. C1-2024-20529"),
    ],
)
def test_every_way_of_writing_a_citation_has_one_normal_form(written: str, kind: CitationKind, normal: str) -> None:
    text = f"As {written} says, and so on."
    (found,) = find_citations(text)
    assert (found.kind, text[found.start : found.end], found.normal) == (kind, written, normal)
    assert normal_citation(normal) == normal


@pytest.mark.parametrize(
    "text",
    [
        "AD-2024-00055 and FRL-9944-94",
        "OMB 3060-0179",
        "SR-NYSE-2024-021",
        "3 CFR, 2023 Comp., p. 657",
        "the 2024 FR season",
        "room 2024-0012",
        "call 202-555-0100",
        "pages 14059-14063",
        "0 FR 12",
        "the docket 2024-2025",
        "18 FR IV",
    ],
)
def test_what_only_looks_like_a_citation_is_none(text: str) -> None:
    assert list(find_citations(text)) == []


def test_a_date_after_the_page_is_no_page() -> None:
    (found,) = find_citations("See 89 FR 73612, 2024.")
    assert found.normal == "89 FR 73612"


def test_a_list_of_citations_is_found_one_by_one() -> None:
    text = "50 U.S.C. 4821(a); 5 U.S.C. 553; 15 CFR 756.2(a)(1); 89 FR 73612 (RIN 0694-AJ55; BIS-2024-0047)"
    assert [one.normal for one in find_citations(text)] == [
        "50 U.S.C. 4821(a)",
        "5 U.S.C. 553",
        "15 CFR 756.2(a)(1)",
        "89 FR 73612",
        "RIN 0694-AJ55",
        "BIS-2024-0047",
    ]


def test_a_text_that_is_more_than_a_citation_has_no_normal_form() -> None:
    assert normal_citation(" 89 Fed. Reg. 73,612 ") == "89 FR 73612"
    assert normal_citation("see 89 FR 73612") is None
    assert normal_citation("") is None


dash = st.sampled_from("-‐‑‒–—−")
number = st.integers(1, 99999)
grouped = number.map(lambda n: (f"{n:,}", n)) | number.map(lambda n: (str(n), n))


@st.composite
def written_citations(draw: st.DrawFn) -> tuple[str, str]:
    """Return a citation in some spelling and its normal form."""
    title, section, hyphen = draw(st.integers(1, 50)), draw(st.integers(1, 9999)), draw(dash)
    pin = draw(st.sampled_from(["", "(a)", "(b)(2)", "(c)(1)(iv)"]))
    shown, page = draw(grouped)
    sign = draw(st.sampled_from(["", "§ ", "§", "sec. ", "Section "]))
    code = draw(st.sampled_from(["U.S.C.", "USC", "U. S. C."]))
    cfr, sub = draw(st.sampled_from(["CFR", "C.F.R."])), draw(st.integers(1, 999))
    law, order = draw(st.integers(1, 999)), draw(st.integers(1000, 99999))
    register = draw(st.sampled_from(["FR", "F.R.", "Fed. Reg.", "Federal Register"]))
    letters, digits = draw(st.from_regex(r"[A-Z]{2}\d{2}", fullmatch=True)), draw(st.integers(0, 9999))
    year, agency = draw(st.integers(1990, 2039)), draw(st.sampled_from(["BIS", "NTIA", "EPA", "FDA"]))
    return draw(
        st.sampled_from(
            [
                (f"{title} {register} {shown}", f"{title} FR {page}"),
                (f"{title} {code} {sign}{section}{pin}", f"{title} U.S.C. {section}{pin}"),
                (f"{title} {cfr} {sign}{section}.{sub}{pin}", f"{title} CFR {section}.{sub}{pin}"),
                (f"Public Law 1{title:02}{hyphen}{law}", f"Pub. L. 1{title:02}-{law}"),
                (f"Executive Order {order:,}", f"E.O. {order}"),
                (f"RIN {digits:04}{hyphen}{letters}", f"RIN {digits:04}-{letters}"),
                (f"{agency}{hyphen}{year}{hyphen}{digits:04}", f"{agency}-{year}-{digits:04}"),
                (f"FR Doc. {year}{hyphen}{order:05}", f"FR Doc. {year}-{order:05}"),
            ]
        )
    )


@given(st.lists(written_citations(), max_size=5))
def test_citations_are_read_back_from_any_spelling(citations: list[tuple[str, str]]) -> None:
    text = "; ".join(written for written, _ in citations)
    found = list(find_citations(text))
    assert [one.normal for one in found] == [normal for _, normal in citations]
    assert [text[one.start : one.end] for one in found] == [written for written, _ in citations]
    assert all(normal_citation(one.normal) == one.normal for one in found)


@given(st.text(alphabet="0123456789-,.()§ FRCUS.DocketNoAJ–\n", max_size=80))
def test_any_text_can_be_searched(text: str) -> None:
    last = 0
    for one in find_citations(text):
        assert last <= one.start < one.end <= len(text)
        last = one.end
