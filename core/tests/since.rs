//! "It was already off: since when?" offers the months that the record does not contradict.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::check::SWITCH;
use support::{Phone, step};
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::{Command, Error};

/// What was said of the switch, and when.
type Said = (&'static str, StepAnswer);

/// The latest month, and the earliest.
type Months<'a> = (&'a str, &'a str);

const OFF: StepAnswer = StepAnswer::Done;
const ON: StepAnswer = StepAnswer::NotYet;
const NOT_FOUND: StepAnswer = StepAnswer::NotFound;

fn phone(said: &[Said]) -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    for (at, answer) in said {
        phone.set_time(at);
        phone.says(SWITCH, *answer);
    }
    phone
}

/// The latest month on offer, and the earliest.
fn offered(phone: &Phone) -> Option<(String, String)> {
    let months = phone.step(SWITCH).task.unwrap().since?.months;
    let label = |month: &untrained_core::screens::SinceMonth| month.label.clone();
    Some((months.first().map(label)?, months.last().map(label)?))
}

fn since(phone: &Phone, year: i32, month: u32) -> Command {
    Command::SetSince {
        account_id: phone.account_id(),
        step_id: step(SWITCH),
        year,
        month,
    }
}

#[test]
fn the_months_are_those_that_the_record_does_not_contradict() {
    let table: [(&str, &[Said], Option<Months<'_>>); 8] = [
        (
            "since AI training began anywhere, until it was seen off",
            &[("2026-11-24T10:05", OFF)],
            Some(("November 2026", "September 2024")),
        ),
        (
            "later looks do not move the first",
            &[("2026-11-24T10:05", OFF), ("2027-02-24T10:05", OFF)],
            Some(("November 2026", "September 2024")),
        ),
        (
            "on, and off in the same month",
            &[("2026-11-24T10:05", ON), ("2026-11-25T10:05", OFF)],
            None,
        ),
        (
            "on, and off some months later",
            &[("2026-11-24T10:05", ON), ("2027-02-24T10:05", OFF)],
            Some(("February 2027", "December 2026")),
        ),
        (
            "on again, and off",
            &[
                ("2026-11-24T10:05", OFF),
                ("2027-02-24T10:05", ON),
                ("2027-03-02T10:05", OFF),
            ],
            Some(("March 2027", "March 2027")),
        ),
        (
            "not found says nothing of the time before",
            &[("2026-11-24T10:05", NOT_FOUND), ("2026-12-01T10:05", OFF)],
            Some(("December 2026", "September 2024")),
        ),
        (
            "seen on by a clock that ran ahead",
            &[("2031-01-01T10:05", ON), ("2026-11-24T10:05", OFF)],
            None,
        ),
        // Regression: the question stood there with nothing to choose.
        (
            "seen off by a clock that had stopped",
            &[("1970-01-01T10:05", OFF)],
            None,
        ),
    ];
    for (name, said, expected) in table {
        let phone = phone(said);
        let expected = expected.map(|(last, first)| (last.to_owned(), first.to_owned()));
        assert_eq!(offered(&phone), expected, "{name}");
    }
}

#[test]
fn an_answer_that_was_taken_back_contradicts_nothing() {
    let phone = phone(&[("2026-11-24T10:05", ON)]);
    phone.takes_back(SWITCH);
    phone.says(SWITCH, OFF);
    let all = ("November 2026".to_owned(), "September 2024".to_owned());
    assert_eq!(offered(&phone), Some(all));
}

#[test]
fn to_leave_it_on_is_no_look_at_it() {
    let phone = phone(&[]);
    phone.skips(SWITCH, SkipReason::KeepAsIs);
    phone.set_time("2027-02-24T10:05");
    phone.says(SWITCH, OFF);
    let all = ("February 2027".to_owned(), "September 2024".to_owned());
    assert_eq!(offered(&phone), Some(all));
}

/// Regression: Home said "Off since March 2026" of a switch that was recorded as on in February 2027.
#[test]
fn a_month_that_is_not_on_offer_is_refused() {
    let phone = phone(&[
        ("2026-11-24T10:05", OFF),
        ("2027-02-24T10:05", ON),
        ("2027-04-02T10:05", OFF),
    ]);
    let before = phone.content();
    for (year, month) in [(2003, 5), (2024, 8), (2026, 3), (2027, 2), (2027, 5)] {
        let refused = phone.try_send(&since(&phone, year, month));
        assert!(
            matches!(refused, Err(Error::Since { .. })),
            "{month} {year}: {refused:?}"
        );
    }
    assert_eq!(phone.content(), before);
    let card = phone.send(&since(&phone, 2027, 3)).card;
    assert_eq!(
        card.body.as_deref(),
        Some("Off since March 2027, as you said. Next check: 24 May 2027.")
    );
    let months = ("April 2027".to_owned(), "March 2027".to_owned());
    assert_eq!(offered(&phone), Some(months), "another month may be chosen");
}
