"""Any region of the files is flipped, zeroed or cut off: the app opens with everything right, or
moves the files aside as they were and says so. It never crashes, and never shows what is not so."""

import random
import tempfile
from pathlib import Path

import pytest
from app import *
from process import Child, apart
from table import TABLE

MARKS = 60
# Bytes a region.
STEP = dict(zip(FILES, (64, 1024, 256)))
BATCH = 100


def used(folder: Path) -> dict[str, bytes]:
    """What a killed app leaves behind: marks in the main file and in the log."""
    app = App(folder)
    account = app.account()
    app.leave(account, "research")
    app.says(account, "ai-training", StepAnswer.DONE)
    for number in range(MARKS // 2):
        mark(app, account, number)
    apart(lambda: checkpoint(folder))
    for number in range(MARKS // 2, MARKS):
        mark(app, account, number)
    app.leave(account, "data-sharing")
    return file_bytes(folder)


def checkpoint(folder: Path) -> None:
    """In another process: two SQLites in one do not see each other's locks."""
    with database(folder) as db:
        db.execute("PRAGMA wal_checkpoint(RESTART)").fetchall()


def closed(folder: Path) -> dict[str, bytes]:
    with opened(folder):
        pass
    return file_bytes(folder)


def flipped(data: bytes, at: int, length: int) -> bytes:
    return data[:at] + bytes(byte ^ 0xFF for byte in data[at : at + length]) + data[at + length :]


def zeroed(data: bytes, at: int, length: int) -> bytes:
    return data[:at] + bytes(len(data[at : at + length])) + data[at + length :]


def one_bit(data: bytes, at: int, length: int) -> bytes:
    return flipped_bit(data, min(at + length // 2, len(data) - 1), at % 8)


def flipped_bit(data: bytes, at: int, bit: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]


def cut_off(data: bytes, at: int, length: int) -> bytes:
    return data[:at]


def cases(files: dict[str, bytes], state: str, share: float):
    """(what, files after it) for every region, or a random share of them."""
    chance = random.Random(11)
    for name, data in files.items():
        step = STEP[name]
        for at in range(0, len(data), step):
            for damage in (flipped, zeroed, one_bit, cut_off):
                if damage is cut_off and at % 1024:
                    continue
                if chance.random() >= share:
                    continue
                after = damage(data, at, step)
                if after != data:
                    yield f"{state} {name} {damage.__name__} at {at}", name, after


def screens(app: App) -> tuple:
    return (app.home(), app.core.check().screen(), *map(app.step, STEPS))


def what_is_wrong(folder: Path, files: dict[str, bytes], right: tuple) -> str | None:
    put(folder, files)
    with opened(folder) as app:
        moved = aside(folder)
        if moved:
            if moved != files:
                return "the evidence is not as it was found"
            if SET_ASIDE not in notices(app):
                return "the app does not say so"
            return None
        shown = screens(app)
        # The projection can be made anew from the log; that is said, and all is well.
        said = [notice for notice in shown[0].notices if notice.text == MENDED]
        shown[0].notices = [notice for notice in shown[0].notices if notice not in said]
    if (shown, content(folder)) != right:
        return "taken for data"
    return None


MENDED = "A part of the saved data did not match your record of answers. It was rebuilt from that record. Nothing was lost."
SET_ASIDE = "The saved data was damaged. It was moved aside, not deleted, and the app started a new record."


def batch(folder: Path, files: dict[str, bytes], right: tuple, some: list, tell) -> None:
    for what, name, data in some:
        tell(what, None)
        try:
            problem = what_is_wrong(folder, files | {name: data}, right)
        except untrained.UntrainedError as error:
            problem = f"{type(error).__name__}: {error}"
        tell(what, problem or "")


@pytest.mark.parametrize("state", ["killed", "closed"])
def test_any_region(state, size):
    row = TABLE.row(f"a region flipped, zeroed or cut off, app {state}")
    with tempfile.TemporaryDirectory(dir="/dev/shm") as base:
        folder = Path(base) / "origin"
        folder.mkdir()
        origin = Child(lambda tell: tell(used(folder)))
        files = origin.listen()[0]
        origin.kill()
        origin.wait()
        if state == "closed":
            files = closed(folder)
        folder = Path(base) / "copy"
        put(folder, files)
        with opened(folder) as app:
            shown = screens(app)
        right = (shown, content(folder))
        every = list(cases(files, state, size(0.04, 1.0)))
        while every:
            some = every[:BATCH]
            child = Child(lambda tell: batch(folder, files, right, some, tell))
            done, what = 0, None
            while news := child.listen():
                what, problem = news
                if problem is not None:
                    row.trial(problem and f"{what}: {problem}")
                    done += 1
            if child.wait():
                row.trial(f"{what}: the app died")
                done += 1
            every = every[done:]
    row.close()
