"""A letter that a colleague edited in Word comes back, and what changed is offered part by part."""

from __future__ import annotations

import random
from copy import deepcopy
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from build import a_comment, an_argument
from docketwright.assets import resource
from docketwright.errors import ReadError
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.labels import Label
from docketwright.letter.merge import DifferenceKind, accept, is_taken, read_back, returned, why_not
from docketwright.model.comment import Comment
from docketwright.model.confidential import Secret
from docketwright.model.dating import dated
from docketwright.model.source import Source
from docketwright.reading.reader import read_word
from docketwright.store.codec import decode_comment
from letter import cases
from letter.edits import (
    REASONS,
    drop,
    drop_bookmarks,
    edited,
    found,
    insert_after,
    paragraph,
    swap,
    the_comment,
    tracked_insert,
)
from letter.word_files import saved_by_libreoffice

EXAMPLE = resource("examples", "ntia-open-weights.json")
LETTERS = {name: one for name, one in vars(cases).items() if isinstance(one, Comment)}
LISTED = "I ask for three things:\n1. Publish the data.\n2. Say who [[town]] asked.[^audit]\n(a) Wait.\n- At last"


def test_a_letter_that_nobody_touched_has_no_differences() -> None:
    assert found(lambda _: None) == ()


@pytest.mark.parametrize("template", ["formal-letter", "short-letter", "question-by-question", "no-docket"])
def test_nor_has_the_example_in_any_template(template: str) -> None:
    comment = replace(decode_comment(EXAMPLE.read_bytes()), template=template)
    for tracked in (False, True):
        document = read_word(docx_bytes(compose(comment), tracked=tracked))
        assert returned(comment, document).differences == ()


@pytest.mark.parametrize("name", LETTERS)
def test_nor_has_a_letter_of_any_length_or_script(name: str) -> None:
    comment = LETTERS[name]
    assert returned(comment, read_word(docx_bytes(compose(comment)))).differences == ()


def test_nor_has_a_long_one_that_libreoffice_saved(tmp_path: Path) -> None:
    comment = LETTERS["NOTES"]
    saved = saved_by_libreoffice(docx_bytes(compose(comment)), tmp_path)
    assert returned(comment, read_word(saved)).differences == ()


def test_nor_has_one_that_libreoffice_saved(tmp_path: Path) -> None:
    saved = saved_by_libreoffice(edited(lambda _: None), tmp_path)
    assert returned(the_comment(), read_word(saved)).differences == ()


@pytest.mark.parametrize(
    ("old", "new", "part", "after"),
    [
        ("rests on no test", "rests upon no trial", "reasons", REASONS.replace("on no test", "upon no trial")),
        ("can repeat it", "could repeat it", "reasons", REASONS.replace("can", "could")),
        ("Toledo, Ohio", "Toledo, Iowa", "reasons", REASONS.replace("[[town]]", "Toledo, Iowa")),
        ("26", "27", "reasons", REASONS.replace("26", "27")),
        ("The threshold", "A threshold", "title", "A threshold"),
        ("No test stands", "No trial stands", "point", "No trial stands behind it."),
        ("Publish the data", "Publish all data", "request", "Publish all data."),
        ("90", "120", "request.new", "within 120 days"),
        ("my comments", "these comments", "closing", "Thank you for considering these comments."),
    ],
)
def test_a_change_of_words_is_offered_for_its_part_only(old: str, new: str, part: str, after: str) -> None:
    def edit(document: Document) -> None:
        # The table of requests stands first; the words are changed in their own section.
        swap(document, old, new)

    (difference,) = found(edit)
    assert (difference.kind, difference.part, difference.after) == (DifferenceKind.CHANGED, part, after)
    taken = accept(the_comment(), [difference])
    assert returned(taken, read_word(docx_bytes(compose(taken)))).differences == ()
    printed = "within 30 120 days" if part == "request.new" else after
    assert printed in docx_text(taken) or "[[" in after or "[^" in after


