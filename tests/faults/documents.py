"""Documents for import: real ones, real ones that were tampered with, and ones from a grammar
that knows what the form is and likes its edges."""

import json
import random
from typing import Callable

LIMIT = 8 * 1024 * 1024

NUMBERS = (0, 1, -1, 2, 64, 65, 1439, 1440, 2**31 - 1, 2**31, -(2**31), 2**32, 2**53, 2**63 - 1, -(2**63), 2**63, 2**64,
           86_400, -86_400, 1_795_511_100_000, 8_210_266_876_799_999, 8_210_266_876_800_000, 0.5, 1e308, -0.0)  # fmt: skip
STRINGS = ("", "research", "passwords", "a" * 64, "a" * 65, "é" * 32, "\u202e", "\u0000", "\U0010ffff", "done", "confirmed",
           "'; DROP TABLE mark; --", "2026-11-24", "2026-11-24T09:00", "+262142-12-31", "-262143-01-01", "0000-00-00",
           "2026-02-30", "9999-12-31T23:59", "+262142-12-31T23:59", "{$step}", "finished", "put_aside", "still_off", "eu", "untrained-record")  # fmt: skip
SAID = ("done", "still_on", "not_found", "keep_as_is", "does_not_apply", "confirmed", "reversed", "lost")
STEPS = ("research", "two-factor", "passwords", "ai-training", "not-in-the-guide")


class Grammar:
    """A document of the right form with an edge here and there."""

    def __init__(self, chance: random.Random):
        self.chance = chance
        # Most documents are nearly right: a wrong value in each place would never get past the first.
        self.odd = chance.choice((0.0, 0.002, 0.02, 0.2))

    def document(self) -> str:
        chance = self.chance
        accounts = chance.choice((1, 1, 1, 2, 3, 8, 70))
        document = {
            "format": self.value(lambda: "untrained-record"),
            "version": self.value(lambda: 1),
            "exported_utc_ms": self.moment(),
            "exported_offset_s": self.offset(),
            "accounts": [self.account(number) for number in range(accounts)],
            "marks": self.marks(accounts),
            "schedule": self.value(self.schedule) if chance.random() < 0.7 else None,
            "reviews": [self.review(accounts) for _ in range(chance.choice((0, 0, 1, 2, 5)))],
        }
        if chance.random() < self.odd:
            document.pop(chance.choice(list(document)))
        if chance.random() < self.odd:
            document[self.any_string()] = self.anything(3)
        return json.dumps(document, ensure_ascii=chance.random() < 0.5, allow_nan=True)

    def value(self, usual: Callable):
        return self.anything(2) if self.chance.random() < self.odd else usual()

    def anything(self, depth: int):
        kinds = [self.any_string, lambda: self.chance.choice(NUMBERS), lambda: None, lambda: True]
        if depth:
            kinds += [
                lambda: [self.anything(depth - 1) for _ in range(self.chance.randrange(4))],
                lambda: {self.any_string(): self.anything(depth - 1) for _ in range(self.chance.randrange(4))},
            ]
        return self.chance.choice(kinds)()

    def any_string(self) -> str:
        return self.chance.choice(STRINGS)

    def moment(self):
        edge = lambda: self.chance.choice(NUMBERS) if self.chance.random() < self.odd else 1_795_511_100_000
        return self.value(lambda: edge() + self.chance.randrange(10**9))

    def offset(self):
        return self.value(lambda: self.chance.choice((0, 3600, -43_200, 50_400)))

    def account(self, number: int):
        return self.value(
            lambda: {
                "label": self.value(lambda: f"Account {number}"),
                "region": self.value(lambda: self.chance.choice((None, "eu", "uk"))),
                "created_utc_ms": self.moment(),
            }
        )

    def marks(self, accounts: int) -> list:
        marks = []
        for at in range(self.chance.choice((0, 1, 3, 10, 40))):
            mark = {
                "account": self.value(lambda: self.chance.randrange(accounts)),
                "step": self.value(lambda: self.chance.choice(STEPS)),
                "said": self.value(lambda: self.chance.choice(SAID)),
                "utc_ms": self.moment(),
                "offset_s": self.offset(),
                "revision": self.value(lambda: self.chance.choice((1, 1, 2))),
            }
            if marks and self.chance.random() < 0.2:
                undone = self.chance.randrange(at)
                if isinstance(marks[undone], dict):
                    mark = {**mark, **{key: marks[undone].get(key) for key in ("account", "step", "said")}}
                mark["undoes"] = self.value(lambda: undone)
            marks.append(self.value(lambda: mark))
        return marks

    def schedule(self):
        return {
            "anchor": self.value(lambda: self.chance.choice(("2026-11-24", "2024-02-29", "9999-12-31", "0001-01-01"))),
            "minute_of_day": self.value(lambda: self.chance.randrange(1440)),
            "interval_months": self.value(lambda: self.chance.choice((1, 3, 6, 12))),
            "paused": self.value(lambda: False),
            "settled": self.value(lambda: self.chance.choice((0, 1, 40))),
        }

    def review(self, accounts: int):
        ended = self.chance.random() < 0.7
        return self.value(
            lambda: {
                "due": self.value(lambda: "2026-11-24T09:00"),
                "begun_utc_ms": self.moment(),
                "ending": self.value(lambda: "finished" if ended else None),
                "ended_utc_ms": self.moment() if ended else self.value(lambda: None),
                "answers": [
                    {
                        "account": self.value(lambda: self.chance.randrange(accounts)),
                        "step": self.value(lambda: self.chance.choice(STEPS)),
                        "answer": self.value(lambda: self.chance.choice(("still_off", "was_on", "not_found", "later"))),
                        "utc_ms": self.moment(),
                        "offset_s": self.offset(),
                    }
                    for _ in range(self.chance.randrange(4))
                ],
            }
        )


