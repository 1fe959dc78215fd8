"""The standard sentences of a letter: seen and editable in the Write step; nothing else is ever added."""

from __future__ import annotations

import re

from docketwright.model.comment import AuthorKind, Comment, Position
from docketwright.model.rule import ChannelKind, HouseRuleKind, NoticeType
from docketwright.model.scanning import late
from docketwright.model.text import clean
from docketwright.phrases import phrase

AFTER_ARGUMENTS = ("alternatives", "closing", "sign_off", "also_signed")
PARTS = ("via", "salutation", "opening", "position", "requests_intro", *AFTER_ARGUMENTS)
"""The standard sentences by name; those of AFTER_ARGUMENTS stand below the arguments.

`also_signed` names who signs beside the person, one on each line; a letter without a name has none.
"""

PART_NAMES = {
    "via": phrase("How it is sent"),
    "salutation": phrase("Greeting"),
    "opening": phrase("Opening"),
    "position": phrase("Your position"),
    "requests_intro": phrase("Before the table of requests"),
    "alternatives": phrase("Alternatives"),
    "closing": phrase("Closing"),
    "sign_off": phrase("Sign-off"),
    "also_signed": phrase("Also signed by"),
}

# What the person typed as addressee is an office, unless it is somebody's name: of these words no name is made.
_OFFICE = late(
    r"\d|&|\b(?:of|for|and|[A-Z]{3,}|U\.S|National|Federal|United|American|General|Honorable|Secretar\w+|Director\w*"
    r"|Administrat\w+|Commission\w*|Chair\w*|Chief|Officers?|Clerks?|Offices?|Bureaus?|Departments?|Agency|Agencies"
    r"|Boards?|Services?|Committees?|Councils?|Cent(?:er|re)s?|Institut\w+|Divisions?|Branch|Staff|Docket\w*|Corps"
    r"|Authority|Courts?|Corporation|Foundation|Laborator\w+|Programs?|Congress|Senate|House|President|Attorney"
    r"|Comptroller|Treasury|Systems?|Archives|Regulat\w+|Rules?|Desk|Team|Unit|Counsel)\b"
)
_ADDRESSED = re.compile(r"(?:Mr|Ms|Mrs|Mx|Dr|Prof)\b")

_DOCUMENTS = {
    NoticeType.PROPOSED_RULE: "proposed rule",
    NoticeType.INTERIM_FINAL_RULE: "interim final rule",
    NoticeType.FINAL_RULE: "final rule",
    NoticeType.ADVANCE_NOTICE: "advance notice of proposed rulemaking",
    NoticeType.REQUEST_FOR_INFORMATION: "request for comment",
    NoticeType.PAPERWORK: "information collection notice",
    NoticeType.OTHER: "notice",
}

_POSITIONS = {
    Position.UNDECIDED: "",
    Position.SUPPORT: "{I} support the {document}.",
    Position.SUPPORT_WITH_CHANGES: "{I} support the aim of the {document} and ask for the changes below.",
    Position.OPPOSE: "{I} oppose the {document} as it stands and ask for the changes below.",
    Position.INFORMATION_ONLY: "{I} take no side on the {document}; {i} offer what follows for the record.",
}


def wording(comment: Comment) -> dict[str, str]:
    """Return every standard sentence as the letter will print it, the person's own words first, by part name."""
    standard = standard_wording(comment)
    said = {part: comment.wording.get(part, standard[part]) for part in PARTS}
    return said | {"also_signed": ""} if comment.author.kind is AuthorKind.ANONYMOUS else said


def standard_wording(comment: Comment) -> dict[str, str]:
    """Return the standard sentences for this comment, as they stand before the person changes one."""
    we = _are_several(comment)
    return {
        "via": _via(comment),
        "salutation": _salutation(comment),
        "opening": _opening(comment, we=we),
        "position": _position(comment, we=we),
        "requests_intro": _requests_intro(comment, we=we),
        "alternatives": "",
        "closing": "\n".join([_thanks(we=we), *required_statements(comment)]),
        "sign_off": "Respectfully submitted,",
        "also_signed": "",
    }


def _are_several(comment: Comment) -> bool:
    kind = comment.author.kind
    together = kind is not AuthorKind.ANONYMOUS and bool(comment.wording.get("also_signed", "").strip())
    return kind is AuthorKind.ORGANIZATION or together


def required_statements(comment: Comment) -> tuple[str, ...]:
    """Return what the notice wants to be said word for word."""
    rules = comment.rule.house_rules if comment.rule and not comment.no_docket else ()
    wanted = (rule.value for rule in rules if rule.kind is HouseRuleKind.STATEMENT)
    return tuple(dict.fromkeys(said for text in wanted if (said := " ".join(clean(text).split()))))


def document_name(comment: Comment) -> str:
    """Return what the letter calls the notice: "proposed rule", "request for comment", ..."""
    return _DOCUMENTS[comment.rule.notice_type] if comment.rule else "action"


def addressee(comment: Comment) -> tuple[str, ...]:
    """Return the lines of the address block: what the person typed, else the office and agency of the notice.

    Blanks alone leave the block out.
    """
    if comment.addressee:
        return tuple(line.strip() for line in comment.addressee.splitlines() if line.strip())
    rule = comment.rule
    return tuple(dict.fromkeys(line for line in (rule.office, rule.agency) if line)) if rule else ()


def _via(comment: Comment) -> str:
    channels = {channel.kind for channel in comment.rule.channels} if comment.rule else set()
    if ChannelKind.PORTAL in channels:
        return "Submitted via Regulations.gov"
    return "Submitted by e-mail" if ChannelKind.EMAIL in channels else ""


def _salutation(comment: Comment) -> str:
    lines = addressee(comment)
    if not lines:
        return "To whom it may concern:"
    to = lines[0].removeprefix("The ")
    name = to.split(",")[0]
    is_name = comment.addressee and (_ADDRESSED.match(name) or not _OFFICE.search(name))
    return f"Dear {name}:" if is_name else f"To the {to}:"


def _opening(comment: Comment, *, we: bool) -> str:
    who = " ".join(part.strip() for part in (comment.standing.work, comment.standing.stake) if part.strip())
    subject = f"the {document_name(comment)} named above" if comment.rule else "the matter named above"
    return f"{'We write' if we else 'I write'} about {subject}. {who}".strip()


def _position(comment: Comment, *, we: bool) -> str:
    sentence = _POSITIONS[comment.standing.position]
    return sentence.format(I="We" if we else "I", i="we" if we else "I", document=document_name(comment))


def _thanks(*, we: bool) -> str:
    return f"Thank you for considering {'our' if we else 'my'} comments."


def _requests_intro(comment: Comment, *, we: bool) -> str:
    count = sum(1 for argument in comment.arguments if argument.request.text.strip())
    if not count:
        return ""
    things = "one thing" if count == 1 else f"{_NUMBERS.get(count, str(count))} things"
    return f"{'We ask' if we else 'I ask'} the agency for {things}, listed here and argued below."


_NUMBERS = dict(enumerate("two three four five six seven eight nine ten eleven twelve".split(), start=2))
