"""The kept translations against the code: nothing lacks, nothing is stale, every value has its place."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from docketwright.ui.language import CONTEXT, ENGLISH, LANGUAGES

sys.path.append(str(Path(__file__).parents[1] / "packaging"))
from translations import kept, said_in, sentences

OTHERS = [one for one in LANGUAGES if one != ENGLISH]


def translated(language: str) -> dict[str, str]:
    """Return the finished translations that are kept for a language."""
    return {
        one.findtext("source", ""): one.findtext("translation", "")
        for one in ET.parse(kept(language)).iter("message")  # noqa: S314 - our own file
        if one.find("translation").get("type") is None  # type: ignore[union-attr] # lupdate writes one each
    }


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_is_translated_and_none_is_left_from_before(language: str) -> None:
    ours, theirs = set(sentences()), set(translated(language))
    assert (ours - theirs, theirs - ours) == (set(), set()), "make translations, then translate what is unfinished"


@pytest.mark.parametrize("language", OTHERS)
def test_every_value_has_its_place_in_every_language(language: str) -> None:
    for sentence, said in translated(language).items():
        assert _places(sentence) == _places(said), said
        assert (sentence[:1].isspace(), sentence[-1:].isspace()) == (said[:1].isspace(), said[-1:].isspace()), said


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_program_reads_is_what_is_kept(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(kept(language).with_suffix(".qm")))
    stale = [one for one, said in translated(language).items() if translator.translate(CONTEXT, one) != said]
    assert not stale, "make translations"


def test_sentences_are_found_in_the_code() -> None:
    code = 'say("One"); label(phrase("Two {name}", name=say("Three"))); say("Four" if a else "Five"); say(six); f("7")'
    assert set(said_in(code)) == {"One", "Two {name}", "Three", "Four", "Five"}


def _places(sentence: str) -> set[str]:
    return set(re.findall(r"\{[^}]*\}", sentence))
