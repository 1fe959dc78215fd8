"""What DATES says, clause by clause: which day is for what, at which hour, and which is of no concern."""

from __future__ import annotations

from datetime import date

import pytest

from docketwright.model.rule import Deadline
from docketwright.notice.business_days import days_after, is_holiday
from docketwright.notice.dates import find_dates, find_time
from docketwright.notice.deadlines import find_deadlines
from docketwright.notice.document import Document, Piece, Role, make_parts

PUBLISHED = date(2024, 6, 10)


def read(dates: str, **more: str) -> tuple[Deadline, ...]:
    pieces = [Piece(line, Role.DATES) for line in dates.split("\n") if line]
    pieces += [Piece(text, Role[name.upper()]) for name, text in more.items()]
    return find_deadlines(Document(make_parts(pieces)), PUBLISHED)


def said(found: tuple[Deadline, ...]) -> str:
    """Return "comment 2024-07-10 17:00; meeting 2024-07-16" for comparing."""
    return "; ".join(
        f"{one.kind.value} {one.date}"
        f"{one.time.strftime(' %H:%M') if one.time else ''}{' counted' if one.computed else ''}"
        for one in found
    )


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ("Comments must be received by July 10, 2024.", "comment 2024-07-10"),
        ("Comments are due July 10, 2024.", "comment 2024-07-10"),
        ("Comments due by July 10, 2024", "comment 2024-07-10"),
        ("Comment due date: July 10, 2024.", "comment 2024-07-10"),
        ("Comment Deadline: July 10, 2024", "comment 2024-07-10"),
        ("Comments close on July 10, 2024.", "comment 2024-07-10"),
        ("The comment period ends July 10, 2024.", "comment 2024-07-10"),
        ("The comment period for this notice closes on July 10, 2024, at 5 p.m. EDT.", "comment 2024-07-10 17:00"),
        ("The comment period will close on July 10, 2024.", "comment 2024-07-10"),
        ("Written comments will be accepted until 5:00 p.m. ET on July 10, 2024.", "comment 2024-07-10 17:00"),
        (
            "Comments must be received by 11:59 p.m. Eastern Time on or before July 10, 2024.",
            "comment 2024-07-10 23:59",
        ),
        ("Comments must be submitted by midnight on July 10, 2024.", "comment 2024-07-10 23:59"),
        ("Comments must be received no later than noon EST on July 10, 2024.", "comment 2024-07-10 12:00"),
        ("DOE invites comments on all aspects of this proposal through July 10, 2024.", "comment 2024-07-10"),
        ("Submit comments on or before July 10, 2024.", "comment 2024-07-10"),
        ("Send your comments on or before July 10, 2024.", "comment 2024-07-10"),
        ("We will consider comments that we receive on or before July 10, 2024.", "comment 2024-07-10"),
        ("To be considered, written comments must be received no later than July 10, 2024.", "comment 2024-07-10"),
        ("Responses to this RFI must be received by July 10, 2024.", "comment 2024-07-10"),
        ("Interested persons may submit their views by July 10, 2024.", "comment 2024-07-10"),
        ("Input must be received by July 10, 2024.", "comment 2024-07-10"),
        ("Comments and related material must reach the Coast Guard on or before July 10, 2024.", "comment 2024-07-10"),
        ("Written data, comments, or views must be submitted by July 10, 2024.", "comment 2024-07-10"),
        ("Consideration will be given to all comments received by 10 July 2024.", "comment 2024-07-10"),
        ("Comments must be received by July 10th, 2024.", "comment 2024-07-10"),
        ("Comments must be received by Wednesday, July 10, 2024.", "comment 2024-07-10"),
        ("Comments must be received by 7/10/24.", "comment 2024-07-10"),
        ("Comments must be received by 2024-07-10.", "comment 2024-07-10"),
        ("Comments must be received by Sept. 10, 2024.", "comment 2024-09-10"),
        (
            "Comments are due by July 10, 2024, and reply comments are due by July 25, 2024.",
            "comment 2024-07-10; reply 2024-07-25",
        ),
        (
            "Submit comments on or before July 10, 2024, and replies on or before July 25, 2024.",
            "comment 2024-07-10; reply 2024-07-25",
        ),
        ("Comments: July 10, 2024. Reply Comments: July 25, 2024.", "comment 2024-07-10; reply 2024-07-25"),
        (
            "Comment Date: July 10, 2024.\nReply Comment Date: July 25, 2024.",
            "comment 2024-07-10; reply 2024-07-25",
        ),
        (
            (
                "Interested parties may file comments on or before July 10, 2024, and reply comments on or before "
                "July 25, 2024."
            ),
            "comment 2024-07-10; reply 2024-07-25",
        ),
        ("This rule is effective July 10, 2024.", "effective 2024-07-10"),
        ("Effective July 10, 2024.", "effective 2024-07-10"),
        ("Effective date: July 10, 2024. Comment date: August 9, 2024.", "comment 2024-08-09; effective 2024-07-10"),
        (
            "This interim rule is effective July 10, 2024. Comments are due on or before August 9, 2024.",
            "comment 2024-08-09; effective 2024-07-10",
        ),
        (
            "This rule will become effective July 10, 2024 unless adverse comments are received by July 1, 2024.",
            "comment 2024-07-01; effective 2024-07-10",
        ),
        (
            (
                "This direct final rule is effective September 9, 2024, without further notice, unless we receive "
                "significant adverse comment by August 9, 2024."
            ),
            "comment 2024-08-09; effective 2024-09-09",
        ),
        (
            "This rule is effective July 10, 2024, and is applicable beginning June 1, 2024.",
            "effective 2024-06-01; effective 2024-07-10",
        ),
        ("Compliance date: July 10, 2024.", "compliance 2024-07-10"),
        (
            (
                "The meeting will be held on July 16, 2024, from 9 a.m. to 5 p.m. ET. Comments must be received by "
                "July 10, 2024."
            ),
            "comment 2024-07-10; meeting 2024-07-16 09:00",
        ),
        ("The public hearing will be held July 16 and 17, 2024.", "meeting 2024-07-16; meeting 2024-07-17"),
        (
            (
                "A public hearing will be held on July 16, 2024, at 10 a.m.; requests to speak must be received by "
                "July 9, 2024."
            ),
            "meeting 2024-07-16 10:00; other 2024-07-09",
        ),
        (
            (
                "Comments must be received by July 10, 2024. Requests for a public hearing must be received by June "
                "25, 2024."
            ),
            "comment 2024-07-10; other 2024-06-25",
        ),
        (
            (
                "The comment period for the proposed rule published May 1, 2024, at 89 FR 35000, is extended to July "
                "10, 2024."
            ),
            "comment 2024-07-10",
        ),
        (
            (
                "The comment period for the notice of proposed rulemaking published on May 1, 2024 (89 FR "
                "35000), which was "
                "scheduled to close on June 30, 2024, is extended until July 10, 2024."
            ),
            "comment 2024-07-10",
        ),
        (
            (
                "The deadline for comments on the proposed rule published May 1, 2024, is extended from June 30, "
                "2024, to July 10, 2024."
            ),
            "comment 2024-07-10",
        ),
        (
            (
                "The comment period for the document published on May 1, 2024 is reopened. Comments will be accepted "
                "through July 10, 2024."
            ),
            "comment 2024-07-10",
        ),
        (
            "The comment period that closed on May 1, 2024 is reopened until July 10, 2024.",
            "comment 2024-07-10",
        ),
        ("The proposed rule published on May 1, 2024, at 89 FR 35000, is withdrawn as of June 10, 2024.", ""),
        ("As of June 10, 2024, the notice published May 1, 2024 is withdrawn.", ""),
        ("June 10, 2024.", ""),
        ("Nominations must be received by July 10, 2024.", "other 2024-07-10"),
        ("Applications must be submitted by July 10, 2024.", "other 2024-07-10"),
        ("Petitions for reconsideration must be received by July 10, 2024.", "other 2024-07-10"),
        (
            "Comments must be received within 30 days of publication in the Federal Register.",
            "comment 2024-07-10 counted",
        ),
        (
            (
                "Comments must be received on or before [INSERT DATE 60 DAYS AFTER DATE OF PUBLICATION IN THE "
                "FEDERAL REGISTER]."
            ),
            "comment 2024-08-09 counted",
        ),
        ("Written comments are due sixty (60) days after publication.", "comment 2024-08-09 counted"),
        (
            "This rule is effective 30 days after the date of publication in the Federal Register.",
            "effective 2024-07-10 counted",
        ),
        (
            (
                "Comments must be received by August 9, 2024. Comments on the information collection provisions are "
                "best assured of consideration if OMB receives them by July 10, 2024."
            ),
            "comment 2024-08-09; paperwork 2024-07-10",
        ),
        (
            "Submit comments by August 9, 2024. Paperwork Reduction Act comments are due by July 10, 2024.",
            "comment 2024-08-09; paperwork 2024-07-10",
        ),
        ("Comments on the information collection are due by July 10, 2024.", "comment 2024-07-10"),
        (
            (
                "Comments are due by August 9, 2024. Comments on competitive impact are due to the Department of "
                "Justice by July 10, 2024."
            ),
            "comment 2024-08-09; other 2024-07-10",
        ),
        ("Comments must be received by February 30, 2024.", ""),
        ("", ""),
        (
            "Public Hearing: The hearing on our October 13, 2023, proposed rule takes place on July 16, 2024.",
            "meeting 2024-07-16",
        ),
        (
            (
                "The comment period for REG-1, 76 FR 68119 (November 3, 2023), as corrected by 76 FR 72367 (November "
                "23, 2023), is reopened, and additional comments and requests for a public hearing must be received "
                "by July 10, 2024."
            ),
            "comment 2024-07-10",
        ),
        (
            (
                "The public hearing will be held on July 16, 2024, at 10 a.m. Outlines of topics to be discussed at "
                "the hearing must be received by July 2, 2024."
            ),
            "meeting 2024-07-16 10:00; other 2024-07-02",
        ),
        (
            (
                "Written comments must be received by July 10, 2024. Outlines of oral comments to be presented at the "
                "public hearing scheduled for Tuesday, July 16, 2024, at 10 a.m. must be received by July 2, 2024."
            ),
            "comment 2024-07-10; meeting 2024-07-16 10:00; other 2024-07-02",
        ),
        (
            (
                "Comments are due by July 10, 2024. Comments sent through the portal must be received by 11:59 p.m. "
                "Eastern Time on the closing date."
            ),
            "comment 2024-07-10 23:59",
        ),
        (
            "Comments are due by 5 p.m. on July 10, 2024. The portal takes none after 11:59 p.m. on the closing date.",
            "comment 2024-07-10 17:00",
        ),
        ("The hearing begins at 10 a.m. Eastern Time on July 16, 2024.", "meeting 2024-07-16 10:00"),
        ("96 Fed. Reg. 34664 (Jun. 30, 2023). Comments are due by Jul. 10, 2024.", "comment 2024-07-10"),
    ],
)
def test_each_day_of_the_dates_section_has_its_purpose(dates: str, expected: str) -> None:
    assert said(read(dates)) == expected


