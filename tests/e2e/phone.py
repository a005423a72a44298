"""The simulator's page, driven as a person would: by what it shows and says, and nothing behind it."""

import datetime as dt
import math
import os
import re
from contextlib import contextmanager

from playwright.sync_api import Locator, Page, expect, sync_playwright

ADDRESS = os.environ.get("UNTRAINED_SIMULATOR", "")
CHROMIUM = os.environ.get("UNTRAINED_CHROMIUM", "/usr/bin/chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
BOOT_MS = 120_000
PATIENCE_MS = 10_000
expect.set_options(timeout=PATIENCE_MS)
NOTCHES_A_TURN = 3
TO_THE_TOP = 60
SETTLE_MS = 800
# How many commands the phone has carried out.
COMMANDS = "Number(document.body.dataset.commands)"


@contextmanager
def browser_page(**options):
    """A page of headless Chromium on the simulator, once the phone has booted."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        page = browser.new_page(viewport={"width": 1440, "height": 1120}, **options)
        page.set_default_timeout(PATIENCE_MS)
        page.goto(ADDRESS)
        page.wait_for_selector("body[data-ready=yes]", timeout=BOOT_MS)
        yield page
        browser.close()


class Phone:
    """What a person can do with the page, and what it shows."""

    def __init__(self, page: Page):
        self.page = page

    def picture(self) -> bytes:
        """The phone's screen as a PNG, once nothing moves on it any more."""
        self.page.wait_for_timeout(SETTLE_MS)
        return self.page.request.get(ADDRESS.rstrip("/") + "/screen.png").body()

    # The app's screen, through the panel that says what a screen reader would.

    def says(self, text: str) -> Locator:
        """The entries of the current screen that hold `text`."""
        return self.page.locator("#tree button", has=self.page.locator(".say", has_text=text))

    def expect(self, text: str) -> None:
        expect(self.says(text).first).to_be_visible()

    def expect_not(self, text: str) -> None:
        expect(self.says(text)).to_have_count(0)

    def exactly(self, text: str) -> Locator:
        """The entries of the current screen that say `text` and nothing else."""
        return self.page.locator(f'#tree button[data-label="{text}"]')

    def expect_exactly(self, text: str) -> None:
        expect(self.exactly(text).first).to_be_visible()

    def buttons(self, text: str) -> Locator:
        """What can be pressed on the current screen and begins with `text`."""
        return self.page.locator(f'#tree button[data-role="button"][data-label^="{text}"]')

    def press(self, text: str) -> None:
        """Taps the first thing on the screen that can be pressed and whose words begin with `text`."""
        entry = self.buttons(text).first
        expect(entry).to_be_visible()
        with self._carried_out():
            entry.click()

    def answer(self, text: str) -> None:
        """Taps the answer `text`; above it, Home may name the account shown in the same words."""
        entry = self.page.locator(f'#tree button[data-label="{text}"]:not([data-name="account"])')
        expect(entry).to_be_visible()
        with self._carried_out():
            entry.click()

    def pick(self, text: str) -> None:
        """Taps the first thing on the screen that can be tapped and whose words begin with `text`."""
        entry = self.page.locator(f'#tree li:not(.plain) button[data-label^="{text}"]').first
        expect(entry).to_be_visible()
        with self._carried_out():
            entry.click()

    def type(self, text: str) -> None:
        """Types into the first text field on the screen, letter by letter."""
        field = self.page.locator('#tree button[data-role="text field"]').first
        expect(field).to_be_visible()
        with self._carried_out():
            field.click()
        glass = self.page.locator("#glass")
        glass.focus()
        for letter in text:
            with self._carried_out():
                # As a keyboard sends it that has the letter.
                glass.dispatch_event("keydown", {"key": letter})

    @property
    def words(self) -> list[str]:
        """All that the current screen says, in the order in which it is read out."""
        return self.page.locator("#tree .say").all_inner_texts()

    @property
    def state(self) -> dict:
        """What the page is drawn from."""
        return self.page.request.get(ADDRESS.rstrip("/") + "/state").json()

    def bounds(self, text: str) -> list[int]:
        """Left, top, right and bottom of the first thing on the screen whose words begin with `text`."""
        return next(entry["bounds"] for entry in self.state["tree"] if (entry["label"] or "").startswith(text))

    def touch(self, text: str) -> None:
        """Taps the first thing whose words begin with `text`, whatever it is, and so brings it into view."""
        entry = self.page.locator(f'#tree button[data-label^="{text}"]').first
        expect(entry).to_be_visible()
        with self._carried_out():
            entry.click()

    def turn_wheel(self, notches: int) -> None:
        """Turns the wheel over the screen; up where `notches` is above zero."""
        self.page.locator("#screen").hover()
        for turn in [NOTCHES_A_TURN] * (abs(notches) // NOTCHES_A_TURN):
            with self._carried_out():
                self.page.mouse.wheel(0, -100 * math.copysign(turn, notches))

    def to_top(self) -> None:
        self.turn_wheel(TO_THE_TOP)

    @contextmanager
    def _carried_out(self):
        """Waits until the phone has carried out what is asked of it, and the page shows the result."""
        before = self.page.evaluate(COMMANDS)
        yield
        # At every frame; `expect` would look again after 100 ms, and then after 250.
        self.page.wait_for_function(f"before => {COMMANDS} === before + 1", arg=before, timeout=PATIENCE_MS)

    def leave_and_return(self) -> None:
        """To LinkedIn and back, from what the screen proposes."""
        self.press("Open LinkedIn")
        expect(self.outside).to_be_visible()
        self.back()

    # The phone around it.

    def back(self) -> None:
        with self._carried_out():
            self.page.get_by_role("group", name="Phone keys").get_by_role("button", name="Back").click()

    def click(self, name: str) -> None:
        """Clicks one of the page's own buttons."""
        with self._carried_out():
            self.page.get_by_role("button", name=name, exact=True).click()

    def click_starting(self, name: str) -> None:
        """Clicks the one of the page's own buttons whose name begins with `name`."""
        with self._carried_out():
            self.page.get_by_role("button", name=re.compile(f"^{re.escape(name)}")).click()

    def put_file(self, name: str, content: bytes) -> None:
        """Puts a file on the phone, as if it had come by mail."""
        with self._carried_out():
            self.page.get_by_label("Put a file on the phone").set_input_files(
                {"name": name, "mimeType": "application/octet-stream", "buffer": content}
            )

    @property
    def clipboard(self) -> Locator:
        return self.page.locator("#clipboard")

    def saved(self, ending: str) -> str:
        """What is in the file that the app saved under a name with this ending."""
        link = self.page.locator("#document-list a", has_text=ending).last
        expect(link).to_be_visible()
        return self.page.request.get(ADDRESS.rstrip("/") + link.get_attribute("href")).text()

    def open_app(self) -> None:
        with self._carried_out():
            self.page.get_by_role("button", name="Open Untrained").click()

    def to_home(self) -> None:
        """Back to the app's first screen."""
        home = self.page.locator('#tree [data-name="footer"]')
        for _ in range(4):
            if home.count():
                return
            self.back()
        expect(home).to_have_count(1)

    def switch(self, name: str, on: bool) -> None:
        control = self.page.get_by_role("switch", name=name)
        if control.is_checked() != on:
            with self._carried_out():
                self.page.locator("label.switch", has_text=name).click()

    def choose(self, label: str, option: str) -> None:
        control = self.page.get_by_role("combobox", name=label, exact=True)
        if control.locator("option:checked").inner_text() != option:
            with self._carried_out():
                control.select_option(label=option)

    @property
    def today(self) -> dt.date:
        return dt.datetime.fromisoformat(self.page.locator("#now").get_attribute("datetime")).date()

    # What left the app.

    @property
    def outside(self) -> Locator:
        return self.page.locator("#overlay", has_text="Outside the app")

    @property
    def intents(self) -> Locator:
        return self.page.locator("#intent-list li:not(.none)")

    @property
    def alarms(self) -> Locator:
        return self.page.locator("#alarm-list li:not(.none)")

    @property
    def notifications(self) -> Locator:
        return self.page.locator("#notification-list .notification")

    def open_notification(self) -> None:
        """Taps the newest notification itself, beside its buttons."""
        with self._carried_out():
            self.notifications.locator(".body").first.click()

    def afresh(self) -> None:
        """A phone as the story begins: the app just installed, everything else as usual."""
        self.click("Install afresh")
        self.choose("LinkedIn app", "Opens what it is known to claim")
        self.switch("Browser installed", True)
        self.switch("Dark mode", False)
        # The person has switched off what would put the app to sleep; a test of that switches it on.
        self.switch("Pause app if unused", False)
        self.choose("Language", "English")
        self.choose("Text size", "100 %")
        self.open_app()
        self.expect("Is LinkedIn's AI switch off?")


def long_date(day: dt.date) -> str:
    """As the app writes it in English: 24 February 2027."""
    return f"{day.day} {day:%B} {day.year}"


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day of a later month, or that month's last."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    following = dt.date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    last = (following - dt.timedelta(days=1)).day
    return dt.date(year, month + 1, min(day.day, last))
