"""The calendar file, read back by icalendar and expanded by recurring-ical-events."""

import datetime
import itertools
import warnings

import icalendar
from dateutil.relativedelta import relativedelta
import pytest
import recurring_ical_events
from phone import Phone, civil_time

INTERVALS = [1, 3, 6, 12]
LANGUAGES = ["en", "de", "fr", "es", "ar"]
MONTHS_AHEAD = 120
NOW = datetime.datetime(2026, 11, 24, 10, 5)


def schedule(phone: Phone, start: datetime.datetime, interval: int) -> None:
    settings = phone.app.settings()
    settings.set_interval(interval)
    settings.set_start(civil_time(start))


def export(phone: Phone) -> str:
    return phone.app.settings().calendar().text


def parse(text: str) -> icalendar.Calendar:
    """Without a warning and without anything that the library had to repair."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        calendar = icalendar.Calendar.from_ical(text)
    for component in calendar.walk():
        assert component.errors == [], component.errors
    return calendar


def ahead(phone: Phone, start: datetime.datetime, interval: int) -> list[datetime.datetime]:
    """The core's own list: the occurrences of ten years after now."""
    every = [start + relativedelta(months=interval * k) for k in range(400 // interval)]
    after = [at for at in every if at > NOW][: MONTHS_AHEAD // interval]
    assert phone.plan(3) == after[:3]
    return after


def starts() -> list[datetime.datetime]:
    """Every day of a month, in months that make February, April and leap years matter."""
    return [datetime.datetime(2026, 1, day, 9, 0) for day in range(1, 32)] + [
        datetime.datetime(2024, 2, 29, 23, 59),
        datetime.datetime(2026, 8, 31, 0, 0),
        datetime.datetime(2026, 11, 30, 12, 30),
        # On a coming day the start is the first check.
        datetime.datetime(2027, 1, 15, 9, 0),
        datetime.datetime(2027, 1, 31, 9, 0),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("interval", INTERVALS)
def test_expands_to_the_cores_own_list(language, interval):
    for start in starts():
        phone = Phone(NOW, language)  # A later file would also cancel what an earlier one said.
        schedule(phone, start, interval)
        calendar = parse(export(phone))
        expected = ahead(phone, start, interval)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            events = recurring_ical_events.of(calendar).between(
                NOW, expected[-1] + datetime.timedelta(days=1)
            )
        found = sorted(event.start for event in events)
        assert found == expected, (start, interval)


@pytest.mark.parametrize("language", LANGUAGES)
def test_is_as_the_standard_wants_it(language):
    phone = Phone(NOW, language)
    for start, interval in itertools.product(starts(), INTERVALS):
        schedule(phone, start, interval)
        text = export(phone)
        lines = text.encode().split(b"\r\n")
        assert lines.pop() == b"", "ends with a line end"
        for line in lines:
            assert len(line) <= 75
            assert b"\n" not in line and b"\r" not in line
            line.decode()  # No character is split.


def test_says_what_it_is_about_in_every_language():
    said = set()
    for language in LANGUAGES:
        phone = Phone(NOW, language)
        schedule(phone, datetime.datetime(2026, 1, 31, 9, 0), 1)
        calendar = parse(export(phone))
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
    phone = Phone(NOW)
    phone.app.accounts().rename(phone.account, "Zebra")
    text = phone.app.settings().calendar().text.replace("\r\n ", "")
    assert [word for word in ("Zebra", "AI training") if word in text] == []


@pytest.mark.parametrize("day", [15, 31])
def test_the_same_check_keeps_its_uid(day):
    phone = Phone(NOW)
    schedule(phone, datetime.datetime(2026, 1, day, 9, 0), 3)

    def uids(now: datetime.datetime) -> set[str]:
        phone.clock.set(now)
        events = parse(export(phone)).walk("VEVENT")
        found = [str(event["UID"]) for event in events]
        assert len(found) == len(set(found))
        return set(found)

    today, in_two_years = uids(NOW), uids(datetime.datetime(2028, 11, 24, 10, 5))
    assert len(today & in_two_years) == (1 if day == 15 else 32)


@pytest.mark.parametrize("interval", INTERVALS)
def test_a_later_pattern_takes_the_place_of_an_earlier_one(interval):
    """In a calendar that goes by UID and SEQUENCE, whatever the order of the patterns."""
    phone = Phone(NOW)
    held: dict[str, icalendar.Event] = {}
    for day in (15, 31, 30, 15, 31):
        start = datetime.datetime(2026, 1, day, 9, 0)
        schedule(phone, start, interval)
        for event in parse(export(phone)).walk("VEVENT"):
            uid = str(event["UID"])
            assert uid not in held or held[uid]["SEQUENCE"] <= event["SEQUENCE"]
            held[uid] = event
        calendar = icalendar.Calendar()
        for event in held.values():
            if event.get("STATUS") != "CANCELLED":
                calendar.add_component(event)
        expected = ahead(phone, start, interval)
        found = recurring_ical_events.of(calendar).between(
            NOW, expected[-1] + datetime.timedelta(days=1)
        )
        assert sorted(event.start for event in found) == expected, day
