"""Pages that a worker shaped can be drawn however long ago that was: its thread, and the fonts with it, must stay."""

from __future__ import annotations

from PySide6.QtCore import QThreadPool
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from docketwright.letter.compose import compose
from docketwright.store.example import example
from docketwright.ui.jobs import Jobs
from docketwright.ui.pages.drawing import draw_page
from docketwright.ui.pages.letter_pages import LetterPages, lay_out


def test_a_page_can_be_drawn_after_its_worker_had_nothing_to_do_for_long(qtbot: QtBot) -> None:
    jobs, laid = Jobs(), list[LetterPages]()
    pool = jobs.findChild(QThreadPool)
    assert pool is not None
    jobs.run("preview", lambda _cancel: lay_out(compose(example())), laid.append)
    qtbot.waitUntil(lambda: bool(laid))
    # A thread that leaves takes its fonts along, and this drawing would end the program.
    assert pool.expiryTimeout() < 0
    sheet = QImage(900, 1200, QImage.Format.Format_ARGB32)
    painter = QPainter(sheet)
    draw_page(painter, laid[0], 0)
    painter.end()
    jobs.close()
