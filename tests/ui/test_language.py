from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from docketwright.assets import resource
from docketwright.model.finding import Spot
from docketwright.model.steps import Step
from docketwright.model.wording import wording
from docketwright.phrases import joined, phrase, plain
from docketwright.reference.hooks import hooks
from docketwright.reference.letter import letter_blocks, letter_text
from docketwright.store.example import example
from docketwright.ui.help.pages import ORDER, read_pages
from docketwright.ui.language import ENGLISH, LANGUAGES, say, shown, speak, wanted_language
from docketwright.ui.main_window import FIRST, SMALLEST, MainWindow
from docketwright.ui.menus import ENTRIES
from docketwright.ui.retelling import place_of, return_to
from docketwright.ui.session import Session
from docketwright.ui.write.entries import OPENING
from docketwright.ui.write.frame_form import FrameForm
from pseudo import Pseudo, outside
from seen_words import cut_off, seen

WINDOWS = ("settings", "library", "filings", "versions", "keys", "about")
TABS = ("Findings", "Sources", "Rule", "Block", "Versions", "Principles")
OTHER_LANGUAGES = [one for one in LANGUAGES if one != ENGLISH]
# Names, keys and addresses that are the same in every language.
NAMES = re.compile(
    r"Docketwright|[\w.]*[Rr]egulations\.gov|www\.\S+|https?:\S*|English|Español|PDF|RIN|ltz-8k2q-p0w1|Escape"
    r"|(?:Ctrl|Alt|Shift|Meta)\b|F\d+|Return|Enter|PgUp|PgDown|Home|Del|Esc|Tab|Left|Right|Up|Down|\bP\d\b"
    r"|/\S+|\b(?:am|pm|ET)\b|\w{3} \d+ \w{3} \d{4}"
)


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """Speak Spanish."""
    speak("es")
    yield
    speak(ENGLISH)