def tampered(real: str, chance: random.Random) -> str:
    """A real export with some bytes or tokens changed; always text, as a file picker gives it."""
    text = real
    for _ in range(chance.choice((1, 1, 2, 5))):
        at, length = chance.randrange(len(text) + 1), chance.choice((1, 1, 2, 8, 64))
        text = chance.choice(
            (
                lambda: text[:at] + text[at + length :],
                lambda: text[:at] + text[at : at + length] * 3 + text[at + length :],
                lambda: text[:at] + chr(chance.choice((0, 9, 34, 44, 91, 92, 123, 125, 0x202E, 0x10FFFF))) + text[at:],
                lambda: text[:at] + json.dumps(chance.choice(STRINGS + NUMBERS)) + text[at + length :],
                lambda: text[:at],
            )
        )() or "{"
    return text


def huge(real: str) -> dict[str, str]:
    """At the limit of what is read, each in a way of its own."""
    head, marks = real.split('"marks":[', 1)
    mark = marks[: marks.index("}") + 1]
    many = lambda of, count: ",".join([of] * count)
    fill = LIMIT - 1_000
    return {
        "nested lists": "[" * LIMIT,
        "nested objects": '{"a":' * (LIMIT // 5),
        "one string": real.replace('"untrained-record"', '"untrained-record' + "x" * fill + '"'),
        "escaped string": real.replace('"untrained-record"', '"' + "\\u0078" * (fill // 6) + '"'),
        "a label": real.replace('"label":""', '"label":"' + "\\n" * (fill // 2) + '"'),
        "one number": real.replace('"version":1', '"version":1' + "0" * fill),
        "marks by the million": f'{head}"marks":[{many("{}", fill // 3)}],"schedule":null,"reviews":[]}}',
        "as many marks as fit": f'{head}"marks":[{many(mark, fill // (len(mark) + 1) - 10)}],"schedule":null,"reviews":[]}}',
        "as many marks as are read": f'{head}"marks":[{many(shorter(mark), 60_000)}],"schedule":null,"reviews":[]}}',
        "reviews by the million": f'{head}"marks":[],"schedule":null,"reviews":[{many("{}", fill // 3)}]}}',
        "unknown keys": "{" + many('"k":0', fill // 6) + "}",
        "too long by one": " " * (LIMIT + 1),
        "much too long": " " * (3 * LIMIT),
        "spaces": real + " " * fill,
    }


def shorter(mark: str) -> str:
    return mark.replace('"offset_s":3600', '"offset_s":0')
