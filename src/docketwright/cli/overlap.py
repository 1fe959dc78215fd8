"""`docketwright overlap FILE --with FILE…`: which sentences a document shares with others."""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import replace
from pathlib import Path

from docketwright.checks.originality import sentence_origins
from docketwright.cli.opening import open_comment
from docketwright.cli.output import FINDINGS, FINE, show, show_json
from docketwright.cli.surroundings import surroundings
from docketwright.model.comment import Comment
from docketwright.model.passages import passages

YOURS = "yours"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the document to look at (.json, .docx, .txt, .md)")
    parser.add_argument("--with", dest="others", type=Path, nargs="+", required=True, metavar="FILE", help="the others")
    parser.add_argument("--json", action="store_true", help="print every sentence as JSON")


def run(options: argparse.Namespace) -> int:
    """Compare and print; return 1 where a sentence is shared."""
    comment = open_comment(options.file)
    earlier = tuple((path.name, whole_text(open_comment(path))) for path in options.others)
    context = replace(surroundings(comment), earlier=earlier, letter="", blocks=())
    sentences = [entry(one) for one in sentence_origins(comment, context)]
    counts = Counter(str(one["kind"]) for one in sentences)
    if options.json:
        show_json({"file": options.file.name, "counts": counts, "sentences": sentences})
    else:
        show(f"{counts.get('copied', 0)} copied, {counts.get('adapted', 0)} adapted, {counts.get(YOURS, 0)} its own")
        for one in sentences:
            if one["kind"] != YOURS:
                show(f"  {one['kind']} from {one['from']}: {one['text']}")
    return FINDINGS if len(sentences) > counts.get(YOURS, 0) else FINE


def entry(origin: object) -> dict[str, object]:
    """Return one sentence's origin as an object of the JSON."""
    spot = origin.spot  # type: ignore[attr-defined]
    return {
        "kind": str(origin.kind),  # type: ignore[attr-defined]
        "from": origin.source,  # type: ignore[attr-defined]
        "score": round(float(origin.score), 3),  # type: ignore[attr-defined]
        "text": origin.text,  # type: ignore[attr-defined]
        "where": {"part": spot.part, "argument": spot.owner, "start": spot.start, "end": spot.end},
    }


def whole_text(comment: Comment) -> str:
    """Return every word of a comment."""
    return "\n".join(passage.text for passage in passages(comment))
