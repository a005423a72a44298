"""Several accounts: one is shown at a time, and no answer goes on another's record without the person's word."""

from playwright.sync_api import expect

from phone import Phone, long_date
from test_main_job import leave_for_linkedin, switch_it_off

FIRST = "My LinkedIn account"
WHICH = "Which account were you signed in to?"


def add_account(phone: Phone, name: str) -> None:
    """Adds an account, from Home and back; it is shown from here on."""
    phone.pick("Account: ")
    phone.type(name)
    phone.press("Add")
    phone.to_home()
    phone.expect(f"Account: {name}")


def show_the_other_account(phone: Phone) -> None:
    phone.pick("Account: ")
    phone.press("Show this one")
    phone.to_home()


def test_each_account_has_a_record_of_its_own(phone: Phone):
    switch_it_off(phone)
    phone.expect("1 of ")
    add_account(phone, "Work")
    phone.expect("0 of ")
    phone.expect("not confirmed off yet")

    phone.pick("Account: ")
    phone.expect("1 of ")
    phone.back()
    show_the_other_account(phone)
    phone.expect(f"Account: {FIRST}")
    phone.expect("1 of ")

    phone.click("Kill the app’s process")
    phone.open_app()
    phone.expect(f"Account: {FIRST}")


def test_an_answer_waits_until_it_is_said_whose_it_is(phone: Phone):
    add_account(phone, "Work")
    leave_for_linkedin(phone)
    phone.back()
    phone.expect(WHICH)
    phone.expect_not("Did you turn it off?")
    phone.expect_not("Yes, it is off")

    # It was the other one after all: the question goes there, and so does the answer.
    phone.press(FIRST)
    phone.expect("Did you turn it off?")
    phone.expect(f"Account: {FIRST}. Look for")
    phone.press("Yes, it is off")
    phone.to_home()
    phone.expect("Account: Work")
    phone.expect("0 of ")
    show_the_other_account(phone)
    phone.expect("1 of ")

    # Whoever was named last is not asked about again, until the other account is meant.
    phone.press("Open the step")
    phone.press("I did it on another device")
    phone.expect_not(WHICH)
    phone.press("Yes")
    phone.to_home()
    phone.expect("2 of ")
    show_the_other_account(phone)
    leave_for_linkedin(phone)
    phone.back()
    phone.expect(WHICH)


def test_a_review_asks_first_who_is_signed_in(phone: Phone):
    switch_it_off(phone)
    add_account(phone, "Work")
    leave_for_linkedin(phone)
    phone.back()
    phone.press("Work")
    phone.press("Yes, it is off")
    phone.to_home()
    phone.click("A quarter later")
    phone.press("Start the review")

    phone.expect("0 of 2 answered")
    phone.expect(f"Are you signed in to {FIRST}?")
    expect(phone.buttons("Still off")).to_have_count(1)
    phone.press("Still off")
    phone.expect("1 of 2 answered")
    phone.expect_not("Review finished")
    phone.press("Yes, I am signed in")
    phone.expect_not("Are you signed in to")
    phone.press("It was on again")
    phone.expect("Review finished")

    phone.to_home()
    phone.expect("Account: Work")
    phone.expect("1 of ")
    show_the_other_account(phone)
    phone.expect("0 of ")


def test_an_account_is_renamed_and_removed_with_what_belongs_to_it(phone: Phone):
    day = phone.today
    switch_it_off(phone)
    add_account(phone, "Work")
    leave_for_linkedin(phone)
    phone.back()
    phone.press("Work")
    phone.press("No, it is still on")
    phone.to_home()

    phone.pick("Account: ")
    phone.press("Edit Work")
    phone.type(" desk")
    phone.press("Save name")
    phone.expect("Work desk")
    phone.back()
    phone.press(f"Edit {FIRST}")
    phone.type("work DESK")
    phone.press("Save name")
    phone.expect("Another account has this name. Nothing was changed.")
    phone.back()

    phone.press("Edit Work desk")
    phone.press("Remove this account")
    phone.expect("Remove Work desk?")
    phone.expect(f"One answer will be deleted, recorded on {long_date(day)}.")
    phone.expect("Your LinkedIn account is not touched.")
    phone.press("Keep it")
    phone.expect_not("Remove Work desk?")
    phone.press("Remove this account")
    phone.press("Remove it")
    phone.expect("Shown now")
    phone.expect_not("Work desk")

    phone.to_home()
    phone.expect(f"Account: {FIRST}")
    phone.expect("1 of ")
    phone.pick("History")
    phone.expect("You turned it off")
    phone.expect_not("It was still on")
