"""Everything that can have the keyboard says its name to those who listen: in every step, tab and window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QWidget
from pytestqt.qtbot import QtBot

from docketwright.model.steps import Step
from docketwright.ui.main_window import MainWindow
from docketwright.ui.session import Session

from .showing import Settled, main_window


@pytest.fixture
def window(qtbot: QtBot, the_example: Session, settled: Settled) -> Iterator[MainWindow]:
    with main_window(qtbot, the_example, settled) as made:
        yield made


def nameless(root: QWidget) -> list[str]:
    """Return what can have the keyboard and has no name."""
    found = (one for one in [root, *root.findChildren(QWidget)] if one.isVisible() and takes_keys(one))
    return [f"{type(one).__name__} in {type(one.parent()).__name__}" for one in found if not spoken(one)]


def takes_keys(widget: QWidget) -> bool:
    # A date's own line is a part of the date, which has the name.
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not isinstance(widget.parent(), QAbstractSpinBox)


def spoken(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""


@pytest.mark.parametrize("step", Step)
def test_every_step_names_its_controls(window: MainWindow, the_example: Session, settled: Settled, step: Step) -> None:
    window.show_step(step)
    settled(the_example)
    assert nameless(window) == []


def test_every_tab_names_its_controls(window: MainWindow, the_example: Session, settled: Settled) -> None:
    check, write = window.page(Step.CHECK), window.page(Step.WRITE)
    window.show_step(Step.CHECK)
    for tab in check.tabs:
        check._show_tab(tab.name)
        assert nameless(check) == []
    window.show_step(Step.WRITE)
    for name in write.side.row.buttons:
        write.side.show_tab(name)
        settled(the_example)
        assert nameless(write) == []


@pytest.mark.parametrize("name", ["library", "settings", "help", "filings", "versions", "keys", "about"])
def test_every_other_window_names_its_controls(
    window: MainWindow, the_example: Session, settled: Settled, name: str
) -> None:
    window.go(name)
    settled(the_example)
    opened = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    assert opened
    assert [found for one in opened for found in nameless(one)] == []
