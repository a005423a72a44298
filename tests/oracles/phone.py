"""A phone for the oracles: the core through its Python bindings, and a clock that is set."""

import datetime
import os
import tempfile

from untrained_bindings import untrained, untrained_core


class StandingClock(untrained_core.Clock):
    def __init__(self, local: datetime.datetime):
        self.set(local)

    def set(self, local: datetime.datetime) -> None:
        self.utc_ms = int(local.replace(tzinfo=datetime.timezone.utc).timestamp()) * 1000

    def now(self):
        return untrained_core.Timestamp(utc_ms=self.utc_ms, offset_s=0)


ALLOWED = untrained_core.NotificationState.ALLOWED


class Phone:
    """A new installation on which the AI switch was seen off at `local`: that day is the anchor."""

    def __init__(self, local: datetime.datetime, language: str = "en"):
        self._folder = tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        self.clock = StandingClock(local)
        options = untrained_core.Options(
            folder=self._folder.name, languages=[language], uses_24_hour_clock=True
        )
        self.app = untrained.Untrained.open(options, self.clock)
        self.account = self.app.progress().home(ALLOWED).account_id
        self.says("ai-training", untrained_core.StepAnswer.DONE)

    def says(self, step: str, answer: untrained_core.StepAnswer) -> None:
        """What a person says of a step, without leaving for LinkedIn."""
        ask = untrained_core.Command.ASK(account_id=self.account, step_id=step)
        say = untrained_core.Command.ANSWER(account_id=self.account, step_id=step, answer=answer)
        for command in (ask, say):
            self.app.progress().step_after(step, command, ALLOWED)

    def sync(self, limit: int) -> untrained_core.ReminderSync:
        phone = untrained_core.PhoneReminders(
            notifications=ALLOWED, held=[], shown=None, app_in_front=True, plan_limit=limit
        )
        return self.app.reminders().sync(phone)

    def plan(self, limit: int) -> list[datetime.datetime]:
        return [civil(reminder.at) for reminder in self.sync(limit).plan]

    def plan_from(self, start: datetime.datetime, interval: int, limit: int) -> list[datetime.datetime]:
        """The first checks of a schedule that is chosen as it begins."""
        self.clock.set(start)
        settings = self.app.settings()
        settings.set_interval(interval)
        settings.set_start(civil_time(start))
        return self.plan(limit)


def civil(at: untrained_core.CivilTime) -> datetime.datetime:
    return datetime.datetime(at.year, at.month, at.day, at.hour, at.minute)


def civil_time(at: datetime.datetime) -> untrained_core.CivilTime:
    return untrained_core.CivilTime(
        year=at.year, month=at.month, day=at.day, hour=at.hour, minute=at.minute
    )
