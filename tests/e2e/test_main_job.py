"""The main job: reach LinkedIn's switch, keep an honest record, be asked again after a quarter.

Each journey is made with LinkedIn's app as it is known to be, with one that takes every address of
LinkedIn's, and without it: what leaves the app differs, and nothing of the record may.
"""

import datetime as dt

import pytest
from playwright.sync_api import expect

from phone import Phone, long_date, months_later

# What the app's own page is aimed at, by what LinkedIn's app takes.
AIMED_AT = {
    "Opens what it is known to claim": "any app",
    "Opens every address of LinkedIn’s": "com.linkedin.android",
    "Not installed": "any app",
}
SWITCH_ADDRESS = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"


@pytest.fixture(params=AIMED_AT)
def linkedin(request) -> str:
    return request.param


@pytest.fixture
def phone(phone: Phone, linkedin: str) -> Phone:
    phone.choose("LinkedIn app", linkedin)
    return phone


def leave_for_linkedin(phone: Phone) -> None:
    """One tap on Home."""
    phone.press("Open LinkedIn")
    expect(phone.outside).to_be_visible()


def come_back_and_say(phone: Phone, answer: str) -> None:
    phone.back()
    phone.expect("What does the switch show now?")
    phone.press(answer)


def switch_it_off(phone: Phone) -> None:
    leave_for_linkedin(phone)
    come_back_and_say(phone, "Off")
    phone.expect_exactly("Off")


def open_the_notification(phone: Phone) -> None:
    expect(phone.notifications).to_have_count(1)
    phone.open_notification()


@pytest.mark.first
def test_one_tap_leads_from_home_to_the_switch(phone, linkedin):
    before = phone.intents.count()
    phone.press("Open LinkedIn")
    expect(phone.outside).to_contain_text(SWITCH_ADDRESS)
    expect(phone.intents).to_have_count(before + 1)
    newest = phone.intents.first
    expect(newest).to_contain_text(SWITCH_ADDRESS)
    expect(newest.locator(".tags span").nth(0)).to_have_text("VIEW")
    expect(newest.locator(".tags span").nth(1)).to_have_text(AIMED_AT[linkedin])


def test_off_is_told_with_its_day_and_the_day_of_the_next_look(phone):
    day = phone.today
    switch_it_off(phone)
    phone.expect(f"Next check: {long_date(months_later(day, 3))}")
    expect(phone.alarms).to_have_count(1)
    phone.press("No reminder")
    phone.expect(f"You looked on {long_date(day)}. Next check: {long_date(months_later(day, 3))}")
    phone.expect("Share the receipt")


def test_the_permission_is_asked_for_where_its_reason_is_and_not_before(phone):
    phone.expect_not("Remind me then")
    leave_for_linkedin(phone)
    phone.back()
    phone.expect_not("Remind me then")
    phone.press("Off")
    phone.press("Remind me then")
    phone.click("Allow")
    phone.expect_not("Remind me then")
    phone.expect("Look now")


def test_whoever_refuses_the_permission_is_told_the_way_back_once(phone):
    switch_it_off(phone)
    phone.press("Remind me then")
    phone.click("Don’t allow")
    phone.expect("Allow reminders in settings")
    phone.press("No reminder")
    phone.expect_not("Allow reminders in settings")
    come_back = long_date(months_later(phone.today, 3))
    phone.expect(f"Next check: {come_back}")


def test_a_quarter_later_the_phone_asks_and_the_answer_ends_the_check(phone):
    day = phone.today
    check = months_later(day, 3)
    switch_it_off(phone)
    phone.press("Remind me then")
    phone.click("Allow")
    expect(phone.notifications).to_have_count(0)
    phone.click("Home")
    phone.click("A quarter later")

    expect(phone.notifications).to_contain_text("Is the AI switch still off?")
    expect(phone.notifications).to_contain_text(f"It was off when you looked, {long_date(day)}")
    expect(phone.notifications.locator(".row button")).to_have_count(4)
    expect(phone.notifications).not_to_contain_text("account")
    open_the_notification(phone)
    expect(phone.notifications).to_have_count(0)

    phone.expect("Still off?")
    phone.expect(f"It was off when you looked, {long_date(day)}")
    leave_for_linkedin(phone)
    phone.back()
    phone.expect("What does the switch show now?")
    phone.press("Off")
    phone.expect_exactly("Still off")
    phone.expect(f"Next check: {long_date(months_later(day, 6))}")
    phone.press("Done")
    phone.to_home()
    phone.expect_exactly("Off")
    phone.expect(f"You looked on {long_date(check)}. Next check: {long_date(months_later(day, 6))}")
    expect(phone.alarms).to_have_count(1)


def test_a_switch_that_is_on_again_is_noted_and_asked_about_in_a_week(phone):
    day = phone.today
    check = months_later(day, 3)
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    phone.click("Home")
    phone.click("A quarter later")
    open_the_notification(phone)
    phone.press("I have just looked")
    phone.press("On")
    phone.expect("Noted: on again")
    phone.press("Not now")
    phone.to_home()
    phone.expect_exactly("On again")
    week = check + dt.timedelta(days=7)
    phone.expect(f"On when you looked, {long_date(check)}. We ask again on {long_date(week)}")

    phone.click("Home")
    phone.click("A week later")
    expect(phone.notifications).to_have_count(1)
    expect(phone.notifications).to_contain_text("The AI switch is on")
    open_the_notification(phone)
    switch_it_off(phone)
    phone.expect(f"Next check: {long_date(months_later(day, 6))}")


@pytest.mark.parametrize(
    ("answer", "standing"),
    [
        ("On", "On when you looked"),
        ("Can't find it", "Not found yet"),
        ("Another page opened", "Another page opened last time"),
    ],
)
def test_nothing_is_off_without_the_persons_word(phone, answer, standing):
    leave_for_linkedin(phone)
    come_back_and_say(phone, answer)
    phone.expect(standing)
    expect(phone.exactly("Off")).to_have_count(0)


def test_asked_later_means_asked_in_a_week(phone):
    day = phone.today
    leave_for_linkedin(phone)
    come_back_and_say(phone, "Ask me later")
    phone.expect("Is LinkedIn's AI switch off?")
    week = day + dt.timedelta(days=7)
    expect(phone.alarms).to_have_count(1)
    expect(phone.alarms).to_contain_text(f"{week.day} {week:%B}")
