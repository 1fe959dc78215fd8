"""Keeps dates and citations on one line: no-break spaces in "October 11", "§ 702.7", "89 FR 73612", "5 U.S.C. 553"."""

from __future__ import annotations

import re

_REPORTERS = r"(?:FR|CFR|C\.F\.R\.|U\.S\.C\.|USC|Fed\.|Stat\.|U\.S\.|F\.[23]d|F\.4th)(?= )"
# A space before what may hold on to it; begun with the space, since looking at every word takes four times as long, and
# passing over small letters at once, which takes half of that.
_CANDIDATE = re.compile(rf" (?![a-z])(?=[\d§]|No\.|L\.|Reg\. |{_REPORTERS})")
_LONGEST_WORD = 40
_BEFORE_NUMBER = frozenset(
    """January February March April May June July August September October November December
    Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
    § §§ FR CFR C.F.R. U.S.C. USC Reg. Stat. U.S. No. Nos. Sec. Secs. sec. secs. p. pp. ch. para. L.
    Section Sections section sections Part Parts part parts Question Questions question questions
    Request request Note note Order page pages RIN""".split()
)
# What is left of a text without these has a digit or "§" in it, or another rare sign: most texts are done with at once.
_NO_NUMBER = bytes(one for one in range(128) if not chr(one).isdigit()) + "‘’“”–—".encode()
_BEFORE_WORD = {"No.": {"Docket", "Order"}, "L.": {"Pub."}, "Reg.": {"Fed."}}


def tied(text: str) -> str:
    """Return the text with no-break spaces inside dates and citations; its length stays the same."""
    return _CANDIDATE.sub(_tie, text) if _may_tie(text) else text


def _may_tie(text: str) -> bool:
    if text.encode(errors="surrogatepass").translate(None, _NO_NUMBER):
        return True
    # A look for one sign takes a tenth of a look for several.
    return ("N" in text and "No." in text) or ("L" in text and "L." in text) or ("R" in text and "Reg." in text)


def _tie(match: re.Match[str]) -> str:
    text, at = match.string, match.start()
    before = text[max(0, at - _LONGEST_WORD) : at]
    if not before[-1:].strip():
        return match.group()
    word, following = before.rsplit(None, 1)[-1].lstrip('([{"“‘'), text[at + 1 : at + 5]
    if following[:1].isdigit() or following[:1] == "§":
        ties = word in _BEFORE_NUMBER
    else:
        ties = word.isdigit() or any(following.startswith(key) and word in words for key, words in _BEFORE_WORD.items())
    return "\u00a0" if ties else match.group()
