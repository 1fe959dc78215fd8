"""Plain text as the program knows it: cleaned on entry, then cut into paragraphs, sentences and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

_FORBIDDEN = (
    "[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\ufdd0-\ufdef"
    "\u200b\u202a-\u202e\u2066-\u2069\ufeff]"
)
_BREAKS = re.compile("\r\n|[\r\x0c\x85\u2028\u2029]")
_PLAIN = bytes(range(0x20, 0x7F)) + b"\n\t"
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_ONLY_WORDS = bytes(code if chr(code).isalnum() or chr(code) == "'" else 32 for code in range(128)) + bytes(128)
# What most often keeps a text from being plain ASCII, and stands in no word.
_PARTING = "“”‘–—…§\u00a0"
# One set of first characters lets the search skip all others. A row of dots is looked at once, from its first.
_QUOTATION = re.compile('“[^“”]+”|"[^"]+"|‘[^‘”“]+’|\'[^“”"]+\'')
_STOP = re.compile(r"[.!?…\n](?:(?<=\n)\n*|(?<!\n)(?<![.!?…]{2})[.!?…]*+[\"'”’)\]]*+(?:\[\^[^\[\]\s]+\])*+(?=\s|$))")
_NEXT = re.compile(r"\s*(\S)")
_ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen sen rep gov st no nos sec secs art arts para pp vol ed eds fig figs vs cf al etc e.g i.e
    inc corp co ltd jr sr dept u.s u.s.c c.f.r fed reg cir supp pub stat rev approx est jan feb mar apr jun jul aug
    sept sep oct nov dec d.c a.m p.m ph.d""".split()
)
# The last letters of those that have so many: most words are told by them to be none.
_LAST = 4
_LAST_OF_ABBREVIATIONS = frozenset(word[-_LAST:] for word in _ABBREVIATIONS)


class Span(NamedTuple):
    """A piece of a text and where it starts and ends there, in characters; a tuple, for a text is cut into many."""

    start: int
    end: int
    text: str


def clean(text: str) -> str:
    """Return the text without what no letter can hold: control characters, lone surrogates, direction overrides.

    Line and page breaks of every sort become newlines; tabs stay. Right-to-left text needs no override marks.
    """
    # What stays is taken away first, as bytes, which is fastest: nearly every text is then seen to hold nothing else.
    rest = text.encode(errors="surrogatepass").translate(None, _PLAIN).decode(errors="surrogatepass")
    if rest.replace("\u00a0", "").isprintable() and "\u2011" not in rest:
        return text
    return _forbidden().sub("", _BREAKS.sub("\n", text.replace("\u2011", "-")))


@cache
def _forbidden() -> re.Pattern[str]:
    # So wide a class takes some milliseconds to compile, and the window opens without it.
    return re.compile(_FORBIDDEN)


def paragraphs(text: str) -> Iterator[Span]:
    """Yield each paragraph that holds more than blanks."""
    at = 0
    for line in text.split("\n"):
        at += len(line)
        begun = line.lstrip()
        if stripped := begun.rstrip():
            start = at - len(begun)
            yield Span(start, start + len(stripped), stripped)
        at += 1


def words(text: str) -> Iterator[Span]:
    """Yield each word; apostrophes inside belong to it, hyphens part two words."""
    for match in _WORD.finditer(text):
        yield Span(match.start(), match.end(), match.group())


def bare_words(text: str) -> list[str]:
    """Return the words without their places, which is several times as fast."""
    if not text.isascii():
        for sign in _PARTING:
            text = text.replace(sign, " ")
    if text.isascii():
        # The same words in a third of the time, unless an apostrophe stands where no word goes on.
        only = text.encode("ascii").translate(_ONLY_WORDS).decode("ascii")
        if "'" not in only or not _has_loose_apostrophe(only):
            return only.split()
    return _WORD.findall(text)


def _has_loose_apostrophe(only: str) -> bool:
    return "' " in only or " '" in only or "''" in only or only[0] == "'" or only[-1] == "'"


def word_count(text: str) -> int:
    """Return how many words the text has."""
    return len(bare_words(text))


def shortened(text: str, longest: int) -> str:
    """Return a text on one line, cut between two words and marked "…" where it is longer than this."""
    joined = " ".join(text.split())
    return joined if len(joined) <= longest else f"{joined[:longest].rsplit(' ', 1)[0].rstrip(' ,;:')}…"


def without_quotation_marks(text: str) -> str:
    """Return a text without its marks where it is one quotation from its first character to its last."""
    match = _QUOTATION.fullmatch(text)
    return text[1:-1] if match else text


def sentences(text: str) -> Iterator[Span]:
    """Yield each sentence; abbreviations, initials, "§ 7.1" and numbers do not end one, a newline always does."""
    start = 0
    ends = (match.end() for match in _STOP.finditer(text) if _ends_sentence(text, match))
    for end in chain(ends, (len(text),)):
        piece = text[start:end].lstrip()
        if stripped := piece.rstrip():
            begin = end - len(piece)
            yield Span(begin, begin + len(stripped), stripped)
        start = end


def _ends_sentence(text: str, match: re.Match[str]) -> bool:
    at, end = match.span()
    if text[at] != ".":
        return True
    # Nearly always one blank follows, and then a letter.
    after = text[end + 1 : end + 2]
    if not after.strip():
        further = _NEXT.match(text, end)
        after = further[1] if further else ""
    if after.islower():
        return False
    last = text[at - _LAST : at] if at >= _LAST else ""
    if last.isalpha() and last.lower() not in _LAST_OF_ABBREVIATIONS:
        return True
    before = text[max(0, at - 40) : at]
    word = before.rsplit(None, 1)[-1].lstrip("(\"'“‘[") if before[-1:].strip() else ""
    if len(word) == 1 and "A" <= word <= "Z":
        return False
    return word.lower() not in _ABBREVIATIONS
