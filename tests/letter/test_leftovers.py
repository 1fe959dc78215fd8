"""A document that is to be sent as it is must not carry what its writer did not mean to send."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from build import a_comment, an_argument
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.leftovers import leftovers_of
from docketwright.model.finding import Severity
from letter.word_files import p, word_file

TEXT = "<w:r><w:t>{}</w:t></w:r>"
DELETED = '<w:p><w:del w:author="B"><w:r><w:delText>old words</w:delText></w:r></w:del></w:p>'
REMARKED = f'<w:p>{TEXT.format("x")}<w:r><w:commentReference w:id="1"/></w:r></w:p>'
COMMENT = f'<w:comment w:id="1" w:author="B">{p("Is this true?")}</w:comment>'
HIDDEN = "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>not for them</w:t></w:r></w:p>"


@pytest.mark.parametrize(
    ("body", "title", "quote"),
    [
        (DELETED, "1 tracked change in the document", "old words"),
        (DELETED * 3, "3 tracked changes in the document", "old words"),
        (REMARKED, "1 comment in the margin", "Is this true?"),
        (HIDDEN, "Hidden words in the document", "not for them"),
        (p("x") + '<w:altChunk r:id="a"/>', "Not everything could be checked", ""),
    ],
)
def test_each_thing_left_in_a_document_is_a_finding(body: str, title: str, quote: str, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(word_file(body, comments=COMMENT if body is REMARKED else ""))
    (finding,) = leftovers_of(tmp_path / "a.docx")
    assert (finding.title, finding.quote) == (title, quote)


def test_who_and_what_the_properties_name_is_a_finding_unless_the_letter_says_it(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.author, document.core_properties.comments = "Jane Doe", "draft for Bob"
    document.core_properties.last_modified_by = "Hidden Person"
    document.add_paragraph("Sincerely, Jane Doe")
    document.save(str(tmp_path / "a.docx"))
    (finding,) = leftovers_of(tmp_path / "a.docx")
    assert (finding.title, finding.quote) == ("The file’s properties travel with it", "Hidden Person; draft for Bob")


def test_a_letter_of_ours_carries_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx_bytes(compose(a_comment(an_argument("Because.", "Do it.")))))
    assert leftovers_of(tmp_path / "a.docx") == ()


def test_a_long_quotation_is_cut_and_several_things_are_listed(tmp_path: Path) -> None:
    hidden = HIDDEN.replace("not for them", "secret " * 60)
    (tmp_path / "a.docx").write_bytes(word_file(f"{hidden}<w:altChunk/><w:p><w:r><w:object/></w:r></w:p>"))
    words, unread = leftovers_of(tmp_path / "a.docx")
    assert words.quote.endswith("secret…")
    assert "an inserted file and an embedded object" in unread.why
    assert unread.severity is Severity.NOTE


@pytest.mark.parametrize(("name", "data"), [("a.docx", word_file(p("x"))), ("a.txt", b"words")])
def test_a_clean_document_has_nothing_left(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    assert leftovers_of(tmp_path / name) == ()
