"""The objection: a text to paste into LinkedIn's form, and a month later the question what came of it."""

import datetime as dt
import re

from playwright.sync_api import expect

from phone import Phone, long_date
from test_main_job import switch_it_off

ASK = "Did LinkedIn answer?"


def days_later(phone: Phone, days: int) -> None:
    weeks, days = divmod(days, 7)
    for _ in range(weeks):
        phone.click("A week later")
    for _ in range(days):
        phone.click("A day later")


def open_the_objection(phone: Phone) -> None:
    """Once it is sent, Home's row leads to what came of it."""
    phone.pick("Object to other AI uses")


def test_the_text_is_copied_and_its_answer_asked_for_once_its_date_has_come(phone: Phone):
    sent = phone.today
    switch_it_off(phone)
    phone.pick("Object to other AI uses")
    phone.press("Write the objection")
    phone.pick("United Kingdom")
    phone.pick("AI that personalises")
    phone.press("Copy the text")
    phone.expect("The text is copied.")
    expect(phone.clipboard).to_contain_text("I live in the United Kingdom.")
    expect(phone.clipboard).to_contain_text("I object, and require the following:")
    expect(phone.clipboard).to_contain_text("Leave my older content out of AI training")
    expect(phone.clipboard).not_to_contain_text("personalise")
    letter = phone.clipboard.inner_text()
    assert letter in phone.words, "what is copied is what was shown"

    phone.press("Open LinkedIn's form")
    expect(phone.outside).to_contain_text(re.compile("https://www.linkedin.com/help/.*TS-DPRO"))
    phone.back()
    phone.expect("Did you send your objection?")
    phone.press("Done")
    phone.to_home()
    phone.expect(f"Object to other AI uses, Done on {long_date(sent)}")
    phone.expect_not(ASK)

    days_later(phone, 29)
    phone.expect_not(ASK)
    days_later(phone, 1)
    phone.expect(ASK)
    phone.expect(f"You sent your objection on {long_date(sent)}.")
    phone.press("Ask again in 30 days")
    phone.expect_not(ASK)
    next_time = phone.today + dt.timedelta(days=30)
    open_the_objection(phone)
    phone.expect("Objection sent")
    phone.expect(f"When you open the app from {long_date(next_time)} on, it asks whether LinkedIn answered.")
    phone.to_home()

    days_later(phone, 30)
    phone.expect(ASK)
    phone.press("Yes, LinkedIn answered")
    phone.expect_not(ASK)
    open_the_objection(phone)
    phone.expect("LinkedIn answered")
    phone.expect(f"On {long_date(next_time)} you said that LinkedIn had answered.")
