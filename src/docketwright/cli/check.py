"""`docketwright check FILE`: everything the checks have to say, and where the four principles stand."""

from __future__ import annotations

import argparse
from pathlib import Path

from docketwright.checks import run_checks, visible
from docketwright.checks.context import Context
from docketwright.checks.principles import assess
from docketwright.cli.opening import open_comment
from docketwright.cli.output import FINDINGS, FINE, show, show_json
from docketwright.cli.surroundings import surroundings
from docketwright.model.comment import Comment
from docketwright.model.finding import Finding


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help="an exported comment (.json), or .docx, .txt, .md")
    parser.add_argument("--rule", type=Path, metavar="FILE", help="the notice that it is about")
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")


def run(options: argparse.Namespace) -> int:
    """Check the comment, print what was found, and return 1 where something was."""
    comment = open_comment(options.file, options.rule)
    context = surroundings(comment)
    findings = visible(run_checks(comment, context), comment)
    if options.json:
        show_json(report(comment, context, findings))
    else:
        show(table(comment, context, findings))
    return FINDINGS if findings else FINE


def report(comment: Comment, context: Context, findings: tuple[Finding, ...]) -> dict[str, object]:
    """Return the findings and the state of each principle as the JSON that this command prints."""
    return {
        "comment": comment.display_name,
        "findings": [finding_entry(finding) for finding in findings],
        "ignored": len(comment.ignored),
        "principles": [
            {"id": view.principle.id, "name": view.principle.name, "state": str(view.state)}
            for view in assess(comment, context)
        ],
    }


def finding_entry(finding: Finding) -> dict[str, object]:
    """Return one finding as an object of the JSON."""
    spot = finding.spot
    return {
        "check": finding.check,
        "severity": str(finding.severity),
        "title": finding.title,
        "why": finding.why,
        "where": {"part": spot.part, "argument": spot.owner, "start": spot.start, "end": spot.end},
        "quote": finding.quote,
        "fixes": [{"label": fix.label, "text": fix.text} for fix in finding.fixes],
    }


def table(comment: Comment, context: Context, findings: tuple[Finding, ...]) -> str:
    """Return the same for a person to read."""
    heads = [f"{comment.display_name}", ""]
    principles = [f"  {view.principle.name:<30}{view.state}" for view in assess(comment, context)]
    found = [
        f"  {finding.severity:<14}{place(comment, finding)}: {finding.title}. {finding.why}" for finding in findings
    ]
    return "\n".join([*heads, "The four principles", *principles, "", "Findings", *(found or ["  None."])])


def place(comment: Comment, finding: Finding) -> str:
    """Return where a finding is, in words."""
    argument = comment.argument(finding.spot.owner)
    part = finding.spot.part.replace(".", " ").replace("_", " ")
    return f"{argument.title or 'Argument'}, {part}" if argument else part
