"""What becomes of the end of a printed line when the next one is put to it: hyphens, ids and addresses cut in two."""

from __future__ import annotations

import re

from docketwright.notice.formats.lines import SOFT, Line

# A word is looked at once, from its first letter: a file made to do harm is one word of a million.
_LAST_WORD = r"(?<![A-Za-z])[A-Za-z]+"
_CUT_WORD = re.compile(rf"{_LAST_WORD}[-\u2010\u2011{SOFT}]$")


def whole_words(lines: list[Line]) -> frozenset[str]:
    """Return the words that stand whole in some line, without the halves on both sides of a line's end."""
    words: set[str] = set()
    cut = False
    for line in lines:
        text = re.sub(r"^\w+", "", line.text) if cut else line.text
        cut = _CUT_WORD.search(text) is not None
        words.update(re.findall(r"[A-Za-z]{3,}(?:-[a-z]{3,})*", _CUT_WORD.sub("", text)))
    return frozenset(words)


_HYPHEN = re.compile(rf"{_LAST_WORD}[-\u2010\u2011]$")
_AT_END = re.compile(rf"{_LAST_WORD}$")
_GOES_ON = re.compile(r"[A-Z0-9][–-]$|\S—$|(?<! )/$")
_SECTION_GOES_ON = re.compile(r"\d[a-z]{1,3}–$")  # "20 U.S.C. 1221e–", "3"
_ADDRESS = re.compile(r"https?://\S+$")


def joint(before: str, line: str, vocabulary: frozenset[str]) -> tuple[int, str]:
    """Return how many characters the end of `before` loses, and what stands between it and the next line instead."""
    if before.endswith(SOFT):
        return 1, _hyphen_or_none(before[:-1], line, vocabulary)
    if _GOES_ON.search(before[-3:]) or (line[:1].isdigit() and _SECTION_GOES_ON.search(before[-6:])):
        return 0, ""
    cut = _HYPHEN.search(before)
    if cut and line[:1].islower():
        return 1, _hyphen_or_none(before[:-1], line, vocabulary)
    if cut and before[-1] == "-":
        return 0, ""
    address = _ends_in_address(before) and before[-1] not in ".,)"
    return (0, "") if address and re.match(r"[\w./?=&%#-]*[./=_-]\S*", line) else (0, " ")


def _ends_in_address(text: str) -> bool:
    return _ADDRESS.search(text, text.rfind(" ") + 1) is not None


def _hyphen_or_none(before: str, line: str, vocabulary: frozenset[str]) -> str:
    """Return "-" where a hyphen at a line's end belongs to the word, "" where it only cut the word."""
    found, follows = _AT_END.search(before), re.match(r"[A-Za-z]+", line)
    if not found or not follows or _ends_in_address(before):
        return "-"
    left, right = found.group(), follows.group()
    if {left + right, (left + right).lower()} & vocabulary:
        return ""
    known = {left, left.lower()} & vocabulary
    # "safety-impacting": a long known word before a long participle is two words, "under-standing" is one.
    two = known and (right in vocabulary or (len(left) > 5 and re.fullmatch(r"\w{5,}(?:ing|ed)", right)))
    return "-" if two or f"{left}-{right}" in vocabulary else ""
