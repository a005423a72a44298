//! Laws of merging two records: whatever was done on two phones, and whatever their clocks showed,
//! nothing is lost, reordered or counted twice.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::collections::BTreeMap;

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::Value;
use support::{Phone, step};
use untrained_core::Command;
use untrained_core::guide::Group;
use untrained_core::progress::StepAnswer;
use untrained_core::screens::{CheckScreen, HistoryScreen, HomeScreen, Knob, Tone};

#[derive(Debug, Clone)]
enum Deed {
    /// Looks at a setting; a check that is due takes the answer too.
    Answer(usize, StepAnswer),
    Undo(usize),
    /// Answers a section of the check, by which of its settings changed.
    AnswerGroup(Group, Vec<&'static str>),
    DeferGroup(Group),
    SkipCheck,
    FinishCheck,
    /// The clock moves by so many hours: forward, or back if it was set.
    Clock(i64),
}

const STEPS: [&str; 4] = ["ai-training", "research", "data-sharing", "two-factor"];
/// The sections of these settings.
const GROUPS: [Group; 2] = [Group::Research, Group::Security];
/// A little more than from one check to the next, in hours.
const QUARTER: i64 = 93 * 24;

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

/// Actions of a person whose checks fall due meanwhile.
fn deed_with_checks() -> impl Strategy<Value = Deed> {
    let group = || select(&GROUPS[..]);
    let changed = subsequence(&["research", "data-sharing"][..], 0..=2);
    prop_oneof![
        6 => deed(),
        3 => Just(Deed::Clock(QUARTER)),
        3 => (group(), changed).prop_map(|(group, changed)| Deed::AnswerGroup(group, changed)),
        1 => group().prop_map(Deed::DeferGroup),
        1 => Just(Deed::SkipCheck),
        1 => Just(Deed::FinishCheck),
    ]
}

/// A phone with this history, no two events in one millisecond; on an `odd` phone all are at odd
/// milliseconds.
fn lived(odd: bool, deeds: &[Deed]) -> Phone {
    let phone = Phone::new("2026-11-24T10:00");
    phone.advance(TimeDelta::milliseconds(i64::from(odd)));
    live(&phone, deeds);
    phone
}

fn live(phone: &Phone, deeds: &[Deed]) {
    let account_id = phone.account_id();
    for deed in deeds {
        phone.advance(TimeDelta::milliseconds(2));
        let command = match deed {
            Deed::Answer(step, said) => {
                phone.says(STEPS[*step], *said);
                continue;
            }
            Deed::Clock(hours) => {
                phone.advance(TimeDelta::hours(*hours));
                continue;
            }
            Deed::Undo(step) => Command::Undo {
                account_id,
                step_id: STEPS[*step].into(),
            },
            Deed::AnswerGroup(group, changed) => Command::AnswerGroup {
                account_id,
                group: *group,
                changed: changed.iter().map(|id| step(id)).collect(),
            },
            Deed::DeferGroup(group) => Command::DeferGroup {
                account_id,
                group: *group,
            },
            Deed::SkipCheck => Command::SkipCheck,
            Deed::FinishCheck => Command::FinishCheck,
        };
        // There may be nothing to undo, and no check that asks about it.
        drop(phone.try_send(&command));
    }
}

/// Two phones that start from one record, with a schedule, and then have these histories. In the
/// end their clocks agree.
fn two_phones(root: &[Deed], deeds: [&[Deed]; 2]) -> [Phone; 2] {
    // So early that no clock is set back to before it, which would move the schedule.
    let begun = [Deed::Answer(0, StepAnswer::Done), Deed::Clock(4 * QUARTER)];
    let root: Vec<Deed> = begun.into_iter().chain(root.iter().cloned()).collect();
    let root = lived(false, &root);
    let record = root.app.export().unwrap().text;
    let phones = [false, true].map(|odd| {
        let phone = Phone::with(&record);
        let begun = root.exported()["exported_utc_ms"].as_i64().unwrap();
        phone.advance(TimeDelta::milliseconds(begun - now(&phone)));
        phone.advance(TimeDelta::milliseconds(i64::from(odd)));
        phone
    });
    for (phone, deeds) in phones.iter().zip(deeds) {
        live(phone, deeds);
    }
    let latest = phones.iter().map(now).max().unwrap();
    for phone in &phones {
        phone.advance(TimeDelta::milliseconds(latest - now(phone)));
    }
    phones
}

fn now(phone: &Phone) -> i64 {
    phone.exported()["exported_utc_ms"].as_i64().unwrap()
}

/// What the screens say, once the person has seen the check's result.
fn told(phone: &Phone) -> (HomeScreen, CheckScreen, HistoryScreen) {
    phone.send(&Command::Acknowledge);
    let history = phone.app.history(None, None).unwrap();
    let (mut home, mut check) = (phone.home(), phone.check());
    // Each phone decides for itself when to follow up on a switch that is not known to be off, as for
    // every reminder.
    let mark = home.card.mark.as_ref();
    if mark.is_some_and(|mark| mark.tone != Tone::Calm) {
        for card in [&mut home.card, &mut check.card] {
            card.body = card.body.take().map(|body| {
                let next = ["Next check", "We ask again on"];
                let known = next.iter().find_map(|next| Some(body.split_once(next)?.0));
                known.unwrap_or(&body).to_owned()
            });
        }
    }
    (home, check, history)
}

/// The marks of a document that undo nothing, in its order: step, answer and moment.
fn said(document: &Value) -> Vec<String> {
    let marks = document["marks"].as_array().unwrap().iter();
    marks
        .filter(|mark| mark["undoes"].is_null())
        .map(|mark| format!("{} {} {}", mark["step"], mark["said"], mark["utc_ms"]))
        .collect()
}

/// The last answer about each step that was not undone.
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

/// The marks that were undone, each with the moment of that.
fn taken_back(document: &Value) -> BTreeMap<String, i64> {
    let marks = document["marks"].as_array().unwrap();
    marks
        .iter()
        .filter_map(|undo| {
            let mark = &marks[usize::try_from(undo["undoes"].as_u64()?).ok()?];
            let name = format!("{} {}", mark["step"], mark["utc_ms"]);
            Some((name, undo["utc_ms"].as_i64()?))
        })
        .collect()
}

fn keeps_the_order_of(merged: &[String], log: &[String]) -> bool {
    let mut merged = merged.iter();
    log.iter().all(|mark| merged.any(|other| other == mark))
}

/// A check that merely gave way to the next was not settled: the imported schedule says no more
/// about it than the exported one.
#[test]
fn a_check_that_gave_way_to_the_next_is_taken_in_as_it_was() {
    let deeds = [
        Deed::Answer(1, StepAnswer::Done),
        Deed::Answer(0, StepAnswer::Done),
        Deed::Clock(QUARTER),
        Deed::Answer(0, StepAnswer::Done),
        Deed::Clock(QUARTER),
        Deed::DeferGroup(Group::Research),
    ];
    let old = lived(false, &deeds);
    let new = Phone::new("2040-01-01T00:00");
    new.app.import(&old.app.export().unwrap().text).unwrap();
    assert_eq!(new.content(), old.content());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn export_then_import_is_identity(
        deeds in proptest::collection::vec(deed_with_checks(), 0..25),
    ) {
        let old = lived(false, &deeds);
        let new = Phone::new("2040-01-01T00:00");
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

    /// Both phones end in the same state, whichever imports first, and their screens agree. If both
    /// undid a mark, each still shows its own time for that.
    #[test]
    fn checks_end_the_same_on_both_phones(
        root in proptest::collection::vec(deed_with_checks(), 0..8),
        one_did in proptest::collection::vec(deed_with_checks(), 0..8),
        other_did in proptest::collection::vec(deed_with_checks(), 0..8),
    ) {
        let deeds = [&one_did[..], &other_did[..]];
        let [one, other] = two_phones(&root, deeds);
        let [ours, theirs] = [&one, &other].map(|phone| taken_back(&phone.exported()));
        prop_assume!(ours.iter().all(|(mark, at)| theirs.get(mark).is_none_or(|other| at == other)));
        let (from_one, from_other) = (one.app.export().unwrap().text, other.app.export().unwrap().text);
        one.app.import(&from_other).unwrap();
        other.app.import(&from_one).unwrap();
        for part in ["marks", "reviews"] {
            prop_assert_eq!(&one.content()[part], &other.content()[part], "{} crossed", part);
        }
        prop_assert_eq!(told(&one), told(&other));

        let [first, second] = two_phones(&root, deeds);
        first.app.import(&second.app.export().unwrap().text).unwrap();
        second.app.import(&first.app.export().unwrap().text).unwrap();
        for part in ["marks", "reviews"] {
            prop_assert_eq!(&first.content()[part], &one.content()[part], "{} one by one", part);
            prop_assert_eq!(&second.content()[part], &one.content()[part], "{} one by one", part);
        }
        prop_assert_eq!(told(&first), told(&second));

        let merged = one.content();
        for again in [from_one, from_other, other.app.export().unwrap().text] {
            one.app.import(&again).unwrap();
            prop_assert_eq!(one.content(), merged.clone(), "a second time");
        }
    }

    /// Two phones start from one record, undo marks that they share, and their clocks are set back
    /// and forth.
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
        let third = Phone::new("2026-11-24T10:00");
        third.advance(TimeDelta::milliseconds(now(&one) - now(&third)));
        third.app.import(&text).unwrap();
        prop_assert_eq!(third.content(), merged.clone(), "on a third phone");
        for again in [from_one, from_other, text, other.app.export().unwrap().text] {
            one.app.import(&again).unwrap();
            prop_assert_eq!(one.content(), merged.clone(), "a second time");
        }
    }
}

/// The clock was set back between a mark and a later one of the same step.
#[test]
fn a_clock_that_was_put_back_turns_no_merge_around() {
    for undo in [true, false] {
        let one = Phone::new("2026-11-24T10:00");
        one.says("ai-training", StepAnswer::Done);
        let other = Phone::with(&one.app.export().unwrap().text);
        other.set_time("2026-11-20T10:00");
        if undo {
            other.takes_back("ai-training");
        } else {
            other.says("ai-training", StepAnswer::NotYet);
        }
        one.app.import(&other.app.export().unwrap().text).unwrap();
        assert_eq!(one.content()["marks"], other.content()["marks"]);
        assert_ne!(one.step("ai-training").mark.knob, Knob::Off);
    }
}

/// A phone with a check due on the AI switch and two-step verification.
fn check_due() -> Phone {
    let phone = Phone::new("2026-11-24T10:00");
    phone.says("ai-training", StepAnswer::Done);
    phone.says("two-factor", StepAnswer::Done);
    phone.set_time("2027-02-24T09:30");
    phone
}

/// Another phone with the same record, at the same time.
fn copy_of(phone: &Phone) -> Phone {
    let copy = Phone::with(&phone.app.export().unwrap().text);
    copy.set_time("2027-02-24T09:30");
    copy
}

fn take(phone: &Phone, from: &Phone) {
    phone.app.import(&from.app.export().unwrap().text).unwrap();
}

fn answer_security(phone: &Phone) {
    phone.send(&Command::AnswerGroup {
        account_id: phone.account_id(),
        group: Group::Security,
        changed: Vec::new(),
    });
}

#[test]
fn a_check_that_one_phone_finished_is_finished_on_the_other() {
    let one = check_due();
    one.says("ai-training", StepAnswer::Done);
    let other = copy_of(&one);
    answer_security(&other);
    take(&one, &other);

    assert_eq!(one.content()["reviews"], other.content()["reviews"]);
    assert_eq!(one.content()["reviews"][0]["ending"], "finished");
    assert_eq!(
        one.check().card.title,
        "Still off",
        "it is told here as well"
    );
    for phone in [&one, &other] {
        phone.set_time("2027-05-24T09:30");
    }
    assert_eq!(told(&one), told(&other));
}

#[test]
fn each_phone_answers_half_and_the_check_is_finished() {
    let one = check_due();
    let other = copy_of(&one);
    one.says("ai-training", StepAnswer::Done);
    other.advance(TimeDelta::minutes(10));
    answer_security(&other);
    take(&one, &other);
    take(&other, &one);
    for phone in [&one, &other] {
        assert_eq!(phone.content()["reviews"][0]["ending"], "finished");
        assert_eq!(phone.check().card.title, "Still off", "it is told on both");
    }
    assert_eq!(told(&one).1, told(&other).1);
}

#[test]
fn of_two_answers_the_last_counts_and_an_answer_before_none() {
    let one = check_due();
    let other = copy_of(&one);
    one.says("ai-training", StepAnswer::Done);
    answer_security(&one);
    other.advance(TimeDelta::minutes(10));
    other.says("ai-training", StepAnswer::NotYet);
    other.send(&Command::DeferGroup {
        account_id: other.account_id(),
        group: Group::Security,
    });
    take(&one, &other);
    take(&other, &one);
    assert_eq!(told(&one), told(&other));
    for phone in [&one, &other] {
        let answers = &phone.content()["reviews"][0]["answers"];
        let said = |step: &str| {
            let mut answers = answers.as_array().unwrap().iter();
            answers.find(|answer| answer["step"] == step).unwrap()["answer"].clone()
        };
        assert_eq!(said("ai-training"), "was_on", "it was said last");
        assert_eq!(said("two-factor"), "still_off", "it was answered");
        assert_eq!(phone.step("ai-training").mark.knob, Knob::On);
    }
}
