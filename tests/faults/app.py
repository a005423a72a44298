"""The app through its Python bindings, and the same files through Python's own SQLite."""

import contextlib
import sqlite3
from pathlib import Path

from untrained_bindings import untrained, untrained_core
from untrained_bindings.untrained_core import (
    Command,
    LinkedInPage,
    NotificationState,
    PhoneReminders,
    SkipReason,
    StepAnswer,
)

FILES = ("untrained.db", "untrained.db-wal", "untrained.db-shm")
NOW_MS = 1_795_511_100_000  # 24 November 2026, 09:05 UTC
STEPS = ("research", "two-factor", "passwords")
REASONS = ((SkipReason.KEEP_AS_IS, "keep_as_is"), (SkipReason.DOES_NOT_APPLY, "does_not_apply"))


class StandingClock(untrained_core.Clock):
    def __init__(self, utc_ms: int = NOW_MS):
        self.utc_ms = utc_ms

    def now(self):
        return untrained_core.Timestamp(utc_ms=self.utc_ms, offset_s=3600)


class App:
    """The opened app. `close` lets go of it, as a phone never does, so that others can have the files."""

    def __init__(self, folder: Path, utc_ms: int = NOW_MS):
        self.clock = StandingClock(utc_ms)
        options = untrained_core.Options(folder=str(folder), languages=["en"], uses_24_hour_clock=True)
        self.core = untrained.Untrained.open(options, self.clock)
        self.progress = self.core.progress()

    def home(self):
        return self.progress.home(NotificationState.ALLOWED)

    def account(self) -> int:
        return self.home().account_id

    def step(self, step: str):
        return self.progress.step(step, NotificationState.ALLOWED)

    def is_settled(self, step: str) -> bool:
        """Whether there is something to take back."""
        actions = [choice.action for choice in self.step(step).task.more]
        return any(action.is_SEND() and action.command.is_UNDO() for action in actions)

    def send(self, command):
        return self.progress.home_after(command, NotificationState.ALLOWED)

    def skip(self, account: int, step: str, reason) -> None:
        self.send(Command.SKIP(account_id=account, step_id=step, reason=reason))

    def undo(self, account: int, step: str) -> None:
        self.send(Command.UNDO(account_id=account, step_id=step))

    def says(self, account: int, step: str, answer) -> None:
        self.send(Command.ASK(account_id=account, step_id=step))
        self.send(Command.ANSWER(account_id=account, step_id=step, answer=answer))

    def leave(self, account: int, step: str) -> None:
        self.core.links().leave(account, step, LinkedInPage.SETTING)

    def plan(self):
        phone = PhoneReminders(
            notifications=NotificationState.ALLOWED, held=[], shown=None, app_in_front=False, plan_limit=8
        )
        return self.core.reminders().sync(phone).plan

    def close(self) -> None:
        # Nothing else refers to them, so the objects are gone at once, and the database is closed.
        del self.core, self.progress


@contextlib.contextmanager
def opened(folder: Path, utc_ms: int = NOW_MS):
    app = App(folder, utc_ms)
    try:
        yield app
    finally:
        app.close()


def mark(app: App, account: int, number: int) -> None:
    """The mark with this number: nearly always a decision, sometimes one that is taken back."""
    app.clock.utc_ms = NOW_MS + number
    if taken_back(number):
        app.undo(account, STEPS[(number - 1) % len(STEPS)])
    else:
        app.skip(account, STEPS[number % len(STEPS)], REASONS[number % 2][0])


def taken_back(number: int) -> bool:
    return number % 17 == 16


def expected_log(count: int) -> list[tuple]:
    """(id, step, said, moment, the mark it takes back) of the first `count` marks."""
    log = []
    for number in range(count):
        if taken_back(number):
            undone = log[-1]
            log.append((number + 1, undone[1], undone[2], NOW_MS + number, undone[0]))
        else:
            step, said = STEPS[number % len(STEPS)], REASONS[number % 2][1]
            log.append((number + 1, step, said, NOW_MS + number, None))
    return log


def expected_projection(log: list[tuple]) -> list[tuple]:
    undone = {row[4] for row in log}
    in_force = {step: id for id, step, _, _, undoes in log if undoes is None and id not in undone}
    return sorted(in_force.items())


def log_of(db: sqlite3.Connection) -> list[tuple]:
    return db.execute("SELECT id, step_id, said, utc_ms, undoes FROM mark ORDER BY id").fetchall()


def projection_of(db: sqlite3.Connection) -> list[tuple]:
    return db.execute("SELECT step_id, mark_id FROM step_state ORDER BY 1").fetchall()


@contextlib.contextmanager
def database(folder: Path):
    """The file through a SQLite that is not ours."""
    with contextlib.closing(sqlite3.connect(folder / FILES[0])) as db:
        yield db


def columns(folder: Path) -> dict[str, str]:
    """Every table, with its columns."""
    with database(folder) as db:
        names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY 1")]
        return {
            name: ", ".join(column for (column,) in db.execute("SELECT name FROM pragma_table_info(?)", (name,)))
            for name in names
        }


def content(folder: Path, tables: dict[str, str] | None = None) -> dict[str, list[tuple]]:
    """Every row of these tables; of all of them when none are named."""
    tables = tables or columns(folder)
    with database(folder) as db:
        return {
            name: sorted(db.execute(f"SELECT {columns} FROM {name}").fetchall(), key=repr)
            for name, columns in tables.items()
        }


def notices(app: App) -> list[str]:
    return [notice.text for notice in app.home().notices]


def file_bytes(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in FILES if (folder / name).exists()}


def put(folder: Path, files: dict[str, bytes]) -> None:
    """A folder with just these files."""
    folder.mkdir(exist_ok=True)
    for path in folder.iterdir():
        path.unlink()
    for name, data in files.items():
        (folder / name).write_bytes(data)


def aside(folder: Path) -> dict[str, bytes]:
    """What was moved aside, by the names it had."""
    moved = {}
    for path in folder.glob(f"{FILES[0]}.damaged-*"):
        _, _, rest = path.name.removeprefix(FILES[0]).partition(".damaged-")
        moved[FILES[0] + rest.lstrip("0123456789")] = path.read_bytes()
    return moved


__all__ = [name for name in dir() if not name.startswith("_")] + ["StepAnswer"]
