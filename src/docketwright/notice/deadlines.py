"""Every date that matters to a commenter, with its kind and the clause it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from docketwright.model.rule import Deadline, DeadlineKind, Place
from docketwright.model.text import sentences
from docketwright.notice.business_days import days_after
from docketwright.notice.dates import EASTERN, Dated, find_dates, find_time
from docketwright.notice.document import Document, Part, Role

_COMMENT = (
    r"(?:comments?|submissions?|responses?|respond|input|feedback|views|statements?|submit|submitted|information collection|recommendations|"
    r"nominations?|petitions?|data and information|written (?:data|material)s?|late-filed)"
)
_DUE = r"(?:by|before|until|through|later than|due|close[sd]?|end[s]?|expires?|deadline|accept(?:ed|s|ing)?|received|date[sd]?|postmarked|consider(?:ed)?|extend(?:ed|ing|s)?|to|within|on|is)"
_IS_COMMENT = re.compile(rf"\b{_COMMENT}\b", re.IGNORECASE)
_IS_DUE = re.compile(rf"\b{_DUE}\b", re.IGNORECASE)
_REPLY = re.compile(
    r"\b(?:reply|replies|rebuttal|cross-)[\s-]*(?:comments?|submissions?)?\b|\bresponses? to comments\b", re.IGNORECASE
)
_MEETING = re.compile(
    r"\b(?:hearings?|meetings?|workshops?|webinars?|conference|listening sessions?|roundtables?|symposium|town halls?|convene|teleconference|open house|forum)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:held|hold|holding|take place|begin|convene|scheduled|occur|meet|conduct(?:ed)?|from|on|will be)\b",
    re.IGNORECASE,
)
_SIDE = re.compile(
    r"\b(?:regist(?:er|ration)|requests? (?:to|for (?:a |an )?(?:public )?(?:hearing|meeting|extension|accommodation))|(?:to )?(?:speak|testify|present)|"
    r"request a (?:public )?(?:hearing|meeting)|notices? of intent|intent to participate|requests? (?:a|for) (?:public )?hearing)\b",
    re.IGNORECASE,
)
_EFFECTIVE = re.compile(r"\b(?:effective|effect|applicab(?:le|ility)|in force|becomes? final)\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:compl(?:y|iance)|expir(?:es|ation)|sunset|incorporation by reference|approved by the Director)\b",
    re.IGNORECASE,
)
_PAST_BEFORE = re.compile(
    r"(?:published|issued|appear(?:ed|ing|s)|printed|dated|released|announced|signed|adopted|proposed|withdrawn|Register of|Register on|rule of|notice of|"
    r"order of|as of|since|(?:was|were|had been|is|are|originally|previously) (?:scheduled |set |due )?(?:to )?(?:close|end|expire|due|closed|ended|expired)[sd]?(?: on)?|"
    r"(?:closed|ended|expired|opened|began|from)(?: on)?|after|beginning|starting)"
    r"(?: (?:in|at|on|the|Federal|Register|of|by|that|which|\(?\d{1,3} FR \d+\)?|a|an|at \d{1,3} FR \d+))*[\s,(“]*$",
    re.IGNORECASE,
)
_CITED_AFTER = re.compile(r"\s*[,(\[]?\s*(?:at )?\(?\d{1,3} (?:FR|Fed\. Reg\.) [\d,]+")
_RELATIVE = re.compile(
    r"(?P<days>\b\d{1,3}|\b(?:fifteen|twenty|thirty|forty-five|sixty|ninety|one hundred and twenty|one hundred twenty|one hundred eighty))[\s-]*(?:\(\d{1,3}\) )?(?:calendar )?days?'? "
    r"(?:after|from|of|following|beyond)(?: the)?(?: date of| day of)?(?: the| its)?(?: date of)?(?: this (?:notice|document|rule)'?s?)? ?"
    r"(?:publication|published|it is published)(?: date)?",
    re.IGNORECASE,
)
_WORDS = {
    "fifteen": 15,
    "twenty": 20,
    "thirty": 30,
    "forty-five": 45,
    "sixty": 60,
    "ninety": 90,
    "one hundred twenty": 120,
    "one hundred and twenty": 120,
    "one hundred eighty": 180,
}
_LABEL = re.compile(
    r"^(?P<label>(?:Comments?|Comment (?:due )?(?:dates?|period|deadline)|Comments? (?:are )?due(?: date)?|Reply comments?|Effective(?: dates?)?|Compliance dates?|"
    r"Public (?:hearing|meeting)s?|Hearings?|Meetings?|Applicability dates?|Information collection[^:.]{0,40}|Paperwork[^:.]{0,40}|Written comments)[^:.;]{0,60}[:.—])",
    re.IGNORECASE,
)
_STRICT = re.compile(
    rf"\b(?:comments?|submissions|responses|statements|information)\b[^.;]{{0,160}}?\b(?:received|submitted|postmarked|filed|sent|accept(?:ed)?|due|provided|considered?|receive|no later than|on or before)\b",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"\bcomment (?:period|date|deadline)\b[^.;]{0,120}?(?:close|end|expire|until|to|through|due|extended|[:.])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a sentence that speaks of one thing; `kind` is what it was found to speak of."""

    text: str
    part: Part
    before: str = ""


