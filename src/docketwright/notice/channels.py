"""How a comment can be handed in, as ADDRESSES says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.model.rule import Channel, ChannelKind
from docketwright.notice.document import Document, Part, Role

_PORTAL = re.compile(
    r"(?:https?://)?(?:www\.)?regulations\.gov(?:/[^\s,;)]*[^\s,;.)])?|Federal e-?Rulemaking Portal|Federal Decision-?Making Portal",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,10}(?![A-Za-z])")
_FAX = re.compile(r"(?:fax|facsimile)[^.;]{0,40}?(\(?\d{3}\)?[\s.–-]{1,2}\d{3}[\s.–-]\d{4})", re.IGNORECASE)
_MAIL = re.compile(
    r"(?:^|[•*\-]\s*|[.;]\s|\()(?:(?:U\.?S\.? |Postal |Regular |Express |First[ -]class |Paper |Written/Paper )?Mail\b[^:.]{0,60}:|(?:Postal|Regular|Written) (?:mail|submissions?)[^:.]{0,40}:)"
    r"|\b(?:by|via|through|postal) (?:U\.?S\.? |postal |regular |surface |first-class )?mail\b|\b(?:mail(?:ed)?|send|sent|submitted|addressed|direct(?:ed)?)\b[^.;]{0,60}?\bto\b[^;]{0,200}?\b\d{5}(?:[-–]\d{4})?\b",
    re.IGNORECASE,
)
_MAIL_ADDRESS = re.compile(r"([A-Z][^•]*?\b[A-Z]{2},? \d{5}(?:[-–]\d{4})?)\b")
_SITE = re.compile(r"(?:https?://(?:www\.)?|www\.)[^\s,;)\]”]+[^\s,;.)\]”]")
_SUBMITTING = re.compile(
    r"\b(?:submit|send|file|filed|submitted|sent|comments?|respon(?:d|ses?)|submissions?|email)\b", re.IGNORECASE
)
_NOT_FOR_COMMENTS = re.compile(
    r"\b(?:cop(?:y|ies) of|available (?:at|for|on|from|upon|in)|may be (?:viewed|found|obtained|examined)|view(?:ed|ing)?|inspect|for (?:more|further|additional) information|visit|questions (?:about|regarding)|accommodation|"
    r"register|registration|read background|access to the docket|to obtain|examine|information about|the docket to read)\b",
    re.IGNORECASE,
)
_DO_NOT = re.compile(
    r"\b(?:do not|not be accepted|will not accept|cannot|no longer accept|not accept)\b", re.IGNORECASE
)


def find_channels(document: Document) -> tuple[Channel, ...]:
    """Return the ways named for handing in a comment, each once, the portal first."""
    found: dict[tuple[ChannelKind, str], Channel] = {}
    for part in _parts(document):
        for channel in _in_part(part):
            kept = found.get((channel.kind, channel.address.lower()))
            if kept is None:
                found[channel.kind, channel.address.lower()] = channel
    order = list(ChannelKind)
    kinds = {channel.kind for channel in found.values() if channel.address}
    some = [one for one in found.values() if one.address or one.kind not in kinds]
    return tuple(sorted(_one_portal(some), key=lambda one: order.index(one.kind)))


def _one_portal(channels: list[Channel]) -> Iterator[Channel]:
    seen = False
    for channel in channels:
        if channel.kind is ChannelKind.PORTAL:
            if seen:
                continue
            seen = True
        yield channel


def _parts(document: Document) -> tuple[Part, ...]:
    parts = document.having(Role.ADDRESSES)
    dates = tuple(part for part in document.having(Role.DATES) if re.search(r"(?i)comments?", part.text))
    if parts:
        return (*parts, *dates)
    body = [
        part
        for part in document.having(Role.BODY)
        if re.search(r"(?i)\bsubmit|\bcomments?\b[^.]{0,80}\b(?:to|at|via)\b", part.text)
    ][:12]
    return (*dates, *document.having(Role.SUMMARY), *body)


_SENTENCE = re.compile(r"(?<=[a-z0-9)”])[.;]\s+(?=[A-Z“(•])")


def _in_part(part: Part) -> Iterator[Channel]:
    asked = part.role is Role.ADDRESSES
    for sentence in _SENTENCE.split(part.text):
        if _NOT_FOR_COMMENTS.search(sentence) and not re.search(
            r"(?i)\b(?:submit|send|file)\b[^.]{0,30}\bcomments?|\bcomments? (?:may|must|should|can)", sentence
        ):
            continue
        if _DO_NOT.search(sentence):
            continue
        if asked or _SUBMITTING.search(sentence):
            yield from _in_sentence(sentence, part)


def _in_sentence(sentence: str, part: Part) -> Iterator[Channel]:
    place = part.place(sentence)
    if _PORTAL.search(sentence):
        yield Channel(ChannelKind.PORTAL, "https://www.regulations.gov", place)
    for match in _EMAIL.finditer(sentence):
        yield Channel(ChannelKind.EMAIL, match.group(), place)
    if re.search(r"\[email\s*protected\]", sentence):
        yield Channel(ChannelKind.EMAIL, "", place)
    for match in _FAX.finditer(sentence):
        yield Channel(ChannelKind.FAX, match.group(1), place)
    if _MAIL.search(sentence):
        address = _MAIL_ADDRESS.search(_after_label(sentence))
        yield Channel(ChannelKind.MAIL, _trimmed(address.group(1)) if address else "", place)
    yield from _sites(sentence, part)


def _sites(sentence: str, part: Part) -> Iterator[Channel]:
    for match in _SITE.finditer(sentence):
        address = match.group()
        if "regulations.gov" in address.lower() or not re.search(
            r"(?i)\b(?:submit|file|send|comments?)\b[^.;]{0,160}$", sentence[: match.start()]
        ):
            continue
        yield Channel(ChannelKind.OTHER_SITE, address, part.place(sentence))


def _after_label(sentence: str) -> str:
    return re.sub(
        r"^.*?\b(?:[Mm]ail\b[^:]{0,60}:|addressed to:?|mailed to|sent to|mail to|to:)\s*", "", sentence, count=1
    )


def _trimmed(address: str) -> str:
    cut = re.sub(r"^.*?\b(?:by|via) (?:postal |U\.S\. )?mail (?:addressed )?to:? ", "", address)
    cut = re.sub(r"^(?:Comments?|Submit|Send|Written|You)\b.*?\bto:? (?:the )?", "", cut)
    return cut.strip()
