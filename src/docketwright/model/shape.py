"""How the kind of a notice shapes a comment: the template its letter begins with, and what such a notice wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from docketwright.model.comment import Comment
from docketwright.model.rule import NoticeType, Rule
from docketwright.model.values import dataclass
from docketwright.phrases import phrase

FORMAL_LETTER, QUESTION_BY_QUESTION = "formal-letter", "question-by-question"
_ASKING = frozenset({NoticeType.REQUEST_FOR_INFORMATION, NoticeType.ADVANCE_NOTICE})


@dataclass(frozen=True, slots=True)
class Shape:
    """What a comment on one kind of notice does well to say; `points` are titles of arguments to begin with."""

    advice: str
    points: tuple[str, ...] = ()


SHAPES: Mapping[NoticeType, Shape] = {
    NoticeType.PROPOSED_RULE: Shape(
        phrase("A proposed rule can still be changed. For each point, name the section and the words you want instead.")
    ),
    NoticeType.INTERIM_FINAL_RULE: Shape(
        phrase("This rule holds before comments are answered. Say what it does in practice, and what should change.")
    ),
    NoticeType.ADVANCE_NOTICE: Shape(
        phrase("No rule is proposed yet. Say what it should and should not do. Staff sort the answers by question.")
    ),
    NoticeType.REQUEST_FOR_INFORMATION: Shape(
        phrase("Staff sort the answers by question or subject. Say for each argument which one it answers.")
    ),
    # 44 U.S.C. 3506(c)(2)(A): the four matters on which the agency must ask for comment.
    NoticeType.PAPERWORK: Shape(
        phrase("The law has the agency ask four things about a form or a survey (44 U.S.C. 3506(c)(2)(A))."),
        (
            phrase("Whether the information is needed and of practical use"),
            phrase("Whether the estimate of the burden is right"),
            phrase("How the information could be better, more useful and clearer"),
            phrase("How to lessen the burden on those who answer"),
        ),
    ),
}


def usual_template(rule: Rule | None) -> str:
    """Return the template that a letter on this notice begins with."""
    asks = rule is not None and rule.notice_type in _ASKING and bool(rule.questions)
    return QUESTION_BY_QUESTION if asks else FORMAL_LETTER


def shaped(comment: Comment, before: Rule | None) -> Comment:
    """Return a comment in the template usual for its notice, unless it had another than was usual `before`."""
    usual = usual_template(comment.rule)
    if comment.template in {usual, ""} or comment.template != usual_template(before):
        return comment
    return replace(comment, template=usual)
