"""Drives the app to each screen and writes what the phone shows, light and dark.

    python screens.py target/screens        (`cargo xtask screens` starts the simulator and calls this)
"""

import sys
from pathlib import Path

from playwright.sync_api import expect

from contact_sheets import write_sheets
from phone import SETTLE_MS, Phone, browser_page

HEADS_UP_MS = 10_000


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "target/screens")
    folder.mkdir(parents=True, exist_ok=True)
    with browser_page() as page:
        phone = Phone(page)
        phone.afresh()
        walk(phone, folder)
    write_sheets(folder)


def walk(phone: Phone, folder: Path) -> None:
    phone.choose("Notifications", "Not asked yet")
    in_every_way(phone, folder, "home-new")
    switch(phone, folder)
    section(phone, folder)
    settings(phone, folder)
    timeline(phone, folder)
    check(phone, folder)
    objection(phone, folder)
    guide(phone, folder)
    search(phone, folder)
    accounts(phone, folder)
    data(phone, folder)


def switch(phone: Phone, folder: Path) -> None:
    """The AI switch: not found, on, and off at last, on its step and on Home."""
    phone.press("Why, and how to find it")
    in_every_way(phone, folder, "step")
    for language in ("Deutsch", "español", "français"):
        phone.choose("Language", language)
        both(phone, folder, f"step-{language.lower()}")
    phone.choose("Language", "English")
    for name, language, not_found in [
        ("step-help", "English", "Can't find it?"),
        ("step-help-arabic", "العربية", "هل تعذّر العثور عليه؟"),
    ]:
        phone.choose("Language", language)
        phone.press(not_found)
        phone.turn_wheel(-9)
        both(phone, folder, name)
        phone.press(not_found)  # folds it again
    phone.choose("Language", "English")
    phone.leave_and_return()
    in_every_way(phone, folder, "step-question")
    phone.press("Can't find it")
    in_every_way(phone, folder, "step-not-found")
    phone.to_home()
    in_every_way(phone, folder, "home-not-found")
    phone.press("Other names and ways")
    phone.press("Already done")
    phone.press("On")
    phone.to_home()
    in_every_way(phone, folder, "home-on")
    phone.leave_and_return()
    in_every_way(phone, folder, "home-question")
    phone.press("Off")
    in_every_way(phone, folder, "home-remind")
    phone.press("Remind me then")
    phone.click("Allow")
    in_every_way(phone, folder, "home-off")


def section(phone: Phone, folder: Path) -> None:
    phone.press("Research and data sharing")
    in_every_way(phone, folder, "section")
    phone.press("I have these already")
    phone.pick("Keep your data out of research")
    phone.pick("Unlink services you no longer use")
    both(phone, folder, "section-ticked")
    phone.press("Save")
    both(phone, folder, "section-noted")
    phone.press("Off, Keep your data out of research")
    both(phone, folder, "step-done")
    phone.to_home()


def settings(phone: Phone, folder: Path) -> None:
    phone.press("Settings")
    phone.expect("Starting from")
    in_every_way(phone, folder, "settings")
    phone.press("Pause checks")
    both(phone, folder, "settings-paused")
    phone.press("Resume checks")
    phone.to_home()


def timeline(phone: Phone, folder: Path) -> None:
    phone.press("History")
    phone.press("Timeline")
    both(phone, folder, "timeline-no-region")
    phone.touch("Hong Kong")
    phone.touch("Timeline")  # which brings the top into view
    in_every_way(phone, folder, "timeline")
    phone.to_home()


