"""The man page and the shell completions, made from the parser.

`python -m docketwright.cli.manual man|bash|zsh|fish` prints one of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence

from docketwright import __version__
from docketwright.cli.calls import Call, call
from docketwright.cli.completion import bash, fish, zsh
from docketwright.cli.output import FINE, show, tell
from docketwright.cli.parser import ABOUT, AFTER, build, sentence
from docketwright.errors import UsageError

EXITS = ((0, "fine"), (1, "something was found"), (2, "the call makes no sense"), (3, "cannot read or write"))
FILES = (
    ("~/.local/share/docketwright", "Your workspace and its backups, unless DOCKETWRIGHT_HOME names another folder."),
    ("*.docketwright", "A comment that was saved as a file of its own."),
    ("*.docketblocks", "A pack of arguments."),
)
ENVIRONMENT = (("DOCKETWRIGHT_HOME", "The folder to keep the workspace in."),)
EXAMPLES = (
    ("docketwright rule notice.xml", "What does the notice say, and when do comments close?"),
    ("docketwright check letter.docx --rule notice.xml", "Is a letter that was written elsewhere ready to be filed?"),
    ("docketwright export mine.docketwright -o letter.docx", "Make the Word letter."),
)


def man(program: Call) -> str:
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
    for one in program.below:
        lines += [".TP", f".B {one.name}", troff(sentence(one.does)), *_called(one)]
    lines += [".SH EXIT STATUS", *_listed((str(code), meaning) for code, meaning in EXITS)]
    lines += [".SH FILES", *_listed(FILES), ".SH ENVIRONMENT", *_listed(ENVIRONMENT)]
    lines += [".SH EXAMPLES", *_listed(EXAMPLES)]
    return "\n".join(lines)


def _listed(rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, meaning in rows:
        yield f".TP\n.B {troff(term)}\n{troff(meaning)}"


def _called(one: Call) -> Iterator[str]:
    """Yield how a command is called, and what each of its words means."""
    calls = (one, *one.below)
    yield from (f".br\n.I {troff(each.usage)}" for each in calls)
    meanings = {word.shown: word.meaning for each in calls for word in each.words if "--help" not in word.flags}
    yield from (f".RS\n.TP\n.B {troff(shown)}\n{troff(meaning)}\n.RE" for shown, meaning in meanings.items() if meaning)


def troff(text: str) -> str:
    """Return text with troff's own signs made harmless."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped[:1] in {".", "'"} else escaped


MADE: dict[str, Callable[[Call], str]] = {"man": man, "bash": bash, "zsh": zsh, "fish": fish}


def made(form: str) -> str:
    """Return the man page, or the completion for a shell."""
    return MADE[form](call(build(), "docketwright"))


def main(arguments: Sequence[str]) -> int:
    """Print what is asked for and return the exit code."""
    if len(arguments) != 1 or arguments[0] not in MADE:
        tell(f"Name one of: {', '.join(MADE)}.")
        return UsageError.exit_code
    show(made(arguments[0]))
    return FINE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