@pytest.mark.parametrize(
    ("where", "text", "expected"),
    [
        ("summary", "Comments must be received by July 10, 2024.", "comment 2024-07-10"),
        ("summary", "We reopen the comment period on our October 13, 2023, proposed rule for 30 days.", ""),
        ("addresses", "Comments received after July 10, 2024, may not be considered.", "comment 2024-07-10"),
        ("body", "The comment period closes July 10, 2024.", "comment 2024-07-10"),
        ("body", "Comments on the first part are due July 1, 2024. Comments on the second are due July 9, 2024.", ""),
        ("body", "We received 14 comments by the close of the comment period on May 1, 2024.", ""),
        ("body", "The comment period on the earlier rule ended on May 1, 2024.", ""),
        ("body", "Permits must be posted by July 10, 2024.", ""),
    ],
)
def test_without_a_comment_date_in_dates_one_plain_date_elsewhere_counts(where: str, text: str, expected: str) -> None:
    assert said(read("", **{where: text})) == expected


def test_a_final_rules_text_gives_no_closing_date() -> None:
    pieces = [Piece("The comment period closes July 10, 2024.", Role.BODY)]
    assert find_deadlines(Document(make_parts(pieces)), PUBLISHED, everywhere=False) == ()


def test_nothing_is_counted_without_a_day_of_publication() -> None:
    parts = make_parts([Piece("Comments are due 30 days after publication.", Role.DATES)])
    assert find_deadlines(Document(parts), None) == ()