def find_deadlines(document: Document, published: date | None, *, everywhere: bool = True) -> tuple[Deadline, ...]:
    """Return the dates of the DATES section, comments first; without a comment date there, the one the text gives.

    `everywhere` is False for final rules, whose text may give the date of a comment on something else. Dates in earlier publications, and dates whose purpose cannot be told, are left out.
    """
    found = [one for part in document.having(Role.DATES) for one in _in_part(part, published)]
    if not any(one.kind is DeadlineKind.COMMENT for one in found):
        found += _elsewhere(document, published, everywhere=everywhere)
    return _sorted(found)


def comment_period(document: Document) -> Place | None:
    """Return where a comment period is given in days from publication ("within 60 days of publication"), else None."""
    for part in document.having(Role.DATES, Role.ADDRESSES, Role.SUMMARY):
        for clause in _clauses(part):
            if _RELATIVE.search(clause.text) and _kind(clause.text, clause.before) is DeadlineKind.COMMENT:
                return part.place(clause.text)
    return None


def _sorted(found: list[Deadline]) -> tuple[Deadline, ...]:
    unique: dict[tuple[DeadlineKind, date], Deadline] = {}
    for one in found:
        kept = unique.get((one.kind, one.date))
        if kept is None or (kept.time is None and one.time is not None):
            unique[one.kind, one.date] = one
    order = list(DeadlineKind)
    return tuple(sorted(unique.values(), key=lambda one: (order.index(one.kind), one.date)))


def _in_part(part: Part, published: date | None) -> Iterator[Deadline]:
    for clause in _clauses(part):
        yield from _in_clause(clause, published)


_CUT = re.compile(
    r";\s+|,?\s+(?:and|but|while|with)\s+(?=(?:the )?(?:written |public |reply |rebuttal |initial |electronic |any |all )*(?:comments?|replies|reply|hearing|meeting|requests?)\b[^.;]{0,80}\b(?:must|should|will|are|is|due|by|on)\b)"
    r"|,?\s+and\s+(?=(?:will be |is |become )?(?:effective|applicable))",
    re.IGNORECASE,
)


def _clauses(part: Part) -> Iterator[Clause]:
    label = ""
    for sentence in _sentences(part.text):
        for piece in _CUT.split(sentence):
            if not piece:
                continue
            named = _LABEL.match(piece)
            label = named.group("label") if named else label
            yield Clause(piece, part, "" if named else label)


def _sentences(text: str) -> Iterator[str]:
    held = ""
    for span in sentences(text):
        held = f"{held} {span.text}".strip()
        if re.search(r"\b(?:[ap]\.m|No|St|Ave|U\.S)\.$", held) and len(held) < 400:
            continue
        yield held
        held = ""
    if held:
        yield held


def _in_clause(clause: Clause, published: date | None) -> Iterator[Deadline]:
    dates = [one for one in find_dates(clause.text) if not _is_past(clause.text, one)]
    place = clause.part.place(clause.text)
    for at, one in enumerate(dates):
        kind = _kind_at(clause, dates, at)
        if kind is None:
            continue
        near = _window(clause.text, one, dates)
        hour, zone = find_time(near)
        yield Deadline(kind, one.day, hour, zone, computed=False, where=place)
    yield from _relative(clause, published, place)


def _relative(clause: Clause, published: date | None, place: Place) -> Iterator[Deadline]:
    if published is None:
        return
    for match in _RELATIVE.finditer(clause.text):
        kind = _kind(clause.text[: match.end()], clause.before) or _kind(clause.text, clause.before)
        word = match.group("days").lower()
        days = _WORDS.get(word) or int(word)
        if kind and days:
            yield Deadline(kind, days_after(published, days), None, EASTERN, computed=True, where=place)


