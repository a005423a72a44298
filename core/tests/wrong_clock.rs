//! A phone's clock is wrong by years for a while, and is set right again.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::Phone;
use untrained_core::Command;
use untrained_core::progress::StepAnswer;
use untrained_core::screens::ReminderActionKind;

const STEP: &str = "ai-training";

/// The switch was seen off on 24 August 2026; then the clock ran ten years ahead.
fn years_ahead() -> Phone {
    let phone = Phone::new("2026-08-24T09:30");
    phone.says(STEP, StepAnswer::Done);
    phone.set_time("2036-08-24T12:00");
    phone
}

/// What the shell does when the clock is set, and then every few days.
fn reminders_until(phone: &Phone, days: &[&str]) -> Vec<String> {
    days.iter()
        .filter_map(|day| {
            phone.set_time(day);
            phone.sync().show.map(|reminder| reminder.id)
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
const EACH_ONCE: [&str; 2] = ["review-20261124T0900", "review-20270224T0900"];

#[test]
fn a_reminder_shown_in_the_wrong_year_does_not_swallow_the_true_one() {
    let phone = years_ahead();
    assert!(phone.sync().show.is_some());
    assert_eq!(reminders_until(&phone, &PUT_RIGHT), EACH_ONCE);
}

#[test]
fn a_check_skipped_in_the_wrong_year_does_not_swallow_the_true_one() {
    let phone = years_ahead();
    phone.sync();
    phone.send(&Command::SkipCheck);
    assert_eq!(reminders_until(&phone, &PUT_RIGHT), EACH_ONCE);
}

#[test]
fn a_check_put_off_in_the_wrong_year_does_not_swallow_the_true_one() {
    let phone = years_ahead();
    let shown = phone.sync().show.unwrap();
    phone.presses(&shown.id, ReminderActionKind::Tomorrow);
    assert_eq!(reminders_until(&phone, &PUT_RIGHT), EACH_ONCE);
}

#[test]
fn a_look_promised_in_the_wrong_year_leaves_the_true_reminders_alone() {
    let phone = years_ahead();
    phone.says(STEP, StepAnswer::NotYet);
    assert_eq!(reminders_until(&phone, &PUT_RIGHT), EACH_ONCE);
}

/// The first answer is given while the clock is wrong; then it is set right.
fn begun_at(wrong: &str) -> Phone {
    let phone = Phone::new(wrong);
    phone.says(STEP, StepAnswer::Done);
    phone.set_time("2026-08-24T12:00");
    phone
}

#[test]
fn reviews_that_a_wrong_clock_began_come_each_quarter_all_the_same() {
    // The clock's date, and the day and month that the reviews keep.
    let table = [
        ("2036-08-24T09:30", "review-20261124T0900"),
        ("2036-02-24T09:30", "review-20261124T0900"),
        ("2027-11-24T09:30", "review-20261124T0900"),
        ("2999-05-24T09:30", "review-20261124T0900"),
        // A phone that boots with its time of manufacture.
        ("1970-01-01T00:10", "review-20261001T0900"),
        ("2015-05-24T09:30", "review-20261001T0900"),
    ];
    for (wrong, first) in table {
        let phone = begun_at(wrong);
        let shown = reminders_until(&phone, &PUT_RIGHT);
        assert_eq!(shown.first().map(String::as_str), Some(first), "{wrong}");
        let card = phone.check().card;
        assert!(card.label.is_some(), "{wrong}: the switch is asked about");
    }
}

#[test]
fn a_clock_that_was_some_days_ahead_moves_the_first_review_by_as_many_days() {
    for (begun, put_right, first) in [
        (
            "2026-11-24T10:00",
            "2026-11-22T21:00",
            "review-20270224T0900",
        ),
        (
            "2026-12-24T10:00",
            "2026-11-24T10:00",
            "review-20270324T0900",
        ),
    ] {
        let phone = begun_at(begun);
        phone.set_time(put_right);
        let synced = phone.sync();
        assert_eq!(synced.show, None, "{begun}");
        assert_eq!(synced.plan[0].id, first, "{begun}");
    }
}

#[test]
fn a_start_in_a_later_year_that_was_chosen_stays() {
    let phone = begun_at("2026-08-24T09:30");
    phone
        .app
        .set_start(support::at("2028-01-31T18:00").into())
        .unwrap();
    assert_eq!(reminders_until(&phone, &PUT_RIGHT), [""; 0]);
    assert_eq!(phone.sync().plan[0].id, "review-20280131T1800");
}

/// As on a phone that boots with the day on which its system was built.
#[test]
fn a_clock_that_falls_behind_does_not_turn_the_first_day_into_a_check() {
    // In the morning, so that nobody has looked since nine o'clock.
    let phone = begun_at("2026-08-24T08:00");
    phone.set_time("2026-08-10T12:00");
    phone.sync();
    phone.app.set_interval(6).unwrap();
    phone.app.set_interval(3).unwrap();
    assert_eq!(reminders_until(&phone, &PUT_RIGHT), EACH_ONCE);
}

/// The anchor that the wrong clock left in the future must not hold back what is chosen later.
#[test]
fn a_start_chosen_after_a_wrong_clock_is_the_first_check() {
    let phone = years_ahead();
    phone
        .app
        .set_start(support::at("2036-08-01T18:00").into())
        .unwrap();
    phone.set_time("2026-08-25T12:00");
    phone.sync();
    phone
        .app
        .set_start(support::at("2026-09-15T18:00").into())
        .unwrap();
    assert_eq!(phone.sync().plan[0].id, "review-20260915T1800");
}

#[test]
fn another_pattern_chosen_by_a_wrong_clock_makes_nothing_due() {
    let phone = begun_at("2026-08-24T09:30");
    phone.set_time("1970-01-01T00:10");
    phone.app.set_interval(1).unwrap();
    phone.set_time("2026-09-01T12:00");
    assert_eq!(phone.sync().show, None);
    assert_eq!(phone.sync().plan[0].id, "review-20260924T0900");
}

#[test]
fn what_was_dealt_with_before_the_clock_went_wrong_is_not_asked_again() {
    let phone = Phone::new("2026-08-24T09:30");
    phone.says(STEP, StepAnswer::Done);
    assert_eq!(
        reminders_until(&phone, &["2026-11-24T09:00"]),
        EACH_ONCE[..1]
    );
    phone.send(&Command::SkipCheck);
    phone.set_time("2036-08-24T12:00");
    phone.sync();
    phone.send(&Command::SkipCheck);

    assert_eq!(
        reminders_until(&phone, &["2026-12-01T12:00", "2027-02-24T09:00"]),
        EACH_ONCE[1..]
    );
}
