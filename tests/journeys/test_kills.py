"""The real window is killed at random while a person types: what lay on the disk as saved is there again."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from docketwright.model.comment import Comment
from docketwright.store.opening import verify
from docketwright.store.workspace import FILE, Workspace
from journeys.person import Person

# Saved a second after the first key at the latest; the rest is for a machine that is busy with other tests.
LATEST = 4.0


@dataclass
class Typed:
    """What was typed in all, and when each word had gone to the window."""

    words: list[tuple[str, float]]

    def until(self, moment: float) -> str:
        """Return what had been typed by then."""
        return "".join(word for word, at in self.words if at <= moment)


def point(comment: Comment | None) -> str:
    return comment.arguments[0].point if comment and comment.arguments else ""


def begin(person: Person) -> None:
    person.presses("ctrl+n")
    person.sees_window("Untitled comment")
    person.presses("ctrl+shift+n", "Return")
    person.types("Begun.")
    person.waits_for_saved(lambda one: point(one) == "Begun.", "the first word")


def types_for_a_while(person: Person, seconds: float, number: int) -> Typed:
    typed = Typed([])
    until, at = time.monotonic() + seconds, 0
    while time.monotonic() < until:
        word = f" w{number}-{at}"
        person.types(word)
        typed.words.append((word, time.monotonic()))
        at += 1
    return typed


def goes_on(person: Person, wanted: str) -> None:
    """Open the comment again and type a full stop: from then on, keys are known to reach the box."""
    person.presses_until("Return", "Untitled comment")
    person.presses("ctrl+End")
    person.types(".")
    person.waits_for_saved(lambda one: point(one) == wanted, "the box to take keys again")


def kills(sits_down: Callable[[], Person], times: int, seed: int, longest: float) -> None:
    chance, kept = random.Random(seed), "Begun."
    person = sits_down()
    begin(person)
    for number in range(times):
        typed = types_for_a_while(person, chance.uniform(0.05, longest), number)
        acknowledged = point(person.saved())
        person.dies()
        died = time.monotonic()
        # Opening it as the program does takes in the log that the dead program left.
        with Workspace.open(person.home) as workspace:
            found = point(workspace.comments.load(workspace.comments.list()[0].comment.id))
        assert verify(person.home / FILE)
        assert found.startswith(acknowledged), (number, acknowledged, found)
        assert found.startswith(kept + typed.until(died - LATEST)), (number, kept, typed.words, found)
        assert (kept + typed.until(died)).startswith(found), (number, "words that nobody typed", found)
        kept = f"{found}."
        person = sits_down()
        goes_on(person, kept)
    person.quits()


@pytest.mark.journey
def test_five_kills_of_the_real_window_lose_no_word_that_was_saved(sits_down: Callable[[], Person]) -> None:
    kills(sits_down, 5, 1, longest=4)


@pytest.mark.journey
@pytest.mark.soak
def test_fifty_kills_of_the_real_window_lose_no_word_that_was_saved(sits_down: Callable[[], Person]) -> None:
    # Shorter, for it all is one paragraph: of 3,000 words, no busy machine lays out 160 keys a second.
    kills(sits_down, 50, 2, longest=1.5)
