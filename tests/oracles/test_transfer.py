"""Real exports against the published form, by a validator that knows nothing of our code."""

import copy
import datetime
import json
import random
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from phone import ALLOWED, Phone
from untrained_bindings import untrained, untrained_core

SCHEMA = json.loads((Path(__file__).parents[2] / "docs/transfer.schema.json").read_text())
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=FormatChecker())
# A table for each version: a document, and what is changed in it.
TABLES = json.loads((Path(__file__).parents[1] / "vectors/documents.json").read_text())


def used() -> dict:
    phone = Phone(datetime.datetime(2026, 11, 24, 10, 5))
    account, command = phone.account, untrained_core.Command
    answer, group = untrained_core.StepAnswer, untrained_core.Group.ADS

    def send(*commands):
        for each in commands:
            phone.app.progress().home_after(each, ALLOWED)

    send(
        command.SKIP(account, "research", untrained_core.SkipReason.KEEP_AS_IS),
        command.UNDO(account, "research"),
        command.SET_SINCE(account, "ai-training", 2025, 3),
        command.MARK_TOGETHER(account, group, ["ads-age", "ads-gender"]),
    )
    phone.clock.set(datetime.datetime(2027, 2, 24, 9, 30))
    phone.says("ai-training", answer.NOT_YET)
    return json.loads(phone.app.data().export().text)


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_a_real_export_has_the_published_form():
    document = used()
    VALIDATOR.validate(document)
    assert len(document["marks"]) == 7 and document["reviews"] and document["schedule"]


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


def at(document: dict, way: list):
    for key in way:
        document = document[int(key) if isinstance(document, list) else key]
    return document


def changed(table: dict, row: dict) -> dict:
    """The table's document with what stands at the row's place changed, or left out."""
    document = copy.deepcopy(table["document"])
    *way, last = row["at"].split("/")[1:]
    if "to" in row:
        at(document, way)[last] = row["to"]
    else:
        del at(document, way)[last]
    return document


def rows(*parts: str) -> list:
    return [
        pytest.param(table, row, id=f"{version}{row['at']}")
        for version, table in TABLES.items()
        for part in parts
        for row in table[part]
    ]


@pytest.mark.parametrize(("table", "row"), rows("changes", "left_out"))
def test_the_schema_says_what_the_shared_table_says(table, row):
    assert VALIDATOR.is_valid(changed(table, row)) == row["accepted"], row["why"]


@pytest.mark.parametrize(("table", "row"), rows("references"))
def test_a_reference_is_beyond_the_schema(table, row):
    document = changed(table, row)
    assert VALIDATOR.is_valid(document) and not references_hold(document), row["why"]


def references_hold(document: dict) -> bool:
    """What the schema says in words only."""
    accounts, marks = len(document["accounts"]), document["marks"]
    answers = [answer for review in document["reviews"] for answer in review["answers"]]
    if any(it.get("account", 0) >= accounts for it in marks + answers):
        return False

    def says(mark):
        return mark.get("account", 0), mark["step"], mark["said"]

    return all(
        mark["undoes"] < place
        and "undoes" not in marks[mark["undoes"]]
        and says(marks[mark["undoes"]]) == says(mark)
        for place, mark in enumerate(marks)
        if "undoes" in mark
    )


# Values of every kind, and those at the edges of what is allowed.
VALUES = [row["to"] for table in TABLES.values() for row in table["changes"]]


def places(node, way=()):
    """Every place in the document."""
    if way:
        yield list(way)
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in children:
        yield from places(child, (*way, key))


def generated(seed: int) -> dict:
    """The document of a table with up to three changes at random places."""
    chance = random.Random(seed)
    document = copy.deepcopy(chance.choice(list(TABLES.values()))["document"])
    for _ in range(chance.randint(0, 3)):
        *way, last = chance.choice(list(places(document)))
        parent = at(document, way)
        match chance.choice(["value", "value", "value", "gone", "twice", "surplus"]):
            case "value":
                parent[last] = chance.choice(VALUES)
            case "gone":
                del parent[last]
            case "twice" if isinstance(parent, list):
                parent.append(copy.deepcopy(parent[last]))
            case "surplus" if isinstance(parent, dict):
                parent[chance.choice(["surplus", "undoes", "objection", "since", "settled"])] = chance.choice(VALUES)
    return document


def test_the_app_takes_what_the_schema_allows():
    """Generated documents, each fed to the published schema and to the app."""
    phone = Phone(datetime.datetime(2026, 11, 24))
    counts = {True: 0, False: 0}
    for seed in range(600):
        document = generated(seed)
        expected = VALIDATOR.is_valid(document) and references_hold(document)
        try:
            phone.app.data().preview(json.dumps(document))
            taken = True
        except untrained.UntrainedError.Refused:
            taken = False
        assert taken == expected, (seed, document)
        counts[taken] += 1
    assert min(counts.values()) > 100, counts
