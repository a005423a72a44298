"""Ten years in a minute: forty quarters of a phone's life, and each review is offered exactly once.

What "offered exactly once" means. A review arrives at nine in the morning of its day, by the clock
on the wall, and stands until it is dealt with or the next one arrives: then the older is no longer
asked for, because it asks the same question (missed reviews collapse). While a review stands, there
is one offer of it: a notification, or, where none could be shown, the first opening of the app.

- No review is offered twice: at most one notification, and none once the app was opened on it. A
  snooze asks for one more notification, and gets exactly one.
- No review is lost: if the phone was on and let notifications through at any time while the review
  stood, or the app was opened, it was offered.
- The app, whenever it is opened, says that a review is due exactly when one stands.

The phone's life is random, from a seed that is printed; UNTRAINED_SEED repeats one.
"""

import datetime as dt
import json
import os
import random
import urllib.request
from collections import Counter, defaultdict
from zoneinfo import ZoneInfo

import pytest

from phone import ADDRESS, Phone, months_later
from test_main_job import switch_it_off

QUARTERS = 40
SEEDS = [int(os.environ["UNTRAINED_SEED"])] if "UNTRAINED_SEED" in os.environ else [2026]
ZONES = [
    "UTC", "America/Los_Angeles", "America/New_York", "Europe/London", "Europe/Berlin", "Asia/Kolkata",
    "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland", "Pacific/Kiritimati", "Etc/GMT+12",
]
NINE = dt.time(9, 0)
DUE = "Review due since"
STILL_OFF = "Still off"


class Expected:
    """The rules of reminders once more, in the plainest form: every occurrence is counted from the first."""

    def __init__(self, anchor: dt.date):
        self.anchor = anchor
        self.settled = 0
        self.offered = 0
        self.snooze: tuple[int, dt.datetime] | None = None

    def occurrence(self, k: int) -> dt.datetime:
        return dt.datetime.combine(months_later(self.anchor, 3 * k), NINE)

    def last(self, now: dt.datetime) -> int:
        k = 0
        while self.occurrence(k + 1) <= now:
            k += 1
        return k

    def standing(self, now: dt.datetime) -> int:
        """The review that is due, or 0."""
        k = self.last(now)
        put_off = self.snooze is not None and self.snooze[0] == k and self.snooze[1] > now
        return k if k > self.settled and not put_off else 0

    def offer(self, now: dt.datetime) -> int:
        """The review to offer at this moment, which then counts as offered; or 0."""
        k = self.standing(now)
        if k and (k > self.offered or (self.snooze and self.snooze[0] == k)):
            self.offered, self.snooze = max(k, self.offered), None
            return k
        return 0

    def alarm(self, now: dt.datetime) -> dt.datetime:
        at = self.occurrence(max(self.last(now), self.settled, self.offered) + 1)
        if self.snooze and self.snooze[0] > self.settled and now < self.snooze[1] < at:
            return self.snooze[1]
        return at


