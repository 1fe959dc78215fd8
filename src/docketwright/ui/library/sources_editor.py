"""The sources that a block keeps, inside its form."""

from __future__ import annotations

import uuid
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from docketwright.model.source import Source
from docketwright.model.sourcing import free_key
from docketwright.ui.language import say
from docketwright.ui.widgets.basics import button, clear, row, stack, words
from docketwright.ui.widgets.breaking import breakable
from docketwright.ui.widgets.inline import beside
from docketwright.ui.write.source_form import SourceForm


class SourcesEditor(QWidget):
    """A line for each source, and the form for one at a time; `sources` is what stands there now."""

    def __init__(self, sources: tuple[Source, ...]) -> None:
        super().__init__()
        self.sources = sources
        self.form: SourceForm | None = None
        self._lines = QWidget()
        self._column = stack(self._lines, gap=3)
        self.add = button(say("Add a source"), lambda: self._ask(Source(uuid.uuid4().hex, "", ""), new=True), "link")
        self._outer = stack(self, (self._lines, row(self.add)), gap=4)
        self._draw()

    @property
    def changed(self) -> bool:
        """Tell whether a source is being written that is not among them."""
        return self.form is not None and self.form.changed

    def settle(self) -> bool:
        """Take in the source that is being written, and tell whether none is left: its form says what it lacks."""
        if self.form is not None and self.form.changed:
            self.form.keep()
        return self.form is None or not self.form.changed

    def _draw(self) -> None:
        clear(self._column)
        for source in self.sources:
            again = say(" · check again after {day:day}", day=source.check_again) if source.check_again else ""
            line = words(breakable(f"{source.title}{again}"))
            change = button(say("Change"), partial(self._ask, source, new=False), "link")
            drop = button(say("Remove"), partial(self._drop, source), "link")
            for one, what in ((change, say("Change")), (drop, say("Remove"))):
                one.setAccessibleName(f"{what}: {source.title}")
            self._column.addWidget(beside(line, change, drop, wide=True))

    def _ask(self, source: Source, *, new: bool) -> None:
        self._close()
        self.form = SourceForm(source, self._take, new=new)
        self._outer.addWidget(self.form)
        self.form.boxes["title"].setFocus()

    def _take(self, made: Source | None) -> None:
        self._close()
        self.add.setFocus()
        if made is None:
            return
        if not made.key:
            made = replace(made, key=free_key(made.title, (one.key for one in self.sources)))
        known = made.id in {one.id for one in self.sources}
        kept = tuple(made if one.id == made.id else one for one in self.sources)
        self.sources = kept if known else (*kept, made)
        self._draw()

    def _drop(self, source: Source) -> None:
        self.sources = tuple(one for one in self.sources if one.id != source.id)
        self._draw()

    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
