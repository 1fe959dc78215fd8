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
    untitled = say("Untitled argument")
    # Asked at every key, about every argument: a state is said once, and not once for each that has it.
    said = {one: say(one) if stated else "" for one in (NOT_BEGUN, *_LACKING, WRITTEN)}
    lines = []
    for number, one in enumerate(comment.arguments, start=1):
        far = how_far(one)
        title, carried = one.title.strip() or untitled, tuple(sorted(one.principles))
        lines.append(Entry(one.id, title, number, said[far], done=far == WRITTEN, principles=carried))
    return tuple(lines)


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
# In the order in which they are asked for: reasons, a request, evidence.
_LACKING = phrase("Reasons are missing"), phrase("A request is missing"), phrase("Evidence is missing")


def how_far(argument: Argument) -> str:
    """Return how far an argument is, as the next thing that it lacks; still to be said in the window's language."""
    asked = argument.reasons, argument.request.text, argument.evidence
    if not any(text.strip() for text in (argument.point, *asked)):
        return NOT_BEGUN
    return next((lacking for text, lacking in zip(asked, _LACKING, strict=True) if not text.strip()), WRITTEN)


def frame_state(comment: Comment, key: str) -> str:
    """Return whether the standard sentences stand or were changed."""
    changed = sum(1 for part in FRAMES[key] if part in comment.wording and part != "also_signed")
    return {0: say("Standard sentences"), 1: say("1 sentence is yours")}.get(
        changed, say("{changed} sentences are yours", changed=changed)
    )
