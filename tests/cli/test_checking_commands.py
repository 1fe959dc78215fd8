"""The commands that look at a comment, as a person reads them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from build import a_comment, an_argument
from docketwright.assets import resource
from docketwright.cli import checked, run
from docketwright.reference.letter import letter_text
from docketwright.store.codec import encode_comment
from letter.word_files import word_file
from notice.pdf import LOCKED, a_pdf

OWN = "I test pumps in Duluth and have done so for eleven years, because the county asked me to."


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "draft.txt"
    path.write_text(f"{OWN} Call me at (218) 555-0147. The goverment must publish its test data.\n", encoding="utf-8")
    return path


def test_findings_are_printed_by_weight_with_their_place(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", str(draft)]) == 1
    out = capsys.readouterr().out
    assert out.index("Must fix") < out.index("Worth a look") < out.index("Good to know")
    assert "This looks like a phone number." in out
    assert "Did you mean “government”?" in out
    assert "An analyst’s view" in out


def test_the_report_says_how_an_analyst_would_sort_it(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", str(draft), "--json"])
    report = json.loads(capsys.readouterr().out)
    assert report["analyst"]["class"] == "unique"
    assert report["analyst"]["note"].startswith("This is an estimate")
    phone = next(one for one in report["findings"] if one["quote"] == "(218) 555-0147")
    assert phone["fixes"] == [{"label": "Remove", "text": ""}]


def test_the_report_says_what_the_rule_itself_says(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["check", str(draft), "--rule", str(resource("examples", "ntia-2023-0009.txt")), "--json"])
    facts = json.loads(capsys.readouterr().out)["rule"]
    period = next(one for one in facts if one["question"] == "How long is the comment period?")
    assert period["found"] == "30 days: from publication until March 27, 2024."
    assert period["paragraph"]
    assert {one["principle"] for one in facts} == {1, 2, 3, 4}


def test_the_open_letter_sent_as_it_is_reads_like_a_form_letter(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(letter_text(), encoding="utf-8")
    assert run(["check", str(path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["analyst"]["class"] == "form letter"


def test_overlap_has_the_agreed_keys(draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["overlap", str(draft), "--with", str(draft), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found["class"] == "form letter"
    assert found["containment"] == 1
    assert {"text", "class", "source", "score"} <= set(found["sentences"][0])


def test_overlap_is_printed_for_a_person(tmp_path: Path, draft: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.txt"
    other.write_text("A text of my own about valves, gates and the county fair of last year.\n", encoding="utf-8")
    assert run(["overlap", str(draft), "--with", str(other)]) == 0
    assert capsys.readouterr().out.startswith("unique: 0 copied, 0 adapted")
    assert run(["overlap", str(draft), "--with", str(draft)]) == 1
    assert f"copied from draft.txt: {OWN}" in capsys.readouterr().out


def test_every_document_that_is_given_with_with_is_looked_at(
    tmp_path: Path, draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("A text of my own about valves, gates and the county fair of last year.\n", encoding="utf-8")
    assert run(["overlap", str(draft), "--with", str(draft), "--with", str(other)]) == 1
    assert f"copied from draft.txt: {OWN}" in capsys.readouterr().out


def test_a_comment_file_can_be_checked_against_another_notice(capsys: pytest.CaptureFixture[str]) -> None:
    example, notice = resource("examples", "ntia-open-weights.json"), resource("examples", "ntia-2023-0009.txt")
    assert run(["check", str(example), "--rule", str(notice)]) == 1
    assert "Comments have closed" in capsys.readouterr().out


def test_what_a_word_document_still_carries_comes_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    deleted = '<w:del w:author="B"><w:r><w:delText>the secret price</w:delText></w:r></w:del>'
    path = tmp_path / "draft.docx"
    path.write_bytes(word_file(f"<w:p><w:r><w:t>{OWN}</w:t></w:r>{deleted}</w:p>"))
    assert run(["check", str(path), "--json"]) == 1
    first = json.loads(capsys.readouterr().out)["findings"][0]
    assert (first["check"], first["title"]) == ("document", "1 tracked change in the document")
    assert (first["quote"], first["where"]["part"]) == ("the secret price", "file")
    run(["check", str(path)])
    assert "The document: 1 tracked change in the document. “the secret price”" in capsys.readouterr().out


def test_a_locked_pdf_is_refused_in_the_same_words_by_every_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    locked = tmp_path / "locked.pdf"
    locked.write_bytes(a_pdf(["Words"], trailer=LOCKED))
    said = []
    for command in ("rule", "check"):
        assert run([command, str(locked)]) == 3
        said.append(capsys.readouterr().err)
    assert said[0].removeprefix("docketwright: ") in said[1]
    assert "locked with a password" in said[0]


def test_a_file_that_is_no_notice_is_called_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    scrap = tmp_path / "scrap.xml"
    scrap.write_bytes(b"<RULE><P>Hello")
    assert run(["rule", str(scrap)]) == 0
    assert "Is it the right file?" in capsys.readouterr().err


def test_a_person_with_a_long_document_is_told_that_it_takes_a_while(
    draft: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["check", str(draft)])
    assert not capsys.readouterr().err
    monkeypatch.setattr(checked, "LONG", 100)
    run(["check", str(draft)])
    assert "checking it takes a while" in capsys.readouterr().err


def test_a_principle_left_out_on_purpose_is_told_with_its_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "cat.docketwright"
    path.write_bytes(encode_comment(a_comment(an_argument("My cat sleeps."), not_raised={2: "No subject of mine."})))
    run(["check", str(path)])
    assert "Democratic rule-making          not raised, because: No subject of mine.\n" in capsys.readouterr().out
    run(["check", str(path), "--json"])
    told = json.loads(capsys.readouterr().out)["principles"][1]
    assert (told["state"], told["not_raised"]) == ("missing", "No subject of mine.")


def test_a_finding_is_printed_with_what_fills_the_slots_of_the_draft(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    quoting = an_argument("He said “we need [[days]] days for the work” to me.")
    file = tmp_path / "mine.docketwright"
    file.write_bytes(encode_comment(a_comment(quoting, slots={"days": "30"})))
    run(["check", str(file)])
    assert "“we need 30 days for the work” has no source" in capsys.readouterr().out
