"""One draft, three fits: the web form's text within its limit, the e-mail whole, and every request in all of them."""

from __future__ import annotations

import os
from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from build import a_comment, a_rule, an_argument
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.fitting import LIMIT, doubled, straight, without_emoji
from docketwright.letter.fitting_pieces import best_sentence
from docketwright.letter.mail import email_message, to_address
from docketwright.letter.plain import email_subject, email_text, plain_text, web_text
from docketwright.model.comment import Anchor, Argument, Author, AuthorKind, Comment, Request, RequestKind
from docketwright.model.rule import Channel, ChannelKind, HouseRule, HouseRuleKind
from docketwright.model.source import Source
from letter.anything import comments
from letter.cases import CASES, TWELVE_REQUESTS, argued
from letter.word_lint import visible_text

MANY = 1000 if os.environ.get("SOAK") else 100
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def long_argument(sentences: int = 60) -> str:
    return " ".join(f"Reason number {number} rests on the tests of May." for number in range(sentences))


def test_an_argument_with_nothing_written_is_in_no_text() -> None:
    comment = a_comment(an_argument(title="A bare heading"), an_argument("Because.", "Publish the data.", title="Data"))
    for text in (web_text(comment).text, email_text(comment), plain_text(compose(comment))):
        assert "bare heading" not in text
        assert "Data" in text


def test_a_numbered_list_reads_as_it_was_typed_in_e_mail_and_form() -> None:
    comment = a_comment(an_argument("I ask:\n1. Publish the data.\n(a) Wait.", "Do it."))
    assert "I ask:\n\n1. Publish the data.\n(a) Wait.\n\n" in email_text(comment)
    assert "\n1. Publish the data." in web_text(comment).text
    assert "\t" not in web_text(comment).text


def test_who_docket_position_and_requests_come_first() -> None:
    text = web_text(a_comment(an_argument("Because.", "Publish the data.", title="Data"))).text
    assert text == (
        "Ada Example, Toledo, OH\n"
        "Re: Reporting Requirements for Advanced AI Models\n"
        "Docket No. BIS-2024-0047; RIN 0694-AJ55; 89 FR 73612\n\n"
        "I write about the proposed rule named above. I audit firmware. The rule covers my tools.\n\n"
        "I support the aim of the proposed rule and ask for the changes below.\n\n"
        "Requests:\n1. Publish the data.\n\n"
        "1. Data\nBecause.\n\n"
        "Thank you for considering my comments."
    )


@pytest.mark.parametrize("name", CASES)
def test_no_letter_is_over_the_limit(name: str) -> None:
    fitted = web_text(CASES[name])
    assert doubled(fitted.text) <= LIMIT


@pytest.mark.soak(short=True)
@given(comments)
@settings(max_examples=MANY, deadline=None, suppress_health_check=SLOW)
def test_nothing_whatever_is_over_the_limit_or_has_emoji(comment: Comment) -> None:
    fitted = web_text(comment)
    assert doubled(fitted.text) <= LIMIT
    assert without_emoji(fitted.text) == fitted.text
    fitted.text.encode("utf-8")


words = st.text(st.characters(codec="utf-8", categories=("L", "N", "P")), min_size=1, max_size=40)
requests = st.lists(st.lists(words, min_size=1, max_size=8).map(" ".join), max_size=12)


@pytest.mark.soak(short=True)
@given(requests, st.sampled_from(("formal-letter", "short-letter", "question-by-question")))
@settings(max_examples=MANY, deadline=None, suppress_health_check=SLOW)
def test_every_request_is_in_letter_web_text_and_e_mail_with_one_number(asked: list[str], template: str) -> None:
    arguments = [an_argument(f"{long_argument(8)} {at}", text, title=f"T{at}") for at, text in enumerate(asked)]
    comment = a_comment(*arguments, template=template)
    web, mail = web_text(comment), email_text(comment)
    letter = visible_text(docx_bytes(compose(comment))).replace("\u00a0", " ")
    told = [one for one in asked if one.strip()]
    for number, text in enumerate(told, start=1):
        whole = " ".join(text.split())
        assert f"Request {number}: {whole}" in letter
        assert f"Request {number}: {whole}" in mail
        assert f"\n{number}. " in web.text
        if "the ends of the longest requests" not in web.left_out:
            assert f"\n{number}. {straight(without_emoji(whole)).strip()}" in straight(web.text)


