"""The disk fills up at every write: a typed error, what was there stays, and once there is space
the same call works."""

import os
import tempfile
from pathlib import Path
from typing import Callable

import pytest
from app import *
from process import apart, mount, own_mounts
from table import TABLE

PAGE = 4096
MARKS = 40


class Disk:
    """A small file system, filled by a ballast until a number of its pages are free."""

    def __init__(self, folder: Path):
        mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", str(folder))
        self.ballast = folder / "ballast"
        self.app = folder / "app"
        self.app.mkdir()

    def leave_free(self, pages: int) -> None:
        self.make_room()
        free = os.statvfs(self.app).f_bavail
        with open(self.ballast, "wb") as ballast:
            os.posix_fallocate(ballast.fileno(), 0, (free - pages) * PAGE)
        assert os.statvfs(self.app).f_bavail == pages

    def make_room(self) -> None:
        self.ballast.unlink(missing_ok=True)


def used(folder: Path) -> None:
    with opened(folder) as app:
        account = app.account()
        for number in range(MARKS):
            mark(app, account, number)


def open_new(folder: Path) -> tuple[Callable, int]:
    return (lambda: App(folder).close()), 0


def open_existing(folder: Path) -> tuple[Callable, int]:
    used(folder)
    return (lambda: App(folder).close()), MARKS


def open_and_mark(folder: Path) -> tuple[Callable, int]:
    used(folder)

    def call():
        with opened(folder) as app:
            mark(app, app.account(), MARKS)

    return call, MARKS + 1


def mark_while_open(folder: Path) -> tuple[Callable, int]:
    used(folder)
    app = App(folder)
    account = app.account()
    return (lambda: mark(app, account, MARKS)), MARKS + 1


def mark_with_a_log(folder: Path) -> tuple[Callable, int]:
    app = App(folder)
    account = app.account()
    for number in range(MARKS):
        mark(app, account, number)
    return (lambda: mark(app, account, MARKS)), MARKS + 1


def import_a_record(folder: Path) -> tuple[Callable, int]:
    """The record of another phone, which has a disk of its own."""
    with tempfile.TemporaryDirectory() as other, opened(Path(other)) as app:
        account = app.account()
        for number in range(4 * MARKS):
            mark(app, account, number)
        document = app.core.data().export().text
    app = App(folder)
    return (lambda: app.core.data()._import(document)), 4 * MARKS


def export(folder: Path) -> tuple[Callable, int]:
    used(folder)
    app = App(folder)

    def call():
        assert app.core.data().export().text.count('"said"') == MARKS

    return call, MARKS


def erase(folder: Path) -> tuple[Callable, int]:
    used(folder)
    app = App(folder)

    def call():
        stands = 0
        try:
            app.core.data().erase()
        except untrained.UntrainedError.Failed as error:
            # Where everything is erased, the error may still be that traces of it are left.
            stands = 0 if error.sentence.startswith("Everything was erased.") else MARKS
            raise
        finally:
            # However it ended, the app can be used, and shows what was said.
            app.home()
            assert app.core.data().export().text.count('"said"') == stands

    return call, 0


def one_trial(folder: Path, prepare: Callable, pages: int) -> tuple[str, str | None]:
    """How the call ended with so many pages free, and what is wrong after it."""
    if why := own_mounts():
        return "skipped", why
    disk = Disk(folder)
    call, marks = prepare(disk.app)
    disk.leave_free(pages)
    try:
        call()
        ended = "done"
    except untrained.UntrainedError.Failed:
        ended = "full"
    except untrained.UntrainedError as error:
        return "failed", f"{type(error).__name__}: {error}"
    disk.make_room()
    if ended == "full":
        call()
    # In another process, as after a restart: this one may still have it open.
    return ended, apart(lambda: what_is_wrong(disk.app, marks))


def what_is_wrong(folder: Path, marks: int) -> str | None:
    with opened(folder) as app:
        if said := notices(app):
            return f"{said}"
    with database(folder) as db:
        return None if log_of(db) == expected_log(marks) else "the log is not what was said"


ATTEMPTS = (open_new, open_existing, open_and_mark, mark_while_open, mark_with_a_log, import_a_record, export, erase)


@pytest.mark.parametrize("prepare", ATTEMPTS, ids=lambda attempt: attempt.__name__)
def test_no_space(prepare, size, tmp_path):
    row = TABLE.row(f"disk full at each write: {prepare.__name__.replace('_', ' ')}")
    step = size(5, 1)
    ended, pages = "full", 0
    while ended == "full":
        ended, problem = apart(lambda: one_trial(tmp_path, prepare, pages))
        if ended == "skipped":
            pytest.skip(problem)
        row.trial(problem and f"{pages} pages free: {problem}")
        pages += step
    row.close()
