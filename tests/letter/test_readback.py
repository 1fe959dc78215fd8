"""A document written elsewhere becomes a comment, and what cannot be read is said in one sentence."""

from __future__ import annotations

import io
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import docx
import pypdfium2
import pytest

from build import a_comment, an_argument
from docketwright.errors import ReadError
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.letter import Letter
from docketwright.letter.plain import plain_text
from docketwright.letter.readback import read_document
from docketwright.letter.readback_facts import anchor_of, is_salutation, is_sign_off, split_request, without_mark
from docketwright.model.comment import Author, AuthorKind, Comment
from docketwright.model.passages import passages
from docketwright.model.text import words
from docketwright.reading.files import LARGEST
from letter.drafts import written

LETTER = """\
Ada Example
Toledo, OH

Re: Reporting Requirements; Docket No. BIS–2024–0047; RIN 0694-AJ55

Dear Bureau:

I audit firmware for water pumps, and the rule covers my tools.

{h}1. The threshold

The number in the rule rests on no measurement. I tested forty-one pumps last year.

I ask the Bureau to publish the data behind its threshold.

{h}Question 3(a)

A repair takes ninety days, because the parts come from one shop.

Respectfully submitted,

Ada Example
"""


def test_numbered_items_of_a_letter_are_read_with_a_blank(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    path.write_bytes(docx_bytes(compose(a_comment(an_argument("I ask:\n1. Publish it.\n(a) Wait.", "Do it.")))))
    assert any("1. Publish it.\n(a) Wait." in one.text for one in passages(read_document(path)))


def as_word(text: str) -> bytes:
    document = docx.Document()
    for line in text.split("\n"):
        if line.startswith("{h}"):
            document.add_heading(line.removeprefix("{h}"), 1)
        elif line:
            document.add_paragraph(line)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


@pytest.fixture(params=["letter.txt", "letter.md", "letter.docx"])
def comment(request: pytest.FixtureRequest, tmp_path: Path) -> Comment:
    path = tmp_path / request.param
    marks = {"letter.txt": "", "letter.md": "## "}
    path.write_bytes(
        as_word(LETTER)
        if path.suffix == ".docx"
        else LETTER.replace("{h}", marks[path.name]).replace("Question 3(a)", "2. Question 3(a)").encode()
    )
    return read_document(path)


def test_headed_sections_become_arguments(comment: Comment) -> None:
    assert [one.title.split(". ")[-1] for one in comment.arguments] == ["The threshold", "Question 3(a)"]
    assert comment.arguments[0].reasons.startswith("The number in the rule rests on no measurement.")
    assert comment.arguments[0].request.text == "I ask the Bureau to publish the data behind its threshold."
    assert comment.arguments[1].anchor.questions == ("3.a",)


def test_head_greeting_opening_and_signature_are_told_apart(comment: Comment) -> None:
    assert comment.wording["salutation"] == "Dear Bureau:"
    assert comment.wording["opening"].startswith("I audit firmware")
    assert comment.wording["sign_off"] == "Respectfully submitted,\nAda Example"
    assert comment.author.name == "Ada Example"
    assert comment.name == "letter"


def test_who_signs_as_nobody_is_not_asked_for_a_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Dear Bureau:\n\nI object.\n\nRespectfully submitted,\n\nAnonymous\n")
    assert read_document(tmp_path / "a.txt").author == Author(AuthorKind.ANONYMOUS)


def test_the_notice_it_names_is_noticed(comment: Comment) -> None:
    assert comment.rule is not None
    assert (comment.rule.docket_id, comment.rule.rins) == ("BIS-2024-0047", ("0694-AJ55",))
    assert comment.rule.comment_deadline is None


def test_no_word_is_lost_and_none_is_added(comment: Comment) -> None:
    rule, author = comment.rule, comment.author
    numbers = f"Re: {rule.title}; Docket No. {rule.docket_id}; RIN {rule.rins[0]}"
    signed = "" if author.name in comment.wording["via"] else author.name  # Markdown makes one line of its two
    head = (signed, comment.dated, comment.addressee, numbers.replace("BIS-2024-", "BIS–2024–"))
    kept = sorted(one.text for text in (*head, *(one.text for one in passages(comment))) for one in words(text))
    given = sorted(one.text for one in words(LETTER.replace("{h}", "")))
    assert [one for one in kept if not one.isdigit()] == [one for one in given if not one.isdigit()]


def test_a_text_without_headings_is_one_argument(tmp_path: Path) -> None:
    comment = written(tmp_path, "a.txt", "I ask the agency to publish its test data before it acts.\n")
    assert [one.request.text for one in comment.arguments] == [
        "I ask the agency to publish its test data before it acts."
    ]
    assert comment.rule is None


def test_lines_that_an_editor_broke_are_joined(tmp_path: Path) -> None:
    broken = (
        "The number in the rule rests on no measurement that anyone\nhas seen, and nobody can repeat it.\n- one\n- two"
    )
    comment = written(tmp_path, "a.txt", broken)
    assert comment.arguments[0].reasons.split("\n") == [
        "The number in the rule rests on no measurement that anyone has seen, and nobody can repeat it.",
        "- one",
        "- two",
    ]


@pytest.mark.parametrize("mark", ["- ", "1. ", "(2) "])
def test_a_request_loses_the_mark_of_the_list_it_stood_in(mark: str, tmp_path: Path) -> None:
    asked = "We ask that EPA publish the data behind its estimate."
    comment = written(tmp_path, "a.md", f"# Data\n\nThe counts are not in the docket.\n\n{mark}{asked}\n")
    assert comment.arguments[0].request.text == asked
    assert comment.arguments[0].reasons == "The counts are not in the docket."


def test_a_heading_with_nothing_under_it_goes_with_the_next(tmp_path: Path) -> None:
    comment = written(tmp_path, "a.md", "# Answers\n\n## Question 1\n\nYes, and here is why.")
    assert [one.title for one in comment.arguments] == ["Answers: Question 1"]


@pytest.mark.parametrize(
    ("headings", "titles"),
    [
        (("I. Too little time", "II. A narrower zone"), ["Too little time", "A narrower zone"]),
        (("1. Too little time", "2) A narrower zone"), ["Too little time", "A narrower zone"]),
        (("A. Smith is right", "A narrower zone"), ["A. Smith is right", "A narrower zone"]),
        (("I. Too little time",), ["I. Too little time"]),
    ],
)
def test_numbers_that_all_headings_have_are_left_to_the_letter(
    headings: tuple[str, ...], titles: list[str], tmp_path: Path
) -> None:
    text = "\n\n".join(f"## {one}\n\nBecause of this and that." for one in headings)
    assert [one.title for one in written(tmp_path, "a.md", text).arguments] == titles


def test_short_bold_lines_are_headings_where_there_are_no_others(tmp_path: Path) -> None:
    document = docx.Document()
    for text, bold in (("First point", True), ("Words under it.", False), ("Second", True), ("More words.", False)):
        document.add_paragraph().add_run(text).bold = bold
    document.save(str(tmp_path / "a.docx"))
    assert [one.title for one in read_document(tmp_path / "a.docx").arguments] == ["First point", "Second"]


@pytest.mark.parametrize(
    ("line", "greets"),
    [
        ("Dear Dr. Smith:", True),
        ("To whom it may concern,", True),
        ("To the Bureau:", True),
        ("Dear me", False),
        ("Estimada Administradora:", True),
        ("A quien corresponda:", True),
    ],
)
def test_greetings(line: str, greets: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_salutation(line) is greets


@pytest.mark.parametrize(
    ("line", "ends"),
    [
        ("Sincerely,", True),
        ("Very truly yours,", True),
        ("Thank you.", True),
        ("Muy atentamente,", True),
        ("Respetuosamente:", True),
        ("Thank you for reading my long comments.", False),
        ("Respectfully, we disagree with all of the agency’s reasons.", False),
    ],
)
def test_sign_offs(line: str, ends: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_sign_off(line) is ends


@pytest.mark.parametrize(
    ("title", "section", "questions"),
    [
        ("Response to Question 1.d.i", "", ("1.d.i",)),
        ("Question 5(b): costs", "", ("5.b",)),
        ("Section 702.7(b)(2) is too wide", "Section 702.7(b)(2)", ()),
        ("§ 744.6 and its reach", "§ 744.6", ()),
        ("Costs", "", ()),
    ],
)
def test_what_a_section_is_about(title: str, section: str, questions: tuple[str, ...]) -> None:
    anchor = anchor_of(title)
    assert (anchor.section, anchor.questions) == (section, questions)


def test_what_a_section_is_about_may_stand_under_its_heading(tmp_path: Path) -> None:
    comment = written(tmp_path, "a.md", "# Costs\n\nAnswers questions 3, 3.b and 5(a)\n\nThey are high.")
    assert comment.arguments[0].anchor.questions == ("3", "3.b", "5.a")


def test_the_rows_of_a_table_are_one_line_each_and_a_table_alone_argues_nothing(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Costs", 1)
    document.add_paragraph("They are high.")
    document.add_heading("All my requests", 1)
    table = document.add_table(1, 3)
    for cell, text in zip(table.rows[0].cells, ("1", "I ask you to delay it.", "Costs"), strict=True):
        cell.text = text
    document.add_paragraph("Thank you for considering this.")
    document.add_paragraph("Sincerely,")
    document.save(str(tmp_path / "a.docx"))
    comment = read_document(tmp_path / "a.docx")
    assert [(one.title, one.reasons.split("\n"), one.request.text) for one in comment.arguments] == [
        ("Costs", ["They are high.", "All my requests", "1 | I ask you to delay it. | Costs"], "")
    ]
    assert comment.wording["closing"] == "Thank you for considering this."


def test_a_labelled_request_leaves_the_rest_of_a_section_alone() -> None:
    said, asked = "The agency should not act by letter. I ask it to wait.", "Request 4: Publish the rule first."
    assert split_request([said, asked]) == ([said], [asked])


def test_only_a_clear_request_is_taken_for_one() -> None:
    told = "I was asked to come in twice. They recommend the same pump to everyone in the county."
    assert split_request([told]) == ([told], [])


ASKED = "APHIS should publish the data before the rule takes effect."


@pytest.mark.parametrize(
    ("given", "reasons"),
    [
        ([f"The counts are not in the docket. {ASKED}"], ["The counts are not in the docket."]),
        (["The counts are not in the docket.", ASKED], ["The counts are not in the docket."]),
        ([f"The counts are not known. {ASKED}", "I kept a log."], ["The counts are not known.", "I kept a log."]),
        ([ASKED], []),
    ],
)
def test_what_the_agency_should_do_is_the_request_of_the_paragraph_that_it_ends(
    given: list[str], reasons: list[str]
) -> None:
    assert split_request(given) == (reasons, [ASKED])


@pytest.mark.parametrize(
    "told",
    [
        f"{ASKED} The counts are not in the docket.",
        "The counts are not in the docket. They should be ashamed.",
        "The counts are not in the docket. APHIS should | publish the data.",
        "The counts are not in the docket. Should APHIS publish the data, we will read them.",
    ],
)
def test_what_only_sounds_like_that_stays_where_it_stands(told: str) -> None:
    assert split_request([told]) == ([told], [])


def test_who_says_that_they_ask_is_taken_at_their_word() -> None:
    given = ["I kept a log. We ask that EPA wait. The counts are not in the docket.", f"They cost us days. {ASKED}"]
    assert split_request(given) == (
        ["I kept a log. The counts are not in the docket.", given[1]],
        ["We ask that EPA wait."],
    )


def test_no_word_of_such_a_request_is_lost_or_doubled_on_the_way_to_word_and_back(tmp_path: Path) -> None:
    text = f"# Data\n\nThe counts are not in the docket. {ASKED}\n\n# Time\n\nPlease wait. It takes long.\n"
    first = written(tmp_path, "a.md", text)
    (tmp_path / "b.docx").write_bytes(docx_bytes(compose(first)))
    again = read_document(tmp_path / "b.docx")
    for one in (first, again):
        assert [(argument.reasons, argument.request.text) for argument in one.arguments] == [
            ("The counts are not in the docket.", ASKED),
            ("Please wait. It takes long.", ""),
        ]


MAKERS: dict[str, Callable[[Letter], bytes]] = {
    "a.docx": docx_bytes,
    "a.txt": lambda letter: plain_text(letter).encode(),
    "a.md": lambda letter: plain_text(letter).replace("Request 1:", "**Request 1:**").encode(),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_request_comes_back_from_a_letter_without_the_number_that_the_letter_gave_it(
    tmp_path: Path, name: str
) -> None:
    letter = compose(a_comment(an_argument("The counts are not in the docket.", ASKED, title="The data")))
    (tmp_path / name).write_bytes(MAKERS[name](letter))
    assert [one.request.text for one in read_document(tmp_path / name).arguments] == [ASKED]


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("REQUEST 12: Publish it.", "Publish it."),
        ("(2) Publish it.", "Publish it."),
        ("Request 1: - Publish it.", "- Publish it."),
        ("Request: Publish it.", "Request: Publish it."),
        ("Request 3", "Request 3"),
        ("Requests 1: and 2: belong together.", "Requests 1: and 2: belong together."),
    ],
)
def test_the_number_of_a_request_is_told_from_its_words(asked: str, text: str) -> None:
    assert without_mark(asked) == text


BAD = {
    "nothing.txt": (None, "cannot be read"),
    "empty.txt": (b"", "is empty"),
    "blank.docx": (b"  \n", "is empty"),
    "binary.txt": (bytes(range(256)) * 40, "holds no text"),
    "blank.md": ("\ufeff\u200b".encode(), "holds no text"),
    "broken.docx": (b"PK\x03\x04 not a zip", "damaged"),
    "old.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "older Word document"),
    "locked.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    "text.docx": (b"just words", "not a Word document"),
    "a.odt": (b"PK\x03\x04", "OpenDocument"),
    "a.doc": (b"\xd0\xcf\x11\xe0", "older Word document"),
    "a.rtf": (b"{\\rtf1}", "rich text"),
    "a.pdf": (b"%PDF-1.7 nothing", "This PDF is damaged"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_cannot_be_read_is_named_in_one_sentence(name: str, tmp_path: Path) -> None:
    data, said = BAD[name]
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(ReadError, match=said) as raised:
        read_document(tmp_path / name)
    assert name in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_folder_and_a_huge_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="cannot be read"):
        read_document(tmp_path)
    with (tmp_path / "huge.txt").open("wb") as huge:
        huge.truncate(LARGEST + 1)
    with pytest.raises(ReadError, match="larger than 50 MB"):
        read_document(tmp_path / "huge.txt")


def test_a_pdf_without_text_is_told_from_one_with_text(tmp_path: Path) -> None:
    blank = pypdfium2.PdfDocument.new()
    blank.new_page(200, 200)
    blank.save(str(tmp_path / "blank.pdf"))
    blank.close()
    with pytest.raises(ReadError, match="pictures of pages"):
        read_document(tmp_path / "blank.pdf")


def test_the_text_of_a_pdf_is_read(shared: Path) -> None:
    comment = read_document(shared / "rules" / "2024-03763_NTIA-RFC_FR-page.pdf")
    assert "open foundation models" in " ".join(passage.text for passage in passages(comment))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_text_in_other_encodings_is_read(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("The agency’s “test” — as I see it.".encode(encoding))
    assert read_document(tmp_path / "a.txt").arguments[0].reasons == "The agency’s “test” — as I see it."


@pytest.mark.parametrize(("stray", "reads"), [(1, True), (2, False)])
def test_a_text_may_hold_a_stray_sign_in_two_hundred(stray: int, reads: bool, tmp_path: Path) -> None:  # noqa: FBT001 - a column of the table
    file = tmp_path / "a.txt"
    file.write_bytes(b"\x01" * stray + b"\tpump\x1b\x0b\x0c\r\n" * 19 + b"pump pump")
    if reads:
        assert "pump" in read_document(file).arguments[0].reasons
    else:
        with pytest.raises(ReadError, match="no text that can be read"):
            read_document(file)


def test_plain_text_needs_no_reader_of_pages_or_of_markdown() -> None:
    seen = (
        "import sys, docketwright.letter.readback as read; print(*[one for one in sys.modules if read.__name__ in one])"
    )
    ran = subprocess.run([sys.executable, "-c", seen], capture_output=True, text=True, check=True)
    assert not {"pdf", "markdown"} & {one.rpartition("_")[2] for one in ran.stdout.split()}


def test_headings_and_paragraphs_of_broken_lines_are_told_by_their_width(tmp_path: Path) -> None:
    wide = "The rule counts operations, which say what a model cost and not what it"
    lines = [
        "1. The threshold",
        wide,
        "can do.",
        "A number of things follow from that, and none of them is in the rule",
        "yet.",
    ]
    comment = written(tmp_path, "a.txt", "\n".join(lines))
    assert comment.arguments[0].reasons.split("\n") == [
        "1. The threshold",
        f"{wide} can do.",
        "A number of things follow from that, and none of them is in the rule yet.",
    ]


def test_long_lines_are_whole_paragraphs(tmp_path: Path) -> None:
    paragraphs = ["One says a thing at length. " * 12, "Another says more. " * 20, "Short."]
    comment = written(tmp_path, "a.txt", "\n".join(paragraphs))
    assert len(comment.arguments[0].reasons.split("\n")) == 3


@pytest.mark.parametrize("piece", ["[^", ".[^", "[", "“word "])
def test_a_text_of_marks_that_never_end_is_read_soon(piece: str, tmp_path: Path) -> None:
    began = time.process_time()
    assert written(tmp_path, "letter.txt", piece * 60_000).arguments
    assert time.process_time() - began < 10  # a fraction of a second by itself; a pattern that runs wild takes minutes