class Life:
    """A phone that takes commands, what it did, and what it should have done."""

    def __init__(self, seed: int):
        self.chance = random.Random(seed)
        self.state = self.ask("state")
        self.seen = self.newest()
        self.expected = Expected(self.now.date())
        self.permitted, self.blocked, self.stopped = True, False, False
        self.story: list[str] = []
        # By review: what was offered and how, snoozes asked for, and whether it could be offered.
        self.notified, self.opened, self.snoozed = Counter(), Counter(), Counter()
        self.could_be_offered: defaultdict[int, bool] = defaultdict(bool)
        self.reached = 0

    # The wire.

    def ask(self, path: str, body: dict | None = None) -> dict:
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(ADDRESS + path, data=data), timeout=60) as answer:
            return json.load(answer)

    def command(self, name: str, **body) -> None:
        self.story.append(f"{self.state['clock']['local'][:16]} {name} {body or ''}".rstrip())
        self.state = self.ask(name, body)
        assert not self.state["crash"], self.state["crash"]

    @property
    def now(self) -> dt.datetime:
        return dt.datetime.fromisoformat(self.state["clock"]["local"])

    def instant(self, local: dt.datetime) -> dt.datetime:
        return local.replace(tzinfo=ZoneInfo(self.state["clock"]["zone"])).astimezone(dt.UTC)

    def local(self, instant: dt.datetime) -> dt.datetime:
        return instant.astimezone(ZoneInfo(self.state["clock"]["zone"])).replace(tzinfo=None)

    def newest(self) -> int:
        return self.state["journal"][0]["n"] if self.state["journal"] else 0

    @property
    def labels(self) -> list[str]:
        return [entry["label"] or "" for entry in self.state["tree"]]

    def entry(self, words: str) -> dict | None:
        return next((entry for entry in self.state["tree"] if (entry["label"] or "").startswith(words)), None)

    # What is seen, against what should be.

    @property
    def allowed(self) -> bool:
        return self.permitted and not self.blocked and not self.stopped

    def settle(self, due: list[int]) -> None:
        """The notifications since the last look are those of `due`."""
        fresh = [entry for entry in self.state["journal"] if entry["n"] > self.seen]
        self.seen = self.newest()
        shown = sum(entry["text"].startswith("Notification: ") for entry in fresh)
        assert shown == len(due), self.tell(f"{shown} notifications, for the reviews {due}")
        self.notified.update(due)
        self.reached = max(self.reached, self.expected.last(self.now))
        if self.allowed:
            self.could_be_offered[self.reached] = True
        if not self.stopped:
            self.expect_alarm()

    def expect_alarm(self) -> None:
        alarms = [entry["at"][:16] for entry in self.state["alarms"]]
        at = self.expected.alarm(self.now)
        # By the wall clock; where the clocks skip that hour, by what they show instead.
        at = self.local(self.instant(at))
        assert alarms == [at.isoformat()[:16]], self.tell(f"alarms at {alarms}, not {at}")

    def occasion(self) -> list[int]:
        """The app heard of something; it shows what is due."""
        k = self.expected.offer(self.now) if self.allowed else 0
        return [k] if k else []

    def tell(self, what: str) -> str:
        return "\n".join([*self.story[-25:], what])

    # What happens to a phone.

    def time_passes(self, **period: int) -> None:
        start = self.now
        self.command("advance", **period)
        due, now, end = [], start, self.instant(self.now)
        while not self.stopped and self.instant(at := self.expected.alarm(now)) <= end:
            now = max(at, self.local(self.instant(at)))
            self.reached = max(self.reached, self.expected.last(now))
            if self.allowed:
                self.could_be_offered[self.reached] = True
                due += filter(None, [self.expected.offer(now)])
        self.settle(due)

    def is_off(self, **period: int) -> None:
        self.command("reboot", **period)
        self.settle(self.occasion())

    def is_killed(self) -> None:
        self.command("kill")
        self.settle([])

    def is_stopped_by_force(self) -> None:
        self.command("forceStop")
        self.stopped = True
        self.settle([])

    def travels(self) -> None:
        self.command("zone", zone=self.chance.choice(ZONES))
        self.settle(self.occasion())

    def person_permits(self, permitted: bool) -> None:
        self.command("set", notifications="granted" if permitted else "denied")
        self.permitted = permitted
        self.settle(self.occasion())

    def person_blocks(self, blocked: bool) -> None:
        self.command("set", channel="reviews", blocked=blocked)
        self.blocked = blocked
        self.settle(self.occasion())

    def person_opens_the_app(self) -> None:
        self.command("launch")
        self.stopped = False
        while not any(entry.get("name") == "standing" for entry in self.state["tree"]):
            self.command("back")
        self.looks_at_home()
        self.command("home")
        self.settle([])

    def looks_at_home(self) -> None:
        k = self.expected.standing(self.now)
        says = any(label.startswith(DUE) for label in self.labels)
        assert says == (k > 0), self.tell(f"Home {'says' if says else 'does not say'} that a review is due")
        if self.expected.offer(self.now):
            self.opened[k] += 1
        if k:
            self.could_be_offered[k] = True

    def person_answers_the_notification(self) -> None:
        if not self.state["notifications"]:
            return
        key = self.state["notifications"][0]["key"]
        k = self.expected.standing(self.now)
        answer = self.chance.choice(["done", "snooze", "snooze", "open", "swipe"])
        if answer == "swipe":
            self.command("notification", key=key, dismiss=True)
        elif answer == "done":
            self.command("notification", key=key, action=0)
            if k:
                self.expected.settled, self.expected.snooze = k, None
        elif answer == "snooze":
            self.command("notification", key=key, action=1)
            if k:
                self.expected.snooze = (k, self.now.replace(second=0) + dt.timedelta(days=1))
                self.snoozed[k] += 1
        else:
            self.command("notification", key=key)
            if k:
                still_off = self.entry(STILL_OFF)
                assert still_off, self.tell(f"the review {k} asks nothing: {self.labels}")
                self.command("tap", node=still_off["id"])
                self.expected.settled, self.expected.snooze = k, None
            self.command("back")
            self.looks_at_home()
            self.command("home")
        self.settle([])

    def something_happens(self) -> None:
        happenings = {
            lambda: self.time_passes(days=self.chance.randint(1, 30)): 24,
            lambda: self.time_passes(months=self.chance.randint(1, 5)): 3,
            self.person_answers_the_notification: 24,
            self.person_opens_the_app: 6,
            self.travels: 7,
            self.is_off: 4,
            lambda: self.is_off(months=self.chance.randint(1, 9)): 1,
            self.is_killed: 3,
            self.is_stopped_by_force: 2,
            lambda: self.person_permits(not self.permitted): 2 if self.permitted else 8,
            lambda: self.person_blocks(not self.blocked): 2 if self.blocked is False else 8,
        }
        self.chance.choices(list(happenings), list(happenings.values()))[0]()


@pytest.mark.last
@pytest.mark.parametrize("seed", SEEDS)
def test_ten_years_of_a_phones_life(phone: Phone, seed: int):
    print(f"UNTRAINED_SEED={seed}")
    phone.choose("Notifications", "Granted")
    switch_it_off(phone)
    phone.click("Home")
    zone = phone.page.get_by_role("combobox", name="Time zone").input_value()
    phone.page.goto("about:blank")  # nobody looks: the page would fetch every picture
    life = Life(seed)
    try:
        while life.reached < QUARTERS:
            life.something_happens()
    finally:
        life.ask("zone", {"zone": zone})
        phone.page.goto(ADDRESS)
        phone.page.wait_for_selector("body[data-ready=yes]")

    offered = 0
    for k in range(1, life.reached + 1):
        shown, opened, snoozed = life.notified[k], life.opened[k], life.snoozed[k]
        account = life.tell(f"review {k}: {shown} notifications, found {opened} times, put off {snoozed} times")
        first = shown + opened - snoozed
        assert first <= 1, account
        if life.could_be_offered[k]:
            # A snooze may still be on, or have been overtaken by the next review.
            assert shown + opened >= 1, account
            offered += 1
    print(f"{len(life.story)} events; {offered} of {life.reached} reviews could be offered, and were, once each")
    assert offered >= QUARTERS // 2, "a life in which hardly anything could arrive proves nothing"
