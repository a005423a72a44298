"""A phone for the oracles: the core through its Python bindings, and a clock that is set."""

import datetime
import tempfile

from untrained_bindings import untrained, untrained_core


class StandingClock(untrained_core.Clock):
    def __init__(self, local: datetime.datetime):
        self.set(local)

    def set(self, local: datetime.datetime) -> None:
        self.utc_ms = int(local.replace(tzinfo=datetime.timezone.utc).timestamp()) * 1000

    def now(self):
        return untrained_core.Timestamp(utc_ms=self.utc_ms, offset_s=0)


class Phone:
    """A new installation on which the first step was done at `local`: that day is the anchor."""

    def __init__(self, local: datetime.datetime, language: str = "en"):
        self._folder = tempfile.TemporaryDirectory()
        self.clock = StandingClock(local)
        options = untrained_core.Options(folder=self._folder.name, languages=[language])
        self.app = untrained.Untrained.open(options, self.clock)
        progress = self.app.progress()
        account = progress.home(untrained_core.NotificationState.ALLOWED).account_id
        progress.done_elsewhere(account, "ai-training")
        progress.answer(account, "ai-training", untrained_core.StepAnswer.DONE)

    def plan(self, limit: int) -> list[datetime.datetime]:
        return [civil(reminder.at) for reminder in self.app.review().plan(limit)]


def civil(at: untrained_core.CivilTime) -> datetime.datetime:
    return datetime.datetime(at.year, at.month, at.day, at.hour, at.minute)


def civil_time(at: datetime.datetime) -> untrained_core.CivilTime:
    return untrained_core.CivilTime(
        year=at.year, month=at.month, day=at.day, hour=at.hour, minute=at.minute
    )
