"""Who signs: a name that is missing, and what the web form has no room for."""

from __future__ import annotations

from collections.abc import Iterator

from docketwright.checks.context import Context
from docketwright.model.comment import Author, AuthorKind, Comment
from docketwright.model.finding import Finding, Severity, Spot
from docketwright.phrases import phrase

CHECK = "author"
# Regulations.gov v4 API, the fields of a submission.
LONGEST = {
    "first_name": (phrase("First name"), 25),
    "last_name": (phrase("Last name"), 25),
    "organization": (phrase("Organization"), 120),
    "city": (phrase("City"), 50),
    "state": (phrase("State"), 50),
    "zip_code": (phrase("ZIP code"), 10),
    "country": (phrase("Country"), 50),
    "phone": (phrase("Phone"), 50),
    "email": (phrase("E-mail"), 100),
}


def check(comment: Comment, context: Context) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """Yield what the signature lacks and which fields are too long for Regulations.gov."""
    author = comment.author
    if not is_named(author):
        title, why = (
            (
                phrase("The organization’s name is missing"),
                phrase("Give the organization’s name, or choose to appear as anonymous."),
            )
            if author.kind is AuthorKind.ORGANIZATION
            else (
                phrase("Your name is missing"),
                phrase("Give the first and last name, or choose to appear as anonymous."),
            )
        )
        yield Finding(CHECK, Severity.MUST_FIX, title, why, spot=Spot("author"))
    if author.kind is AuthorKind.ANONYMOUS:
        return
    for field, (name, longest) in LONGEST.items():
        text = str(getattr(author, field))
        if len(text) > longest:
            yield Finding(
                CHECK,
                Severity.LOOK,
                title=phrase("{name} is too long for the web form", name=name),
                why=phrase(
                    "It has {count} characters; Regulations.gov takes {longest}. Shorten it.",
                    count=len(text),
                    longest=longest,
                ),
                spot=Spot("author"),
                quote=text,
            )


def is_named(author: Author) -> bool:
    """Return whether the letter can be signed: a name, an organization, or the wish to stay anonymous."""
    if author.kind is AuthorKind.ANONYMOUS:
        return True
    if author.kind is AuthorKind.ORGANIZATION:
        return bool(author.organization.strip())
    return bool(author.first_name.strip() and author.last_name.strip())
