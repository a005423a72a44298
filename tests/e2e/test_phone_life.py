"""What phones do to apps: memory taken away, restarts, permissions refused, days missed."""

import re

import pytest
from playwright.sync_api import expect

from phone import Phone, long_date, months_later
from test_main_job import leave_for_linkedin, switch_it_off


def test_the_question_survives_the_death_of_the_process(phone):
    leave_for_linkedin(phone)
    phone.click("Kill the app’s process")
    phone.back()
    phone.expect("What does the switch show now?")
    phone.press("Off")
    phone.expect_exactly("Off")


def test_a_check_survives_the_death_of_the_process_between_look_and_answer(phone):
    phone.choose("Notifications", "Granted")
    day = phone.today
    switch_it_off(phone)
    phone.click("Home")
    phone.click("A quarter later")
    phone.open_notification()
    leave_for_linkedin(phone)
    phone.click("Kill the app’s process")
    phone.back()
    phone.expect("What does the switch show now?")
    phone.press("Off")
    phone.expect(f"Next check: {long_date(months_later(day, 6))}")


def test_what_was_recorded_survives_a_restart_and_the_alarm_is_set_again(phone):
    switch_it_off(phone)
    expect(phone.alarms).to_have_count(1)
    when = phone.alarms.locator(".address").inner_text()
    phone.click("Restart the phone")
    expect(phone.alarms).to_have_count(1)
    expect(phone.alarms.locator(".address")).to_have_text(when)
    phone.open_app()
    phone.expect_exactly("Off")


def come_back_to_the_app(phone: Phone) -> None:
    phone.click("Home")
    phone.open_app()


def test_a_refused_permission_is_said_plainly_and_the_check_still_waits(phone):
    switch_it_off(phone)
    phone.press("Remind me then")
    phone.click("Don’t allow")
    phone.expect("Allow reminders in settings")
    phone.click("Home")
    phone.click("A quarter later")
    expect(phone.notifications).to_have_count(0)
    phone.open_app()
    phone.expect("Still off?")


def test_a_blocked_channel_is_said_plainly(phone):
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    phone.expect_not("Allow reminders in settings")
    phone.switch("Channel “Checks” blocked", True)
    come_back_to_the_app(phone)
    phone.expect("Allow reminders in settings")
    phone.pick("Settings")
    phone.expect("their notification channel is blocked")
    phone.click("Home")
    phone.click("A quarter later")
    expect(phone.notifications).to_have_count(0)


def test_missed_checks_collapse_into_one(phone):
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    phone.click("Home")
    for _ in range(4):
        phone.click("A quarter later")
    expect(phone.notifications).to_have_count(1)
    expect(phone.alarms).to_have_count(1)
    phone.open_notification()
    phone.press("I have just looked")
    phone.press("Off")
    phone.press("Done")
    phone.expect("Nothing to check now")


def test_another_time_zone_keeps_the_local_hour(phone):
    switch_it_off(phone)
    when = phone.alarms.locator(".address").inner_text()
    home = phone.page.get_by_role("combobox", name="Time zone").input_value()
    try:
        phone.choose("Time zone", "Asia/Tokyo")
        expect(phone.alarms.locator(".address")).to_have_text(when)
    finally:
        phone.page.get_by_role("combobox", name="Time zone").select_option(value=home)


def test_the_screen_is_touched_scrolled_and_drawn(phone):
    # Large enough that not all of Home is on the screen at once.
    phone.choose("Text size", "200 %")
    body = phone.page.locator("body")
    drawn = body.get_attribute("data-drawn")
    first, last = phone.says("Is LinkedIn's AI switch off?").first, phone.says("Independent of LinkedIn").first
    on_screen = re.compile(r"^(?!.*\boff\b)")
    expect(first.locator("..")).to_have_class(on_screen)
    expect(last.locator("..")).not_to_have_class(on_screen)
    phone.turn_wheel(-60)
    expect(last.locator("..")).to_have_class(on_screen)
    expect(first.locator("..")).not_to_have_class(on_screen)
    expect(body).not_to_have_attribute("data-drawn", drawn)
    phone.to_top()
    expect(first.locator("..")).to_have_class(on_screen)


@pytest.mark.parametrize("size", ["130 %", "200 %"])
def test_larger_text_leaves_the_next_action_in_reach(phone: Phone, size):
    phone.choose("Text size", size)
    phone.expect("Use my data for training content creation AI models")
    leave_for_linkedin(phone)


def test_arabic_runs_from_right_to_left(phone):
    left, *_ = phone.bounds("Settings")
    middle = sum(phone.bounds("Open LinkedIn")[::2]) / 2
    assert left > middle
    phone.choose("Language", "العربية")
    phone.expect("الإعدادات")
    _, _, right, _ = phone.bounds("الإعدادات")
    assert right < middle


def wait_for_a_quarter_of_more_than_90_days(phone):
    """A shorter one ends before the phone puts the app to sleep."""
    while (months_later(phone.today, 3) - phone.today).days <= 90:
        phone.click("A week later")


def test_an_app_that_is_left_unused_is_put_to_sleep_and_says_what_that_cost(phone):
    wait_for_a_quarter_of_more_than_90_days(phone)
    phone.switch("Pause app if unused", True)
    phone.choose("Notifications", "Granted")
    day = phone.today
    switch_it_off(phone)
    phone.expect("may put this app to sleep")
    phone.press("Leave it")
    phone.expect_not("may put this app to sleep")

    phone.click("Home")
    phone.click("Unused for 90 days")
    phone.click("A month later")
    expect(phone.notifications).to_have_count(0)
    expect(phone.alarms).to_have_count(0)
    phone.open_app()
    phone.expect(f"the reminder of {long_date(months_later(day, 3))} did not come")
    phone.expect("Still off?")
    expect(phone.alarms).to_have_count(1)

    phone.choose("Notifications", "Granted")
    phone.press("I have just looked")
    phone.press("Off")
    phone.expect_not("did not come")
    phone.pick("Settings")
    phone.expect("did not come")


def test_the_one_switch_keeps_the_app_awake(phone):
    wait_for_a_quarter_of_more_than_90_days(phone)
    phone.switch("Pause app if unused", True)
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    phone.press("Open app settings")
    expect(phone.outside).to_contain_text("package:app.untrained")
    phone.back()
    phone.switch("Pause app if unused", False)
    phone.expect_not("may put this app to sleep")
    phone.expect("Share the receipt")

    phone.click("Home")
    phone.click("Unused for 90 days")
    phone.click("A month later")
    expect(phone.notifications).to_have_count(1)
