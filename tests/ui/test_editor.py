import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from docketwright.ui.widgets.basics import button
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.widgets.line import Line
from docketwright.ui.widgets.marks import MarginMark, Tint


@pytest.fixture
def box(qtbot: QtBot) -> WritingBox:
    made = WritingBox("Reasons", "Why?")
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    return made


def test_typing_is_told_with_the_whole_text(qtbot: QtBot, box: WritingBox) -> None:
    with qtbot.waitSignal(box.edited) as told:
        qtbot.keyClicks(box, "a")
    assert told.args == ["a"]


def test_showing_a_text_is_no_edit(qtbot: QtBot, box: WritingBox) -> None:
    with qtbot.assertNotEmitted(box.edited):
        box.set_text("From the session")
    assert box.text() == "From the session"


def test_a_no_break_space_stays(box: WritingBox) -> None:
    box.set_text("§\u00a07 of\nit")
    assert box.text() == "§\u00a07 of\nit"


def test_the_caret_stays_when_another_place_changes(box: WritingBox) -> None:
    box.set_text("first second third")
    box.choose(6, 6)
    box.set_text("first second fourth")
    assert box.caret() == 6


def test_positions_are_characters(box: WritingBox) -> None:
    box.set_text("😀 one two")
    box.choose(2, 5)
    assert box.textCursor().selectedText() == "one"
    assert box.chosen() == (2, 5)


def test_pasting_takes_clean_text_only(box: WritingBox) -> None:
    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bo\x00ld\r\nnext\u202e")
    box.insertFromMimeData(data)
    assert box.text() == "bold\nnext"


def test_undo_is_handed_on(qtbot: QtBot, box: WritingBox) -> None:
    box.set_text("words")
    with qtbot.waitSignal(box.undo_asked):
        qtbot.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert box.text() == "words"


def test_the_box_grows_with_its_words(qtbot: QtBot, box: WritingBox) -> None:
    before = box.height()
    box.set_text("\n".join("A paragraph of words." for _ in range(20)))
    qtbot.waitUntil(lambda: box.height() > before)


def test_tints_are_drawn_as_extra_selections(qtbot: QtBot, box: WritingBox) -> None:
    box.set_text("one two three")
    box.draw_layer("spelling", (Tint(4, 7, box.palette().text().color()),))
    qtbot.waitUntil(lambda: len(box.extraSelections()) == 1)
    # The selection must outlive its cursor.
    (selection,) = box.extraSelections()
    cursor: QTextCursor = selection.cursor  # type: ignore[attr-defined]
    assert cursor.selectedText() == "two"


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("one two three and more", "two"),
        ("one tow three", "tow"),
        ("one", ""),
        ("a two three", "o t"),
        ("two three one two", "thr"),
    ],
)
def test_a_tint_stands_where_it_was_asked_for_whatever_was_written(
    qtbot: QtBot, box: WritingBox, text: str, marked: str
) -> None:
    box.set_text("one two three")
    box.draw_layer("spelling", (Tint(4, 7, box.palette().text().color()),))
    qtbot.waitUntil(lambda: len(box.extraSelections()) == 1)
    with qtbot.waitSignal(box.seen_changed):  # comes once the tints are drawn
        box.set_text(text)
    words = [selection.cursor.selectedText() for selection in box.extraSelections()]  # type: ignore[attr-defined]
    assert words == ([marked] if marked else [])


def test_margin_marks_paint_without_complaint(box: WritingBox) -> None:
    box.set_text("one two three")
    box.draw_margin((MarginMark(0, 13, 2),))
    assert not box.grab().isNull()


@pytest.mark.parametrize("own_undo", [True, False])
def test_a_line_with_nothing_to_take_back_leaves_undo_to_the_window(qtbot: QtBot, *, own_undo: bool) -> None:
    line = Line("Find", own_undo=own_undo)
    qtbot.addWidget(line)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    line.event(asked)
    assert not asked.isAccepted()
    qtbot.keyClicks(line, "docket")
    line.event(asked)
    assert asked.isAccepted() is own_undo


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    pressed: list[str] = []
    made = button("Find", lambda: pressed.append("Find"), "link")
    qtbot.addWidget(made)
    made.show()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(made, key)
    qtbot.keyClick(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["Find"] * 3


def test_the_caret_is_in_sight_after_a_long_text_was_pasted(qtbot: QtBot) -> None:
    box = WritingBox("Reasons", "Why?")
    area, inside = QScrollArea(), QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(box)
    column.addWidget(QWidget(minimumHeight=300))
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.resize(500, 200)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitUntil(area.isActiveWindow)
    box.setFocus()
    data = QMimeData()
    data.setText("\n".join("A paragraph of words." for _ in range(80)))
    box.insertFromMimeData(data)

    def in_sight() -> None:
        caret = box.viewport().mapTo(area.viewport(), box.cursorRect().center())
        assert area.viewport().rect().contains(caret)

    qtbot.waitUntil(in_sight)


def test_a_paragraph_as_long_as_a_book_is_marked_only_around_what_is_seen(qtbot: QtBot) -> None:
    box, area = WritingBox("Reasons", "Why?"), QScrollArea()
    area.setWidget(box)
    area.setWidgetResizable(True)
    area.resize(500, 200)
    qtbot.addWidget(area)
    area.show()
    box.set_text("benchmrak " * 20_000)
    red = box.palette().text().color()
    box.draw_layer("spelling", tuple(Tint(at, at + 9, red) for at in range(0, 200_000, 10)))
    qtbot.waitUntil(lambda: bool(box.extraSelections()))
    assert len(box.extraSelections()) < 3000