def docx_text(comment: Comment) -> str:
    return "\n".join(one.text for one in read_word(docx_bytes(compose(comment))).paragraphs)


def the_listed() -> Comment:
    return a_comment(
        an_argument(LISTED, "Do it.", id="a", evidence="10. Ten\n11. Eleven"),
        sources=(Source("s", "audit", "An audit of pumps"),),
        slots={"town": "Toledo"},
    )


def test_a_letter_with_numbered_lists_comes_back_unchanged(tmp_path: Path) -> None:
    letter = docx_bytes(compose(the_listed()))
    for data in (letter, saved_by_libreoffice(letter, tmp_path)):
        assert returned(the_listed(), read_word(data)).differences == ()


@pytest.mark.parametrize(("old", "new"), [("Publish the data", "Show the data"), ("2.", "3."), ("Wait", "Stop")])
def test_a_word_changed_in_a_numbered_item_leaves_the_others_as_typed(old: str, new: str) -> None:
    def edit(document: Document) -> None:
        for text in document.element.body.iter(qn("w:t")):
            text.text = text.text.replace(old, new)

    (difference,) = returned(the_listed(), read_word(edited(edit, the_listed()))).differences
    assert difference.after == LISTED.replace(old, new)


def test_a_part_with_a_slot_is_taken_from_a_public_version_too() -> None:
    comment = a_comment(
        an_argument("In [[town]] we wait for nine days.", id="a"),
        an_argument("A pump costs 412 dollars.", id="b"),
        slots={"town": "Toledo"},
        confidential=(Secret("reasons", "b", "412"),),
    )
    letter = edited(lambda document: swap(document, "nine days", "ten days"), comment)
    (difference,) = returned(comment, read_word(letter)).differences
    assert why_not(comment, difference) == ""
    assert accept(comment, [difference]).arguments[0].reasons == "In [[town]] we wait for ten days."


def test_taking_a_change_leaves_every_other_character_alone() -> None:
    (difference,) = found(lambda document: swap(document, "Nobody", "No one"))
    taken = accept(the_comment(), [difference])
    expected = the_comment().with_argument(
        replace(the_comment().arguments[0], reasons=REASONS.replace("Nobody", "No one"))
    )
    assert taken == expected


def test_a_new_paragraph_belongs_to_the_part_above_it() -> None:
    (difference,) = found(lambda document: insert_after(paragraph(document, "Nobody in"), "And one more thing."))
    assert (difference.part, difference.argument) == ("reasons", "a")
    assert difference.after == f"{REASONS}\nAnd one more thing."


def test_a_paragraph_that_was_taken_out_is_gone_from_its_part() -> None:
    (difference,) = found(lambda document: drop(paragraph(document, "Parts come late")))
    assert (difference.kind, difference.part, difference.after) == (
        DifferenceKind.CHANGED,
        "reasons",
        "A repair takes time.",
    )


def test_a_part_that_was_taken_out_whole_is_removed() -> None:
    (difference,) = found(lambda document: drop(paragraph(document, "I keep a log")))
    assert (difference.kind, difference.part, difference.argument) == (DifferenceKind.REMOVED, "evidence", "b")
    assert accept(the_comment(), [difference]).arguments[1].evidence == ""


def test_two_paragraphs_of_a_part_that_were_joined_are_one() -> None:
    def join(document: Document) -> None:
        first, second = paragraph(document, "A repair takes"), paragraph(document, "Parts come")
        first.add_run(" ")
        for child in list(second._p):
            if child.tag != qn("w:pPr"):
                first._p.append(child)
        drop(second)

    (difference,) = found(join)
    assert difference.after == "A repair takes time. Parts come late."


def test_a_row_that_was_written_into_the_table_of_requests_is_told() -> None:
    def write_row(document: Document) -> None:
        table = next(one for one in document.tables if one.cell(0, 1).text == Label.A_REQUEST)
        table._tbl.append(deepcopy(table.rows[-1]._tr))
        table.rows[-1].cells[1].paragraphs[0].runs[0].text = "Publish all comments at once, with their dates"
        insert_after(paragraph(document, "Thank you"), "Publish all comments at once, with their dates, we ask.")

    assert any("Publish all" in one.after for one in found(write_row))


