"""Several accounts: one is shown at a time, and no answer goes on another's record without the person's word."""

from playwright.sync_api import expect

from phone import Phone, long_date
from test_main_job import switch_it_off

FIRST = "My LinkedIn account"
WHICH = "Which account was it?"
OUTCOME = "What does the switch show now?"


def open_accounts(phone: Phone) -> None:
    phone.pick("Settings")
    phone.pick("Accounts")


def expect_shown(phone: Phone, name: str) -> None:
    """Home names the account that it shows."""
    expect(phone.page.locator('#tree [data-name="account"] .say')).to_have_text(name)


def add_account(phone: Phone, name: str) -> None:
    """Adds an account, from Home and back; it is shown from here on."""
    open_accounts(phone)
    phone.type(name)
    phone.press("Add")
    phone.expect(f"{name}, Not looked at, Shown now")
    phone.to_home()
    expect_shown(phone, name)


def show_account(phone: Phone, name: str) -> None:
    """Has another account shown, from Home and back."""
    open_accounts(phone)
    phone.press(name)
    phone.to_home()
    expect_shown(phone, name)


def name_account(phone: Phone, name: str) -> None:
    """Answers which account it was."""
    phone.expect(WHICH)
    phone.answer(name)
    phone.expect(OUTCOME)
    phone.expect_not(WHICH)


def expect_switches(phone: Phone, *rows: str) -> None:
    """What the accounts' list says of each, seen from Home and back."""
    open_accounts(phone)
    for row in rows:
        phone.expect(row)
    phone.to_home()


def test_each_account_has_a_record_of_its_own(phone: Phone):
    day = long_date(phone.today)
    switch_it_off(phone)
    phone.press("Sign-in")
    phone.press("Not looked at, Turn on two-factor sign-in")
    phone.press("Leave it off")
    phone.to_home()
    phone.expect("Sign-in, 1 of 2")

    add_account(phone, "Work")
    phone.expect("Off in 1 of 2 accounts")
    phone.expect("Sign in to “Work” on LinkedIn first.")
    phone.expect("Sign-in, 0 of 2")
    expect_switches(phone, f"{FIRST}, Off, {day}", "Work, Not looked at, Shown now")

    show_account(phone, FIRST)
    phone.expect("Sign-in, 1 of 2")
    phone.click("Kill the app’s process")
    phone.open_app()
    expect_shown(phone, FIRST)
    phone.expect("Sign-in, 1 of 2")


def test_an_answer_waits_until_it_is_said_whose_it_is(phone: Phone):
    day = long_date(phone.today)
    add_account(phone, "Work")
    phone.leave_and_return()
    phone.expect(WHICH)
    phone.expect_not(OUTCOME)
    expect(phone.buttons("Off")).to_have_count(0)

    # It was the other one after all: the question goes there, and so does the answer.
    name_account(phone, FIRST)
    phone.press("Off")
    phone.expect("Off in 1 of 2 accounts")
    expect_switches(phone, f"{FIRST}, Off, {day}", "Work, Not looked at, Shown now")

    # Whoever was named last is not asked about again, until the other account is meant.
    show_account(phone, FIRST)
    phone.press("Sign-in")
    phone.press("Not looked at, Turn on two-factor sign-in")
    phone.press("Already done")
    phone.expect(OUTCOME)
    phone.expect_not(WHICH)
    phone.press("On")
    phone.to_home()
    phone.expect("Sign-in, 1 of 2")
    show_account(phone, "Work")
    phone.expect("Sign-in, 0 of 2")
    phone.leave_and_return()
    phone.expect(WHICH)


def test_a_check_asks_first_who_is_signed_in(phone: Phone):
    switch_it_off(phone)
    seen = long_date(phone.today)
    add_account(phone, "Work")
    phone.leave_and_return()
    name_account(phone, "Work")
    phone.press("Off")
    phone.click("A quarter later")
    day = long_date(phone.today)
    phone.expect("2 accounts, one minute each.")
    phone.press("Start with the AI switch")

    phone.expect("Part 1 of 2")
    phone.expect(f"Is LinkedIn signed in to “{FIRST}”?")
    expect(phone.buttons("I have just looked")).to_have_count(0)
    phone.press("Yes, it is")
    phone.expect(f"{FIRST}. It was off when you looked, {seen}.")
    phone.press("I have just looked")
    phone.press("On")
    phone.expect("Noted: on again")
    phone.press("Not now")

    phone.expect("Part 2 of 2")
    phone.expect("Is LinkedIn signed in to “Work”?")
    phone.press("Yes, it is")
    phone.expect(f"Work. It was off when you looked, {seen}.")
    phone.press("I have just looked")
    phone.press("Off")
    phone.expect("Check done")
    phone.press("Done")

    phone.to_home()
    phone.expect("Off in 1 of 2 accounts")
    phone.expect(f"Sign in to “{FIRST}” on LinkedIn first.")
    expect_switches(phone, f"{FIRST}, On, {day}", f"Work, Off, {day}, Shown now")


def test_an_account_is_renamed_and_removed_with_what_belongs_to_it(phone: Phone):
    day = phone.today
    switch_it_off(phone)
    add_account(phone, "Work")
    phone.leave_and_return()
    name_account(phone, "Work")
    phone.press("On")
    phone.expect(f"On when you looked, {long_date(day)}.")

    open_accounts(phone)
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
    phone.expect("Remove “Work desk”?")
    phone.expect(f"One answer will be deleted, recorded on {long_date(day)}.")
    phone.expect("Your LinkedIn account is not touched.")
    phone.press("Keep it")
    phone.expect_not("Remove “Work desk”?")
    phone.press("Remove this account")
    phone.press("Remove it")
    phone.expect_not("Shown now")
    phone.expect_not("Work desk")

    phone.to_home()
    phone.expect(f"You looked on {long_date(day)}.")
    phone.expect_not(FIRST)
    phone.pick("History")
    phone.expect("Off")
    phone.expect_not("Was still on")
