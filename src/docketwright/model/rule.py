"""The notice that is being commented on, as far as it could be read, and where each value stood in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date, time
from enum import StrEnum

from docketwright.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the notice a value was found: a paragraph's id and the exact words there."""

    paragraph: str
    quote: str


class NoticeType(StrEnum):
    """What kind of document it is; the kind shapes the outline of the comment."""

    PROPOSED_RULE = "proposed rule"
    INTERIM_FINAL_RULE = "interim final rule"
    FINAL_RULE = "final rule"
    ADVANCE_NOTICE = "advance notice"
    REQUEST_FOR_INFORMATION = "request for information"
    PAPERWORK = "paperwork reduction act notice"
    OTHER = "other"


class DeadlineKind(StrEnum):
    """What a date is for; PAPERWORK is that of comments on the rule's paperwork alone, to OMB or the agency."""

    COMMENT = "comment"
    REPLY = "reply"
    PAPERWORK = "paperwork"
    EFFECTIVE = "effective"
    COMPLIANCE = "compliance"
    MEETING = "meeting"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Deadline:
    """A date with its purpose.

    `time` is None where the notice gives a day only (11:59 pm Eastern is then used, Regulations.gov's own rule);
    `zone` is an IANA name; `computed` says that the date was worked out, not read ("60 days after publication");
    `postmarked` says that a letter posted by that day is in time, where others must have been received.
    """

    kind: DeadlineKind
    date: date
    time: time | None = None
    zone: str = "America/New_York"
    computed: bool = False
    where: Place | None = None
    postmarked: bool = False


class ChannelKind(StrEnum):
    """A way to hand in a comment."""

    PORTAL = "regulations.gov"
    EMAIL = "email"
    MAIL = "mail"
    FAX = "fax"
    OTHER_SITE = "web site"


@dataclass(frozen=True, slots=True)
class Channel:
    """A way to hand in a comment, and the address for it; `address` is "" where only the way is named."""

    kind: ChannelKind
    address: str = ""
    where: Place | None = None


class HouseRuleKind(StrEnum):
    """What a notice asks of a comment's form or filing."""

    PAGE_LIMIT = "page limit"
    FONT_SIZE = "font size"
    PAGE_NUMBERS = "page numbers"
    CITE = "what to cite"
    STATEMENT = "required statement"
    SUBJECT_LINE = "subject line"
    CONFIDENTIAL = "confidential information"
    LATE = "late comments"
    QUESTION_NUMBERS = "question numbers"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class HouseRule:
    """Something this notice asks of a comment; `value` is the number or words to obey, "" where it is advice."""

    kind: HouseRuleKind
    text: str
    value: str = ""
    where: Place | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question that the agency asks; `number` as printed and joined from its parents ("1", "1.a", "1.d.i")."""

    number: str
    text: str
    where: Place | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of the notice or a section of the code it would change; `level` 1 is outermost."""

    id: str
    heading: str
    level: int
    paragraph: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the notice for the reader: `page` is the Federal Register page, None where unknown.

    `level` is 0 for ordinary text and 1 to 6 for a heading.
    """

    id: str
    text: str
    level: int = 0
    page: int | None = None


class Authority(StrEnum):
    """Which law the agency acts under; decides which legal grounds fit (50 U.S.C. 4821(a), 4559(a))."""

    UNKNOWN = "unknown"
    APA = "apa"
    ECRA = "ecra"
    DPA = "dpa"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Rule:
    """A notice as read. None or an empty tuple means "not found", never a guess.

    `docket_id` is the Regulations.gov id and `agency_docket` the agency's own number: they differ (BIS-2024-0047
    against 240905-0231). `places` maps a field's name to where its value was found; `corrected` maps a field's name
    to what the reader had found before the person put it right.
    """

    title: str | None = None
    agency: str | None = None
    office: str | None = None
    action: str | None = None
    notice_type: NoticeType = NoticeType.OTHER
    docket_id: str | None = None
    agency_docket: str | None = None
    document_number: str | None = None
    rins: tuple[str, ...] = ()
    citation: str | None = None
    publication_date: date | None = None
    invites_comments: bool = False
    deadlines: tuple[Deadline, ...] = ()
    channels: tuple[Channel, ...] = ()
    contacts: tuple[str, ...] = ()
    house_rules: tuple[HouseRule, ...] = ()
    questions: tuple[Question, ...] = ()
    sections: tuple[Section, ...] = ()
    cfr_parts: tuple[str, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    authority: Authority = Authority.UNKNOWN
    source_name: str = ""
    places: Mapping[str, Place] = field(default_factory=dict)
    corrected: Mapping[str, str] = field(default_factory=dict)

    @property
    def comment_deadline(self) -> Deadline | None:
        """Return the last date for ordinary comments, or None where the notice gives none."""
        dates = [deadline for deadline in self.deadlines if deadline.kind is DeadlineKind.COMMENT]
        return max(dates, key=lambda deadline: deadline.date, default=None)
