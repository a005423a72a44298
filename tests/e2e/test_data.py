"""The record leaves the phone as a file, is erased, and comes back from the file, whole."""

import json

from phone import Phone
from test_accounts import FIRST, add_account, name_account, show_account
from test_main_job import switch_it_off


def read_home_and_history(phone: Phone) -> tuple[list[str], list[str]]:
    phone.to_home()
    home = phone.words
    phone.pick("History")
    history = phone.words
    phone.to_home()
    return home, history


def live_a_little(phone: Phone) -> None:
    """A record with something of each kind: accounts, answers, some given together, one taken back, a schedule."""
    switch_it_off(phone)
    phone.press("Sign-in")
    phone.press("Not looked at, Turn on two-factor sign-in")
    phone.press("Leave it off")
    phone.press("Take back my last answer")
    phone.to_home()
    phone.press("Ads")
    phone.press("I have these already")
    phone.pick("Review your ad interests")
    phone.pick("Turn off ads outside LinkedIn")
    phone.press("Save")
    phone.to_home()
    phone.expect("Ads, 2 of ")
    add_account(phone, "Work")
    phone.leave_and_return()
    name_account(phone, "Work")
    phone.press("Can't find it")
    phone.expect("Not found yet")
    show_account(phone, FIRST)
    phone.pick("Settings")
    phone.pick("Every month")
    phone.to_home()


def open_data(phone: Phone) -> None:
    phone.pick("Settings")
    phone.pick("Your data")


def export(phone: Phone) -> str:
    """The name under which the phone now has the record."""
    open_data(phone)
    phone.press("Export to a file")
    name = f"untrained-{phone.today}.json"
    phone.click(f"Save as {name}")
    phone.expect("The file is saved.")
    phone.to_home()
    return name


def preview(phone: Phone, name: str) -> None:
    open_data(phone)
    phone.press("Import from a file")
    phone.click(name)


def test_what_was_exported_and_erased_comes_back_whole_and_only_once(phone: Phone):
    new = read_home_and_history(phone)
    live_a_little(phone)
    lived_in = read_home_and_history(phone)
    assert lived_in != new
    name = export(phone)

    open_data(phone)
    phone.press("Erase everything")
    phone.expect("It cannot be undone.")
    phone.press("Erase")
    phone.expect("1 account, 0 entries")
    assert read_home_and_history(phone) == new

    preview(phone, name)
    phone.expect("Nothing is changed yet.")
    phone.expect("Account: Work")
    phone.expect("6 entries")
    phone.expect("The schedule of your checks")
    phone.back()
    assert read_home_and_history(phone) == new, "a preview changes nothing"

    preview(phone, name)
    phone.press("Import this")
    phone.expect("Imported.")
    phone.press("Done")
    assert read_home_and_history(phone) == lived_in

    preview(phone, name)
    phone.expect("Everything in it is already here.")
    phone.expect_not("Import this")
    phone.press("Cancel")
    assert read_home_and_history(phone) == lived_in


def test_a_file_that_cannot_be_taken_is_refused_with_a_sentence(phone: Phone):
    switch_it_off(phone)
    document = json.loads(phone.saved(export(phone)))
    before = read_home_and_history(phone)
    files = {
        "cut-off.json": (
            json.dumps(document).encode()[:-20],
            "This file is damaged or was changed by hand. Nothing was changed.",
        ),
        "of-another-app.json": (
            b'{"format": "another", "version": 1}',
            "This file is not an export of this app. Nothing was changed.",
        ),
        "changed-by-hand.json": (
            json.dumps(document | {"marks": "many"}).encode(),
            "This file is damaged or was changed by hand. Nothing was changed.",
        ),
        "of-a-later-app.json": (
            json.dumps(document | {"version": document["version"] + 1}).encode(),
            "A newer version of the app wrote this file. Nothing was changed.",
        ),
        "holiday.jpg": (
            b"\xff\xd8\xff\xe0\x00\x10JFIF",
            "The file could not be read. Nothing was changed.",
        ),
    }
    for name, (content, sentence) in files.items():
        phone.put_file(name, content)
        preview(phone, name)
        phone.expect(sentence)
        phone.expect_not("Import this")
        phone.to_home()
    assert read_home_and_history(phone) == before
