"""Letters of every kind come back from LibreOffice as they went, also by way of its own format."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from docketwright.letter.compose import Appendix, compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.merge import returned
from docketwright.letter.own_looks import kept_looks
from docketwright.letter.review import review_bytes
from docketwright.model.comment import Comment
from docketwright.model.exhibits import Exhibit
from docketwright.reading.reader import read_word
from letter.cases import LONG_TITLE, ORGANIZATION, RIGHT_TO_LEFT, worked_example
from letter.exports import confidential, findings, own_document

FULL = replace(
    ORGANIZATION,
    wording={"alternatives": "If not, ninety days.\nOr a pilot."},
    exhibits=(Exhibit("audit.pdf", "The audit of 2023"),),
)
SECRET = confidential(FULL)
DRESSED = replace(FULL, looks=kept_looks(own_document(), "ours.docx"))
LETTERS: dict[str, tuple[Comment, bytes]] = {
    "full": (FULL, docx_bytes(compose(FULL))),
    "redline": (LONG_TITLE, docx_bytes(compose(LONG_TITLE))),
    "tracked": (LONG_TITLE, docx_bytes(compose(LONG_TITLE), tracked=True)),
    "confidential": (SECRET, docx_bytes(compose(SECRET, confidential=True))),
    "public": (SECRET, docx_bytes(compose(SECRET))),
    "own-looks": (DRESSED, docx_bytes(compose(DRESSED))),
    "review": (FULL, review_bytes(FULL, findings(FULL))),
    "example": (worked_example(), docx_bytes(compose(worked_example(), frozenset(Appendix)))),
    "right-to-left": (RIGHT_TO_LEFT, docx_bytes(compose(RIGHT_TO_LEFT))),
}


@pytest.fixture(scope="module")
def back(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all letters as LibreOffice saves them, once straight and once by way of its own format."""
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("trips")
    sent = [folder / f"{name}.docx" for name in LETTERS]
    for path in sent:
        path.write_bytes(LETTERS[path.stem][1])
    saved(sent, "docx", folder / "straight")
    saved(sent, "odt", folder / "own")
    saved(sorted((folder / "own").iterdir()), "docx", folder / "round")
    return folder


def saved(files: Sequence[Path], ending: str, to: Path) -> None:
    home = f"-env:UserInstallation={(to.parent / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", ending, "--outdir", str(to), *map(str, files)]
    subprocess.run(command, capture_output=True, check=True, timeout=300)


@pytest.mark.parametrize("way", ["straight", "round"])
@pytest.mark.parametrize("name", LETTERS)
def test_nothing_is_offered_that_nobody_changed(name: str, way: str, back: Path) -> None:
    document = read_word((back / way / f"{name}.docx").read_bytes())
    assert returned(LETTERS[name][0], document).differences == ()
