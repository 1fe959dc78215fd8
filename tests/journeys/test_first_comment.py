"""From a notice on the disk to a Word letter, by keyboard alone, in the real window."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from docketwright.assets import resource
from docketwright.cli import run
from journeys.person import Person

pytestmark = pytest.mark.journey
NOTICE = resource("examples", "ntia-2023-0009.txt")
POINT = "A limit on open weights would first reach the people who test pumps."
REASONS = "The firmware may not leave the plant, so only a model that runs there is of use."
EVIDENCE = "In 2023 I tested 14 pumps in Duluth, nine of them with such a model."
REQUEST = "Exempt testing that the owner of a system has authorized."


def test_a_notice_becomes_a_word_letter_by_keyboard_alone(
    sits_down: Callable[[], Person], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = sits_down()
    take_the_notice(person)
    say_who_you_are(person)
    choose_and_write(person)
    person.presses("F9")
    person.pictures("journey-check")
    letter = tmp_path / "letter.docx"
    export(person, letter)
    words = zipfile.ZipFile(letter).read("word/document.xml").decode()
    for said in (POINT, REASONS, EVIDENCE, REQUEST, "NTIA-2023-0009"):
        assert said.replace("\u00a0", " ") in words.replace("\u00a0", " ")
    person.quits()
    # The same letter, read back from the command line, says the same.
    assert run(["check", str(letter), "--json"]) in {0, 1}
    assert "Traceback" not in capsys.readouterr().err


def test_words_are_there_again_after_the_program_is_killed(sits_down: Callable[[], Person]) -> None:
    person = sits_down()
    person.presses("ctrl+n")
    person.sees_window("Untitled comment")
    person.presses("ctrl+shift+n")
    person.types("Time to fix things")
    person.waits_for_saved(lambda one: one.arguments and one.arguments[0].title == "Time to fix things", "the title")
    person.program.kill()
    person.program.wait()
    again = sits_down()
    again.presses_until("Return", "Untitled comment")
    assert again.saved().arguments[0].title == "Time to fix things"
    again.quits()


def test_typing_is_undone_and_done_again(sits_down: Callable[[], Person]) -> None:
    person = sits_down()
    person.presses("ctrl+n")
    person.sees_window("Untitled comment")
    person.presses("ctrl+shift+n", "Return")
    person.types("One point.")
    person.waits_for_saved(lambda one: one.arguments and one.arguments[0].point == "One point.", "the point")
    person.presses("ctrl+z")
    person.waits_for_saved(lambda one: one.arguments and one.arguments[0].point == "", "the point to go")
    person.presses("ctrl+shift+z")
    person.waits_for_saved(lambda one: one.arguments and one.arguments[0].point == "One point.", "the point again")
    person.quits()


def take_the_notice(person: Person) -> None:
    person.presses("ctrl+n")
    person.sees_window("Untitled comment")
    person.presses("ctrl+o")
    person.sees_window("Open a notice")
    person.opens_file(NOTICE)
    person.sees_window("Dual Use Foundation")
    person.waits_for_saved(lambda one: one.rule, "the notice")
    person.pictures("journey-rule")


def say_who_you_are(person: Person) -> None:
    person.presses("ctrl+2", "Tab")
    person.types("Ada")
    person.presses("Tab")
    person.types("Example")
    person.waits_for_saved(lambda one: one.author.last_name == "Example", "the name")
    person.pictures("journey-you")


def choose_and_write(person: Person) -> None:
    person.presses("ctrl+3")
    person.types("defenders")
    person.presses("F6", "space")
    person.waits_for_saved(lambda one: one.arguments, "an argument")
    person.pictures("journey-arguments")
    person.presses("ctrl+4")
    for text, part in ((POINT, "point"), (REASONS, "reasons"), (EVIDENCE, "evidence"), (REQUEST, "request")):
        person.types(text)
        person.waits_for_saved(lambda one, part=part, text=text: said(one, part) == text, part)
        person.presses("ctrl+Return")
    person.pictures("journey-write")


def said(comment: object, part: str) -> str:
    argument = comment.arguments[0]  # type: ignore[attr-defined]
    return argument.request.text if part == "request" else getattr(argument, part)


def export(person: Person, letter: Path) -> None:
    person.presses("ctrl+6")
    person.presses("ctrl+e")
    person.sees_window("Export:")
    person.presses("ctrl+a")
    person.opens_file(letter)
    person.waits_for(letter.exists, "the letter")
    person.pictures("journey-export")
