"""The man page and the shell completions, made from the parser.

`python -m docketwright.cli.manual man|bash|zsh|fish` prints one of them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from docketwright import __version__
from docketwright.cli.output import show
from docketwright.cli.parser import ABOUT, AFTER, COMMANDS, build, sentence

EXITS = ((0, "fine"), (1, "something was found"), (2, "the call makes no sense"), (3, "cannot read or write"))


def commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the parsers of the commands below this one, by name."""
    for action in parser._actions:  # noqa: SLF001 - argparse offers no public way to read a parser
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - the same
            return dict(action.choices)
    return {}


def flags(parser: argparse.ArgumentParser) -> list[str]:
    """Return every option of a parser, and the names of the commands below it."""
    options = [flag for action in parser._actions for flag in action.option_strings]  # noqa: SLF001 - no public way
    return [*commands(parser), *options]


def man() -> str:
    """Return the man page in troff."""
    lines = [
        f'.TH DOCKETWRIGHT 1 "" "Docketwright {__version__}" "User Commands"',
        ".SH NAME",
        f"docketwright \\- {troff(ABOUT[:1].lower() + ABOUT[1:].rstrip('.'))}",
        ".SH SYNOPSIS",
        '.B docketwright\n.RI [ COMMAND " ...]"',
        ".SH DESCRIPTION",
        troff(f"{ABOUT} {AFTER}"),
        ".SH COMMANDS",
    ]
    parsers = commands(build())
    for command in COMMANDS:
        lines += [".TP", f".B {command.name}", troff(sentence(command.does)), *_options(parsers[command.name])]
    lines += [".SH EXIT STATUS", *(f".TP\n.B {code}\n{meaning}" for code, meaning in EXITS)]
    lines += [
        ".SH FILES",
        ".TP",
        "~/.local/share/docketwright",
        "Your workspace, unless DOCKETWRIGHT_HOME names another.",
    ]
    return "\n".join(lines)


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield how a command is called, each of its actions, and what each option means."""
    for one in (parser, *commands(parser).values()):
        usage = " ".join(one.format_usage().removeprefix("usage: ").split())
        yield f".br\n.I {troff(usage)}"
    actions = [action for one in (parser, *commands(parser).values()) for action in one._actions]  # noqa: SLF001 - no public way
    meanings = {_called(action): action.help for action in actions if action.dest != "help"}
    for called, meaning in meanings.items():
        if meaning:
            yield f".RS\n.TP\n.B {troff(called)}\n{troff(meaning)}\n.RE"


def _called(action: argparse.Action) -> str:
    shown = action.metavar or ("" if action.nargs == 0 else action.dest.upper())
    if action.choices and not action.metavar:
        shown = "|".join(str(one) for one in action.choices)
    return f"{', '.join(action.option_strings)} {shown}".strip()


def troff(text: str) -> str:
    """Return text with troff's own signs made harmless."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in {".", "'"} else escaped


def bash() -> str:
    """Return the completion for bash."""
    parsers = commands(build())
    cases = "\n".join(f'    {name}) words="{" ".join(flags(parser))}" ;;' for name, parser in parsers.items())
    return f"""_docketwright() {{
  local words current="${{COMP_WORDS[COMP_CWORD]}}"
  case "${{COMP_WORDS[1]}}" in
{cases}
    *) words="{" ".join(flags(build()))}" ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current"; compgen -f -- "$current")
}}
complete -o filenames -F _docketwright docketwright"""


def zsh() -> str:
    """Return the completion for zsh."""
    listed = "\n".join(f"    '{command.name}:{command.does}'" for command in COMMANDS)
    cases = "\n".join(
        f"    {name}) compadd -- {' '.join(flags(parser))} ;;" for name, parser in commands(build()).items()
    )
    return f"""#compdef docketwright
_docketwright() {{
  local -a commands
  commands=(
{listed}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case $words[2] in
{cases}
  esac
  _files
}}
_docketwright "$@\""""


def fish() -> str:
    """Return the completion for fish."""
    first = "complete -c docketwright -n __fish_use_subcommand"
    lines = [f"{first} -a {command.name} -d '{command.does}'" for command in COMMANDS]
    for name, parser in commands(build()).items():
        inside = f"-n '__fish_seen_subcommand_from {name}'"
        lines += [f"complete -c docketwright {inside} -a '{flag}'" for flag in flags(parser)]
    return "\n".join(lines)


MADE = {"man": man, "bash": bash, "zsh": zsh, "fish": fish}

if __name__ == "__main__":
    show(MADE[sys.argv[1]]())
