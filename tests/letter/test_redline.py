"""Requested rule text is marked word by word, and either text can be had back from it, exactly."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from build import a_comment, an_argument
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes, docx_parts
from docketwright.letter.letter import Paragraph, Run, Style
from docketwright.letter.merge import returned
from docketwright.letter.plain import email_body
from docketwright.model.comment import Comment, Request, RequestKind
from docketwright.reading.reader import read_word


def asking(old: str, new: str) -> Comment:
    request = Request("Change it.", RequestKind.CHANGE_TEXT, old, new)
    return a_comment(
        replace(an_argument("Because.", id="a", title="Time"), request=request), an_argument("So.", id="b")
    )


def marked(old: str, new: str) -> str:
    """Return the rule text as the letter prints it: old words in [-…-], new ones in {+…+}."""
    texts = [one for one in compose(asking(old, new)).blocks if isinstance(one, Paragraph) and is_rule_text(one)]
    return "\n".join("".join(told(run) for run in one.runs) for one in texts).replace("\u00a0", " ")


def told(run: Run) -> str:
    if run.text.strip() and (run.struck or run.underlined):
        return f"[-{run.text}-]" if run.struck else f"{{+{run.text}+}}"
    return run.text


def is_rule_text(paragraph: Paragraph) -> bool:
    return paragraph.style in {Style.OLD_TEXT, Style.NEW_TEXT}


@pytest.mark.parametrize(
    ("old", "new", "printed"),
    [
        ("respond within seven days.", "respond within sixty days.", "respond within [-seven-] {+sixty+} days."),
        ("Seven days are given.", "Sixty days are given.", "[-Seven-] {+Sixty+} days are given."),
        ("A report is due.", "A short report is due.", "A {+short+} report is due."),
        ("A full report is due now.", "A report is due now.", "A [-full-] report is due now."),
        ("See § 702.7 of it.", "See § 702.8 of it.", "See § [-702.7-] {+702.8+} of it."),
        ("Report a.\nReport b.", "Report a.\nReport c.", "Report a.\nReport [-b-] {+c+}."),
        (
            "Nothing of this stays at all.",
            "Wholly other words.",
            "[-Nothing of this stays at all.-]\n{+Wholly other words.+}",
        ),
        ("One.\nTwo.", "One.", "[-One.-]\n[-Two.-]\n{+One.+}"),
        ("", "Only new.", "{+Only new.+}"),
        ("Only old.", "", "[-Only old.-]"),
    ],
)
def test_only_the_words_that_change_are_marked(old: str, new: str, printed: str) -> None:
    assert marked(old, new) == printed


WORDS = st.lists(
    st.sampled_from("the report is due in 7 60 days, § 702.7 and. (a) שלום".split()), min_size=1, max_size=9
)


@given(WORDS.map(" ".join), WORDS.map(" ".join))
def test_accepting_gives_the_new_text_and_rejecting_the_old_one(old: str, new: str) -> None:
    document = docx.Document(io.BytesIO(docx_bytes(compose(asking(old, new)), tracked=True)))
    kept: dict[str, list[str]] = {"ins": [], "del": []}
    for paragraph in document.paragraphs:
        if paragraph.style and paragraph.style.name in {"Old Text", "New Text"}:
            for way, other in (("ins", "del"), ("del", "ins")):
                found = paragraph._p.xpath(f".//w:t[not(ancestor::w:{other})] | .//w:delText[not(ancestor::w:{other})]")
                kept[way].append("".join(one.text for one in found))
    assert " ".join("\n".join(kept["ins"]).split()) == " ".join(new.split())
    assert " ".join("\n".join(kept["del"]).split()) == " ".join(old.split())


@pytest.mark.parametrize("tracked", [False, True])
def test_a_redline_that_comes_back_as_it_went_differs_in_nothing(*, tracked: bool) -> None:
    comment = asking("respond within seven calendar days.", "respond within sixty calendar days.")
    document = read_word(docx_bytes(compose(comment), tracked=tracked))
    assert returned(comment, document).differences == ()


@pytest.mark.parametrize("tracked", [False, True])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("more than 10^26 operations", "more than 10^27 operations"),
        ("more than 10^26 operations", "as NIST measures what it can do and publishes it"),
        ("", "or more than 10^26 operations"),
    ],
)
def test_a_power_stays_raised_in_struck_and_new_words(old: str, new: str, *, tracked: bool) -> None:
    comment = asking(old, new)
    data = docx_bytes(compose(comment), tracked=tracked)
    assert returned(comment, read_word(data)).differences == ()
    body = docx_parts(compose(comment), tracked=tracked)["word/document.xml"].decode()
    powers = re.findall(r"<w:r>(<w:rPr>(?:(?!</w:r>).)*)<w:(?:t|delText)[^>]*>2[67]<", body)
    assert powers
    assert all("RaisedText" in one or 'w:vertAlign w:val="superscript"' in one for one in powers)


def test_an_edit_of_the_requested_text_is_read_back() -> None:
    comment = asking("respond within seven calendar days.", "respond within sixty calendar days.")
    document = docx.Document(io.BytesIO(docx_bytes(compose(comment))))
    (line,) = [one for one in document.paragraphs if one.style and one.style.name == "New Text"]
    next(run for run in line.runs if run.text == "sixty").text = "ninety"
    made = io.BytesIO()
    document.save(made)
    (found,) = returned(comment, read_word(made.getvalue())).differences
    assert (found.part, found.after) == ("request.new", "respond within ninety calendar days.")


def test_an_e_mail_has_both_texts_whole() -> None:
    text = email_body(asking("within seven days", "within sixty days"))
    assert "Text now:\nwithin seven days" in text
    assert "Text requested:\nwithin sixty days" in text


def test_rule_text_too_long_to_be_read_in_one_stands_whole() -> None:
    old = "The exporter must keep each record of it. " * 200
    said = marked(old, old.replace("each", "every", 1))
    assert said == f"[-{old.strip()}-]\n{{+{old.strip().replace('each', 'every', 1)}+}}"
