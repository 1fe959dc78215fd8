"""Notes: what is cited, where its number stands, in full and in short."""

from __future__ import annotations

from dataclasses import replace

import pytest

from build import a_comment, an_argument
from docketwright.letter.compose import compose
from docketwright.letter.compose_notes import short_form
from docketwright.letter.letter import Letter, Style
from docketwright.model.source import Source, SourceKind

AUDIT = Source("s1", "audit", "Audit of pumps, volume 2", author="A. Example", issued="2023", url="https://example.org")
LAW = Source("s2", "law", "Administrative Procedure Act", SourceKind.LAW, locator="5 U.S.C. 553(c)")


def texts(letter: Letter, style: Style) -> list[str]:
    return [one.text.replace("\u00a0", " ") for one in letter.paragraphs() if one.style is style]


def noted(reasons: str, *, sources: tuple[str, ...] = ()) -> Letter:
    return compose(a_comment(an_argument(reasons, sources=sources), sources=(AUDIT, LAW)))


def test_a_source_is_cited_in_full_then_in_short() -> None:
    letter = noted("It is so.[^audit] And so.[^law] And again.[^audit]")
    assert [note.text for note in letter.notes] == [
        "A. Example, Audit of pumps, volume 2 (2023), https://example.org.",
        "Administrative Procedure Act, 5 U.S.C. 553(c).",
        "Audit of pumps (note 1).",
    ]
    assert [run.text for run in letter.notes[2].runs if run.italic] == ["Audit of pumps"]


def test_neighbouring_calls_share_one_note() -> None:
    letter = noted("It is so.[^audit][^law]")
    assert len(letter.notes) == 1
    assert letter.notes[0].sources == ("audit", "law")
    assert "; Administrative Procedure Act" in letter.notes[0].text


def test_a_note_on_the_next_word_does_not_join_two_words() -> None:
    letter = noted("We found 41 [^audit]flaws. It is so [^law].")
    said = next(one for one in letter.paragraphs() if "flaws" in one.text)
    assert "".join("*" if run.note else run.text for run in said.runs) == "We found 41* flaws. It is so*."


def test_a_source_that_no_sentence_calls_is_noted_at_the_end() -> None:
    letter = noted("First.\nLast.", sources=("law", "lost"))
    paragraph = next(one for one in letter.paragraphs() if one.text == "Last.")
    assert paragraph.runs[-1].note == 1
    assert letter.notes[0].sources == ("law",)


def test_a_call_of_no_source_stays_as_it_was_typed() -> None:
    letter = noted("It is so.[^lost]")
    assert not letter.notes
    assert "It is so.[^lost]" in texts(letter, Style.BODY)


def test_titles_of_books_are_slanted_and_addresses_are_links() -> None:
    runs = noted("So.[^audit]").notes[0].runs
    assert [run.text for run in runs if run.italic] == ["Audit of pumps, volume 2"]
    assert [run.link for run in runs if run.link] == ["https://example.org"]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "ftp://a", "https://a b"])
def test_only_web_addresses_become_links(url: str) -> None:
    source = replace(AUDIT, url=url)
    letter = compose(a_comment(an_argument("So.[^audit]"), sources=(source,)))
    assert not any(run.link for note in letter.notes for run in note.runs)


@pytest.mark.parametrize(
    ("source", "short"),
    [
        (LAW, "5 U.S.C. 553(c)"),
        (AUDIT, "Audit of pumps"),
        (Source("s", "k", "Executive Order 12866, Regulatory Planning", SourceKind.LAW), "Executive Order 12866"),
        (Source("s", "k", "", author="A. Example"), "A. Example"),
        (Source("s", "k", ""), "k"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_the_short_form_is_enough_to_know_a_source_by(source: Source, short: str) -> None:
    assert short_form(source) == short
