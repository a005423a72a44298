"""The table of schedules that every language reads."""

import datetime
import json
import pathlib

from phone import Phone

VECTORS = pathlib.Path(__file__).parents[1] / "vectors" / "schedule.json"


def test_the_shared_table():
    phone = Phone(datetime.datetime(2026, 11, 24, 10, 5))
    vectors = json.loads(VECTORS.read_text())
    assert len(vectors) > 10
    for vector in vectors:
        start = datetime.datetime.fromisoformat(vector["anchor"] + "T09:00")
        found = phone.plan_from(start, vector["interval"], len(vector["occurrences"]))
        assert [str(at.date()) for at in found] == vector["occurrences"], vector["why"]