def test_words_written_over_the_first_ones_of_a_paragraph_are_its_own() -> None:
    def write_over(document: Document) -> None:
        # As LibreOffice does: what is typed in place of the first words stands before the bookmark.
        swap(document, "A repair takes", " takes")
        one = paragraph(document, " takes time.")
        one._p.find(qn("w:bookmarkStart")).addprevious(one.add_run("To mend a thing")._r)

    (difference,) = found(write_over)
    assert (difference.part, difference.after) == ("reasons", "To mend a thing takes time.\nParts come late.")


def test_the_day_of_export_is_no_difference_where_the_comment_bears_no_date() -> None:
    comment = replace(the_comment(), dated="")
    sent = read_word(edited(lambda document: swap(document, "Nobody", "No one"), dated(comment, date(2024, 10, 5))))
    assert [one.part for one in returned(comment, sent).differences] == ["reasons"]


def test_a_reworded_note_is_offered_for_its_source() -> None:
    def edit(document: Document) -> None:
        part = next(one for one in document.part.package.iter_parts() if one.partname == "/word/footnotes.xml")
        part._blob = part.blob.replace(b"An audit of pumps", b"An audit of valves")

    (difference,) = found(edit)
    assert (difference.part, difference.source, difference.before) == ("note", "audit", "Lee, An audit of pumps.")
    (source,) = accept(the_comment(), [difference]).sources
    assert source.citation == "Lee, An audit of valves"


def test_a_new_note_becomes_a_source() -> None:
    def edit(document: Document) -> None:
        part = next(one for one in document.part.package.iter_parts() if one.partname == "/word/footnotes.xml")
        space = document.element.nsmap["w"]
        note = f'<w:footnote xmlns:w="{space}" w:id="77"><w:p><w:r><w:t>A log, 2024</w:t></w:r></w:p></w:footnote>'
        part._blob = part.blob.replace(b"</w:footnotes>", f"{note}</w:footnotes>".encode())
        run = paragraph(document, "I keep a log").add_run()._r
        run.append(run.makeelement(qn("w:footnoteReference"), {qn("w:id"): "77"}))

    (difference,) = found(edit)
    assert difference.after == "I keep a log.[^note-1]"
    taken = accept(the_comment(), [difference])
    assert (taken.sources[-1].key, taken.sources[-1].title) == ("note-1", "A log, 2024")


def test_a_note_that_was_taken_out_is_cited_no_more() -> None:
    def edit(document: Document) -> None:
        for one in list(document.element.body.iter(qn("w:footnoteReference"))):
            one.getparent().getparent().remove(one.getparent())

    (difference,) = found(edit)
    assert difference.after == REASONS.replace("[^audit]", "")


def test_words_that_the_letter_makes_itself_are_shown_and_cannot_be_taken() -> None:
    def edit(document: Document) -> None:
        swap(document, "Ada Example", "Ada B. Example")
        document.tables[0].rows[1].cells[1].paragraphs[0].runs[0].text = "Publish everything, please, now."

    shown = found(edit)
    assert {one.after for one in shown} == {"Ada B. Example", "Publish everything, please, now."}
    assert not any(one.can_be_taken for one in shown)
    assert why_not(the_comment(), shown[0]).startswith("The letter makes these words itself")
    assert accept(the_comment(), shown) == the_comment()


def test_newer_words_of_the_person_win() -> None:
    (difference,) = found(lambda document: swap(document, "Nobody", "No one"))
    newer = the_comment().with_argument(replace(the_comment().arguments[0], reasons="All new."))
    assert accept(newer, [difference]) == newer
    assert why_not(newer, difference).startswith("You have changed this part since")
    assert not why_not(the_comment(), difference)


