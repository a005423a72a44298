"""The quarterly schedule against python-dateutil, which knows nothing of our closed form."""

import datetime
import random

import pytest
from dateutil.relativedelta import relativedelta
from phone import Phone

QUARTER = 3


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
    for _ in range(200):
        days = chance.randrange(200 * 365)
        anchor = datetime.datetime(2001, 1, 1, 12, 0) + datetime.timedelta(days=days)
        assert Phone(anchor).plan(64) == by_dateutil(anchor.date(), 64), anchor


def test_the_next_review_years_later():
    anchor = datetime.datetime(2026, 1, 31, 10, 5)
    phone = Phone(anchor)
    phone.clock.set(datetime.datetime(2126, 1, 31, 10, 5))
    assert phone.plan(8) == by_dateutil(anchor.date(), 408)[400:]
