//! A phone's clock is wrong for a while, by years, and is put right again.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::Phone;
use untrained_core::progress::StepAnswer;

const STEP: &str = "ai-training";

/// The switch was confirmed off on 24 August 2026; then the clock ran ten years ahead.
fn years_ahead() -> Phone {
    let phone = Phone::new("2026-08-24T09:30");
    let account = phone.account_id();
    phone.app.done_elsewhere(account, STEP).unwrap();
    phone.app.answer(account, STEP, StepAnswer::Done).unwrap();
    phone.set_time("2036-08-24T12:00");
    phone
}

/// What the shell does when the clock is set, and then every few days.
fn reminders_until(phone: &Phone, days: &[&str]) -> Vec<String> {
    days.iter()
        .filter_map(|day| {
            phone.set_time(day);
            phone.app.deliver().unwrap().map(|reminder| reminder.id)
        })
        .collect()
}

const PUT_RIGHT: [&str; 6] = [
    "2026-10-01T12:00",
    "2026-11-24T08:59",
    "2026-11-24T09:00",
    "2026-11-24T09:01",
    "2026-12-24T09:00",
    "2027-02-24T09:00",
];
const EACH_ONCE: [&str; 2] = ["review-1-20261124T0900", "review-2-20270224T0900"];

#[test]
fn a_reminder_shown_in_the_wrong_year_does_not_swallow_the_true_one() {
    let phone = years_ahead();
    assert!(phone.app.deliver().unwrap().is_some());
    assert_eq!(reminders_until(&phone, &PUT_RIGHT), EACH_ONCE);
}

#[test]
fn a_review_dealt_with_in_the_wrong_year_does_not_swallow_the_true_one() {
    let phone = years_ahead();
    phone.app.deliver().unwrap();
    phone.app.review_put_aside().unwrap();
    assert_eq!(reminders_until(&phone, &PUT_RIGHT), EACH_ONCE);
}

#[test]
fn a_review_put_off_in_the_wrong_year_does_not_swallow_the_true_one() {
    let phone = years_ahead();
    let shown = phone.app.deliver().unwrap().unwrap();
    phone.app.reminder_snoozed(&shown.id).unwrap();
    assert_eq!(reminders_until(&phone, &PUT_RIGHT), EACH_ONCE);
}

#[test]
fn what_was_dealt_with_before_the_clock_went_wrong_is_not_asked_again() {
    let phone = Phone::new("2026-08-24T09:30");
    let account = phone.account_id();
    phone.app.done_elsewhere(account, STEP).unwrap();
    phone.app.answer(account, STEP, StepAnswer::Done).unwrap();
    assert_eq!(
        reminders_until(&phone, &["2026-11-24T09:00"]),
        EACH_ONCE[..1]
    );
    phone.app.review_put_aside().unwrap();
    phone.set_time("2036-08-24T12:00");
    phone.app.deliver().unwrap();
    phone.app.review_put_aside().unwrap();

    assert_eq!(
        reminders_until(&phone, &["2026-12-01T12:00", "2027-02-24T09:00"]),
        EACH_ONCE[1..]
    );
}