def test_a_long_draft_keeps_every_request_and_the_best_evidence_and_says_what_went() -> None:
    fitted = web_text(TWELVE_REQUESTS)
    assert all(f"\n{number}. Revise" in fitted.text for number in range(1, 13))
    evidence = argued(1).evidence
    assert straight(evidence) in fitted.text
    assert any("reasons" in one for one in fitted.left_out)


def test_evidence_comes_before_reasons() -> None:
    arguments = [an_argument(long_argument(), "Do it.", evidence=f"In 2023 I saw {at} cases.") for at in range(6)]
    fitted = web_text(a_comment(*arguments))
    assert all(f"In 2023 I saw {at} cases." in fitted.text for at in range(6))
    assert any("reasons" in one for one in fitted.left_out)


def test_sentences_are_taken_from_the_beginning_without_a_gap() -> None:
    text = web_text(a_comment(an_argument(long_argument(200), "Do it."))).text
    kept = [number for number in range(200) if f"number {number} rests" in text]
    assert kept == list(range(len(kept)))
    assert kept


def test_no_sentence_stands_under_the_title_of_another_argument() -> None:
    long_titles = [an_argument("Short.", "Do it.", title=f"T{at} {'word ' * 300}") for at in range(5)]
    text = web_text(a_comment(*long_titles)).text
    assert text.count("Short.") == sum(f" T{at} " in text for at in range(5)) < 5


def test_a_single_argument_without_a_title_has_no_heading() -> None:
    text = web_text(a_comment(an_argument("Because.", "Do it.", title=""))).text
    assert "Requests:\n1. Do it.\n\nBecause.\n\n" in text


def test_the_form_names_what_each_argument_is_about() -> None:
    anchor = Anchor(section="§ 702.7", questions=("1", "3.b"))
    bare = web_text(a_comment(an_argument("Because.", "Do it.", title="", anchor=anchor))).text
    assert "\n\nOn § 702.7; Answers questions 1 and 3.b\n\nBecause." in bare
    headed = web_text(a_comment(an_argument("Because.", "Do it.", title="Time", anchor=anchor))).text
    assert "\n\n1. Time (On § 702.7; Answers questions 1 and 3.b)\nBecause." in headed


def test_what_went_is_told_in_one_line_an_argument_in_the_order_of_the_letter() -> None:
    text = Request("Change it.", RequestKind.CHANGE_TEXT, "old " * 1000, "new " * 1000)
    asked = [
        replace(an_argument(long_argument(40), title=f"The “{at}”", evidence="I saw it in 2023. " * 80), request=text)
        for at in range(11)
    ]
    told = [one for one in web_text(a_comment(*asked)).left_out if one.startswith("“")]
    assert [one.split("”")[0] for one in told] == [f"“The ‘{at}’" for at in range(11)]
    assert told[0] == "“The ‘0’”: the rule text, the reasons and part of the evidence"


def test_an_argument_of_which_only_the_request_went_in_is_told_shortly() -> None:
    many = [an_argument(long_argument(), f"Do {at} {'x ' * 75}", title=f"T{at}") for at in range(29)]
    *_, last = web_text(a_comment(*many)).left_out
    assert last == "“T28”: everything but the request"


