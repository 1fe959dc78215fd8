"""How a comment can be handed in, as ADDRESSES says; without ADDRESSES, as the part that asks for comments says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docketwright.model.rule import Channel, ChannelKind
from docketwright.notice.document import Document, Part, Role
from docketwright.notice.postal import find_mail, only_address
from docketwright.notice.tidy import plain_dashes

PORTAL_ADDRESS = "https://www.regulations.gov"
_PORTAL = re.compile(
    r"(?:https?://)?(?:www\.)?regulations\.gov(?:/[^\s,;)]*[^\s,;).])?|Federal e-?Rulemaking Portal|Federal "
    r"Decision-?Making Portal",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"[A-Za-z0-9._%+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*?\."
    # "…gov.Include", "…gov.2" and "…gov-based": a blank was lost, or a note's number stands there.
    r"(?:(?:gov|mil|com|org|edu|net|us)(?=\.(?:[A-Z][a-z]|\d)|-(?![\w-]+\.[a-z]))|"
    r"[A-Za-z]{2,10}(?![A-Za-z]|[.-][A-Za-z0-9]))"
)
_HIDDEN_EMAIL = re.compile(r"\[email\s*protected\]")
_FAX = re.compile(r"(?:fax|facsimile)[^.;]{0,40}?(\(?\d{3}\)?[\s./–-]{1,2}\d{3}[\s.–-]\d{4})", re.IGNORECASE)
# "The telephone number is … and the facsimile number is …": of the reading room, not a way to comment.
_FAX_OF_A_ROOM = re.compile(r"(?i)\btelephone\b[^;]{0,60}\b(?:fax|facsimile)(?: number)? is\b")
_SITE = re.compile(r"(?:https?://(?:www\.)?|www\.)[^\s,;)\]”]+[^\s,;.)\]”]|\breginfo\.gov/[^\s,;)]+[^\s,;.)]")
_SUBMITTING = re.compile(
    r"\b(?:submit|send|file|filed|filing|submitted|sent|comments?|respon(?:d|ses?)|submissions?|e-?mail)\b",
    re.IGNORECASE,
)
_FILED_AT = re.compile(
    r"(?:\b(?:submit(?:ted)?|files?|filed|filing|send|sent|comments?|through|via)\b[^.;]{0,160}|"
    r"^\W*[^:.]{0,60}\b(?:web ?site|internet|online|"
    r"electronic(?:ally)?|portal)\b[^:.]{0,20}:[^.;]{0,160})$",
    re.IGNORECASE,
)
_NOT_FOR_COMMENTS = re.compile(
    r"\b(?:cop(?:y|ies) of|available (?:at|for|on|from|upon|in)|may be (?:viewed|found|obtained|examined)|view(?:ed|"
    r"ing)?|inspect|posted|listed|"
    r"for (?:more|further|additional|service) information|contact|questions (?:about|regarding)|accommodation|"
    r"to register|register (?:for|at|online)|registration|"
    r"read background|access to the docket|to obtain|examine|information about|the docket to read)\b",
    re.IGNORECASE,
)
_SENDING = re.compile(
    r"(?i)\b(?:submit|send|file)\b[^.]{0,30}\bcomments?|\bcomments?\b[^.]{0,40}\b(?:may|must|should|can)\b|"
    r"\bcomments?\b[^.]{0,60}\bmay be (?:sent|filed|submitted)"
)
_DO_NOT = re.compile(
    r"\b(?:do not|not be accepted|will not (?:be )?(?:accept|consider)(?:ed)?|cannot|no longer accept|not accept|"
    r"does not accept|"
    r"no (?:tele)?(?:facsimil|fax))",
    re.IGNORECASE,
)
_ABBREVIATED = "".join(rf"(?<!\b{word})" for word in "No Nos Ave St Rm Bldg Blvd Dr Mr Ms Ste".split())
_STOP = re.compile(rf"{_ABBREVIATED}(?<=[a-z0-9)”])[.;]”?\s+(?=[A-Z“(•])")


def find_channels(document: Document) -> tuple[Channel, ...]:
    """Return the ways named for handing in a comment, each once, the portal first."""
    found: dict[tuple[ChannelKind, str], Channel] = {}
    for part, asked in _parts(document):
        for channel in _in_part(part, asked=asked):
            found.setdefault((channel.kind, channel.address.lower()), channel)
    if not found:
        found = {(one.kind, one.address): one for one in _bare_addresses(document)}
    order = list(ChannelKind)
    named = {channel.kind for channel in found.values() if channel.address}
    kept = [one for one in found.values() if one.address or one.kind not in named]
    return tuple(sorted(kept, key=lambda one: order.index(one.kind)))


def _parts(document: Document) -> Iterator[tuple[Part, bool]]:
    """Yield the parts that may name a way, and whether they are sure to speak of sending comments."""
    addresses = document.having(Role.ADDRESSES)
    yield from ((part, True) for part in addresses)
    yield from ((part, False) for part in document.having(Role.DATES) if re.search(r"(?i)comments?", part.text))
    if not addresses:
        yield from ((part, False) for part in document.having(Role.SUMMARY))
        yield from _asking(document)


_HEADING = re.compile(r"(?i)\bcomments?\b|submission|how to (?:file|submit|respond)|addresses")
_METHODS = re.compile(
    r"(?i)\bby (?:any|either|one) of the following (?:methods|means)\b|\bas follows:?$|following methods"
)
_NAMES_WAY = re.compile(r"(?i)\bsubmit|\bsubmissions? (?:shall|must|should)\b|\bcomments?\b[^.]{0,80}\b(?:to|at|via)\b")


def _asking(document: Document) -> Iterator[tuple[Part, bool]]:
    """Yield body paragraphs that say how to comment: under such a heading, after "by any of the following methods"."""
    heading = listed = False
    for part in document.parts:
        if part.level:
            heading, listed = _HEADING.search(part.text) is not None, False
        elif part.role is Role.BODY:
            listed = (listed and part.text[:1] in "•*-○") or (
                _METHODS.search(part.text) is not None and re.search(r"(?i)comment", part.text) is not None
            )
            if heading or listed or _NAMES_WAY.search(part.text):
                yield part, listed


def _in_part(part: Part, *, asked: bool) -> Iterator[Channel]:
    for sentence in _STOP.split(part.text):
        words = _SITE.sub("", sentence)
        if _DO_NOT.search(words) or (_NOT_FOR_COMMENTS.search(words) and not _SENDING.search(words)):
            continue
        if asked or _SUBMITTING.search(sentence):
            yield from _in_sentence(sentence, part)


def _in_sentence(sentence: str, part: Part) -> Iterator[Channel]:
    place = part.place(sentence)
    if _PORTAL.search(sentence):
        yield Channel(ChannelKind.PORTAL, PORTAL_ADDRESS, place)
    for match in _EMAIL.finditer(sentence):
        yield Channel(ChannelKind.EMAIL, match.group(), place)
    if _HIDDEN_EMAIL.search(sentence):
        yield Channel(ChannelKind.EMAIL, "", place)
    for match in () if _FAX_OF_A_ROOM.search(sentence) else _FAX.finditer(plain_dashes(sentence)):
        yield Channel(ChannelKind.FAX, match.group(1), place)
    address = find_mail(sentence)
    if address is not None:
        yield Channel(ChannelKind.MAIL, address, place)
    for match in _SITE.finditer(sentence):
        before = sentence[: match.start()]
        if "regulations.gov" not in match.group().lower() and _FILED_AT.search(before) and "visit" not in before:
            yield Channel(ChannelKind.OTHER_SITE, match.group(), place)


def _bare_addresses(document: Document) -> Iterator[Channel]:
    """Yield the postal address that is all ADDRESSES holds, where comments are due and no meeting is held there."""
    dates = " ".join(part.text for part in document.having(Role.DATES))
    parts = document.having(Role.ADDRESSES)
    if len(parts) == 1 and re.search(r"(?i)\bcomments?\b", dates) and not re.search(r"(?i)\bmeeting|hearing\b", dates):
        address = only_address(parts[0].text)
        if address:
            yield Channel(ChannelKind.MAIL, address, parts[0].place(parts[0].text))
