"""About: what this is, its version, and whose work it stands on."""

from __future__ import annotations

import platform

from PySide6.QtCore import QSize, qVersion
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel

from docketwright import __version__
from docketwright.assets import resource
from docketwright.phrases import phrase
from docketwright.ui.language import say
from docketwright.ui.session import Session
from docketwright.ui.settings.page import SettingsPage
from docketwright.ui.widgets.basics import words

WHAT = phrase("Write a formal comment on a federal rule and export it as a Word letter.")
PROMISE = phrase(
    "Docketwright writes no prose for you, sends nothing in bulk and never files for you. It works without the "
    "network; nothing leaves this computer unless you ask for a look-up or send the letter yourself."
)
LETTER = phrase(
    "The four principles and the letter’s blocks come from an open letter by security leaders, as reported in the "
    "press. Docketwright is not affiliated with its authors or with any agency. Nothing here is legal advice."
)
LICENCE = phrase(
    "Apache License 2.0. The window is drawn by Qt for Python (PySide6), used under the LGPL version 3: you may "
    "replace it with a version of your own. Also: python-docx, lxml, pypdfium2, pyspellchecker, keyring, msgspec, "
    "urllib3, truststore, platformdirs, tzdata. Help, Licenses names every part."
)


class AboutPage(SettingsPage):
    """What this program is."""

    title = "Docketwright"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        picture = QLabel()
        picture.setPixmap(QIcon(str(resource("icons", "docketwright.svg"))).pixmap(QSize(56, 56)))
        picture.setAccessibleName("")
        self._column.insertWidget(0, picture)
        versions = say(
            "Version {version} · Python {python_version} · Qt {qversion}",
            version=__version__,
            python_version=platform.python_version(),
            qversion=qVersion(),
        )
        self.section("", WHAT, words(versions, "small"))
        self.section(say("What it does not do"), "", words(PROMISE))
        self.section(say("Whose words"), "", words(LETTER))
        self.section(say("License"), "", words(LICENCE))
        self.finish()
