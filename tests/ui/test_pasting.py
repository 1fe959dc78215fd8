"""What is pasted from Word, LibreOffice, Google Docs or a browser is clean text with its notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from pytestqt.qtbot import QtBot

from docketwright.ui.rule.source_box import NoticeBox
from docketwright.ui.widgets.editor import WritingBox
from docketwright.ui.widgets.pasting import LARGEST, pasted_text

WORD = """<html><head><style>p { color: red }</style></head><body><!--StartFragment-->
<p class=MsoNormal>We lost nine days.<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a> That is
too long.</p><div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Audit log, 2023.</p></div></div></body></html>"""
WRITER = """<p>We lost nine days.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"
><sup>1</sup></a></p>
<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc"
>1</a>Audit log.</p></div>"""
DOCS = """<p>Nine days<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> lost.</p>
<div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Audit log.</p></div>"""


def mime(page: str, plain: str = "plain") -> QMimeData:
    made = QMimeData()
    made.setHtml(page)
    made.setText(plain)
    return made


@pytest.mark.parametrize(
    ("page", "text"),
    [
        (WORD, "We lost nine days.[1] That is too long.\n[1] Audit log, 2023."),
        (WRITER, "We lost nine days.[1]\n[1] Audit log."),
        (DOCS, "Nine days[1] lost.\n[1] Audit log."),
        ("<p>No <b>notes</b> here.</p>", "plain"),
        ('<p>See <a href="https://example.org/#top">there</a>.</p>', "plain"),
        (f'<a href="#_ftn1">[1]</a>{"x" * LARGEST}', "plain"),
        ('<script>steal()</script><a href="#_ftn1">[1]</a>\x07text', "[1] text"),
    ],
)
def test_notes_are_kept_as_text(page: str, text: str) -> None:
    assert pasted_text(mime(page)) == text


def test_nothing_is_pasted_from_nothing() -> None:
    assert pasted_text(QMimeData()) == ""


def test_a_page_that_comes_without_plain_text_is_pasted_all_the_same() -> None:
    source = QMimeData()
    source.setHtml("<p>What we <b>saw</b>:</p><table><tr><td>2023</td><td>17</td></tr></table>")
    assert pasted_text(source) == "What we saw:\n2023 17"


@pytest.mark.parametrize("make", [lambda: WritingBox("Reasons"), NoticeBox])
def test_the_menu_offers_to_paste_a_page_that_comes_without_plain_text(
    qtbot: QtBot, make: type[WritingBox | NoticeBox]
) -> None:
    box = make()
    qtbot.addWidget(box)
    page, picture = QMimeData(), QMimeData()
    page.setHtml("<p>What we saw</p>")
    picture.setData("image/png", b"...")
    assert box.canInsertFromMimeData(page)
    assert not box.canInsertFromMimeData(picture)
    box.insertFromMimeData(page)
    assert box.toPlainText() == "What we saw"
