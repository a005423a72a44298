"""Real exports against the published form, by a validator that knows nothing of our code."""

import datetime
import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from phone import Phone
from untrained_bindings import untrained_core

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/transfer.schema.json").read_text())
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())


def used() -> dict:
    phone = Phone(datetime.datetime(2026, 11, 24, 10, 5))
    progress = phone.app.progress()
    account = progress.home(untrained_core.NotificationState.ALLOWED).account_id
    progress.skip(account, "research", untrained_core.SkipReason.KEEP_AS_IS)
    progress.undo(account, "research")
    phone.clock.set(datetime.datetime(2027, 2, 24, 9, 30))
    phone.app.review().answer(account, "ai-training", untrained_core.ReviewAnswer.REVERTED)
    return json.loads(phone.app.data().export().text)


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_a_real_export_has_the_published_form():
    document = used()
    VALIDATOR.validate(document)
    assert len(document["marks"]) == 4 and document["reviews"] and document["schedule"]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda d: d.update(surplus=1), "surplus"),
        (lambda d: d.pop("marks"), "marks"),
        (lambda d: d["marks"][0].update(revision=0), "minimum"),
        (lambda d: d["schedule"].update(interval_months=2), "not valid"),
        (lambda d: d["reviews"][0].update(ending="exploded"), "exploded"),
    ],
)
def test_what_the_app_refuses_the_schema_refuses(change, why):
    document = used()
    change(document)
    with pytest.raises(ValidationError, match=why):
        VALIDATOR.validate(document)
    with pytest.raises(Exception, match="Nothing was changed"):
        Phone(datetime.datetime(2026, 11, 24)).app.data().preview(json.dumps(document))
