"""Switches that a screen reader can work: what it toggles counts as pressed, as a click does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as Button
else:
    # Two parents of Qt's own kind in one class would be one too many for it.
    Button = object


class Switch(Button):
    """Mixed into buttons that can be on or off, before the kind of button.

    A screen reader toggles a button behind its back: no `clicked` comes, and the window would not notice. `setChecked`
    called from the program stays what it is, silent.
    """

    _heeding = False
    _by_program = False
    _by_click = False

    def setCheckable(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        """Let it be on or off, and heed what toggles it from outside."""
        super().setCheckable(on)
        if on and not self._heeding:
            self._heeding = True
            self.toggled.connect(self._tell)

    def setChecked(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        """Show it on or off."""
        self._by_program = True
        super().setChecked(on)
        self._by_program = False

    def nextCheckState(self) -> None:
        """Go on with a click."""
        self._by_click = True
        super().nextCheckState()
        self._by_click = False

    def _tell(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        group = self.group()
        if on and group is not None and group.exclusive():
            for one in group.buttons():
                # Tab comes to the one that is on; Qt alone would come to the one that had the keyboard last.
                one.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one is self else Qt.FocusPolicy.ClickFocus)
        one_of_many = self.autoExclusive() or (group is not None and group.exclusive())
        # Of many, the others go off by themselves: that is nobody's press.
        if not self._by_program and not self._by_click and (on or not one_of_many):
            self.clicked[bool].emit(on)  # type: ignore[index] # Qt knows it with and without a value


class CheckBox(Switch, QCheckBox):
    """A check box with its words."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setCheckable(True)
