"""The app is killed at any moment: what was acknowledged is there, and nothing is there by half."""

import itertools
import random
import shutil
import tempfile
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
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


def marks(folder: Path, tell) -> None:
    """Without an end: the kill comes while it marks, however far ahead of the listener it is."""
    app = App(folder)
    account = app.account()
    for number in itertools.count():
        mark(app, account, number)
        tell(number)


def what_is_wrong(folder: Path, acknowledged: int) -> str | None:
    with opened(folder) as app:
        if said := notices(app):
            return f"{said}"
        settled = [step for step in STEPS if app.is_settled(step)]
    with database(folder) as db:
        log, projection = log_of(db), projection_of(db)
    if len(log) not in (acknowledged, acknowledged + 1):
        return f"{acknowledged} acknowledged, {len(log)} there"
    if log != expected_log(len(log)):
        return "a mark is not what was said"
    if projection != expected_projection(log) or sorted(settled) != [step for step, _ in projection]:
        return "the projection is not that of the log"
    return None


def test_killed_while_marking(folder, size):
    row = TABLE.row(f"kill -9 within {MARKS:,} marks")
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


def damaged(folder: Path) -> dict[str, bytes]:
    """What a killed app left behind, and a flipped bit."""
    folder.mkdir()
    app = App(folder)
    mark(app, app.account(), 0)
    files = file_bytes(folder)
    shutil.rmtree(folder)
    log = bytearray(files[FILES[1]])
    log[100] ^= 1
    return files | {FILES[1]: bytes(log)}


def undisturbed(folder: Path, files: dict[str, bytes]) -> dict[str, list[tuple]]:
    put(folder, files)
    with opened(folder):
        pass
    return content(folder)


def test_killed_while_opening(folder, size):
    """A new database, one of each released schema, which is migrated, and a damaged one, which is
    moved aside."""
    row = TABLE.row("kill -9 while a database is made, migrated or moved aside")
    chance = random.Random(7)
    fixtures = [{FILES[0]: fixture.read_bytes()} for fixture in sorted(FIXTURES.glob("*.db"))]
    migrated = [undisturbed(folder / f"fixture {number}", files) for number, files in enumerate(fixtures)]
    broken = damaged(folder / "damaged")
    for trial in range(size(20, 300)):
        files = chance.choice([{}, *fixtures, broken])
        here = folder / str(trial)
        put(here, files)
        child = Child(lambda tell: App(here))
        time.sleep(chance.random() * 0.012)
        child.kill()
        child.wait()
        with opened(here) as app:
            said = notices(app)
        if files is broken:
            problem = None if said and aside(here) == broken else "the evidence is not as it was"
        else:
            problem = "; ".join(said) or None
        if files in fixtures and content(here) != migrated[fixtures.index(files)]:
            problem = "it is not as a migration that nobody disturbed leaves it"
        row.trial(problem)
        shutil.rmtree(here)
    row.close()


@pytest.mark.parametrize("what", ["an import", "erasing"])
def test_killed_while_all_changes(folder, what, size):
    """All of it happens or none."""
    row = TABLE.row(f"kill -9 during {what}")
    chance = random.Random(17)
    origin = folder / "origin"
    origin.mkdir()
    with opened(origin) as app:
        account = app.account()
        for number in range(300):
            mark(app, account, number)
        document = app.core.data().export().text
    (folder / "empty").mkdir()
    with opened(folder / "empty"):
        pass
    full, empty = file_bytes(origin), file_bytes(folder / "empty")
    for trial in range(size(10, 100)):
        here = folder / str(trial)
        put(here, empty if what == "an import" else full)

        def work(tell):
            app = App(here)
            tell("opened")
            app.core.data()._import(document) if what == "an import" else app.core.data().erase()
            tell("done")

        child = Child(work)
        assert child.listen()
        time.sleep(chance.random() * 0.02)
        child.kill()
        done = bool(child.listen())
        child.wait()
        with opened(here) as app:
            said = notices(app)
        with database(here) as db:
            log, projection = log_of(db), projection_of(db)
        before, after = ([], expected_log(300)) if what == "an import" else (expected_log(300), [])
        if said or projection != expected_projection(log):
            row.trial(f"{said or 'the projection is not that of the log'}")
        else:
            row.trial(None if log == after or (log == before and not done) else f"{len(log)} marks are there")
        shutil.rmtree(here)
    row.close()
