"""The terminal shell does the main job: what a person reads, and what they type."""

import importlib.util
import pathlib
import sys

import datetime

from phone import StandingClock
from untrained_bindings import untrained, untrained_core

sys.modules.setdefault("untrained", untrained)
sys.modules.setdefault("untrained_core", untrained_core)
EXAMPLE = pathlib.Path(__file__).parents[2] / "examples" / "terminal.py"


def terminal(folder: pathlib.Path, typed: list[str]):
    spec = importlib.util.spec_from_file_location("terminal", EXAMPLE)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    options = untrained_core.Options(folder=str(folder), languages=["en"], uses_24_hour_clock=True)
    app = untrained.Untrained.open(options, StandingClock(datetime.datetime(2026, 11, 24, 10, 5)))
    shown: list[str] = []
    keys = iter([*typed, "q"])
    shell = module.Terminal(app, read=lambda _: next(keys), write=shown.append)
    shell.run()
    return "\n".join(shown)


def test_the_switch_is_reached_answered_and_known(tmp_path):
    shown = terminal(tmp_path, ["1", "1"])
    assert "Is LinkedIn's AI switch off?" in shown
    assert "https://www.linkedin.com/" in shown, "the address is there to be opened"
    assert "What does the switch show now?" in shown
    assert "Next check: 24 February 2027." in shown
    assert "(Off)" in terminal(tmp_path, []), "it is known the next time"


def test_what_is_typed_otherwise_changes_nothing(tmp_path):
    assert "Is LinkedIn's AI switch off?" in terminal(tmp_path, ["99", "x", "0"])


def test_it_is_short():
    assert len(EXAMPLE.read_text().splitlines()) < 150
