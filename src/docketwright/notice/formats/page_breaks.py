"""Page marks inside a text, taken out so that split words and numbers are whole and parted words stay parted."""

from __future__ import annotations

import re

PAGE_BREAK = "\ue000"
_SPLIT = re.compile(rf"(\S*?)(\s*){PAGE_BREAK}(\s*)(\S*)")
_WHOLE = re.compile(
    r"\W*[A-Z]{2,10}(?:[-–—][A-Z0-9]{1,8}){0,4}[-–—](?:19|20)\d{2}[-–—](?:[A-Z]{1,5}[-–—]){0,2}\d{3,5}\W*|"
    r"\W*\d{4}[-–—][A-Z]{2}\d{2,3}\W*"
)


def words_of(text: str) -> frozenset[str]:
    """Return the words of a text that holds page marks, each mark taken for a space."""
    return frozenset(re.findall(r"[A-Za-z]{2,}", text.replace(PAGE_BREAK, " ")))


def close_page_breaks(text: str, words: frozenset[str]) -> str:
    """Return the text without page marks.

    A mark splits a docket id or a RIN ("NOAA-NMFS-2024-" and "0004"), or stands between two words with or without a
    space ("The" and "Bureau"); a word in halves is known by `words`, those of the rest of the notice.
    """
    if PAGE_BREAK not in text:
        return text
    return _SPLIT.sub(lambda match: _rejoined(match, words), text).replace(PAGE_BREAK, "")


def _rejoined(match: re.Match[str], words: frozenset[str]) -> str:
    left, space, after, right = match.groups()
    if not left or not right:
        return f"{left} {right}" if space or after or not left else left + right
    whole = left + right
    if left[-1] in "-–—/" or right[0] in "-–—,.;:)" or _WHOLE.fullmatch(whole) or left[-1] in "([“":
        return whole
    if space or after:
        return f"{left} {right}"
    in_halves = re.sub(r"\W", "", whole) in words and not {re.sub(r"\W", "", half) for half in (left, right)} <= words
    numbers = left[-1].isdigit() and right[0].isdigit()
    return whole if in_halves or numbers else f"{left} {right}"
