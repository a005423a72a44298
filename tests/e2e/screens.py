"""Drives the app to each screen and writes what the phone shows, light and dark.

    python screens.py target/screens        (`cargo xtask screens` starts the simulator and calls this)
"""

import sys
import urllib.request
from pathlib import Path

from playwright.sync_api import expect

from phone import ADDRESS, Phone, browser_page

SETTLE_MS = 800
HEADS_UP_MS = 10_000


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "target/screens")
    folder.mkdir(parents=True, exist_ok=True)
    with browser_page() as page:
        phone = Phone(page)
        phone.afresh()
        walk(phone, folder)


def walk(phone: Phone, folder: Path) -> None:
    phone.choose("Notifications", "Not asked yet")
    in_every_way(phone, folder, "home-start")
    step(phone, folder)
    phone.to_home()
    phone.to_top()
    both(phone, folder, "home-done")
    settings(phone, folder)
    phone.press("Allow reminders")
    phone.click("Allow")
    phone.click("A quarter later")
    expect(phone.notifications).to_have_count(1)
    phone.to_top()
    in_every_way(phone, folder, "home-due")
    page_picture(phone, folder)
    phone.notifications.locator(".body").click()
    phone.expect("Is it still off?")
    in_every_way(phone, folder, "review")
    phone.press("It was on again")
    both(phone, folder, "review-finished")
    phone.to_home()
    phone.to_top()
    both(phone, folder, "home-reopened")
    protection(phone, folder)
    objection(phone, folder)
    guide(phone, folder)
    search(phone, folder)
    record(phone, folder)
    data(phone, folder)
    phone.to_top()
    phone.click("Rotate")
    both(phone, folder, "home-landscape")
    phone.click("Rotate")


def step(phone: Phone, folder: Path) -> None:
    phone.press("Go to the first step")
    in_every_way(phone, folder, "step")
    for name, language, absent in [
        ("step-absent", "English", "I don't see this setting"),
        ("step-absent-arabic", "العربية", "لا أرى هذا الإعداد"),
    ]:
        phone.choose("Language", language)
        phone.press(absent)
        phone.turn_wheel(-9)
        both(phone, folder, name)
        phone.press(absent)  # folds it again
        phone.to_top()
    phone.choose("Language", "English")
    phone.press("Open LinkedIn")
    expect(phone.outside).to_be_visible()
    phone.back()
    phone.expect("Did you turn it off?")
    in_every_way(phone, folder, "step-return")
    phone.press("Yes, it is off")
    both(phone, folder, "step-done")


def settings(phone: Phone, folder: Path) -> None:
    phone.press("Settings")
    phone.expect("Starting from")
    in_every_way(phone, folder, "settings")
    phone.press("Pause reviews")
    both(phone, folder, "settings-paused")
    phone.press("Resume reviews")
    phone.to_home()


def record(phone: Phone, folder: Path) -> None:
    """Accounts, the history, and the question which account it was."""
    phone.press("Account: ")
    both(phone, folder, "accounts")
    phone.type("Work")
    phone.press("Add")
    phone.expect("Shown now")
    in_every_way(phone, folder, "accounts-two")
    phone.press("Edit Work")
    in_every_way(phone, folder, "account")
    phone.press("Remove this account")
    phone.turn_wheel(-9)
    both(phone, folder, "account-remove")
    phone.to_home()
    phone.press("Go to the first step")
    phone.press("I did it on another device")
    phone.expect("Which account were you signed in to?")
    in_every_way(phone, folder, "step-which-account")
    phone.press("Work")
    phone.press("Yes, it is off")
    phone.to_home()
    phone.press("History")
    in_every_way(phone, folder, "history")
    phone.to_home()


def data(phone: Phone, folder: Path) -> None:
    """The record taken along, erased, and brought back."""
    phone.press("Your data")
    in_every_way(phone, folder, "data")
    phone.press("Export to a file")
    phone.click_starting("Save as ")
    phone.expect("The file is saved.")
    phone.press("Erase everything")
    phone.turn_wheel(-9)
    both(phone, folder, "data-erase")
    phone.press("Erase")
    phone.press("Import from a file")
    phone.click_starting("untrained-")
    in_every_way(phone, folder, "import")
    phone.press("Import this")
    both(phone, folder, "import-taken")
    phone.to_home()


def search(phone: Phone, folder: Path) -> None:
    phone.press("Search")
    both(phone, folder, "search")
    phone.type("ai training")
    in_every_way(phone, folder, "search-found")
    phone.press("Empty the field")
    phone.type("zeppelin")
    both(phone, folder, "search-nothing")
    phone.to_home()


def protection(phone: Phone, folder: Path) -> None:
    phone.press("Protection")
    phone.expect("Choose where you live")
    both(phone, folder, "protection-no-region")
    phone.touch("Hong Kong")
    in_every_way(phone, folder, "protection")
    phone.to_home()


def objection(phone: Phone, folder: Path) -> None:
    phone.press("Object to what the switch leaves out")
    both(phone, folder, "step-objection")
    phone.press("Write the objection")
    phone.press("Copy the text")
    phone.expect("The text is copied.")
    in_every_way(phone, folder, "objection")
    phone.to_home()


def in_every_way(phone: Phone, folder: Path, name: str) -> None:
    """Light and dark, then in Arabic and with large text."""
    both(phone, folder, name)
    phone.choose("Language", "العربية")
    both(phone, folder, f"{name}-arabic")
    phone.choose("Language", "English")
    phone.choose("Text size", "200 %")
    both(phone, folder, f"{name}-large-text")
    phone.choose("Text size", "100 %")


def guide(phone: Phone, folder: Path) -> None:
    phone.press("Guide")
    both(phone, folder, "guide")
    phone.press("What is used")
    both(phone, folder, "topic-what-is-used")
    phone.press("Claim by claim")
    phone.touch("Your dealings with others are used")
    both(phone, folder, "topic-claims")
    phone.back()
    phone.press("By region")
    phone.press("Choose another region")
    both(phone, folder, "topic-region-choice")
    phone.touch("Switzerland")
    both(phone, folder, "topic-region")
    phone.choose("Language", "العربية")
    both(phone, folder, "topic-region-arabic")
    phone.back()
    phone.press("ما الذي يُستخدم")
    both(phone, folder, "topic-what-is-used-arabic")
    phone.back()
    phone.choose("Language", "English")
    phone.to_home()


def both(phone: Phone, folder: Path, name: str) -> None:
    for dark in (False, True):
        phone.switch("Dark mode", dark)
        phone.page.wait_for_timeout(SETTLE_MS)
        picture = urllib.request.urlopen(f"{ADDRESS}screen.png").read()
        (folder / f"{name}-{'dark' if dark else 'light'}.png").write_bytes(picture)
    phone.switch("Dark mode", False)


def page_picture(phone: Phone, folder: Path) -> None:
    """The simulator's own page, with something in each of its lists."""
    phone.page.evaluate("scrollTo(0, 0)")
    expect(phone.page.locator("#heads-up")).to_be_hidden(timeout=HEADS_UP_MS)
    phone.page.wait_for_timeout(SETTLE_MS)
    for scheme in ("light", "dark"):
        phone.page.emulate_media(color_scheme=scheme)
        phone.page.screenshot(path=folder / f"simulator-{scheme}.png")
    phone.page.emulate_media(color_scheme="light")


if __name__ == "__main__":
    main()
