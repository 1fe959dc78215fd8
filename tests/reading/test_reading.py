"""What stands in a Word document is read as Word shows it."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from docketwright.reading.document import Bookmark, Change, ChangeKind, Place, WordDocument
from docketwright.reading.numbering import formatted
from docketwright.reading.reader import read_word
from docketwright.reading.symbols import symbol
from letter.word_files import STRICT_W, W, p, saved_by_libreoffice, word_file, word_parts, zipped

T = '<w:r><w:t xml:space="preserve">{}</w:t></w:r>'
BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
CODE = '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>'


def read(body: str, **parts: str) -> WordDocument:
    return read_word(word_file(body, **parts))


def texts(body: str, **parts: str) -> list[str]:
    return [one.text for one in read(body, **parts).paragraphs]


def run(inside: str, properties: str = "") -> str:
    return f"<w:p><w:r>{f'<w:rPr>{properties}</w:rPr>' if properties else ''}{inside}</w:r></w:p>"


def m(text: str) -> str:
    return f'<m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>{text}</m:t></m:r>'


def equation(inside: str) -> str:
    return f"<w:p><m:oMath>{inside}</m:oMath></w:p>"


FORMS = {
    "tracked insertion": (f'<w:p><w:ins w:author="B">{T.format("new")}</w:ins>{T.format(" old")}</w:p>', "new old"),
    "tracked deletion": (
        f'<w:p>{T.format("kept")}<w:del w:author="B"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>',
        "kept",
    ),
    "move": (
        f'<w:p><w:moveFrom w:id="1">{T.format("left")}</w:moveFrom><w:moveTo>{T.format("came")}</w:moveTo></w:p>',
        "came",
    ),
    "content control": (f"<w:sdt><w:sdtPr/><w:sdtContent>{p('inside')}</w:sdtContent></w:sdt>", "inside"),
    "content control in a line": (
        f"<w:p>{T.format('a ')}<w:sdt><w:sdtContent>{T.format('b')}</w:sdtContent></w:sdt></w:p>",
        "a b",
    ),
    "link": (f'<w:p><w:hyperlink r:id="x">{T.format("https://a.org")}</w:hyperlink></w:p>', "https://a.org"),
    "smart tag": (f"<w:p><w:smartTag>{T.format('Ohio')}</w:smartTag></w:p>", "Ohio"),
    "simple field": (f'<w:p><w:fldSimple w:instr="DATE">{T.format("May 2")}</w:fldSimple></w:p>', "May 2"),
    "field": (f"<w:p>{BEGIN}{CODE}{SEPARATE}{T.format('shown')}{END}</w:p>", "shown"),
    "field in a field": (
        f"<w:p>{BEGIN}{BEGIN}{SEPARATE}{T.format('not shown')}{END}{SEPARATE}{T.format('shown')}{END}</w:p>",
        "shown",
    ),
    "field that never ends": (
        f'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>{T.format("not swallowed")}</w:p>',
        "not swallowed",
    ),
    "tab, break and hyphens": (
        run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>d</w:t>"),
        "a\tb\nc-d",
    ),
    "symbol": (run('<w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings" w:char="F0FE"/>'), "≥☑"),
    "text in a symbol font": (run("<w:t>\uf061</w:t>", '<w:rFonts w:ascii="Symbol"/>'), "α"),
    "blanks that are not meant": ("<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t>b</w:t></w:r></w:p>", "ab"),
    "a line broken by its writer": ("<w:p><w:r><w:t>one\ntwo</w:t></w:r></w:p>", "one two"),
    "power": (
        run("<w:t>10</w:t>")[:-6] + '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>26</w:t></w:r></w:p>',
        "10^26",
    ),
    "power raised by its position": (
        run("<w:t>10</w:t>")[:-6] + '<w:r><w:rPr><w:position w:val="8"/></w:rPr><w:t>26</w:t></w:r></w:p>',
        "10^26",
    ),
    "ordinal": (
        run("<w:t>1</w:t>")[:-6] + '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>st</w:t></w:r></w:p>',
        "1st",
    ),
    "formula": (equation(m("x=2")), "x=2"),
    "fraction": (equation(f"<m:f><m:num>{m('a')}</m:num><m:den>{m('b')}</m:den></m:f>"), "a/b"),
    "fraction of sums": (
        equation(f"<m:f><m:num>{m('a')}{m('+b')}</m:num><m:den>{m('2n')}</m:den></m:f>{m('=1')}"),
        "(a+b)/(2n)=1",
    ),
    "fraction in a fraction": (
        equation(
            f"<m:f><m:num>{m('1')}</m:num><m:den><m:f><m:num>{m('a')}</m:num><m:den>{m('b')}</m:den></m:f></m:den></m:f>"
        ),
        "1/(a/b)",
    ),
    "binomial": (
        equation(
            f'<m:d><m:e><m:f><m:fPr><m:type m:val="noBar"/></m:fPr><m:num>{m("n")}</m:num><m:den>{m("k")}</m:den>'
            "</m:f></m:e></m:d>"
        ),
        "(n, k)",
    ),
    "power in an equation": (equation(f"<m:sSup><m:e>{m('10')}</m:e><m:sup>{m('-26')}</m:sup></m:sSup>"), "10^-26"),
    "power of a sum": (
        equation(f"<m:sSup><m:e><m:d><m:e>{m('1+r')}</m:e></m:d></m:e><m:sup>{m('t')}{m('+1')}</m:sup></m:sSup>"),
        "(1+r)^(t+1)",
    ),
    "power of a negative number": (equation(f"<m:sSup><m:e>{m('-2')}</m:e><m:sup>{m('2')}</m:sup></m:sSup>"), "(-2)^2"),
    "index": (equation(f"<m:sSub><m:e>{m('CO')}</m:e><m:sub>{m('2')}</m:sub></m:sSub>"), "CO_2"),
    "index before": (
        equation(f"<m:sPre><m:sub>{m('92')}</m:sub><m:sup>{m('235')}</m:sup><m:e>{m('U')}</m:e></m:sPre>"),
        "_92^235 U",
    ),
    "root": (
        equation(f'<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/><m:e>{m("x+1")}</m:e></m:rad>'),
        "sqrt(x+1)",
    ),
    "cube root": (equation(f"<m:rad><m:deg>{m('3')}</m:deg><m:e>{m('x')}</m:e></m:rad>"), "root(3, x)"),
    "sum": (
        equation(
            f'<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>{m("i=1")}</m:sub><m:sup>{m("n")}</m:sup>'
            f"<m:e><m:sSub><m:e>{m('x')}</m:e><m:sub>{m('i')}</m:sub></m:sSub></m:e></m:nary>"
        ),
        "∑_(i=1)^n x_i",
    ),
    "function": (equation(f"<m:func><m:fName>{m('log')}</m:fName><m:e>{m('x')}</m:e></m:func>"), "log x"),
    "limit": (
        equation(
            f"<m:func><m:fName><m:limLow><m:e>{m('lim')}</m:e><m:lim>{m('n→∞')}</m:lim></m:limLow></m:fName>"
            f"<m:e><m:d><m:e>{m('p')}</m:e></m:d></m:e></m:func>"
        ),
        "lim_(n→∞)(p)",
    ),
    "mean": (equation(f"<m:bar><m:e>{m('x')}</m:e></m:bar>"), "x\u0305"),
    "estimate": (equation(f"<m:acc><m:e>{m('p')}</m:e></m:acc>"), "p\u0302"),
    "mean as other programs write it": (
        equation(f'<m:acc><m:accPr><m:chr m:val="‾"/></m:accPr><m:e>{m("x")}</m:e></m:acc>'),
        "x\u0305",
    ),
    "brackets of other signs": (
        equation(f'<m:d><m:dPr><m:begChr m:val="{{"/><m:endChr m:val=""/></m:dPr><m:e>{m("x")}</m:e></m:d>'),
        "{x",
    ),
    "matrix": (
        equation(
            f"<m:m><m:mr><m:e>{m('1')}</m:e><m:e>{m('0')}</m:e></m:mr><m:mr><m:e>{m('0')}</m:e><m:e>{m('1')}</m:e></m:mr></m:m>"
        ),
        "1, 0; 0, 1",
    ),
    "rows": (equation(f"<m:eqArr><m:e>{m('a=1')}</m:e><m:e>{m('b=2')}</m:e></m:eqArr>"), "a=1; b=2"),
    "what follows a fraction": (
        equation(f"<m:f><m:num>{m('1')}</m:num><m:den>{m('2')}</m:den></m:f>{m('x')}"),
        "1/2 x",
    ),
    "what follows an index": (
        equation(
            f"<m:sSub><m:e>{m('log')}</m:e><m:sub>{m('2')}</m:sub></m:sSub>"
            f"<m:sSup><m:e>{m('10')}</m:e><m:sup>{m('26')}</m:sup></m:sSup>"
        ),
        "log_2 10^26",
    ),
    "fraction without sides": (equation("<m:f/>"), "/"),
    "ruby": (
        f"<w:p><w:r><w:ruby><w:rt>{T.format('above')}</w:rt><w:rubyBase>{T.format('base')}</w:rubyBase></w:ruby></w:r></w:p>",
        "base",
    ),
    "right to left": (f'<w:p><w:bdo w:val="rtl">{T.format("שלום")}</w:bdo></w:p>', "שלום"),
    "control characters": (p("a\u202eb\u200bc"), "abc"),
}


@pytest.mark.parametrize("name", FORMS)
def test_words_are_read_in_every_form(name: str) -> None:
    body, expected = FORMS[name]
    assert texts(body) == [expected]


@pytest.mark.parametrize("name", FORMS)
def test_words_are_read_in_the_strict_spelling(name: str) -> None:
    body, expected = FORMS[name]
    parts = word_parts(body)
    strict = parts["word/document.xml"].replace(W.encode(), STRICT_W.encode())
    strict = strict.replace(
        b"http://schemas.openxmlformats.org/officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/"
    )
    relations = parts["_rels/.rels"].replace(
        b"schemas.openxmlformats.org/officeDocument/2006", b"purl.oclc.org/ooxml/officeDocument"
    )
    document = read_word(zipped(parts | {"word/document.xml": strict, "_rels/.rels": relations}))
    assert [one.text for one in document.paragraphs] == [expected]


def test_tracked_changes_are_reported_with_who_and_when() -> None:
    body = f'{p("first")}<w:p><w:ins w:author="B. Lee" w:date="2024-10-02T09:30:00Z">{T.format("new")}</w:ins></w:p>'
    body += '<w:p><w:r><w:t>x</w:t></w:r><w:del w:author="C"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>'
    assert read(body).changes == (
        Change(ChangeKind.INSERTED, "new", "B. Lee", "2024-10-02T09:30:00Z", 1),
        Change(ChangeKind.DELETED, "old", "C", "", 2),
    )


def test_a_paragraph_whose_mark_is_deleted_runs_on_into_the_next() -> None:
    gone = p("one ", "<w:rPr><w:del w:author='B'/></w:rPr>")
    assert texts(gone + p("two") + p("three")) == ["one two", "three"]


def test_a_deleted_row_is_gone_and_an_inserted_one_stays() -> None:
    rows = "".join(
        f"<w:tr><w:trPr><w:{kind} w:author='B'/></w:trPr><w:tc>{p(kind)}</w:tc></w:tr>" for kind in ("ins", "del")
    )
    document = read(f"<w:tbl>{rows}</w:tbl>")
    assert [one.text for one in document.paragraphs] == ["ins"]
    assert [(one.kind, one.text) for one in document.changes] == [(ChangeKind.DELETED, "del")]


def test_tables_are_read_cell_by_cell_and_inside_one_another() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('inner')}</w:tc></w:tr></w:tbl>"
    first = f"<w:tr><w:tc>{p('a')}</w:tc><w:tc>{p('b')}{inner}</w:tc></w:tr>"
    body = f"<w:tbl>{first}<w:tr><w:tc>{p('c')}</w:tc></w:tr></w:tbl>"
    found = [(one.text, one.cell, one.place) for one in read(body + p("after")).paragraphs]
    assert found == [
        ("a", (0, 0, 0), Place.TABLE),
        ("b", (0, 0, 1), Place.TABLE),
        ("inner", (1, 0, 0), Place.TABLE),
        ("c", (0, 1, 0), Place.TABLE),
        ("after", None, Place.BODY),
    ]


BOX = "<w:txbxContent>{}</w:txbxContent>"


def two_ways(new: str, old: str) -> str:
    choice = f'<mc:Choice Requires="wps">{new}</mc:Choice>'
    return f"<mc:AlternateContent>{choice}<mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"


def test_a_text_box_kept_in_two_ways_is_read_once_after_its_paragraph() -> None:
    drawn = f"<wps:txbx>{BOX.format(p('in the box'))}</wps:txbx>"
    old = f"<w:pict><v:textbox>{BOX.format(p('in the box'))}</v:textbox></w:pict>"
    both = two_ways(f"<w:drawing>{drawn}</w:drawing>", old)
    document = read(f"<w:p><w:r>{both}</w:r>{T.format('around')}</w:p>")
    assert [(one.text, one.place) for one in document.paragraphs] == [
        ("around", Place.BODY),
        ("in the box", Place.TEXT_BOX),
    ]


def test_what_only_the_fallback_says_is_read() -> None:
    both = two_ways("", T.format("still here"))
    assert texts(f"<w:p>{both}</w:p>") == ["still here"]


@pytest.mark.parametrize(
    ("run_properties", "paragraph_style", "hidden"),
    [
        ("<w:vanish/>", "", True),
        ('<w:vanish w:val="0"/>', "", False),
        ('<w:rStyle w:val="Secret"/>', "", True),
        ("", '<w:pStyle w:val="Below"/>', True),
        ('<w:vanish w:val="false"/>', '<w:pStyle w:val="Below"/>', False),
    ],
)
def test_hidden_words_are_set_aside(run_properties: str, paragraph_style: str, hidden: bool) -> None:  # noqa: FBT001 - a column
    styles = (
        '<w:style w:type="character" w:styleId="Secret"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Below"><w:basedOn w:val="Secret"/></w:style>'
    )
    body = f"<w:p><w:pPr>{paragraph_style}</w:pPr><w:r><w:rPr>{run_properties}</w:rPr><w:t>x</w:t></w:r></w:p>"
    document = read(body, styles=styles)
    assert document.hidden == (("x",) if hidden else ())
    assert len(document.paragraphs) == (0 if hidden else 1)


def test_headings_are_known_by_name_by_level_and_by_the_style_below() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="Mine"><w:name w:val="My head"/><w:basedOn w:val="berschrift2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Loop"><w:basedOn w:val="Loop"/></w:style>'
    )
    properties = ('<w:pStyle w:val="berschrift2"/>', '<w:pStyle w:val="Mine"/>', '<w:outlineLvl w:val="3"/>')
    lines = [p("x", one) for one in (*properties, '<w:pStyle w:val="Loop"/>', '<w:pStyle w:val="gone"/>')]
    assert [one.level for one in read("".join(lines), styles=styles).paragraphs] == [2, 2, 4, 0, 0]


NUMBERING = """
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1.%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="1"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">
  <w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1"/></w:lvl></w:lvlOverride></w:num>
