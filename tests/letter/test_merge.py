"""A letter that a colleague edited in Word comes back, and what changed is offered part by part."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
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
from docketwright.letter.merge import (
    Difference,
    DifferenceKind,
    accept,
    is_taken,
    read_back,
    returned,
    why_not,
)
from docketwright.letter.review import review_bytes
from docketwright.model.comment import Anchor, Comment, Request, RequestKind
from docketwright.model.confidential import Secret
from docketwright.model.dating import dated
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.model.source import Source
from docketwright.reading.reader import read_word
from docketwright.store.codec import decode_comment
from letter import cases
from letter.word_files import saved_by_libreoffice

REASONS = "The line of 10^26 steps rests on no test.[^audit]\nNobody in [[town]] can repeat it."
EXAMPLE = resource("examples", "ntia-open-weights.json")
Edit = Callable[[Document], object]


def the_comment() -> Comment:
    first = an_argument(REASONS, "Publish the data.", id="a", title="The threshold", point="No test stands behind it.")
    change = Request("Give ninety days.", RequestKind.CHANGE_TEXT, "within 30 days", "within 90 days")
    second = an_argument(
        "A repair takes time.\nParts come late.", id="b", title="Time to fix", evidence="I keep a log."
    )
    return a_comment(
        first,
        replace(second, request=change),
        sources=(Source("s", "audit", "An audit of pumps", author="Lee"),),
        slots={"town": "Toledo, Ohio"},
    )


def edited(edit: Edit, comment: Comment | None = None, *, tracked: bool = False) -> bytes:
    document = docx.Document(io.BytesIO(docx_bytes(compose(comment or the_comment()), tracked=tracked)))
    edit(document)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def found(edit: Edit, **options: bool) -> tuple[Difference, ...]:
    return returned(the_comment(), read_word(edited(edit, **options))).differences


def paragraph(document: Document, begins: str) -> Paragraph:
    return next(one for one in document.paragraphs if begins in one.text)


def swap(document: Document, old: str, new: str) -> None:
    """Change words as Word does: inside their run."""
    for one in document.paragraphs:
        for run in one.runs:
            if old in run.text:
                run.text = run.text.replace(old, new)
                return
    pytest.fail(f"{old} is not in the letter")


def drop(one: Paragraph) -> None:
    one._p.getparent().remove(one._p)


def insert_after(one: Paragraph, text: str, style: str | None = None) -> None:
    new = deepcopy(one._p)
    for child in list(new):
        if child.tag != qn("w:pPr"):
            new.remove(child)
    one._p.addnext(new)
    added = Paragraph(new, one._parent)
    added.add_run(text)
    if style:
        added.style = style


def tracked_insert(one: Paragraph, text: str) -> None:
    one.add_run(text)
    run = one.runs[-1]._r
    holder = run.makeelement(qn("w:ins"), {qn("w:author"): "B. Lee", qn("w:date"): "2024-10-02T09:30:00Z"})
    run.addprevious(holder)
    holder.append(run)


def tracked_delete(one: Paragraph) -> None:
    for run in one.runs:
        holder = run._r.makeelement(qn("w:del"), {qn("w:author"): "B. Lee", qn("w:date"): "2024-10-03T10:00:00Z"})
        run._r.addprevious(holder)
        holder.append(run._r)
        for text in run._r.findall(qn("w:t")):
            text.tag = qn("w:delText")


def move_section(document: Document) -> None:
    """Move the second argument's section above the first one's."""
    body = document.element.body
    one, two = paragraph(document, "The threshold")._p, paragraph(document, "Time to fix")._p
    end = paragraph(document, "Thank you")._p
    for element in list(body)[body.index(two) : body.index(end)]:
        one.addprevious(element)


def drop_bookmarks(document: Document) -> None:
    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        for one in list(document.element.body.iter(qn(tag))):
            one.getparent().remove(one)


def test_a_letter_that_nobody_touched_has_no_differences() -> None:
    assert found(lambda _: None) == ()


@pytest.mark.parametrize("template", ["formal-letter", "short-letter", "question-by-question", "no-docket"])
def test_nor_has_the_example_in_any_template(template: str) -> None:
    comment = replace(decode_comment(EXAMPLE.read_bytes()), template=template)
    for tracked in (False, True):
        document = read_word(docx_bytes(compose(comment), tracked=tracked))
        assert returned(comment, document).differences == ()


LETTERS = {name: one for name, one in vars(cases).items() if isinstance(one, Comment)}


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


LISTED = "I ask for three things:\n1. Publish the data.\n2. Say who [[town]] asked.[^audit]\n(a) Wait.\n- At last"


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


def test_a_paragraph_moved_under_another_heading_belongs_there_now() -> None:
    def move(document: Document) -> None:
        paragraph(document, "A repair takes")._p.addprevious(paragraph(document, "Nobody in")._p)

    from_, to = found(move)
    assert (from_.argument, from_.after) == ("a", REASONS.partition("\n")[0])
    assert (to.argument, to.after.split("\n")[0]) == ("b", "Nobody in Toledo, Ohio can repeat it.")


def test_an_argument_that_was_moved_is_offered_as_a_new_order() -> None:
    (difference,) = found(move_section)
    assert (difference.kind, difference.part) == (DifferenceKind.MOVED, "order")
    assert [one.id for one in accept(the_comment(), [difference]).arguments] == ["b", "a"]


@pytest.mark.parametrize("anchor", [Anchor(section="§ 702.7"), Anchor(section="§ 702.7", quote="within 30 days")])
def test_what_an_argument_is_about_moves_with_it(anchor: Anchor) -> None:
    comment = the_comment()
    comment = replace(comment, arguments=tuple(replace(one, anchor=anchor) for one in comment.arguments))
    (difference,) = returned(comment, read_word(edited(move_section, comment))).differences
    assert difference.kind is DifferenceKind.MOVED


def test_a_copy_read_again_after_its_order_was_taken_changes_no_source() -> None:
    comment = the_comment()
    second = comment.arguments[1]
    comment = comment.with_argument(replace(second, reasons=f"{second.reasons}[^audit]"))
    back = read_word(edited(move_section, comment))
    taken = accept(comment, returned(comment, back).differences)
    assert [one.id for one in taken.arguments] == ["b", "a"]
    assert returned(taken, back).differences == ()


def test_a_copy_read_again_after_an_argument_was_taken_out_counts_no_request_back() -> None:
    def cut(document: Document) -> None:
        body = document.element.body
        one, end = paragraph(document, "Time to fix")._p, paragraph(document, "Thank you")._p
        for element in list(body)[body.index(one) : body.index(end)]:
            body.remove(element)

    back = read_word(edited(cut))
    taken = accept(the_comment(), returned(the_comment(), back).differences)
    assert returned(taken, back).differences == ()


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


def test_an_argument_that_was_taken_out_is_offered_whole() -> None:
    def cut(document: Document) -> None:
        body = document.element.body
        one, end = paragraph(document, "Time to fix")._p, paragraph(document, "Thank you")._p
        for element in list(body)[body.index(one) : body.index(end)]:
            body.remove(element)

    (difference,) = found(cut)
    assert (difference.kind, difference.part, difference.before) == (DifferenceKind.REMOVED, "argument", "Time to fix")
    assert [one.id for one in accept(the_comment(), [difference]).arguments] == ["a"]


def test_a_new_heading_begins_a_new_argument() -> None:
    def add(document: Document) -> None:
        last = paragraph(document, "within 30 90 days")
        insert_after(last, "It costs too much.", "Body Text")
        insert_after(last, "Costs", "Heading 1")

    (difference,) = found(add)
    assert (difference.kind, difference.part) == (DifferenceKind.ADDED, "argument")
    taken = accept(the_comment(), [difference])
    assert [(one.title, one.reasons) for one in taken.arguments[2:]] == [("Costs", "It costs too much.")]
    assert is_taken(taken, difference)
    worked_out = taken.with_argument(replace(taken.arguments[2], reasons="It costs 40 dollars."))
    assert accept(worked_out, [difference]) == worked_out


def test_the_day_of_export_is_no_difference_where_the_comment_bears_no_date() -> None:
    comment = replace(the_comment(), dated="")
    sent = read_word(edited(lambda document: swap(document, "Nobody", "No one"), dated(comment, date(2024, 10, 5))))
    assert [one.part for one in returned(comment, sent).differences] == ["reasons"]


def test_tracked_changes_say_who_and_when() -> None:
    def edit(document: Document) -> None:
        tracked_insert(paragraph(document, "Nobody in"), " I tried.")
        tracked_delete(paragraph(document, "I keep a log"))

    added, removed = found(edit)
    assert added.after == f"{REASONS} I tried."
    assert (added.who, added.when) == ("B. Lee", "2024-10-02T09:30:00Z")
    assert (removed.kind, removed.part, removed.who, removed.when) == (
        DifferenceKind.REMOVED,
        "evidence",
        "B. Lee",
        "2024-10-03T10:00:00Z",
    )


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


def test_the_redline_of_a_tracked_export_is_not_taken_for_an_edit() -> None:
    assert found(lambda _: None, tracked=True) == ()
    (difference,) = found(lambda document: swap(document, "Nobody", "No one"), tracked=True)
    assert difference.part == "reasons"


def test_a_review_copy_comes_back_without_differences() -> None:
    finding = Finding("a check", Severity.LOOK, "What", "Why.", Spot("reasons", "a", 4, 8))
    assert returned(the_comment(), read_word(review_bytes(the_comment(), [finding]))).differences == ()


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


def test_remarks_of_a_reader_come_back_with_their_places() -> None:
    def edit(document: Document) -> None:
        run = paragraph(document, "A repair takes").runs[0]
        document.add_comment(run, text="Can you give days?", author="B. Lee")
        document.add_comment(document.tables[0].rows[1].cells[0].paragraphs[0].runs[0], text="Nice.", author="C")

    finding = Finding("a check", Severity.LOOK, "What", "Why.", Spot("reasons", "b"))
    document = docx.Document(io.BytesIO(review_bytes(the_comment(), [finding])))
    edit(document)
    made = io.BytesIO()
    document.save(made)
    nice, asked = sorted(returned(the_comment(), read_word(made.getvalue())).remarks, key=lambda one: one.part)
    assert (asked.part, asked.argument, asked.quote) == ("reasons", "b", "A repair takes time.")
    assert (asked.text, asked.who) == ("Can you give days?", "B. Lee")
    assert (nice.part, nice.text) == ("", "Nice.")


def test_a_remark_of_the_day_0_bears_no_day() -> None:
    def edit(document: Document) -> None:
        remark = document.add_comment(paragraph(document, "A repair takes").runs[0], text="Sure?", author="C")
        remark._comment_elm.set(qn("w:date"), "0-00-00T00:00:00Z")

    (remark,) = returned(the_comment(), read_word(edited(edit))).remarks
    assert remark.when == ""


def mark(one: Paragraph, kind: str) -> None:
    """Track the paragraph's own mark as inserted, deleted or moved."""
    properties = one._p.get_or_add_pPr()
    holder = properties.makeelement(qn("w:rPr"), {})
    holder.append(holder.makeelement(qn(kind), {qn("w:author"): "B. Lee"}))
    properties.append(holder)


