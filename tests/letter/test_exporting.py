"""The command line makes each format of the letter, and says what it left out."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import docx
import pytest

from build import a_comment, an_argument
from docketwright.cli import run
from docketwright.store.codec import encode_comment
from letter.cases import LONG_TITLE, TWELVE_REQUESTS, worked_example


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "comment.json"
    path.write_bytes(encode_comment(a_comment(an_argument("It’s so.", "Do it.", principles=(2,)))))
    return path


def test_what_does_not_fit_the_form_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "comment.json"
    path.write_bytes(encode_comment(TWELVE_REQUESTS))
    assert run(["export", str(path), "-o", str(tmp_path / "form.txt")]) == 0
    assert "Left out to fit the form: “Report what was tested" in capsys.readouterr().err
    assert len((tmp_path / "form.txt").read_bytes()) <= 5000


@pytest.mark.parametrize(("options", "quote"), [([], "’"), (["--straight"], "'")])
def test_quotes_of_the_form_are_made_plain_on_demand(file: Path, options: list[str], quote: str) -> None:
    target = file.with_name("form.txt")
    assert run(["export", str(file), "-o", str(target), *options]) == 0
    assert f"It{quote}s so." in target.read_text("utf-8")


def test_an_argument_is_put_into_the_form_first_by_its_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, target = tmp_path / "comment.json", tmp_path / "form.txt"
    path.write_bytes(encode_comment(TWELVE_REQUESTS))
    last = len(TWELVE_REQUESTS.arguments)
    assert run(["export", str(path), "-o", str(target), "--first", str(last)]) == 0
    assert f"“{TWELVE_REQUESTS.arguments[-1].title}" not in capsys.readouterr().err
    assert run(["export", str(path), "-o", str(target), "--first", str(last + 1)]) == 2
    assert f"The comment has no argument {last + 1}." in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "options", "begins"),
    [("a.eml", [], "Subject: "), ("a.txt", ["--format", "email"], "Subject: "), ("a.zip", [], "PK")],
    ids=["mail file", "mail text", "packet"],
)
def test_each_format_is_what_it_says(file: Path, name: str, options: list[str], begins: str) -> None:
    target = file.with_name(name)
    assert run(["export", str(file), "-o", str(target), *options]) == 0
    assert target.read_bytes().startswith(begins.encode())


def test_appendices_are_added_on_demand(tmp_path: Path) -> None:
    path, target = tmp_path / "comment.json", tmp_path / "letter.docx"
    path.write_bytes(encode_comment(worked_example()))
    wanted = ["--appendix", "principles", "--appendix", "sources"]
    assert run(["export", str(path), "-o", str(target), *wanted]) == 0
    document = docx.Document(str(target))
    assert [one.text for one in document.tables[-2].rows[0].cells] == ["Principle", "Argued in"]
    assert document.tables[-1].rows[0].cells[-1].text == "Passage"
    assert "Sources" in [one.text for one in document.paragraphs]


def test_changes_are_tracked_on_demand(tmp_path: Path) -> None:
    path, target = tmp_path / "comment.json", tmp_path / "letter.docx"
    path.write_bytes(encode_comment(replace(LONG_TITLE, name="Mine")))
    assert run(["export", str(path), "-o", str(target), "--tracked"]) == 0
    body = docx.Document(io.BytesIO(target.read_bytes())).element.xml
    assert "<w:delText" in body


@pytest.mark.parametrize("name", ["a.docx", "a.zip", "a.eml"])
def test_an_appendix_that_is_asked_for_is_in_every_format_that_has_pages(tmp_path: Path, name: str) -> None:
    path = tmp_path / "comment.json"
    path.write_bytes(encode_comment(replace(worked_example(), example=False)))
    with_it, without = tmp_path / name, tmp_path / f"without-{name}"
    assert run(["export", str(path), "-o", str(with_it), "--appendix", "principles", "--appendix", "sources"]) == 0
    assert run(["export", str(path), "-o", str(without)]) == 0
    assert with_it.stat().st_size > without.stat().st_size


def test_a_review_copy_and_a_packet_take_a_template_too(file: Path) -> None:
    ours, target = file.with_name("ours.docx"), file.with_name("review.docx")
    document = docx.Document()
    document.styles["Normal"].font.name = "Verdana"
    document.save(str(ours))
    assert run(["export", str(file), "-o", str(target), "--format", "review", "--template", str(ours)]) == 0
    assert "Verdana" in docx.Document(str(target)).styles.element.xml


@pytest.mark.parametrize(
    ("name", "option"),
    [
        ("a.pdf", "--tracked"),
        ("a.docx", "--straight"),
        ("a.txt", "--template=x.docx"),
        ("a.txt", "--appendix=sources"),
        ("a.docx", "--first=1"),
    ],
)
def test_an_option_that_would_change_nothing_is_refused(
    file: Path, name: str, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["export", str(file), "-o", str(file.with_name(name)), option]) == 2
    assert "does not go with the format" in capsys.readouterr().err
    assert not file.with_name(name).exists()
