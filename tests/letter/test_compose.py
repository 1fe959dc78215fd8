"""The order and the words of a letter, whatever file it becomes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from build import a_comment, a_rule, an_argument
from docketwright.letter.compose import Appendix, compose
from docketwright.letter.compose_head import subject
from docketwright.letter.letter import Letter, Paragraph, Style, Table
from docketwright.letter.looks import LOOKS
from docketwright.model.comment import Anchor, Author, AuthorKind, Comment, Direction, Mark, Request, RequestKind
from docketwright.model.exhibits import Exhibit
from docketwright.model.principle import PRINCIPLES
from docketwright.model.rule import Question, Section
from docketwright.model.source import Source, SourceKind
from letter.cases import CASES, RULE

LAW = Source("s2", "law", "Administrative Procedure Act", SourceKind.LAW, locator="5 U.S.C. 553(c)")


def styles(letter: Letter) -> list[str]:
    made: list[str] = []
    for block in letter.blocks:
        name = "table" if isinstance(block, Table) else str(block.style)
        if made[-1:] != [name]:
            made.append(name)
    return made


def texts(letter: Letter, style: Style) -> list[str]:
    return [one.text.replace("\u00a0", " ") for one in letter.paragraphs() if one.style is style]


def table_of(letter: Letter, at: int = 0) -> list[list[str]]:
    table = [block for block in letter.blocks if isinstance(block, Table)][at]
    rows = [table.header, *table.rows]
    return [[cell[0].text.replace("\u00a0", " ") for cell in row.cells] for row in rows]


def test_a_formal_letter_has_its_parts_in_order() -> None:
    anchor = Anchor("15 CFR 702.7", questions=("1",))
    argument = an_argument("Because.", "Do it.", point="A point.", evidence="23 flaws.", anchor=anchor)
    assert (
        styles(compose(a_comment(argument, rule=RULE)))
        == (
            "name letterhead date addressee re reference salutation body introduction table heading anchor point body "
            "request part table closing sign-off signature"
        ).split()
    )


def test_the_subject_names_docket_rin_and_citation() -> None:
    letter = compose(a_comment())
    assert texts(letter, Style.RE) == ["Re: Reporting Requirements for Advanced AI Models"]
    assert texts(letter, Style.REFERENCE) == ["Docket No. BIS-2024-0047; RIN 0694-AJ55; 89 FR 73612"]


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        ({"agency_docket": "240905-0231"}, "Docket No. BIS-2024-0047; Agency Docket No. 240905-0231"),
        ({"docket_id": None, "agency_docket": "240905-0231"}, "Docket No. 240905-0231"),
        ({"rins": ("0694-AJ55", "0694-AJ56")}, "Docket No. BIS-2024-0047; RIN 0694-AJ55, 0694-AJ56"),
    ],
    ids=str,
)
def test_numbers_that_differ_are_named_apart(changes: dict[str, object], line: str) -> None:
    rule = a_rule(**{"rins": (), "citation": None} | changes)
    assert texts(compose(a_comment(rule=rule)), Style.REFERENCE) == [line]


def test_a_letter_without_a_docket_has_no_numbers_and_a_subject_of_its_own() -> None:
    letter = compose(CASES["no-docket"])
    assert letter.template == "no-docket"
    assert texts(letter, Style.RE) == ["Re: Petition to amend the reporting rule"]
    assert not texts(letter, Style.REFERENCE)


def test_a_date_that_was_not_given_is_left_out() -> None:
    assert not texts(compose(a_comment(dated="")), Style.DATE)


def test_requests_are_tabled_with_section_principle_and_place() -> None:
    first = an_argument("Why.", "Publish the data.", principles=(1, 4), anchor=Anchor("15 CFR 702.7"))
    second = an_argument("Only a thought.")
    third = an_argument("Why.", "Give 60 days.", anchor=Anchor("DATES"))
    assert table_of(compose(a_comment(first, second, third, rule=RULE))) == [
        ["No.", "Request", "Rule section", "Principle", "Argued in"],
        ["1", "Publish the data.", "§ 702.7", "Scientific evidence; Minimal extent necessary", "Section 1"],
        ["2", "Give 60 days.", "DATES", "", "Section 3"],
    ]


def test_a_column_without_a_word_is_left_out() -> None:
    table = table_of(compose(a_comment(an_argument("Why.", "Publish the data."), rule=None)))
    assert table[0] == ["No.", "Request", "Argued in"]


def test_on_questions_alone_their_numbers_stand_in_the_table() -> None:
    argument = an_argument("Why.", "Publish.", anchor=Anchor("Questions", questions=("2.a", "1")))
    letter = compose(a_comment(argument, rule=replace(RULE, sections=(Section("Questions", "Questions", 2),))))
    assert table_of(letter) == [["No.", "Request", "Question", "Argued in"], ["1", "Publish.", "1, 2.a", "Section 1"]]
    assert texts(letter, Style.ANCHOR) == ["Answers questions 1 and 2.a"]


def test_answers_are_listed_in_the_notices_order() -> None:
    first = an_argument("Why.", anchor=Anchor(questions=("2.a", "9")))
    second = an_argument("Why.", anchor=Anchor(questions=("1", "2.a")))
    assert table_of(compose(a_comment(first, second, rule=RULE))) == [
        ["No.", "Question", "Answered in"],
        ["1", "What should be reported?", "Section 2"],
        ["2.a", "How often should it be reported?", "Sections 1 and 2"],
        ["9", "", "Section 1"],
    ]


def test_a_long_question_is_known_by_its_beginning() -> None:
    rule = replace(RULE, questions=(Question("1", f"What {'of this and of that ' * 20}is it?"),))
    shown = table_of(compose(a_comment(an_argument("Why.", anchor=Anchor(questions=("1",))), rule=rule)))[1][1]
    assert len(shown) < 160
    assert shown.endswith(" …")


def test_question_by_question_goes_by_the_notice_and_numbers_requests_so() -> None:
    first = an_argument("Why.", "Second.", title="Other")
    second = an_argument("Why.", "First.", title="Answer", anchor=Anchor(questions=("1",)))
    letter = compose(a_comment(first, second, rule=RULE, template="question-by-question"))
    assert texts(letter, Style.HEADING) == ["Answer", "Other"]
    assert texts(letter, Style.REQUEST) == ["Request 1: First.", "Request 2: Second."]
    assert texts(letter, Style.QUESTION) == ["Question 1: What should be reported?"]
    assert texts(letter, Style.PART) == ["Further points"]


def test_a_short_letter_lists_its_requests_and_numbers_no_heading() -> None:
    letter = compose(a_comment(an_argument("Why.", "Publish.", title="Data"), template="short-letter"))
    assert not any(isinstance(block, Table) for block in letter.blocks)
    assert texts(letter, Style.LIST_ITEM) == ["Publish."]
    assert texts(letter, Style.PART) == ["Data"]


def test_one_argument_without_a_title_needs_no_heading() -> None:
    letter = compose(CASES["one-paragraph"])
    assert not texts(letter, Style.HEADING)
    assert texts(letter, Style.POINT) == [
        "Please give small utilities sixty days, not seven, to send the first report."
    ]


@pytest.mark.parametrize("title", ["", "A bare heading"])
@pytest.mark.parametrize("template", ["formal-letter", "short-letter", "question-by-question"])
def test_an_argument_with_nothing_written_is_left_out_and_takes_no_number(title: str, template: str) -> None:
    bare = an_argument(title=title, anchor=Anchor(questions=("1",)))
    written = an_argument("Why.", "Publish.", title="Data")
    letter = compose(a_comment(bare, written, rule=RULE, template=template))
    alone = compose(a_comment(written, rule=RULE, template=template))
    assert [one.text for one in letter.paragraphs()] == [one.text for one in alone.paragraphs()]
    assert "1." in [one.number for one in letter.paragraphs()]


def test_a_signature_keeps_company() -> None:
    letter = compose(a_comment(an_argument("Why.", title="Data")))
    blocks = [one for one in letter.blocks if isinstance(one, Paragraph)]
    last = next(at for at, one in enumerate(blocks) if one.style is Style.CLOSING)
    assert [one.kept for one in blocks[last - 2 : last + 1]] == [False, True, False]


@pytest.mark.parametrize(
    ("author", "head", "signature"),
    [
        (
            Author(first_name="Ada", last_name="Lee", title="Engineer", city="Toledo"),
            ["Engineer", "Toledo"],
            ["Ada Lee", "Engineer"],
        ),
        (Author(AuthorKind.ANONYMOUS, "Ada", city="Toledo"), [], ["Anonymous"]),
        (
            Author(AuthorKind.ORGANIZATION, "Ada", "Lee", organization="Pumps Inc.", state="OH", zip_code="43604"),
            ["OH 43604"],
            ["Ada Lee", "Pumps Inc."],
        ),
    ],
    ids=lambda one: one.kind if isinstance(one, Author) else "",
)
def test_head_and_signature_fit_who_signs(author: Author, head: list[str], signature: list[str]) -> None:
    letter = compose(a_comment(author=author))
    assert texts(letter, Style.LETTERHEAD) == head
    assert texts(letter, Style.SIGNATURE) == signature


def test_who_signs_too_stands_below_the_signature_each_on_a_line() -> None:
    letter = compose(a_comment(wording={"also_signed": "Ben Li, director, Example Labs\n\nCy Poe"}))
    *_, name, label, first, second = letter.paragraphs()
    assert [one.text for one in (name, label, first, second)] == [
        "Ada Example",
        "Also signed by:",
        "Ben Li, director, Example Labs",
        "Cy Poe",
    ]
    assert (label.style, first.style) == (Style.CLOSING, Style.SIGNATURE)
    assert texts(compose(a_comment()), Style.SIGNATURE) == ["Ada Example"]


def test_a_signature_of_several_lines_stays_on_one_page() -> None:
    author = Author(AuthorKind.ORGANIZATION, "Ada", "Example", title="Director", organization="Example Labs")
    *_, name, title, organization = compose(a_comment(author=author)).paragraphs()
    assert [one.kept for one in (name, title, organization)] == [True, True, False]


def test_a_name_that_stands_in_the_sign_off_is_not_printed_twice() -> None:
    comment = a_comment(wording={"sign_off": "Sincerely,\nAda Example\nDirector"})
    assert [one.text for one in compose(comment).paragraphs()][-3:] == ["Sincerely,", "Ada Example", "Director"]


def test_a_question_whose_number_holds_nothing_to_print_makes_no_table() -> None:
    asking = replace(an_argument("Because.", request=""), anchor=Anchor(questions=("\x1b",)))
    assert not [one for one in compose(a_comment(asking)).blocks if isinstance(one, Table)]


TIME = "Give us ninety days after a written warning to patch.[^law]"


def with_a_passage_confirmed(**changes: Any) -> Comment:
    argument = an_argument(f"Why. {TIME}", id="time", title="Time", principles=(2,))
    marks = (Mark("time", "P3.time", TIME), Mark("time", "P3.fairness", TIME, Direction.AGAINST))
    return a_comment(argument, sources=(LAW,), not_raised={4: "It is my secret."}, marks=marks, **changes)


def test_appendices_come_after_the_signature_when_asked_for() -> None:
    letter = compose(with_a_passage_confirmed(), frozenset(Appendix))
    assert texts(letter, Style.PART) == [
        "Sources",
        "Where each principle is argued",
        "What is argued, and in which words",
    ]
    argued, words = table_of(letter, -2)[1:], table_of(letter, -1)[1:]
    assert argued == [[PRINCIPLES[2].wording, "Section 1"], [PRINCIPLES[3].wording, "Not raised"]]
    passage = "Give us ninety days after a written warning to patch."
    assert words == [["Fair enforcement, time to fix", "Time to comply and remediate", "Section 1", passage]]


def test_a_comment_can_ask_for_an_appendix_itself_and_no_private_reason_is_in_it() -> None:
    letter = compose(with_a_passage_confirmed(appendices=frozenset({"principles"})))
    assert "Where each principle is argued" in texts(letter, Style.PART)
    assert "secret" not in str(letter.blocks)
    assert "Sources" not in texts(letter, Style.PART)


def test_without_a_confirmed_passage_nothing_is_claimed_in_an_appendix() -> None:
    comment = replace(with_a_passage_confirmed(), marks=())
    assert texts(compose(comment, frozenset({Appendix.PRINCIPLES})), Style.PART) == []


def test_a_request_of_two_paragraphs_is_one_cell_and_one_label() -> None:
    letter = compose(a_comment(an_argument("Why.", "Publish it.\nAll of it.")))
    assert table_of(letter)[1][1] == "Publish it. All of it."
    assert texts(letter, Style.REQUEST) == ["Request 1: Publish it.", "All of it."]


@pytest.mark.parametrize(("new", "kept"), [("Sixty weeks.", True), ("", False)])
def test_rule_text_to_change_stands_on_the_page_of_its_request(new: str, kept: bool) -> None:  # noqa: FBT001 - a column
    argument = replace(an_argument("Why."), request=Request("Change it.", new=new))
    letter = compose(a_comment(argument, an_argument("And that.", id="b")))
    request = next(one for one in letter.paragraphs() if one.style is Style.REQUEST)
    assert request.kept is kept


def test_rule_text_to_change_stands_under_its_label() -> None:
    argument = replace(
        an_argument("Why."), request=Request("Change it.", old="seven days", new="Sixty weeks at least.")
    )
    letter = compose(a_comment(argument))
    assert texts(letter, Style.TEXT_LABEL) == ["Text now:", "Text requested:"]
    old, new = (
        next(one for one in letter.paragraphs() if one.style is style) for style in (Style.OLD_TEXT, Style.NEW_TEXT)
    )
    assert all(run.struck for run in old.runs)
    assert all(run.underlined for run in new.runs)


def test_an_example_says_so_on_every_page() -> None:
    assert compose(a_comment(example=True)).running_head[1].startswith("Example, not for filing")


def test_an_empty_comment_is_still_a_letter() -> None:
    letter = compose(Comment("c"))
    assert letter.title == "Comment"
    assert texts(letter, Style.SIGN_OFF) == ["Respectfully submitted,"]


def test_alternatives_stand_between_the_arguments_and_the_closing_under_a_heading() -> None:
    assert "Alternatives" not in texts(compose(a_comment(an_argument("Why."))), Style.PART)
    comment = a_comment(an_argument("Why."), wording={"alternatives": "Else, ninety days."})
    letter = compose(comment)
    said = [one.text for one in letter.paragraphs()]
    at = said.index("Alternatives")
    assert said[at : at + 3] == ["Alternatives", "Else, ninety days.", "Thank you for considering my comments."]


def test_exhibits_are_listed_below_the_signature_with_their_files() -> None:
    exhibits = (Exhibit("audit.pdf", "The audit of 2023"), Exhibit("photos.zip"))
    letter = compose(a_comment(an_argument("Why."), exhibits=exhibits))
    assert [one.text.replace("\u00a0", " ") for one in letter.paragraphs()][-3:] == [
        "Exhibits",
        "Exhibit 1. The audit of 2023 (audit.pdf)",
        "Exhibit 2. photos.zip",
    ]


def test_a_letter_without_a_docket_is_about_its_subject_else_its_name() -> None:
    assert subject(Comment("c", name="My notes", no_docket=True, subject="A petition")) == "A petition"
    assert subject(Comment("c", name="A petition", no_docket=True)) == "A petition"
    assert subject(a_comment(subject="Not this")) == "Reporting Requirements for Advanced AI Models"


@pytest.mark.parametrize(
    ("section", "width"), [("§ 7", 14), ("§ 702.7(a)(1)(i)", 21), ("§ 702.7(a)(1)(i)(A)(xviii)", 24)]
)
def test_the_column_of_rule_sections_is_as_wide_as_the_longest_needs(section: str, width: int) -> None:
    letter = compose(a_comment(an_argument("Why.", "Do it.", anchor=Anchor(section))))
    table = next(block for block in letter.blocks if isinstance(block, Table))
    assert table.widths[2] == width


def test_the_quoted_words_of_the_rule_keep_their_rows_and_their_powers() -> None:
    quote = "Threshold | Report\nA model of 10^26 operations | Quarterly [[as said]]"
    letter = compose(a_comment(an_argument("It is too low.", anchor=Anchor(section="§ 702.7", quote=quote))))
    first, second = (one for one in letter.paragraphs() if one.style is Style.QUOTE)
    assert first.text == "Threshold | Report"
    assert [(run.text, run.superscript) for run in second.runs] == [
        ("A model of 10", False),
        ("26", True),
        (" operations | Quarterly [[as said]]", False),
    ]


@pytest.mark.parametrize("template", LOOKS)
def test_whatever_may_stand_below_a_table_keeps_its_distance(template: str) -> None:
    below = (
        Style.BODY,
        Style.POINT,
        Style.ANCHOR,
        Style.QUESTION,
        Style.QUOTE,
        Style.PART,
        Style.HEADING,
        Style.CLOSING,
    )
    assert min(LOOKS[template][style].before for style in below) >= 5


def test_neither_a_quotation_nor_the_end_of_rule_text_stands_alone_on_a_page() -> None:
    request = Request("Do it.", RequestKind.ADD, new="(1) One.\n(2) Two.\n(3) Three.")
    argument = replace(an_argument("Because.", anchor=Anchor(quote="One row\nAnother")), request=request)
    made = list(compose(a_comment(argument)).paragraphs())
    assert [one.kept for one in made if one.style is Style.QUOTE] == [False, True]
    assert [one.kept for one in made if one.style is Style.NEW_TEXT][:2] == [False, True]


def test_a_long_name_is_cut_in_the_running_head_before_a_word_that_leads_on() -> None:
    author = Author(
        AuthorKind.ORGANIZATION, organization="National Council of Evaluation Laboratories and of Independent Houses"
    )
    assert compose(a_comment(author=author)).running_head[0] == "National Council of Evaluation Laboratories …"
