"""`docketwright check FILE`: everything the checks have to say, and where the four principles stand.

The document is read and judged in a second process, while this one does all the rest. It begins when what both need is
loaded, and nothing that only one of them needs.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from docketwright.cli.beside import beside, can_share
from docketwright.cli.meeting import Meeting
from docketwright.cli.together import Together, read_and_judge

# Bytes. A second process pays even for a page, because each of the two loads only a part of what is needed.
SHARED = 2_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a comment file, or .docx, .txt, .md, .pdf")
    parser.add_argument("--rule", type=Path, metavar="FILE", help="the notice that it is about")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(options: argparse.Namespace) -> int:
    """Check the comment, print what was found, and return 1 where something was."""
    if not (_is_worth_sharing(options.file) and can_share()):
        return _checked(options)
    _load_what_both_need()
    meeting = Meeting()
    with beside(lambda: read_and_judge(options.file, options.rule, meeting)) as other:
        return _checked(options, Together(other, meeting) if other else None)


def _is_worth_sharing(file: Path) -> bool:
    try:
        return file.stat().st_size >= SHARED
    except OSError:  # who reads it says what is wrong
        return False


def _load_what_both_need() -> None:
    """Load what both processes would load before all else, each for itself at the same moment."""
    import pickle  # noqa: F401, PLC0415 - a comment that is not shared needs none

    from docketwright.checks import asking  # noqa: F401, PLC0415 - the same
    from docketwright.checks.principles import judging, letters_words, sightings  # noqa: F401, PLC0415 - the same
    from docketwright.cli import opening  # noqa: F401, PLC0415 - the same
    from docketwright.letter import labels  # noqa: F401, PLC0415 - the same


def _checked(options: argparse.Namespace, together: Together | None = None) -> int:
    from docketwright.cli.checked import say_all  # noqa: PLC0415 - loaded while the second process reads already

    return say_all(options.file, options.rule, together, as_json=options.json)
