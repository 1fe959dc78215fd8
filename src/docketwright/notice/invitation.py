"""Whether a notice asks the public to comment."""

from __future__ import annotations

import re

from docketwright.model.rule import Deadline, DeadlineKind, NoticeType
from docketwright.notice.document import Document, Role

_NO_COMMENT = re.compile(r"(?i)\b(?:withdrawal|termination|rescission of (?:proposed|notice)|correction)\b")
_ASKS = re.compile(
    r"(?i)\b(?:you may|submit|send|direct|address|forward|provide|invites?|requests?|requesting|requested|solicits?|"
    r"seeks?|seeking|welcomes?|accept(?:s|ing)?|taking|receive|interested (?:persons|parties))\b"
    r"[^.;]{0,90}\b(?:comments?|input|views|responses? to (?:this|the) (?:request|rfi)|feedback)\b|\bcomments? "
    r"(?:must|should|may|will|are|can)\b[^.;]{0,40}\b(?:be|invited|requested|submitted|received|due)\b"
)
_INVITES = re.compile(
    r"(?i)\b(?:(?:we|agency|bureau|commission|department|notice|office|service|administration) (?:also "
    r")?(?:invites?|requests?|solicits?|seeks?|"
    r"is (?:inviting|requesting|soliciting|seeking))|(?:persons|parties|public) (?:is|are) invited "
    r"to)\b[^.;]{0,60}\bcomments?\b"
)
_INVITED = re.compile(
    r"(?i)\b(?:persons|parties|public) (?:is|are) invited to\b[^.;]{0,90}\bcomments?\b|\bpublic comments? (?:is|"
    r"are) (?:being )?(?:invited|solicited|requested)\b"
)
_COMMENT_DATE = re.compile(r"(?i)comment (?:due )?date: ")
_CLOSED = re.compile(
    r"(?i)\b(?:comment period (?:has )?(?:closed|ended|expired)|did not (?:receive|seek)|received (?:no|one|two|"
    r"three|\d+))\b"
)
_ACTION_ASKS = re.compile(
    r"(?i)\bcomments?\b|request for information|advance notice|notice of inquiry|"
    r"request for (?:public )?(?:input|views)|solicitation of (?:input|views)"
)


_TITLE_ASKS = re.compile(
    r"(?i)\b(?:comment request|requests? for (?:public )?comments?|seeks? (?:public )?comments?)\b"
)


def invites_comments(document: Document, deadlines: tuple[Deadline, ...], kind: NoticeType) -> bool:
    """Return whether the public is asked to comment: there is a closing date, or ACTION, DATES or ADDRESSES ask."""
    if any(one.kind in {DeadlineKind.COMMENT, DeadlineKind.REPLY} for one in deadlines):
        return True
    action = " ".join(part.text for part in document.having(Role.ACTION))
    if _NO_COMMENT.search(action) and not re.search(r"(?i)reopen|exten", action):
        return False
    title = " ".join(part.text for part in document.having(Role.SUBJECT))
    asked_by_kind = kind in {NoticeType.ADVANCE_NOTICE, NoticeType.REQUEST_FOR_INFORMATION}
    named = action or title
    return (
        asked_by_kind
        or _ACTION_ASKS.search(named) is not None
        or (kind is not NoticeType.FINAL_RULE and _TITLE_ASKS.search(title) is not None)
        or any(_asks(part.text) for part in document.having(Role.DATES, Role.ADDRESSES))
        or any(_COMMENT_DATE.match(part.text) for part in document.having(Role.BODY))
        or (not action and any(_INVITED.search(part.text) for part in document.having(Role.BODY)))
        or any(_summary_asks(part.text, kind, action) for part in document.having(Role.SUMMARY))
    )


def _asks(text: str) -> bool:
    return _ASKS.search(text) is not None and _CLOSED.search(text) is None


def _summary_asks(text: str, kind: NoticeType, action: str) -> bool:
    """Return whether a summary asks; a final rule's tells of comments that were asked for before."""
    if kind is NoticeType.PROPOSED_RULE or not action:
        return _asks(text)
    return kind is not NoticeType.FINAL_RULE and _INVITES.search(text) is not None
