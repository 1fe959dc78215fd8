"""The commands by name, and the parser that reads them."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import NamedTuple, NoReturn

from docketwright import __version__
from docketwright.cli.output import end
from docketwright.errors import UsageError

Run = Callable[[argparse.Namespace], int]

ABOUT = "Write a formal comment on a federal rule and export it as a Word letter."
WIDTH = 100
AFTER = "Without a command the window opens. Everything works offline; nothing is sent."


class Command(NamedTuple):
    """One command: the word that calls it, what it does in a line; its file in this folder bears the same name."""

    name: str
    does: str


COMMANDS = (
    Command("rule", "read a notice: docket, deadlines, questions, sections"),
    Command("check", "check a comment, or a document written elsewhere"),
    Command("judge", "say which of the four principles each passage argues"),
    Command("blocks", "list, search, export and import reusable arguments"),
    Command("export", "make the letter: Word, PDF, web form, e-mail"),
    Command("returned", "compare a comment with its letter that a colleague edited"),
    Command("overlap", "find sentences that a document shares with others"),
    Command("templates", "list the letter templates, copy one out, or use one of your own"),
    Command("demo", "work the example: letter, web text, findings, principles"),
    Command("doctor", "say what works on this computer, and what to do"),
    Command("open", "open the window on a comment, a notice, a pack or a document"),
)


class Columns(argparse.HelpFormatter):
    """Help in two columns, wide enough for the names of the commands.

    argparse makes one for each argument too; one that has a width loads nothing to ask the terminal.
    """

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=28, width=WIDTH)
        # argparse measures the names without their indent, and so breaks the line after the longest.
        self._action_max_length = max(len(command.name) for command in COMMANDS) + 4


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    def format_help(self) -> str:
        """Return the help with the names and their meanings in two even columns."""
        self.formatter_class = Columns
        return super().format_help()

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """End, once the help or the version that was asked for is written."""
        end()
        super().exit(status, message)

    def error(self, message: str) -> NoReturn:
        """Raise UsageError instead of printing the whole usage."""
        raise UsageError(f"{message[:1].upper()}{message[1:]}.", f"See {self.prog} --help.")


def parse(arguments: Sequence[str]) -> tuple[Run, argparse.Namespace]:
    """Return the command to run and its options; raises UsageError where they make no sense."""
    chosen = next((argument for argument in arguments if not argument.startswith("-")), "")
    if [*arguments[:1]] == [chosen] and chosen not in {command.name for command in COMMANDS}:
        raise UsageError(f"There is no command “{chosen}”.", _to_open(chosen))
    options, left = build(only=chosen).parse_known_args(arguments)
    if left:
        raise UsageError(f"Not understood: {' '.join(left)}.", f"See docketwright {options.command} --help.")
    run: Run = import_module(f"docketwright.cli.{options.command}").run
    return run, options


def _to_open(chosen: str) -> str:
    """Return what to do about a word that is no command; it may be a file that the window opens."""
    with suppress(OSError):  # a name that is too long for any file
        if Path(chosen).is_file():
            return "It is a file: docketwright open FILE opens it in the window."
    return "See docketwright --help."


def build(only: str | None = None) -> Parser:
    """Return the parser with the arguments of every command, or of one: only that one is made and loaded then.

    Where no command is called so, the parser knows their names alone.
    """
    parser = Parser(prog="docketwright", description=ABOUT, epilog=AFTER, allow_abbrev=False, formatter_class=Columns)
    parser.add_argument("--version", action="version", version=f"Docketwright {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", required=True, title="commands", prog="docketwright"
    )
    asked = [command for command in COMMANDS if command.name == only]
    for command in asked or COMMANDS:
        sub = commands.add_parser(
            command.name,
            help=command.does,
            description=sentence(command.does),
            allow_abbrev=False,
            formatter_class=Columns,
        )
        if asked or only is None:
            import_module(f"docketwright.cli.{command.name}").add_arguments(sub)
    return parser


def sentence(does: str) -> str:
    """Return what a command does as a sentence."""
    return f"{does[:1].upper()}{does[1:]}."