def wrap(one: Paragraph, kind: str) -> None:
    """Put the paragraph's runs inside a tracked change."""
    for run in list(one._p.iter(qn("w:r"))):
        holder = run.makeelement(qn(kind), {qn("w:author"): "B. Lee", qn("w:date"): "2024-10-04T08:00:00Z"})
        run.addprevious(holder)
        holder.append(run)


def test_a_paragraph_deleted_with_its_mark_is_gone_and_the_next_one_stays_whole() -> None:
    def edit(document: Document) -> None:
        tracked_delete(paragraph(document, "A repair takes"))
        mark(next(one for one in document.paragraphs if one._p.find(qn("w:del")) is not None), "w:del")

    (difference,) = found(edit)
    assert (difference.part, difference.after, difference.who) == ("reasons", "Parts come late.", "B. Lee")


def test_a_paragraph_that_was_tracked_as_inserted_is_offered() -> None:
    def edit(document: Document) -> None:
        insert_after(paragraph(document, "A repair takes"), "Weeks, in truth.")
        new = paragraph(document, "Weeks, in truth")
        wrap(new, "w:ins")
        mark(new, "w:ins")

    (difference,) = found(edit)
    assert difference.after == "A repair takes time.\nWeeks, in truth.\nParts come late."
    assert (difference.who, difference.when) == ("B. Lee", "2024-10-04T08:00:00Z")


def test_a_tracked_move_is_read_at_its_new_place() -> None:
    def edit(document: Document) -> None:
        one, other = paragraph(document, "A repair takes"), paragraph(document, "Parts come late")
        copy = deepcopy(one._p)
        for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
            copy.remove(copy.find(qn(tag)))
        other._p.addnext(copy)
        wrap(Paragraph(copy, one._parent), "w:moveTo")
        wrap(one, "w:moveFrom")
        mark(one, "w:moveFrom")

    (difference,) = found(edit)
    assert difference.after == "Parts come late.\nA repair takes time."
    assert difference.who == "B. Lee"


def test_words_split_into_many_runs_by_word_are_the_same_words() -> None:
    def edit(document: Document) -> None:
        one = paragraph(document, "A repair takes")
        text, run = one.text, one.runs[0]
        run.text = ""
        for char in text:
            one.add_run(char)
            one._p.append(one._p.makeelement(qn("w:proofErr"), {qn("w:type"): "spellStart"}))

    assert found(edit) == ()
