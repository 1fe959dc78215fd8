"""People other than the person who writes, named in what becomes a public record without being asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from docketwright.checks.reading import folded_part
from docketwright.checks.remembering import by_text
from docketwright.model.scanning import found, late

# Whom people write about: what stands before the name tells that it is a person's, and a private one's.
_CLOSE = (
    "neighbou?r|colleague|co-?worker|boss|supervisor|patient|student|pupil|friend|wife|husband|spouse|son|daughter|child"
    "|mother|father|mom|dad|sister|brother|grandmother|grandfather|aunt|uncle|cousin|niece|nephew|doctor|physician|nurse"
    "|therapist|teacher|landlord|assistant|intern|roommate|caregiver"
)
# These are as often firms, so only a title or "named" tells that a person is meant.
_TRADE = "client|customer|partner|tenant|employee|manager|supplier|contractor"
_BIG, _SMALL = "[A-ZÀ-ÖØ-Þ]", "[a-zß-öø-ÿ]"
_SINGLE = rf"{_BIG}(?:[’']{_BIG})?{_SMALL}+(?:{_BIG}{_SMALL}+)?"  # "Lind", "O’Neil", "McDonald", "Núñez"
_WORD = rf"{_SINGLE}(?:-{_SINGLE})*"
_TITLE = r"(?:Mr|Mrs|Ms|Dr)\.?\s+"
_NAME = rf"{_WORD}(?:\s+{_BIG}\.)?(?:\s+{_WORD}){{0,2}}"
_WHOSE = r"\b(?i:(?:my|our|his|her|their|an?)\s+(?:\w+\s+)?(?:"
_OF_SOMEBODY = rf"{_WHOSE}{_CLOSE}))(?:,|\s+named|\s+called)?\s+(?P<name>(?:{_TITLE})?{_NAME})"
_OF_TRADE = rf"{_WHOSE}{_TRADE}))(?:,?\s+(?P<dealt>{_TITLE}{_NAME})|,?\s+(?:named|called)\s+(?P<called>{_NAME}))"
# A title of courtesy makes the next word a name, unless that is an office.
_OFFICE = (
    "Chairman|Chairwoman|Chair|Chairperson|President|Secretary|Director|Administrator|Commissioner|Speaker|Justice|Judge"
    "|Senator|Minister|Ambassador|Attorney|Mayor|Governor"
)
# Whoever is spoken to is the agency, not a third party: "Dear Mr. Hall," "Mr. Hall: please".
_SPOKEN_TO = re.compile(r"(?:[\n.!?]\s*|\b(?:Dear|Hello|Hi|To|Greetings),?\s+)$", re.IGNORECASE)
_TITLED = rf"\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+(?!(?:{_OFFICE})\b)(?P<titled>{_WORD}(?:\s+{_WORD})?)"
_SOMEBODY = re.compile(f"{_OF_SOMEBODY}|{_OF_TRADE}|{_TITLED}")
# "my", "our", "his", "her", "their", "a", "an" before one of those people; "Mr", "Mrs", "Ms", "Mx", "Miss".
_BEGINS = re.compile(
    rf"[mohta](?<!\w.)(?=(?:y|ur|is|er|heir|(?<=a)n?)\s+(?:\w+\s+)?(?:{_CLOSE}|{_TRADE})|rs?\b|[sx]\b|iss\b)"
)
# Words with a capital letter that follow such a word and are no name.
_NO_NAME = late(
    r"(?:I|The|This|That|In|On|At|For|From|We|They|He|She|It|If|When|Who|And|But|As|To|With|After|Before|During"
    r"|January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Medicare|Medicaid|Congress|American|English|Spanish)\b"
)


class Named(NamedTuple):
    """A person who is named in a text: from where to where, and the name."""

    start: int
    end: int
    name: str


@by_text
def named_in(text: str) -> tuple[Named, ...]:
    """Return the private people whom a text names by a relation or a title: "my neighbor Joan Lind", "Mr. Lind"."""
    return tuple(_named(text))


def known(name: str, public: str) -> bool:
    """Tell whether a name is public here already: each of its words stands in what is printed anyway."""
    words = re.findall(_WORD, re.sub(f"^{_TITLE}", "", name))
    return all(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", public) for word in words)


def _named(text: str) -> Iterator[Named]:
    for match in found(_BEGINS, _SOMEBODY, text, folded_part(text)):
        group = match.lastgroup or "name"
        before = text[max(0, match.start() - 24) : match.start()]
        spoken_to = group == "titled" and (not before.strip() or _SPOKEN_TO.search(before))
        if not spoken_to and not _NO_NAME.match(match[group]):
            yield Named(match.start(group), match.end(group), match[group])
