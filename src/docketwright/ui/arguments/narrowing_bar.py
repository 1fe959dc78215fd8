"""The search box and the chips above the list of blocks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from docketwright.model.principle import PRINCIPLES
from docketwright.ui.arguments.offered import Narrowing, Wanted
from docketwright.ui.language import say
from docketwright.ui.widgets.basics import row, stack
from docketwright.ui.widgets.chips import SHORT_NAMES
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.pressing import PressButton
from docketwright.ui.widgets.toggles import PrincipleToggle


class NarrowingBar(QWidget):
    """Says which blocks are wanted; `changed` carries the Narrowing."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.narrowing = Narrowing()
        self.search = Line(say("Search arguments"), say("Search arguments"), own_undo=True)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda text: self._narrow(words=text))
        self.sorts = {wanted: self._chip(wanted) for wanted in Wanted}
        self.sorts[Wanted.ALL].setChecked(True)
        self._principles = {one.number: self._toggle(one.number) for one in PRINCIPLES}
        stack(self, (self.search, row(*self.sorts.values(), *self._principles.values(), gap=6)), gap=9)

    def show_sorts(self, sorts: Mapping[Wanted, int]) -> None:
        """Show the sorts that part the whole offer; one that tells nothing is hidden."""
        for wanted, chip in self.sorts.items():
            telling = 0 < sorts.get(wanted, 0) < sorts.get(Wanted.ALL, 0)
            chip.setVisible(telling or wanted is Wanted.ALL or chip.isChecked())

    def show_counts(self, sorts: Mapping[Wanted, int], principles: Mapping[int, int]) -> None:
        """Say how many blocks with the words of the search each chip stands for."""
        for wanted, chip in self.sorts.items():
            chip.setText(f"{say(wanted.value)} {sorts.get(wanted, 0)}")
        for number, toggle in self._principles.items():
            toggle.show_text(f"{say(SHORT_NAMES[number - 1])} {principles.get(number, 0)}")

    def show_principle(self, number: int) -> None:
        """Narrow the list down to one principle."""
        for one, toggle in self._principles.items():
            toggle.setChecked(one == number)
        self.sorts[Wanted.ALL].setChecked(True)
        self.search.clear()
        self._narrow(wanted=Wanted.ALL, principles=frozenset({number}))

    def _chip(self, wanted: Wanted) -> QPushButton:
        chip = PressButton(say(wanted.value))
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setAutoExclusive(True)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self._narrow(wanted=wanted))
        return chip

    def _toggle(self, number: int) -> PrincipleToggle:
        toggle = PrincipleToggle(number, SHORT_NAMES[number - 1], lasting=True)
        toggle.clicked.connect(lambda: self._narrow(principles=self._switched_on()))
        return toggle

    def _switched_on(self) -> frozenset[int]:
        return frozenset(number for number, toggle in self._principles.items() if toggle.isChecked())

    def _narrow(self, **changes: object) -> None:
        narrowed = replace(self.narrowing, **changes)  # type: ignore[arg-type] # the fields of Narrowing by name
        if narrowed != self.narrowing:
            self.narrowing = narrowed
            self.changed.emit(narrowed)
