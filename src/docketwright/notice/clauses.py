"""A paragraph cut into clauses: each speaks of one thing, below the label that it stands under."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from docketwright.model.text import sentences
from docketwright.notice.document import Part

_LABEL = re.compile(
    r"^(?P<label>(?:Comments?|Comment (?:due )?(?:dates?|period|deadline)|Comments? (?:are )?due(?: date)?|Reply "
    r"comments?|"
    r"Effective(?: dates?)?|Compliance dates?|Public (?:hearing|meeting)s?|Hearings?|Meetings?|Applicability dates?|"
    r"Information collection[^:.]{0,40}|Paperwork[^:.]{0,40}|Written comments)[^:.;\d]{0,60}[:.—])",
    re.IGNORECASE,
)
_AFTER_NOON = re.compile(
    r"(?!(?:Eastern|Central|Mountain|Pacific|Alaska|Hawaii|Atlantic|Standard|Daylight|Local|Washington|Greenwich|"
    r"\w+day\b|\w+ \d{1,2}, \d{4}))[A-Z][a-z]"
)
_CUT = re.compile(
    r";\s+|,?\s+(?:and|but|while|with)\s+(?=(?:the )?(?:written |public |reply |rebuttal |initial |electronic |any |"
    r"all )*"
    r"(?:comments?|replies|reply|hearing|meeting|requests?)\b[^.;]{0,80}\b(?:must|should|will|are|is|due|by|on)\b)"
    r"|,?\s+and\s+(?=(?:will be |is |become )?(?:effective|applicable))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence that speaks of one thing; `label` stood before it ("Effective date:")."""

    text: str
    part: Part
    label: str = ""


def clauses(part: Part, label: str = "") -> Iterator[Clause]:
    """Yield the clauses of a paragraph; a label holds for all that follow it, up to the next."""
    for sentence in _sentences(part.text):
        for piece in _pieces(sentence):
            named = _LABEL.match(piece)
            label = named.group("label") if named else label
            yield Clause(piece, part, "" if named else label)


def _pieces(sentence: str) -> Iterator[str]:
    """Yield what the sentence says of each thing; "comments and requests must be sent by …" is one statement."""
    start = 0
    for match in _CUT.finditer(sentence):
        before = sentence[start : match.start()]
        if match.group().startswith(";") or (re.search(r"\d", before) and not re.search(r"(?i)\bcomments?$", before)):
            yield sentence[start : match.start()]
            start = match.end()
    yield sentence[start:]


def _sentences(text: str) -> Iterator[str]:
    held = ""
    spans = [span.text for span in sentences(text)]
    for span, after in itertools.pairwise([*spans, ""]):
        held = f"{held} {span}".strip()
        abbreviated = re.search(r"\b(?:[ap]\.m|No|St|Ave|U\.S)\.$", held)
        begins = held.endswith("m.") and _AFTER_NOON.match(after)
        if abbreviated and not begins and len(held) < 400:
            continue
        yield held
        held = ""
    if held:
        yield held
