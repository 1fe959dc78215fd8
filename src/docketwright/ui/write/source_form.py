"""A form for one source: what a note in the letter needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from docketwright.model.citation import normal_citation
from docketwright.model.source import Source, SourceKind
from docketwright.model.text import clean
from docketwright.phrases import phrase
from docketwright.ui.language import begun, say
from docketwright.ui.widgets.basics import Card, button, row, words
from docketwright.ui.widgets.choice import Choice
from docketwright.ui.widgets.line import Line

FIELDS = (
    ("title", phrase("Title"), phrase("Audit log of 2023")),
    ("author", phrase("Author"), phrase("Who wrote or measured it")),
    ("publisher", phrase("Publisher"), phrase("Where it appeared")),
    ("issued", phrase("Date"), phrase("As it is printed: March 2023")),
    ("locator", phrase("Page or section"), phrase("p. 12, or 15 CFR 702.7")),
    ("url", phrase("Link"), "https://…"),
)


class SourceForm(Card):
    """Asks for a source; `done` gets it, or None when the person changed their mind."""

    def __init__(self, source: Source, done: Callable[[Source | None], object], *, new: bool) -> None:
        super().__init__(gap=4)
        self._source = source
        self._done = done
        self.boxes: dict[str, Line] = {}
        self.no_link = words("", "small")
        self.column.addWidget(words(say("New source") if new else say("Change this source"), "strong"))
        for field, name, prompt in FIELDS:
            self._add(field, name, prompt, getattr(source, field))
        self.column.addWidget(self.no_link)
        self.boxes["url"].textChanged.connect(self._look_at_link)
        self._look_at_link(source.url)
        self.kind = Choice(say("Kind of source"))
        for kind in SourceKind:
            self.kind.addItem(begun(say(kind.value)), kind)
        self.kind.setCurrentIndex(list(SourceKind).index(source.kind))
        self.column.addWidget(words(say("Kind"), "small"))
        self.column.addWidget(self.kind)
        again = source.check_again.isoformat() if source.check_again else ""
        self._add("check_again", say("Check it again after"), say("2027-03-31, or empty"), again)
        self._wrong = words("", "bad")
        self._wrong.hide()
        self.column.addWidget(self._wrong)
        keep = button(say("Add this source") if new else say("Keep the changes"), self.keep, "primary")
        self.column.addWidget(row(keep, button(say("Cancel"), lambda: self._done(None)), gap=8))
        self._before = self._made()

    def _add(self, field: str, name: str, prompt: str, text: str) -> None:
        label = words(name, "small")
        box = Line(name, prompt, own_undo=True)
        box.set_text(text)
        label.setBuddy(box)
        box.returnPressed.connect(self.keep)
        self.boxes[field] = box
        self.column.addWidget(label)
        self.column.addWidget(box)

    @property
    def changed(self) -> bool:
        """Tell whether something was typed that is not kept."""
        return self._made() != self._before

    def settle(self) -> None:
        """Keep what was typed as far as it goes, where it has a title: the person goes elsewhere."""
        if self.changed and self._made().title:
            self._done(self._made())

    def _made(self) -> Source:
        typed = {field: clean(box.text()).strip() for field, box in self.boxes.items()}
        # The letter writes a law, rule or notice in one form, however it was typed.
        typed["locator"] = normal_citation(typed["locator"]) or typed["locator"]
        day = as_date(typed.pop("check_again"))
        return replace(self._source, **typed, kind=SourceKind(self.kind.currentData()), check_again=day)

    def keep(self) -> None:
        """Hand the source over; say what is wrong where it lacks a title or its day is none."""
        made, again = self._made(), self.boxes["check_again"].text().strip()
        if not made.title:
            self._say(say("Give it a title, so that you know it again."), "title")
        elif again and made.check_again is None:
            self._say(say("This is not a date. Write it as 2027-03-31."), "check_again")
        else:
            self._done(made)

    def _look_at_link(self, text: str) -> None:
        """Say beside the link when it is none; what was typed stays, and can be kept."""
        said = "" if may_be_link(text) else say("A link begins with https://")
        self.no_link.setText(said)
        self.no_link.setVisible(bool(said))
        self.boxes["url"].setAccessibleDescription(said)

    def _say(self, text: str, field: str) -> None:
        self._wrong.setText(text)
        self._wrong.show()
        self.boxes[field].setFocus()


def may_be_link(text: str) -> bool:
    """Tell whether a text is a link, empty, or the beginning of one that is still being typed."""
    typed = text.strip().lower()
    return any(typed.startswith(begin) or begin.startswith(typed) for begin in ("https://", "http://"))


def as_date(text: str) -> date | None:
    """Return the day that is written as year-month-day, None where there is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
