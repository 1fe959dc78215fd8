"""Pages that a worker shaped are drawn on the window's thread, while that worker shapes anew or after it left."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from threading import Thread

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from docketwright.letter.compose import compose
from docketwright.letter.letter import Letter
from docketwright.store.example import example
from docketwright.ui.jobs import Jobs
from docketwright.ui.pages.drawing import draw_page
from docketwright.ui.pages.layouts import Layouts
from docketwright.ui.pages.letter_pages import LetterPages, lay_out
from letter.cases import CASES


def drawn(laid: LetterPages, number: int) -> bytes:
    sheet = QImage(620, 800, QImage.Format.Format_RGB32)
    sheet.fill(0xFFFFFFFF)
    painter = QPainter(sheet)
    draw_page(painter, laid, number, Layouts())
    painter.end()
    return bytes(sheet.constBits())


def shaped_by_a_thread(letter: Letter) -> LetterPages:
    made: list[LetterPages] = []
    worker = Thread(target=lambda: made.append(lay_out(letter)))
    worker.start()
    worker.join()
    return made[0]


@pytest.mark.parametrize("name", ["one-paragraph", "spanish-name", "emoji", "two-hundred-notes"])
def test_a_page_looks_alike_whichever_thread_shaped_it(qtbot: QtBot, name: str) -> None:
    letter = compose(CASES[name])
    assert drawn(shaped_by_a_thread(letter), 0) == drawn(lay_out(letter), 0)


def test_pages_hold_nothing_of_qt(qtbot: QtBot) -> None:
    seen, left = set[int](), list[object]([lay_out(compose(example()))])
    while left:
        one = left.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        assert not type(one).__module__.startswith("PySide6"), one
        if is_dataclass(one):
            left += [getattr(one, field.name) for field in fields(one)]
        elif isinstance(one, dict):
            left += one.values()
        elif isinstance(one, tuple | list):
            left += one
    assert len(seen) > 100


def test_two_hundred_letters_are_shaped_while_those_before_them_are_drawn(qtbot: QtBot) -> None:
    jobs, letter, shown = Jobs(), compose(example()), list[bytes]()

    def show(laid: LetterPages) -> None:
        if len(shown) < 199:
            jobs.run("preview", lambda _cancel: lay_out(letter), show)
        shown.append(drawn(laid, len(shown) % len(laid.pages)))

    jobs.run("preview", lambda _cancel: lay_out(letter), show)
    qtbot.waitUntil(lambda: len(shown) == 200, timeout=60_000)
    jobs.close()
    assert len(set(shown)) == len(lay_out(letter).pages)