def test_a_pinned_argument_goes_in_before_all_others() -> None:
    arguments = [an_argument(long_argument(40), "Do it.", title=f"Title {at}") for at in range(4)]
    fitted = web_text(a_comment(*arguments, pinned=frozenset({arguments[3].id})))
    assert not any("Title 3" in one for one in fitted.left_out)
    assert any("Title 0" in one for one in fitted.left_out)


def test_requests_that_are_too_long_together_are_shortened_and_said_so() -> None:
    fitted = web_text(a_comment(*(an_argument("Why.", f"Do {long_argument(30)}") for _ in range(8))))
    assert doubled(fitted.text) <= LIMIT
    assert fitted.left_out[0] == "the ends of the longest requests"
    assert all(f"\n{number}. Do Reason" in fitted.text for number in range(1, 9))


def test_more_requests_than_the_form_can_hold_still_give_a_text_that_fits() -> None:
    assert len(web_text(a_comment(*(an_argument("Why.", "Do it.") for _ in range(1500)))).text.encode()) <= LIMIT


@pytest.mark.parametrize("size", [4990, 4999, 5000, 5001, 5600])
def test_quotes_are_straightened_only_when_it_is_needed(size: int) -> None:
    comment = a_comment(an_argument("He said “no”. " * 10, "Do it."))
    short = web_text(comment)
    assert "“no”" in short.text
    filled = a_comment(an_argument("He said “no”. " * 10 + "a" * (size - doubled(short.text) - 1), "Do it."))
    fitted = web_text(filled)
    assert doubled(fitted.text) <= LIMIT
    assert ("“no”" in fitted.text) == (size <= LIMIT)


def test_quotes_are_straightened_on_demand() -> None:
    fitted = web_text(a_comment(an_argument("It’s “so” — 5–7 … ok", "Do it.")), straighten=True)
    assert 'It\'s "so" -- 5-7 ... ok' in fitted.text


def test_emoji_are_left_out_of_the_form() -> None:
    text = web_text(CASES["emoji"]).text
    assert "fixed 20 ." in text
    assert not any(ord(one) > 0x2FFF for one in text)


def test_wanted_rule_text_and_the_question_answered_are_in_the_form() -> None:
    argument = replace(
        an_argument("Why.", title="Days", anchor=Anchor(questions=("3.b",))),
        request=Request("Change it.", old="seven days", new="sixty days"),
    )
    text = web_text(a_comment(argument)).text
    assert "1. Change it.\nText now: seven days\nText requested: sixty days" in text
    assert "1. Days (Answers question 3.b)" in text


def test_sources_go_in_where_there_is_room() -> None:
    comment = a_comment(
        an_argument("So.[^a]", "Do it."), sources=(Source("s", "a", "An audit"), Source("t", "b", "Unused"))
    )
    assert "Sources: An audit" in web_text(comment).text
    assert "Unused" not in web_text(comment).text


@pytest.mark.parametrize("part", ["opening", "position", "alternatives", "closing"])
def test_a_source_cited_around_the_arguments_goes_in_too(part: str) -> None:
    comment = a_comment(an_argument("So.", "Do it."), sources=(Source("s", "a", "An audit"),))
    assert "Sources: An audit" in web_text(replace(comment, wording={part: "As I have seen.[^a]"})).text


@pytest.mark.parametrize(
    ("evidence", "best"),
    [("I saw it. In 2023, 5 of 9 failed. Yes.", "In 2023, 5 of 9 failed."), ("One. Two.", "One."), ("", "")],
)
def test_the_best_evidence_is_what_has_numbers(evidence: str, best: str) -> None:
    assert best_sentence(evidence) == best


def notice(kind: HouseRuleKind, value: str) -> Comment:
    return a_comment(an_argument("Why.", "Do it."), rule=a_rule(house_rules=(HouseRule(kind, value, value),)))


def test_the_e_mail_bears_the_subject_that_the_notice_wants() -> None:
    assert email_text(notice(HouseRuleKind.SUBJECT_LINE, "AI Action Plan")).startswith("Subject: AI Action Plan\n\n")


