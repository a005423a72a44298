//! The law of promised days: whatever was said, put off, paused or moved, every screen that names the
//! day on which the app asks next names the same, and on that day a reminder comes.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use proptest::sample::select;
use support::{Phone, step};
use untrained_core::Command;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::SnoozeFor;

#[derive(Debug, Clone)]
enum Deed {
    Says(&'static str, StepAnswer),
    LeavesAsIs(&'static str),
    TakesBack(&'static str),
    Sends(Command),
    Interval(u32),
    /// The checks start so many days from now.
    Start(i64),
    Pauses(bool),
    Waits(i64),
    AddsAccount,
    RemovesAccount,
}

const SWITCH: &str = "ai-training";
const STEPS: [&str; 4] = [SWITCH, SWITCH, "ads-age", "objection"];
const ANSWERS: [StepAnswer; 5] = [
    StepAnswer::Done,
    StepAnswer::NotYet,
    StepAnswer::NotFound,
    StepAnswer::Later,
    StepAnswer::OtherPage,
];

fn deed() -> impl Strategy<Value = Deed> {
    let step = || select(&STEPS[..]);
    let command = select(vec![
        Command::Snooze {
            length: SnoozeFor::Day,
        },
        Command::Snooze {
            length: SnoozeFor::Week,
        },
        Command::SkipCheck,
        Command::FinishCheck,
    ]);
    prop_oneof![
        4 => (step(), select(&ANSWERS[..])).prop_map(|(step, said)| Deed::Says(step, said)),
        1 => step().prop_map(Deed::LeavesAsIs),
        1 => step().prop_map(Deed::TakesBack),
        3 => command.prop_map(Deed::Sends),
        1 => select(vec![1, 3, 6, 12]).prop_map(Deed::Interval),
        1 => (-10..30_i64).prop_map(Deed::Start),
        1 => any::<bool>().prop_map(Deed::Pauses),
        3 => select(vec![0, 1, 3, 7, 30, 92]).prop_map(Deed::Waits),
        1 => Just(Deed::AddsAccount),
        1 => Just(Deed::RemovesAccount),
    ]
}

fn now(phone: &Phone) -> NaiveDateTime {
    let utc_ms = phone.exported()["exported_utc_ms"].as_i64().unwrap();
    let utc = chrono::DateTime::from_timestamp_millis(utc_ms).unwrap();
    utc.naive_utc() + TimeDelta::seconds(support::OFFSET_S.into())
}

fn live(phone: &Phone, deed: &Deed) {
    let app = &phone.app;
    // What cannot be done is refused, and changes nothing.
    match deed {
        Deed::Says(step, said) => phone.says(step, *said),
        Deed::LeavesAsIs(step) => phone.skips(step, SkipReason::KeepAsIs),
        Deed::TakesBack(id) => {
            let (account_id, step_id) = (phone.account_id(), step(id));
            drop(phone.try_send(&Command::Undo {
                account_id,
                step_id,
            }));
        }
        Deed::Sends(command) => drop(phone.send(command)),
        Deed::Interval(months) => drop(app.set_interval(*months)),
        Deed::Start(days) => {
            let start = now(phone) + TimeDelta::days(*days);
            drop(app.set_start(start.into()));
        }
        Deed::Pauses(paused) => drop(app.set_paused(*paused)),
        Deed::Waits(days) => phone.advance(TimeDelta::days(*days)),
        Deed::AddsAccount => drop(app.add_account("Work")),
        Deed::RemovesAccount => drop(app.remove_account(phone.account_id())),
    }
    phone.advance(TimeDelta::minutes(1));
    // As a shell does after every action.
    phone.sync();
}

/// The day that a text names as the one on which the app asks next.
fn named(text: Option<&String>) -> Option<String> {
    let (_, day) = ["Next check: ", "We ask again on "]
        .iter()
        .find_map(|next| text?.split_once(next))?;
    day.split_once('.').map(|(day, _)| day.to_owned())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_day_that_is_named_is_the_same_everywhere_and_a_reminder_comes_on_it(
        deeds in proptest::collection::vec(deed(), 1..12),
    ) {
        let phone = Phone::new("2026-11-24T10:05");
        for deed in &deeds {
            live(&phone, deed);
        }
        // The result of a check has been seen.
        phone.send(&Command::Acknowledge);
        let planned = phone.sync().plan.into_iter().next().map(|first| first.at);
        let day = planned.map(|at| {
            let day = NaiveDate::from_ymd_opt(at.year, at.month, at.day).unwrap();
            day.format("%-d %B %Y").to_string()
        });
        let widget = named(phone.app.widget().unwrap().next.as_ref());
        let at_the_step = phone.step(SWITCH).card;
        let others = [
            named(phone.home().card.body.as_ref()),
            named(at_the_step.as_ref().and_then(|card| card.body.as_ref())),
            named(phone.check().card.body.as_ref()),
        ];
        if phone.is_asked() {
            prop_assert_eq!(widget, None, "what is asked now comes first");
            prop_assert_eq!(others, [None, None, None]);
        } else {
            prop_assert_eq!(&widget, &day);
            for other in others.into_iter().flatten() {
                prop_assert_eq!(Some(&other), day.as_ref());
            }
        }
        if let Some(at) = planned {
            let (day, time) = ((at.year, at.month, at.day), (at.hour, at.minute));
            let day = format!("{:04}-{:02}-{:02}", day.0, day.1, day.2);
            phone.set_time(&format!("{day}T{:02}:{:02}", time.0, time.1));
            prop_assert!(phone.sync().show.is_some(), "planned for {}", day);
        }
    }
}
