//! Laws of merging two records: whatever was done on two phones, and whatever their clocks said,
//! nothing is lost, turned around or taken twice.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;
use support::{Phone, step};
use untrained_core::progress::StepAnswer;

#[derive(Debug, Clone)]
enum Deed {
    Answer(usize, StepAnswer),
    Undo(usize),
    /// The clock moves by so many hours: on, or back, when it was set.
    Clock(i64),
}

const STEPS: [&str; 3] = ["ai-training", "research", "two-factor"];

fn deed() -> impl Strategy<Value = Deed> {
    let answer = prop_oneof![
        Just(StepAnswer::Done),
        Just(StepAnswer::NotYet),
        Just(StepAnswer::NotFound),
    ];
    prop_oneof![
        4 => (0..STEPS.len(), answer).prop_map(|(step, answer)| Deed::Answer(step, answer)),
        1 => (0..STEPS.len()).prop_map(Deed::Undo),
        3 => (1..200_i64).prop_map(Deed::Clock),
        1 => (-400..-1_i64).prop_map(Deed::Clock),
    ]
}

/// A phone on which all of this was done, no two things in one millisecond; those of an `odd` one
/// at odd milliseconds.
fn lived(odd: bool, deeds: &[Deed]) -> Phone {
    let phone = Phone::new("2026-11-24T10:00");
    phone.advance(chrono::TimeDelta::milliseconds(i64::from(odd)));
    live(&phone, deeds);
    phone
}

fn live(phone: &Phone, deeds: &[Deed]) {
    for deed in deeds {
        phone.advance(chrono::TimeDelta::milliseconds(2));
        match deed {
            Deed::Answer(step, said) => phone.says(STEPS[*step], *said),
            // There may be nothing to take back.
            Deed::Undo(step) => drop(phone.app.undo(phone.account_id(), &STEPS[*step].into())),
            Deed::Clock(hours) => phone.advance(chrono::TimeDelta::hours(*hours)),
        }
    }
}

/// The marks of a document that take nothing back, in its order: step, word and moment.
fn said(document: &Value) -> Vec<String> {
    let marks = document["marks"].as_array().unwrap().iter();
    marks
        .filter(|mark| mark["undoes"].is_null())
        .map(|mark| format!("{} {} {}", mark["step"], mark["said"], mark["utc_ms"]))
        .collect()
}

/// The last word on each step that was not taken back.
fn in_force(document: &Value) -> BTreeMap<String, String> {
    let marks = document["marks"].as_array().unwrap();
    let undone: Vec<_> = marks
        .iter()
        .filter_map(|mark| mark["undoes"].as_u64())
        .collect();
    let in_force = marks
        .iter()
        .zip(0..)
        .filter(|(mark, place)| mark["undoes"].is_null() && !undone.contains(place));
    in_force
        .map(|(mark, _)| {
            let word = format!("{} {}", mark["said"], mark["utc_ms"]);
            (mark["step"].to_string(), word)
        })
        .collect()
}

fn keeps_the_order_of(merged: &[String], log: &[String]) -> bool {
    let mut merged = merged.iter();
    log.iter().all(|mark| merged.any(|other| other == mark))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn export_then_import_is_identity(deeds in proptest::collection::vec(deed(), 0..25)) {
        let old = lived(false, &deeds);
        let new = Phone::new("2028-01-01T00:00");
        new.app.import(&old.app.export().unwrap().text).unwrap();
        prop_assert_eq!(new.content(), old.content());
    }

    #[test]
    fn merging_is_commutative_and_idempotent(
        one in proptest::collection::vec(deed(), 0..15),
        other in proptest::collection::vec(deed(), 0..15),
    ) {
        let one = lived(false, &one);
        let other = lived(true, &other);
        let (from_one, from_other) = (one.app.export().unwrap().text, other.app.export().unwrap().text);
        one.app.import(&from_other).unwrap();
        other.app.import(&from_one).unwrap();
        prop_assert_eq!(&one.content()["marks"], &other.content()["marks"]);
        let merged = one.content();
        one.app.import(&other.app.export().unwrap().text).unwrap();
        prop_assert_eq!(one.content(), merged);
    }

    /// Two phones begin with one record, take back marks that they share, and their clocks are
    /// set back and forth.
    #[test]
    fn a_merge_keeps_the_order_of_both_logs(
        root in proptest::collection::vec(deed(), 0..10),
        one_did in proptest::collection::vec(deed(), 0..10),
        other_did in proptest::collection::vec(deed(), 0..10),
    ) {
        let root = lived(false, &root).app.export().unwrap().text;
        let (one, other) = (Phone::with(&root), Phone::with(&root));
        live(&one, &one_did);
        live(&other, &other_did);
        let (from_one, from_other) = (one.app.export().unwrap().text, other.app.export().unwrap().text);
        let logs = [said(&one.exported()), said(&other.exported())];
        one.app.import(&from_other).unwrap();
        other.app.import(&from_one).unwrap();

        let merged = one.content();
        for log in logs {
            prop_assert!(keeps_the_order_of(&said(&merged), &log), "{:#?} in {:#?}", log, merged);
        }
        prop_assert_eq!(in_force(&merged), in_force(&other.content()), "whichever imports");
        let text = one.app.export().unwrap().text;
        prop_assert_eq!(Phone::with(&text).content(), merged.clone(), "on a third phone");
        for again in [from_one, from_other, text, other.app.export().unwrap().text] {
            one.app.import(&again).unwrap();
            prop_assert_eq!(one.content(), merged.clone(), "a second time");
        }
    }
}

/// The clock was set back between a mark and what was said of it later.
#[test]
fn a_clock_that_was_put_back_turns_no_merge_around() {
    for undo in [true, false] {
        let one = Phone::new("2026-11-24T10:00");
        one.says("ai-training", StepAnswer::Done);
        let other = Phone::with(&one.app.export().unwrap().text);
        other.set_time("2026-11-20T10:00");
        if undo {
            other
                .app
                .undo(other.account_id(), &step("ai-training"))
                .unwrap();
        } else {
            other.says("ai-training", StepAnswer::NotYet);
        }
        one.app.import(&other.app.export().unwrap().text).unwrap();
        assert_eq!(one.content()["marks"], other.content()["marks"]);
        assert_eq!(one.home().ring.done, 0);
    }
}