def test_a_postmark_is_told_from_receipt() -> None:
    posted, received = read("Comments must be postmarked by July 10, 2024."), read("Comments are due July 10, 2024.")
    assert [one.postmarked for one in (*posted, *received)] == [True, False]


@pytest.mark.parametrize(
    ("text", "hour", "zone"),
    [
        ("by 5 p.m. on", "17:00", "America/New_York"),
        ("by 5:30 PM CST", "17:30", "America/Chicago"),
        ("at 11:59 pm Pacific time", "23:59", "America/Los_Angeles"),
        ("at 9 a.m. (MDT)", "09:00", "America/Denver"),
        ("at 4 p.m. AKDT", "16:00", "America/Anchorage"),
        ("by 4 p.m. HST", "16:00", "Pacific/Honolulu"),
        ("by 23:59:59 or 11:59:59 p.m. UTC", "23:59", "UTC"),
        ("by noon", "12:00", "America/New_York"),
        ("by midnight", "23:59", "America/New_York"),
        ("by 12:00 a.m.", "23:59", "America/New_York"),
        ("by 12 p.m.", "12:00", "America/New_York"),
        ("by 25 p.m.", None, "America/New_York"),
        ("by the close of business", None, "America/New_York"),
    ],
)
def test_hours_and_zones_are_read(text: str, hour: str | None, zone: str) -> None:
    found, where = find_time(text)
    assert (found.strftime("%H:%M") if found else None, where) == (hour, zone)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("May 20 and 21, 2024", ["2024-05-20", "2024-05-21"]),
        ("May 20-22, 2024", ["2024-05-20", "2024-05-22"]),
        ("1 May 2024 or June 3, 2024", ["2024-05-01", "2024-06-03"]),
        ("on 5/15/2016", ["2016-05-15"]),
        ("on 13/15/2016", []),
        ("docket 2024-05-0012", []),
        ("May 2024", []),
        ("June 31, 2024", []),
    ],
)
def test_dates_are_read_as_they_are_written(text: str, days: list[str]) -> None:
    assert [one.day.isoformat() for one in find_dates(text)] == days


