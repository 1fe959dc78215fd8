"""The kind of a notice shapes the comment on it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from build import a_comment, a_rule
from docketwright.model.rule import NoticeType, Question, Rule
from docketwright.model.shape import FORMAL_LETTER, QUESTION_BY_QUESTION, SHAPES, shaped, usual_template

ASKING = a_rule(notice_type=NoticeType.REQUEST_FOR_INFORMATION, questions=(Question("1", "Why?"),))


@pytest.mark.parametrize(
    ("rule", "template"),
    [
        (None, FORMAL_LETTER),
        (a_rule(), FORMAL_LETTER),
        (a_rule(questions=(Question("1", "Why?"),)), FORMAL_LETTER),
        (ASKING, QUESTION_BY_QUESTION),
        (replace(ASKING, notice_type=NoticeType.ADVANCE_NOTICE), QUESTION_BY_QUESTION),
        (replace(ASKING, questions=()), FORMAL_LETTER),
    ],
)
def test_a_notice_that_asks_questions_is_answered_by_question(rule: Rule | None, template: str) -> None:
    assert usual_template(rule) == template
    assert shaped(a_comment(rule=rule), None).template == template


def test_a_template_that_was_chosen_stays() -> None:
    assert shaped(a_comment(rule=ASKING, template="short-letter"), a_rule()).template == "short-letter"
    assert shaped(a_comment(rule=ASKING, template=FORMAL_LETTER), ASKING).template == FORMAL_LETTER


def test_the_usual_template_goes_with_the_kind_that_it_came_with() -> None:
    answered = shaped(a_comment(rule=ASKING), None)
    assert shaped(replace(answered, rule=a_rule()), ASKING).template == FORMAL_LETTER


def test_a_paperwork_notice_names_the_four_points_of_the_law() -> None:
    assert len(SHAPES[NoticeType.PAPERWORK].points) == 4
