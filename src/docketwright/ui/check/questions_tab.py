"""The agency's questions: answered, still to answer, and left out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.model.finding import Spot
from docketwright.model.rule import Question
from docketwright.model.steps import Step
from docketwright.model.text import shortened
from docketwright.phrases import phrase
from docketwright.ui.acting import answer
from docketwright.ui.check.tab import DrawnTab
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.widgets.basics import Card, button, row, words
from docketwright.ui.widgets.breaking import breakable

LONGEST = 220


class QuestionsTab(DrawnTab):
    """The chosen questions with the arguments that answer them; the others are counted."""

    name = phrase("Questions")

    def badge(self, verdict: Verdict) -> str:
        """Return how many of the chosen questions are answered."""
        chosen = wanted(verdict.comment)
        answered = answers(verdict.comment)
        return (
            say("{sum} of {count}", sum=sum(1 for one in chosen if one.number in answered), count=len(chosen))
            if chosen
            else ""
        )

    def facts(self, verdict: Verdict) -> object:
        """Return the questions, those chosen, and who answers them."""
        return (
            verdict.comment.rule and verdict.comment.rule.questions,
            wanted(verdict.comment),
            answers(verdict.comment),
        )

    def parts(self, verdict: Verdict) -> Iterable[QWidget]:
        """Return a card for each chosen question."""
        comment = verdict.comment
        asked = comment.rule.questions if comment.rule else ()
        chosen, answered = wanted(comment), answers(comment)
        if not asked:
            yield words(say("No numbered questions were found in this notice."), "quiet")
            return
        yield words(
            say("The notice asks {count} questions; you chose {count2}.", count=len(asked), count2=len(chosen)),
            "heading",
        )
        yield words(
            say("Staff sort comments by question number. Answer only those that you know something about."), "quiet"
        )
        for question in chosen:
            yield self._card(question, answered.get(question.number, {}))
        yield row(button(say("Choose questions"), lambda: self.session.go_to_step(Step.RULE), "link"))

    def _card(self, question: Question, answered: dict[str, str]) -> QWidget:
        text = shortened(question.text, LONGEST)
        state = (
            words(breakable(say("Answered in: {listed}", listed=", ".join(answered.values()))), "good")
            if answered
            else words(say("Not answered yet"), "half")
        )
        leave = button(say("Leave it out"), lambda: self._leave(question.number), "link")
        begin = button(say("Answer it"), lambda: answer(self.session, question.number), "link")
        # The letter names a question as long as an argument does, so what leads on is the argument.
        to = Spot("point", next(iter(answered), ""))
        go = button(say("Go there"), lambda: self.session.go_to(to), "link")
        does = (go,) if answered else (begin, leave)
        return Card(words(breakable(f"{question.number}. {text}")), state, row(*does), gap=4)

    def _leave(self, number: str) -> None:
        self.session.edit(lambda one: replace(one, answering=one.answering - {number}), phrase("Leave out question"))


def wanted(comment: Comment) -> tuple[Question, ...]:
    """Return the questions that the person ticked or answers, in the notice's order."""
    asked = comment.rule.questions if comment.rule else ()
    answered = answers(comment)
    return tuple(one for one in asked if one.number in comment.answering or one.number in answered)


def answers(comment: Comment) -> dict[str, dict[str, str]]:
    """Return by question number the arguments that answer it: the title of each by its id."""
    found: dict[str, dict[str, str]] = {}
    for argument in comment.arguments:
        for number in argument.anchor.questions:
            found.setdefault(number, {})[argument.id] = argument.title or say("Untitled argument")
    return found
