"""The fields about the person, and what Regulations.gov does with each."""

from __future__ import annotations

from dataclasses import dataclass

from docketwright.model.comment import Author, AuthorKind
from docketwright.phrases import phrase
from docketwright.ui.language import say


@dataclass(frozen=True, slots=True)
class Field:
    """One field of `Author`: its label, the longest text that the form on Regulations.gov takes, and who sees it."""

    name: str
    label: str
    longest: int
    private: bool = False
    prompt: str = ""
    more: bool = False


PUBLIC_WHY = phrase("The agency may show this on Regulations.gov. It stands in your letter, which anyone can read.")
PRIVATE_WHY = phrase("Regulations.gov never shows this, and your letter leaves it out unless you tick the box.")
IN_LETTER_WHY = phrase("You chose to print this in the letter. Anyone can read the letter.")

_FIRST = Field("first_name", phrase("First name"), 25)
_LAST = Field("last_name", phrase("Last name"), 25)
_TITLE = Field("title", phrase("Title or role"), 120, prompt=phrase("Security engineer"), more=True)
_ORGANIZATION = Field("organization", phrase("Organization"), 120)
_CITY = Field("city", phrase("City"), 50)
_STATE = Field("state", phrase("State"), 50)
_ZIP = Field("zip_code", phrase("ZIP code"), 10, more=True)
_COUNTRY = Field("country", phrase("Country"), 50, more=True)
_EMAIL = Field("email", phrase("E-mail"), 100, private=True)
_PHONE = Field("phone", phrase("Phone"), 50, private=True, more=True)

FIELDS = {
    AuthorKind.INDIVIDUAL: (
        _FIRST,
        _LAST,
        _CITY,
        _STATE,
        _EMAIL,
        _TITLE,
        Field("organization", phrase("Organization, if you want it named"), 120, more=True),
        _ZIP,
        _COUNTRY,
        _PHONE,
    ),
    AuthorKind.ORGANIZATION: (
        _ORGANIZATION,
        _FIRST,
        _LAST,
        Field("title", phrase("Your title"), 120, prompt=phrase("Director of policy")),
        _EMAIL,
        Field("city", phrase("City"), 50, more=True),
        Field("state", phrase("State"), 50, more=True),
        _ZIP,
        _COUNTRY,
        _PHONE,
    ),
    AuthorKind.ANONYMOUS: (),
}

KINDS = {
    AuthorKind.INDIVIDUAL: (phrase("An individual"), phrase("You sign with your own name.")),
    AuthorKind.ORGANIZATION: (
        phrase("An organization"),
        phrase("The letter says “we”, and you sign for the organization."),
    ),
    AuthorKind.ANONYMOUS: (phrase("Anonymous"), phrase("No name stands in the letter or in its file.")),
}


def is_public(author: Author, field: Field) -> bool:
    """Tell whether the world can read this field."""
    return not field.private or field.name in author.in_letter


def too_long(field: Field, text: str) -> str:
    """Return what to say where the form on Regulations.gov takes less than this, "" where it fits."""
    if len(text) <= field.longest:
        return ""
    return say(
        "The form on Regulations.gov takes {longest} characters here; this has {count}. Your letter can keep it.",
        longest=field.longest,
        count=len(text),
    )
