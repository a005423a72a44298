"""What lies in the database's place, who else has it, and what the clock says: typed errors, and
nothing that was there is changed."""

import os
import sqlite3
import threading
import time
from pathlib import Path

import pytest
from app import *
from process import Child, apart, mount, own_mounts
from table import TABLE

Errors = untrained.UntrainedError
FIXTURES = Path(__file__).parents[2] / "core/tests/fixtures"


@pytest.fixture
def folder(tmp_path) -> Path:
    """A folder with the record of a few marks."""
    folder = tmp_path / "app"
    folder.mkdir()
    with opened(folder) as app:
        account = app.account()
        for number in range(20):
            mark(app, account, number)
    return folder


def tried(fault: str, problem: str | None) -> None:
    row = TABLE.row(fault)
    row.trial(problem)
    row.close()


def refused(folder: Path, kind: type) -> str | None:
    """What is wrong with how opening is refused; the files must be as they were."""
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    names = set(os.listdir(folder))
    try:
        App(folder).close()
    except kind:
        pass
    except Errors as error:
        return f"{type(error).__name__} instead of {kind.__name__}"
    else:
        return "opened"
    after = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    return None if (after, set(os.listdir(folder))) == (before, names) else "the folder changed"


def all_there(folder: Path, marks: int = 20) -> str | None:
    with opened(folder) as app:
        if said := notices(app):
            return str(said)
    with database(folder) as db:
        return None if log_of(db) == expected_log(marks) else "the log is not what was said"


def test_a_newer_schema(folder):
    with database(folder) as db:
        (version,) = db.execute("PRAGMA user_version").fetchone()
        db.execute("UPDATE digest SET schema_version = ?", (version + 1,))
        db.execute(f"PRAGMA user_version = {version + 1}")
        db.commit()
    tried("a newer schema", refused(folder, Errors.Outdated))


def test_not_a_database(folder):
    other = {FILES[0]: b"somebody's letter\n" * 500}
    put(folder, other)
    with opened(folder) as app:
        said = notices(app)
    tried("not a database", None if said and aside(folder) == other else "not set aside")


@pytest.mark.parametrize("name", FILES)
def test_a_directory_in_its_place(tmp_path, name):
    (tmp_path / name).mkdir()
    tried(f"a directory in place of {name}", refused(tmp_path, Errors.Failed))


def test_a_symlink(folder, tmp_path):
    target = folder.rename(tmp_path / "elsewhere") / FILES[0]
    folder.mkdir()
    (folder / FILES[0]).symlink_to(target)
    before = target.read_bytes()
    problem = refused(folder, Errors.Failed)
    tried("a symlink in its place", problem or (None if target.read_bytes() == before else "the target changed"))


def test_a_link_to_the_folder(folder, tmp_path):
    """Android's own path to an app's data has one."""
    (tmp_path / "link").symlink_to(folder)
    tried("a symlink to its folder", all_there(tmp_path / "link"))


@pytest.mark.parametrize("what", ["with a database", "empty"])
def test_a_read_only_folder(folder, what):
    if what == "empty":
        put(folder, {})

    def attempt():
        if why := own_mounts():
            return None, why
        mount("--bind", str(folder), str(folder))
        mount("-o", "remount,ro,bind", str(folder))
        return refused(folder, Errors.Failed), None

    problem, why = apart(attempt)
    if why:
        pytest.skip(why)
    if not problem and what == "with a database":
        problem = all_there(folder)
    tried(f"a read-only folder, {what}", problem)


