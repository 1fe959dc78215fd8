"""The argument library: searching, reading, changing, putting away, packs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment
from docketwright.model.block import Block, Origin
from docketwright.model.source import Source
from docketwright.store.codec import decode_blocks
from docketwright.store.finding import Scope
from docketwright.ui.dialogs.library import LibraryWindow
from docketwright.ui.home.overview import overview
from docketwright.ui.library.block_form import BlockForm
from docketwright.ui.library.matching import matches
from docketwright.ui.library.packs import write_pack
from docketwright.ui.library.shelf import Wish, first_page
from docketwright.ui.library.versions_card import words_of
from docketwright.ui.session import Session

from .showing import at_rest

VENDORS = Block(
    "v",
    "Small vendors cannot meet quarterly reports",
    "Our [[number]]-person shop spent weeks.",
    principles=(4, 3),
    sources=(Source("s", "survey", "Survey of vendors", check_again=date(2023, 1, 1)),),
)


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> LibraryWindow:
    session.save_block(VENDORS)
    session.save_block(Block("w", "Keep the sandbox", "Testing needs a place.", principles=(1,)))
    made = LibraryWindow(session)
    qtbot.addWidget(made)
    made.show()
    at_rest(qtbot, session)
    return made


def titles(window: LibraryWindow) -> list[str]:
    return [one.block.title for one in window.list.blocks.rows]


def choose(qtbot: QtBot, window: LibraryWindow, block_id: str) -> None:
    window.list.choose(block_id)
    at_rest(qtbot, window._session)
    # Qt shows what is drawn anew when it next has time, and before that it takes no keyboard.
    buttons = window.detail.findChildren(QPushButton)
    qtbot.waitUntil(lambda: all(one.isVisible() for one in buttons))


def press(qtbot: QtBot, window: LibraryWindow, text: str) -> None:
    def wanted() -> list[QPushButton]:
        found = (one for one in window.findChildren(QPushButton) if one.property("role") != "chip")
        return [one for one in found if one.text() == text and one.isVisibleTo(window)]

    qtbot.waitUntil(lambda: bool(wanted()))
    qtbot.mouseClick(wanted()[0], Qt.MouseButton.LeftButton)
    at_rest(qtbot, window._session)


def said(window: LibraryWindow) -> str:
    return "\n".join(one.text() for one in window.findChildren(QLabel) if one.isVisibleTo(window))


def test_the_search_finds_as_it_is_typed_and_marks_the_words(qtbot: QtBot, window: LibraryWindow) -> None:
    qtbot.keyClicks(window.bar.search, "quarterly rep")
    at_rest(qtbot, window._session)
    assert titles(window) == ["Small vendors cannot meet quarterly reports"]
    assert list(matches("quarterly reports", "quarterly rep")) == [(0, 9), (10, 13)]


@pytest.mark.parametrize(
    ("scope", "count"),
    [(Scope.MINE, 2), (Scope.LETTER, 18), (Scope.FAVOURITE, 0), (Scope.STALE, 1), (Scope.UNUSED, 20)],
)
def test_chips_narrow_the_list_down(qtbot: QtBot, window: LibraryWindow, scope: Scope, count: int) -> None:
    chip = window.bar.scopes[scope]
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    at_rest(qtbot, window._session)
    assert len(titles(window)) == count
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    at_rest(qtbot, window._session)
    assert len(titles(window)) == 20


def test_a_block_goes_to_the_favorites_and_comes_out_again(qtbot: QtBot, window: LibraryWindow) -> None:
    choose(qtbot, window, "v")
    press(qtbot, window, "Add to favorites")
    qtbot.mouseClick(window.bar.scopes[Scope.FAVOURITE], Qt.MouseButton.LeftButton)
    at_rest(qtbot, window._session)
    assert titles(window) == ["Small vendors cannot meet quarterly reports"]
    press(qtbot, window, "Remove from favorites")
    assert titles(window) == []


def test_only_the_rows_that_are_reached_are_read(qtbot: QtBot, window: LibraryWindow) -> None:
    many = tuple(Block(f"b{number}", f"Block {number}", "Text") for number in range(500))
    window._session.workspace.library.take_in(many, window._session.now())
    window._session.library_changed.emit()
    at_rest(qtbot, window._session)
    assert len(titles(window)) == 200
    window.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(titles(window)) >= 400)
    qtbot.waitUntil(lambda: "518 blocks, and 2 to read only" in said(window))
    window.list.scrollToBottom()
    qtbot.waitUntil(lambda: len(titles(window)) == 520)


def test_a_new_search_stands_on_what_fits_best_and_says_that_there_are_more(
    qtbot: QtBot, window: LibraryWindow
) -> None:
    many = tuple(Block(f"b{number}", f"Pump {number}", "Seals of pumps leak.") for number in range(400))
    window._session.workspace.library.take_in(many, window._session.now())
    choose(qtbot, window, "v")
    qtbot.keyClicks(window.bar.search, "pump")
    at_rest(qtbot, window._session)
    qtbot.waitUntil(lambda: "The 300 blocks that fit best" in said(window))
    window.list.choose("b7")
    qtbot.keyClicks(window.bar.search, " seals")
    at_rest(qtbot, window._session)
    assert window.list.currentIndex().row() == 0


def test_the_library_counts_as_many_blocks_as_home_does(qtbot: QtBot, window: LibraryWindow) -> None:
    home = overview(window._session.workspace, 0, None)
    qtbot.waitUntil(lambda: f"{home.own + home.from_letter} blocks, and 2 to read only" in said(window))
    qtbot.mouseClick(window.bar.scopes[Scope.MINE], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: f"{home.own} blocks\n" in f"{said(window)}\n")


def test_the_first_rows_do_not_wait_until_every_block_is_counted(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    library, today = session.workspace.library, session.now().date()
    monkeypatch.delattr(type(library), "count")
    few = first_page(session.workspace, Wish(), today)
    assert few.total == len(few.rows)
    library.take_in(tuple(Block(f"b{number}", f"Block {number}", "Text") for number in range(500)), session.now())
    page = first_page(session.workspace, Wish(), today)
    assert (len(page.rows), page.total) == (200, None)


def test_editing_makes_a_new_version_and_shows_what_changed(qtbot: QtBot, window: LibraryWindow) -> None:
    choose(qtbot, window, "v")
    press(qtbot, window, "Edit")
    form = window.form
    assert form
    form.text.choose(len(form.text.text()) - 1, len(form.text.text()) - 1)
    qtbot.keyClicks(form.text, " of work")
    press(qtbot, window, "Save as a new version")
    kept = window._session.workspace.library.block("v")
    assert kept
    assert (kept.version, kept.text) == (2, "Our [[number]]-person shop spent weeks of work.")
    qtbot.waitUntil(lambda: "Version 1 → 2" in said(window))


def test_a_block_without_a_title_is_not_added(qtbot: QtBot, window: LibraryWindow) -> None:
    press(qtbot, window, "New block")
    press(qtbot, window, "Add to the library")
    qtbot.waitUntil(lambda: "A block needs a title and a text." in said(window))
    press(qtbot, window, "Cancel")
    assert len(titles(window)) == 20


def test_the_letters_blocks_are_copied_never_changed(qtbot: QtBot, window: LibraryWindow) -> None:
    choose(qtbot, window, "principle-1")
    assert not [one for one in window.detail.findChildren(QPushButton) if one.text() == "Edit"]
    press(qtbot, window, "Make my own copy")
    made = window.list.block()
    assert made
    assert (made.origin, made.title) == (Origin.MINE, "Scientific evaluations with industry and academia (copy)")


def test_a_block_that_was_put_away_is_brought_back(qtbot: QtBot, window: LibraryWindow) -> None:
    choose(qtbot, window, "v")
    press(qtbot, window, "Archive")
    assert VENDORS.title not in titles(window)
    qtbot.waitUntil(lambda: "kept for thirty days" in said(window))
    qtbot.waitUntil(lambda: window.focusWidget() is window.foot.undo)
    press(qtbot, window, "Bring it back")
    assert VENDORS.title in titles(window)
    qtbot.waitUntil(lambda: window.focusWidget() is window.list)


def test_a_block_is_used_in_the_open_comment(qtbot: QtBot, window: LibraryWindow) -> None:
    session = window._session
    session.open(a_comment())
    choose(qtbot, window, "v")
    press(qtbot, window, "Use in this comment")
    assert session.comment
    assert [one.block for one in session.comment.arguments] == ["v"]
    qtbot.waitUntil(lambda: "BIS-2024-0047 · version 1 · draft, taken 29 Sep 2024" in said(window))
    session.edit(lambda one: replace(one, arguments=()), "Remove argument")
    window._read_block()
    qtbot.waitUntil(lambda: "Not used yet." in said(window))


def test_a_block_begins_a_comment_where_none_is_open(qtbot: QtBot, window: LibraryWindow) -> None:
    choose(qtbot, window, "v")
    press(qtbot, window, "Use in a new comment")
    assert window._session.comment
    assert [one.block for one in window._session.comment.arguments] == ["v"]
    qtbot.waitUntil(lambda: "draft, taken 29 Sep 2024" in said(window))


def test_what_frames_the_letter_cannot_be_used(qtbot: QtBot, window: LibraryWindow) -> None:
    session = window._session
    session.open(a_comment())
    choose(qtbot, window, "principle-preamble")
    press(qtbot, window, "Use in this comment")
    window.keeping.do("use", next(one for one in session.workspace.library.blocks() if not one.offered))
    assert session.comment
    assert session.comment.arguments == ()


def test_a_pack_goes_out_and_what_it_changes_is_told_before_it_comes_in(
    qtbot: QtBot, window: LibraryWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pack = tmp_path / "blocks.json"
    asked: list[str] = []

    def answer(_parent: object, what: str, _more: str, choices: tuple[str, ...]) -> str:
        asked.append(what)
        return choices[0]

    monkeypatch.setattr("docketwright.ui.library.packing.ask", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(pack), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(pack), ""))
    window.packing.give_out(None)
    at_rest(qtbot, window._session)
    assert {one.id for one in decode_blocks(pack.read_bytes())} == {"v", "w"}
    window._session.save_block(Block("v", "Changed since", "By me."))
    window.packing.take_in()
    at_rest(qtbot, window._session)
    qtbot.waitUntil(lambda: "Nothing new" in said(window) or bool(asked))
    assert len(window._session.workspace.library.versions("v")) == 2


def test_what_is_no_pack_is_told_in_a_sentence(
    qtbot: QtBot, window: LibraryWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "odd.json").write_text("no pack", encoding="utf-8")
    told: list[str] = []
    monkeypatch.setattr("docketwright.ui.library.packing.tell", lambda _parent, what, _more: told.append(what))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "odd.json"), ""))
    window.packing.take_in()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["This is not a file that Docketwright exported."]


@pytest.mark.parametrize(("name", "begins"), [("b.docx", b"PK"), ("b.md", b"# Arguments"), ("b.json", b"{")])
def test_blocks_are_written_for_people_too(window: LibraryWindow, tmp_path: Path, name: str, begins: bytes) -> None:
    write_pack(tmp_path / name, window._session.workspace.library.blocks())
    assert (tmp_path / name).read_bytes().startswith(begins)


def with_a_new_source(qtbot: QtBot, window: LibraryWindow) -> BlockForm:
    choose(qtbot, window, "v")
    press(qtbot, window, "Edit")
    form = window.form
    assert form
    form.sources.add.click()
    return form


def test_a_blocks_sources_are_kept_with_it(qtbot: QtBot, window: LibraryWindow) -> None:
    form = with_a_new_source(qtbot, window)
    assert form.sources.form
    qtbot.keyClicks(form.sources.form.boxes["title"], "Time sheets")
    qtbot.keyClick(form.sources.form.boxes["title"], Qt.Key.Key_Return)
    press(qtbot, window, "Save as a new version")
    kept = window._session.workspace.library.block("v")
    assert kept
    assert [one.key for one in kept.sources] == ["survey", "time-sheets"]


def test_a_tag_narrows_the_list_down(qtbot: QtBot, window: LibraryWindow, session: Session) -> None:
    session.save_block(Block("x", "Sandbox costs", "They add up.", tags=("costs",)))
    at_rest(qtbot, session)
    assert window.bar.tag.itemText(1) == "costs (1)"
    window.bar.tag.setCurrentIndex(1)
    window.bar.tag.activated.emit(1)
    at_rest(qtbot, session)
    assert titles(window) == ["Sandbox costs"]


def test_a_day_that_is_none_is_asked_about_before_a_block_is_saved(qtbot: QtBot, window: LibraryWindow) -> None:
    form = with_a_new_source(qtbot, window)
    assert form.sources.form
    qtbot.keyClicks(form.sources.form.boxes["title"], "Time sheets")
    qtbot.keyClicks(form.sources.form.boxes["check_again"], "next spring")
    press(qtbot, window, "Save as a new version")
    assert window.form is form
    assert "This is not a date" in form.sources.form._wrong.text()
    form.sources.form.boxes["check_again"].set_text("2025-03-31")
    press(qtbot, window, "Save as a new version")
    kept = window._session.workspace.library.block("v")
    assert kept
    assert kept.sources[-1].check_again == date(2025, 3, 31)


def test_what_goes_with_a_blocks_words_is_compared_too() -> None:
    before = Block("x", "Sandbox", "It costs.", tags=("costs",))
    after = replace(before, tags=("costs", "time"), principles=(1,), sources=(Source("s", "k", "Time sheets"),))
    assert words_of(before) == "Sandbox\nIt costs.\nTags: costs"
    assert words_of(after) == "Sandbox\nIt costs.\nServes: P1\nTags: costs, time\nSources: Time sheets"


def test_what_was_put_away_is_found_by_its_note_and_tags(session: Session) -> None:
    library, today = session.workspace.library, session.now().date()
    session.save_block(Block("x", "Sandbox", "It costs.", note="Ask Bo.", tags=("zebra",)))
    library.archive("x", session.now())
    for searched, found in (("bo", 1), ("zebra", 1), ("walrus", 0)):
        assert first_page(session.workspace, Wish(searched, away=True), today).total == found


def round_of(qtbot: QtBot, window: LibraryWindow) -> list[str]:
    """Press Tab until it comes to the search again, and return the buttons on the way."""
    window.bar.search.setFocus()
    names: list[str] = []
    for _ in range(60):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is window.bar.search:
            break
        names += [focus.text()] if isinstance(focus, QPushButton) else []
    return names


def test_tab_goes_through_the_block_before_the_foot_of_the_window(qtbot: QtBot, window: LibraryWindow) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    for block in "vw":
        choose(qtbot, window, block)
        names = round_of(qtbot, window)
        assert names.index("Edit") < names.index("Use in a new comment") < names.index("Import…")
    press(qtbot, window, "Edit")
    names = round_of(qtbot, window)
    assert names.index("Save as a new version") < names.index("Import…")


def test_the_keyboard_stays_on_a_button_whose_block_is_drawn_again(qtbot: QtBot, window: LibraryWindow) -> None:
    qtbot.waitUntil(window.isActiveWindow)
    choose(qtbot, window, "v")
    next(one for one in window.detail.findChildren(QPushButton) if one.text() == "Add to favorites").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)

    def stands_on() -> str:
        focus = QApplication.focusWidget()
        return focus.text() if isinstance(focus, QPushButton) else ""

    # The keyboard is put back once Qt has shown the new buttons.
    qtbot.waitUntil(lambda: stands_on() == "Remove from favorites")
