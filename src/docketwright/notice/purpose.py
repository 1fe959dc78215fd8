"""What a date in a notice is for, told from the words of its clause."""

from __future__ import annotations

import re

from docketwright.model.rule import DeadlineKind

_COMMENT = re.compile(
    r"\b(?:comments?|submissions?|responses?|respond|replies|communications|input|feedback|views|written (?:data|"
    r"materials?)|data "
    r"and information|"
    r"late-filed|docket will close|closing period for (?:their )?receipt)\b",
    re.IGNORECASE,
)
_DUE = re.compile(
    r"\b(?:by|before|until|through|later than|due|close[sd]?|ends?|expires?|deadline|accept(?:ed|s|ing)?|received|"
    r"dates?|postmarked|"
    r"consider(?:ed)?|extend(?:ed|ing|s)?|to|within|on|is)\b",
    re.IGNORECASE,
)
_FIRM = re.compile(r"\b(?:due|received|by|before|later than|postmarked|close[sd]?|deadline)\b", re.IGNORECASE)
_REPLY = re.compile(
    r"\b(?:reply|replies|rebuttal|cross-)[\s-]*(?:comments?|submissions?)?\b|\bresponses? to comments\b", re.IGNORECASE
)
_MEETING = re.compile(
    r"\b(?:hearings?|meetings?|workshops?|webinars?|conference|listening sessions?|roundtables?|symposium|town "
    r"halls?|convene|"
    r"teleconference|open house|forum)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:held|hold|holding|take place|begin|convene|scheduled|occur|meet|conduct(?:ed)?|from|on|will be)\b",
    re.IGNORECASE,
)
# Things other than comments that must reach the agency by a day.
_SIDE = re.compile(
    r"\b(?:(?<!proposed )(?<!Federal )regist(?:er|ration|rants)|requests? (?:to|for (?:a |an )?(?:public "
    r")?(?:hearing|meeting|extension|accommodation))|"
    r"to (?:speak|testify|present)|requests? (?:a|for) (?:public )?(?:hearing|meeting)s?|requesting a (?:public "
    r")?(?:hearing|meeting)|"
    r"outlines? of|speakers['’]? outlines?|"
    r"notices? of (?:intent|appearance)|intent to participate|(?<!comments on or )objections|(?:case|rebuttal) "
    r"briefs?|petitions for reconsideration|nominations?|"
    r"applications? (?:must|should|will|are)|proposals? (?:must|should|are))\b",
    re.IGNORECASE,
)
_EFFECTIVE = re.compile(r"\b(?:effective|effect|applicab(?:le|ility)|in force|becomes? final)\b", re.IGNORECASE)
_COMPLIANCE = re.compile(r"\bcompl(?:y|iance)\b", re.IGNORECASE)
_OTHER = re.compile(
    r"\b(?:expir(?:es|ation)|sunset|incorporation by reference|approved by the Director)\b", re.IGNORECASE
)
_COMMENT_ON_SOMETHING = re.compile(
    r"(?i)\b(?:comments?|input|submissions?)\b[^.;]*\b(?:must|should|will|may|are|is|be|consider|accept|receive|"
    r"receiv\w+|submit\w*|due|"
    r"postmarked)\b[^.;]*\b(?:by|before|than|until|through|on|due|within|to)\b[^.;]{0,40}$"
)
_OPENING = re.compile(
    r"\b(?:docket|comment period|portal)[^.;]{0,30}\b(?:opened|opens|will open|open)\b", re.IGNORECASE
)


_SCHEDULED = re.compile(
    rf"{_MEETING.pattern}[^.;,]{{0,40}}\b(?:scheduled|held)\b(?: for| on)?(?: \w+day,?)?\s*$", re.IGNORECASE
)


def purpose(text: str, label: str) -> DeadlineKind | None:
    """Return what a date after these words is for, None where they do not say; `label` stood at the clause's head."""
    whole = f"{label} {text}"
    if _OPENING.search(text):
        return None
    if _SCHEDULED.search(text):
        return DeadlineKind.MEETING
    if _REPLY.search(text) or (label and _REPLY.search(label)):
        return DeadlineKind.REPLY
    ways = _ways(whole)
    return _strongest(whole, ways) if ways else None


def _ways(whole: str) -> list[tuple[int, DeadlineKind]]:
    ways: list[tuple[int, DeadlineKind]] = []
    for pattern, kind in (
        (_EFFECTIVE, DeadlineKind.EFFECTIVE),
        (_COMPLIANCE, DeadlineKind.COMPLIANCE),
        (_OTHER, DeadlineKind.OTHER),
        (_SIDE, DeadlineKind.OTHER),
    ):
        ways += [(match.start(), kind) for match in pattern.finditer(whole)]
    comments = list(_COMMENT.finditer(whole))
    if comments and (_DUE.search(whole) or whole.rstrip().endswith(":")):
        ways += [(match.start(), DeadlineKind.COMMENT) for match in comments]
    if not (comments and _FIRM.search(whole)) and _HELD.search(whole):
        ways += [(match.start(), DeadlineKind.MEETING) for match in _MEETING.finditer(whole)]
    return ways