def _is_past(text: str, one: Dated) -> bool:
    before = text[max(0, one.start - 90) : one.start]
    if _CITED_AFTER.match(text[one.end : one.end + 40]):
        return True
    past = _PAST_BEFORE.search(before)
    if not past:
        return False
    if re.match(r"(?i)from\b", past.group()) and re.search(r"\b(?:to|until|through)\b", text[one.end : one.end + 30]):
        return True
    if re.match(r"(?i)after\b", past.group()):
        return False
    return not re.search(r"(?i)\b(?:due|close[sd]?|end[s]?|expires?)\b[^,;]*$", past.group()) or bool(
        re.search(r"(?i)\b(?:was|were|had|originally|previously|closed|ended|expired)\b", past.group())
    )


def _window(text: str, one: Dated, dates: list[Dated]) -> str:
    start = max([other.end for other in dates if other.end <= one.start], default=0)
    end = min([other.start for other in dates if other.start >= one.end], default=len(text))
    return text[max(start, one.start - 70) : min(end, one.end + 70)]


def _kind_at(clause: Clause, dates: list[Dated], at: int) -> DeadlineKind | None:
    one = dates[at]
    earlier = [other.end for other in dates[:at] if other.end < one.start]
    start = earlier[-1] if earlier else 0
    near = clause.text[start : one.start]
    after = re.split(r"[,;.]", clause.text[one.end :], maxsplit=1)[0]
    return _kind(near, "") or _kind(clause.text[: one.start], clause.before) or _kind(after, "")


def _kind(text: str, label: str) -> DeadlineKind | None:
    whole = f"{label} {text}"
    if _REPLY.search(text) or (label and _REPLY.search(label)):
        return DeadlineKind.REPLY
    ways: list[tuple[int, DeadlineKind]] = []
    for pattern, kind in (
        (_EFFECTIVE, DeadlineKind.EFFECTIVE),
        (_OTHER, DeadlineKind.OTHER),
        (_SIDE, DeadlineKind.OTHER),
    ):
        ways += [(match.start(), kind) for match in pattern.finditer(whole)]
    comments = list(_IS_COMMENT.finditer(whole))
    if comments and _IS_DUE.search(whole):
        ways += [(match.start(), DeadlineKind.COMMENT) for match in comments]
    if not comments or not re.search(r"\b(?:due|received|by|before|later than|postmarked)\b", whole, re.IGNORECASE):
        ways += [(match.start(), DeadlineKind.MEETING) for match in _MEETING.finditer(whole) if _HELD.search(whole)]
    if not ways:
        return None
    return _strongest(whole, ways)


def _strongest(whole: str, ways: list[tuple[int, DeadlineKind]]) -> DeadlineKind:
    side = _SIDE.search(whole)
    if side and not re.search(r"(?i)\bcomments?\b", whole[: side.start()]):
        return DeadlineKind.OTHER
    kinds = {kind for _, kind in ways}
    if DeadlineKind.COMMENT in kinds and _COMMENT_ON_EFFECT.search(whole):
        return DeadlineKind.COMMENT
    return max(ways, key=lambda way: way[0])[1] if len(kinds) > 1 else ways[0][1]


_COMMENT_ON_EFFECT = re.compile(
    r"(?i)\b(?:comments?|input|submissions?)\b[^.;]*\b(?:must|should|will|may|are|is|be|consider|accept|receive|receiv\w+|submit\w*|due|postmarked)\b[^.;]*\b(?:by|before|than|until|through|on|due|within|to)\b[^.;]{0,40}$"
)


def _elsewhere(document: Document, published: date | None, *, everywhere: bool) -> list[Deadline]:
    head = document.having(Role.ADDRESSES, Role.SUMMARY, Role.ACTION, Role.SUBJECT)
    rest = document.having(Role.BODY, Role.CONTACT) if everywhere else ()
    for parts in (head, rest):
        found = [one for part in parts for one in _strictly(part, published)]
        days = {one.date for one in found}
        if len(days) == 1:
            return found[:1]
        if days:
            return []
    return []


def _strictly(part: Part, published: date | None) -> Iterator[Deadline]:
    if not _IS_COMMENT.search(part.text):
        return
    for clause in _clauses(part):
        if not (_STRICT.search(clause.text) or _CLOSES.search(clause.text)) or re.search(
            r"(?i)\breceived (?:one|two|three|no|several|\d+|a total)\b", clause.text
        ):
            continue
        for one in _in_clause(clause, published):
            if one.kind is DeadlineKind.COMMENT:
                yield one
