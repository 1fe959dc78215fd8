"""What a person does who tries things out: two hundred changes taken back, and the window changed while they type."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

from journeys.person import Person

pytestmark = pytest.mark.journey
ACTIONS = 200
# So many keys take back, or do again, whatever two hundred actions changed; a key too many changes nothing.
KEYS = 420


def test_two_hundred_changes_are_taken_back_and_made_again(sits_down: Callable[[], Person]) -> None:
    person = sits_down()
    start = begin(person)
    person.presses("ctrl+shift+n")
    for keys, text in actions(random.Random(6)):
        if keys:
            person.presses(*keys)
        if text:
            person.types(text)
    end = person.waits_for_rest()
    assert len(end.arguments) > 2
    person.presses(*["ctrl+z"] * KEYS, pause_ms=8)
    person.waits_for_saved(lambda one: one == start, "the comment as it began")
    person.presses(*["ctrl+shift+z"] * KEYS, pause_ms=8)
    person.waits_for_saved(lambda one: one == end, "the comment as it ended")
    person.quits()


def test_no_word_is_lost_while_size_look_and_language_change(sits_down: Callable[[], Person]) -> None:
    person = sits_down()
    begin(person)
    person.presses("ctrl+shift+n", "Return")
    person.types("The window ")
    person.resizes(960, 640)
    person.types("was narrow, ")
    person.resizes(1440, 900)
    person.presses("ctrl+plus", "ctrl+plus")
    person.types("then wide and large, ")
    change_look(person)
    person.types("then dark, ")
    change_language(person)
    person.types("then Spanish.")
    wanted = "The window was narrow, then wide and large, then dark, then Spanish."
    person.waits_for_saved(lambda one: one.arguments and one.arguments[0].point == wanted, "every word")
    person.pictures("journey-changed")
    person.quits()


def actions(chance: random.Random) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield keys to press and text to type then."""
    several = (
        ((), "some words "),
        ((), "more. "),
        (("ctrl+Return",), "evidence of 2023 "),
        (("ctrl+shift+n",), "Title"),
        (("alt+Up",), ""),
        (("alt+Down",), ""),
        (("alt+c", "d"), ""),
        (("alt+c", "s"), ""),
        (("alt+c", "m"), ""),
        (("ctrl+2", "Tab"), "Ada"),
        (("ctrl+4",), "and so on"),
    )
    for _ in range(ACTIONS):
        yield chance.choices(several, weights=(5, 5, 5, 2, 1, 1, 1, 1, 1, 1, 2))[0]


def change_look(person: Person) -> None:
    person.presses("ctrl+comma")
    person.sees_window("Settings")
    person.presses("Tab", "Right", "Right")
    person.presses_until("Escape", "Untitled comment")


def change_language(person: Person) -> None:
    person.presses("ctrl+comma")
    person.sees_window("Settings")
    # From the list of pages, where the keyboard always begins, past the look and the size of the text.
    person.presses("Tab", "Tab", "Tab", "Right", "Right")
    person.sees_window("Configuración")
    person.presses_until("Escape", "Docketwright")


def begin(person: Person) -> object:
    person.presses("ctrl+n")
    person.sees_window("Untitled comment")
    return person.waits_for(lambda: (one := person.saved()) is not None and not one.arguments and one, "a new comment")
