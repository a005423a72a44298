"""Ten years in a minute: forty quarters of a phone's life, and each check is offered exactly once.

What "offered exactly once" means. A check falls due at nine in the morning of its day, by the clock
on the wall, and waits until it is dealt with or the next one arrives: then the older is no longer
asked for, because it asks the same question (missed checks collapse). While it waits, there is one
offer of it: a notification, or, where none could be shown, the opening of the app.

- No check is offered twice: at most one notification, and none once the app was opened on it. Who
  puts it off until tomorrow asks for one more, and gets exactly one.
- No check is lost: if the phone was on and let notifications through at any time while the check
  was due, or the app was opened, it was offered.
- A switch that was on is come back to in a week, once, unless a check asks about it before.
- An app that nobody opens for 90 days is put to sleep: it hears nothing and may notify of nothing
  until it is opened. Then Home says which reminder did not come, beside the check that waits.
- Home, whenever it is opened, says "Still off?" exactly when a check is due, and "On" as long as
  the switch was last seen on.

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

from phone import ADDRESS, Phone, long_date, months_later
from test_main_job import switch_it_off

QUARTERS = 40
SEEDS = [int(os.environ["UNTRAINED_SEED"])] if "UNTRAINED_SEED" in os.environ else [2026]
ZONES = [
    "UTC", "America/Los_Angeles", "America/New_York", "Europe/London", "Europe/Berlin", "Asia/Kolkata",
    "Asia/Tokyo", "Australia/Sydney", "Pacific/Auckland", "Pacific/Kiritimati", "Etc/GMT+12",
]
NINE = dt.time(9, 0)
FOLLOW_UP = -1
LOOK, TOMORROW, SKIP = range(3)


class Expected:
    """The rules of reminders once more, in the plainest form: every occurrence is counted from the first."""

    def __init__(self, began: dt.datetime):
        self.anchor = began.date()
        self.looked = began
        self.on = False
        self.settled = 0
        self.offered = 0
        self.snooze: tuple[int, dt.datetime] | None = None
        self.follow_up: dt.datetime | None = None

    def occurrence(self, k: int) -> dt.datetime:
        return dt.datetime.combine(months_later(self.anchor, 3 * k), NINE)

    def last(self, now: dt.datetime) -> int:
        k = 0
        while self.occurrence(k + 1) <= now:
            k += 1
        return k

    def waiting(self, now: dt.datetime) -> int:
        """The check that was not dealt with, or 0. It waits on, though on a journey west its hour comes again."""
        k = max(self.last(now), self.offered)
        return k if k > self.settled else 0

    def put_off(self, now: dt.datetime) -> dt.datetime | None:
        snoozed, until = self.snooze or (0, now)
        return until if until > now and snoozed == self.waiting(now) else None

    def standing(self, now: dt.datetime) -> int:
        """The check that is due, or 0: whoever has looked since it came has nothing to answer."""
        k = self.waiting(now)
        return k if k and not self.put_off(now) and self.looked <= self.occurrence(k) else 0

    def offer(self, now: dt.datetime) -> int:
        """What to offer at this moment, which then counts as offered: a check, the switch that was on, or nothing."""
        k = self.standing(now)
        if k and (k > self.offered or (self.snooze and self.snooze[0] == k)):
            self.offered, self.snooze = max(k, self.offered), None
            self.supersede(k)
            if self.follow_up and self.follow_up <= now:
                self.follow_up = None
            return k
        if self.follow_up and self.follow_up <= now:
            self.follow_up = None
            return FOLLOW_UP
        return 0

    def next(self, now: dt.datetime) -> dt.datetime:
        """When the next check falls due."""
        return self.occurrence(max(self.last(now), self.settled) + 1)

    def alarm(self, now: dt.datetime) -> dt.datetime:
        at = self.occurrence(max(self.last(now), self.settled, self.offered) + 1)
        follow_up = self.follow_up if self.follow_up and self.follow_up > now else None
        return min(filter(None, [at, self.put_off(now), follow_up]))

    def supersede(self, k: int) -> None:
        """A check asks about the switch anyway: what was planned before it is needless."""
        if self.follow_up and self.follow_up.date() < self.occurrence(k).date() + dt.timedelta(days=7):
            self.follow_up = None

    def settle(self, k: int) -> None:
        if k:
            self.supersede(k)
            self.settled, self.offered, self.snooze = k, max(k, self.offered), None

    def answer(self, off: bool, now: dt.datetime) -> None:
        self.settle(self.standing(now))
        self.looked, self.on = now, not off
        self.come_back(None if off else 7, now)

    def come_back(self, days: int | None, now: dt.datetime) -> None:
        self.follow_up = dt.datetime.combine(now.date() + dt.timedelta(days=days), NINE) if days else None

    def tomorrow(self, now: dt.datetime) -> int:
        """Returns the check that was put off, or 0."""
        k = self.standing(now)
        if k:
            self.snooze = (k, dt.datetime.combine(now.date() + dt.timedelta(days=1), NINE))
        else:
            self.come_back(1, now)
        return k

    def skip(self, now: dt.datetime) -> None:
        k = self.standing(now)
        if k:
            self.settle(k)
        else:
            self.follow_up = None


class Life:
    """A phone that takes commands, what it did, and what it should have done."""

    def __init__(self, seed: int):
        self.chance = random.Random(seed)
        self.state = self.ask("state")
        self.seen = self.newest()
        self.expected = Expected(self.now)
        self.permitted, self.blocked, self.stopped = True, False, False
        # Whether notifications got through when the app last looked; the reminder it then lost.
        self.last_allowed = True
        self.lost: dt.datetime | None = None
        self.story: list[str] = []
        self.shown = 0
        # By check: what was offered and how, snoozes asked for, and whether it could be offered.
        self.notified, self.opened, self.snoozed = Counter(), Counter(), Counter()
        self.could_be_offered: defaultdict[int, bool] = defaultdict(bool)
        self.reached = 0
        self.losses = 0

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

    def tap(self, words: str) -> None:
        entry = self.entry(words)
        assert entry, self.tell(f"nothing says “{words}”: {self.labels}")
        self.command("tap", node=entry["id"])

    # What is seen, against what should be.

    @property
    def allowed(self) -> bool:
        return self.permitted and not self.blocked and not self.stopped

    def settle(self, due: list[int]) -> None:
        """The notifications since the last look are those of `due`."""
        fresh = [entry for entry in self.state["journal"] if entry["n"] > self.seen]
        self.seen = self.newest()
        shown = sum(entry["text"].startswith("Notification: ") for entry in fresh)
        assert shown == len(due), self.tell(f"{shown} notifications, for {due}")
        self.notified.update(due)
        self.shown = due[-1] if due else self.shown
        self.reached = max(self.reached, self.expected.last(self.now))
        if self.allowed:
            self.could_be_offered[self.expected.standing(self.now)] = True
        if not self.stopped:
            self.last_allowed = self.allowed
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
        self.lost = None if k else self.lost
        return [k] if k else []

    def tell(self, what: str) -> str:
        return "\n".join([*self.story[-25:], what])

    # What happens to a phone.

    def time_passes(self, **period: int) -> None:
        start = self.now
        self.command("advance", **period)
        self.settle(self.fell_due_since(start))

    def fell_due_since(self, start: dt.datetime) -> list[int]:
        due, now, end = [], start, self.instant(self.now)
        while not self.stopped and self.instant(at := self.expected.alarm(now)) <= end:
            now = max(at, self.local(self.instant(at)))
            self.reached = max(self.reached, self.expected.last(now))
            if self.allowed:
                self.could_be_offered[self.expected.standing(now)] = True
                due += filter(None, [self.expected.offer(now)])
                self.lost = None if due else self.lost
        return due

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

    def is_left_unused(self) -> None:
        """What falls due in the 90 days is still shown; then the app is put to sleep."""
        start = self.now
        self.command("unused")
        due = self.fell_due_since(start)
        self.permitted, self.stopped = False, True
        self.settle(due)

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
        was_stopped, self.stopped = self.stopped, False
        self.app_is_open(was_stopped)
        self.goes_home()
        self.looks_at_home()
        if self.expected.on and self.chance.random() < 0.5:
            self.looks_at_the_switch()
        self.command("home")
        self.settle([])

    def app_is_open(self, was_stopped: bool = False) -> None:
        """What is due is on the screen, so that it counts as offered without a notification."""
        k = self.expected.standing(self.now)
        if k:
            self.could_be_offered[k] = True
        put_off = self.expected.snooze[1] if self.expected.snooze and self.expected.snooze[0] == k else None
        offered = self.expected.offer(self.now)
        if offered > 0:
            self.opened[k] += 1
        if offered:
            self.lost = (put_off or self.expected.occurrence(k)) if k and was_stopped and self.last_allowed else None
            self.losses += self.lost is not None

    def goes_home(self) -> None:
        for _ in range(4):
            if any(entry.get("name") == "footer" for entry in self.state["tree"]):
                return
            self.command("back")
        raise AssertionError(self.tell(f"this is not Home: {self.labels}"))

    def looks_at_home(self) -> None:
        k = self.expected.standing(self.now)
        # A switch that is on goes before the check that asks about it.
        title = "On" if self.expected.on else "Still off?" if k else "Off"
        assert self.entry(title) and (title == "Still off?") == ("Still off?" in self.labels), (
            self.tell(f"Home does not say “{title}”: {self.labels}")
        )
        said = any("did not come" in label for label in self.labels)
        lost = self.lost if k else None
        assert said == bool(lost), self.tell(f"of a lost reminder Home says {said}, not {lost}: {self.labels}")
        if lost:
            assert self.entry(f"This phone had stopped the app, so the reminder of {long_date(lost.date())}"), (
                self.tell(f"Home does not say that the reminder of {lost} was lost: {self.labels}")
            )

    def looks_at_the_switch(self, just_looked: bool = False) -> None:
        if just_looked:
            self.tap("I have just looked")
        else:
            self.tap("Open LinkedIn")
            self.command("back")
        off = self.chance.random() < 0.8
        self.tap("Off" if off else "On")
        self.expected.answer(off, self.now)

    def person_answers_the_notification(self) -> None:
        if not self.state["notifications"]:
            return
        key = self.state["notifications"][0]["key"]
        due = self.expected.standing(self.now)
        is_about = self.shown if self.shown == FOLLOW_UP else due
        assert self.shown == is_about and is_about, self.tell(f"a notification of {self.shown}, where {due} is due")
        answer = self.chance.choice(["look", "look", "open", "tomorrow", "tomorrow", "skip", "swipe"])
        if answer == "swipe":
            self.command("notification", key=key, dismiss=True)
        elif answer == "skip":
            self.command("notification", key=key, action=SKIP)
            self.expected.skip(self.now)
        elif answer == "tomorrow":
            self.command("notification", key=key, action=TOMORROW)
            self.snoozed[self.expected.tomorrow(self.now)] += 1
        else:
            self.command("notification", key=key, **({"action": LOOK} if answer == "look" else {}))
            self.app_is_open()
            if is_about == FOLLOW_UP:
                self.looks_at_the_switch()
            else:
                self.checks()
            self.goes_home()
            self.looks_at_home()
            self.command("home")
        self.settle([])

    def checks(self) -> None:
        """Answers the check, and reads when the next one is."""
        self.looks_at_the_switch(just_looked=self.chance.random() < 0.5)
        if self.expected.on:
            self.tap("Not now")
        else:
            day = long_date(self.expected.next(self.now))
            assert self.entry(f"Next check: {day}"), self.tell(f"the next check is not on {day}: {self.labels}")
            self.tap("Done")

    def something_happens(self) -> None:
        happenings = {
            lambda: self.time_passes(days=self.chance.randint(1, 30)): 24,
            lambda: self.time_passes(months=self.chance.randint(1, 5)): 3,
            self.person_answers_the_notification: 24,
            self.person_opens_the_app: 10,
            self.travels: 7,
            self.is_off: 4,
            lambda: self.is_off(months=self.chance.randint(1, 9)): 1,
            self.is_killed: 3,
            self.is_stopped_by_force: 2,
            self.is_left_unused: 1,
            lambda: self.person_permits(not self.permitted): 2 if self.permitted else 8,
            lambda: self.person_blocks(not self.blocked): 2 if self.blocked is False else 8,
        }
        self.chance.choices(list(happenings), list(happenings.values()))[0]()


@pytest.mark.last
@pytest.mark.parametrize("seed", SEEDS)
def test_ten_years_of_a_phones_life(phone: Phone, seed: int):
    print(f"UNTRAINED_SEED={seed}")
    phone.switch("Pause app if unused", True)
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
        account = life.tell(f"check {k}: {shown} notifications, found {opened} times, put off {snoozed} times")
        first = shown + opened - snoozed
        assert first <= 1, account
        if life.could_be_offered[k]:
            # A snooze may still be on, or have been overtaken by the next review.
            assert shown + opened >= 1, account
            offered += 1
    print(f"{len(life.story)} events; {offered} of {life.reached} checks could be offered, and were, once each")
    print(f"{life.losses} times a reminder was lost to the app's sleep, and Home said so")
    assert life.losses > 0, "a life in which the app never slept proves nothing of that"
    print(f"{life.notified[FOLLOW_UP]} times the phone came back to a switch that was on")
    assert offered >= QUARTERS // 2, "a life in which hardly anything could arrive proves nothing"
