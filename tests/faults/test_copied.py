"""The files are not of one moment: after a power cut the log's index is older than the log, and a
copy was cut off. What the index can tell is told; a sound record is never taken for a damaged one."""

import random
import tempfile
from pathlib import Path

import pytest
from app import *
from process import Child
from table import TABLE

# Enough for the log to be begun anew twice.
MARKS = 420
EVERY = 12
MAIN, LOG, INDEX = FILES


@pytest.fixture(scope="module")
def session():
    """The files at some of the marks, and the index at each."""
    with tempfile.TemporaryDirectory(dir="/dev/shm") as base:

        def marks(tell):
            folder = Path(base)
            app = App(folder)
            account = app.account()
            for number in range(1, MARKS + 1):
                mark(app, account, number - 1)
                tell(number, (folder / INDEX).read_bytes(), None if number % EVERY else file_bytes(folder))

        child = Child(marks)
        moments, indexes = {}, {}
        while news := child.listen():
            number, indexes[number], files = news
            if files:
                moments[number] = files
        assert child.wait() == 0
    assert len({files[LOG][16:24] for files in moments.values()}) > 2, "the log was not begun anew"
    return moments, indexes


@pytest.fixture
def folder():
    with tempfile.TemporaryDirectory(dir="/dev/shm") as base:
        yield Path(base) / "app"


def opens(folder: Path, files: dict[str, bytes], marks: int) -> str | None:
    """None: all marks are there. Otherwise what Home says, or what is wrong."""
    put(folder, files)
    with opened(folder) as app:
        said = notices(app)
    if said:
        return "; ".join(said) if aside(folder) == files else "the evidence is not as it was found"
    with database(folder) as db:
        return None if log_of(db) == expected_log(marks) else "lost without a word"


def test_a_power_cut(session, folder, size):
    """The log was synced before a mark was acknowledged. The index never is."""
    row = TABLE.row("a power cut: the log's index is older than the log")
    moments, indexes = session
    chance = random.Random(3)
    for _ in range(size(40, 600)):
        marks = chance.choice(list(moments))
        row.trial(opens(folder, moments[marks] | {INDEX: indexes[chance.randint(1, marks)]}, marks))
    row.close()


def test_a_copy_that_was_cut_off(session, folder, size):
    """By name, the index is copied before the log."""
    row = TABLE.row("a copy that was cut off in its log, or lacks it")
    moments, _ = session
    chance = random.Random(3)
    for trial in range(size(40, 600)):
        marks = chance.choice(list(moments))
        files = dict(moments[marks])
        if trial % 10:
            files[LOG] = files[LOG][: chance.randrange(len(files[LOG]))]
        else:
            del files[LOG]
        problem = opens(folder, files, marks)
        row.trial(problem if problem and "moved aside" not in problem else None)
    row.close()
