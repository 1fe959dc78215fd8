"""What the outline lists: the parts of the letter in order, each with its state in a few words."""

from __future__ import annotations

from dataclasses import dataclass

from docketwright.model.comment import Argument, Comment
from docketwright.model.wording import AFTER_ARGUMENTS
from docketwright.phrases import phrase
from docketwright.ui.language import say

OPENING, CLOSING = "opening", "closing"
# The standard sentences by the entry of the outline that shows them.
FRAMES = {
    OPENING: ("dated", "addressee", "via", "salutation", "opening", "position", "requests_intro"),
    CLOSING: AFTER_ARGUMENTS,
}
FRAME_NAMES = {OPENING: phrase("How it begins"), CLOSING: phrase("How it ends")}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline; `number` is 0 for the standard sentences, `key` names what it opens."""

    key: str
    title: str
    number: int = 0
    state: str = ""
    done: bool = False
    principles: tuple[int, ...] = ()

    @property
    def spoken(self) -> str:
        """Return the line as it is read aloud."""
        numbered = f"{self.number}. {self.title}" if self.number else self.title
        carried = " ".join(f"P{number}" for number in self.principles)
        return ", ".join(part for part in (numbered, self.state, carried) if part)


def argument_entries(comment: Comment, *, stated: bool = True) -> tuple[Entry, ...]:
    """Return a line for each argument, with its state where that is asked for."""
    return tuple(
        Entry(
            one.id,
            one.title.strip() or say("Untitled argument"),
            number,
            argument_state(one) if stated else "",
            done=argument_state(one) == WRITTEN,
            principles=tuple(sorted(one.principles)),
        )
        for number, one in enumerate(comment.arguments, start=1)
    )


def entries(comment: Comment) -> tuple[Entry, ...]:
    """Return every line of the outline, from how the letter begins to how it ends."""
    begins = Entry(OPENING, say(FRAME_NAMES[OPENING]), state=frame_state(comment, OPENING))
    ends = Entry(CLOSING, say(FRAME_NAMES[CLOSING]), state=frame_state(comment, CLOSING))
    return (begins, *argument_entries(comment), ends)


def beside(comment: Comment, key: str, by: int) -> str:
    """Return the key of the line so many lines below this one, or the first or last line where there is none."""
    keys = [OPENING, *(one.id for one in comment.arguments), CLOSING]
    return keys[max(0, min(len(keys) - 1, keys.index(key) + by))]


def frame_of(part: str) -> str:
    """Return the entry that shows a standard sentence, the date or the addressee."""
    return next(key for key, parts in FRAMES.items() if part in parts)


NOT_BEGUN, WRITTEN = phrase("Not begun"), phrase("Written")


def argument_state(argument: Argument) -> str:
    """Return how far an argument is, as the next thing that it lacks."""
    if not any(text.strip() for text in (argument.point, argument.reasons, argument.evidence, argument.request.text)):
        return say(NOT_BEGUN)
    for text, lacking in (
        (argument.reasons, say("Reasons are missing")),
        (argument.request.text, say("A request is missing")),
        (argument.evidence, say("Evidence is missing")),
    ):
        if not text.strip():
            return lacking
    return say(WRITTEN)


def frame_state(comment: Comment, key: str) -> str:
    """Return whether the standard sentences stand or were changed."""
    changed = sum(1 for part in FRAMES[key] if part in comment.wording)
    return {0: say("Standard sentences"), 1: say("1 sentence is yours")}.get(
        changed, say("{changed} sentences are yours", changed=changed)
    )
