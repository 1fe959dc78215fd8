"""Find what a paragraph claims, each claim with its sentence and its notes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from docketwright.checks import claim_hints
from docketwright.checks.claim_patterns import CLAIMS, ClaimKind
from docketwright.checks.reading import KEPT, sentences_of
from docketwright.model.scanning import blanked, folded, found
from docketwright.model.text import Span


class Said(NamedTuple):
    """A claim in a paragraph: its words, where they start, its sentence.

    `keys` are the notes in the sentence, else the next ones in the paragraph; `first_person` says that the sentence is
    told as the person's own; `attributed` that it says the claim is the open letter's.
    """

    start: int
    text: str
    kind: ClaimKind
    sentence: str
    keys: tuple[str, ...] = ()
    first_person: bool = False
    attributed: bool = False


# What is proposed, feared or asked for is no statement of fact; neither is a rule's own number.
_NOT_FACT = re.compile(
    r"\b(?:should|shall|must|would|could|might|may|recommend|request|ask|propose[sd]?|requires?|suppose|imagine|if)\b"
    r"|\b(?:executive(?=\s)|proposed\s+rule|this\s+(?:notice|request|proposal)"
    r"|the\s+(?:notice|rule|proposal|order|threshold))\b|\?\s*$",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:questions?|section|sections|part|sec\.|page|paragraph|order|no\.|docket|version|title|exhibit|table|figure"
    r"|appendix|attachment|request|chapter|note|rule)\s+[\d.]+",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\s[\d.]")
_NAMED_BEGINS = re.compile(
    r"[qspondvteafrc](?<!\w.)(?=(?:uestions?|ections?|art|ec\.|age|aragraph|rder|o\.|ocket|ersion|itle|xhibit|able|igure"
    r"|ppendix|ttachment|equest|hapter|ote|ule)\s+[\d.])"
)
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|[Mm]ine|[Ww]e|[Oo]ur|[Oo]urs|me|us)\b")
_ATTRIBUTED = re.compile(r"\b(?:open\s+letter|the\s+signatories|signers)\b", re.IGNORECASE)
_KEY = re.compile(r"\[\^([^\[\]\s]+)\]")
_KEY_BEGINS = re.compile(r"\[(?=\^)")
_FACTUAL = frozenset({ClaimKind.NUMBER, ClaimKind.PERCENTAGE, ClaimKind.DATE, ClaimKind.SUPERLATIVE})


# What has to be so before a kind is searched for.
_MAY_HOLD = {
    ClaimKind.QUOTATION: claim_hints.may_quote,
    ClaimKind.DATE: claim_hints.may_date,
    ClaimKind.LETTERS: claim_hints.may_name_the_letters,
}
# Of these most sentences hold none though their paragraph does, so each sentence is asked.
_SELDOM = frozenset({ClaimKind.NUMBER, ClaimKind.PERCENTAGE, ClaimKind.SUPERLATIVE})
_BEGINS = {
    ClaimKind.NUMBER: claim_hints.NUMBER_BEGINS,
    ClaimKind.PERCENTAGE: claim_hints.SHARE_BEGINS,
    ClaimKind.SUPERLATIVE: claim_hints.SUPERLATIVE_BEGINS,
    ClaimKind.PRODUCT: claim_hints.PRODUCT_BEGINS,
}


@lru_cache(maxsize=KEPT)
def claims_in(paragraph: str) -> tuple[Said, ...]:
    """Return the claims of a paragraph, at most one of a kind in a sentence."""
    low = folded(paragraph)
    likely = [(kind, pattern) for kind, pattern in CLAIMS if kind in _SELDOM or _may_hold(kind, paragraph, low)]
    whole = sentences_of(paragraph)
    resting = zip(whole, _notes(whole), strict=True)
    return tuple(said for sentence, keys in resting for said in _in_sentence(sentence, keys, likely))


def _in_sentence(
    sentence: Span, keys: tuple[str, ...], likely: list[tuple[ClaimKind, re.Pattern[str]]]
) -> Iterator[Said]:
    text = _without_names(sentence.text)
    low = folded(text)
    lacking = _lacking(text, low)
    here = [one for one in likely if one[0] not in lacking]
    said = [(kind, match) for kind, pattern in here if (match := _first(kind, pattern, text, low))]
    if not said:
        return
    share = next((match for kind, match in said if kind is ClaimKind.PERCENTAGE), None)
    if share:
        # "1 in 5 labs" is one claim.
        apart = [match.end() <= share.start() or share.end() <= match.start() for _, match in said]
        said = [one for one, alone in zip(said, apart, strict=True) if alone or one[0] is not ClaimKind.NUMBER]
    hedging = claim_hints.may_hedge(text, claim_hints.words_in(text))
    factual = not (hedging and _NOT_FACT.search(text))
    for kind, match in said:
        if factual or kind not in _FACTUAL:
            yield Said(
                start=sentence.start + match.start(),
                text=match.group().strip(),
                kind=kind,
                sentence=sentence.text,
                keys=keys,
                first_person=bool(_FIRST_PERSON.search(sentence.text)),
                attributed=("letter" in low or "sign" in low) and bool(_ATTRIBUTED.search(sentence.text)),
            )


def _lacking(sentence: str, low: str) -> set[ClaimKind]:
    """Return which of the kinds that are seldom found a sentence cannot hold; it is given folded too."""
    words = claim_hints.words_in(sentence)
    counts = claim_hints.may_count(sentence, words)
    able = {
        ClaimKind.NUMBER: counts,
        ClaimKind.PERCENTAGE: claim_hints.may_share(low, counts=counts),
        ClaimKind.SUPERLATIVE: claim_hints.may_excel(sentence, words),
    }
    return {kind for kind, may in able.items() if not may}


def _may_hold(kind: ClaimKind, text: str, low: str) -> bool:
    hinted = _MAY_HOLD.get(kind)
    return hinted(low) if hinted else _BEGINS[kind].search(text) is not None


def _first(kind: ClaimKind, pattern: re.Pattern[str], text: str, low: str) -> re.Match[str] | None:
    begins = _BEGINS.get(kind)
    if begins is None:
        return pattern.search(text)
    return next(found(begins, pattern, text, "" if kind is ClaimKind.PRODUCT else low), None)


def _without_names(sentence: str) -> str:
    """Return a sentence with blanks in place of its notes and of numbers that are names: "section 7", "order 14110"."""
    text = blanked(_KEY_BEGINS, _KEY, sentence) if "[^" in sentence else sentence
    return blanked(_NAMED_BEGINS, _NAMED, text, folded(text)) if _NUMBERED.search(text) else text


def _notes(whole: tuple[Span, ...]) -> list[tuple[str, ...]]:
    """Return for each sentence the keys of its notes, else of the next: one note often closes several sentences."""
    keys: tuple[str, ...] = ()
    found = []
    for sentence in reversed(whole):
        if "[^" in sentence.text:
            keys = tuple(dict.fromkeys(_KEY.findall(sentence.text))) or keys
        found.append(keys)
    return found[::-1]
