"""How the program is called, read from its parser as values: for the man page and the shells' completions."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = "FOLDER"


@dataclass(frozen=True, slots=True)
class Word:
    """One thing that a call may hold: an option with its `flags`, or without flags a thing that stands by itself.

    `value` names what follows an option, "" where nothing does; `choices` are the only words it may be.
    """

    flags: tuple[str, ...]
    value: str
    meaning: str
    choices: tuple[str, ...] = ()
    is_path: bool = False

    @property
    def shown(self) -> str:
        """Return the word as a call shows it."""
        return f"{', '.join(self.flags)} {'|'.join(self.choices) or self.value}".strip()


@dataclass(frozen=True, slots=True)
class Call:
    """One way to call the program: its usage, its words, and the calls that begin with it."""

    name: str
    does: str
    usage: str
    words: tuple[Word, ...] = ()
    below: tuple[Call, ...] = ()

    @property
    def options(self) -> tuple[Word, ...]:
        """Return the words that have flags."""
        return tuple(one for one in self.words if one.flags)

    @property
    def path(self) -> Word | None:
        """Return the file or folder that stands by itself in this call, None where none does."""
        return next((one for one in self.words if not one.flags and one.is_path), None)


def call(parser: argparse.ArgumentParser, name: str, does: str = "") -> Call:
    """Read a parser."""
    usage = " ".join(parser.format_usage().removeprefix("usage: ").split())
    words, below = [], []
    for action in parser._actions:  # noqa: SLF001 - argparse offers no public way to read a parser
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            below += [call(one, called, meaning) for called, one, meaning in _calls_of(action)]
        else:
            words.append(_word(action))
    return Call(name, does, usage, tuple(words), tuple(below))


def _calls_of(
    action: argparse._SubParsersAction[argparse.ArgumentParser],
) -> Iterator[tuple[str, argparse.ArgumentParser, str]]:
    meanings = {one.dest: one.help or "" for one in action._choices_actions}  # noqa: SLF001 - no public way
    yield from ((name, parser, meanings.get(name, "")) for name, parser in action.choices.items())


def _word(action: argparse.Action) -> Word:
    value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    choices = tuple(str(one) for one in action.choices or ())
    meaning = "show this help" if action.dest == "help" else (action.help or "")
    return Word(tuple(action.option_strings), value, meaning, choices, is_path=action.type is Path)
