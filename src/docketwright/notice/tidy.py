"""Text as notices print it, made even: spaces, dashes in numbers, GPO's own quotation marks and dashes."""

from __future__ import annotations

import re

from docketwright.model.text import clean

DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_TWO_APOSTROPHES = re.compile(r"(?<=[\w.,;:!?)\]])''")
_TWO_HYPHENS = re.compile(r"(?<=[\w,.;:)”])--(?=[\w“(])")
_BEFORE_STOP = re.compile(r"(?<=[\w)\]”’\"/]) ([,;.](?:\s|$))")
_AFTER_OPEN = re.compile(r"([(\[]) (?=\w)")


# Addresses that a converter broke where the printed line ended: "www.agency.gov/public/do/ PRAMain".
_BROKEN_ADDRESS = re.compile(
    r"((?:https?:/|www\.)[^\s,;)]{0,200}/) (?=www\.|[\w-]+/|[\w-]+\.(?:html?|shtml|aspx?|cfm|jsp|pdf|php)\b|"
    r"[A-Z]{2,}[a-z])"
)
_MOST_BREAKS = 6  # in one address
_BROKEN_EMAIL = re.compile(r"(\w@) (?=[\w-]+(?:\.[\w-]+){0,4}\.(?:gov|mil|com|org|edu|net|us)\b)")


def _whole_addresses(text: str) -> str:
    for _ in range(_MOST_BREAKS):
        before, text = text, _BROKEN_ADDRESS.sub(r"\1", text)
        if text == before:
            break
    return text


def tidy(text: str) -> str:
    """Return one paragraph on one line: clean characters, single spaces, no space before a comma or after "("."""
    text = clean(text).replace("\u00ad", "").replace("``", "“").replace("‘‘", "“").replace("’’", "”")
    # Each of these is rare, and asking first is much cheaper than searching.
    if "''" in text:
        text = _TWO_APOSTROPHES.sub("”", text)
    if "--" in text:
        text = _TWO_HYPHENS.sub("—", text)
    text = " ".join(text.split())
    if "/ " in text:
        text = _whole_addresses(text)
    if "@ " in text:
        text = _BROKEN_EMAIL.sub(r"\1", text)
    if " ," in text or " ." in text or " ;" in text:
        text = _BEFORE_STOP.sub(r"\1", text)
    return _AFTER_OPEN.sub(r"\1", text) if "( " in text or "[ " in text else text


def plain_dashes(text: str) -> str:
    """Return the text with every sort of dash as "-", of the same length; for matching numbers, not for showing."""
    return text.translate(_TO_HYPHEN)


_TO_HYPHEN = str.maketrans(dict.fromkeys(DASHES, "-"))


def same_words(text: str) -> str:
    """Return the letters and digits alone, lower-cased, for comparing two wordings."""
    return re.sub(r"[\W_]+", "", text).lower()
