"""Untrained in a terminal: the main job over the Python bindings, as an example of a shell.

Run `cargo xtask test --python` once, which makes the bindings, then
`PYTHONPATH=target/bindings/python python3 examples/terminal.py FOLDER`.
"""

import locale
import sys
import time

from untrained import Untrained, UntrainedError
from untrained_core import (
    Action,
    Clock,
    Command,
    Destination,
    NotificationState,
    Options,
    PhoneReminders,
    Timestamp,
)

# A terminal posts no notifications, and cannot ask for them.
NOTIFICATIONS = NotificationState.DENIED


class SystemClock(Clock):
    def now(self) -> Timestamp:
        return Timestamp(utc_ms=int(time.time() * 1000), offset_s=time.localtime().tm_gmtoff)


class Terminal:
    """Draws the screen that is open, and performs what is typed."""

    def __init__(self, app: Untrained, read=input, write=print):
        self.app, self.read, self.write = app, read, write
        self.screen = Destination.HOME()

    def run(self) -> None:
        self.sync()
        while True:
            card, rows = self.draw()
            choices = self.show(card, rows)
            typed = self.read("> ").strip()
            if typed in ("q", ""):
                return
            if typed.isdigit() and 1 <= int(typed) <= len(choices):
                self.perform(choices[int(typed) - 1])

    def draw(self, command=None):
        """The card of the open screen and the rows below it; after `command`, where one is given."""
        progress, check = self.app.progress(), self.app.check()
        match self.screen:
            case Destination.CHECK():
                screen = check.after(command) if command else check.screen()
                return screen.card, [self.home_row()]
            case Destination.STEP(step_id=step_id):
                screen = progress.step_after(step_id, command, NOTIFICATIONS) if command else progress.step(step_id, NOTIFICATIONS)
                task = screen.task
                lines = [screen.title, *([task.instruction, task.summary] if task else [])]
                self.write("\n".join(filter(None, lines)))
                choices = [*([task.main] if task and task.main else []), *(task.more if task else [])]
                return screen.card, [(choice.label, choice.action) for choice in choices] + [self.home_row()]
            case _:
                screen = progress.home_after(command, NOTIFICATIONS) if command else progress.home(NOTIFICATIONS)
                steps = [row for row in screen.rows if isinstance(row.destination, Destination.STEP)]
                return screen.card, [(row.label, Action.GO(destination=row.destination)) for row in steps]

    @staticmethod
    def home_row():
        return ("<", Action.GO(destination=Destination.HOME()))

    def show(self, card, rows) -> list:
        """Prints the card and a number for each thing to tap; gives the actions in that order."""
        taps = []
        if card:
            mark = f"({card.mark.word}) " if card.mark else ""
            self.write(f"\n{mark}{card.title}")
            if card.body:
                self.write(card.body)
            if card.label:
                self.write(f"  [{card.label.text}]")
            taps = [(choice.label, choice.action) for choice in (*card.answers, *card.buttons)]
        taps += rows
        for number, (label, _) in enumerate(taps, start=1):
            self.write(f"{number:3} {label}")
        return [action for _, action in taps]

    def perform(self, action) -> None:
        try:
            match action:
                case Action.OPEN(account_id=account_id, step_id=step_id, page=page):
                    attempt = self.app.links().leave(account_id, step_id, page).attempts[-1]
                    self.write(f"{attempt.address}\n{attempt.note or ''}")
                    self.draw(Command.LEFT(step_id=step_id, method=attempt.method))
                case Action.SEND(command=command):
                    self.draw(command)
                    self.sync()
                case Action.GO(destination=destination):
                    self.screen = destination
                case Action.SHARE_RECEIPT(mark_id=mark_id):
                    self.write(self.app.progress().receipt(mark_id).text)
                case _:
                    self.write("-")
        except UntrainedError as error:
            self.write(str(error))

    def sync(self) -> None:
        """Nothing can be shown here; the core is to know it, so that Settings says so."""
        self.app.reminders().sync(
            PhoneReminders(notifications=NOTIFICATIONS, held=[], shown=None, app_in_front=True, plan_limit=0)
        )


def main() -> None:
    language = (locale.getlocale()[0] or "en").replace("_", "-")
    options = Options(folder=sys.argv[1], languages=[language], uses_24_hour_clock=True)
    Terminal(Untrained.open(options, SystemClock())).run()


if __name__ == "__main__":
    main()