def check(phone: Phone, folder: Path) -> None:
    """A quarter later: the switch is on again and turned off, and a section is as it was."""
    phone.click("Home")
    phone.click("A quarter later")
    expect(phone.notifications).to_have_count(1)
    phone.open_app()
    phone.expect("Still off?")
    in_every_way(phone, folder, "home-due")
    page_picture(phone, folder)
    phone.press("Start with the AI switch")
    in_every_way(phone, folder, "check")
    phone.leave_and_return()
    in_every_way(phone, folder, "check-question")
    phone.press("On")
    both(phone, folder, "check-on-again")
    phone.to_home()
    in_every_way(phone, folder, "home-on-again")
    phone.leave_and_return()
    phone.press("Off")
    phone.press("Start")
    in_every_way(phone, folder, "check-section")
    phone.press("I looked: nothing changed")
    both(phone, folder, "check-finished")
    phone.press("Done")
    both(phone, folder, "check-none")
    phone.to_home()
    phone.press("History")
    in_every_way(phone, folder, "history")
    phone.to_home()


def objection(phone: Phone, folder: Path) -> None:
    phone.press("Object to other AI uses")
    both(phone, folder, "step-objection")
    phone.press("Write the objection")
    in_every_way(phone, folder, "objection")
    phone.press("Copy the text")
    phone.expect("The text is copied.")
    both(phone, folder, "objection-copied")
    phone.press("Open LinkedIn's form")
    phone.back()
    phone.press("Done")
    phone.to_home()
    for _ in range(5):
        phone.click("A week later")
    in_every_way(phone, folder, "home-objection")
    phone.press("Ask again in 30 days")


def search(phone: Phone, folder: Path) -> None:
    phone.press("Guide")
    phone.press("Search the guide")
    both(phone, folder, "search")
    phone.type("ai training")
    in_every_way(phone, folder, "search-found")
    phone.pick("Step: ")
    in_every_way(phone, folder, "step-off")
    phone.back()
    phone.press("Empty the field")
    phone.type("zeppelin")
    both(phone, folder, "search-nothing")
    phone.to_home()


def accounts(phone: Phone, folder: Path) -> None:
    phone.press("Settings")
    phone.press("Accounts")
    both(phone, folder, "accounts-one")
    phone.type("Work")
    phone.press("Add")
    phone.expect("Shown now")
    in_every_way(phone, folder, "accounts")
    phone.press("Edit Work")
    in_every_way(phone, folder, "account")
    phone.press("Remove this account")
    phone.turn_wheel(-9)
    both(phone, folder, "account-remove")
    phone.to_home()
    in_every_way(phone, folder, "home-accounts")
    phone.leave_and_return()
    in_every_way(phone, folder, "home-which-account")
    phone.answer("Work")
    phone.press("Off")


def data(phone: Phone, folder: Path) -> None:
    """The record taken along, erased, and brought back."""
    phone.press("Settings")
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


def guide(phone: Phone, folder: Path) -> None:
    phone.press("Guide")
    in_every_way(phone, folder, "guide")
    phone.press("Questions people ask")
    both(phone, folder, "topic-questions")
    phone.back()
    phone.press("What is used")
    in_every_way(phone, folder, "topic")
    phone.press("Claim by claim")
    phone.touch("Your contact with others is used")
    both(phone, folder, "topic-claims")
    phone.back()
    phone.press("By region")
    phone.press("Choose another region")
    both(phone, folder, "topic-region-choice")
    phone.touch("Switzerland")
    both(phone, folder, "topic-region")
    phone.choose("Language", "العربية")
    both(phone, folder, "topic-region-arabic")
    phone.choose("Language", "English")
    phone.to_home()


def in_every_way(phone: Phone, folder: Path, name: str) -> None:
    """Light and dark, then in Arabic, with large text and in landscape."""
    both(phone, folder, name)
    phone.choose("Language", "العربية")
    both(phone, folder, f"{name}-arabic")
    phone.choose("Language", "English")
    phone.choose("Text size", "200 %")
    both(phone, folder, f"{name}-large-text")
    phone.choose("Text size", "100 %")
    phone.click("Rotate")
    both(phone, folder, f"{name}-landscape")
    phone.click("Rotate")


def both(phone: Phone, folder: Path, name: str) -> None:
    for dark in (False, True):
        phone.switch("Dark mode", dark)
        (folder / f"{name}-{'dark' if dark else 'light'}.png").write_bytes(phone.picture())
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
