"""Cuts a comment into the pieces of its web-form text, each with its place and how much it matters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.letter.compose_arguments import about
from docketwright.letter.compose_head import reference, signer, subject
from docketwright.letter.compose_notes import full_form
from docketwright.letter.compose_numbers import Outline, outline
from docketwright.letter.compose_text import Setter, cited_keys, line, lines
from docketwright.letter.fitting import LIMIT, Piece, without_emoji
from docketwright.letter.labels import Label
from docketwright.model.comment import Argument, AuthorKind, Comment
from docketwright.model.text import clean, sentences
from docketwright.model.wording import wording

# What must stay, then by rank: pinned arguments, the best evidence, wanted rule text, who writes, points, the rest of
# the evidence, reasons, the closing, sources.
MUST, PINNED, BEST, RULE_TEXT, OPENING, POINT, EVIDENCE, REASONS, CLOSING, SOURCES = range(10)
_RANKS = {"point": POINT, "reasons": REASONS, "evidence": EVIDENCE}

# The parts around the arguments that are in the text and may cite a source.
_CITING = ("opening", "position", "alternatives", "closing")

_ENOUGH = LIMIT + 1000


class Pieces:
    """The pieces of one comment; the arguments that it pins go in before all others."""

    def __init__(self, comment: Comment) -> None:
        self._comment = comment
        self._setter = Setter(comment)
        self._parts = wording(comment)
        self.plan: Outline = outline(comment)

    def all(self) -> list[Piece]:
        """Return every piece that has words."""
        made = [*self._head(), *self._requests()]
        for place, argument in enumerate(self.plan.arguments):
            made += self._argument(place, argument)
        made += self._stream((4, -1), "alternatives", self._parts["alternatives"], (REASONS, 0), "\n\n")
        made += self._sources()
        made += self._stream((5,), "closing", self._parts["closing"], (CLOSING,), "\n\n")
        return [piece for piece in made if piece.text.strip()]

    def _head(self) -> Iterator[Piece]:
        title = subject(self._comment)
        yield Piece((0, 0), (MUST,), self._said(identity(self._comment)))
        yield from self._stream((0, 0), "also signed", self._signed(), (OPENING,), "\n")
        yield Piece((0, 1), (MUST,), self._said(f"{Label.RE} {title}" if title else ""))
        yield Piece((0, 2), (MUST,), self._said(reference(self._comment)))
        yield from self._stream((1, 0), "opening", self._parts["opening"], (OPENING,), "\n\n")
        position = " ".join(self._said(self._parts["position"]).split("\n"))
        yield Piece((1, 1), (MUST,), position, "\n\n")

    def _signed(self) -> str:
        """Return who signed besides; the line above names an organization alone, so here its person comes first."""
        signed, author = lines(self._parts["also_signed"]), self._comment.author
        if not signed:
            return ""
        label = Label.ALSO_SIGNED
        if author.kind is AuthorKind.ORGANIZATION and line(author.organization) and line(author.name):
            label = Label.SIGNED
            signed.insert(0, ", ".join(said for part in (author.name, author.title) if (said := line(part))))
        return f"{label} {'; '.join(signed)}"

    def _requests(self) -> Iterator[Piece]:
        asking = [one for one in self._comment.arguments if one.id in self.plan.requests]
        if asking:
            yield Piece((2, 0), (MUST,), Label.WEB_REQUESTS, "\n\n")
        for argument in asking:
            number = self.plan.requests[argument.id]
            yield Piece((2, number, 0), (MUST,), f"{number}. {self._flat(argument.request.text)}")
            for at, (label, text) in enumerate(
                ((Label.OLD_TEXT, argument.request.old), (Label.NEW_TEXT, argument.request.new)), start=1
            ):
                words = self._flat(text)
                if words:
                    rank = (RULE_TEXT, number, -at)
                    yield Piece((2, number, at), rank, f"{label} {words}", stream=f"rule text|{argument.id}|{at}")

    def _argument(self, place: int, argument: Argument) -> Iterator[Piece]:
        title = f"title|{argument.id}" if self.plan.headed else ""
        rank = self._rank(BEST, 0, place, argument)
        yield Piece((3, place, 0), rank, self._heading(argument), "\n\n", title)
        best = best_sentence(self._said(argument.evidence[:_ENOUGH]))
        texts = (argument.point, argument.reasons, argument.evidence)
        for at, (part, text) in enumerate(zip(_RANKS, texts, strict=True), start=1):
            for number, (gap, sentence) in enumerate(self._sentences(text)):
                named = "best evidence" if part == "evidence" and sentence == best else part
                rank = self._rank(BEST if named != part else _RANKS[part], number, place, argument)
                before = gap if title or gap == " " else "\n\n"
                yield Piece((3, place, at, number), rank, sentence, before, f"{named}|{argument.id}", title)

    def _heading(self, argument: Argument) -> str:
        """Return the number, the title and what the argument is about; the last alone where no argument has a title."""
        said = "; ".join(about(self._comment, argument, self.plan))
        if not self.plan.headed:
            return self._said(said)
        title = self._flat(argument.title) or Label.ARGUMENT.value
        return self._said(f"{self.plan.sections[argument.id]}. {title}{f' ({said})' if said else ''}")

    def _sources(self) -> Iterator[Piece]:
        used = {*cited_keys(" ".join(self._parts[part] for part in _CITING))}
        for one in self.plan.arguments:
            used |= {*one.sources, *cited_keys(f"{one.point} {one.reasons} {one.evidence} {one.request.text}")}
        cited = [source for source in self._comment.sources if source.key in used]
        for number, source in enumerate(cited):
            words = self._said("".join(run.text for run in full_form(source)))
            head = "" if number else f"{Label.SOURCES}: "
            yield Piece((4, number), (SOURCES, number), f"{head}{words}", "\n" if number else "\n\n", "sources")

    def _stream(
        self, order: tuple[int, ...], name: str, text: str, rank: tuple[int, ...], before: str
    ) -> Iterator[Piece]:
        for number, (gap, sentence) in enumerate(self._sentences(text)):
            yield Piece((*order, number), (*rank, number), sentence, gap if number else before, name)

    def _rank(self, rank: int, number: int, place: int, argument: Argument) -> tuple[int, ...]:
        # Sentence by sentence over all arguments: each gets its first before any gets its second.
        return (PINNED, place, rank, number) if argument.id in self._comment.pinned else (rank, number, place)

    def _sentences(self, text: str) -> Iterator[tuple[str, str]]:
        """Yield each sentence with what parts it from the one before: a blank, or a line end at a paragraph."""
        # What lies beyond can never fit, and need not be cut into sentences.
        for paragraph in self._said(text[:_ENOUGH]).split("\n"):
            for number, sentence in enumerate(sentences(paragraph)):
                yield (" " if number else "\n", sentence.text)

    def _flat(self, text: str) -> str:
        return " ".join(self._said(text).split())

    def _said(self, text: str) -> str:
        words = without_emoji(self._setter.filled(clean(text))).replace("\u00a0", " ")
        return "\n".join(re.sub(r"[ \t]+", " ", one).strip() for one in words.split("\n") if one.strip())


def identity(comment: Comment) -> str:
    """Return who writes, in one line: name, place, and the organization of a person who has one."""
    author = comment.author
    if author.kind is AuthorKind.ANONYMOUS:
        return author.name
    own = "" if author.kind is AuthorKind.ORGANIZATION else line(author.organization)
    return ", ".join(part for part in (signer(author), own, line(author.city), line(author.state)) if part)


def best_sentence(evidence: str) -> str:
    """Return the sentence of the evidence that carries most: the one with the most numbers, else the first."""
    found = [sentence.text for sentence in sentences(evidence)]
    return max(found, key=lambda text: len(re.findall(r"\d+", text)), default="")
