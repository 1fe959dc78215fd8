"""The page to read first: what must still be fixed, how to file with this notice, and what each file is for."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from docketwright.letter.compose_head import reference, subject
from docketwright.letter.compose_text import line
from docketwright.letter.filing_steps import filing_steps
from docketwright.letter.filing_ways import FilingStep
from docketwright.letter.names import file_name
from docketwright.model.comment import Comment
from docketwright.model.exhibits import Exhibit, size_in_words
from docketwright.model.finding import Finding, Severity

FIRST = "READ ME FIRST.txt"
_WIDTH = 78
_LAST_WORD = (
    "What you file becomes a public record and cannot be edited afterwards. Docketwright files nothing by itself."
)
_PURPOSES = {
    ".docx": "The letter. Attach it, or print and sign it.",
    "confidential": "The letter with your confidential words. It must not be published: see above how to send it.",
    "web-form.txt": "The text for the Comment box of the web form.",
    "e-mail.eml": "The e-mail. Open it in your mail program, attach the letter, and send it.",
    "sources.txt": "The sources that the letter cites.",
    "MANIFEST.txt": "A fingerprint of each file (SHA-256), to show later that it is unchanged.",
}


def read_me(comment: Comment, findings: Sequence[Finding], files: Sequence[str], left_out: Sequence[str] = ()) -> str:
    """Return the page as plain text, no line longer than 78 characters but for addresses.

    `left_out` is what the web-form text had no room for; the letter has it.
    """
    about = [line for line in (subject(comment), reference(comment)) if line]
    parts = [
        "READ ME FIRST",
        "\n".join(_wrapped(line) for line in about) or comment.display_name,
        _to_fix(comment, findings),
        "How to file\n\n" + _numbered(_step(one) for one in filing_steps(comment)),
        "What is in this packet\n\n" + "\n".join(_purpose(comment, name) for name in (*files, "MANIFEST.txt")),
        *_exhibits(comment),
        *_no_room(left_out),
        _wrapped(_LAST_WORD),
    ]
    return "\n\n".join(parts).replace("\u00a0", " ") + "\n"


def _exhibits(comment: Comment) -> list[str]:
    """Return the files that go with the letter, which the packet names and does not hold."""
    if not comment.exhibits:
        return []
    told = (_exhibit(number, one) for number, one in enumerate(comment.exhibits, start=1))
    return ["Your exhibits, which you attach yourself\n\n" + "\n".join(told)]


def _exhibit(number: int, one: Exhibit) -> str:
    told = _wrapped(f"Exhibit {number}, {size_in_words(one.size)}. {line(one.title)}", "    ")
    mark = f"\n    SHA-256 when you listed it:\n    {one.sha256}" if one.sha256 else ""
    return f"  {line(one.file)}\n{told}{mark}"


def _no_room(left_out: Sequence[str]) -> list[str]:
    if not left_out:
        return []
    lines = "\n".join(_wrapped(line, "  ") for line in left_out)
    return [f"What the web-form text had no room for, and the letter has\n\n{lines}"]


def _to_fix(comment: Comment, findings: Iterable[Finding]) -> str:
    must = [one for one in findings if one.severity is Severity.MUST_FIX]
    if not must:
        return "Before you send\n\nThe checks found nothing that must be fixed."
    return "Before you send, fix this\n\n" + _numbered(_found(comment, one) for one in must)


def _found(comment: Comment, finding: Finding) -> str:
    argument = comment.argument(finding.spot.owner)
    place = f" In “{argument.title}”." if argument and argument.title else ""
    title = finding.title if finding.title.endswith((".", "?", "!")) else f"{finding.title}."
    return _wrapped(f"{title} {finding.why}{place}", "    ")


def _step(step: FilingStep) -> str:
    return _wrapped(step.text, "    ") + (f"\n    {step.link}" if step.link else "")


def _numbered(items: Iterable[str]) -> str:
    return "\n".join(f"{number}.".ljust(4) + item.lstrip() for number, item in enumerate(items, start=1))


def _purpose(comment: Comment, name: str) -> str:
    secret = bool(comment.confidential) and name == file_name(comment, "docx", confidential=True)
    said = _PURPOSES.get("confidential" if secret else name) or next(
        words for ending, words in _PURPOSES.items() if name.endswith(ending)
    )
    return f"  {name}\n{_wrapped(said, '    ')}"


def _wrapped(text: str, indent: str = "") -> str:
    # A no-break space ties a citation, and goes once the lines are made.
    return textwrap.fill(
        re.sub(r"[^\S\u00a0]+", " ", text).strip(),
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
