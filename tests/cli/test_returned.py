"""An edited letter that came back, as the command line tells it."""

from __future__ import annotations

import json
from pathlib import Path

import docx
import pytest

from build import a_comment, an_argument
from docketwright.cli import run
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.store.codec import encode_comment


@pytest.fixture
def sent(tmp_path: Path) -> tuple[str, str]:
    """Return a comment's file, and its letter that nobody has edited yet."""
    comment = a_comment(an_argument("Nobody tested the line.", "Publish the tests.", title="The line"))
    (tmp_path / "mine.json").write_bytes(encode_comment(comment))
    (tmp_path / "back.docx").write_bytes(docx_bytes(compose(comment)))
    return str(tmp_path / "mine.json"), str(tmp_path / "back.docx")


def edit(path: str) -> None:
    document = docx.Document(path)
    for one in document.paragraphs:
        for piece in one.runs:
            piece.text = piece.text.replace("Nobody tested", "No one measured").replace("Ada Example", "A. Example")
    reasons = next(one for one in document.paragraphs if "measured" in one.text)
    document.add_comment(reasons.runs[0], text="Is that so?", author="B. Lee")
    document.save(path)


def test_a_letter_that_nobody_touched_brings_nothing(sent: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["returned", *sent]) == 0
    assert capsys.readouterr().out == "Nothing was changed, and nobody left a remark.\n"


def test_changes_and_remarks_are_told_with_their_places(
    sent: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    edit(sent[1])
    assert run(["returned", *sent]) == 1
    out = capsys.readouterr().out
    assert "Argument 1, reasons: changed\n  [-Nobody tested-]{+No one measured+} the line." in out
    assert "Cannot be taken: The letter makes these words itself" in out
    assert "a remark by B. Lee on 20" in out
    assert "  Is that so?" in out


def test_the_json_holds_every_word(sent: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    edit(sent[1])
    run(["returned", *sent, "--json"])
    found = json.loads(capsys.readouterr().out)
    first = found["differences"][0]
    assert (first["where"]["part"], first["can_be_taken"]) == ("reasons", True)
    assert (first["before"], first["after"]) == ("Nobody tested the line.", "No one measured the line.")
    assert found["remarks"][0]["who"] == "B. Lee"
