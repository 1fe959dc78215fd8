"""The menu at a word: other spellings, what to do about the word, and what every text can do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QMenu

from docketwright.model.finding import Finding
from docketwright.phrases import phrase
from docketwright.ui.language import say, shown
from docketwright.ui.session import Session
from docketwright.ui.silence import ignore, learn_word
from docketwright.ui.widgets.tip import tip
from docketwright.ui.write.marking import Seen
from docketwright.ui.write.part_box import PartBox

MOST = 6


class WordMenu(QMenu):
    """What can be done at one character of a box; `more` holds further entries by their words."""

    def __init__(self, session: Session, part: PartBox, at: int, seen: Seen | None) -> None:
        super().__init__(part)
        self._session = session
        self._part = part
        self.setAccessibleName(say("Spellings and fixes"))
        found = next((span for span in (seen.misspelt() if seen else ()) if span[0] <= at <= span[1]), None)
        if found and seen:
            self._add_word(found, seen)
        for finding, span in seen.others_at(at) if seen else ():
            self._add_fixes(finding, span)
        self._add_usual()

    def show_at(self, where: QPoint) -> None:
        """Show the menu here."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(where)

    def add(self, text: str, does: Callable[[], object], *, on: bool = True) -> QAction:
        """Add an entry that does this."""
        made = self.addAction(shown(text))
        made.setEnabled(on)
        made.triggered.connect(lambda _checked=False: does())
        return made

    def _add_word(self, span: tuple[int, int], seen: Seen) -> None:
        word = self._part.box.text()[span[0] : span[1]]
        finding = seen.finding_at(word)
        meant = tuple(one.text for one in finding.fixes) if finding else ()
        for other in (meant or self._session.suggestions(word))[:MOST]:
            made = self.add(other, partial(self._part.replace_words, *span, other, phrase("Correct spelling")))
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold)
            made.setFont(font)
        if not self.actions():
            self.add(say("No other spelling found"), lambda: None, on=False)
        self.addSeparator()
        if finding:
            self._add_silences(word, finding)

    def _add_silences(self, word: str, finding: Finding) -> None:
        session = self._session
        self.add(say("Ignore it here"), lambda: ignore(session, finding))
        self.add(say("“{word}” is right in this comment", word=word), lambda: learn_word(session, word))
        self.add(say("“{word}” is always right", word=word), lambda: learn_word(session, word, everywhere=True))
        self.addSeparator()

    def _add_fixes(self, finding: Finding, span: tuple[int, int]) -> None:
        """Add what the other checks propose for these characters."""
        heading = self.add(finding.title, lambda: None, on=False)
        heading.setToolTip(tip(say(finding.why)))
        for fix in finding.fixes:
            self.add(fix.label, partial(self._part.replace_words, *span, fix.text, fix.label))
        self.add(say("Ignore it here"), lambda: ignore(self._session, finding))
        self.addSeparator()

    def _add_usual(self) -> None:
        box = self._part.box
        some = box.chosen()[0] != box.chosen()[1]
        self.add(say("Cut"), box.cut, on=some)
        self.add(say("Copy"), box.copy, on=some)
        self.add(say("Paste"), box.paste, on=box.canPaste())
        self.add(say("Select all"), box.selectAll, on=bool(box.text()))
