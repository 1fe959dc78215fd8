"""Who an analyst would take a commenter for: by the kind they chose, the name of an organization, what they do."""

from __future__ import annotations

import re
from enum import StrEnum

from docketwright.model.comment import Author, AuthorKind
from docketwright.model.scanning import late


class CommenterType(StrEnum):
    """Who an analyst would take the commenter for."""

    INDIVIDUAL = "individual"
    EXPERT = "individual with relevant experience"
    COMPANY = "company"
    ASSOCIATION = "association"
    ACADEMIC = "academic or research"
    GOVERNMENT = "government"
    ORGANIZATION = "organization"
    ANONYMOUS = "anonymous"


_TYPES = (
    (
        CommenterType.GOVERNMENT,
        r"\b(?:city|county|state|department|agency|ministry|tribe|tribal|commission|attorney general)\b",
    ),
    (
        CommenterType.ACADEMIC,
        r"\b(?:university|college|institute|laborator\w+|professor|research (?:center|group)|school)\b",
    ),
    (
        CommenterType.ASSOCIATION,
        r"\b(?:association|alliance|coalition|council|society|federation|foundation|union|chamber)\b",
    ),
    (
        CommenterType.COMPANY,
        r"\b(?:inc|llc|corp(?:oration)?|company|ltd|co|gmbh|labs?|systems|technologies|group|partners)\b",
    ),
)
_EXPERIENCE = late(
    r"\b(?:audit\w*|engineer\w*|research\w*|professor|physician|nurse|scientist|analyst|developer|operator|years|licensed"
    r"|certified|tested|security)\b",
    re.IGNORECASE,
)


def commenter_type(author: Author, work: str) -> CommenterType:
    """Return the kind of commenter; `work` is what a person says they do."""
    if author.kind is AuthorKind.ANONYMOUS:
        return CommenterType.ANONYMOUS
    if author.kind is AuthorKind.ORGANIZATION:
        return _organization(author.organization) or CommenterType.ORGANIZATION
    return _person(work)


def types_beside(also_signed: str) -> tuple[CommenterType, ...]:
    """Return the kinds of those who sign too, each kind once; `also_signed` has one on each line, as the letter has."""
    lines = (line.strip() for line in also_signed.splitlines())
    return tuple(dict.fromkeys(_signer(line) for line in lines if line))


def _signer(line: str) -> CommenterType:
    """Return the kind of "Name, title, organization"; an organization may stand alone, and a title may be left out."""
    name, *more = (part.strip() for part in line.split(","))
    # "director" is a title, "Example Labs" an organization.
    named = more[-1] if more and more[-1][:1].isupper() else "" if more else name
    return _organization(named) or _person(" ".join(more))


def _organization(name: str) -> CommenterType | None:
    return next((kind for kind, words in _TYPES if re.search(words, name, re.IGNORECASE)), None)


def _person(work: str) -> CommenterType:
    return CommenterType.EXPERT if work and _EXPERIENCE.search(work) else CommenterType.INDIVIDUAL
