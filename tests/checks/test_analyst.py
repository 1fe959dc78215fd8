from __future__ import annotations

from collections.abc import Callable

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.checks.analyst import ESTIMATE, analyst_view
from docketwright.checks.commenter import CommenterType
from docketwright.checks.context import Context
from docketwright.checks.overlap import OverlapClass
from docketwright.model.comment import Anchor, Author, AuthorKind, Standing
from docketwright.model.rule import Section

Around = Callable[..., Context]
REASON = "A two-day deadline would force us to stop the pumps, because the part takes nine days to arrive."


def test_a_reason_makes_a_comment_substantive_and_is_named(around: Around) -> None:
    comment = a_comment(an_argument(f"I oppose this. {REASON}"))
    view = analyst_view(comment, around())
    assert view.substantive
    assert view.because == REASON
    assert view.because_spot
    assert comment.arguments[0].reasons[view.because_spot.start : view.because_spot.end] == REASON


def test_an_opinion_alone_is_named_as_one(around: Around) -> None:
    comment = a_comment(an_argument("I strongly oppose this rule. It is wrong and unfair to everybody."))
    view = analyst_view(comment, around())
    assert not view.substantive
    assert view.because == ""
    assert [spot.part for spot in view.opinion_only] == ["reasons"]


def test_figures_that_rest_on_something_make_a_comment_substantive_and_others_do_not(around: Around) -> None:
    told = "We sold 312 lenses to two makers of phone cameras in the year of 2023, and no others."
    assert not analyst_view(a_comment(an_argument(told)), around()).substantive
    view = analyst_view(a_comment(an_argument(told, own_evidence=True, evidence="I kept the ledger.")), around())
    assert (view.substantive, view.because) == (True, told)


def test_the_table_runs_from_section_to_request(around: Around) -> None:
    rule = a_rule(sections=(Section("s1", "Scope", 1),))
    there = an_argument(REASON, "Give 30 days.", anchor=Anchor("s1", questions=("1", "2")))
    nowhere = an_argument(REASON)
    view = analyst_view(a_comment(there, nowhere, an_argument(), rule=rule), around())
    assert [(row.section, row.request) for row in view.rows] == [
        ("Scope · Questions 1, 2", "Give 30 days."),
        ("", ""),
    ]
    assert view.rows[0].excerpt == REASON
    assert [spot.owner for spot in view.unanchored] == [nowhere.id]


@pytest.mark.parametrize(
    ("author", "work", "kind"),
    [
        (Author(AuthorKind.ANONYMOUS), "", CommenterType.ANONYMOUS),
        (Author(), "I bake bread.", CommenterType.INDIVIDUAL),
        (Author(), "I have audited pumps for years.", CommenterType.EXPERT),
        (Author(AuthorKind.ORGANIZATION, organization="Pump Makers Association"), "", CommenterType.ASSOCIATION),
        (Author(AuthorKind.ORGANIZATION, organization="Pumps Inc."), "", CommenterType.COMPANY),
        (Author(AuthorKind.ORGANIZATION, organization="University of Duluth"), "", CommenterType.ACADEMIC),
        (Author(AuthorKind.ORGANIZATION, organization="City of Duluth"), "", CommenterType.GOVERNMENT),
        (Author(AuthorKind.ORGANIZATION, organization="Friends"), "", CommenterType.ORGANIZATION),
    ],
)
def test_the_commenter_is_sorted_by_kind(author: Author, work: str, kind: CommenterType, around: Around) -> None:
    assert analyst_view(a_comment(author=author, standing=Standing(work)), around()).commenter is kind


@pytest.mark.parametrize(
    ("signed", "kinds"),
    [
        ("", ()),
        ("Ben Li\n\n Cy Poe ", (CommenterType.INDIVIDUAL,)),
        ("Ben Li, director, Example Labs", (CommenterType.COMPANY,)),
        ("Ben Li, University of Duluth", (CommenterType.ACADEMIC,)),
        ("Ben Li, licensed engineer", (CommenterType.EXPERT,)),
        ("Ben Li, lab director", (CommenterType.INDIVIDUAL,)),
        ("Pump Makers Association", (CommenterType.ASSOCIATION,)),
        ("Ben Li\nCity of Duluth\nCy Poe, baker", (CommenterType.INDIVIDUAL, CommenterType.GOVERNMENT)),
    ],
)
def test_those_who_sign_too_are_sorted_as_well(signed: str, kinds: tuple[CommenterType, ...], around: Around) -> None:
    comment = a_comment(standing=Standing("I bake bread."), wording={"also_signed": signed})
    view = analyst_view(comment, around())
    assert view.commenter is CommenterType.INDIVIDUAL
    assert view.beside == kinds


def test_nobody_signs_beside_a_person_without_a_name(around: Around) -> None:
    comment = a_comment(author=Author(AuthorKind.ANONYMOUS), wording={"also_signed": "Ben Li"})
    assert analyst_view(comment, around()).beside == ()


def test_it_says_that_it_is_an_estimate_and_how_the_whole_is_classed(around: Around) -> None:
    view = analyst_view(a_comment(an_argument(REASON)), around())
    assert view.note == ESTIMATE
    assert view.overlap.kind is OverlapClass.UNIQUE


def test_an_opinion_that_tells_what_the_person_saw_is_more_than_one(around: Around) -> None:
    told = (
        "I believe this is wrong. Two hundred hours of our tests went into the best pump in the country, the only one."
    )
    alone = an_argument(told)
    seen = an_argument(told, own_evidence=True, evidence="I kept the log.")
    view = analyst_view(a_comment(alone, seen), around())
    assert [spot.owner for spot in view.opinion_only] == [alone.id]
