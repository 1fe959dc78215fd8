"""The sources of the comment: add, change, remove, cite."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QWidget

from docketwright.model.comment import Comment
from docketwright.model.source import Source
from docketwright.model.sourcing import cited_keys, free_key, with_source, without_source
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.widgets.at_once import at_once
from docketwright.ui.widgets.basics import Card, button, clear, row, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.place_kept import place_kept
from docketwright.ui.write.source_form import SourceForm
from docketwright.ui.write.tab import SideTab


class SourcesTab(SideTab):
    """A card for each source; `cite` is asked to put its note at the caret."""

    def __init__(self, session: Session, cite: Callable[[Source], object]) -> None:
        super().__init__(session, say("Sources"))
        self._cite = cite
        self._shown: object = None
        self._cards = QWidget()
        self._stack = stack(self._cards, gap=8)
        self._none = words(say("No sources yet. A source becomes a numbered note in the letter."), "quiet")
        self.add = button(say("Add a source"), self.add_source)
        self.form: SourceForm | None = None
        for one in (row(self.add), self._none, self._cards):
            self.column.addWidget(one)
        self.column.addStretch(1)
        session.leaving.connect(self._settle)

    def draw(self, comment: Comment, key: str) -> None:
        """Draw the sources; those that the argument in sight cites are marked."""
        argument = comment.argument(key)
        cited = cited_keys(argument) if argument else ()
        shown = (comment.sources, cited)
        self._none.setVisible(not comment.sources and self.form is None)
        if shown == self._shown:
            return
        self._shown = shown
        with place_kept(self, self.otherwise), at_once(self._cards):
            clear(self._stack)
            for source in comment.sources:
                self._stack.addWidget(self._card(source, cited=source.key in cited))

    def add_source(self, title: str = "") -> None:
        """Ask for a new source."""
        self._edit(Source(uuid.uuid4().hex, "", title), new=True)

    def _card(self, source: Source, *, cited: bool) -> Card:
        card = Card(gap=3)
        card.setAccessibleName(say("Source {key}: {title}", key=source.key, title=source.title))
        card.column.addWidget(words(breakable(source.title), "strong"))
        rest = ", ".join(one for one in (source.author, source.publisher, source.issued, source.locator) if one)
        if rest:
            card.column.addWidget(words(breakable(rest), "quiet"))
        told = say(
            "Cited as [^{key}] · {kind}{value}",
            key=source.key,
            kind=say(source.kind.value),
            value=say(" · cited here") if cited else "",
        )
        card.column.addWidget(words(breakable(told), "small"))
        if is_stale(source, self.session.now().date()):
            card.column.addWidget(words(say("Check again: due since {day:day}.", day=source.check_again), "half"))
        actions = (
            button(say("Cite here"), lambda: self._cite(source), "link", hint=say("Put its note at the caret")),
            button(say("Change"), lambda: self._edit(source, new=False), "link"),
            button(say("Remove"), lambda: self._remove(source), "link"),
        )
        card.column.addWidget(row(*actions, gap=12))
        return card

    def _edit(self, source: Source, *, new: bool) -> None:
        self._close_form()
        self.form = SourceForm(source, lambda made: self._take(made, new=new), new=new)
        self.column.insertWidget(1, self.form)
        self._none.hide()
        self.form.boxes["title"].setFocus()

    def _take(self, source: Source | None, *, new: bool) -> None:
        self._close_form()
        comment = self.session.comment
        if source is None or comment is None:
            self.add.setFocus()
            return
        if new:
            source = replace(source, key=free_key(source.title, (one.key for one in comment.sources)))
        kept = source
        self.session.edit(lambda one: with_source(one, kept), phrase("Add source") if new else phrase("Change source"))
        self._none.setVisible(not comment.sources and not new)
        self.add.setFocus()

    def _remove(self, source: Source) -> None:
        self.session.edit(lambda one: without_source(one, source.key), phrase("Remove source"))
        self.session.said.emit(say("Source and its notes removed. Ctrl+Z brings them back."))

    def _settle(self) -> None:
        if self.form is not None:
            self.form.settle()
            self._close_form()

    def _close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None


def is_stale(source: Source, today: date) -> bool:
    """Tell whether the day has passed after which a source should be looked at again."""
    return source.check_again is not None and source.check_again < today
