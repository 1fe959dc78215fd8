"""What the outline says of an argument: how far it is, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from docketwright.model.comment import Argument, Request
from docketwright.store.example import example
from docketwright.ui.language import LANGUAGES, speak
from docketwright.ui.write.entries import NOT_BEGUN, WRITTEN, argument_entries, how_far

WHOLE = Argument("a", title="Costs", reasons="They grow.", evidence="A survey.", request=Request(text="Lower them."))


@pytest.fixture(params=sorted(LANGUAGES))
def _each_language(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    speak(request.param)
    yield
    speak("en")


@pytest.mark.parametrize(
    ("argument", "far"),
    [
        (Argument("a"), NOT_BEGUN),
        (Argument("a", title="Costs", reasons="  "), NOT_BEGUN),
        (Argument("a", point="They grow."), "Reasons are missing"),
        (replace(WHOLE, request=Request()), "A request is missing"),
        (replace(WHOLE, evidence=""), "Evidence is missing"),
        (WHOLE, WRITTEN),
    ],
)
def test_an_argument_is_as_far_as_the_next_thing_that_it_lacks(argument: Argument, far: str) -> None:
    assert how_far(argument) == far


@pytest.mark.usefixtures("_each_language")
def test_a_written_argument_is_done_in_every_language() -> None:
    comment = replace(example(), arguments=(WHOLE, replace(WHOLE, id="b", evidence="")))
    assert [one.done for one in argument_entries(comment)] == [True, False]


def test_the_arguments_step_lists_them_without_their_states() -> None:
    lines = argument_entries(example(), stated=False)
    assert lines
    assert {one.state for one in lines} == {""}
