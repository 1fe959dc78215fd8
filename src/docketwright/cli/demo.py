"""`docketwright demo -o FOLDER`: the worked example, from the comment to the finished letter."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from docketwright.assets import resource
from docketwright.checks.analyst import analyst_view
from docketwright.checks.every import run_checks, visible
from docketwright.checks.principles import assess
from docketwright.cli.output import FINE, as_json, show, show_json
from docketwright.cli.report import report
from docketwright.cli.surroundings import surroundings
from docketwright.errors import WriteError
from docketwright.letter.compose import compose
from docketwright.letter.docx import docx_bytes
from docketwright.letter.files import with_number, write_file
from docketwright.letter.names import file_name
from docketwright.letter.plain import web_text
from docketwright.model.comment import Comment
from docketwright.store.codec import decode_comment, encode_comment

EXAMPLE = "ntia-open-weights.json"
# The day on which the example was written: later than this its docket is closed, and that is not what it shows.
WRITTEN = datetime(2024, 3, 18, 15, 0, tzinfo=UTC)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER", help="where the files go")
    parser.add_argument("--json", action="store_true", help="print the names of the files as JSON")


def run(options: argparse.Namespace) -> int:
    """Write the letter, the web text, the findings and the table of principles, and say where they are."""
    comment = example()
    written = write_all(comment, options.output)
    if options.json:
        show_json({name: str(path) for name, path in written.items()})
    else:
        show("\n".join(f"{name:<12}{path}" for name, path in written.items()))
        show(f"\nThe letter is {written['letter'].resolve()}")
    return FINE


def example() -> Comment:
    """Return the worked example. It is marked as one and cannot be filed."""
    return decode_comment(resource("examples", EXAMPLE).read_bytes())


def write_all(comment: Comment, folder: Path) -> dict[str, Path]:
    """Write every file of the example to the folder, made where there is none; return their paths by name.

    What stands there already under such a name may be a person's work: it stays, and the example's gets a number.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteError(f"The folder {folder} cannot be made: {error.strerror}.", "Choose another folder.") from error
    context = surroundings(comment, WRITTEN)
    findings = visible(run_checks(comment, context), comment)
    made = {
        "letter": (file_name(comment, "docx"), docx_bytes(compose(comment))),
        "web text": ("web-form.txt", f"{web_text(comment).text}\n".encode()),
        "findings": (
            "findings.json",
            as_json(report(comment, context, findings, analyst_view(comment, context))) + b"\n",
        ),
        "principles": ("principles.md", principles_table(comment).encode()),
        "comment": ("comment.json", encode_comment(comment)),
    }
    paths = {name: _free(folder / file, data) for name, (file, data) in made.items()}
    for name, (_, data) in made.items():
        write_file(paths[name], data)
    return paths


def _free(path: Path, data: bytes) -> Path:
    """Return this path where it is free or holds these very bytes, else one beside it."""
    try:
        return path if path.read_bytes() == data else with_number(path)
    except FileNotFoundError:
        return path
    except OSError:  # a folder, or what nobody may read
        return with_number(path)


def principles_table(comment: Comment) -> str:
    """Return a Markdown table of the four principles, their states and the arguments that carry them."""
    rows = ["| Principle | State | Where |", "|---|---|---|"]
    for view in assess(comment, surroundings(comment, WRITTEN)):
        where = (
            "; ".join(one.title for one in comment.arguments if view.principle.number in one.principles) or "not raised"
        )
        rows.append(f"| {view.principle.name} | {view.state} | {where} |")
    return "\n".join([f"# {comment.display_name}", "", *rows, ""])
