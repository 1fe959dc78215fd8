"""A person's own .docx gives a letter its styles and its page, and not one other thing of its package."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.shared import Inches, Pt, RGBColor
from lxml import etree

from docketwright.assets import resource, template
from docketwright.cli import run
from docketwright.errors import ReadError
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes, docx_parts
from docketwright.letter.word.body import column_widths
from docketwright.letter.word.markup import W
from docketwright.letter.word.own_template import own_template
from letter.cases import LONG_TITLE
from letter.word_files import STRICT_W, p, word_file, word_parts, zipped
from letter.word_lint import faults

EXAMPLE = resource("examples", "ntia-open-weights.json")


def written_in_word() -> bytes:
    document = docx.Document()
    normal, heading = document.styles["Normal"], document.styles["Heading 1"]
    normal.font.name, normal.font.size = "Georgia", Pt(11)
    normal.paragraph_format.space_after = Pt(9)
    heading.font.size, heading.font.color.rgb = Pt(17), RGBColor(0x88, 0, 0)
    document.sections[0].left_margin = document.sections[0].right_margin = Inches(1.5)
    document.add_paragraph("Secret notes that must not leave.")
    document.core_properties.author = "Somebody Else"
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def style(data: bytes, key: str) -> etree._Element:
    styles = etree.fromstring(own_template(data).template.parts["word/styles.xml"])
    return next(one for one in styles.iter(f"{W}style") if one.get(f"{W}styleId") == key)


def number(holder: etree._Element, path: str, attribute: str = "val") -> str:
    found = holder.find("/".join(f"{W}{step}" for step in path.split("/")))
    return "" if found is None else found.get(W + attribute, "")


def test_fonts_sizes_and_colours_of_its_styles_are_taken_over() -> None:
    data = written_in_word()
    assert number(style(data, "Heading1"), "rPr/sz") == "34"
    assert number(style(data, "Heading1"), "rPr/color") == "880000"
    assert number(style(data, "PlainHeading"), "rPr/sz") == "34"
    assert number(style(data, "Normal"), "rPr/rFonts", "ascii") == "Georgia"
    assert number(style(data, "BodyText"), "pPr/spacing", "after") == "120"


def test_what_makes_the_letter_work_stays() -> None:
    heading = style(written_in_word(), "Heading1")
    assert number(heading, "pPr/numPr/numId") == "1"
    assert number(heading, "pPr/outlineLvl") == "0"


def test_its_page_is_taken_over_and_tables_fit_it() -> None:
    data = docx_bytes(compose(LONG_TITLE), own=written_in_word())
    section = docx.Document(io.BytesIO(data)).sections[0]
    assert section.left_margin == Inches(1.5)
    assert (
        f'<w:tblW w:w="{(8.5 - 3) * 1440:.0f}"'
        in docx_parts(compose(LONG_TITLE), own=written_in_word())["word/document.xml"].decode()
    )


@pytest.mark.parametrize("width", [4000, 7920, 9360, 12000])
def test_columns_fill_the_width_whatever_it_is(width: int) -> None:
    columns = column_widths((7, 49, 14, 17, 14), width)
    assert sum(columns) == width
    assert min(columns) > 0


def test_on_a_narrow_page_the_widest_column_gives_way() -> None:
    assert column_widths((10, 90), 7920)[0] == column_widths((10, 90), 9360)[0]


def test_a_letter_in_it_is_sound_and_holds_nothing_else_of_it() -> None:
    data = docx_bytes(compose(LONG_TITLE), own=written_in_word())
    assert faults(data) == []
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        everything = b"".join(package.read(name) for name in package.namelist())
        assert not any("theme" in name or "thumbnail" in name for name in package.namelist())
    assert b"Secret" not in everything
    assert b"Somebody" not in everything


def test_a_copy_of_our_own_template_can_be_changed_and_used() -> None:
    mine = docx.Document(str(template("formal-letter.docx")))
    mine.styles["Request"].font.size = Pt(13)
    made = io.BytesIO()
    mine.save(made)
    assert number(style(made.getvalue(), "Request"), "rPr/sz") == "26"
    assert set(own_template(made.getvalue()).taken) >= {
        "Letter Name",
        "Request",
        "heading 1",
        "footnote text",
        "header",
    }
    assert faults(docx_bytes(compose(LONG_TITLE), own=made.getvalue())) == []


def with_styles(inside: str, **parts: str) -> bytes:
    return word_file(p("x"), styles=inside, **parts)


def quote(properties: str) -> str:
    return f'<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/>{properties}</w:style>'


@pytest.mark.parametrize(
    "properties",
    [
        '<w:rPr><w:sz w:val="99999999"/></w:rPr>',
        "<w:rPr><w:sz/></w:rPr>",
        '<w:rPr><w:color w:val="red&quot;/&gt;"/></w:rPr>',
        '<w:rPr><w:rFonts w:ascii="&lt;script&gt;"/></w:rPr>',
        "<w:rPr><w:vanish/></w:rPr>",
        '<w:pPr><w:framePr w:w="1"/><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>',
        '<w:pPr><w:ind w:left="1e9"/><w:jc w:val="sideways"/><w:spacing w:line="-1"/></w:pPr>',
    ],
)
def test_values_that_cannot_be_believed_are_left_out(properties: str) -> None:
    data = with_styles(quote(properties))
    assert faults(docx_bytes(compose(LONG_TITLE), own=data)) == []
    assert number(style(data, "Quote"), "rPr/sz") == "22"


def test_a_style_brings_what_it_is_based_on() -> None:
    named = '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Base"/>'
    base = f'{named}<w:rPr><w:i/><w:sz w:val="30"/></w:rPr></w:style>'
    data = with_styles(base + quote('<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>'))
    assert number(style(data, "Quote"), "rPr/sz") == "30"
    assert style(data, "Quote").find(f"{W}rPr/{W}b") is not None


def test_styles_based_on_one_another_in_a_ring_are_read_once() -> None:
    ring = '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Base"/><w:basedOn w:val="Q"/></w:style>'
    assert own_template(with_styles(ring + quote('<w:basedOn w:val="B"/>'))).taken == ("Quote",)


def test_a_theme_says_which_font_is_meant() -> None:
    space = "http://schemas.openxmlformats.org/drawingml/2006/main"
    parts = word_parts(
        p("x"),
        styles='<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr>'
        "</w:rPrDefault></w:docDefaults>",
    )
    parts["word/theme/theme1.xml"] = (
        f'<a:theme xmlns:a="{space}"><a:fontScheme><a:minorFont><a:latin typeface="Aptos"/></a:minorFont>'
        "</a:fontScheme></a:theme>"
    ).encode()
    styles = own_template(zipped(parts)).template.parts["word/styles.xml"]
    assert b'w:ascii="Aptos"' in styles


def test_the_strict_spelling_of_the_standard_is_read() -> None:
    parts = word_parts(p("x"), styles=quote('<w:pPr><w:ind w:start="720"/><w:jc w:val="end"/></w:pPr>'))
    strict = {name: data.replace(W[1:-1].encode(), STRICT_W.encode()) for name, data in parts.items()}
    assert number(style(zipped(strict), "Quote"), "pPr/ind", "left") == "720"
    assert number(style(zipped(strict), "Quote"), "pPr/jc") == "right"


@pytest.mark.parametrize(
    "section", ['<w:pgSz w:w="1" w:h="1"/>', '<w:pgMar w:left="9000" w:right="9000"/>', '<w:pgSz w:w="99999"/>', ""]
)
def test_a_page_that_nobody_could_write_on_becomes_ours(section: str) -> None:
    page = own_template(word_file(f"{p('x')}<w:sectPr>{section}</w:sectPr>", styles="")).template.page
    assert (page.width, page.text_width) == (12240, 9360)


@pytest.mark.parametrize("data", [b"", b"PK", b"no", word_file(p("x"))], ids=["empty", "zip", "text", "no styles"])
def test_a_file_that_is_no_template_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ReadError):
        own_template(data)


def test_the_command_line_checks_a_template_and_exports_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    mine, letter = tmp_path / "mine.docx", tmp_path / "letter.docx"
    mine.write_bytes(written_in_word())
    assert run(["templates", "check", str(mine)]) == 0
    assert "text 5.5 inches wide\nStyles taken over: Normal" in capsys.readouterr().out
    assert run(["templates", "check", str(mine), "--json"]) == 0
    assert run(["export", str(EXAMPLE), "-o", str(letter), "--template", str(mine), "--tracked"]) == 0
    assert faults(letter.read_bytes()) == []
