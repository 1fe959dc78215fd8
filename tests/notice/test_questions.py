"""Every question of an agency, with its number as printed and its nesting; nothing that is not asked."""

from __future__ import annotations

import pytest

from docketwright.notice.document import Document, Piece, Role, make_parts
from docketwright.notice.questions import find_questions


def document(*lines: str) -> Document:
    """Return a body; a line beginning with "# " is a heading."""
    pieces = [Piece(line.removeprefix("# "), Role.BODY, 2 if line.startswith("# ") else 0) for line in lines]
    return Document(make_parts(pieces))


def numbers(*lines: str) -> list[str]:
    return [one.number for one in find_questions(document(*lines))]


def test_numbers_letters_and_roman_numerals_nest() -> None:
    assert numbers(
        "# Questions",
        "1. What is a model?",
        "a. Is it open?",
        "b. Is it wide?",
        "i. How wide?",
        "ii. Since when?",
        "2. Who is served?",
        "(a) By whom?",
        "(b) For what?",
        "3. Anything else?",
    ) == ["1", "1.a", "1.b", "1.b.i", "1.b.ii", "2", "2.a", "2.b", "3"]


def test_the_letter_i_goes_on_a_lettered_list_and_the_numeral_opens_one() -> None:
    asked = [f"{letter}. Is this question {letter}?" for letter in "abcdefghij"]
    assert numbers("# Questions", "1. Is this one?", *asked)[-2:] == ["1.i", "1.j"]


def test_numbering_goes_on_over_headings() -> None:
    assert numbers(
        "# Request for Comment",
        "The agency asks the following questions.",
        "# A. Costs",
        "1. What does it cost?",
        "2. Who pays?",
        "# B. Benefits",
        "3. What does it bring?",
        "4. To whom?",
    ) == ["1", "2", "3", "4"]


def test_numbering_that_begins_anew_is_told_apart() -> None:
    assert numbers(
        "# Questions on costs", "1. How much?", "2. Why?", "# Questions on time", "1. How long?", "2. Why?"
    ) == [
        "1",
        "2",
        "1 (2)",
        "2 (2)",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Question 4: Should the rule apply to small firms?", "Question 5: If so, from when?"),
        ("Q4. Should the rule apply to small firms?", "Q5. If so, from when?"),
        ("Question 4. Should the rule apply?", "The Bureau explains this.", "Question 5. From when?"),
    ],
)
def test_a_question_that_is_called_one_needs_no_heading(lines: tuple[str, ...]) -> None:
    assert numbers("# II. Discussion", *lines) == ["4", "5"]


def test_dotted_numbers_are_kept_as_printed() -> None:
    assert numbers("# Topics for comment", "1.1. How is it done?", "1.2. By whom?", "2.1. When?") == [
        "1.1",
        "1.2",
        "2.1",
    ]


def test_requests_in_the_form_of_commands_count_under_a_heading_that_asks() -> None:
    found = find_questions(
        document(
            "# Specific Requests for Comment",
            "(1) Whether the threshold is right.",
            "(2) Describe the cost of compliance.",
            "(3) Please provide data on exports.",
        )
    )
    assert [one.text for one in found][1] == "Describe the cost of compliance."
    assert [one.number for one in found] == ["1", "2", "3"]


def test_bullets_after_a_lead_in_get_a_number_of_their_own() -> None:
    assert numbers(
        "# Discussion",
        "The Office requests comments on the following topics:",
        "• Whether the definition is workable.",
        "• How should records be kept?",
        "The Office thanks all who wrote.",
    ) == ["¶1", "¶2"]


def test_sentences_that_seek_comment_on_something_are_questions() -> None:
    found = find_questions(
        document(
            "The Bureau proposes a threshold. The Bureau seeks comment on whether the threshold should be higher. "
            "It was set in 2013.",
            "We also invite comment regarding the costs of the alternatives for small firms.",
        )
    )
    assert [(one.number, one.text) for one in found] == [
        ("¶1", "The Bureau seeks comment on whether the threshold should be higher."),
        ("¶2", "We also invite comment regarding the costs of the alternatives for small firms."),
    ]


def test_the_four_points_of_a_paperwork_notice_are_read_from_one_paragraph() -> None:
    found = find_questions(
        document(
            "Comments are invited on: (a) Whether the collection of information is necessary; (b) the accuracy of the "
            "agency's estimate of the burden; (c) ways to enhance the quality of the information; and (d) ways to "
            "minimize the burden."
        )
    )
    assert [one.number for one in found] == ["a", "b", "c", "d"]
    assert found[3].text == "ways to minimize the burden"
    assert found[0].where is not None


@pytest.mark.parametrize(
    "lines",
    [
        (
            "# Table of Contents",
            "A. What did the State submit?",
            "B. What is the rule?",
            "# A. What did the State submit?",
            "It sent a rule.",
            "# B. What is the rule?",
        ),
        (
            "# I. General Information",
            "# A. Does this action apply to me?",
            "You may be affected.",
            "# B. What should I prepare?",
            "Do this.",
        ),
        ("# Amendments", "1. The authority citation reads as follows.", "2. Section 1.1 is revised.", "3. Add part 9."),
        ("# Background", "1. The rule was made in 2013.", "2. It was changed in 2016."),
        ("The agency seeks comment on all aspects of this proposed rule.",),
        ("In the proposed rule, the agency requested comment on whether the date was right.",),
        ("Commenters asked whether the rule applies to farms.",),
    ],
)
def test_what_the_agency_does_not_ask_is_no_question(lines: tuple[str, ...]) -> None:
    assert numbers(*lines) == []


def test_every_question_points_to_its_paragraph() -> None:
    asked = document("# Questions", "1. What is it? Please say more.", "2. Why?")
    parts = {part.id: part.text for part in asked.parts}
    found = find_questions(asked)
    assert [one.number for one in found] == ["1", "2"]
    for one in found:
        assert one.where is not None
        assert one.where.quote == parts[one.where.paragraph]
        assert one.text in one.where.quote