@pytest.mark.parametrize(
    ("published", "days", "due"),
    [
        (date(2024, 6, 10), 30, date(2024, 7, 10)),
        (date(2024, 5, 24), 30, date(2024, 6, 24)),
        (date(2024, 6, 4), 30, date(2024, 7, 5)),
        (date(2024, 12, 2), 30, date(2025, 1, 2)),
        (date(2021, 5, 19), 30, date(2021, 6, 21)),
        (date(2024, 9, 13), 31, date(2024, 10, 15)),
    ],
)
def test_a_counted_day_moves_past_weekends_and_holidays(published: date, days: int, due: date) -> None:
    assert days_after(published, days) == due


@pytest.mark.parametrize(
    "day",
    [
        date(2024, 1, 15),
        date(2024, 2, 19),
        date(2024, 5, 27),
        date(2021, 6, 18),
        date(2024, 11, 28),
        date(2021, 12, 31),
        date(2022, 12, 26),
    ],
)
def test_federal_holidays_are_known_with_the_days_they_are_observed(day: date) -> None:
    assert is_holiday(day)


@pytest.mark.parametrize("day", [date(2020, 6, 19), date(2024, 6, 10), date(2024, 12, 24)])
def test_other_days_are_no_holidays(day: date) -> None:
    assert not is_holiday(day)
