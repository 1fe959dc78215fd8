"""The claim ledger: what a draft says as fact, and on what each claim rests."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from docketwright.checks.claim_patterns import ClaimKind
from docketwright.checks.claim_words import Said, claims_in
from docketwright.checks.context import Context
from docketwright.checks.reading import paragraphs_of
from docketwright.model.citation import CitationKind, find_citations, may_cite_law
from docketwright.model.comment import Argument, Comment
from docketwright.model.finding import Action, Finding, Fix, Severity, Spot
from docketwright.model.passages import Role, argument_passages
from docketwright.model.source import SourceKind
from docketwright.model.text import without_quotation_marks
from docketwright.phrases import phrase

CHECK = "claims"
ASSERTING = frozenset({Role.POINT, Role.REASONS, Role.EVIDENCE})
# What a person can have seen: not what another wrote, and not what the letter claims.
SEEN = frozenset(ClaimKind) - {ClaimKind.QUOTATION, ClaimKind.LETTERS}
GRAVE = frozenset({ClaimKind.NUMBER, ClaimKind.PERCENTAGE, ClaimKind.QUOTATION})
ATTRIBUTION = "as the open letter states"
_TIMES = ("days", "months", "years")
_LAWS = frozenset({CitationKind.REGISTER, CitationKind.CODE, CitationKind.CODE_OF_REGULATIONS, CitationKind.PUBLIC_LAW})


class Backing(StrEnum):
    """On what a claim rests."""

    SOURCE = "source"
    OWN_EXPERIENCE = "own experience"
    LETTER = "the open letter"
    NOTHING = "nothing yet"


class Claim(NamedTuple):
    """One claim of the draft.

    `text` is the words that make it one ("31 hours"), `spot` their place, `sentence` the whole; `sources` are the keys
    it is backed by; `look_again` names those among them whose day to be looked at again has passed. `first_person`
    says that the sentence tells of the person's own doing.
    """

    spot: Spot
    text: str
    kind: ClaimKind
    sentence: str
    backing: Backing
    sources: tuple[str, ...] = ()
    look_again: tuple[str, ...] = ()
    first_person: bool = False


def ledger(comment: Comment, context: Context | None = None) -> tuple[Claim, ...]:
    """Return every claim in the order of the draft; without a context, which has the day, no source is due."""
    due = _due(comment, context)
    claims = _claims(comment)
    if not due:
        return tuple(claims)
    return tuple(claim._replace(look_again=tuple(key for key in claim.sources if key in due)) for claim in claims)


def is_backed(comment: Comment, place: Spot, paragraph: str) -> bool:
    """Return whether a claim of a paragraph rests on something, given its place in a part of an argument."""
    argument = comment.argument(place.owner)
    parts = argument_passages(argument) if argument else ()
    role = next((one.role for one in parts if one.spot.part == place.part), None)
    if argument is None or role not in ASSERTING:
        return False
    return any(_backing(comment, argument, role, said)[0] is not Backing.NOTHING for said in claims_in(paragraph))


def check(comment: Comment, context: Context) -> Iterator[Finding]:  # noqa: ARG001 - every check is called alike
    """Yield one finding for each sentence whose claim rests on nothing yet; who wants a few looks for no more."""
    seen: set[tuple[str, str, str]] = set()
    for claim in _claims(comment):
        sentence = (claim.spot.owner, claim.spot.part, claim.sentence)
        if claim.backing is Backing.NOTHING and sentence not in seen:
            seen.add(sentence)
            yield finding_about(claim)


def finding_about(claim: Claim) -> Finding:
    """Return what can be done about a claim that rests on nothing yet."""
    return _letters(claim) if claim.kind is ClaimKind.LETTERS else _unsourced(claim)


def _claims(comment: Comment) -> Iterator[Claim]:
    return (claim for argument in comment.arguments for claim in _of_argument(comment, argument))


def _of_argument(comment: Comment, argument: Argument) -> Iterator[Claim]:
    for passage in argument_passages(argument):
        if passage.role not in ASSERTING:
            continue
        for paragraph in paragraphs_of(passage.text):
            for said in claims_in(paragraph.text):
                backing, sources = _backing(comment, argument, passage.role, said)
                start = paragraph.start + said.start
                spot = Spot(passage.spot.part, passage.spot.owner, start, start + len(said.text))
                yield Claim(spot, said.text, said.kind, said.sentence, backing, sources, first_person=said.first_person)


def _backing(comment: Comment, argument: Argument, role: Role, said: Said) -> tuple[Backing, tuple[str, ...]]:
    """Return what a claim rests on: a note in its sentence or later in its paragraph, or how the argument is backed."""
    if said.attributed:
        return Backing.LETTER, ()
    keys = tuple(key for key in said.keys if comment.source(key))
    if keys:
        return _by_sources(comment, keys)
    if argument.own_evidence and said.kind in SEEN:
        return Backing.OWN_EXPERIENCE, argument.sources
    if role is Role.EVIDENCE and argument.sources:
        return _by_sources(comment, argument.sources)
    return (Backing.SOURCE, ()) if _is_laws(said) else (Backing.NOTHING, ())


def _is_laws(said: Said) -> bool:
    """Tell whether a sentence names the law that it quotes, or whose days it counts; it needs no note then."""
    if said.kind is not ClaimKind.QUOTATION and (said.first_person or not said.text.endswith(_TIMES)):
        return False
    return may_cite_law(said.sentence) and any(one.kind in _LAWS for one in find_citations(said.sentence))


def _by_sources(comment: Comment, keys: tuple[str, ...]) -> tuple[Backing, tuple[str, ...]]:
    kinds = {source.kind for key in keys if (source := comment.source(key))}
    own = kinds == {SourceKind.OWN_EXPERIENCE}
    return Backing.OWN_EXPERIENCE if own else Backing.LETTER if kinds == {SourceKind.LETTER} else Backing.SOURCE, keys


def _due(comment: Comment, context: Context | None) -> frozenset[str]:
    if context is None:
        return frozenset()
    today = context.now.astimezone(context.zone).date()
    return frozenset(one.key for one in comment.sources if one.check_again and one.check_again < today)


def _unsourced(claim: Claim) -> Finding:
    grave = claim.kind in GRAVE and not claim.first_person
    return Finding(
        check=CHECK,
        severity=Severity.LOOK if grave else Severity.NOTE,
        title=_TITLES[claim.kind],
        why=phrase(
            "“{text}” has no source. Say where it is from, or that you saw it yourself.",
            text=without_quotation_marks(claim.text),
        ),
        spot=claim.spot,
        quote=claim.text,
        actions=tuple(one for one in _ACTIONS if one is not Action.OWN_EXPERIENCE or claim.kind in SEEN),
    )


def _letters(claim: Claim) -> Finding:
    return Finding(
        check=CHECK,
        severity=Severity.LOOK,
        title=phrase("A claim of the open letter"),
        why=phrase(
            "It is the letter’s to prove and could not be confirmed here. Write “{attribution}”, or bring a source.",
            attribution=ATTRIBUTION,
        ),
        spot=claim.spot,
        quote=claim.text,
        fixes=tuple(_attributed(claim)),
        actions=(Action.ADD_SOURCE, Action.SOFTEN),
    )


def _attributed(claim: Claim) -> Iterator[Fix]:
    """Yield the claim with the words that say whose it is; nothing where they would cut a word or a name apart."""
    after = claim.sentence.partition(claim.text)[2]
    if after[:1].isspace():
        yield Fix(_WHOSE, f"{claim.text}, {ATTRIBUTION},")
    elif not after or (after[0] in ".,;:!?)" and not after[1:2].isalnum()):
        yield Fix(_WHOSE, f"{claim.text}, {ATTRIBUTION}")


_WHOSE = phrase("Say whose it is")
_ACTIONS = (Action.ADD_SOURCE, Action.OWN_EXPERIENCE, Action.SOFTEN)
_TITLES = {
    ClaimKind.NUMBER: phrase("A number without a source"),
    ClaimKind.PERCENTAGE: phrase("A percentage without a source"),
    ClaimKind.DATE: phrase("A date without a source"),
    ClaimKind.SUPERLATIVE: phrase("A sweeping word without a source"),
    ClaimKind.PRODUCT: phrase("A product named without a source"),
    ClaimKind.QUOTATION: phrase("A quotation without a source"),
}
