"""Judge a passage: which principles and elements it seems to address, and by which words."""

from __future__ import annotations

from docketwright.checks.principles.judgement import Judgement
from docketwright.checks.remembering import taught


def judge_line(line: dict[str, object]) -> dict[str, object]:
    """Return what `docketwright judge --jsonl` prints for a line with "id" and "text"."""
    judgement = judge(str(line.get("text", "")))
    return {
        "id": line.get("id"),
        "principles": list(judgement.principles),
        "elements": list(judgement.elements),
        "request": judgement.request,
        "hits": [
            {"element": hit.element, "start": hit.start, "end": hit.end, "words": list(hit.words), "why": hit.why}
            for hit in judgement.hits
        ],
    }


@taught(4096)
def judge(text: str) -> Judgement:
    """Return the judgement of a passage or paragraph; a long one is judged a few sentences at a time."""
    # Who is told what another process has judged need not load what judges.
    from docketwright.checks.principles.weighing import judged  # noqa: PLC0415 - the same

    return judged(text)
