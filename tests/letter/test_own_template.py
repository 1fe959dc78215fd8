"""A person's own document gives a letter its looks, and nothing else."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.document import Document
from docx.shared import Inches, Pt, RGBColor

from build import a_comment, an_argument
from docketwright.errors import ReadError
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.letter import Letter
from docketwright.letter.own_looks import kept_looks, read_looks
from docketwright.letter.own_template import own_docx_bytes
from docketwright.letter.review import review_bytes
from docketwright.model.looks import MARGIN_NAMES, Look, OwnLooks, Page
from docketwright.reading.reader import read_word
from docketwright.store.codec import decode_comment, encode_comment
from letter.word_files import p, word_file, word_parts, zipped
from letter.word_lint import faults


def the_letter() -> Letter:
    return compose(a_comment(an_argument("Because.", "Delay it.", id="a", title="Time to fix")))


def own_document() -> bytes:
    document = docx.Document()
    document.styles["Normal"].font.name, document.styles["Normal"].font.size = "Georgia", Pt(11)
    heading = document.styles["Heading 1"]
    heading.font.color.rgb, heading.font.size, heading.font.italic = RGBColor(0x80, 0, 0x20), Pt(15), True
    heading.paragraph_format.space_before = Pt(7)
    section = document.sections[0]
    section.page_width, section.page_height = Inches(8.27), Inches(11.69)
    section.left_margin = section.right_margin = Inches(1.5)
    document.add_paragraph("A secret that must not travel.")
    document.core_properties.author = "Someone Else"
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def dressed() -> Document:
    return docx.Document(io.BytesIO(own_docx_bytes(the_letter(), own_document())))


def test_the_letter_takes_font_sizes_colours_and_spaces() -> None:
    heading = dressed().styles["Heading 1"]
    assert (heading.font.size, heading.font.italic, heading.font.color.rgb) == (Pt(15), True, RGBColor(0x80, 0, 0x20))
    assert heading.paragraph_format.space_before == Pt(7)
    assert dressed().styles["Body Text"].font.size == Pt(11)
    assert 'w:ascii="Georgia"' in dressed().styles.element.xml.partition("</w:docDefaults>")[0]


def test_the_letter_takes_paper_and_margins_and_its_tables_fit() -> None:
    document = dressed()
    section = document.sections[0]
    assert (section.page_width, section.left_margin) == (11909 * 635, Inches(1.5))
    width = (Inches(8.27) - 2 * Inches(1.5)) / 635
    assert sum(cell.width for cell in document.tables[0].rows[0].cells) / 635 == pytest.approx(width, abs=5)


def test_nothing_but_the_looks_leaves_the_document() -> None:
    made = own_docx_bytes(the_letter(), own_document())
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        whole = b"".join(package.read(name) for name in package.namelist())
        names = package.namelist()
    assert b"secret" not in whole
    assert b"Someone Else" not in whole
    with zipfile.ZipFile(io.BytesIO(docx_bytes(the_letter()))) as package:
        assert package.namelist() == names


def test_the_words_stay_the_letters_and_the_bytes_the_same() -> None:
    made = own_docx_bytes(the_letter(), own_document())
    assert made == own_docx_bytes(the_letter(), own_document())
    assert read_word(made).paragraphs == read_word(docx_bytes(the_letter())).paragraphs
    assert faults(made) == []


def test_a_comment_keeps_the_looks_and_every_word_file_takes_them() -> None:
    looks = kept_looks(own_document(), "ours.docx")
    assert looks.name == "ours.docx"
    assert "heading 1" in looks.styles
    assert "list bullet 2" not in looks.styles
    comment = replace(a_comment(an_argument("Because.", "Delay it.", id="a", title="Time to fix")), looks=looks)
    assert decode_comment(encode_comment(comment)) == comment
    assert docx_bytes(compose(comment)) == own_docx_bytes(the_letter(), own_document())
    with zipfile.ZipFile(io.BytesIO(review_bytes(comment, ()))) as package:
        assert b"Georgia" in package.read("word/styles.xml")


@pytest.mark.parametrize(
    "looks",
    [
        OwnLooks(Look(font='x"/><w:p>', size=10**9, colour="url(x)", before=10**9)),
        OwnLooks(Look(), {"heading 1": Look(size=-1, after=-(10**9))}),
        OwnLooks(Look(), page=Page(12240, 15840, {"left": 1440})),
        OwnLooks(Look(), page=Page(10**9, 15840, dict.fromkeys(MARGIN_NAMES, 1440))),
        OwnLooks(Look(), page=Page(5000, 15840, dict.fromkeys(MARGIN_NAMES, 1440))),
    ],
)
def test_looks_in_a_comment_file_that_no_letter_can_have_are_not_taken(looks: OwnLooks) -> None:
    assert docx_bytes(replace(the_letter(), looks=looks)) == docx_bytes(the_letter())


def test_the_ordinary_text_is_known_by_its_name_where_no_style_is_the_usual_one() -> None:
    # As LibreOffice writes it.
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Cambria"/></w:rPr></w:rPrDefault></w:docDefaults>'
        '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/>'
        '<w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr></w:style>'
    )
    assert read_looks(zipped(word_parts(p("x"), styles=styles))).text.font == "Georgia"


def test_fonts_of_a_theme_are_known_by_their_names() -> None:
    styles = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr>'
        '</w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/>'
        '<w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/></w:rPr></w:style>'
    )
    space = "http://schemas.openxmlformats.org/drawingml/2006/main"
    named = {"major": "Aptos Display", "minor": "Aptos"}
    fonts = "".join(f'<a:{kind}Font><a:latin typeface="{font}"/></a:{kind}Font>' for kind, font in named.items())
    parts = word_parts(p("x"), styles=styles)
    theme = '<Relationship Id="t" Type="x/theme" Target="theme.xml"/></Relationships>'
    relations = parts["word/_rels/document.xml.rels"].replace(b"</Relationships>", theme.encode())
    parts |= {"word/_rels/document.xml.rels": relations, "word/theme.xml": f'<t xmlns:a="{space}">{fonts}</t>'.encode()}
    looks = read_looks(zipped(parts))
    assert (looks.text.font, looks.text.size, looks.styles["heading 1"].font) == ("Aptos", 22, "Aptos Display")


@pytest.mark.parametrize(
    "properties",
    [
        '<w:sz w:val="4000"/>',
        '<w:sz w:val="big"/>',
        '<w:rFonts w:ascii="&lt;b&gt;"/>',
        '<w:color w:val="auto"/>',
        '<w:color w:val="javascript"/>',
    ],
)
def test_what_cannot_be_printed_is_not_taken(properties: str) -> None:
    named = '<w:name w:val="heading 1"/>'
    styles = f'<w:style w:type="paragraph" w:styleId="H">{named}<w:rPr>{properties}</w:rPr></w:style>'
    made = own_docx_bytes(the_letter(), word_file(p("x"), styles=styles))
    assert made == docx_bytes(the_letter())


SIDES = ("top", "right", "bottom", "left", "header", "footer")
MARGINS = f"<w:pgMar {' '.join(f'w:{side}={chr(34)}1440{chr(34)}' for side in SIDES)}/>"


@pytest.mark.parametrize(
    "section",
    [
        '<w:pgSz w:w="12240" w:h="15840"/>',
        f'<w:pgSz w:w="3000" w:h="15840"/>{MARGINS}',
        '<w:pgSz w:w="12240" w:h="99999999999"/><w:pgMar w:top="-9"/>',
    ],
)
def test_a_page_on_which_no_letter_fits_is_not_taken(section: str) -> None:
    made = own_docx_bytes(the_letter(), word_file(f"{p('x')}<w:sectPr>{section}</w:sectPr>"))
    assert made == docx_bytes(the_letter())


def test_a_file_that_is_no_word_document_is_refused() -> None:
    with pytest.raises(ReadError, match="not a Word document"):
        own_docx_bytes(the_letter(), b"words")
