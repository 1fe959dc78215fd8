"""How the agency's staff would probably sort this comment."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from docketwright.checks.analyst import AnalystView, Row
from docketwright.checks.overlap import OverlapClass
from docketwright.model.finding import Spot
from docketwright.phrases import phrase
from docketwright.ui.check.tab import DrawnTab
from docketwright.ui.language import say
from docketwright.ui.looking_over import Verdict
from docketwright.ui.widgets.basics import Card, button, row, words
from docketwright.ui.widgets.breaking import breakable

SORTED = {
    OverlapClass.UNIQUE: phrase("Unique: it would be read and answered by itself."),
    OverlapClass.MODIFIED: phrase(
        "A changed form letter: it shares much with {source} and may be grouped with others."
    ),
    OverlapClass.FORM_LETTER: phrase("A form letter: it shares most with {source} and would be counted, not read."),
}


class AnalystTab(DrawnTab):
    """The class, what makes the comment substantive, and the table an analyst would fill in."""

    name = phrase("Analyst view")

    def facts(self, verdict: Verdict) -> object:
        """Return the view."""
        return verdict.analyst

    def parts(self, verdict: Verdict) -> Iterable[QWidget]:
        """Return the sorting, the table and what would be hard to answer."""
        view = verdict.analyst
        yield words(say("How the agency’s staff would probably sort this"), "heading")
        yield words(view.note, "quiet")
        yield self._sorting(view)
        if view.rows:
            yield words(say("The table they would fill in"), "heading")
            yield Card(self._table(view.rows))
        for spots, text in (
            (view.opinion_only, say("gives an opinion but no reason that the agency could weigh.")),
            (view.unanchored, say("names no section, paragraph or question of the notice.")),
        ):
            for spot in spots:
                yield self._hard(spot, text)

    def _sorting(self, view: AnalystView) -> QWidget:
        kind = say(SORTED[view.overlap.kind], source=view.overlap.source)
        fine = view.overlap.kind is OverlapClass.UNIQUE
        lines: list[QWidget] = [words(kind, "good" if fine else "half")]
        if view.substantive:
            because = breakable(view.because)
            lines.append(words(say("Substantive, for example because of this sentence: “{because}”", because=because)))
        else:
            lines.append(
                words(
                    say("Not substantive yet: no reason, figure or law was found that could change the rule."), "half"
                )
            )
        spot = view.because_spot
        if spot is not None:
            lines.append(row(button(say("Go there"), lambda: self.session.go_to(spot), "link")))
        lines.append(words(say("Commenter: {commenter}", commenter=say(view.commenter.value)), "quiet"))
        if view.beside:
            kinds = ", ".join(say(kind.value) for kind in view.beside)
            lines.append(words(say("Also signed by: {kinds}", kinds=kinds), "quiet"))
        return Card(*lines)

    def _table(self, rows: tuple[Row, ...]) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(9)
        for column, (head, stretch) in enumerate(
            ((say("Section or question"), 2), (say("Excerpt"), 4), (say("Request"), 4))
        ):
            grid.addWidget(words(head, "strong"), 0, column)
            grid.setColumnStretch(column, stretch)
        for line, one in enumerate(rows, start=1):
            for column, text in enumerate((one.section or say("none named"), one.excerpt, one.request or say("none"))):
                cell = words(breakable(text), "" if text not in {say("none named"), say("none")} else "half")
                grid.addWidget(cell, line, column, Qt.AlignmentFlag.AlignTop)
        return holder

    def _hard(self, spot: Spot, text: str) -> QWidget:
        comment = self.session.comment
        argument = comment.argument(spot.owner) if comment else None
        name = (argument.title or say("An argument")) if argument else say("A part of the letter")
        what = say("A paragraph of “{name}”", name=name) if spot.end else f"“{name}”"
        return Card(
            words(breakable(f"{what} {text}")),
            row(button(say("Go there"), lambda: self.session.go_to(spot), "link")),
            gap=3,
        )
