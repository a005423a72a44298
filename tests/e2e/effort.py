"""Does the jobs that the app is for, and writes how much reading and tapping each took.

    python effort.py docs/effort.md        (`cargo xtask effort` starts the simulator and calls this)
"""

import re
import sys
from contextlib import contextmanager
from pathlib import Path

from phone import Phone, browser_page

HEAD = """# What the app asks of a person

Written by `cargo xtask effort`, which does each job in the simulator. Counted is what its panel of a
screen reader lists: an entry is one swipe, a word stands between two spaces, the app's name and the
account's included, and a screen is read whole each time it is arrived at. LinkedIn's own pages are
in no number; the tap that leads there is.

| What | Measured |
|---|---|
"""


class Counting(Phone):
    """Counts the taps in the app, and the words of each screen that is arrived at."""

    def __init__(self, page):
        super().__init__(page)
        self.taps = self.screens = self.read = 0

    def arrive(self) -> None:
        self.screens += 1
        self.read += self.word_count

    @property
    def word_count(self) -> int:
        return sum(len(said.split()) for said in self.words)

    def tap(self, text: str) -> None:
        self.taps += 1
        self.pick(text)
        self.arrive()

    def look_on_linkedin(self) -> None:
        self.taps += 1
        self.leave_and_return()
        self.arrive()

    def go_back(self) -> None:
        self.taps += 1
        self.back()
        self.arrive()

    @contextmanager
    def counted(self):
        """What is done inside, in words, once it is done."""
        self.taps = self.screens = self.read = 0
        result = []
        yield result
        result.append(f"{self.taps} taps, {self.screens} screens, {self.read:,} words on them")

    @property
    def size(self) -> str:
        """The entries and words of the screen, and how much taller it is than the phone."""
        state = self.state
        entries, shown = state["tree"], state["picture"]["height"]
        tall = max(max(entry["bounds"][3] for entry in entries) / shown, 1)
        return f"{len(entries)} entries, {self.word_count} words, {tall:.1f} screens tall"

    @property
    def labels(self) -> list[str]:
        """What the screen's entries are called, without what kind of entry they are."""
        entries = self.page.locator("#tree button").all()
        return [entry.get_attribute("data-label") for entry in entries]

    def words_before(self, button: str) -> int:
        said = self.words
        first = next(place for place, words in enumerate(said) if words.startswith(button))
        return sum(len(words.split()) for words in said[:first])


def main() -> None:
    with browser_page() as page:
        phone = Counting(page)
        phone.afresh()
        phone.choose("Notifications", "Granted")
        rows = "".join(f"| {what} | {figure} |\n" for what, figure in jobs(phone))
    Path(sys.argv[1]).write_text(HEAD + rows)


def jobs(phone: Counting):
    yield "Home, first start", phone.size
    yield "... words before its first button", phone.words_before("Open LinkedIn")
    phone.choose("Text size", "200 %")
    yield "... with text at 200 %", phone.size
    phone.choose("Text size", "100 %")
    phone.press("Why, and how to find it")
    yield "The AI step, all folded", phone.size
    phone.to_home()

    with phone.counted() as result:
        phone.arrive()
        phone.look_on_linkedin()
        yield "The question on return", phone.size
        phone.tap("Off")
    yield "The whole job: the AI switch off, and noted", result[0]
    yield "Home, once it is off", phone.size

    with phone.counted() as result:
        settings = sum(note_section(phone, section) for section in sections(phone))
    yield f"Noting {settings} other settings as seen, section by section", result[0]

    quarter_later(phone)
    with phone.counted() as result:
        phone.tap("Start with the AI switch")
        phone.look_on_linkedin()
        phone.tap("Off")
    yield "A check, the AI switch alone", result[0]
    with phone.counted() as result:
        while phone.buttons("I looked: nothing changed").count():
            phone.tap("I looked: nothing changed")
        yield "The finished check", phone.size
        phone.tap("Done")
    yield f"... and all {settings} others, where nothing changed", result[0]


def sections(phone: Counting) -> list[str]:
    """The sections with rows on Home, such as "Ads, 0 of 10"."""
    rows = (re.fullmatch(r"(.+), 0 of \d+", label) for label in phone.labels)
    return [row[1] for row in rows if row]


def note_section(phone: Counting, section: str) -> int:
    """Says of every setting of a section that it is as it should be already; gives their number."""
    phone.tap(section)
    phone.tap("I have these already")
    boxes = phone.page.locator('#tree button[data-role="tick box"]')
    count = boxes.count()
    for place in range(count):
        phone.taps += 1
        phone.pick(boxes.nth(place).get_attribute("data-label"))
    phone.tap("Save")
    phone.go_back()
    return count


def quarter_later(phone: Counting) -> None:
    phone.click("Home")
    phone.click("A quarter later")
    phone.open_app()
    phone.expect("Still off?")


if __name__ == "__main__":
    main()
