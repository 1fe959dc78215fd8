"""Tells those who listen what the others see in the status line."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, at_once: bool = False) -> None:
    """Let a screen reader say this after what it is saying, or `at_once` in its place; nothing is said for ""."""
    if not text:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415 - slow, and nobody to tell yet

    if not QAccessible.isActive():
        return
    said = QAccessibleAnnouncementEvent(widget, text)
    manners = QAccessible.AnnouncementPoliteness
    said.setPoliteness(manners.Assertive if at_once else manners.Polite)
    QAccessible.updateAccessibility(said)
