"""The calendar file, read back by icalendar and expanded by recurring-ical-events."""

import datetime
import functools
import itertools
import warnings

import icalendar
from dateutil.relativedelta import relativedelta
import pytest
import recurring_ical_events
from phone import Phone, civil_time
from untrained_bindings.untrained_core import NotificationState

INTERVALS = [1, 3, 6, 12]
LANGUAGES = ["en", "de", "fr", "es", "ar"]
MONTHS_AHEAD = 120
NOW = datetime.datetime(2026, 11, 24, 10, 5)


@functools.cache
def phone(language: str) -> Phone:
    return Phone(NOW, language)


def export(language: str, start: datetime.datetime, interval: int) -> str:
    settings = phone(language).app.settings()
    settings.set_interval(interval)
    settings.set_start(civil_time(start))
    return settings.calendar().text


def parse(text: str) -> icalendar.Calendar:
    """Without a warning and without anything that the library had to mend."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        calendar = icalendar.Calendar.from_ical(text)
    for component in calendar.walk():
        assert component.errors == [], component.errors
    return calendar


def ahead(start: datetime.datetime, interval: int) -> list[datetime.datetime]:
    """The core's own list: the occurrences of ten years after now."""
    settings = phone("en").app.settings()
    settings.set_interval(interval)
    settings.set_start(civil_time(start))
    every = [start + relativedelta(months=interval * k) for k in range(1, 400 // interval)]
    after = [at for at in every if at > NOW][: MONTHS_AHEAD // interval]
    assert phone("en").plan(3) == after[:3]
    return after


def starts() -> list[datetime.datetime]:
    """Every day of a month, in months that make February, April and leap years matter."""
    return [datetime.datetime(2026, 1, day, 9, 0) for day in range(1, 32)] + [
        datetime.datetime(2024, 2, 29, 23, 59),
        datetime.datetime(2026, 8, 31, 0, 0),
        datetime.datetime(2026, 11, 30, 12, 30),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("interval", INTERVALS)
def test_expands_to_the_cores_own_list(language, interval):
    for start in starts():
        calendar = parse(export(language, start, interval))
        expected = ahead(start, interval)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            events = recurring_ical_events.of(calendar).between(
                NOW, expected[-1] + datetime.timedelta(days=1)
            )
        found = sorted(event.start for event in events)
        assert found == expected, (start, interval)


@pytest.mark.parametrize("language", LANGUAGES)
def test_is_as_the_standard_wants_it(language):
    for start, interval in itertools.product(starts(), INTERVALS):
        text = export(language, start, interval)
        lines = text.encode().split(b"\r\n")
        assert lines.pop() == b"", "ends with a line end"
        for line in lines:
            assert len(line) <= 75
            assert b"\n" not in line and b"\r" not in line
            line.decode()  # No character is split.


def test_says_what_it_is_about_in_every_language():
    said = set()
    for language in LANGUAGES:
        calendar = parse(export(language, datetime.datetime(2026, 1, 31, 9, 0), 1))
        assert calendar["VERSION"] == "2.0"
        events = calendar.walk("VEVENT")
        assert len(events) == MONTHS_AHEAD
        for event in events:
            assert event["SUMMARY"].params["LANGUAGE"] == language
            assert event["DTSTAMP"].dt == NOW.replace(tzinfo=datetime.timezone.utc)
            assert event["DTSTART"].dt.tzinfo is None, "local time, whatever the zone"
            [alarm] = event.walk("VALARM")
            assert alarm["ACTION"] == "DISPLAY"
            assert alarm["TRIGGER"].dt == datetime.timedelta(0)
            said.add((str(event["SUMMARY"]), str(event["DESCRIPTION"])))
    assert len(said) == len(LANGUAGES)
    assert all("\n" not in summary and "\\" not in summary for summary, _ in said)


def test_names_no_account_and_no_step():
    text = export("en", datetime.datetime(2026, 1, 15, 9, 0), 3)
    home = phone("en").app.progress().home(NotificationState.ALLOWED)
    secrets = [home.account.split(": ")[1]]
    secrets += [row.title for group in home.groups for row in group.rows]
    assert [secret for secret in secrets if secret in text.replace("\r\n ", "")] == []


@pytest.mark.parametrize("day", [15, 31])
def test_the_same_review_keeps_its_uid(day):
    def uids(now: datetime.datetime) -> set[str]:
        phone("en").clock.set(now)
        events = parse(phone("en").app.settings().calendar().text).walk("VEVENT")
        found = [str(event["UID"]) for event in events]
        assert len(found) == len(set(found))
        return set(found)

    export("en", datetime.datetime(2026, 1, day, 9, 0), 3)
    today, in_two_years = uids(NOW), uids(datetime.datetime(2028, 11, 24, 10, 5))
    phone("en").clock.set(NOW)
    assert len(today & in_two_years) == (1 if day == 15 else 32)
