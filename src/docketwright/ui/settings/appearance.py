"""Appearance: the look of the window, the size of its text, and its language."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSlider

from docketwright.phrases import phrase
from docketwright.store.settings import Appearance
from docketwright.ui.language import LANGUAGES, say
from docketwright.ui.session import Session
from docketwright.ui.settings.page import SettingsPage
from docketwright.ui.widgets.basics import button, row, words
from docketwright.ui.widgets.steady import steady

LOOKS = {
    Appearance.SYSTEM: (phrase("As the system"), phrase("Light or dark, as the rest of your desktop.")),
    Appearance.LIGHT: (phrase("Light"), phrase("Dark words on paper.")),
    Appearance.DARK: (phrase("Dark"), phrase("Light words on dark paper, for the evening.")),
    Appearance.HIGH_CONTRAST: (phrase("High contrast"), phrase("White on black with strong lines.")),
}
LANGUAGE_NAMES = {"": phrase("As the system"), **LANGUAGES}
SMALLEST, LARGEST, STEP = 80, 200, 10


class AppearancePage(SettingsPage):
    """Chooses the look, the size of the text and the language."""

    title = phrase("Appearance")

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._group = QButtonGroup(self)
        self.looks = {one: self._look_button(one) for one in LOOKS}
        self._languages = QButtonGroup(self)
        self.languages = {one: self._language_button(one) for one in LANGUAGE_NAMES}
        self.zoom = steady(QSlider(Qt.Orientation.Horizontal))
        self.zoom.setRange(SMALLEST, LARGEST)
        self.zoom.setSingleStep(STEP)
        self.zoom.setPageStep(STEP)
        self.zoom.setTickInterval(STEP)
        self.zoom.setAccessibleName(say("Size of the text, in percent"))
        self.zoom.setTracking(False)
        self.zoom.valueChanged.connect(self._zoomed)
        self._percent = words("")
        self._why = words("", "quiet")
        self.section(say("Colors"), "", row(*self.looks.values()), self._why)
        keys = say("Ctrl and + makes everything larger, Ctrl and − smaller, Ctrl and 0 as it was.")
        self.section(say("Size of the text"), keys, self.zoom, self._percent)
        told = say("The window speaks it from now on. Your comment, the notice and the law stay in English.")
        self.section(say("Language of the window"), told, row(*self.languages.values()))
        self.finish()

    def draw(self) -> None:
        """Show what is chosen."""
        settings = self.session.settings
        self.looks[settings.appearance].setChecked(True)
        self.languages[settings.language if settings.language in LANGUAGE_NAMES else ""].setChecked(True)
        self._why.setText(say(LOOKS[settings.appearance][1]))
        if self.zoom.value() != settings.zoom:
            self.zoom.setValue(settings.zoom)
        self._percent.setText(say("{zoom} percent", zoom=settings.zoom))

    def _look_button(self, appearance: Appearance) -> QPushButton:
        name, why = LOOKS[appearance]
        made = button(name, lambda: self.session.change_settings(appearance=appearance), "choice", hint=why)
        made.setCheckable(True)
        made.setAutoExclusive(True)
        self._group.addButton(made)
        return made

    def _language_button(self, language: str) -> QPushButton:
        made = button(LANGUAGE_NAMES[language], lambda: self.session.change_settings(language=language), "choice")
        made.setCheckable(True)
        made.setAutoExclusive(True)
        self._languages.addButton(made)
        return made

    def _zoomed(self, value: int) -> None:
        zoom = round(value / STEP) * STEP
        if zoom != self.session.settings.zoom:
            self.session.change_settings(zoom=zoom)
