"""Every Word file that leaves the program is right by the standard, by Microsoft's own validator and by our lint."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings

from docketwright.letter.compose import Appendix, compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.review import review_bytes
from docketwright.model.comment import Comment
from letter.anything import comments
from letter.exports import EXPORTS, findings
from letter.schemas import not_allowed
from letter.word_files import p, word_file
from letter.word_lint import faults

VALIDATOR = Path(sys.prefix) / "validator" / "ooxml-validator-0.4.0"
SOAK = bool(os.environ.get("SOAK"))
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]


def microsofts_errors(data: bytes, folder: Path) -> list[str]:
    """Return what Microsoft's Open XML SDK says of a Word file; skips the test where it was not fetched."""
    if not VALIDATOR.is_file():
        pytest.skip("Microsoft's validator is not here; packaging/validator.sh fetches it where npm is installed")
    path = folder / "letter.docx"
    path.write_bytes(data)
    ran = subprocess.run([VALIDATOR, path], capture_output=True, text=True, check=True, timeout=120)
    said = json.loads(ran.stdout)
    return [f"{one['path']}: {one['description']}" for one in said["errors"]]


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_is_allowed_by_the_standard_and_by_our_lint(name: str) -> None:
    data = EXPORTS[name]()
    assert list(not_allowed(data)) == []
    assert name.startswith("template") or faults(data) == []


@pytest.mark.parametrize("name", EXPORTS)
def test_microsofts_validator_finds_nothing_in_an_export(name: str, tmp_path: Path) -> None:
    assert microsofts_errors(EXPORTS[name](), tmp_path) == []


@pytest.mark.parametrize(
    "body",
    ["<w:p><w:nonsense/></w:p>", "<w:tbl/>", "<w:p><w:r><w:t>a</w:t><w:rPr/></w:r></w:p>"],
    ids=["an unknown element", "an empty table", "looks after words"],
)
def test_what_is_wrong_is_found(body: str, tmp_path: Path) -> None:
    assert list(not_allowed(word_file(body + p("a"))))
    assert microsofts_errors(word_file(body + p("a")), tmp_path)


@pytest.mark.soak(short=True)
@given(comments)
@example(Comment("empty"))
@settings(max_examples=1000 if SOAK else 60, suppress_health_check=SLOW)
def test_a_letter_of_anything_is_sound_and_the_same_each_time(comment: Comment) -> None:
    data = docx_bytes(compose(comment, frozenset(Appendix)))
    assert faults(data) == []
    assert list(not_allowed(data)) == []
    assert docx_bytes(compose(comment, frozenset(Appendix))) == data


@pytest.mark.soak(short=True)
@given(comments)
@settings(max_examples=200 if SOAK else 15, suppress_health_check=SLOW)
def test_tracked_changes_and_review_copies_of_anything_are_sound(comment: Comment) -> None:
    for data in (docx_bytes(compose(comment), tracked=True), review_bytes(comment, findings(comment))):
        assert faults(data) == []
        assert list(not_allowed(data)) == []


@pytest.mark.soak(short=True)
@given(comments)
@settings(max_examples=100 if SOAK else 4, suppress_health_check=SLOW)
def test_microsofts_validator_finds_nothing_in_a_letter_of_anything(tmp_path: Path, comment: Comment) -> None:
    for data in (docx_bytes(compose(comment)), review_bytes(comment, findings(comment))):
        assert microsofts_errors(data, tmp_path) == []
