"""Keeps dates and citations on one line: no-break spaces in "October 11", "§ 702.7", "89 FR 73612", "5 U.S.C. 553"."""

from __future__ import annotations

import re

_REPORTERS = r"(?:FR|CFR|C\.F\.R\.|U\.S\.C\.|USC|Fed\.|Stat\.|U\.S\.|F\.[23]d|F\.4th)(?= )"
_CANDIDATE = re.compile(rf"(?<!\S)(\S++) (?=[\d§]|No\.|L\.|Reg\. |{_REPORTERS})")
_BEFORE_NUMBER = frozenset(
    """January February March April May June July August September October November December
    Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
    § §§ FR CFR C.F.R. U.S.C. USC Reg. Stat. U.S. No. Nos. Sec. Secs. sec. secs. p. pp. ch. para. L.
    Section Sections section sections Part Parts part parts Question Questions question questions
    Request request Note note Order page pages RIN""".split()
)
_BEFORE_WORD = {"No.": {"Docket", "Order"}, "L.": {"Pub."}, "Reg.": {"Fed."}}


def tied(text: str) -> str:
    """Return the text with no-break spaces inside dates and citations; its length stays the same."""
    return _CANDIDATE.sub(_tie, text)


def _tie(match: re.Match[str]) -> str:
    word, following = match[1].lstrip('([{"“‘'), match.string[match.end() : match.end() + 4]
    if following[:1].isdigit() or following[:1] == "§":
        ties = word in _BEFORE_NUMBER
    else:
        ties = word.isdigit() or any(following.startswith(key) and word in words for key, words in _BEFORE_WORD.items())
    return f"{match[1]}\u00a0" if ties else match.group()
