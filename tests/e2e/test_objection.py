"""The objection: a text to paste into LinkedIn's form, and a month later the question what came of it."""

import re

from playwright.sync_api import expect

from phone import Phone, long_date

OBJECT = "Object to what the switch leaves out"
ASK = "Did LinkedIn answer?"


def days_later(phone: Phone, days: int) -> None:
    weeks, days = divmod(days, 7)
    for _ in range(weeks):
        phone.click("A week later")
    for _ in range(days):
        phone.click("A day later")


def test_the_text_is_copied_and_its_answer_asked_for_once_its_date_has_come(phone: Phone):
    sent = phone.today
    phone.pick(OBJECT)
    phone.press("Write the objection")
    phone.pick("United Kingdom")
    phone.pick("AI that personalises")
    phone.press("Copy the text")
    phone.expect("The text is copied.")
    expect(phone.clipboard).to_contain_text("I live in the United Kingdom.")
    expect(phone.clipboard).to_contain_text("I object, and ask you for the following:")
    expect(phone.clipboard).to_contain_text("Please leave my older content out of AI training")
    expect(phone.clipboard).not_to_contain_text("personalise")
    letter = phone.clipboard.inner_text()
    assert letter in phone.words, "what is copied is what was shown"

    phone.press("Open LinkedIn's form")
    expect(phone.outside).to_contain_text(re.compile("https://www.linkedin.com/help/.*TS-DPRO"))
    phone.back()
    phone.press("Yes, done")
    phone.to_home()
    phone.expect("1 of ")
    phone.expect_not(ASK)

    days_later(phone, 29)
    phone.expect_not(ASK)
    days_later(phone, 1)
    phone.expect(ASK)
    phone.expect(f"You said that you sent your objection on {long_date(sent)}.")
    phone.press("Tell us")
    phone.press("Ask again in 30 days")
    phone.expect("Objection sent")
    phone.to_home()
    phone.expect_not(ASK)

    days_later(phone, 30)
    phone.press("Tell us")
    phone.press("Yes, it answered")
    phone.expect("LinkedIn answered")
    phone.to_home()
    phone.expect_not(ASK)
