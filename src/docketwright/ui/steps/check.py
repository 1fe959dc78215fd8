"""Step 5, Check: what must be fixed, what is worth a look, and where the four principles stand."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from docketwright.checks.every import CHECKS
from docketwright.model.finding import Finding, Severity
from docketwright.phrases import phrase
from docketwright.ui.check.passed import passed
from docketwright.ui.check.questions_tab import QuestionsTab
from docketwright.ui.check.tab import Tab
from docketwright.ui.check.tabs import make_tabs
from docketwright.ui.check.words_tab import WordsTab
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.session import Session
from docketwright.ui.steps.page import SIDE_WIDTH, StepPage
from docketwright.ui.widgets.at_once import at_once
from docketwright.ui.widgets.basics import button, clear, column, stack, words
from docketwright.ui.widgets.finding_card import FindingCard, place_of
from docketwright.ui.widgets.handing import Handing
from docketwright.ui.widgets.hugging import HuggingColumn
from docketwright.ui.widgets.one_of import OneOf
from docketwright.ui.widgets.tab_row import TabRow
from docketwright.ui.widgets.two_panes import TwoPanes

GROUPS = (
    (Severity.MUST_FIX, phrase("Must fix")),
    (Severity.LOOK, phrase("Worth a look")),
    (Severity.NOTE, phrase("Good to know")),
)
# In lines of text.
ROOMY = 24
CANNOT = phrase(
    "Checks look for words and for what you marked. They do not judge whether your argument is true or persuasive."
)


class CheckPage(StepPage):
    """The verdict in tabs, and beside them everything found, by how much it matters."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.tabs = make_tabs(session)
        self._heading = words("", "title")
        self._about = words(CANNOT, "quiet")
        self._run = button(say("Run all checks  F9"), session.check_now)
        self._stack = OneOf()
        self._row = TabRow((tab.name for tab in self.tabs), edge=0)
        self._row.chosen.connect(self._show_tab)
        for tab in self.tabs:
            self._stack.addWidget(tab)
        self._row.show_current(self.tabs[0].name)
        self._findings = Handing()
        self._findings_column = stack(self._findings, gap=9, margins=(16, 20, 16, 20))
        self._shown: object = None
        self._open_groups: set[str] = set()
        names = (say("What was checked"), say("What was found"))
        self.arrange(TwoPanes(self._middle(), self._side(), names, (800, SIDE_WIDTH)))

    def draw(self) -> None:
        """Draw the last verdict, or say that the checks are at work."""
        verdict = self.session.verdict
        if verdict is None:
            self._heading.setText(say("Checking…"))
            return
        self._heading.setText(headline(verdict))
        for tab in self.tabs:
            badge = tab.badge(verdict)
            self._row.show_text(tab.name, f"{say(tab.name)}  {badge}" if badge else say(tab.name))
        self._current().show_verdict(verdict)
        self._draw_findings(verdict)

    def do_compare(self) -> None:
        """Show every sentence beside what it is like."""
        self._open_tab(WordsTab)

    def do_show_questions(self) -> None:
        """Show the agency's questions, answered and not."""
        self._open_tab(QuestionsTab)

    def panes(self) -> list[QWidget]:
        """Return the tabs and the list of findings."""
        return [self._row.buttons[self._current().name], self._findings]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the sentence below the verdict out where the verdict itself would lose its room."""
        super().resizeEvent(event)
        self._about.setVisible(self.height() >= ROOMY * self.fontMetrics().height())

    def _middle(self) -> QWidget:
        middle = QWidget()
        top = QWidget()
        head = QHBoxLayout(top)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(column((self._heading, self._about), gap=4), 1)
        head.addWidget(self._run, 0, Qt.AlignmentFlag.AlignBottom)
        stack(middle, (top, self._row, self._stack), gap=10, margins=(28, 20, 16, 0))
        return middle

    def _side(self) -> QWidget:
        side = HuggingColumn(self._findings, say("Findings"))
        side.setObjectName("side")
        self._findings.setAccessibleName(say("Findings"))
        return side

    def _current(self) -> Tab:
        return self.tabs[self._stack.currentIndex()]

    def _open_tab(self, kind: type[Tab]) -> None:
        name = next(tab.name for tab in self.tabs if isinstance(tab, kind))
        self._show_tab(name)
        self._row.buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tab(self, name: str) -> None:
        self._stack.setCurrentWidget(next(tab for tab in self.tabs if tab.name == name))
        self._row.show_current(name)
        if self.session.verdict is not None:
            self._current().show_verdict(self.session.verdict)

    def _draw_findings(self, verdict: Verdict) -> None:
        facts = (verdict.findings, verdict.ignored, frozenset(self._open_groups), verdict.comment.slots)
        if facts == self._shown:
            return
        self._shown = facts
        # Whoever pressed Ignore on a card that goes away stands on the next one.
        there = (focus := self.focusWidget()) is not None and self._findings.isAncestorOf(focus)
        with at_once(self._findings):
            clear(self._findings_column)
            for widget in self._finding_widgets(verdict):
                self._findings_column.addWidget(widget)
            self._findings_column.addStretch(1)
        if there:
            # Once Qt has shown the new cards.
            QTimer.singleShot(0, self._findings, self._findings.setFocus)

    def _finding_widgets(self, verdict: Verdict) -> Iterator[QWidget]:
        for severity, name in GROUPS:
            found = [one for one in verdict.findings if one.severity is severity]
            if found:
                yield words(name, "heading")
                yield from (self._card(one) for one in found)
        if not verdict.findings:
            yield words(say("Nothing found by {count} checks.", count=len(CHECKS)), "heading")
            yield words(say("Checks cannot judge your argument: ask someone to read it."), "quiet")
        if verdict.ignored:
            yield self._fold("ignored", say("Ignored {count}", count=len(verdict.ignored)))
            if "ignored" in self._open_groups:
                yield from (self._card(one, ignored=True) for one in verdict.ignored)
        if verdict.findings and (names := passed(verdict)):
            yield self._fold("passed", say("Passed {count}", count=len(names)))
            if "passed" in self._open_groups:
                yield from (words(name, "good") for name in names)

    def _fold(self, key: str, name: str) -> QWidget:
        mark = "▾" if key in self._open_groups else "▸"
        return button(f"{mark} {name}", lambda: self._toggle(key), "link")

    def _toggle(self, key: str) -> None:
        self._open_groups ^= {key}
        if self.session.verdict is not None:
            self._draw_findings(self.session.verdict)

    def _card(self, finding: Finding, *, ignored: bool = False) -> FindingCard:
        return FindingCard(self.session, finding, where=place_of(self.session, finding), ignored=ignored)


def headline(verdict: Verdict) -> str:
    """Return the verdict in one line."""
    must, look = verdict.counted(Severity.MUST_FIX), verdict.counted(Severity.LOOK)
    counted = ", ".join(
        part
        for part in (
            say("{must} must fix", must=must) if must else "",
            say("{look} worth a look", look=look) if look else "",
        )
        if part
    )
    if must:
        return say("Not yet: {counted}", counted=counted)
    return say("Nearly: {counted}", counted=counted) if look else say("Nothing found that stands in the way")