def test_two_processes_at_once(folder, size):
    """Each has its own steps, so that each can tell its own marks."""
    row = TABLE.row("two processes marking at once")
    each = size(500, 5_000)

    def marks(name: str):
        def work(tell):
            app = App(folder)
            account = app.account()
            for number in range(each):
                app.clock.utc_ms = NOW_MS + number
                app.skip(account, name, REASONS[number % 2][0])
                tell(number)

        return work

    children = {name: Child(marks(name)) for name in ("research", "two-factor")}
    heard = {name: [] for name in children}

    def listen(name):
        while news := children[name].listen():
            heard[name].append(news[0])

    threads = [threading.Thread(target=listen, args=[name]) for name in children]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    ended = {name: child.wait() for name, child in children.items()}
    with opened(folder) as app:
        said = notices(app)
    with database(folder) as db:
        for name in children:
            log = db.execute("SELECT said, utc_ms FROM mark WHERE step_id = ? AND id > 20 ORDER BY id", (name,))
            expected = [(REASONS[number % 2][1], NOW_MS + number) for number in range(each)]
            found = log.fetchall()
            for number in range(each):
                is_there = number < len(found) and found[number] == expected[number]
                row.trial(None if is_there and number in heard[name][number : number + 1] else f"{name}: mark {number}")
    assert ended == {name: 0 for name in children} and not said
    row.close()


@pytest.mark.parametrize("what", ["that is not there yet", "of the first schema", "that is damaged"])
def test_opened_by_many_at_once(tmp_path, what, size):
    """One of them makes, migrates or moves aside; the others wait for it. Nobody's mark is lost."""
    row = TABLE.row(f"eight processes open a database {what} at once")
    old = (FIXTURES / "0001.db").read_bytes()
    files = {
        "that is not there yet": {},
        "of the first schema": {FILES[0]: old},
        "that is damaged": {FILES[0]: old[:-4096]},
    }[what]
    marks_before = 6 if what == "of the first schema" else 0
    folder = tmp_path / "app"

    def open_and_mark(number: int):
        def work(tell):
            app = App(folder, NOW_MS + number)
            app.skip(app.account(), "cookies", REASONS[0][0])
            tell(number)

        return work

    for _ in range(size(3, 40)):
        put(folder, files)
        children = [Child(open_and_mark(number)) for number in range(8)]
        heard = [child.listen() for child in children]
        ended = [child.wait() for child in children]
        with database(folder) as db:
            log = log_of(db)
        problem = None
        if ended != [0] * 8 or None in heard:
            problem = f"ended with {ended}"
        elif {row[3] for row in log[marks_before:]} != {NOW_MS + number for number in range(8)}:
            problem = "not every mark is there"
        elif aside(folder) != (files if what == "that is damaged" else {}):
            problem = "set aside wrongly"
        row.trial(problem)
    row.close()


def test_a_locked_database(folder, size):
    """Somebody else holds it: a call waits a while, then says so; after that all is as before."""
    seconds = size(1, 10)

    def hold(tell):
        db = sqlite3.connect(folder / FILES[0])
        db.execute("BEGIN IMMEDIATE")
        tell("locked")
        time.sleep(seconds)
        db.rollback()

    app = App(folder)
    account = app.account()
    holder = Child(hold)
    assert holder.listen()
    problem = None
    began = time.monotonic()
    try:
        mark(app, account, 20)
        if seconds > 5:
            problem = "marked under somebody else's lock"
    except Errors.Failed:
        waited = time.monotonic() - began
        if seconds < 5 or waited > 8:
            problem = f"gave up after {waited:.1f} s"
        assert holder.wait() == 0
        mark(app, account, 20)
    waited = time.monotonic() - began
    app.close()
    if waited < seconds * 0.8:
        problem = f"did not wait: {waited:.1f} s"
    tried(f"a database locked for {seconds} s", problem or all_there(folder, 21))


def test_a_clock_that_jumps_back(folder):
    two_years = 2 * 365 * 86_400_000
    with opened(folder) as app:
        account = app.account()
        app.clock.utc_ms = NOW_MS - two_years
        app.skip(account, "research", REASONS[0][0])
    with opened(folder, NOW_MS - two_years) as app:
        said = notices(app)
        app.undo(account, "research")
    with database(folder) as db:
        log, projection = log_of(db), projection_of(db)
    expected = expected_log(20) + [
        (21, "research", "keep_as_is", NOW_MS - two_years, None),
        (22, "research", "keep_as_is", NOW_MS - two_years, 21),
    ]
    ok = log == expected and projection == expected_projection(expected) and not said
    tried("a clock that jumps back two years", None if ok else f"{said} {log} {projection}")
