"""A list to choose from that keeps still while the page is scrolled past it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox

from docketwright.ui.language import shown
from docketwright.ui.widgets.steady import steady


class Choice(QComboBox):
    """A combo box that leaves the wheel to the page until the person went into it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(shown(name))
        # Where a screen reader takes what is chosen for the name, this says what is asked.
        self.setAccessibleDescription(shown(name))
        steady(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
