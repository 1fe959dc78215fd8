"""The same questions put to the rule: what it says, where, and what to do where it says nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from build import a_rule
from docketwright.assets import resource
from docketwright.checks.principles import RuleFact, rule_facts
from docketwright.model.rule import Deadline, DeadlineKind, NoticeType, Paragraph, Rule
from docketwright.notice.read import read_file


def facts(rule: Rule, topic: str) -> list[RuleFact]:
    return [one for one in rule_facts(rule) if one.topic == topic]


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("evidence", "A risk assessment by the Office shows that four in ten valves leak."),
        ("experts", "The Bureau consulted with its technical advisory committee."),
        ("response", "In response to comments, the Bureau narrows the definition."),
        ("authority", "Authority: 50 U.S.C. 4801."),
        ("penalties", "A civil penalty of up to $300,000 applies to each violation."),
        ("cure", "Respondents must comply within 30 days of the notice."),
        ("appeal", "A party may ask for reconsideration by the Under Secretary."),
        ("alternatives", "The Bureau considered less restrictive alternatives."),
        ("burden", "The estimated total annual burden hours are 5,000."),
        ("review", "This rule expires three years after it takes effect."),
    ],
)
def test_what_the_notice_says_is_quoted_with_its_place(topic: str, text: str) -> None:
    rule = a_rule(paragraphs=(Paragraph("p1", topic, 1), Paragraph("p2", f"The town has a mill. {text}")))
    (fact,) = facts(rule, topic)
    assert fact.found == text
    assert fact.place is not None
    assert (fact.place.paragraph, fact.place.quote) == ("p2", text)


def test_what_was_not_found_is_said_and_never_guessed() -> None:
    for fact in rule_facts(Rule()):
        assert fact.found is None
        assert fact.place is None
        assert fact.question.endswith("?")
        assert fact.use.endswith(".")


@pytest.mark.parametrize(
    ("topic", "text"),
    [
        ("authority", "G. Executive Order 13045: Protection of Children From Environmental Health Risks"),
        ("authority", "The Regulatory Flexibility Act, 5 U.S.C. 601-612, asks for an analysis."),
        ("alternatives", "I certify that this does not touch a substantial number of small entities under the RFA."),
        ("penalties", "Exports, Imports, Penalties, Reporting and recordkeeping requirements, Seizures."),
        ("experts", "8 See e.g., a study of the National Academies of Sciences, which asked many laboratories."),
        ("experts", "8See also Lee. The working group met in May and wrote a report."),
        ("burden", "Estimated Costs"),
        ("penalties", "Penalties."),
        ("penalties", "One commenter stated that the penalties for such violations should be higher."),
        ("appeal", "The error was found by the United States Court of Appeals for the Ninth Circuit."),
        ("cure", "Written recommendations should be sent within 30 days of publication of this notice."),
        ("cure", "A licensee may, within 15 days of receipt, file a request for a hearing."),
        ("authority", "\\1\\ 15 U.S.C. 78s(b)(1) and the rules under it."),
    ],
)
def test_what_stands_in_every_notice_is_no_fact_of_this_one(topic: str, text: str) -> None:
    (fact,) = facts(a_rule(paragraphs=(Paragraph("p1", text),)), topic)
    assert fact.found is None


def test_an_advance_notice_is_not_asked_whom_it_asked_by_its_own_name() -> None:
    text = "The Board extends the time for comments on this advance notice of proposed rulemaking."
    named = a_rule(paragraphs=(Paragraph("p1", text),), notice_type=NoticeType.ADVANCE_NOTICE)
    (fact,) = facts(named, "experts")
    assert fact.found is None
    (fact,) = facts(a_rule(paragraphs=(Paragraph("p1", text),)), "experts")
    assert fact.found == text


def test_the_silence_of_a_rule_has_a_use_of_its_own() -> None:
    spoke = a_rule(paragraphs=(Paragraph("p1", "A party may ask for reconsideration by the Under Secretary."),))
    assert facts(spoke, "appeal")[0].use == "Say whether that is fast enough, and who decides."
    assert facts(a_rule(), "appeal")[0].use == "If it does not say, ask who hears an appeal and how fast."


def test_the_law_below_the_word_authority_is_quoted_though_it_is_no_sentence() -> None:
    rule = a_rule(paragraphs=(Paragraph("p1", "Authority:", 1), Paragraph("p2", "42 U.S.C. 7401 et seq.")))
    assert facts(rule, "authority")[0].found == "42 U.S.C. 7401 et seq."


def test_headings_are_not_quoted() -> None:
    rule = a_rule(paragraphs=(Paragraph("p1", "Alternatives considered", 2),))
    assert facts(rule, "alternatives")[0].found is None


def test_the_comment_period_is_counted_in_days() -> None:
    assert facts(a_rule(), "comment period")[0].found == "30 days: from publication until October 11, 2024."
    assert facts(a_rule(publication_date=None), "comment period")[0].found == "It closes on October 11, 2024."


def test_a_rule_that_binds_before_comments_close_is_pointed_out() -> None:
    closes = Deadline(DeadlineKind.COMMENT, date(2024, 10, 11))
    early = Deadline(DeadlineKind.EFFECTIVE, date(2024, 9, 11))
    late = Deadline(DeadlineKind.EFFECTIVE, date(2025, 1, 1))
    assert "before comments close" in facts(a_rule(deadlines=(closes, early)), "effective")[0].use
    fact = facts(a_rule(deadlines=(closes, late)), "effective")[0]
    assert fact.found == "On January 1, 2025."
    assert "before comments close" not in fact.use


def test_the_facts_come_in_the_order_of_the_principles() -> None:
    numbers = [one.principle for one in rule_facts(a_rule())]
    assert numbers == sorted(numbers)


def test_the_notice_that_ships_gives_facts_whose_quotes_stand_in_it() -> None:
    rule = read_file(resource("examples", "ntia-2023-0009.txt"))
    texts = {one.id: one.text for one in rule.paragraphs}
    found = [one for one in rule_facts(rule) if one.place]
    assert {one.topic for one in found} >= {"experts", "authority"}
    assert facts(rule, "comment period")[0].found == "30 days: from publication until March 27, 2024."
    quoted = [one.place for one in found if one.place and one.found == one.place.quote]
    assert quoted
    assert all(place.quote in texts[place.paragraph] for place in quoted)


def test_every_notice_of_the_reference_gives_facts_with_their_places(shared: Path) -> None:
    for path in sorted((shared / "rules").glob("*.xml")):
        rule = read_file(path)
        texts = {one.id: one.text for one in rule.paragraphs}
        for fact in rule_facts(rule):
            if fact.place and fact.found == fact.place.quote:
                assert fact.found in texts[fact.place.paragraph], path.name
