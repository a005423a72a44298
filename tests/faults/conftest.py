"""Two sizes of every test, and one table of what came out."""

import os

import pytest
from table import TABLE

AT_LENGTH = bool(os.environ.get("UNTRAINED_FAULTS"))


@pytest.fixture
def size():
    """`size(short, long)` is the number for this run."""
    return lambda short, long: long if AT_LENGTH else short


def pytest_terminal_summary(terminalreporter):
    terminalreporter.section("what was lost")
    terminalreporter.write_line(TABLE.text())
