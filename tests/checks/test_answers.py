from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.checks.answers import check
from docketwright.model.comment import Anchor, Argument, Request, RequestKind
from docketwright.model.finding import Finding
from docketwright.model.rule import Question, Section
from docketwright.model.source import Source

Ask = Callable[..., list[Finding]]
WHOLE = an_argument("It costs me a day.", "Publish the data.", evidence="My log.")


@pytest.mark.parametrize(
    ("arguments", "titles"),
    [
        ((WHOLE,), []),
        ((), ["No arguments yet"]),
        ((an_argument("It costs me a day.", evidence="My log."),), ["Nothing is asked of the agency"]),
        ((WHOLE, an_argument("Another.", evidence="My log.")), ["An argument without a request"]),
        ((an_argument("", "Publish the data.", sources=("log",)),), ["A request without reasons"]),
        ((WHOLE, an_argument()), ["Argument 2 is empty"]),
        ((an_argument("It costs me a day.", "Publish."),), ["An argument without evidence"]),
        ((an_argument("It costs me a day.[^gone]", "Publish."),), ["An argument without evidence"]),
        ((an_argument("It costs me a day.[^log]", "Publish."),), []),
    ],
)
def test_an_agency_can_answer_what_is_asked_and_backed(
    arguments: tuple[Argument, ...], titles: list[str], ask: Ask
) -> None:
    comment = a_comment(*arguments, sources=(Source("s1", "log", "A log"),))
    assert [one.title for one in ask(check, comment)] == titles


def test_a_request_that_stands_among_the_reasons_is_shown_and_not_missed(ask: Ask) -> None:
    asked = "The Bureau should publish the data."
    argument = an_argument(f"It costs me a day. {asked} I kept a log.", evidence="My log.")
    for comment in (a_comment(argument), a_comment(WHOLE, argument)):
        (found,) = ask(check, comment)
        assert (found.title, found.quote, found.spot.part) == ("A request among the reasons", asked, "reasons")
        assert argument.reasons[found.spot.start : found.spot.end] == asked


def test_an_empty_argument_is_said_to_be_left_out(ask: Ask) -> None:
    assert "leaves it out" in ask(check, a_comment(WHOLE, an_argument()))[0].why


@pytest.mark.parametrize(
    ("anchor", "named"),
    [(Anchor(), False), (Anchor(section="s1"), True), (Anchor(questions=("1",)), True), (Anchor(quote="a line"), True)],
)
def test_an_argument_should_name_its_place_in_a_notice_that_has_places(anchor: Anchor, named: bool, ask: Ask) -> None:  # noqa: FBT001 - a column of the table
    comment = a_comment(
        an_argument("Why.", "What.", evidence="Log.", anchor=anchor), rule=a_rule(sections=(Section("s1", "Scope", 1),))
    )
    titles = [one.title for one in ask(check, comment)]
    assert titles == ([] if named else ["An argument that names no place in the notice"])


def test_the_same_lack_in_many_arguments_is_said_once(ask: Ask) -> None:
    comment = a_comment(
        *(an_argument("Why.", "What.") for _ in range(4)), rule=a_rule(sections=(Section("1", "A", 1),))
    )
    found = ask(check, comment)
    assert [one.title for one in found] == [
        "4 arguments without evidence",
        "4 arguments that name no place in the notice",
    ]
    assert found[1].why.startswith("Which section or question are arguments 1, 2, 3, 4 about?")


def test_a_place_named_in_the_text_is_a_place(ask: Ask) -> None:
    argument = an_argument("My answer to question 8.b is no.", "What.", evidence="Log.")
    assert ask(check, a_comment(argument, rule=a_rule(sections=(Section("1", "A", 1),)))) == []


def test_questions_the_person_chose_and_left_are_named(ask: Ask) -> None:
    questions = tuple(Question(str(n), f"What about {n}? {'and more ' * 30}") for n in range(1, 7))
    answered = an_argument("Why.", "What.", evidence="Log.", anchor=Anchor(questions=("1",)))
    rule = a_rule(questions=questions)
    two = ask(check, a_comment(answered, rule=rule, answering=frozenset({"1", "2", "3"})))
    assert [one.title for one in two] == ["Question 2 is not answered", "Question 3 is not answered"]
    assert all(len(one.why) < 140 for one in two)
    (many,) = ask(check, a_comment(answered, rule=rule, answering=frozenset("123456")))
    assert many.title == "5 questions are not answered"
    assert many.why == "You chose to answer 2, 3, 4, 5, 6."


@pytest.mark.parametrize(
    ("request_", "title", "part"),
    [
        (Request("Do it.", RequestKind.CHANGE_TEXT, "within 30 days", "within  30 days"), "changes nothing", "new"),
        (Request("Do it.", RequestKind.CHANGE_TEXT, "within 30 days"), "without its words", "new"),
        (Request("Do it.", RequestKind.CHANGE_TEXT, "", "within 60 days"), "without its words", "old"),
        (Request("Do it.", RequestKind.ADD), "without its words", "new"),
        (Request("Do it.", RequestKind.DELETE), "without its words", "old"),
        (Request("Do it.", RequestKind.DELETE, "within 30 days"), "", ""),
        (Request("Do it.", RequestKind.CHANGE_TEXT, "within 30 days", "within 60 days"), "", ""),
        (Request("Do it.", RequestKind.WITHDRAW), "", ""),
    ],
)
def test_words_of_the_rule_that_a_request_leaves_open_are_asked_for(
    request_: Request, title: str, part: str, ask: Ask
) -> None:
    argument = replace(an_argument("Because.", evidence="I keep a log."), request=request_)
    found = [(one.title, one.spot.part) for one in ask(check, a_comment(argument)) if "chang" in one.title]
    assert [part for _, part in found] == ([f"request.{part}"] if part else [])
    assert all(title in one for one, _ in found)
