"""The rule beside the form: find a paragraph, quote it, go on writing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from docketwright.model.comment import Comment
from docketwright.model.rule import Paragraph, Rule
from docketwright.model.source import Source
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.library.matching import holds
from docketwright.ui.rule.places import citation_of
from docketwright.ui.session import Session
from docketwright.ui.widgets.basics import button, named, row, words
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.selecting import follow_selection
from docketwright.ui.write.citing import rule_source
from docketwright.ui.write.tab import SideTab

MOST = 150


class RuleTab(SideTab):
    """Lists the paragraphs of the rule that hold the words searched for."""

    def __init__(self, session: Session, cite: Callable[[Source], object]) -> None:
        super().__init__(session, say("Rule"))
        self._cite = cite
        self._key = ""
        self._rule: Rule | None = None
        self._none = words("", "quiet")
        self.search = Line(say("Find in the rule"), say("Find in the rule"), own_undo=True)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _text: self._list())
        self.list = named(QListWidget(), say("Paragraphs of the rule"))
        follow_selection(self.list)
        self.search.down.connect(self.list.setFocus)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(260)
        self.list.itemActivated.connect(lambda _item: self._quote())
        self.quote = button(
            say("Quote this"), self._quote, hint=say("Keep this paragraph as what the argument is about")
        )
        self.cite = button(
            say("Cite this"), self._cite_paragraph, hint=say("Put a note to this paragraph at the caret")
        )
        self.quote.setEnabled(False)
        self.cite.setEnabled(False)
        self.list.currentRowChanged.connect(self._allow_quoting)
        self._more = words("", "small")
        for one in (self.search, self._none, self._more, row(self.quote, self.cite)):
            self.column.addWidget(one)
        self.column.insertWidget(2, self.list, 1)

    def draw(self, comment: Comment, key: str) -> None:
        """Show the rule; quoting is for arguments only."""
        changed = key != self._key
        self._key = key
        rule = comment.rule if comment.rule and comment.rule.paragraphs else None
        for widget, seen in (
            (self.search, rule),
            (self.list, rule),
            (self.quote, rule),
            (self.cite, rule),
        ):
            widget.setVisible(bool(seen))
        self._allow_quoting(self.list.currentRow())
        if rule != self._rule or not rule:
            self._rule = rule
            self._list()
        if changed:
            self._show_quoted(comment)

    def first_focus(self) -> QWidget | None:
        """Return the search: whoever is brought here looks for a paragraph."""
        return None if self.search.isHidden() else self.search

    def _show_quoted(self, comment: Comment) -> None:
        """Go to the paragraph that the argument quotes."""
        argument = comment.argument(self._key)
        quoted = argument.anchor.paragraph if argument else ""
        rows = (at for at in range(self.list.count()) if self.list.item(at).data(Qt.ItemDataRole.UserRole) == quoted)
        at = next(rows, -1)
        if at >= 0:
            self.list.setCurrentRow(at)
            self.list.scrollToItem(self.list.item(at), QListWidget.ScrollHint.PositionAtTop)

    def _allow_quoting(self, at: int) -> None:
        comment = self.session.comment
        for one in (self.quote, self.cite):
            one.setEnabled(at >= 0 and comment is not None and comment.argument(self._key) is not None)

    def _list(self) -> None:
        self.list.clear()
        found = list(self._found())
        for one in found[:MOST]:
            item = QListWidgetItem(one.text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            if one.level:
                font = item.font()
                font.setBold(True)
                item.setFont(font)
        self._none.setText(
            say("There is no text of the rule yet. Add the notice in step 1.")
            if not (self._rule and self._rule.paragraphs)
            else say("Nothing here has these words.")
        )
        self._none.setVisible(not found)
        rest = len(found) - MOST
        self._more.setText(say("{rest} more paragraphs: search to narrow them down.", rest=rest) if rest > 0 else "")

    def _found(self) -> Iterator[Paragraph]:
        searched = self.search.text()
        for one in self._rule.paragraphs if self._rule else ():
            if holds(one.text, searched):
                yield one

    def _paragraph(self) -> Paragraph | None:
        """Return the paragraph that the list stands on."""
        item = self.list.currentItem()
        wanted = str(item.data(Qt.ItemDataRole.UserRole)) if item else ""
        return next((one for one in self._rule.paragraphs if one.id == wanted), None) if self._rule else None

    def _cite_paragraph(self) -> None:
        paragraph = self._paragraph()
        if paragraph is not None and self._rule is not None:
            # Its date stands in the citation already.
            self._cite(replace(rule_source(self._rule), issued="", locator=citation_of(self._rule, paragraph)))

    def _quote(self) -> None:
        paragraph, key = self._paragraph(), self._key
        if paragraph is None or self._rule is None:
            return
        section = section_of(self._rule, paragraph)

        def change(comment: Comment) -> Comment:
            argument = comment.argument(key)
            if argument is None:
                return comment
            anchor = replace(
                argument.anchor,
                paragraph=paragraph.id,
                quote=paragraph.text,
                section=argument.anchor.section or section,
            )
            return comment.with_argument(replace(argument, anchor=anchor))

        self.session.edit(change, phrase("Quote the rule"))
        self.session.said.emit(say("Quoted below the boxes"))


def section_of(rule: Rule, paragraph: Paragraph) -> str:
    """Return the heading of the section that a paragraph stands in, "" where it stands in none."""
    order = {one.id: at for at, one in enumerate(rule.paragraphs)}
    here = order.get(paragraph.id, -1)
    before = [one for one in rule.sections if order.get(one.paragraph, here + 1) <= here]
    return max(before, key=lambda one: order[one.paragraph]).heading if before else ""
