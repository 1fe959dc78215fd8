"""Hands a file, a folder or a page to the program that this computer has for it."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from docketwright.ui.dialogs.asking import ask
from docketwright.ui.language import say


def open_outside(parent: QWidget, url: QUrl) -> None:
    """Open it; where no program takes it, say so with its address to copy."""
    if QDesktopServices.openUrl(url):
        return
    address = url.toLocalFile() if url.isLocalFile() else url.toString()
    choices = (say("Copy"), say("Close"))
    if ask(parent, say("No program on this computer opens this."), address, choices) == choices[0]:
        QGuiApplication.clipboard().setText(address)
