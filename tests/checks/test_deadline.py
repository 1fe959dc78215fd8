from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from build import a_comment, a_rule
from docketwright.checks.deadline import check, in_words
from docketwright.model.finding import Finding, Severity
from docketwright.model.rule import Deadline, DeadlineKind, HouseRule, HouseRuleKind

Ask = Callable[..., list[Finding]]
CLOSES = Deadline(DeadlineKind.COMMENT, date(2024, 10, 11))


@pytest.mark.parametrize(
    ("now", "title", "severity"),
    [
        (datetime(2024, 9, 20, 12, tzinfo=UTC), None, None),
        (datetime(2024, 10, 5, 12, tzinfo=UTC), "Comments close in 6 days", Severity.NOTE),
        (datetime(2024, 10, 10, 12, tzinfo=UTC), "Comments close tomorrow", Severity.LOOK),
        (datetime(2024, 10, 12, 3, 59, 30, tzinfo=UTC), "Comments close today", Severity.LOOK),
        (datetime(2024, 10, 12, 4, 0, tzinfo=UTC), "Comments have closed", Severity.LOOK),
    ],
)
def test_the_days_left_are_said_when_they_are_few(
    now: datetime, title: str | None, severity: Severity | None, ask: Ask
) -> None:
    found = ask(check, a_comment(), now=now)
    assert [(one.title, one.severity) for one in found] == ([(title, severity)] if title else [])


@pytest.mark.parametrize(
    ("deadline", "zone", "words"),
    [
        (CLOSES, "America/New_York", "Fri 11 Oct 2024, 11:59 pm Eastern"),
        (CLOSES, "America/Los_Angeles", "Fri 11 Oct 2024, 11:59 pm Eastern; 8:59 pm your time"),
        (CLOSES, "Europe/Berlin", "Fri 11 Oct 2024, 11:59 pm Eastern; Sat 12 Oct 2024, 5:59 am your time"),
        (
            Deadline(DeadlineKind.COMMENT, date(2024, 3, 11), time(12, 0), "America/Chicago"),
            "America/Chicago",
            "Mon 11 Mar 2024, 12:00 pm America/Chicago",
        ),
    ],
)
def test_both_clocks_are_named(deadline: Deadline, zone: str, words: str) -> None:
    assert in_words(deadline, ZoneInfo(zone)) == words


def test_what_this_notice_says_of_late_comments_is_repeated(ask: Ask) -> None:
    late = HouseRule(HouseRuleKind.LATE, "Late comments will not be considered.", "not considered")
    (found,) = ask(check, a_comment(rule=a_rule(house_rules=(late,))), now=datetime(2025, 1, 1, tzinfo=UTC))
    assert found.why.endswith("This notice says that late comments will not be considered.")


@pytest.mark.parametrize(
    ("changes", "titles"),
    [
        ({"rule": None}, ["No notice yet"]),
        ({"rule": None, "no_docket": True}, []),
        ({"rule": a_rule(deadlines=())}, ["No closing date was found"]),
        (
            {"rule": a_rule(deadlines=(Deadline(DeadlineKind.COMMENT, date(2024, 12, 1), computed=True),))},
            ["The closing date was computed"],
        ),
    ],
)
def test_a_date_that_is_not_there_or_was_worked_out_is_named(
    changes: dict[str, object], titles: list[str], ask: Ask
) -> None:
    assert [one.title for one in ask(check, a_comment(**changes))] == titles


@pytest.mark.parametrize(
    "deadline",
    [
        Deadline(DeadlineKind.COMMENT, date(2024, 10, 11), zone="Mars/Base"),
        Deadline(DeadlineKind.COMMENT, date(2024, 10, 11), zone="../../etc/passwd"),
        Deadline(DeadlineKind.COMMENT, date(9999, 12, 31)),
        Deadline(DeadlineKind.COMMENT, date(1, 1, 1)),
    ],
)
def test_a_date_that_no_notice_sets_is_named(deadline: Deadline, ask: Ask) -> None:
    found = ask(check, a_comment(rule=a_rule(deadlines=(deadline,))), zone=ZoneInfo("Asia/Tokyo"))
    assert [one.title for one in found] == ["The closing date makes no sense"]
