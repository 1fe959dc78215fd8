"""What a tooltip says, as plain text: Qt would read anything that looks like HTML as such, and fetch its pictures."""

from __future__ import annotations

from html import escape

from PySide6.QtGui import Qt


def tip(text: str) -> str:
    """Return a text for a tooltip that shows every sign of it and loads nothing, wherever the text came from."""
    return f"<span>{escape(text)}</span>" if Qt.mightBeRichText(text) else text
