//! The widget on a phone's home screen: how the AI switch is, and when the next check is.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::Phone;
use untrained_core::Command;
use untrained_core::links::Destination;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::SnoozeFor;
use untrained_core::screens::{Knob, Tone, WidgetScreen};

const SWITCH: &str = "ai-training";

fn widget(phone: &Phone) -> WidgetScreen {
    phone.app.widget().unwrap()
}

fn says(phone: &Phone) -> (String, Option<String>) {
    let widget = widget(phone);
    (widget.word, widget.next)
}

fn line(word: &str, next: &str) -> (String, Option<String>) {
    (word.to_owned(), Some(next.to_owned()))
}

#[test]
fn it_says_how_the_switch_is_and_when_the_next_check_is() {
    let phone = Phone::new("2026-11-24T10:05");
    assert_eq!(says(&phone), ("Not looked at".to_owned(), None));
    // One that is on is asked about again in a week.
    let in_a_week = "We ask again on 1 December 2026.";
    let in_a_quarter = "Next check: 24 February 2027.";
    let table = [
        (
            StepAnswer::NotFound,
            "Not found",
            Knob::Missing,
            Tone::NeedsYou,
            in_a_quarter,
        ),
        (
            StepAnswer::NotYet,
            "On",
            Knob::On,
            Tone::NeedsYou,
            in_a_week,
        ),
        (StepAnswer::Done, "Off", Knob::Off, Tone::Calm, in_a_quarter),
    ];
    for (answer, word, knob, tone, next) in table {
        phone.says(SWITCH, answer);
        assert_eq!(says(&phone), line(word, next));
        let mark = widget(&phone).mark;
        assert_eq!((mark.knob, mark.tone), (knob, tone));
    }
}

#[test]
fn a_check_that_is_due_is_said_and_a_tap_leads_to_it() {
    let leads_to = |phone: &Phone| phone.app.destination(&widget(phone).link).unwrap();
    let phone = Phone::new("2026-11-24T10:05");
    phone.says(SWITCH, StepAnswer::Done);
    assert_eq!(leads_to(&phone), Destination::Home);
    phone.set_time("2027-02-24T08:59");
    assert_eq!(says(&phone), line("Off", "Next check: 24 February 2027."));
    phone.set_time("2027-02-24T09:00");
    assert_eq!(says(&phone), line("Off", "Time for a check"));
    assert_eq!(leads_to(&phone), Destination::Check);
    phone.send(&Command::SkipCheck);
    assert_eq!(says(&phone), line("Off", "Next check: 24 May 2027."));
    phone.app.set_paused(true).unwrap();
    assert_eq!(says(&phone), line("Off", "Checks are paused."));
}

/// A phone that draws ahead of time says at the check's own minute what the core would then say.
#[test]
fn what_changes_when_the_check_falls_due_is_told_ahead() {
    let phone = Phone::new("2026-11-24T10:05");
    assert_eq!(widget(&phone).later, []);
    phone.says(SWITCH, StepAnswer::Done);
    let [later] = widget(&phone).later.try_into().unwrap();
    phone.set_time("2027-02-24T08:59");
    assert_eq!(widget(&phone).later, std::slice::from_ref(&later));
    phone.set_time("2027-02-24T09:00");
    let due = widget(&phone);
    assert_eq!((Some(later.next), later.link), (due.next, due.link));
    assert_eq!((later.from.month, later.from.day), (2, 24));
    assert_eq!((later.from.hour, later.from.minute), (9, 0));
    assert_eq!(due.later, [], "it is due");
    phone.send(&Command::Snooze {
        length: SnoozeFor::Day,
    });
    let snoozed = widget(&phone).later[0].from;
    assert_eq!((snoozed.month, snoozed.day), (2, 25));
    phone.app.set_paused(true).unwrap();
    assert_eq!(widget(&phone).later, [], "paused");
}

/// Regression: the date of the follow-up stood there until the next check.
#[test]
fn that_a_switch_is_asked_about_again_is_not_said_once_that_day_is_over() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says(SWITCH, StepAnswer::NotYet);
    let [follow_up, check] = widget(&phone).later.try_into().unwrap();
    assert_eq!((follow_up.from.month, follow_up.from.day), (12, 1));
    assert_eq!((check.from.month, check.from.day), (2, 24));
    phone.set_time("2026-12-01T09:00");
    let then = widget(&phone);
    assert_eq!(
        (Some(follow_up.next), follow_up.link),
        (then.next, then.link)
    );
    assert_eq!(then.later, [check]);
}

#[test]
fn a_switch_that_is_left_on_is_not_counted_down_to() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says(SWITCH, StepAnswer::NotYet);
    phone.skips(SWITCH, SkipReason::KeepAsIs);
    assert_eq!(says(&phone), ("On".to_owned(), None), "nothing is asked");
}

/// A home screen is seen by whoever looks at the phone.
#[test]
fn of_several_accounts_it_shows_the_one_that_is_not_off_and_names_none() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.app.rename_account(phone.account_id(), "Ada").unwrap();
    phone.says(SWITCH, StepAnswer::Done);
    phone.app.add_account("Work").unwrap();
    let seen = widget(&phone);
    assert_eq!(seen.word, "Off in 1 of 2 accounts");
    assert_eq!(seen.mark.knob, Knob::Unknown);
    for name in ["Ada", "Work"] {
        assert!(!format!("{seen:?}").contains(name), "{seen:?}");
    }
}
