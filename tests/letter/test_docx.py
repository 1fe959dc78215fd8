"""Every export is a file that Word opens without a question, says nothing of itself, and is the same each time."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from build import a_comment, an_argument
from docketwright.assets import template
from docketwright.errors import ReadError
from docketwright.letter.compose import Appendix, compose
from docketwright.letter.docx import docx_bytes, docx_parts
from docketwright.letter.letter import Letter, Paragraph, Run, Style
from docketwright.letter.word.template import template_names
from docketwright.model.comment import Comment
from docketwright.reading.document import Place
from docketwright.reading.reader import read_word
from letter.cases import CASES, LONG_TITLE, NOTES, ORGANIZATION, RIGHT_TO_LEFT, worked_example
from letter.word_lint import faults

TEMPLATES = ("formal-letter", "no-docket", "question-by-question", "short-letter")


def made(comment: Comment) -> bytes:
    return docx_bytes(compose(comment))


def part(comment: Comment, name: str) -> str:
    return docx_parts(compose(comment))[name].decode()


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("chosen", TEMPLATES)
def test_every_letter_in_every_template_is_sound(name: str, chosen: str) -> None:
    comment = replace(CASES[name], template=chosen)
    assert faults(docx_bytes(compose(comment, frozenset(Appendix)))) == []
    assert faults(docx_bytes(compose(comment), tracked=True)) == []


def test_there_are_four_templates_and_each_is_a_sound_document() -> None:
    assert template_names() == TEMPLATES
    for name in TEMPLATES:
        assert docx.Document(str(template(f"{name}.docx"))).paragraphs


@pytest.mark.parametrize("name", ["lost", "../letter", "", "a/b", "\x00"])
def test_a_template_that_is_not_there_is_named(name: str) -> None:
    with pytest.raises(ReadError, match="no letter template"):
        docx_bytes(Letter("T", "A", (), template=name))


def test_nothing_names_the_tools_or_the_day() -> None:
    with zipfile.ZipFile(io.BytesIO(made(worked_example()))) as package:
        names = package.namelist()
        everything = b"".join(package.read(name) for name in names)
    assert not any(word in everything for word in (b"python-docx", b"created", b"modified", b"revision", b"rsid"))
    assert not any("thumbnail" in name or "app.xml" in name for name in names)


def test_title_author_and_language_are_set() -> None:
    document = docx.Document(io.BytesIO(made(ORGANIZATION)))
    properties = document.core_properties
    assert properties.title == "Reporting Requirements for Advanced AI Models"
    assert properties.author.startswith("Association of Small Water Utilities")
    assert properties.language == "en-US"
    assert properties.comments == properties.last_modified_by == properties.keywords == ""


def test_another_language_is_marked_for_readers_aloud() -> None:
    parts = docx_parts(replace(compose(a_comment()), language="es-US"))
    assert b'w:val="es-US"' in parts["word/styles.xml"]
    assert b">es-US<" in parts["docProps/core.xml"]


def test_headings_are_headings_and_number_themselves() -> None:
    document = docx.Document(io.BytesIO(made(ORGANIZATION)))
    headings = [one for one in document.paragraphs if one.style and one.style.name == "Heading 1"]
    assert len(headings) == 3
    assert not any(one.text[:1].isdigit() for one in headings)
    assert 'w:pStyle w:val="Heading1"' in part(ORGANIZATION, "word/numbering.xml")


def test_looks_come_from_named_styles_only() -> None:
    body = part(worked_example(), "word/document.xml")
    assert not any(f"<w:{name}" in body for name in ("b/", "i/", "sz", "color", "strike", "u ", "ind", "jc", "spacing"))


def test_the_table_of_requests_repeats_its_head_and_says_what_it_is() -> None:
    body = part(ORGANIZATION, "word/document.xml")
    assert "<w:tblHeader/>" in body
    assert '<w:tblCaption w:val="Requests"/>' in body


def test_notes_are_footnotes_of_the_page() -> None:
    assert part(NOTES, "word/document.xml").count("<w:footnoteReference ") == 200
    assert part(NOTES, "word/footnotes.xml").count("<w:footnoteRef/>") == 200
    assert "(note 1)" in part(NOTES, "word/footnotes.xml")


def test_the_foot_counts_pages_and_the_head_names_the_docket_from_page_two() -> None:
    foot, head = part(ORGANIZATION, "word/footer2.xml"), part(ORGANIZATION, "word/header1.xml")
    assert 'w:instr=" PAGE "' in foot
    assert 'w:instr=" NUMPAGES "' in foot
    assert "BIS-2024-0047" in head
    assert "<w:titlePg/>" in part(ORGANIZATION, "word/document.xml")
    assert 'w:headerReference w:type="first"' not in part(ORGANIZATION, "word/document.xml")


def test_old_text_is_struck_and_new_text_underlined() -> None:
    body = part(LONG_TITLE, "word/document.xml").replace(' xml:space="preserve"', "")
    assert '"StruckText"/></w:rPr><w:t>seven</w:t>' in body
    assert '"AddedText"/></w:rPr><w:t>sixty</w:t>' in body


def test_changes_of_rule_text_can_be_words_own_tracked_changes() -> None:
    body = docx_parts(compose(LONG_TITLE), tracked=True)["word/document.xml"].decode()
    assert '<w:del w:id="' in body
    assert 'w:author="Ada Example"' in body
    assert '<w:delText xml:space="preserve">seven</w:delText>' in body


def test_text_from_right_to_left_is_marked_so() -> None:
    body = part(RIGHT_TO_LEFT, "word/document.xml")
    assert body.count("<w:bidi/>") == 2
    assert "<w:rtl/>" in body


def test_a_whole_letter_from_elsewhere_is_cleaned_at_the_door() -> None:
    letter = Letter("\x00T", "A\x07", (Paragraph(Style.BODY, (Run("a\x0b\ud800\n b", bold=True, italic=True),)),))
    assert faults(docx_bytes(letter)) == []


def test_python_docx_reads_every_argument_back() -> None:
    comment = a_comment(an_argument("Because of the test bench.", "Publish the data.", title="Data first"))
    text = "\n".join(one.text for one in docx.Document(io.BytesIO(made(comment))).paragraphs)
    assert "Because of the test bench." in text
    assert "Request\u00a01: Publish the data." in text


@pytest.fixture(scope="module")
def read_back(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with every letter as LibreOffice saves it again; one start of LibreOffice does them all."""
    office = shutil.which("soffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")
    letters = [folder / f"{name}.docx" for name in CASES]
    for path in letters:
        path.write_bytes(made(CASES[path.stem]))
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    convert = [
        office,
        home,
        "--headless",
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        folder / "out",
        *letters,
    ]
    subprocess.run(convert, capture_output=True, check=True, timeout=300)
    return folder / "out"


@pytest.mark.parametrize("name", CASES)
def test_libreoffice_reads_the_same_words(name: str, read_back: Path) -> None:
    back, ours = read_word((read_back / f"{name}.docx").read_bytes()), read_word(made(CASES[name]))
    # The foot has numbers of pages, which LibreOffice has counted by then.
    assert [one.text for one in back.paragraphs if one.place is not Place.FOOTER] == [
        one.text for one in ours.paragraphs if one.place is not Place.FOOTER
    ]
    assert [*back.notes.values()] == [*ours.notes.values()]