def test_a_copy_that_lost_its_bookmarks_is_matched_by_its_words() -> None:
    def edit(document: Document) -> None:
        drop_bookmarks(document)
        swap(document, "Nobody", "No one")
        insert_after(paragraph(document, "Parts come late"), "And cost more.")

    assert [(one.argument, one.part) for one in found(edit)] == [("a", "reasons"), ("b", "reasons")]


def test_an_edited_copy_that_libreoffice_saved_is_understood(tmp_path: Path) -> None:
    def edit(document: Document) -> None:
        swap(document, "Nobody", "No one")
        tracked_insert(paragraph(document, "I keep a log"), " It is long.")

    path = tmp_path / "back.docx"
    path.write_bytes(saved_by_libreoffice(edited(edit), tmp_path))
    first, second = read_back(the_comment(), path).differences
    assert first.after == REASONS.replace("Nobody", "No one")
    assert (second.after, second.who) == ("I keep a log. It is long.", "B. Lee")


def test_another_document_is_refused() -> None:
    with pytest.raises(ReadError, match="not a copy of this comment"):
        found(another_letter)


def another_letter(document: Document) -> None:
    for one in (*document.paragraphs, *document.tables):
        one._element.getparent().remove(one._element)
    document.add_paragraph("Another letter.")


def edit_at_random(document: Document, rng: random.Random) -> None:
    marked = [one for one in document.paragraphs if one._p.findall(qn("w:bookmarkStart"))]
    for one in rng.sample(marked, 4):
        kind = rng.choice(("word", "append", "insert", "swap"))
        runs = [run for run in one.runs if run.text.strip() and not run.text.startswith("Request")]
        if kind == "word" and runs:
            run = rng.choice(runs)
            told = run.text.split(" ")
            told[rng.randrange(len(told))] = rng.choice(("other", "", "two words", "“quoted”"))
            run.text = " ".join(told)
        elif kind == "append":
            one.add_run(" And more.")
        elif kind == "insert":
            insert_after(one, f"A new line, number {rng.randrange(99)}.", "Body Text")
        elif kind == "swap":
            swap_with_next(one)


def swap_with_next(one: Paragraph) -> None:
    """Move a paragraph of reasons below the one that follows it, where that is one of reasons too."""
    following = one._p.getnext()
    styles = [element.find(f".//{qn('w:pStyle')}") for element in (one._p, following) if element is not None]
    if [style.get(qn("w:val")) for style in styles if style is not None] == ["BodyText", "BodyText"]:
        following.addnext(one._p)


@pytest.mark.parametrize("seed", range(12))
def test_once_all_is_taken_nothing_is_left_to_take(seed: int) -> None:
    comment = the_comment() if seed % 2 else decode_comment(EXAMPLE.read_bytes())
    document = read_word(edited(lambda one: edit_at_random(one, random.Random(seed)), comment))
    offered = returned(comment, document).differences
    taken = accept(comment, offered)
    assert [one for one in returned(taken, document).differences if one.can_be_taken] == []
    assert not any(is_taken(comment, one) for one in offered)


def test_a_label_left_behind_by_its_text_is_no_words_of_the_person() -> None:
    both = found(lambda document: drop(paragraph(document, "within 30 90 days")))
    assert [(one.kind, one.part) for one in both] == [
        (DifferenceKind.REMOVED, "request.new"),
        (DifferenceKind.REMOVED, "request.old"),
    ]
    taken = accept(the_comment(), both)
    document = read_word(edited(lambda one: drop(paragraph(one, "within 30 90 days"))))
    assert returned(taken, document).differences == ()


def test_words_split_into_many_runs_by_word_are_the_same_words() -> None:
    def edit(document: Document) -> None:
        one = paragraph(document, "A repair takes")
        text, run = one.text, one.runs[0]
        run.text = ""
        for char in text:
            one.add_run(char)
            one._p.append(one._p.makeelement(qn("w:proofErr"), {qn("w:type"): "spellStart"}))

    assert found(edit) == ()
