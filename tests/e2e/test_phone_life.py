"""What phones do to apps: memory taken away, restarts, permissions refused, days missed."""

import re

import pytest
from playwright.sync_api import expect

from phone import Phone
from test_main_job import leave_for_linkedin, switch_it_off


def test_the_pending_question_survives_the_death_of_the_process(phone):
    leave_for_linkedin(phone)
    phone.click("Kill the app’s process")
    phone.back()
    phone.expect("Did you turn it off?")
    phone.press("Yes, it is off")
    phone.to_home()
    phone.expect("1 of ")


def test_what_was_recorded_survives_a_restart_and_the_alarm_is_set_again(phone):
    switch_it_off(phone)
    expect(phone.alarms).to_have_count(1)
    when = phone.alarms.locator(".address").inner_text()
    phone.click("Restart the phone")
    expect(phone.alarms).to_have_count(1)
    expect(phone.alarms.locator(".address")).to_have_text(when)
    phone.open_app()
    phone.expect("1 of ")


def come_back_to_the_app(phone: Phone) -> None:
    phone.click("Home")
    phone.open_app()


def test_a_refused_permission_is_said_plainly_and_the_review_is_still_due(phone):
    switch_it_off(phone)
    phone.choose("Notifications", "Denied")
    phone.expect("this phone needs your permission")
    phone.click("A quarter later")
    expect(phone.notifications).to_have_count(0)
    phone.expect("Your review is due")


def test_a_blocked_channel_is_said_plainly(phone):
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    phone.switch("Channel “Reviews” blocked", True)
    come_back_to_the_app(phone)
    phone.expect("Reminders won't arrive")
    phone.click("A quarter later")
    expect(phone.notifications).to_have_count(0)


def test_missed_reviews_collapse_into_one(phone):
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    for _ in range(4):
        phone.click("A quarter later")
    expect(phone.notifications).to_have_count(1)
    expect(phone.alarms).to_have_count(1)


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
    body = phone.page.locator("body")
    drawn = body.get_attribute("data-drawn")
    first, last = phone.says("Account: ").first, phone.says("Untrained is independent of LinkedIn").first
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
    phone.press("Go to the first step")
    phone.expect("Use my data for training content creation AI models")


def test_arabic_runs_from_right_to_left(phone):
    phone.choose("Language", "العربية")
    expect(phone.page.locator("#tree button").first).to_be_visible()
    phone.choose("Language", "English")
    phone.expect("steps settled")