def test_a_file_that_is_written_anew_changes_nothing_in_a_window_that_runs(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "docketwright_es.qm"
    (tmp_path / name).write_bytes((resource("languages") / name).read_bytes())
    monkeypatch.setattr("docketwright.ui.language.resource", lambda _folder: tmp_path)
    speak("es")
    try:
        with (tmp_path / name).open("r+b") as file:
            file.write(b"\0" * (tmp_path / name).stat().st_size)
        assert say("Cancel") == "Cancelar"
    finally:
        speak(ENGLISH)


@pytest.fixture
def nobodys(qapp: QApplication) -> Iterator[None]:
    """Speak the language that nobody speaks."""
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def opened(qtbot: QtBot, session: Session, size: tuple[int, int] = SMALLEST) -> MainWindow:
    """Return the window with the example open."""
    window = MainWindow(session)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    session.open(example())
    qtbot.waitUntil(lambda: session.verdict is not None, timeout=10_000)
    return window


def settle() -> None:
    """Let everything be laid out: one thing finds its place after another."""
    for _ in range(30):
        QApplication.processEvents()


def walk(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield every screen in turn, with its name."""
    for step in Step:
        window.show_step(step)
        settle()
        yield step.value, window
    write = window.page(Step.WRITE)
    window.show_step(Step.WRITE)
    for name in TABS:
        write.side.show_tab(name)  # type: ignore[attr-defined] # the Write step's tabs
        settle()
        yield f"Write, {name}", window
    for name in WINDOWS:
        window.go(name)
        settle()
        for one in window.others.made.values():
            yield name, one
        window.others.close()
    window.session.leave()
    settle()
    yield "home", window


def the_persons_own() -> str:
    """Return all words that stand in English on purpose: of the comment, the notice, the letter and the law."""
    comment = example()
    texts = [msgspec.json.encode(comment, enc_hook=plain).decode().replace("\\n", " "), letter_text()]
    texts += [f"{one.title} {one.text} {' '.join(one.source_sentences)}" for one in letter_blocks()]
    texts += [f"{one.citation} {one.quote}" for one in hooks()]
    texts += wording(comment).values()
    texts += [comment.display_name, str(comment.author.name)]
    return _bare(" ".join(texts))


def _bare(text: str) -> str:
    # A letter alone is a key or a number of a question.
    return " ".join(re.findall(r"[^\W\d_]{2,}", text)).casefold()


def test_every_sentence_of_the_window_can_be_translated(qtbot: QtBot, session: Session, nobodys: None) -> None:
    own = set(the_persons_own().split())
    left = {
        f"{where}: {text}"
        for where, root in walk(opened(qtbot, session))
        for text in seen(root)
        if not set(_bare(NAMES.sub(" ", outside(text))).split()) <= own
    }
    assert not left


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_no_word_is_cut_off_at_the_smallest_size(qtbot: QtBot, session: Session, language: str) -> None:
    speak(language)
    try:
        assert not [f"{where}: {text}" for where, root in walk(opened(qtbot, session)) for text in cut_off(root)]
    finally:
        speak(ENGLISH)


@pytest.mark.parametrize("size", [FIRST, SMALLEST])
def test_no_word_is_cut_off_where_sentences_are_longer(
    qtbot: QtBot, session: Session, nobodys: None, size: tuple[int, int]
) -> None:
    window = opened(qtbot, session, size)
    assert not [f"{where}: {text}" for where, root in walk(window) for text in cut_off(root)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_have_the_same_letter(qtbot: QtBot, session: Session, language: str) -> None:
    speak(language)
    try:
        window = MainWindow(session)
        qtbot.addWidget(window)
        for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
            letters = [found.group(1).lower() for one in menu.actions() if (found := re.search(r"&(\w)", one.text()))]
            assert [letter for letter, count in Counter(letters).items() if count > 1] == []
    finally:
        speak(ENGLISH)


def test_the_language_changes_in_the_middle_of_typing(qtbot: QtBot, session: Session) -> None:
    window = opened(qtbot, session)
    window.show_step(Step.WRITE)
    first = example().arguments[1]
    window.page(Step.WRITE).show_spot(Spot("reasons", first.id, 10, 10))
    QTest.keyClicks(QApplication.focusWidget(), "abc")
    session.change_settings(language="es")
    qtbot.waitUntil(lambda: "Archivo" in window.menuBar().actions()[0].text())
    try:
        QTest.keyClicks(QApplication.focusWidget(), "def")
        assert session.comment is not None
        assert session.comment.arguments[1].reasons == first.reasons[:10] + "abcdef" + first.reasons[10:]
        while session.history is not None and session.history.undo_label:
            session.undo()
        assert session.comment.arguments[1].reasons == first.reasons
        assert "palabras" in window._status._count.text()
    finally:
        session.change_settings(language=ENGLISH)
        qtbot.waitUntil(lambda: "File" in window.menuBar().actions()[0].text())


def test_the_line_that_was_typed_in_has_the_caret_again(qtbot: QtBot, session: Session) -> None:
    window = opened(qtbot, session)
    window.show_step(Step.YOU)
    window.page(Step.YOU).identity.boxes["city"].line.setFocus()  # type: ignore[attr-defined] # the You step's form
    QTest.keyClicks(QApplication.focusWidget(), "X")
    session.change_settings(language="es")
    qtbot.waitUntil(lambda: "Archivo" in window.menuBar().actions()[0].text())
    try:
        QTest.keyClicks(QApplication.focusWidget(), "Y")
        assert session.comment is not None
        assert session.comment.author.city.endswith("XY")
    finally:
        session.change_settings(language=ENGLISH)
        qtbot.waitUntil(lambda: "File" in window.menuBar().actions()[0].text())


def test_a_control_is_found_again_whatever_the_order_of_the_parts_of_what_scrolls(qtbot: QtBot) -> None:
    def page(*, raised: bool) -> tuple[QWidget, QLineEdit]:
        whole, area, line = QWidget(), QScrollArea(), QLineEdit()
        qtbot.addWidget(whole)
        QVBoxLayout(whole).addWidget(area)
        area.setWidget(line)
        if raised:
            area.viewport().raise_()
        return whole, line

    (before, stood), (after, wanted) = page(raised=True), page(raised=False)
    place = place_of(before, stood)
    assert place is not None
    assert return_to(after, place)
    assert after.focusWidget() is wanted


def test_the_settings_are_open_again_in_the_other_language(qtbot: QtBot, session: Session) -> None:
    window = opened(qtbot, session)
    window.go("settings")
    settings = window.others.made["SettingsDialog"]
    settings.pages[0].languages["es"].click()  # type: ignore[attr-defined] # the page Appearance
    qtbot.waitUntil(lambda: [one.windowTitle() for one in window.others.made.values()] == ["Configuración"])
    settle()
    assert [one.windowTitle() for one in window.findChildren(QDialog)] == ["Configuración"], "the old ones are gone"
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    assert len(window.menuBar().findChildren(QMenu, options=direct)) == len({entry.menu for entry in ENTRIES})
    window.others.close()
    session.change_settings(language=ENGLISH)
    qtbot.waitUntil(lambda: "File" in window.menuBar().actions()[0].text())


def test_a_phrase_is_said_with_all_that_is_in_it(spanish: None) -> None:
    said = phrase("This looks like {name}", name=phrase("a phone number"))
    assert str(said) == "This looks like a phone number"
    assert say(said) == "Esto parece un número de teléfono"
    assert shown(joined(phrase("Ignore"), "Ignore", between=" / ")) == "Ignorar / Ignore"


def test_the_persons_own_words_are_never_translated(spanish: None) -> None:
    assert shown("Evidence") == "Evidence"
    assert say("“{title}” is archived. It is kept for thirty days.", title="Evidence").startswith("«Evidence»")


def test_days_and_hours_follow_the_language(spanish: None) -> None:
    assert say("{day:weekday}", day=date(2024, 10, 11)) == "vie 11 oct 2024"
    assert say("{hour:clock}", hour=datetime(2024, 10, 11, 23, 59)).replace("\u202f", " ") == "11:59 p.m."  # noqa: DTZ001
    assert say("{count:,} words", count=12345) == "12,345 palabras"


def test_an_hour_and_a_sentence_do_not_end_in_two_full_stops(spanish: None) -> None:
    said = say("We kept a newer draft of “{name}” from {when}.", name="Pumps", when="7:25 p.m.")
    assert said == "Conservamos un borrador más reciente (7:25 p.m.) de «Pumps»."


def test_a_standard_sentence_is_called_so_in_the_windows_language(
    qtbot: QtBot, the_example: Session, spanish: None
) -> None:
    form = FrameForm(the_example, OPENING)
    qtbot.addWidget(form)
    assert the_example.comment is not None
    form.draw(the_example.comment, OPENING)
    assert "Frase estándar" in {one.said.text() for one in form.parts()}


def test_qts_own_buttons_follow(qtbot: QtBot, spanish: None) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == "Cancelar"


@pytest.mark.parametrize("language", OTHER_LANGUAGES)
def test_every_page_of_the_help_is_there_in_every_language(language: str) -> None:
    here = {file.stem for file in resource("help", language).glob("*.md")}
    assert here == set(ORDER)


def test_the_help_is_read_in_the_language_of_the_window(spanish: None) -> None:
    pages = read_pages()
    assert pages[0].title == "Para empezar"
    assert "Measured on" not in "".join(page.text for page in pages)


@pytest.mark.parametrize(("system", "expected"), [("es-MX", "es"), ("fr-FR", "en"), ("en-US", "en")])
def test_the_system_is_followed_where_we_speak_its_language(
    monkeypatch: pytest.MonkeyPatch, system: str, expected: str
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda *_: [system])
    assert wanted_language("") == expected
    assert wanted_language("es") == "es"


def test_the_same_language_again_changes_nothing(qapp: QApplication) -> None:
    assert not speak(ENGLISH)


@pytest.mark.parametrize("make", [lambda: phrase("one"), lambda: phrase("{count} two", count=2)])
def test_a_phrase_is_kept_in_a_file_as_its_words(make: Callable[[], str]) -> None:
    assert msgspec.json.decode(msgspec.json.encode(make(), enc_hook=plain)) == str(make())


@pytest.mark.parametrize(
    ("code", "window"),
    [
        ("The letter's blocks", "The letter’s blocks"),
        ("Ten weeks' work", "Ten weeks’ work"),
        ("'In most cases': no right", "‘In most cases’: no right"),
        ('Never copy "We, the undersigned".', "Never copy “We, the undersigned”."),
        ("Nothing to set", "Nothing to set"),
    ],
)
def test_the_window_has_the_marks_of_print(code: str, window: str) -> None:
    assert say(code) == window
    assert say("{name} stays", name=code) == f"{code} stays"
