"""The letter as plain text: for the form on the web site, within its limit, and for an e-mail, whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from operator import attrgetter

from docketwright.letter.compose import compose
from docketwright.letter.compose_head import reference, subject
from docketwright.letter.fitting import (
    LIMIT,
    Fitted,
    Piece,
    chosen,
    doubled,
    joined,
    shortened,
    straight,
    within,
)
from docketwright.letter.fitting_pieces import MUST, Pieces
from docketwright.letter.labels import Label
from docketwright.letter.letter import Letter, Note, Paragraph, Run, Style, Table
from docketwright.model.comment import Argument, Comment
from docketwright.model.confidential import public_version
from docketwright.model.rule import HouseRuleKind
from docketwright.model.text import clean
from docketwright.model.wording import required_statements
from docketwright.phrases import listed, phrase

_NOT_IN_MAIL = frozenset({Style.NAME, Style.LETTERHEAD, Style.ADDRESSEE, Style.VIA})
_CLOSE = frozenset(
    {Style.RE, Style.REFERENCE, Style.SIGNATURE, Style.LIST_ITEM, Style.BULLET, Style.NUMBERED, Style.SOURCE}
)

# Each part of a letter, whole and in part.
_PARTS = {
    "opening": (phrase("the opening"), phrase("the end of the opening")),
    "title": (phrase("the heading"), phrase("the end of the heading")),
    "rule text": (phrase("the rule text"), phrase("part of the rule text")),
    "point": (phrase("the point"), phrase("the end of the point")),
    "reasons": (phrase("the reasons"), phrase("the end of the reasons")),
    "evidence": (phrase("the evidence"), phrase("part of the evidence")),
    "also signed": (phrase("who signed too"), phrase("the last of those who signed too")),
    "alternatives": (phrase("the alternatives"), phrase("the end of the alternatives")),
    "closing": (phrase("the closing"), phrase("the end of the closing")),
    "sources": (phrase("the sources"), phrase("the last of the sources")),
}
# The sentence of the evidence that goes in first is no part of its own to a reader.
_SAME_PART = {"best evidence": "evidence"}


def web_text(comment: Comment, *, straighten: bool = False) -> Fitted:
    """Return the text for the web form: who writes, docket, position, every request, then as much as fits.

    It is never longer than 5,000 characters or bytes, line ends counted twice. Curly quotes and dashes are made
    straight when asked, or when the whole would not fit with them. The arguments that the comment pins go in first.
    What is confidential in the comment is left out.
    """
    comment = public_version(comment)
    pieces = Pieces(comment).all()
    if straighten or doubled(joined(pieces)) > LIMIT:
        pieces = [replace(piece, text=straight(piece.text)) for piece in pieces]
    kept = chosen(pieces)
    must = [piece for piece in kept if piece.rank[0] == MUST]
    cut: tuple[str, ...] = ()
    if doubled(joined(must)) > LIMIT:
        kept = shortened(must)
        cut = (phrase("the ends of the longest requests"),)
    return Fitted(within(joined(kept)), (*cut, *_left_out(comment, pieces, kept)))


def email_text(comment: Comment) -> str:
    """Return the text for an e-mail: a subject line as the notice wants it, then the whole letter, notes at its end.

    A statement that the notice requires stands at the end where the letter does not have it.
    """
    return f"{Label.SUBJECT} {email_subject(comment)}\n\n{email_body(comment)}"


def email_body(comment: Comment) -> str:
    """Return the e-mail without its subject line."""
    body = plain_text(compose(comment, redline=False))
    required = [text for text in required_statements(public_version(comment)) if text not in body]
    return "\n\n".join([body, *required]) + "\n"


def email_subject(comment: Comment) -> str:
    """Return the subject that the notice asks for, else title and docket."""
    comment = public_version(comment)
    rules = comment.rule.house_rules if comment.rule else ()
    asked = (rule.value for rule in rules if rule.kind is HouseRuleKind.SUBJECT_LINE and rule.value.strip())
    own = "; ".join(part for part in (subject(comment), reference(comment)) if part) or Label.COMMENT.value
    return " ".join(clean(next(asked, own)).replace("\u00a0", " ").split())


def plain_text(letter: Letter) -> str:
    """Return a letter as text: paragraphs parted by blank lines, tables as lists, notes numbered at the end."""
    made = ""
    close = labelled = False
    for block in letter.blocks:
        if isinstance(block, Table):
            text, here = _table(block), False
        elif block.style in _NOT_IN_MAIL:
            continue
        else:
            text, here = _line(block), block.style in _CLOSE
        made += ("\n" if labelled or (close and here) else "\n\n") + text if made else text
        labelled = isinstance(block, Paragraph) and block.style is Style.TEXT_LABEL
        close = here
    notes = "\n".join(_note(note) for note in letter.notes)
    return (f"{made}\n\n{notes}" if notes else made).replace("\u00a0", " ").replace("\t", " ")


def _line(paragraph: Paragraph) -> str:
    words = _words(paragraph.runs)
    return f"{paragraph.number} {words}" if paragraph.number else words


def _table(table: Table) -> str:
    heads = [_cell(cell) for cell in table.header.cells]
    rows = []
    for row in table.rows:
        # A column without words is left out of the table: there may be one only.
        number, said, *rest = [*(_cell(cell) for cell in row.cells), ""][: max(2, len(row.cells))]
        about = [f"{head}: {text}" for head, text in zip(heads[2:], rest, strict=True) if text]
        rows.append(f"{number}. {said} ({'; '.join(about)})" if about else f"{number}. {said}".rstrip())
    return "\n".join(rows)


def _cell(cell: tuple[Paragraph, ...]) -> str:
    return " ".join(_words(one.runs) for one in cell)


def _note(note: Note) -> str:
    return f"[{note.number}] {_words(note.runs)}"


def _words(runs: tuple[Run, ...]) -> str:
    return "".join(f"[{run.note}]" if run.note else f"^{run.text}" if run.superscript else run.text for run in runs)


def _left_out(comment: Comment, pieces: list[Piece], kept: list[Piece]) -> tuple[str, ...]:
    """Return what did not go in: first what belongs to no argument, then a line for each argument."""
    stayed = Counter(map(_part, kept))
    short: dict[str, list[str]] = {"": []}
    for (owner, part), count in Counter(map(_part, sorted(pieces, key=attrgetter("order")))).items():
        if part and stayed[owner, part] < count:
            short.setdefault(owner, []).append(_PARTS[part][stayed[owner, part] > 0])
    told = {owner for owner, part in stayed if part}
    names = {argument.id: _whole(argument) for argument in comment.arguments if argument.id not in told}
    titles = {argument.id: argument.title.strip() or Label.ARGUMENT.value for argument in comment.arguments}
    lines = ((titles[owner], names.get(owner) or listed(parts)) for owner, parts in short.items() if owner)
    return (*short[""], *(_missing(title, words) for title, words in lines))


def _whole(argument: Argument) -> str:
    return phrase("everything but the request") if argument.request.text.strip() else phrase("everything")


def _part(piece: Piece) -> tuple[str, str]:
    """Return the argument that a piece is of, "" for none, and the part of it."""
    part, _, owner = piece.stream.partition("|")
    return owner.partition("|")[0], _SAME_PART.get(part, part)


def _missing(title: str, words: str) -> str:
    return phrase("“{title}”: {words}", title=title.replace("“", "‘").replace("”", "’"), words=words)