_DEADLINE_FOR_COMMENTS = re.compile(
    r"(?i)\bdeadline for (?:the )?(?:submi\w+|receipt|filing)? ?(?:of )?(?:\w+ )?comments"
)
_COMMENT_ABOUT = re.compile(r"(?i)\bcomments? (?:on|regarding|concerning|about|to) [^;]*")


def _strongest(whole: str, ways: list[tuple[int, DeadlineKind]]) -> DeadlineKind:
    side = _SIDE.search(whole)
    about = _COMMENT_ABOUT.search(whole)
    if _DEADLINE_FOR_COMMENTS.search(whole):
        return DeadlineKind.COMMENT
    if side and about and about.start() < side.start() and re.match(r"(?i)applications?|proposals?", side.group()):
        return DeadlineKind.COMMENT
    if side and not re.search(r"(?i)\bcomments?\b", whole[: side.start()]):
        return DeadlineKind.OTHER
    kinds = {kind for _, kind in ways}
    if DeadlineKind.COMMENT in kinds and _COMMENT_ON_SOMETHING.search(whole):
        return DeadlineKind.COMMENT
    return max(ways, key=lambda way: way[0])[1] if len(kinds) > 1 else ways[0][1]


_PUBLISHED = (
    r"published|issued|appear(?:ed|ing|s)|printed|dated|released|announced|signed|adopted|proposed|withdrawn|"
    r"Register of|Register on|"
    r"rule of|notice of|order of|as of|since"
)
_CLOSED = (
    r"(?:was|were|had been|is|are|originally|previously) (?:scheduled |set |due )?(?:to )?(?:close|end|expire|due|"
    r"closed|ended|expired)[sd]?"
    r"(?: on)?|previously due|(?:closed|ended|expired|opened|began|from)(?: on)?|after|beginning|starting"
)
_BEFORE = re.compile(
    rf"(?P<word>{_PUBLISHED}|{_CLOSED})"
    r"(?: (?:in|at|on|the|Federal|Register|of|by|that|which|\(?\d{1,3} FR \d+\)?|a|an|at \d{1,3} FR \d+))*[\s,(“]*$",
    re.IGNORECASE,
)
_CITED_BEFORE = re.compile(r"\b\d{1,3} (?:FR|Fed\. Reg\.) [\d,]+(?:[-–][\d,]+)?[,;]? ?[(\[]$")
# "our October 13, 2015, proposed rule": the day of a document, not one by which something is due.
_OF_A_DOCUMENT = re.compile(
    r"[\s,(“]*(?:direct |interim |supplemental |advance )*(?:final |proposed )?(?:rules?|notices?|A?NPRMs?|SNPRM|"
    r"proposals?|order|publication|Federal Register|document|petition|request for)\b"
)
_CITED_AFTER = re.compile(r"\s*[,(\[]?\s*(?:at )?\(?\d{1,3} (?:FR|Fed\. Reg\.) [\d,]+")
_ENDED = re.compile(r"(?i)\b(?:was|were|had|originally|previously|closed|ended|expired)\b")


def is_earlier(text: str, start: int, end: int) -> bool:
    """Return whether the date at these characters is of something past: an earlier notice, a period that has ended."""
    if _CITED_AFTER.match(text[end : end + 40]) or _CITED_BEFORE.search(text[max(0, start - 40) : start]):
        return True
    before = text[max(0, start - 8) : start]
    if re.search(r"\b(?:our|the|its|this|that|an?)\s*$", before) and _OF_A_DOCUMENT.match(text[end : end + 60]):
        return True
    found = _BEFORE.search(text[max(0, start - 90) : start])
    if not found:
        return False
    words = found.group()
    if re.match(r"(?i)(?:from|beginning|starting)\b", words):
        return _begins_earlier(text, start, end)
    if re.match(r"(?i)after\b", words):
        return False
    due = re.search(r"(?i)\b(?:due|close[sd]?|ends?|expires?)\b[^,;]*$", words)
    return not due or _ENDED.search(words) is not None


def _begins_earlier(text: str, start: int, end: int) -> bool:
    """Return whether a stretch that begins that day is no concern: a comment period, not a time a rule is in force."""
    if re.search(r"(?i)\b(?:effective|in effect|enforced|compliance|required)\b", text[:start]):
        return False
    return re.search(r"\b(?:to|until|through)\b", text[end : end + 30]) is not None
