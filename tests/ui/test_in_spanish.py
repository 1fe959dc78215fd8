"""What the window says only now and then is in its language too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from build import a_comment, a_rule, an_argument
from docketwright.model.rule import Deadline, DeadlineKind
from docketwright.phrases import phrase
from docketwright.reference.letter import letter_blocks
from docketwright.store.example import example
from docketwright.store.lookups import LookUp
from docketwright.ui.arguments.about_block import AboutBlock
from docketwright.ui.arguments.gaps import Gaps
from docketwright.ui.export.before_sending import rows
from docketwright.ui.home.rows import home_row
from docketwright.ui.language import ENGLISH, speak
from docketwright.ui.rule.facts import facts
from docketwright.ui.rule.found import FoundCard
from docketwright.ui.rule.messages import Messages
from docketwright.ui.rule.said import Said
from docketwright.ui.session import Session
from docketwright.ui.settings.journal_table import JournalTable
from docketwright.ui.settings.writing import told
from docketwright.ui.steps.write import WritePage

from .showing import said

LATE = datetime(2030, 1, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def spanish(qapp: QApplication) -> Iterator[None]:
    """Speak Spanish."""
    speak("es")
    yield
    speak(ENGLISH)


def test_a_phrase_with_a_long_address_in_it(qtbot: QtBot) -> None:
    card = Said()
    qtbot.addWidget(card)
    card.say(phrase("Docketwright does not contact {host}.", host="www.a-very-long-name.example"))
    assert said(card).startswith("Docketwright no se conecta con")


def test_a_closed_deadline_is_known_in_any_language() -> None:
    assert home_row(replace(example(), example=False), None, LATE).state.startswith("Cerrado")


def test_a_comment_without_a_name() -> None:
    assert home_row(a_comment(rule=None), None, LATE).name == "Comentario sin título"


def test_the_notes_of_a_closing_date() -> None:
    deadline = Deadline(DeadlineKind.COMMENT, LATE.date(), computed=True, postmarked=True)
    (note,) = (one.note for one in facts(a_rule(deadlines=(deadline,))) if one.field == "deadlines")
    assert note.startswith("Calculada:")
    assert note.endswith("Una carta enviada por correo ese día llega a tiempo.")


def test_how_many_blocks_cover_a_principle(qtbot: QtBot) -> None:
    panel = Gaps(lambda _number: None)
    qtbot.addWidget(panel)
    panel.show_missing((1, 2), {1: 1, 2: 4})
    assert "Un bloque de la lista lo cubre." in said(panel)
    assert "4 bloques de la lista lo cubren." in said(panel)


def test_why_a_host_was_asked(qtbot: QtBot) -> None:
    table = JournalTable()
    qtbot.addWidget(table)
    table.show_entries((LookUp(LATE, "api.regulations.gov", "/v4", "Look up docket NTIA-2023-0009", 0, "no answer"),))
    assert [table.item(0, across).text() for across in (2, 3)] == [
        "Consultar el expediente NTIA-2023-0009",
        "sin respuesta",
    ]  # type: ignore[union-attr]


def test_why_no_answer_came(qtbot: QtBot) -> None:
    table = JournalTable()
    qtbot.addWidget(table)
    outcome = "www.federalregister.gov took too long to answer."
    table.show_entries((LookUp(LATE, "www.federalregister.gov", "/api", "Look up 2024-20529", 0, outcome),))
    assert table.item(0, 3).text() == "www.federalregister.gov tardó demasiado en responder."  # type: ignore[union-attr]


def test_a_finding_that_is_kept_silent() -> None:
    assert told("spelling|Spelling|firmware") == "Ortografía: “firmware”"


def test_the_labels_beside_the_values_have_room(qtbot: QtBot, session: Session) -> None:
    card = FoundCard(session)
    qtbot.addWidget(card)
    wide = card.fontMetrics().horizontalAdvance("Tipo de aviso")
    assert all(row._label.width() >= wide or row._label.minimumWidth() >= wide for row in card.rows.values())


def test_the_closed_deadline_before_sending(qtbot: QtBot, the_example: Session) -> None:
    qtbot.waitUntil(lambda: the_example.verdict is not None, timeout=10_000)
    verdict = replace(the_example.verdict, comment=a_comment(rule=a_rule()))  # type: ignore[type-var]
    assert [one.fine for one in rows(verdict, LATE) if one.name == "El plazo"] == [False]


def test_what_to_do_before_words_can_be_marked(qtbot: QtBot, session: Session) -> None:
    page = WritePage(session)
    qtbot.addWidget(page)
    session.open(a_comment(an_argument("A point.", "A request.", title="First")))
    heard: list[str] = []
    session.said.connect(heard.append)
    for act in ("what it argues", "confidential"):
        page.act(act)
    assert heard == [
        "Seleccione antes las palabras de un argumento.",
        "Seleccione primero las palabras confidenciales.",
    ]


def test_what_a_block_of_the_letter_asks_one_to_add(qtbot: QtBot) -> None:
    card = AboutBlock(print)
    qtbot.addWidget(card)
    block = next(one for one in letter_blocks() if one.must_add)
    card.show_block(block, taken=False)
    assert block.must_add[0] not in said(card)
    assert "Usted añadiría" in said(card)


def test_every_button_about_a_closed_notice(qtbot: QtBot, session: Session) -> None:
    card = Messages(session)
    qtbot.addWidget(card)
    day = Deadline(DeadlineKind.COMMENT, date(2024, 3, 27))
    card.draw(a_comment(an_argument("Reasons."), rule=a_rule(deadlines=(day,))))
    pressed = {one.text() for one in card.findChildren(QPushButton)}
    assert pressed == {"Escribir de todos modos", "Guardar argumentos en la biblioteca"}
