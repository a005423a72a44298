"""Documents from anywhere are read: never a crash, never more memory than four documents of the
limit, and what is refused changes nothing."""

import random
import re
import tempfile
from pathlib import Path

import pytest
from app import *
from documents import LIMIT, Grammar, huge, tampered
from process import Child, apart
from table import TABLE

BATCH = 2_000
Errors = untrained.UntrainedError


@pytest.fixture
def folder():
    with tempfile.TemporaryDirectory(dir="/dev/shm") as folder:
        yield Path(folder)


def used(folder: Path) -> str:
    """A phone with a history; gives its export."""
    folder.mkdir()
    with opened(folder) as app:
        account = app.account()
        app.says(account, "ai-training", StepAnswer.DONE)
        for number in range(20):
            mark(app, account, number)
        return app.core.data().export().text


def memory(what: str) -> int:
    """A line of /proc/self/status, in bytes."""
    status = Path("/proc/self/status").read_text()
    return int(re.search(rf"{what}:\s+(\d+) kB", status)[1]) * 1024


def without_memory_of_before() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def every_screen(app: App) -> None:
    app.home()
    for step in STEPS:
        app.step(step)
    for group in app.progress.history(None, None).groups[:3]:
        app.progress.receipt(group.rows[0].mark_id)
    for draw in (app.core.check().screen, app.core.settings().calendar, app.core.accounts().screen, app.core.data().screen):
        try:
            draw()
        except Errors.Refused:
            pass  # There is no calendar without a schedule.
    app.plan()


def what_is_wrong(folder: Path, app: App, before: str, document: str, take: bool) -> str | None:
    """The preview tells whether it can be taken; if so, some are, on a phone of their own."""
    data = app.core.data()
    try:
        data.preview(document)
    except (Errors.Refused, Errors.Outdated):
        return None if data.export().text == before else "refused, and something changed"
    if data.export().text != before:
        return "the preview changed something"
    if not take:
        return None
    put(folder, {})
    with opened(folder) as fresh:
        fresh.core.data()._import(document)
        every_screen(fresh)
        once = fresh.core.data().export().text
        fresh.core.data()._import(document)
        # Whatever the document had ahead of the clock, a sync takes back, as it did the first time.
        fresh.plan()
        if fresh.core.data().export().text != once:
            return "the same document twice is not the same"
    with opened(folder) as again:
        return "; ".join(notices(again)) or None


def batch(folder: Path, documents: list[str], tell) -> None:
    used(folder / "phone")
    with opened(folder / "phone") as app:
        before = app.core.data().export().text
        for at, document in enumerate(documents):
            tell(at, None)
            without_memory_of_before()
            resident = memory("VmRSS")
            try:
                problem = what_is_wrong(folder / "fresh", app, before, document, at % 4 == 0)
            except Errors as error:
                problem = f"{type(error).__name__}: {error}"
            # What is longer than the limit is copied on its way in, here and there, and refused.
            allowed = 4 * LIMIT + 2 * max(0, len(document) - LIMIT)
            if (taken := memory("VmHWM") - resident) > allowed:
                problem = problem or f"{taken:,} bytes of memory"
            tell(at, problem or "")


def try_all(row, folder: Path, documents: list[tuple[str, str]]) -> None:
    """Each (name, document), some at a time in a process of their own."""
    round = 0
    while documents:
        some = documents[:BATCH]
        round += 1
        here = folder / f"{row.trials}-{round}"
        here.mkdir()
        child = Child(lambda tell: batch(here, [document for _, document in some], tell))
        done, at = 0, 0
        while news := child.listen():
            at, problem = news
            if problem is not None:
                row.trial(problem and f"{problem}: {some[at][0]}")
                done += 1
        if child.wait():
            row.trial(f"the app died: {some[at][0]}")
            done += 1
        documents = documents[done:]


@pytest.mark.parametrize("kind", ["from a grammar", "real, tampered with"])
def test_any_document(folder, kind, size):
    row = TABLE.row(f"import of documents {kind}")
    chance = random.Random(13)
    real = apart(lambda: used(folder / "real"))
    make = (lambda: Grammar(chance).document()) if kind == "from a grammar" else (lambda: tampered(real, chance))
    left = size(600, 50_000)
    while left > 0:
        documents = [make() for _ in range(min(left, BATCH))]
        try_all(row, folder, [(document[:2_000], document) for document in documents])
        left -= len(documents)
    row.close()


def test_huge_documents(folder):
    row = TABLE.row("import of documents at the limit, in 4 times its memory")
    real = apart(lambda: used(folder / "real"))
    for name, document in huge(real).items():
        try_all(row, folder, [(name, document)])
    row.close()
