"""How much of one text is in another: runs of words, and words in the same order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from docketwright.checks.reading import KEPT, sentences_of, words_of
from docketwright.model.scanning import blanked

LEAST_QUOTED = 5
LONGEST_LINE = 160

_QUOTED = re.compile(r"“[^“”\n]*”|\"[^\"\n]*\"")
_NOTE = re.compile(r"\[\^[^\[\]\s]*\]")
_CITED = re.compile(
    r"""\[\^[^\[\]\s]*\] | \(?https?://\S+
    | \b\d+\s+(?:U\.?\s?S\.?\s?C\.?|C\.?\s?F\.?\s?R\.?|F\.?\s?R\.?|Fed\.?\s?Reg\.?)
      \s*(?:parts?|§+|sec(?:tion)?s?\.?)?\s*[\d,.]+(?:\(\w+\))*
    | \b(?:Pub\.?\s?L\.?|Public\s+Law)\s*(?:No\.?\s*)?\d+-\d+""",
    re.VERBOSE | re.IGNORECASE,
)
# No citation by number is without this; most paragraphs are.
_NUMBERED = re.compile(r"\d(?:\s+[UCFucf]\.?\s?[SFREsfreſ]|-\d)")
# Where one can begin: see `scanning.found`.
_CITING = re.compile(
    r"[\[(hHpP\d](?:(?<=\[)(?=\^)|(?<=\()(?=(?i:http))|(?<=[hH])(?=(?i:ttp))|(?<=[pP])(?<!\w.)(?=(?i:ub))"
    r"|(?<=\d)(?<!\w.)(?=\d*\s+[UCFucf]))"
)

_LETTERHEAD = re.compile(
    r"""^\s*(?:re:|subject:|dear\b|to\s+(?:the|whom)\b.*:$|docket\b|rin\b|submitted\s+(?:via|by|to)|via\b|attention:|attn
    |respectfully|sincerely
    |thank\s+you\s+for\s+(?:your\s+time|considering|the\s+opportunity|your\s+attention|your\s+consideration\W*$)
    |page\s+\d|\d{1,5}\s+\w+.*\b(?:street|avenue|ave|road|st)\b
    |(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d{1,2},\s+\d{4}\s*$)""",
    re.VERBOSE | re.IGNORECASE,
)


def is_letterhead(line: str) -> bool:
    """Return whether a line is letterhead: a date, "Re:", a greeting, thanks, an address; it is everybody's."""
    return len(line) <= LONGEST_LINE and bool(_LETTERHEAD.match(line))


@lru_cache(maxsize=KEPT)
def unquoted(paragraph: str) -> str:
    """Return a paragraph with blanks in place of quotations of five words or more and of citations.

    What is quoted in marks is somebody else's openly; it says nothing about whose the other words are.
    """

    def blank_if_long(match: re.Match[str]) -> str:
        return _blank(match) if len(match.group().split()) >= LEAST_QUOTED else match.group()

    if "“" in paragraph or '"' in paragraph:
        paragraph = _QUOTED.sub(blank_if_long, paragraph)
    if "://" in paragraph or _NUMBERED.search(paragraph):
        return blanked(_CITING, _CITED, paragraph)
    return _NOTE.sub(_blank, paragraph) if "[^" in paragraph else paragraph


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def runs(words: Sequence[str], length: int) -> list[int]:
    """Return a number for each run of this many words, the same for the same words while the program runs."""
    return list(map(hash, zip(*[words[at:] for at in range(length)], strict=False)))


@lru_cache(maxsize=KEPT)
def bare_sentences(paragraph: str) -> tuple[str, ...]:
    """Return the sentences of a paragraph, with blanks in place of what is quoted or cited in the paragraph."""
    bare = unquoted(paragraph)
    if bare == paragraph:
        return tuple([one.text for one in sentences_of(paragraph)])
    return tuple([bare[one.start : one.end] for one in sentences_of(paragraph)])


def bare_words_in(paragraph: str) -> tuple[str, ...]:
    """Return the words of a paragraph, its quotations and citations left out; those of each sentence are kept."""
    return tuple(chain.from_iterable(map(words_of, bare_sentences(paragraph))))


@lru_cache(maxsize=KEPT)
def runs_of(paragraph: str, length: int) -> frozenset[int]:
    """Return the runs of this many words in a paragraph, its quotations and citations left out."""
    return frozenset(runs(bare_words_in(paragraph), length))


def in_order(one: tuple[str, ...], other: Sequence[str]) -> float:
    """Return the share of words, 0 to 1, that two sentences have in common in the same order.

    The longest common subsequence, on the bits of one integer (Hyyrö 2004), against the mean length.
    """
    if not one or not other:
        return 0.0
    places = _places(one)
    everything = (1 << len(one)) - 1
    left = everything
    for word in other:
        here = left & places.get(word, 0)
        left = ((left + here) | (left - here)) & everything
    common = len(one) - left.bit_count()
    return 2 * common / (len(one) + len(other))


@lru_cache(maxsize=64)
def _places(words: tuple[str, ...]) -> dict[str, int]:
    # A sentence is held against several in turn.
    places: dict[str, int] = {}
    for at, word in enumerate(words):
        places[word] = places.get(word, 0) | 1 << at
    return places
