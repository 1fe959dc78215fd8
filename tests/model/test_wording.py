from __future__ import annotations

from dataclasses import replace

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.model.comment import Author, AuthorKind, Comment, Position, Standing
from docketwright.model.passages import ARGUING, own_words, passages
from docketwright.model.rule import Channel, ChannelKind, HouseRule, HouseRuleKind
from docketwright.model.wording import PARTS, addressee, standard_wording, wording


def test_the_persons_own_sentence_stands_in_place_of_the_standard_one() -> None:
    comment = a_comment(wording={"closing": "With thanks."})
    assert wording(comment)["closing"] == "With thanks."
    assert standard_wording(comment)["closing"] == "Thank you for considering my comments."


def test_an_emptied_sentence_stays_empty() -> None:
    assert wording(a_comment(wording={"closing": ""}))["closing"] == ""


def test_the_opening_is_made_of_what_the_person_said_of_themselves() -> None:
    opening = wording(a_comment())["opening"]
    assert opening == "I write about the proposed rule named above. I audit firmware. The rule covers my tools."


def test_an_organization_speaks_as_we() -> None:
    comment = a_comment(author=Author(AuthorKind.ORGANIZATION, organization="Acme Tools"))
    assert wording(comment)["opening"].startswith("We write")
    assert wording(comment)["closing"] == "Thank you for considering our comments."


@pytest.mark.parametrize("position", Position)
def test_each_position_is_said_in_a_sentence_or_not_at_all(position: Position) -> None:
    sentence = wording(a_comment(standing=Standing(position=position)))["position"]
    assert sentence.endswith(".") or not sentence


@pytest.mark.parametrize(
    ("requests", "words"),
    [([], ""), (["a"], "one thing"), (["a", "b"], "two things"), (["a"] * 13, "13 things")],
)
def test_the_requests_are_counted(requests: list[str], words: str) -> None:
    comment = a_comment(*(an_argument(request=text) for text in requests))
    assert words in wording(comment)["requests_intro"]


def test_the_letter_says_how_it_is_sent_only_where_the_notice_does() -> None:
    assert wording(a_comment())["via"] == ""
    portal = a_rule(channels=(Channel(ChannelKind.PORTAL),))
    assert wording(a_comment(rule=portal))["via"] == "Submitted via Regulations.gov"


def test_the_addressee_is_the_office_of_the_notice_unless_typed() -> None:
    assert addressee(a_comment()) == ("Bureau of Industry and Security", "Department of Commerce")
    assert addressee(a_comment(addressee="Travis Hall\n\nNTIA")) == ("Travis Hall", "NTIA")
    assert addressee(Comment("c")) == ()


def test_passages_come_in_reading_order_and_only_where_there_are_words() -> None:
    argument = an_argument("Because.", "Please do.", title="One")
    found = [(one.spot.part, one.spot.owner) for one in passages(a_comment(argument, wording={"position": ""}))]
    assert found == [
        ("salutation", ""),
        ("opening", ""),
        ("requests_intro", ""),
        ("title", argument.id),
        ("reasons", argument.id),
        ("request", argument.id),
        ("closing", ""),
        ("sign_off", ""),
    ]


def test_no_standard_sentence_can_argue_a_principle() -> None:
    assert all(one.role not in ARGUING for one in passages(a_comment()) if one.spot.part in PARTS)


def test_several_who_sign_speak_as_we_and_nobody_signs_beside_one_without_a_name() -> None:
    comment = a_comment(wording={"also_signed": "Ben Li"})
    assert wording(comment)["opening"].startswith("We write")
    anonymous = replace(comment, author=Author(AuthorKind.ANONYMOUS))
    assert wording(anonymous)["also_signed"] == ""
    assert wording(anonymous)["opening"].startswith("I write")
    assert own_words(comment) == own_words(a_comment())


def test_every_part_has_a_sentence_even_on_an_empty_comment() -> None:
    assert set(wording(replace(Comment("c"), name="x"))) == set(PARTS)


def test_what_the_notice_wants_to_be_said_stands_in_the_closing() -> None:
    rules = (HouseRule(HouseRuleKind.STATEMENT, "", " This  is public. "),) * 2
    closing = standard_wording(a_comment(rule=a_rule(house_rules=rules)))["closing"]
    assert closing == "Thank you for considering my comments.\nThis is public."
    assert "public" not in standard_wording(a_comment(rule=a_rule(house_rules=rules), no_docket=True))["closing"]


@pytest.mark.parametrize(
    ("typed", "greeting"),
    [
        ("", "To the Bureau of Industry and Security:"),
        ("The Honorable Jane Doe\nUnder Secretary", "To the Honorable Jane Doe:"),
        ("Office of Technology Evaluation", "To the Office of Technology Evaluation:"),
        ("Under Secretary for Industry and Security", "To the Under Secretary for Industry and Security:"),
        ("Centers for Medicare & Medicaid Services", "To the Centers for Medicare & Medicaid Services:"),
        ("National Institutes of Health", "To the National Institutes of Health:"),
        ("EPA", "To the EPA:"),
        ("U.S. Treasury", "To the U.S. Treasury:"),
        ("Ms. Jane Doe", "Dear Ms. Jane Doe:"),
        ("Dr. Ann Branch, Director", "Dear Dr. Ann Branch:"),
        ("José de la Cruz", "Dear José de la Cruz:"),
        ("J. P. O’Neil, Director", "Dear J. P. O’Neil:"),
    ],
)
def test_a_person_is_greeted_by_name_and_an_office_as_one(typed: str, greeting: str) -> None:
    assert wording(a_comment(addressee=typed))["salutation"] == greeting
