"""Short ways through the rest of the app, by what the page shows."""

from playwright.sync_api import expect

from phone import Phone, long_date, months_later
from test_main_job import switch_it_off


def test_the_guide_explains_what_a_region_means_and_keeps_the_choice(phone: Phone):
    means = "Two days later it was suspended, after the ICO raised concerns"
    phone.pick("Guide")
    phone.expect("What we know, and how we know it")
    phone.pick("By region")
    phone.expect_not(means)
    phone.pick("Choose your region")
    phone.pick("United Kingdom")
    phone.expect(means)
    phone.click("Kill the app’s process")
    phone.open_app()
    phone.expect(means)
    phone.to_home()
    phone.pick("Guide")
    phone.pick("By region")
    phone.expect(means)


def test_another_language_reaches_every_word_down_to_the_reminder(phone: Phone):
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    phone.choose("Language", "Deutsch")
    phone.expect_exactly("Aus")
    phone.expect("Nächste Kontrolle")
    expect(phone.page.get_by_role("switch", name="Kontrollen")).to_have_count(1)
    expect(phone.page.get_by_role("switch", name="Checks")).to_have_count(0)
    phone.click("Home")
    phone.click("A quarter later")
    expect(phone.notifications).to_contain_text("Ist der KI-Schalter noch aus?")
    phone.open_app()
    phone.pick("Leitfaden")
    phone.expect("Quellen")


def test_another_interval_moves_the_next_check_and_its_alarm(phone: Phone):
    day = phone.today
    switch_it_off(phone)
    phone.expect(f"Next check: {long_date(months_later(day, 3))}")
    phone.pick("Settings")
    phone.pick("Every month")
    phone.to_home()
    phone.expect(f"Next check: {long_date(months_later(day, 1))}")
    expect(phone.alarms).to_have_count(1)
    expect(phone.alarms).to_contain_text(f"{months_later(day, 1):%B}")


def test_paused_checks_are_silent_and_resume_in_their_pattern(phone: Phone):
    day = phone.today
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    phone.pick("Settings")
    phone.pick("Pause checks")
    expect(phone.alarms).to_have_count(0)
    phone.to_home()
    phone.expect("Checks are paused")
    phone.click("A month later")
    phone.pick("Settings")
    phone.pick("Resume checks")
    phone.to_home()
    phone.expect(f"Next check: {long_date(months_later(day, 3))}")
    expect(phone.alarms).to_have_count(1)


def test_a_check_that_fell_due_during_a_pause_is_asked_for_once_it_is_over(phone: Phone):
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    phone.pick("Settings")
    phone.pick("Pause checks")
    phone.click("Home")
    phone.click("A quarter later")
    expect(phone.notifications).to_have_count(0)
    phone.open_app()
    phone.pick("Resume checks")
    phone.to_home()
    phone.expect("Still off?")


def test_the_calendar_file_is_saved_and_holds_the_checks(phone: Phone):
    day = phone.today
    switch_it_off(phone)
    phone.pick("Settings")
    phone.pick("Save calendar file")
    phone.click_starting("Save as ")
    phone.expect("The calendar file is saved")
    text = phone.saved(".ics")
    assert "BEGIN:VCALENDAR" in text and f"DTSTART:{months_later(day, 3):%Y%m%d}T090000" in text
