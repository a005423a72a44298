"""The main job: reach LinkedIn's switch, keep an honest record, be asked again after a quarter."""

import pytest
from playwright.sync_api import expect

from phone import Phone, long_date, months_later

SWITCH_ADDRESS = "https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"


def leave_for_linkedin(phone: Phone) -> None:
    phone.press("Go to the first step")
    phone.press("Open LinkedIn")
    expect(phone.outside).to_be_visible()


def switch_it_off(phone: Phone) -> None:
    leave_for_linkedin(phone)
    phone.back()
    phone.expect("Did you turn it off?")
    phone.press("Yes, it is off")
    phone.to_home()


@pytest.mark.first
@pytest.mark.parametrize(("installed", "aimed_at"), [(True, "com.linkedin.android"), (False, "any app")])
def test_the_link_is_aimed_at_linkedin_where_it_is_installed(phone, installed, aimed_at):
    phone.switch("LinkedIn app installed", installed)
    before = phone.intents.count()
    leave_for_linkedin(phone)
    expect(phone.outside).to_contain_text(SWITCH_ADDRESS)
    expect(phone.intents).to_have_count(before + 1)
    newest = phone.intents.first
    expect(newest).to_contain_text(SWITCH_ADDRESS)
    expect(newest.locator(".tags span").nth(0)).to_have_text("VIEW")
    expect(newest.locator(".tags span").nth(1)).to_have_text(aimed_at)


def test_a_quarter_later_the_phone_asks_and_a_reversal_reopens_the_step(phone):
    day = phone.today
    review = months_later(day, 3)
    switch_it_off(phone)

    phone.expect("1 of ")
    phone.expect(f"you confirmed it off on {long_date(day)}")
    phone.expect(f"Next review: {long_date(review)}")
    expect(phone.alarms).to_have_count(1)

    phone.press("Allow reminders")
    phone.click("Allow")
    expect(phone.notifications).to_have_count(0)
    phone.click("A quarter later")
    expect(phone.notifications).to_have_count(1)
    expect(phone.notifications).to_contain_text("Your review is due")
    expect(phone.notifications.locator(".row button")).to_have_count(4)
    expect(phone.notifications).not_to_contain_text("LinkedIn account")

    phone.notifications.locator(".body").click()
    phone.expect("Is it still off?")
    phone.expect(f"Last confirmed on {long_date(day)}")
    expect(phone.notifications).to_have_count(0)

    phone.press("It was on again")
    phone.expect("the step is open again")
    phone.to_home()
    phone.expect("0 of ")
    phone.expect("not confirmed off yet")
    phone.expect(f"On again, as you said on {long_date(review)}")
    phone.expect(f"Next review: {long_date(months_later(day, 6))}")


@pytest.mark.parametrize(
    ("answer", "standing"),
    [("No, it is still on", "not confirmed off yet"), ("I couldn't find it", "you could not find")],
)
def test_nothing_is_done_without_the_persons_word(phone, answer, standing):
    leave_for_linkedin(phone)
    phone.back()
    phone.press(answer)
    phone.to_home()
    phone.expect("0 of ")
    phone.expect(standing)


def test_the_question_waits_for_an_answer(phone):
    leave_for_linkedin(phone)
    phone.back()
    phone.press("Ask me later")
    phone.to_home()
    phone.expect("0 of ")
