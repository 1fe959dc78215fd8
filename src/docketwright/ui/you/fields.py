"""The fields about the person, and what Regulations.gov does with each."""

from __future__ import annotations

from dataclasses import dataclass

from docketwright.model.comment import Author, AuthorKind


@dataclass(frozen=True, slots=True)
class Field:
    """One field of `Author`: its label, the longest text that the form on Regulations.gov takes, and who sees it."""

    name: str
    label: str
    longest: int
    private: bool = False
    prompt: str = ""
    more: bool = False


PUBLIC_WHY = "The agency may show this on Regulations.gov. It stands in your letter, which anyone can read."
PRIVATE_WHY = "Regulations.gov never shows this, and your letter leaves it out unless you tick the box."
IN_LETTER_WHY = "You chose to print this in the letter. Anyone can read the letter."

_FIRST = Field("first_name", "First name", 25)
_LAST = Field("last_name", "Last name", 25)
_TITLE = Field("title", "Title or role", 120, prompt="Security engineer", more=True)
_ORGANIZATION = Field("organization", "Organization", 120)
_CITY = Field("city", "City", 50)
_STATE = Field("state", "State", 50)
_ZIP = Field("zip_code", "ZIP code", 10, more=True)
_COUNTRY = Field("country", "Country", 50, more=True)
_EMAIL = Field("email", "E-mail", 100, private=True)
_PHONE = Field("phone", "Phone", 50, private=True, more=True)

FIELDS = {
    AuthorKind.INDIVIDUAL: (
        _FIRST,
        _LAST,
        _CITY,
        _STATE,
        _EMAIL,
        _TITLE,
        Field("organization", "Organization, if you want it named", 120, more=True),
        _ZIP,
        _COUNTRY,
        _PHONE,
    ),
    AuthorKind.ORGANIZATION: (
        _ORGANIZATION,
        _FIRST,
        _LAST,
        Field("title", "Your title", 120, prompt="Director of policy"),
        _EMAIL,
        Field("city", "City", 50, more=True),
        Field("state", "State", 50, more=True),
        _ZIP,
        _COUNTRY,
        _PHONE,
    ),
    AuthorKind.ANONYMOUS: (),
}

KINDS = {
    AuthorKind.INDIVIDUAL: ("An individual", "You sign with your own name."),
    AuthorKind.ORGANIZATION: ("An organization", "The letter says “we”, and you sign for the organization."),
    AuthorKind.ANONYMOUS: ("Anonymous", "No name stands in the letter or in its file."),
}


def is_public(author: Author, field: Field) -> bool:
    """Tell whether the world can read this field."""
    return not field.private or field.name in author.in_letter


def too_long(field: Field, text: str) -> str:
    """Return what to say where the form on Regulations.gov takes less than this, "" where it fits."""
    if len(text) <= field.longest:
        return ""
    count = f"takes {field.longest} characters here; this has {len(text)}"
    return f"The form on Regulations.gov {count}. Your letter can keep it."