"""


def test_lists_count_as_word_counts_them() -> None:
    items = [(1, 0), (1, 1), (1, 1), (1, 0), (1, 1), (2, 0), (3, 0), (3, 0), (9, 0), (0, 0)]
    body = "".join(
        p("x", f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>') for number, level in items
    )
    labels = [one.label for one in read(body, numbering=NUMBERING).paragraphs]
    assert labels == ["1.", "(1.a)", "(1.b)", "2.", "(2.a)", "•", "7.", "8.", "", ""]


def test_a_list_that_only_writes_its_numbers_otherwise_counts_on() -> None:
    lists = (1, 4, 4, 1)
    body = "".join(p("x", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{one}"/></w:numPr>') for one in lists)
    assert [one.label for one in read(body, numbering=NUMBERING).paragraphs] == ["1.", "B", "C", "4."]


@pytest.mark.parametrize(
    ("count", "style", "shown"),
    [
        (4, "lowerRoman", "iv"),
        (1949, "upperRoman", "MCMXLIX"),
        (28, "lowerLetter", "bb"),
        (3, "decimalZero", "03"),
        (9, "none", ""),
        (0, "lowerRoman", "0"),
        (99999, "upperLetter", "99999"),
    ],
)
def test_numbers_are_written_as_the_list_asks(count: int, style: str, shown: str) -> None:
    assert formatted(count, style) == shown


def test_notes_are_numbered_by_their_first_call() -> None:
    call = '<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id="{}"/></w:r></w:p>'
    end = '<w:p><w:r><w:t>b</w:t><w:endnoteReference w:id="5"/></w:r></w:p>'
    notes = "".join(f'<w:footnote w:id="{at}">{p(f" note {at}")}</w:footnote>' for at in (-1, 2, 3))
    document = read(
        call.format(3) + call.format(2) + end, footnotes=notes, endnotes=f'<w:endnote w:id="5">{p("e")}</w:endnote>'
    )
    assert [one.text for one in document.paragraphs] == ["a[^footnote-1]", "a[^footnote-2]", "b[^endnote-1]"]
    assert document.notes == {"footnote-1": "note 3", "footnote-2": "note 2", "endnote-1": "e"}


def test_a_note_that_calls_itself_ends() -> None:
    call = '<w:p><w:r><w:t>a</w:t><w:footnoteReference w:id="1"/></w:r></w:p>'
    assert read(call, footnotes=f'<w:footnote w:id="1">{call}</w:footnote>').notes == {"footnote-1": "a[^footnote-1]"}


def test_remarks_carry_their_words_and_what_they_are_about() -> None:
    body = (
        f'<w:p>{T.format("Before ")}<w:commentRangeStart w:id="4"/>{T.format("this")}</w:p><w:p>{T.format("and")}'
        f'<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>{T.format(" after")}</w:p>'
    )
    remark = f'<w:comment w:id="4" w:author="B. Lee" w:date="2024-10-02T09:30:00Z">{p("Says who?")}</w:comment>'
    (found,) = read(body, comments=remark).remarks
    assert (found.text, found.author, found.quote, found.paragraph) == ("Says who?", "B. Lee", "this\nand", 0)


def test_bookmarks_have_their_places_in_characters() -> None:
    body = (
        f'<w:p>{T.format("ab")}<w:bookmarkStart w:id="1" w:name="one"/>{T.format("cd")}</w:p>'
        f'<w:p>{T.format("e")}<w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="open"/>{T.format("f")}</w:p>'
    )
    assert read(body).bookmarks == (Bookmark("one", 0, 2, 1, 1), Bookmark("open", 1, 1, 1, 1))


def test_headers_and_footers_in_use_are_read_last() -> None:
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rheader1"/></w:sectPr>'
    document = read(p("body") + section, header1=p("running head"), footer1=p("not in use"))
    assert [(one.text, one.place) for one in document.paragraphs] == [
        ("body", Place.BODY),
        ("running head", Place.HEADER),
    ]


def test_what_is_no_text_is_named() -> None:
    picture = '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"/>'
    body = f'<w:p><w:r><w:drawing>{picture}</w:drawing></w:r></w:p><w:altChunk r:id="x"/>{p("a")}'
    assert read(body).unread == ("a picture", "an inserted file")


def a_document() -> bytes:
    document = docx.Document()
    document.core_properties.title = "My comment"
    document.add_heading("Costs", 1)
    document.add_paragraph("Testing takes 90 days § 7.").add_run(" Bold words.").bold = True
    document.add_paragraph("first", style="List Number")
    document.add_paragraph("second", style="List Number")
    document.add_paragraph("point", style="List Bullet")
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
    document.sections[0].header.paragraphs[0].text = "Docket 7"
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


FACTS = [
    ("Costs", 1, ""),
    ("Testing takes 90 days § 7. Bold words.", 0, ""),
    ("first", 0, "1."),
    ("second", 0, "2."),
    ("point", 0, "•"),
    ("left", 0, ""),
    ("right", 0, ""),
    ("Docket 7", 0, ""),
]


def facts(document: WordDocument) -> list[tuple[str, int, str]]:
    return [(one.text, one.level, one.label) for one in document.paragraphs]


def test_a_document_of_a_word_library_is_read() -> None:
    document = read_word(a_document())
    assert facts(document) == FACTS
    assert document.title == "My comment"


def test_a_document_that_libreoffice_saved_is_read_the_same(tmp_path: Path) -> None:
    document = read_word(saved_by_libreoffice(a_document(), tmp_path))
    assert facts(document) == FACTS


@pytest.mark.parametrize(
    ("char", "font", "shown"),
    [
        ("a", "Symbol", "a"),
        ("\uf0fc", "Wingdings", "✓"),
        ("\uf0b7", "", "•"),
        ("\uf041", "", "Α"),
        ("\uf02e", "", "."),
        ("\uf0ff", "Wingdings", ""),
    ],
)
def test_symbols_are_shown_as_what_they_look_like(char: str, font: str, shown: str) -> None:
    assert symbol(char, font) == shown


def test_a_legal_list_shows_digits_for_roman_levels() -> None:
    upper = '<w:lvl w:ilvl="0"><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    legal = '<w:lvl w:ilvl="1"><w:isLgl/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>'
    lists = f'<w:abstractNum w:abstractNumId="1">{upper}{legal}</w:abstractNum>'
    lists += '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    body = "".join(p("x", f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="1"/></w:numPr>') for at in (0, 0, 1))
    assert [one.label for one in read(body, numbering=lists).paragraphs] == ["I.", "II.", "2.1"]


def test_places_where_a_word_may_part_are_no_hyphens() -> None:
    assert texts(p("regu\u00adlation")) == ["regulation"]
