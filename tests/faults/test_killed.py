"""The app is killed at any moment: what was acknowledged is there, and nothing is there by half."""

import random
import shutil
import time
from pathlib import Path

import pytest
from app import *
from process import Child
from table import TABLE

MARKS = 1_000
FIXTURES = Path(__file__).parents[2] / "core/tests/fixtures"


@pytest.fixture
def folder():
    # Memory keeps what a killed process wrote as well as a disk does.
    import tempfile

    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


def marks(folder: Path, tell) -> None:
    app = App(folder)
    account = app.account()
    for number in range(MARKS):
        mark(app, account, number)
        tell(number)


def what_is_wrong(folder: Path, acknowledged: int) -> str | None:
    with opened(folder) as app:
        if said := notices(app):
            return f"{said}"
        settled = app.home().ring.done
    with database(folder) as db:
        log, fold = log_of(db), fold_of(db)
    if len(log) not in (acknowledged, acknowledged + 1):
        return f"{acknowledged} acknowledged, {len(log)} there"
    if log != expected_log(len(log)):
        return "a mark is not what was said"
    if fold != expected_fold(log) or settled != len(fold):
        return "the fold is not that of the log"
    return None


def test_killed_while_marking(folder, size):
    row = TABLE.row(f"kill -9 during {MARKS:,} marks")
    chance = random.Random(5)
    for trial in range(size(12, 200)):
        here = folder / str(trial)
        here.mkdir()
        child = Child(lambda tell: marks(here, tell))
        acknowledged = 0
        for _ in range(chance.randrange(MARKS)):
            assert child.listen()
            acknowledged += 1
        time.sleep(chance.random() * 0.001)
        child.kill()
        while child.listen():
            acknowledged += 1
        assert child.wait() == -9
        row.trial(what_is_wrong(here, acknowledged))
        shutil.rmtree(here)
    row.close()


def test_killed_while_opening(folder, size):
    """A new database, and one of each released schema, which is migrated."""
    row = TABLE.row("kill -9 while a database is made or migrated")
    chance = random.Random(7)
    fixtures = sorted(FIXTURES.glob("*.db"))
    for trial in range(size(20, 300)):
        fixture = chance.choice([None, *fixtures])
        files = {FILES[0]: fixture.read_bytes()} if fixture else {}
        here = folder / str(trial)
        put(here, files)
        before = content(here) if fixture else {}
        child = Child(lambda tell: App(here))
        time.sleep(chance.random() * 0.012)
        child.kill()
        child.wait()
        with opened(here) as app:
            problem = "; ".join(notices(app)) or None
        after = content(here)
        if any(after[table] != rows for table, rows in before.items()):
            problem = "what the old database held is not there"
        row.trial(problem)
        shutil.rmtree(here)
    row.close()
