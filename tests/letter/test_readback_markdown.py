"""A draft in Markdown becomes a comment without its signs."""

from __future__ import annotations

from pathlib import Path

from letter.drafts import written


def test_markdown_loses_its_signs_and_keeps_its_notes(tmp_path: Path) -> None:
    comment = written(
        tmp_path, "a.md", "A **bold** claim, _as [they](https://a.org) say_.[^x]\n\n[^x]: A report,\n2019."
    )
    assert comment.arguments[0].reasons == "A bold claim, as they (https://a.org) say.[^x]"
    assert comment.arguments[0].sources == ("x",)
    assert [(one.key, one.title) for one in comment.sources] == [("x", "A report, 2019.")]


def test_settings_above_markdown_name_it_and_its_author(tmp_path: Path) -> None:
    text = '---\ntitle: "My view"\nauthor: Ann Example\ndate: March 1, 2024\ngeometry: margin=1in\n---\n'
    comment = written(tmp_path, "a.md", f"{text}\nDear Sir:\n\n# One\n\nfirst words\n")
    assert (comment.name, comment.dated) == ("My view", "March 1, 2024")
    assert [(one.title, one.reasons) for one in comment.arguments] == [("One", "first words")]
    assert "Ann Example" in comment.wording["via"]
    assert "margin" not in str(comment)


def test_words_between_two_rules_are_no_settings(tmp_path: Path) -> None:
    assert "stand here" in str(written(tmp_path, "a.md", "---\nMy words stand here\n---\n\nand more.\n"))


def test_addresses_and_entities_of_markdown_are_what_they_stand_for(tmp_path: Path) -> None:
    comment = written(tmp_path, "a.md", "R&D &amp; more at <https://a.org/x>, not &none; or <b>this</b>.")
    assert comment.arguments[0].reasons == "R&D & more at https://a.org/x, not &none; or <b>this</b>."


def test_notes_of_markdown_need_no_empty_line_between_them(tmp_path: Path) -> None:
    comment = written(tmp_path, "a.md", "A claim[^x] and more.[^y]\n\n[^x]: A report,\n  2019.\n[^y]: A map.\n")
    assert [(one.key, one.title) for one in comment.sources] == [("x", "A report, 2019."), ("y", "A map.")]


def test_markdown_keeps_its_lists_its_rows_and_the_lines_that_were_broken_on_purpose(tmp_path: Path) -> None:
    lines = [
        "First, two things:",
        "- one *thing*",
        "  that goes on",
        "* another",
        "1. a third",
        "",
        "| Country | Pests |",
        "|:--|--:|",
        "| Spain | 9 |",
        "",
        "A street  ",
        "a city\\",
        "a country",
    ]
    comment = written(tmp_path, "a.md", "\n".join(lines))
    assert comment.arguments[0].reasons.split("\n") == [
        "First, two things:",
        "- one thing that goes on",
        "- another",
        "1. a third",
        "Country | Pests",
        "Spain | 9",
        "A street",
        "a city",
        "a country",
    ]


def test_headings_of_markdown_in_both_spellings(tmp_path: Path) -> None:
    comment = written(
        tmp_path, "a.md", "One\n===\n\nfirst words\n\nTwo\n---\nsecond words\n\n### Three ###\nthird words"
    )
    assert [(one.title, one.reasons) for one in comment.arguments] == [
        ("One", "first words"),
        ("Two", "second words"),
        ("Three", "third words"),
    ]