def test_without_one_the_subject_is_title_and_docket() -> None:
    assert email_subject(a_comment()) == (
        "Reporting Requirements for Advanced AI Models; Docket No. BIS-2024-0047; RIN 0694-AJ55; 89 FR 73612"
    )
    assert email_subject(Comment("c")) == "Comment"


def test_a_required_statement_is_in_the_e_mail_once() -> None:
    statement = "This document is approved for public dissemination."
    comment = notice(HouseRuleKind.STATEMENT, statement)
    assert email_text(comment).count(statement) == 1
    without = replace(comment, wording={"closing": "Thank you."})
    assert email_text(without).endswith(f"\n\n{statement}\n")
    said = replace(comment, wording={"closing": f"{statement} Thank you."})
    assert email_text(said).count(statement) == 1


def test_the_e_mail_has_notes_at_its_end_and_tables_as_lists() -> None:
    comment = a_comment(
        an_argument("So it is.[^a] It took 10^26 operations.", "Do it.", principles=(1,)),
        sources=(Source("s", "a", "An audit"),),
    )
    text = email_text(comment)
    assert "So it is.[1] It took 10^26 operations." in text
    assert "\n1. Do it. (Principle: Scientific evidence; Argued in: Section 1)\n" in text
    assert text.endswith("\n\n[1] An audit.\n")


def test_a_letter_as_text_keeps_its_paragraphs() -> None:
    assert "\n\nBecause.\n\n" in plain_text(compose(a_comment(an_argument("Because.", "Do it."))))


def test_the_mail_file_is_an_unsent_message_to_the_notices_address() -> None:
    rule = a_rule(title="Größe der Änderung", channels=(Channel(ChannelKind.EMAIL, "ai@example.gov"),))
    message = message_from_bytes(email_message(a_comment(an_argument("“Why.”", "Do it."), rule=rule)), policy=default)
    assert message["To"] == "ai@example.gov"
    assert message["Subject"].startswith("Größe der Änderung; ")
    assert message["X-Unsent"] == "1"
    assert message["Date"] is message["From"] is None
    assert "“Why.”" in message.get_content()


@pytest.mark.parametrize("address", ["", "no address", "a@b", "a@b.gov, c@d.gov", "a@b.gov\nBcc: x@y.org", "é@b.gov"])
def test_what_is_no_single_address_is_left_to_the_person(address: str) -> None:
    rule = a_rule(channels=(Channel(ChannelKind.EMAIL, address),))
    assert to_address(a_comment(rule=rule)) == ""


@given(comments)
@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
def test_a_mail_file_of_anything_can_be_read(comment: Comment) -> None:
    assert message_from_bytes(email_message(comment), policy=default).get_content().strip()


def test_a_table_with_numbers_only_is_written_as_numbers() -> None:
    asking = Argument("a", anchor=Anchor(questions=("7",)), request=Request(new="[^gone]"))
    assert "\n7.\n" in email_text(a_comment(asking))


@pytest.mark.parametrize(
    ("author", "said"),
    [
        (Author(first_name="Ada", last_name="Example"), "Ada Example\nAlso signed by: Ben Li; Cy Poe\n"),
        (
            Author(AuthorKind.ORGANIZATION, "Ada", "Example", title="Director", organization="Example Labs"),
            "Example Labs\nSigned by: Ada Example, Director; Ben Li; Cy Poe\n",
        ),
        (
            Author(AuthorKind.ORGANIZATION, organization="Example Labs"),
            "Example Labs\nAlso signed by: Ben Li; Cy Poe\n",
        ),
    ],
    ids=["individual", "organization", "organization without a person"],
)
def test_the_web_form_names_everybody_who_signs(author: Author, said: str) -> None:
    comment = a_comment(author=author, wording={"also_signed": "Ben Li\nCy Poe"})
    assert web_text(comment).text.startswith(said)
