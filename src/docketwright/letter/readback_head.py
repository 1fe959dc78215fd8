"""The head of a letter from elsewhere: what the new head prints by itself is told apart, so that it is not there twice.

Only what is certain is: a line that is a date, the lines of an address below it, the line of the subject, the numbers
of the notice, the signer's name. Every word keeps a box that prints it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from docketwright.letter.readback_facts import ROW, evened, is_salutation
from docketwright.model.rule import Rule
from docketwright.model.scanning import late
from docketwright.model.text import word_count

_LONGEST_LINE = 400
"""Characters; a longer line is none of a head's."""

_MOST_ADDRESS, _LONGEST_ADDRESS = 10, 14
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = late(
    r"(?i)(?:dated?:?\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
    rf"(?:{_MONTH}\s+{_DAY},?\s+\d{{4}}|{_DAY}\s+{_MONTH},?\s+\d{{4}}|\d{{1,2}}/\d{{1,2}}/\d{{2,4}}|\d{{4}}-\d\d-\d\d)"
)
_SUBJECT = late(r"(?i)(?:re|subject|regarding)\s*[:.]\s*(.+)")
_SENT = late(r"(?i)(?:(?:electronically )?(?:submitted|filed|sent|delivered)|electronic|via|by)\b")
_BETWEEN = r"[\s;,.()\[\]|]"


class Head(NamedTuple):
    """What a head holds: `dated` and `addressee` as a comment has them, the rule with its bare title, and the rest.

    `rest` are the lines that are nothing of the kind, in their order, the greeting not among them.
    """

    dated: str
    addressee: str
    rule: Rule | None
    rest: tuple[str, ...]


def head_of(head: Sequence[str], rule: Rule | None, signer: str) -> Head:
    """Return what the lines of a head are; `rule` is the notice that they name, `signer` who signed below."""
    lines = [part.strip() for line in head for part in line.split("\n") if part.strip()]
    at = next((at for at, one in enumerate(lines) if _is_date(one)), None)
    address = _address(lines[at + 1 :], rule, signer) if at is not None else ()
    told = [*address, *([lines[at]] if at is not None else [])]
    subject = next((one for one in lines if _is_subject(one, rule)), "")
    told += [one for one in (subject, signer) if one]
    told += [one for one in lines if rule and _only_numbers(one, rule)]
    rest = [one for one in lines if not is_salutation(one)]
    for one in told:
        if one in rest:
            rest.remove(one)
    bare = replace(rule, title=_bare_title(rule)) if rule and subject else rule
    return Head(lines[at] if at is not None else "", "\n".join(address), bare, tuple(rest))


def _is_date(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and any(map(str.isdecimal, line)) and _DATE.fullmatch(line) is not None


def _address(below: list[str], rule: Rule | None, signer: str) -> tuple[str, ...]:
    """Return the lines below the date down to the subject or greeting, if each can be one of an address."""
    ends = next((at for at, one in enumerate(below) if _is_subject(one, rule) or is_salutation(one)), None)
    block = [one for one in below[:ends] if not _SENT.match(one) and not (rule and _only_numbers(one, rule))]
    short = all(word_count(one) <= _LONGEST_ADDRESS and ROW not in one and len(one) <= _LONGEST_LINE for one in block)
    certain = ends is not None and len(block) <= _MOST_ADDRESS and short and signer not in block
    return tuple(block) if certain else ()


def _is_subject(line: str, rule: Rule | None) -> bool:
    found = _SUBJECT.fullmatch(line) if rule and len(line) <= _LONGEST_LINE else None
    return found is not None and rule is not None and found.group(1).strip() == rule.title


def _only_numbers(line: str, rule: Rule) -> bool:
    """Tell whether a line holds nothing but the numbers of the notice, which the head prints below the subject."""
    numbers = _numbers(rule)
    return (
        bool(numbers)
        and len(line) <= _LONGEST_LINE
        and re.fullmatch(f"(?i)(?:{numbers}{_BETWEEN}*)+", evened(line)) is not None
    )


def _bare_title(rule: Rule) -> str | None:
    """Return the subject without the numbers of the notice at its end; None where it is nothing else."""
    title, numbers = rule.title or "", _numbers(rule)
    if not numbers or _only_numbers(title, rule):
        return None if numbers else rule.title
    found = re.search(f"(?i)(?<=[^\\s;,(\\[|-])[\\s;,(\\[|-]+(?:{numbers}{_BETWEEN}*)+$", evened(title))
    return title[: found.start()] if found else title


def _numbers(rule: Rule) -> str:
    """Return a pattern for each number of the notice as letters write them, "" where it has none."""
    found = [r"(?:docket\s*(?:no\.?|number|id)?:?\s*)?" + re.escape(rule.docket_id)] if rule.docket_id else []
    found += [r"(?:rin:?\s*)?" + re.escape(one).replace(r"\-", r"\s*-\s*") for one in rule.rins]
    if rule.citation:
        volume, _, page = rule.citation.split(" ")
        found.append(rf"{volume}\s+(?:fr|fed\.\s?reg\.)\s+" + ",?".join(page))
    return f"(?:{'|'.join(found)})" if found else ""
