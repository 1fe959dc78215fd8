"""Real notices of the Federal Register: every value that was written down for them by hand."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from docketwright.assets import resource
from docketwright.model.rule import DeadlineKind, Rule
from docketwright.notice.read import read_bytes, read_file

REAL = (
    "2013-19503_RULE 2013-24521_RULE 2016-08508_PRORULE 2016-08632_NOTICE 2016-08674_NOTICE 2016-08720_RULE "
    "2016-08760_NOTICE "
    "2016-08806_PRORULE 2024-02236_PRORULE 2024-02703_PRORULE 2024-02705_RULE 2024-02770_PRORULE 2024-02829_RULE "
    "2024-02841_NOTICE "
    "2024-02930_RULE E8-23178_RULE"
).split()
WAYS = {
    None: set(),
    "regulations.gov": {"regulations.gov"},
    "mail/email to the Chairman": {"email", "mail"},
    "email (PRA)": {"email"},
    "email to USPTO": {"email"},
}
PLACED = (
    "title agency office action docket_id agency_docket document_number rins citation publication_date cfr_parts "
    "contacts"
).split()
KINDS = {
    "2013-19503_RULE": "final rule",
    "2013-24521_RULE": "interim final rule",
    "2016-08508_PRORULE": "proposed rule",
    "2016-08632_NOTICE": "request for information",
    "2016-08674_NOTICE": "paperwork reduction act notice",
    "2016-08720_RULE": "final rule",
    "2024-02703_PRORULE": "proposed rule",
    "2024-02705_RULE": "final rule",
}


@cache
def read(path: Path) -> Rule:
    return read_file(path)


@pytest.mark.parametrize("name", REAL)
def test_every_value_written_down_is_read(name: str, shared: Path) -> None:
    expected = json.loads((shared / "rules" / "expected.json").read_text(encoding="utf-8"))[f"{name}.xml"]
    rule = read(shared / "rules" / f"{name}.xml")
    closing = rule.comment_deadline
    assert rule.docket_id == expected["regs_docket_id"]
    assert rule.agency_docket == expected["other_docket_label"]
    assert rule.rins == ((expected["rin"],) if expected["rin"] else ())
    assert rule.invites_comments is expected["invites_comments"]
    assert (closing.date.isoformat() if closing else None) == expected["deadline"]
    assert not (closing and closing.computed)
    assert {one.kind.value for one in rule.channels} >= WAYS[expected["channel"]]
    assert expected["channel"] is not None or not rule.channels


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_the_kind_of_notice_is_told(name: str, kind: str, shared: Path) -> None:
    assert read(shared / "rules" / f"{name}.xml").notice_type.value == kind


@pytest.mark.parametrize("name", REAL)
def test_every_value_of_a_real_notice_stands_where_it_says(name: str, shared: Path) -> None:
    rule = read(shared / "rules" / f"{name}.xml")
    paragraphs = {paragraph.id: paragraph.text for paragraph in rule.paragraphs}
    assert len(paragraphs) == len(rule.paragraphs)
    for one in (*rule.deadlines, *rule.channels, *rule.questions, *rule.house_rules):
        assert one.where is not None
        assert one.where.quote in paragraphs[one.where.paragraph]
    assert all(place.quote in paragraphs[place.paragraph] for place in rule.places.values())
    assert [one for one in PLACED if getattr(rule, one) and one not in rule.places] == []
    assert all(section.paragraph in paragraphs for section in rule.sections)


def test_pages_and_the_citation_come_from_the_page_marks(shared: Path) -> None:
    rule = read(shared / "rules" / "2024-02236_PRORULE.xml")
    pages = [paragraph.page for paragraph in rule.paragraphs]
    assert rule.citation == "89 FR 9819"
    assert (min(pages), max(pages)) == (9819, 9833)
    assert pages == sorted(pages)


def test_words_on_both_sides_of_a_page_mark_stay_apart_and_a_docket_stays_whole(shared: Path) -> None:
    text = " ".join(one.text for one in read(shared / "rules" / "2013-24521_RULE.xml").paragraphs)
    assert "implementation period. The Bureau solicits comment" in text
    fishery = " ".join(one.text for one in read(shared / "rules" / "2024-02236_PRORULE.xml").paragraphs)
    assert "NOAA-NMFS-2024-0004" in fishery
    assert "NMFS- " not in fishery


def test_sections_of_the_code_are_named_by_their_citation(shared: Path) -> None:
    ids = {section.id for section in read(shared / "rules" / "2013-24521_RULE.xml").sections}
    assert {"12 CFR 1024.39", "12 CFR 1026.41", "VI"} <= ids


def test_effective_dates_are_kept_apart_from_closing_dates(shared: Path) -> None:
    dates = {one.kind: one.date.isoformat() for one in read(shared / "rules" / "2013-24521_RULE.xml").deadlines}
    assert dates == {DeadlineKind.COMMENT: "2013-11-22", DeadlineKind.EFFECTIVE: "2014-01-10"}


def test_headings_that_the_notice_itself_answers_are_no_questions(shared: Path) -> None:
    assert read(shared / "rules" / "2016-08508_PRORULE.xml").questions == ()
    assert read(shared / "rules" / "2024-02770_PRORULE.xml").questions == ()


def test_two_excerpts_of_one_rule_have_the_same_paragraph_ids(shared: Path) -> None:
    texts = [
        {one.text: one.id for one in read(path).paragraphs}
        for path in sorted((shared / "rules" / "excerpts").glob("2024-20529*"))
    ]
    assert len(texts) == 3
    assert len(set.union(*(set(one.values()) for one in texts))) < sum(map(len, texts)) - 4


# Written down from the printed page, with the first words of each.
NTIA = """
1 How should NTIA define “open”
1.a Is there evidence or historical examples
1.b Is it possible to generally estimate
1.c Should “wide availability” of model weights
1.d Do certain forms of access
1.d.i Are there promising prospective forms
2 How do the risks associated with making
2.a What, if any, are the risks associated
2.b Could open foundation models reduce equity
2.c What, if any, risks related to privacy
2.d Are there novel ways that state
2.d.i How do these risks compare to those
2.d.ii How do these risks compare to those
2.e What, if any, risks could result
2.f Which are the most severe
3 What are the benefits of foundation models
3.a What benefits do open model weights offer
3.b How can making model weights widely
3.c Could open model weights, and in particular
3.d How can the diffusion of AI models
3.e How do these benefits change, if at all
4 Are there other relevant components
5 What are the safety-related or broader
5.a What model evaluations, if any
5.b Are there effective ways to create safeguards
5.c What are the prospects
5.d Are there ways to regain control
5.e What if any secure storage
5.f Which components of a foundation model
5.g Are there means by which to test
6 What are the legal or business issues
6.a In which ways is open-source software
6.b How, if at all, does the wide availability
6.c How, if at all, do intellectual property-related
6.d Are there concerns about potential barriers
7 What are current or potential voluntary
7.a What security, legal, or other measures
7.b How might the wide availability
7.c When, if ever, should entities deploying
7.d What role, if any, should the U.S. government
7.d.i Should other government or nongovernment bodies
7.e What should the role of model hosting
7.f Should there be different standards
7.g What should the U.S. prioritize
7.h What insights from other countries
7.i Are there effective mechanisms or procedures
7.j Are there particular individuals/entities
8 In the face of continually changing
8.a How should these potentially competing
8.b Noting that E.O. 14110 grants
8.c Are there more robust risk metrics
9 What other issues, topics, or adjacent
"""
WRITTEN_DOWN = [line.strip().split(" ", 1) for line in NTIA.splitlines() if line.strip()]


def numbered(rule: Rule) -> list[tuple[str, str]]:
    return [(one.number, one.text) for one in rule.questions if not one.number.startswith("¶")]


def check_the_request(rule: Rule) -> None:
    found = numbered(rule)
    assert [number for number, _ in found] == [number for number, _ in WRITTEN_DOWN]
    for (_, text), (_, begins) in zip(found, WRITTEN_DOWN, strict=True):
        assert text.startswith(begins)
        assert text[-1] in "?.”"
    assert (rule.docket_id, rule.agency_docket, rule.rins) == ("NTIA-2023-0009", "240216-0052", ("0660-XC060",))
    assert (rule.document_number, rule.citation) == ("2024-03763", "89 FR 14059")
    assert rule.comment_deadline is not None
    assert rule.comment_deadline.date.isoformat() == "2024-03-27"


def test_the_shipped_request_for_comment_gives_all_52_questions_with_their_nesting() -> None:
    assert len(WRITTEN_DOWN) == 52
    rule = read(resource("examples", "ntia-2023-0009.txt"))
    check_the_request(rule)
    assert [one for one in PLACED if getattr(rule, one) and one not in rule.places] == []


@pytest.mark.parametrize("form", ["pdf", "txt"])
def test_the_request_for_comment_reads_the_same_from_print_and_text(form: str, shared: Path) -> None:
    rule = read(next((shared / "rules").glob(f"2024-03763*.{form}")))
    check_the_request(rule)
    ours = numbered(read(resource("examples", "ntia-2023-0009.txt")))
    # The text made from print has lost how a power is raised; the example says it.
    assert numbered(rule) == [(number, text.replace("10^26", "1026")) for number, text in ours]


def test_the_page_for_numbers_and_what_is_asked_of_comments_are_found() -> None:
    rule = read(resource("examples", "ntia-2023-0009.txt"))
    kinds = {one.kind.value for one in rule.house_rules}
    assert {"page numbers", "question numbers", "confidential information"} <= kinds
    assert {paragraph.page for paragraph in rule.paragraphs if paragraph.page} >= {14059, 14060, 14061, 14062, 14063}


def test_a_file_that_is_read_twice_gives_the_same_rule(shared: Path) -> None:
    data = (shared / "rules" / "2024-02841_NOTICE.xml").read_bytes()
    assert read_bytes(data, "a") == read_bytes(data, "a")
