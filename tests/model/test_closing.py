import zoneinfo
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from docketwright.model.closing import closing, days_left, is_closed, zone
from docketwright.model.rule import Deadline, DeadlineKind

EASTERN = ZoneInfo("America/New_York")


def on(day: date, at: time | None = None) -> Deadline:
    return Deadline(DeadlineKind.COMMENT, day, at)


def test_a_day_alone_ends_a_minute_before_midnight_eastern() -> None:
    assert closing(on(date(2024, 10, 11))) == datetime(2024, 10, 12, 3, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "utc_hour"),
    [(date(2024, 3, 9), 4), (date(2024, 3, 10), 3), (date(2024, 11, 2), 3), (date(2024, 11, 3), 4)],
)
def test_summer_time_moves_the_moment_in_utc(day: date, utc_hour: int) -> None:
    assert closing(on(day)).astimezone(UTC).hour == utc_hour


def test_a_time_in_the_notice_is_kept() -> None:
    assert closing(on(date(2024, 10, 11), time(17))).astimezone(EASTERN).hour == 17


@pytest.mark.parametrize(("hours", "left"), [(-1, 0), (-24, 1), (1, -1), (-24 * 12, 12)])
def test_days_are_counted_in_the_deadlines_own_zone(hours: int, left: int) -> None:
    deadline = on(date(2024, 10, 11))
    assert days_left(deadline, (closing(deadline) + timedelta(hours=hours)).astimezone(UTC)) == left


def test_it_is_open_until_the_named_minute_is_over() -> None:
    deadline = on(date(2024, 10, 11))
    assert not is_closed(deadline, closing(deadline) + timedelta(seconds=30))
    assert is_closed(deadline, closing(deadline) + timedelta(minutes=1))


@pytest.mark.parametrize(
    "name", ["Nowhere/Atlantis", "", "../../etc/passwd", "America", "x" * 5000, "a\0b", "Ünknown/Zöne"]
)
def test_a_zone_that_nobody_knows_is_taken_for_eastern(name: str) -> None:
    deadline = replace(on(date(2024, 10, 11)), zone=name)
    assert closing(deadline) == closing(on(date(2024, 10, 11)))
    assert days_left(deadline, datetime(2024, 10, 10, 12, tzinfo=UTC)) == 1


@pytest.mark.parametrize("day", [date.min, date.max])
@pytest.mark.parametrize("name", ["America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"])
def test_a_day_at_either_end_of_the_calendar_can_be_told_in_every_zone(day: date, name: str) -> None:
    now = datetime(2024, 10, 10, 12, tzinfo=ZoneInfo(name))
    deadline = replace(on(day), zone=name)
    assert is_closed(deadline, now) is (day == date.min)
    assert closing(deadline).astimezone(UTC).year in {1, 9999}
    assert closing(deadline).astimezone(ZoneInfo("Pacific/Kiritimati")).year in {1, 9999}
    assert days_left(deadline, now)


def test_without_time_zone_data_a_day_ends_no_later_than_it_does(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> ZoneInfo:
        raise ZoneInfoNotFoundError(name)

    summer, winter = on(date(2024, 7, 11)), on(date(2024, 12, 11))
    right = closing(summer), closing(winter)
    monkeypatch.setattr(zoneinfo, "ZoneInfo", missing)
    zone.cache_clear()
    try:
        assert closing(summer) == right[0]
        assert closing(winter) == right[1] - timedelta(hours=1)
        assert closing(summer).tzname() == "ET"
    finally:
        zone.cache_clear()
