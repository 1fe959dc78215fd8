"""Every date that matters to a commenter, with its kind and the clause it stands in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from docketwright.model.rule import Deadline, DeadlineKind, Place
from docketwright.notice.clauses import Clause, clauses
from docketwright.notice.closing_hour import with_hour
from docketwright.notice.dates import Dated, find_dates, find_time
from docketwright.notice.document import Document, Part, Role
from docketwright.notice.purpose import is_earlier, purpose
from docketwright.notice.relative import Relative, find_relative

_STRICT = re.compile(
    r"\b(?:comments?|communications|submissions|responses)\b[^.;]{0,200}?\b(?:received|submitted|postmarked|filed|sent|"
    r"accept(?:ed)?|due|provided|"
    r"considered?|receive|no later than|on or before)\b|\bwill accept (?:\w+ ){0,2}comments\b",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    r"\bcomment (?:period|date|deadline)\b[^.;]{0,120}?(?:close|end|expire|until|to|through|due|extended|[:.])|"
    r"\bdeadline for (?:filing |submitting |submission of |receipt of )?(?:public |written )?comments\b|"
    r"\bclosing period for (?:their )?receipt\b",
    re.IGNORECASE,
)
_MOST = 60  # dates of one clause that are looked at; a text of more of them has no deadline to find
_COUNTED = re.compile(r"(?i)\breceived (?:one|two|three|no|several|\d+|a total)\b")


def find_deadlines(document: Document, published: date | None, *, everywhere: bool = True) -> tuple[Deadline, ...]:
    """Return the dates of the DATES section, comments first; without a comment date there, the one the text gives.

    `everywhere` is False for final rules, whose text may give the date of a comment on something else. Dates of
    earlier publications, and dates whose purpose cannot be told, are left out.
    """
    found = [one for part, label in _dates(document) for one in _in_part(part, published, label)]
    if not any(one.kind is DeadlineKind.COMMENT for one in found):
        found += _elsewhere(document, published, everywhere=everywhere)
    return _sorted(with_hour(_main_comments(found), (part.text for part, _ in _dates(document))))


# What a comment can be on beside the matter of the notice, and what its date then is.
_ASIDE = {
    DeadlineKind.PAPERWORK: re.compile(
        r"(?i)information collection|collection of information|paperwork reduction|\bPRA\b|\bOMB\b"
    ),
    DeadlineKind.OTHER: re.compile(r"(?i)competitive impact|Department of Justice|provided to the committee"),
}


def _main_comments(found: list[Deadline]) -> list[Deadline]:
    """Return the dates, those of comments on something beside the matter, as to OMB on its paperwork, as that.

    Where there is no other comment date, they are the matter.
    """
    told = [_aside(one) if one.kind is DeadlineKind.COMMENT else one for one in found]
    return told if any(one.kind is DeadlineKind.COMMENT for one in told) else found


def _aside(one: Deadline) -> Deadline:
    quote = one.where.quote if one.where else ""
    kind = next((kind for kind, words in _ASIDE.items() if words.search(quote)), DeadlineKind.COMMENT)
    return replace(one, kind=kind)


def comment_period(document: Document, *, everywhere: bool = True) -> Place | None:
    """Return where a comment period is given in days from publication ("within 60 days of publication"), else None."""
    body = document.having(Role.BODY) if everywhere else ()
    for part in (*document.having(Role.DATES, Role.ADDRESSES, Role.SUMMARY), *body):
        for clause in clauses(part):
            plain = part.role is not Role.BODY or _STRICT.search(clause.text)
            if plain and any(_kind_of(clause, one) is DeadlineKind.COMMENT for one in find_relative(clause.text)):
                return part.place(clause.text)
    return None


def _sorted(found: Iterable[Deadline]) -> tuple[Deadline, ...]:
    unique: dict[tuple[DeadlineKind, date], Deadline] = {}
    for one in found:
        kept = unique.get((one.kind, one.date))
        if kept is None or (kept.time is None and one.time is not None):
            unique[one.kind, one.date] = one
    order = list(DeadlineKind)
    return tuple(sorted(unique.values(), key=lambda one: (order.index(one.kind), one.date)))


def _dates(document: Document) -> Iterator[tuple[Part, str]]:
    """Yield the paragraphs of DATES with the label above them where that says what the dates are for."""
    label = ""
    for part in document.parts:
        if part.role is Role.DATES and part.level:
            label = "Effective date:" if re.match(r"(?i)effective", part.text) else ""
        elif part.role is Role.DATES:
            yield part, label


def _in_part(part: Part, published: date | None, label: str) -> Iterator[Deadline]:
    for clause in clauses(part, label):
        yield from _in_clause(clause, published)


def _in_clause(clause: Clause, published: date | None) -> Iterator[Deadline]:
    text = clause.text
    dates = [one for one in find_dates(text)[:_MOST] if not is_earlier(text, one.start, one.end)]
    place = clause.part.place(text)
    for at, one in enumerate(dates):
        kind = _kind_at(clause, dates, at)
        if kind is None:
            continue
        hour, zone = find_time(_window(text, one, dates))
        yield Deadline(kind, one.day, hour, zone, where=place, postmarked=_postmarked(clause, kind))
    for relative in find_relative(text):
        kind = _kind_of(clause, relative)
        day = relative.day(published) if published else None
        if kind and day:
            yield Deadline(kind, day, computed=True, where=place, postmarked=_postmarked(clause, kind))


def _kind_of(clause: Clause, relative: Relative) -> DeadlineKind | None:
    return purpose(clause.text[: relative.end], clause.label) or purpose(clause.text, clause.label)


def _postmarked(clause: Clause, kind: DeadlineKind) -> bool:
    return kind is DeadlineKind.COMMENT and re.search(r"(?i)\bpostmarked\b", clause.part.text) is not None


def _window(text: str, one: Dated, dates: list[Dated]) -> str:
    start = max([other.end for other in dates if other.end <= one.start], default=0)
    start += found.end() if start and (found := _TIME_OF_ITS_OWN.match(text[start:])) else 0
    end = min([other.start for other in dates if other.start >= one.end], default=len(text))
    return text[max(start, one.start - 70) : min(end, one.end + 70)]


_TIME_OF_ITS_OWN = re.compile(
    r"[\s,(]*(?:at|from|beginning(?: at)?|starting(?: at)?) \d{1,2}(?::\d{2})? ?[ap]\.?m\b", re.IGNORECASE
)


def _kind_at(clause: Clause, dates: list[Dated], at: int) -> DeadlineKind | None:
    one = dates[at]
    before = clause.text[: one.start]
    since = max([other.end for other in dates[:at] if other.end < one.start], default=0)
    ends_stretch = since and re.fullmatch(
        r"(?i)[\s,]*(?:through|until|to)\b[^,;.]{0,40}", clause.text[since : one.start]
    )
    rest = clause.text[one.end :] if not before.strip() else re.split(r"[,;.]", clause.text[one.end :], maxsplit=1)[0]
    kind = purpose(clause.text[since : one.start], "") or purpose(before, clause.label) or purpose(rest, "")
    return DeadlineKind.OTHER if ends_stretch and kind is DeadlineKind.EFFECTIVE else kind


def _elsewhere(document: Document, published: date | None, *, everywhere: bool) -> list[Deadline]:
    head = document.having(Role.ADDRESSES, Role.SUMMARY, Role.ACTION, Role.SUBJECT)
    rest = document.having(Role.BODY, Role.CONTACT) if everywhere else ()
    for parts in (head, rest):
        found = [one for part in parts for one in _strictly(part, published)]
        days = {one.date for one in found}
        closing = [one for one in found if one.where and re.search(r"(?i)docket will close", one.where.quote)]
        if len(days) == 1 or closing:
            return (closing or found)[:1]
        if days:
            return []
    return []


def _strictly(part: Part, published: date | None) -> Iterator[Deadline]:
    for clause in clauses(part):
        if _COUNTED.search(clause.text) or not (
            _STRICT.search(clause.text)
            or _CLOSES.search(clause.text)
            or re.search(r"(?i)docket will close", clause.text)
        ):
            continue
        for one in _in_clause(clause, published):
            if one.kind is DeadlineKind.COMMENT:
                yield one
