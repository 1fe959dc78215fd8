"""Who appears as anonymous is named by no file that leaves the program; of others, only what they chose to show."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from build import a_comment, a_rule, an_argument
from docketwright.checks.public_record import public_record
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.names import file_name
from docketwright.letter.review import review_bytes
from docketwright.model.comment import Author, AuthorKind, Comment, Position, Standing
from docketwright.store.codec import encode_comment
from letter.test_confidential import PUBLIC_FILES, WAYS, held

# Words that no letter, template or program has by itself.
AUTHOR = Author(
    first_name="Qwyneth",
    last_name="Zarkovsky",
    title="Vexillographer",
    organization="Brumlix Holdings",
    city="Plonkville",
    state="Wyomazona",
    zip_code="98761-4321",
    country="Freedonia",
    email="qz@brumlix.example",
    phone="555-867-5309",
    in_letter=frozenset({"email", "phone"}),
)
PLANTED = "qwyneth zarkovsky vexillographer brumlix plonkville wyomazona 987614321 freedonia 5558675309 xulian".split()
PRIVATE = ("brumlix", "5558675309")
TEMPLATES = ("formal-letter", "short-letter", "question-by-question", "no-docket")
FILES = {**PUBLIC_FILES, "review copy": lambda one: review_bytes(one, ())}


def comment_of(kind: AuthorKind, **changes: object) -> Comment:
    author = replace(AUTHOR, kind=kind, **changes)
    standing = Standing("I keep pumps running.", "The rule covers my tools.", Position.OPPOSE)
    argument, rule = an_argument("Because.", "Do it."), a_rule(channels=WAYS)
    also = {"also_signed": "Xulian Drabble, quibbler, Brumlix Holdings"}
    return a_comment(argument, author=author, standing=standing, rule=rule, wording=also)


def found_in(data: bytes, planted: Sequence[str]) -> list[str]:
    """Return which of these stand in a file or in the files in it, however they are parted there."""
    said = "".join(held(data).split())
    return [one for one in planted if one in said]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("name", FILES)
def test_no_file_names_who_appears_as_anonymous(name: str, template: str) -> None:
    comment = replace(comment_of(AuthorKind.ANONYMOUS), template=template, no_docket=template == "no-docket")
    assert not found_in(FILES[name](comment), PLANTED)


@pytest.mark.parametrize("name", [name for name in FILES if name not in {"name", "how to file"}])
def test_the_same_words_are_found_where_the_person_gives_a_name(name: str) -> None:
    assert found_in(FILES[name](comment_of(AuthorKind.INDIVIDUAL)), ["zarkovsky", "xulian"]) == ["zarkovsky", "xulian"]


@pytest.mark.parametrize("name", FILES)
def test_an_e_mail_and_a_phone_are_in_no_file_unless_they_were_chosen_for_the_letter(name: str) -> None:
    hidden = replace(comment_of(AuthorKind.INDIVIDUAL, in_letter=frozenset(), organization=""), wording={})
    assert not found_in(FILES[name](hidden), PRIVATE)


@pytest.mark.parametrize("kind", AuthorKind)
def test_the_properties_of_a_document_hold_only_who_signs_what_it_is_and_its_language(kind: AuthorKind) -> None:
    comment = comment_of(kind)
    letter = compose(comment)
    with zipfile.ZipFile(io.BytesIO(docx_bytes(letter))) as package:
        properties = [package.read(name).decode() for name in package.namelist() if name.startswith("docProps/")]
        assert not [name for name in package.namelist() if "custom" in name.lower() or "people" in name.lower()]
    said = {text for one in properties for text in re.findall(r">([^<>]+)<", one) if text.strip()}
    signed = {"Anonymous", "Qwyneth Zarkovsky", "Brumlix Holdings"}
    shown = {row.value.split(";")[0] for row in public_record(comment) if row.label == "Document properties"}
    assert shown <= signed
    assert said & signed == shown
    assert {one for one in said if not re.fullmatch(r"[\d.]+|\d{4}-\d\d-\d\dT.*", one)} <= {
        *shown,
        letter.title,
        "en-US",
        "Docketwright",
    }


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_name_of_the_file_names_nobody(template: str) -> None:
    comment = replace(comment_of(AuthorKind.ANONYMOUS), template=template, name="Mine")
    assert "Anonymous" in file_name(comment, "docx")
    assert "zarkovsky" not in file_name(comment, "docx").lower()


def test_neither_the_pages_nor_the_properties_of_the_pdf_name_who_is_anonymous(tmp_path: Path) -> None:
    for kind, named in ((AuthorKind.ANONYMOUS, False), (AuthorKind.INDIVIDUAL, True)):
        (tmp_path / "comment.json").write_bytes(encode_comment(comment_of(kind)))
        # A process of its own: pages are laid out by a window's toolkit.
        command = [sys.executable, "-m", "docketwright", "export", "comment.json", "-o", "letter.pdf"]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
        with closing(pypdfium2.PdfDocument(tmp_path / "letter.pdf")) as pdf:
            text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
            properties = pdf.get_metadata_dict()
        said = "".join(re.findall(r"\w+", f"{text} {properties}")).lower()
        assert bool([one for one in PLANTED if one in said]) is named
        assert {name for name, value in properties.items() if value} <= _PDF_PROPERTIES


_PDF_PROPERTIES = {"Title", "Author", "Creator", "Producer", "CreationDate", "ModDate"}
