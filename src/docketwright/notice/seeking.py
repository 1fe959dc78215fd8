"""Questions without a number: bullets after a lead-in, and sentences that seek comment on something in particular."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.notice.document import Part
from docketwright.notice.statements import statements

_WANTED = r"(?:comments?|input|information|feedback|views|data|suggestions|evidence)"
_SEEKS = re.compile(
    r"\b(?:seek(?:s|ing)?|request(?:s|ing)?|invite[s]?|solicit(?:s|ing)?|welcome[s]?|interested in (?:receiving )?|"
    r"asks? for|"
    rf"would appreciate|encourages?)\b[^.?]{{0,60}}?\b{_WANTED}\b[^.?]{{0,60}}?"
    r"\b(?:on|about|regarding|concerning|as to|whether|how|addressing|related to|relating to|for)\b",
    re.IGNORECASE,
)
_ASKED_FOR = re.compile(
    r"\bcomments? (?:is|are) (?:specifically |particularly |also |hereby )?(?:requested|invited|sought|solicited|"
    r"welcome) "
    r"(?:on|as to|regarding|concerning|about)\b",
    re.IGNORECASE,
)
_SPECIFIC = re.compile(
    r"\b(?:whether|how|what|which|why|when|who|if|the (?:extent|degree|accuracy|impact|effects?|costs?|benefits?|"
    r"need|feasibility|"
    r"appropriateness|scope|definition|use|burden)|any (?:other|additional|alternative|potential)|alternatives?|ways|"
    r"(?:different )?kinds|types)\b",
    re.IGNORECASE,
)
_GENERAL = re.compile(
    r"(?i)\b(?:on (?:all aspects of )?(?:this|the) (?:proposed |interim |final |direct )*(?:rule|notice|action|"
    r"document|rulemaking|proposal|"
    r"approval|revision|information collection|collection|request)[^,;]{0,30}[.]?$|information "
    r"collections?\b.{0,60}OMB|"
    r"paperwork reduction act|Office of Management and Budget)"
)
_PAST = re.compile(
    r"(?i)\b(?:sought|requested|invited|solicited|had asked|commenters?|was seeking)\b[^.]{0,40}\b(?:in the|on the) "
    r"(?:proposed|NPRM|ANPRM|"
    r"prior|previous)"
)
_ANY = re.compile(rf"(?i){_WANTED}|suggest|\?")
_BULLET = re.compile(r"[•●▪◦‣∙\uf0b7]\s*(?P<text>\S.*)", re.DOTALL)
_LETTERED = re.compile(
    r"\((?P<mark>\d{1,2}|[a-z])\)\s+(?P<text>.+?)(?=[;,.]?\s*(?:and |or )?\((?:\d{1,2}|[a-z])\)\s|$)", re.DOTALL
)
_INVITES = re.compile(
    r"(?i)\bcomments? (?:is|are) (?:\w+ )?(?:invited|requested|solicited|sought)\b[^:]{0,60}:|\b(?:comments|views) "
    r"(?:on|concerning|regarding):"
)


def bullet(part: Part) -> str | None:
    """Return the words of a bulleted paragraph, None for any other."""
    match = _BULLET.match(part.text)
    return match.group("text") if match else None


def seeking(text: str, *, heading_asks: bool) -> Iterator[str]:
    """Yield the sentences that seek comment on something in particular; under a heading that asks, every question."""
    if not _ANY.search(text):
        return
    for sentence in statements(text):
        if not 40 <= len(sentence) <= 2500 or _GENERAL.search(sentence) or _PAST.search(sentence):
            continue
        seeks = _SEEKS.search(sentence) or _ASKED_FOR.search(sentence)
        if (seeks and not sentence.endswith(":") and _SPECIFIC.search(sentence[seeks.end() - 8 :])) or (
            heading_asks and sentence.endswith("?") and sentence[0].isupper()
        ):
            yield sentence


def listed_inside(text: str) -> Iterator[tuple[str, str]]:
    """Yield (mark, words) of a list inside a paragraph: "Comments are invited on: (a) Whether …; (b) the need …"."""
    invites = _INVITES.search(text)
    if not invites:
        return
    found = [(one.group("mark"), one.group("text").strip(" ;,.")) for one in _LETTERED.finditer(text, invites.end())]
    if len(found) >= 2 and found[0][0] in {"1", "a"}:
        yield from found
