"""The templates are what their maker makes, and one style stands behind each style of the letter."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.shared import Pt, RGBColor
from lxml import etree

from build import a_comment, an_argument
from docketwright.assets import resource, template
from docketwright.cli import run
from docketwright.letter.compose import compose
from docketwright.letter.letter import Style
from docketwright.letter.looks import FORMAL, LOOKS, looks_of
from docketwright.letter.own_template import own_docx_bytes
from docketwright.letter.word.markup import W
from docketwright.letter.word.names import STYLE_IDS
from docketwright.letter.word.template import template_names
from docketwright.store.codec import decode_comment, encode_comment
from letter.cases import LONG_TITLE
from letter.exports import own_document
from letter.word_lint import faults

sys.path.append(str(Path(__file__).resolve().parents[2] / "packaging"))
from make_templates import made as made_template


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.mark.parametrize("name", LOOKS)
def test_a_template_is_the_one_that_its_maker_makes(name: str) -> None:
    made = made_template(name)
    assert made == made_template(name)
    # Compressed bytes may differ between versions of zlib; what they hold may not.
    assert parts(made) == parts(template(f"{name}.docx").read_bytes()), "run packaging/make_templates.py"


@pytest.mark.parametrize("name", LOOKS)
def test_every_style_of_the_letter_is_in_every_template(name: str) -> None:
    assert set(LOOKS[name]) == set(Style) == set(STYLE_IDS)
    styles = etree.fromstring(parts(template(f"{name}.docx").read_bytes())["word/styles.xml"])
    ids = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    assert set(STYLE_IDS.values()) <= ids


@pytest.mark.parametrize("name", LOOKS)
def test_body_text_is_twelve_points_and_margins_are_an_inch(name: str) -> None:
    assert LOOKS[name][Style.BODY].size == 12
    document = parts(template(f"{name}.docx").read_bytes())["word/document.xml"].decode()
    assert 'w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"' in document


@pytest.mark.parametrize("name", LOOKS)
def test_who_signs_on_two_lines_stays_apart_from_the_next_name(name: str) -> None:
    look = LOOKS[name][Style.SIGNATURE]
    assert look.left == -look.first > 0


def test_a_template_from_elsewhere_looks_like_the_formal_letter() -> None:
    assert looks_of("my-own") is FORMAL


def test_templates_hold_no_metadata() -> None:
    for name in template_names():
        assert not any(one.startswith("docProps") for one in parts(template(f"{name}.docx").read_bytes()))


def test_a_changed_copy_gives_each_of_its_styles(tmp_path: Path) -> None:
    mine = docx.Document(str(template("formal-letter.docx")))
    mine.styles["Request"].font.size = Pt(13)
    mine.styles["Letter Name"].font.color.rgb = RGBColor(0x88, 0, 0)
    mine.save(str(tmp_path / "mine.docx"))
    data = own_docx_bytes(compose(LONG_TITLE), (tmp_path / "mine.docx").read_bytes())
    made = docx.Document(io.BytesIO(data))
    assert made.styles["Request"].font.size == Pt(13)
    assert made.styles["Letter Name"].font.color.rgb == RGBColor(0x88, 0, 0)
    assert made.styles["Body Text"].font.size == Pt(12)
    assert faults(data) == []


def test_a_template_of_ones_own_is_checked_and_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine, letter = tmp_path / "mine.docx", tmp_path / "letter.docx"
    docx.Document().save(str(mine))
    assert run(["templates", "check", str(mine)]) == 0
    assert "Page: 8.5 by 11 inches\nText: " in capsys.readouterr().out
    assert run(["templates", "check", str(mine), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["page"]["width"] == 12240
    example = resource("examples", "ntia-open-weights.json")
    assert run(["export", str(example), "-o", str(letter), "--template", str(mine), "--tracked"]) == 0
    assert faults(letter.read_bytes()) == []


def test_templates_are_listed_and_copied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["templates", "list"]) == 0
    assert capsys.readouterr().out.split() == list(template_names())
    assert run(["templates", "copy", "short-letter", "-o", str(tmp_path / "mine.docx")]) == 0
    assert (tmp_path / "mine.docx").read_bytes() == template("short-letter.docx").read_bytes()
    assert run(["templates", "copy", "lost", "-o", str(tmp_path / "x.docx")]) == 2


def test_a_comment_takes_the_looks_of_a_template_of_ones_own_and_nothing_else(tmp_path: Path) -> None:
    comment = a_comment(an_argument("Because.", id="a"))
    (tmp_path / "ours.docx").write_bytes(own_document())
    (tmp_path / "c.docketwright").write_bytes(encode_comment(comment))
    assert run(["templates", "add", str(tmp_path / "ours.docx"), "--to", str(tmp_path / "c.docketwright")]) == 0
    made = decode_comment((tmp_path / "c.docketwright").read_bytes())
    assert made.looks is not None
    assert (made.looks.name, made.looks.text.font) == ("ours.docx", "Georgia")
    assert replace(made, looks=None) == comment
    assert run(["templates", "add", str(tmp_path / "c.docketwright"), "--to", str(tmp_path / "c.docketwright")]) == 3
    assert decode_comment((tmp_path / "c.docketwright").read_bytes()) == made
