"""What the whole world will see of a comment, field by field, as Regulations.gov treats it."""

from __future__ import annotations

from collections.abc import Iterator

from docketwright.model.comment import Author, AuthorKind, Comment
from docketwright.model.confidential import public_version
from docketwright.model.passages import passages
from docketwright.model.text import word_count
from docketwright.model.values import dataclass
from docketwright.model.wording import wording
from docketwright.phrases import phrase


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing that is handed over: what it is, its value, whether the public sees it, and why."""

    label: str
    value: str
    public: bool
    why: str


ALWAYS = phrase("Regulations.gov always shows it.")
MAY = phrase("The agency decides, and most show it.")
NEVER = phrase("Regulations.gov never shows it.")
IN_LETTER = phrase("Regulations.gov does not show it, but you print it in the letter, and the letter is public.")
WITHHELD = phrase("You appear as anonymous, so it is not sent.")


def public_record(comment: Comment) -> tuple[Shown, ...]:
    """Return everything that is handed over and is not empty, the public things first; secrets are left out of it."""
    comment = public_version(comment)
    rows = [row for row in (*_record(comment), *_who(comment.author), *_text(comment)) if row.value]
    return tuple(sorted(rows, key=lambda row: not row.public))


def _record(comment: Comment) -> Iterator[Shown]:
    rule = comment.rule
    yield Shown(phrase("Docket"), (rule.docket_id or "") if rule else "", public=True, why=ALWAYS)
    yield Shown(
        phrase("Title"), phrase("Comment from {signed}", signed=_signed(comment.author)), public=True, why=ALWAYS
    )
    yield Shown(phrase("Date and tracking number"), phrase("given when you file"), public=True, why=ALWAYS)


def _who(author: Author) -> Iterator[Shown]:
    hidden = author.kind is AuthorKind.ANONYMOUS
    organization = author.kind is AuthorKind.ORGANIZATION
    person = f"{author.first_name} {author.last_name}".strip()
    for label, value in (
        (phrase("Name"), person),
        (phrase("Title or role"), author.title),
        (phrase("Organization"), author.organization if organization or hidden else ""),
        (phrase("City"), author.city),
        (phrase("State"), author.state),
        (phrase("ZIP code"), author.zip_code),
        (phrase("Country"), author.country),
    ):
        yield Shown(label, value, public=not hidden, why=WITHHELD if hidden else MAY)
    for label, field, value in ((phrase("E-mail"), "email", author.email), (phrase("Phone"), "phone", author.phone)):
        printed = field in author.in_letter and not hidden
        why = WITHHELD if hidden else IN_LETTER if printed else NEVER
        yield Shown(label, value, public=printed, why=why)


def _text(comment: Comment) -> Iterator[Shown]:
    count = sum(word_count(passage.text) for passage in passages(comment))
    yield Shown(
        phrase("Text of the letter"),
        phrase("{count:,} words", count=count),
        public=True,
        why=phrase("Every word of it, and of every attachment."),
    )
    said = wording(comment)
    in_it = phrase("It stands in the letter.")
    yield Shown(phrase("Also signed by"), "; ".join(_lines(said["also_signed"])), public=True, why=in_it)
    yield Shown(phrase("Opening"), said["opening"], public=True, why=in_it)
    signed = phrase("{signed}; title and language of the letter", signed=_signed(comment.author))
    yield Shown(
        phrase("Document properties"),
        signed,
        public=True,
        why=phrase("Word and PDF files carry them. Nothing else is put in."),
    )
    cited = "; ".join(source.title for source in comment.sources if source.title)
    yield Shown(phrase("Sources"), cited, public=True, why=phrase("They are the notes of the letter."))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _signed(author: Author) -> str:
    if author.kind is AuthorKind.ORGANIZATION:
        return author.organization or author.name
    return author.name
