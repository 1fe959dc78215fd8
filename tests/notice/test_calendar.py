"""The closing date in a calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from build import a_rule
from docketwright.model.rule import Channel, ChannelKind, Deadline, DeadlineKind
from docketwright.notice.calendar import calendar_entry

RULE = a_rule(channels=(Channel(ChannelKind.PORTAL),))
NOW = datetime(2024, 9, 12, 12, tzinfo=UTC)


def test_the_entry_stands_at_the_last_minute_with_three_reminders() -> None:
    entry = calendar_entry(RULE, NOW)
    assert entry.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert entry.endswith("END:VCALENDAR\r\n")
    assert "DTSTART:20241012T035900Z" in entry
    assert "DTSTAMP:20240912T120000Z" in entry
    assert "SUMMARY:Comments close: BIS-2024-0047" in entry
    assert "URL:https://www.regulations.gov/docket/BIS-2024-0047" in entry
    assert entry.count("BEGIN:VALARM") == 3


def test_reminders_whose_time_is_past_are_left_out() -> None:
    assert calendar_entry(RULE, datetime(2024, 10, 11, 12, tzinfo=UTC)).count("BEGIN:VALARM") == 1
    assert calendar_entry(RULE, datetime(2024, 10, 13, tzinfo=UTC)).count("BEGIN:VALARM") == 0


def test_lines_are_folded_and_special_characters_kept() -> None:
    long = replace(RULE, docket_id=None, agency_docket=None, title="Rules; notices, and “more” – " * 12)
    lines = calendar_entry(long, NOW).split("\r\n")
    assert max(len(line.encode()) for line in lines) <= 75
    whole = "".join(line[1:] if line.startswith(" ") else f"\n{line}" for line in lines)
    assert r"SUMMARY:Comments close: Rules\; notices\, and “more” – Rules" in whole


def test_a_computed_day_and_a_day_without_an_hour_are_named() -> None:
    computed = replace(RULE, deadlines=(Deadline(DeadlineKind.COMMENT, date(2024, 10, 11), computed=True),))
    entry = calendar_entry(computed, NOW).replace("\r\n ", "")
    assert "computed from the day of publication" in entry
    assert "11:59 pm Eastern" in entry


def test_the_same_notice_gives_the_same_entry_and_one_without_a_date_none() -> None:
    assert calendar_entry(RULE, NOW) == calendar_entry(RULE, NOW)
    assert calendar_entry(replace(RULE, deadlines=()), NOW) == ""
