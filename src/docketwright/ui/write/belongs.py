"""Below the boxes: where an argument belongs: section, quotation, questions, principles, sources, and whose words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QGridLayout, QWidget

from docketwright.model.comment import Argument, Comment
from docketwright.model.editing import change_argument
from docketwright.model.principle import PRINCIPLES
from docketwright.model.text import shortened
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.alt_keys import OwnLine
from docketwright.ui.widgets.basics import Card, button, column, row, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.toggles import PrincipleToggle
from docketwright.ui.write.questions_dialog import ask_questions

LONGEST = 90


class Belongs(Card):
    """Shows and changes the anchor, the questions answered and the principles carried."""

    def __init__(self, session: Session, show_tab: Callable[[str], object]) -> None:
        super().__init__(gap=4)
        self._session = session
        self._owner = ""
        self._sections: tuple[str, ...] = ()
        self.setAccessibleName(say("Where this argument belongs"))
        self.section = _editable_choice(say("Section of the rule"))
        self.section.activated.connect(lambda _at: self._set_section())
        line = self.section.lineEdit()
        assert line is not None
        line.editingFinished.connect(self._set_section)
        session.leaving.connect(self._settle)
        self._quote = words("", "quiet")
        self._drop_quote = button(
            say("Remove the quotation"),
            lambda: self._anchor(phrase("Remove quotation"), quote="", paragraph=""),
            "link",
        )
        self._answers = words("")
        self.questions = button(say("Choose questions…"), self._choose_questions, "link")
        self.toggles = {one.number: PrincipleToggle(one.number) for one in PRINCIPLES}
        for toggle in self.toggles.values():
            toggle.clicked.connect(self._set_principles)
        self._sources = words("")
        self._lay_out(show_tab)

    def draw(self, comment: Comment, owner: str) -> None:
        """Show where this argument belongs."""
        argument = comment.argument(owner)
        if argument is None:
            return
        self._owner = owner
        self._draw_section(comment, argument)
        anchor = argument.anchor
        self._quote.setText(f"“{shortened(anchor.quote, LONGEST)}”" if anchor.quote else say("Nothing quoted yet."))
        self._drop_quote.setVisible(bool(anchor.quote))
        asked = bool(comment.rule and comment.rule.questions)
        none = say("None yet.") if asked else say("This notice asks no numbered questions.")
        self._answers.setText(_listed(anchor.questions) or none)
        self._answers.setProperty("role", "" if anchor.questions else "quiet")
        self.questions.setVisible(asked)
        for number, toggle in self.toggles.items():
            toggle.setChecked(number in argument.principles)
        self._sources.setText(_sources(comment, argument))

    def _lay_out(self, show_tab: Callable[[str], object]) -> None:
        rule = button(say("Find it in the rule"), lambda: show_tab("Rule"), "link")
        sources = button(say("Add or cite a source"), lambda: show_tab("Sources"), "link")
        facts = (
            (say("Section"), (self.section,)),
            (say("Quotes"), (self._quote, row(rule, self._drop_quote, gap=14))),
            (say("Answers"), (self._answers, row(self.questions))),
            (say("Serves"), (row(*self.toggles.values(), gap=4),)),
            (say("Rests on"), (self._sources, row(sources))),
        )
        self.column.addWidget(_named_facts(facts))
        order = (self.section, rule, self._drop_quote, self.questions, *self.toggles.values(), sources)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _draw_section(self, comment: Comment, argument: Argument) -> None:
        sections = tuple(one.heading for one in comment.rule.sections) if comment.rule else ()
        if sections != self._sections:
            self._sections = sections
            self.section.clear()
            self.section.addItems(list(sections))
        line = self.section.lineEdit()
        if line is not None and line.text() != argument.anchor.section and not line.hasFocus():
            line.setText(argument.anchor.section)

    def _settle(self) -> None:
        line = self.section.lineEdit()
        if line is not None and line.isModified():
            self._set_section()

    def _set_section(self) -> None:
        self._anchor(phrase("Section"), section=self.section.currentText().strip())

    def _set_principles(self) -> None:
        chosen = tuple(number for number, toggle in self.toggles.items() if toggle.isChecked())
        self._change(phrase("Principles"), lambda one: replace(one, principles=chosen))

    def _choose_questions(self) -> None:
        comment = self._session.comment
        argument = comment.argument(self._owner) if comment else None
        if comment is None or comment.rule is None or argument is None:
            return
        chosen = ask_questions(self.window(), comment.rule.questions, argument.anchor.questions)
        if chosen is not None:
            owner = self._owner
            self._session.edit(lambda one: _answering(one, owner, chosen), phrase("Questions answered"))

    def _anchor(self, label: str, **changes: str) -> None:
        self._change(label, lambda one: replace(one, anchor=replace(one.anchor, **changes)))  # type: ignore[arg-type] # fields by name

    def _change(self, label: str, change: Callable[[Argument], Argument]) -> None:
        owner = self._owner
        self._session.edit(lambda one: change_argument(one, owner, change), label)


def _named_facts(facts: Sequence[tuple[str, Sequence[QWidget]]]) -> QWidget:
    """Return facts below one another, the name of each before what there is to see and do about it."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(9)
    grid.setColumnStretch(1, 1)
    for at, (name, widgets) in enumerate(facts):
        grid.addWidget(words(name, "small", wrap=False), at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(column(widgets, gap=2), at, 1)
    return holder


def _editable_choice(name: str) -> QComboBox:
    made = Choice(name)
    made.setEditable(True)
    made.setLineEdit(OwnLine())
    made.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    line, completer = made.lineEdit(), made.completer()
    if line is not None:
        line.setPlaceholderText(say("For example § 702.7(a)(1); choose one or type it"))
        line.setAccessibleName(name)
    if completer is not None:
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return made


def _answering(comment: Comment, owner: str, questions: tuple[str, ...]) -> Comment:
    """Return the comment with these questions answered by an argument, and wanted to be answered."""
    argument = comment.argument(owner)
    if argument is None:
        return comment
    changed = replace(argument, anchor=replace(argument.anchor, questions=questions))
    return replace(comment.with_argument(changed), answering=comment.answering | set(questions))


def _listed(questions: tuple[str, ...]) -> str:
    return (
        say("Questions {numbers}" if len(questions) > 1 else "Question {numbers}", numbers=", ".join(questions))
        if questions
        else ""
    )


def _sources(comment: Comment, argument: Argument) -> str:
    known = [source for key in argument.sources if (source := comment.source(key))]
    if not known:
        return say("No source yet.")
    return "\n".join(f"{one.key}: {shortened(one.title, LONGEST)}" for one in known)
