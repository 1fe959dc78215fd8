"""The review copy carries each finding as a Word comment on its words."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from lxml import etree

from build import a_comment, an_argument
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.review import AUTHOR, review_bytes
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding, Fix, Severity, Spot
from docketwright.model.source import Source
from docketwright.reading.document import Remark, WordDocument
from docketwright.reading.reader import read_word

REASONS = "The number rests on no [^audit] measurement.\nNobody in [[town]] can repeat it, see https://example.org/a."


def the_comment() -> Comment:
    argument = an_argument(REASONS, "Publish the data.", id="a", title="The threshold", point="No test.")
    source = Source("s", "audit", "An audit of pumps")
    return a_comment(argument, sources=(source,), slots={"town": "Toledo, Ohio"})


def finding(spot: Spot, quote: str = "", **changes: object) -> Finding:
    return Finding("a check", Severity.LOOK, "Something", "Because of this.", spot, quote, **changes)  # type: ignore[arg-type]


def remarks(*findings: Finding) -> tuple[Remark, ...]:
    return read_word(review_bytes(the_comment(), findings)).remarks


def words(document: WordDocument) -> list[str]:
    return [one.text for one in document.paragraphs]


def test_a_comment_says_how_serious_what_why_and_what_would_settle_it() -> None:
    (remark,) = remarks(finding(Spot("point", "a"), fixes=(Fix("Replace", "One test."), Fix("Remove", ""))))
    assert remark.author == AUTHOR
    assert remark.date == ""
    assert remark.text.split("\n") == [
        "Worth a look: Something.",
        "Because of this.",
        "Replace: One test.",
        "Remove",
    ]


def test_a_fix_that_names_its_words_says_them_once() -> None:
    fix = Fix("Change to “closure”", "closure")
    (remark,) = remarks(finding(Spot("point", "a"), fixes=(fix,)))
    assert str(remark).count("closure") == 1


@pytest.mark.parametrize(
    ("spot", "quote", "marked"),
    [
        (Spot("reasons", "a", 4, 10), "", "number"),
        (Spot("reasons", "a", 0, 3), "", "The"),
        (Spot("reasons", "a"), "measurement", "measurement"),
        (Spot("reasons", "a", REASONS.index("measure"), REASONS.index("Nobody") + 6), "", "measurement.\nNobody"),
        (Spot("reasons", "a", REASONS.index("[[town"), REASONS.index("]]") + 2), "", "Toledo, Ohio"),
        (Spot("reasons", "a", REASONS.index("can"), REASONS.index(", see")), "", "can repeat it"),
        (Spot("reasons", "a", REASONS.index("https"), REASONS.index("/a.")), "", "https://example.org/a"),
        (Spot("title", "a"), "", "The threshold"),
        (Spot("title", "a", 4, 13), "", "threshold"),
        (Spot("request", "a", 0, 7), "", "Publish"),
        (Spot("closing"), "considering", "considering"),
        (Spot("evidence", "a"), "", "The threshold"),
        (Spot("author"), "", "Ada Example"),
        (Spot("letter"), "", "Ada Example"),
        (Spot("reasons", "gone", 3, 9), "", "Ada Example"),
    ],
)
def test_a_comment_stands_on_its_words(spot: Spot, quote: str, marked: str) -> None:
    (remark,) = remarks(finding(spot, quote))
    assert remark.quote == marked


def test_many_comments_on_one_sentence_keep_to_their_own_words() -> None:
    text = REASONS.partition("\n")[0]
    spots = [(at, at + len(word)) for word in text.split() if (at := text.index(word)) >= 0 and word.isalpha()]
    found = remarks(*(finding(Spot("reasons", "a", start, end)) for start, end in spots))
    assert [one.quote for one in found] == [text[start:end] for start, end in spots]


def test_the_letter_itself_stays_as_it_was() -> None:
    comment = the_comment()
    plain = read_word(docx_bytes(compose(comment)))
    reviewed = read_word(
        review_bytes(comment, [finding(Spot("reasons", "a", start, start + 5)) for start in range(40)])
    )
    assert words(reviewed) == words(plain)
    assert reviewed.notes == plain.notes
    assert reviewed.bookmarks == plain.bookmarks


def test_the_same_letter_and_findings_give_the_same_bytes() -> None:
    found = (finding(Spot("reasons", "a", 4, 10)), finding(Spot("point", "a")))
    assert review_bytes(the_comment(), found) == review_bytes(the_comment(), found)


def test_without_findings_it_is_the_letter() -> None:
    assert review_bytes(the_comment(), ()) == docx_bytes(compose(the_comment()))


def test_every_mark_has_its_comment_and_word_libraries_find_them() -> None:
    made = review_bytes(the_comment(), [finding(Spot("reasons", "a", at, at + 3)) for at in range(0, 30, 7)])
    with zipfile.ZipFile(io.BytesIO(made)) as package:
        tree = etree.fromstring(package.read("word/document.xml"))
    ids = [
        [one.get(f"{{{one.nsmap['w']}}}id") for one in tree.iter(f"{{*}}{name}")]
        for name in ("commentRangeStart", "commentRangeEnd", "commentReference")
    ]
    assert sorted(ids[0]) == sorted(ids[1]) == sorted(ids[2]) == ["0", "1", "2", "3", "4"]
    assert len(list(docx.Document(io.BytesIO(made)).comments)) == 5


def test_a_request_in_the_table_is_marked_in_its_own_section() -> None:
    comment = a_comment(an_argument("Because.", id="a"), an_argument("So.", "Delay it.", id="b"))
    document = read_word(review_bytes(comment, [finding(Spot("request", "b", 0, 5))]))
    (remark,) = document.remarks
    assert document.paragraphs[remark.paragraph].cell is None
    assert remark.quote == "Delay"
