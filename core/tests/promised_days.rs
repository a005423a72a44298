//! A day that a screen names is a day on which something is asked, and every screen names the same.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::check::{DUE, SWITCH, answers_group, done, two_accounts};
use support::{Phone, at};
use untrained_core::Command;
use untrained_core::guide::Group;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::SnoozeFor;

const SETTING: &str = "microsoft-ads";

/// What the widget, Check and the plan say of the next day.
fn next(phone: &Phone) -> (Option<String>, String, Option<String>) {
    let plan = phone.sync().plan;
    (
        phone.app.widget().unwrap().next,
        phone.check().card.body.unwrap_or_default(),
        plan.first().map(|reminder| reminder.id.clone()),
    )
}

fn promise(widget: &str, check: &str, reminder: &str) -> (Option<String>, String, Option<String>) {
    let (widget, reminder) = (Some(widget.to_owned()), Some(reminder.to_owned()));
    (widget, check.to_owned(), reminder)
}

/// A check of these settings that was put off until tomorrow.
fn put_off(steps: &[&str]) -> Phone {
    let phone = done(steps);
    phone.set_time(DUE);
    phone.sync();
    let length = SnoozeFor::Day;
    phone.send(&Command::Snooze { length });
    phone
}

/// Regression: the day until which it was put off was still promised, and nothing was asked on it.
#[test]
fn whoever_looks_before_the_day_has_answered_the_check() {
    let in_may = promise(
        "Next check: 24 May 2027.",
        "Next check: 24 May 2027.",
        "review-20270524T0900",
    );
    let in_a_week = promise(
        "We ask again on 3 March 2027.",
        "Turn it off while you are there? We ask again on 3 March 2027.",
        "follow-up-20270303T0900",
    );
    for (said, found, expected) in [
        (StepAnswer::Done, "Still off", in_may),
        (StepAnswer::NotYet, "Noted: on again", in_a_week),
    ] {
        let phone = put_off(&[SWITCH]);
        phone.says(SWITCH, said);
        assert_eq!(phone.check().card.title, found);
        assert_eq!(next(&phone), expected, "{said:?}");
        phone.set_time("2027-02-25T09:30");
        assert!(!phone.is_asked());
        assert_eq!(phone.sync().show, None);
    }
}

#[test]
fn the_rest_of_a_check_that_was_put_off_keeps_its_day() {
    let phone = put_off(&[SWITCH, SETTING]);
    phone.says(SWITCH, StepAnswer::Done);
    assert_eq!(
        next(&phone),
        promise(
            "Next check: 25 February 2027.",
            "You put it off until 25 February 2027, 09:00.",
            "review-20270224T0900-20270225T0900",
        )
    );
    phone.set_time("2027-02-25T09:30");
    answers_group(&phone, Group::Ads, &[]);
    let card = phone.check().card;
    assert_eq!(card.title, "Still off", "both are answers of one check");
}

#[test]
fn a_check_that_was_put_off_with_nothing_left_to_ask_is_over() {
    let phone = put_off(&[SWITCH]);
    phone.says(SETTING, StepAnswer::Done);
    phone.skips(SWITCH, SkipReason::KeepAsIs);
    phone.sync();
    assert_eq!(
        next(&phone),
        promise(
            "Next check: 24 May 2027.",
            "Next check: 24 May 2027.",
            "review-20270524T0900",
        )
    );
}

/// Regression: Check named the day until which the check was put off, though another came first.
#[test]
fn a_check_that_was_put_off_gives_way_to_one_that_comes_before() {
    let phone = done(&[SWITCH]);
    phone.set_time(DUE);
    phone.sync();
    let length = SnoozeFor::Week;
    phone.send(&Command::Snooze { length });
    phone.app.set_start(at("2027-02-26T18:00").into()).unwrap();
    assert_eq!(
        next(&phone),
        promise(
            "Next check: 26 February 2027.",
            "Next check: 26 February 2027.",
            "review-20270226T1800",
        )
    );
}

/// Regression: only Home named the day on which a switch that was put off is asked about.
#[test]
fn a_switch_that_was_put_off_is_promised_everywhere_also_without_a_check() {
    let phone = Phone::new("2026-11-24T10:05");
    for said in [StepAnswer::Later, StepAnswer::OtherPage] {
        phone.leaves_for(SWITCH);
        phone.says(SWITCH, said);
        let home = phone.home().card.body.unwrap();
        assert!(
            home.ends_with(" We ask again on 1 December 2026."),
            "{home}"
        );
        assert_eq!(
            next(&phone),
            promise(
                "We ask again on 1 December 2026.",
                "A check asks if what you turned off is still off. Start with the AI switch. \
                 We ask again on 1 December 2026.",
                "follow-up-20261201T0900",
            )
        );
    }
    let later = phone.app.widget().unwrap().later;
    let later: Vec<_> = later.iter().map(|later| later.next.as_str()).collect();
    assert_eq!(later, ["Nothing to check yet"], "there is no check to name");
    phone.set_time("2026-12-01T09:30");
    assert!(phone.sync().show.is_some());
    assert_eq!(phone.app.widget().unwrap().next, None);
}

/// Regression: the day on which the switch of an account is asked about stayed when that account went.
#[test]
fn an_account_that_is_removed_takes_its_day_along() {
    let (phone, mine, work) = two_accounts();
    phone.set_time("2026-11-25T09:30");
    phone.says_of(work, SWITCH, StepAnswer::NotYet);
    let on_wednesday = "We ask again on 2 December 2026.";
    let promised = promise(on_wednesday, on_wednesday, "follow-up-20261202T0900");
    assert_eq!(next(&phone), promised);
    phone.app.remove_account(work).unwrap();
    let in_february = "Next check: 24 February 2027.";
    assert_eq!(
        next(&phone),
        promise(in_february, in_february, "review-20270224T0900")
    );
    assert_eq!(phone.account_id(), mine);
    let home = phone.home().card.body.unwrap();
    assert!(home.ends_with(in_february), "{home}");
}
