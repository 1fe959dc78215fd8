"""Begin an argument about words of the notice."""

from __future__ import annotations

import uuid

from docketwright.model.comment import Anchor, Argument
from docketwright.model.finding import Spot
from docketwright.model.rule import Rule
from docketwright.phrases import phrase
from docketwright.ui.rule.designators import cited_section
from docketwright.ui.rule.places import quotable
from docketwright.ui.session import Session


def comment_on(session: Session, rule: Rule, at: int, words: str = "") -> None:
    """Begin an argument about a paragraph, by its place among the paragraphs, and go there.

    What is quoted are these words of it, or its first sentences. A question that stands there is answered by it.
    """
    paragraph = rule.paragraphs[at]
    asked = tuple(one.number for one in rule.questions if one.where and one.where.paragraph == paragraph.id)
    questions = asked if len(asked) == 1 else ()
    anchor = Anchor(cited_section(rule, at), paragraph.id, words or quotable(paragraph.text), questions)
    made = Argument(uuid.uuid4().hex, anchor=anchor)
    session.edit(lambda comment: comment.with_argument(made), phrase("Comment on the notice"))
    session.go_to(Spot("point", made.id))
