"""The schedule against python-dateutil, which knows nothing of our closed form.

UNTRAINED_SCHEDULES=100000 compares as many random schedules instead of a sample.
"""

import datetime
import os
import random

import pytest
from dateutil.relativedelta import relativedelta
from phone import Phone, civil_time

QUARTER = 3
INTERVALS = [1, 3, 6, 12]
SCHEDULES = int(os.environ.get("UNTRAINED_SCHEDULES", "500"))


def by_dateutil(anchor: datetime.date, count: int) -> list[datetime.datetime]:
    nine = datetime.time(9, 0)
    return [
        datetime.datetime.combine(anchor + relativedelta(months=QUARTER * k), nine)
        for k in range(1, count + 1)
    ]


@pytest.mark.parametrize("day", [28, 29, 30, 31])
def test_the_end_of_the_month(day):
    anchor = datetime.datetime(2026, 1, day, 10, 5)
    assert Phone(anchor).plan(64) == by_dateutil(anchor.date(), 64)


def test_random_anchors():
    chance = random.Random(20261124)
    for _ in range(40):
        # A clock from before the app was written is wrong, and its day is no anchor.
        days = chance.randrange(200 * 365)
        anchor = datetime.datetime(2026, 1, 1, 12, 0) + datetime.timedelta(days=days)
        assert Phone(anchor).plan(64) == by_dateutil(anchor.date(), 64), anchor


def test_the_next_review_years_later():
    anchor = datetime.datetime(2026, 1, 31, 10, 5)
    phone = Phone(anchor)
    phone.clock.set(datetime.datetime(2126, 1, 31, 10, 5))
    assert phone.plan(8) == by_dateutil(anchor.date(), 408)[400:]


def test_random_starts_on_a_coming_day():
    """The start itself is the first check."""
    today = datetime.datetime(2026, 1, 31, 10, 5)
    phone = Phone(today)
    settings = phone.app.settings()
    chance = random.Random(20261126)
    for _ in range(SCHEDULES // 10):
        day = today + datetime.timedelta(days=chance.randrange(1, 40_000))
        start = day.replace(hour=chance.randrange(24), minute=chance.randrange(60))
        interval = chance.choice(INTERVALS)
        settings.set_start(civil_time(start))
        settings.set_interval(interval)
        expected = [start + relativedelta(months=interval * k) for k in range(64)]
        assert phone.plan(64) == expected, (start, interval)


def test_random_schedules():
    """Every one is followed for its next 64 checks, 64 years where they come once a year."""
    phone = Phone(datetime.datetime(2026, 1, 31, 10, 5))
    chance = random.Random(20261125)
    first = datetime.datetime(2026, 1, 1)
    days = (datetime.datetime(2900, 1, 1) - first).days
    for _ in range(SCHEDULES):
        start = first + datetime.timedelta(
            days=chance.randrange(days), minutes=chance.randrange(24 * 60)
        )
        interval = chance.choice(INTERVALS)
        found = phone.plan_from(start, interval, 64)
        expected = [start + relativedelta(months=interval * k) for k in range(1, 65)]
        assert found == expected, (start, interval)
