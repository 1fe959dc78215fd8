"""How long a comment may be, and how large its type: pages, words, points."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.model.rule import HouseRuleKind

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(), start=1
    )
} | {"twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "fifty": 50}
_WORD_NUMBER = "|".join(sorted(_NUMBERS, key=len, reverse=True))
_PAGES = re.compile(
    rf"(?i)(?:(?:no more than|not (?:to )?exceed(?:ing)?|limited to|maximum of|up to|at most|no longer than|not be "
    rf"(?:more|longer) than|must not exceed|less than|within|exceed)\s+(?:a (?:maximum|total) of "
    rf")?(?:\b({_WORD_NUMBER})\b )?\(?(\d{{1,3}})?\)?\s*(?:single-?spaced |double-?spaced |numbered |total )*pages|"
    rf"\b(\d{{1,3}})[- ]page (?:limit|maximum)|\b(\d{{1,3}}) pages or (?:less|fewer))"
)
_WORDS = re.compile(
    r"(?i)(?:no more than|not (?:to )?exceed(?:ing)?|limited to|maximum of|up to|at most|no longer than) "
    r"([\d,]{2,7}) words"
)
_FONT = re.compile(
    r"(?i)(?:(\d{1,2})[- ]?(?:point|pt\.?)\b(?: or larger)?|(?:font|type)(?: size)?[^.;]{0,30}?\b(\d{1,2})\b|"
    r"\b(twelve|eleven|ten)[- ]point)"
)


def limits(sentence: str) -> Iterator[tuple[HouseRuleKind, str]]:
    """Yield the largest number of pages, of words and the size of type that a sentence asks for."""
    pages = _PAGES.search(sentence)
    if pages and re.search(
        r"(?i)\b(?:comments?|respons|submi|document|letter|statement|attachment|fax|respon)", sentence
    ):
        digits = (
            pages.group(2) or pages.group(3) or pages.group(4) or str(_NUMBERS.get((pages.group(1) or "").lower(), ""))
        )
        if digits:
            yield HouseRuleKind.PAGE_LIMIT, digits
    words = _WORDS.search(sentence)
    if words:
        yield HouseRuleKind.OTHER, f"{words.group(1)} words"
    font = _FONT.search(sentence) if re.search(r"(?i)\bpoint\b|\bpt\b|\bfont\b", sentence) else None
    if font:
        size = font.group(1) or font.group(2) or str(_NUMBERS.get((font.group(3) or "").lower(), ""))
        if size:
            yield HouseRuleKind.FONT_SIZE, size
