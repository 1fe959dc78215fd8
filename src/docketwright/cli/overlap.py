"""`docketwright overlap FILE --with FILE…`: how much of a document stands in others, sentence by sentence."""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from docketwright.checks.context import Context
from docketwright.checks.originality import Origin, OriginKind, sentence_origins
from docketwright.checks.overlap import overlap
from docketwright.cli.opening import open_comment
from docketwright.cli.output import FINDINGS, FINE, show, show_json
from docketwright.model.comment import Comment
from docketwright.model.passages import passages


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add this command's arguments."""
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="the document to look at (.json, .docx, .txt, .md, .pdf)"
    )
    parser.add_argument(
        "--with", dest="others", action="extend", type=Path, nargs="+", required=True, metavar="FILE", help="the others"
    )
    parser.add_argument("--json", action="store_true", help="print every sentence as JSON")


def run(options: argparse.Namespace) -> int:
    """Compare and print; return 1 where a sentence is shared."""
    comment = open_comment(options.file)
    earlier = tuple((path.name, whole_text(open_comment(path))) for path in options.others)
    context = Context(now=datetime.now(UTC), zone=UTC, earlier=earlier)
    whole = overlap(comment, context)
    origins = sentence_origins(comment, context)
    if options.json:
        show_json(
            {
                "file": options.file.name,
                "containment": round(whole.containment, 3),
                "class": str(whole.kind),
                "source": whole.source,
                "sentences": [entry(one) for one in origins],
            }
        )
    else:
        show(table(str(whole.kind), origins))
    return FINE if all(one.kind is OriginKind.YOURS for one in origins) else FINDINGS


def entry(origin: Origin) -> dict[str, object]:
    """Return one sentence's origin as an object of the JSON."""
    spot = origin.spot
    return {
        "text": origin.text,
        "class": str(origin.kind),
        "source": origin.source,
        "score": round(origin.score, 3),
        "where": {"part": spot.part, "argument": spot.owner, "start": spot.start, "end": spot.end},
    }


def table(kind: str, origins: tuple[Origin, ...]) -> str:
    """Return the class of the whole and the sentences that are not its own, for a person to read."""
    counts = Counter(one.kind for one in origins)
    own, adapted, copied = (counts[one] for one in (OriginKind.YOURS, OriginKind.ADAPTED, OriginKind.COPIED))
    shared = [f"  {one.kind} from {one.source}: {one.text}" for one in origins if one.kind is not OriginKind.YOURS]
    return "\n".join([f"{kind}: {copied} copied, {adapted} adapted, {own} its own", *shared])


def whole_text(comment: Comment) -> str:
    """Return every word of a comment."""
    return "\n".join(passage.text for passage in passages(comment))
