"""Who an analyst would take the commenter for: by the kind they chose, the name of an organization, what they do."""

from __future__ import annotations

import re
from enum import StrEnum

from docketwright.model.comment import Author, AuthorKind


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
_EXPERIENCE = re.compile(
    r"\b(?:audit\w*|engineer\w*|research\w*|professor|physician|nurse|scientist|analyst|developer|operator|years|licensed"
    r"|certified|tested|security)\b",
    re.IGNORECASE,
)


def commenter_type(author: Author, work: str) -> CommenterType:
    """Return the kind of commenter; `work` is what a person says they do."""
    if author.kind is AuthorKind.ANONYMOUS:
        return CommenterType.ANONYMOUS
    if author.kind is AuthorKind.ORGANIZATION:
        name = author.organization
        found = (kind for kind, words in _TYPES if re.search(words, name, re.IGNORECASE))
        return next(found, CommenterType.ORGANIZATION)
    return CommenterType.EXPERT if _EXPERIENCE.search(work) else CommenterType.INDIVIDUAL
