"""Writing: quotation marks, the words that were learned, and the findings that are kept silent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.settings.page import SettingsPage
from docketwright.ui.silence import learn_word
from docketwright.ui.widgets.basics import button, row
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.switching import CheckBox
from docketwright.ui.widgets.tip import tip

_KEY = Qt.ItemDataRole.UserRole


class WritingPage(SettingsPage):
    """Chooses what the checks and the writing boxes do everywhere."""

    title = phrase("Writing")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.smart = CheckBox(say("Curly quotation marks as I type"))
        self.smart.clicked.connect(lambda on: session.change_settings(smart_quotes=on))
        self.words = _listing(say("Words that are right everywhere"))
        self.word = Line(say("A word that is right"), say("A word that is right"), own_undo=True)
        self.word.returnPressed.connect(self._add_word)
        self.ignored = _listing(say("Findings that are kept silent"))
        self.section(
            "", say("The web form counts a curly quotation mark as three bytes, a straight one as one."), self.smart
        )
        self.section(
            say("Words that are right everywhere"),
            say("The spelling check lets them pass in every comment."),
            self.word,
            self.words,
            row(button(say("Add"), self._add_word), button(say("Remove"), self._taker(self.words, self._forget_word))),
        )
        self.section(
            say("Findings that are kept silent"),
            say("Those you chose to ignore everywhere. One comment’s own are listed in its Check step."),
            self.ignored,
            row(button(say("Show it again"), self._taker(self.ignored, self._heed))),
        )
        self.finish()

    def draw(self) -> None:
        """Show what is chosen."""
        settings = self.session.settings
        self.smart.setChecked(settings.smart_quotes)
        _fill(self.words, [(word, word) for word in sorted(settings.words, key=str.casefold)])
        _fill(self.ignored, [(told(key), key) for key in sorted(settings.ignored)])

    def _add_word(self) -> None:
        word = self.word.text().strip()
        if word:
            learn_word(self.session, word, everywhere=True)
            self.word.clear()

    def _forget_word(self, word: str) -> None:
        self.session.change_settings(words=self.session.settings.words - {word})

    def _heed(self, key: str) -> None:
        self.session.change_settings(ignored=self.session.settings.ignored - {key})

    def _taker(self, listing: QListWidget, take: Callable[[str], object]) -> Callable[[], None]:
        def taken() -> None:
            item = listing.currentItem()
            if item is not None:
                take(item.data(_KEY))

        return taken


def told(key: str) -> str:
    """Return the key of a finding that is ignored everywhere ("check|title|quote") in words."""
    title, quote = [*key.split("|", maxsplit=2), "", ""][1:3]
    return f"{say(title)}: “{quote}”" if quote else say(title) or key


def _listing(name: str) -> QListWidget:
    made = QListWidget()
    made.setAccessibleName(name)
    made.setMaximumHeight(150)
    made.setMinimumHeight(84)
    return made


def _fill(listing: QListWidget, rows: list[tuple[str, str]]) -> None:
    shown = [listing.item(at).data(_KEY) for at in range(listing.count())]
    if shown == [key for _, key in rows]:
        return
    listing.clear()
    for text, key in rows:
        item = QListWidgetItem(text)
        item.setData(_KEY, key)
        item.setToolTip(tip(text))
        listing.addItem(item)
