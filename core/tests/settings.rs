//! What a person changes in Settings, and what the phone reports.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, at, step};
use untrained_core::ReminderId;
use untrained_core::progress::StepAnswer;
use untrained_core::review::{ReviewAnswer, SnoozeFor};
use untrained_core::screens::{NoticeAction, NotificationState, ScheduleSettings, SettingsScreen};

/// A phone on which two steps were done on 24 November 2026, so that reviews began.
fn begun() -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    let account = phone.account_id();
    for step_id in ["ai-training", "two-factor"] {
        phone.app.done_elsewhere(account, &step(step_id)).unwrap();
        phone
            .app
            .answer(account, &step(step_id), StepAnswer::Done)
            .unwrap();
    }
    phone
}

fn settings(phone: &Phone) -> SettingsScreen {
    phone.app.settings(NotificationState::Allowed).unwrap()
}

fn schedule(phone: &Phone) -> ScheduleSettings {
    settings(phone).reviews.schedule.unwrap()
}

fn next(phone: &Phone) -> String {
    schedule(phone).next.remove(0)
}

fn is_due(phone: &Phone) -> bool {
    !phone.app.review().unwrap().snooze.is_empty()
}

#[test]
fn another_interval_keeps_the_day_and_the_time() {
    let phone = begun();
    for (months, expected) in [
        (1, "24 December 2026, 09:00"),
        (6, "24 May 2027, 09:00"),
        (12, "24 November 2027, 09:00"),
        (3, "24 February 2027, 09:00"),
    ] {
        phone.app.set_interval(months).unwrap();
        assert_eq!(next(&phone), expected);
        let chosen = schedule(&phone)
            .intervals
            .into_iter()
            .find(|choice| choice.chosen);
        assert_eq!(chosen.unwrap().months, months);
        assert_eq!(schedule(&phone).date.value, "24 November 2026");
    }
}

#[test]
fn another_day_and_time_keep_the_interval() {
    let phone = begun();
    phone.app.set_start(at("2026-10-31T18:30").into()).unwrap();
    assert_eq!(
        schedule(&phone).next,
        [
            "31 January 2027, 18:30",
            "30 April 2027, 18:30",
            "31 July 2027, 18:30",
            "31 October 2027, 18:30",
        ]
    );
    assert_eq!(schedule(&phone).start, at("2026-10-31T18:30").into());
}

#[test]
fn times_are_written_as_the_phone_writes_them_and_follow_when_it_changes() {
    let phone = begun();
    phone.app.set_start(at("2026-11-24T21:00").into()).unwrap();
    phone.set_time("2026-11-24T22:15");
    phone.says("research", StepAnswer::Done);
    let of_12_hours = [
        "Every 3 months at 9:00 PM, counted from 24 November 2026.",
        "24 February 2027, 9:00 PM",
        "Next review: 24 February 2027, 9:00 PM",
        "24 November 2026, 10:15 PM (UTC+1)",
    ];
    let of_24_hours = [
        "Every 3 months at 21:00, counted from 24 November 2026.",
        "24 February 2027, 21:00",
        "Next review: 24 February 2027, 21:00",
        "24 November 2026, 22:15 (UTC+1)",
    ];
    for (uses_24_hour_clock, expected) in [(true, of_24_hours), (false, of_12_hours)] {
        let english = ["en".to_owned()];
        phone.app.set_locale(&english, uses_24_hour_clock);
        let shown = [
            settings(&phone).reviews.standing,
            next(&phone),
            phone.home().next_review,
            phone.app.history(None, None).unwrap().rows.remove(0).detail,
        ];
        assert_eq!(shown, expected);
    }
}

#[test]
fn a_change_makes_nothing_due_that_was_not() {
    let phone = begun();
    phone.set_time("2027-02-20T12:00");
    phone.app.set_interval(1).unwrap();
    assert!(!is_due(&phone), "the months that went by are no reviews");
    assert_eq!(next(&phone), "24 February 2027, 09:00");
    phone.app.set_start(at("2020-01-19T11:00").into()).unwrap();
    assert!(!is_due(&phone));
    assert_eq!(next(&phone), "19 March 2027, 11:00");
}

#[test]
fn a_review_that_waits_goes_on_waiting_with_its_answers() {
    let phone = begun();
    let account = phone.account_id();
    phone.set_time("2027-02-25T12:00");
    phone
        .app
        .review_answer(account, &step("ai-training"), ReviewAnswer::AsWanted)
        .unwrap();
    phone.app.set_interval(1).unwrap();
    assert_eq!(phone.app.review().unwrap().progress, "1 of 2 answered");
    phone.app.set_interval(12).unwrap();
    assert!(
        !is_due(&phone),
        "by that pattern the first review is still to come"
    );
}

#[test]
fn a_review_that_was_dealt_with_does_not_come_again_later_the_same_day() {
    let phone = begun();
    phone.set_time("2027-02-24T09:30");
    phone.app.dismiss_review().unwrap();
    phone.app.set_start(at("2026-11-24T18:00").into()).unwrap();
    assert_eq!(next(&phone), "24 May 2027, 18:00");
    phone.set_time("2027-02-24T18:30");
    assert!(!is_due(&phone));
}

#[test]
fn a_review_moved_to_later_the_same_day_comes_then() {
    let phone = begun();
    phone.set_time("2027-02-24T09:30");
    assert!(phone.app.deliver().unwrap().is_some());
    phone.app.set_start(at("2026-11-24T18:00").into()).unwrap();
    assert!(!is_due(&phone));
    assert_eq!(next(&phone), "24 February 2027, 18:00");
    phone.set_time("2027-02-24T18:00");
    assert!(is_due(&phone));
    assert!(phone.app.deliver().unwrap().is_some());
    assert!(phone.app.deliver().unwrap().is_none());
}

#[test]
fn a_review_put_off_stays_put_off() {
    let phone = begun();
    phone.set_time("2027-02-24T09:30");
    phone.app.review_snooze(SnoozeFor::Week).unwrap();
    phone.app.set_interval(1).unwrap();
    assert!(!is_due(&phone));
    assert_eq!(next(&phone), "3 March 2027, 09:30");
}

#[test]
fn a_pause_is_silent_and_what_was_missed_is_one_review() {
    let phone = begun();
    phone.app.set_paused(true).unwrap();
    phone.set_time("2029-01-01T12:00");
    assert!(!is_due(&phone));
    assert!(phone.app.deliver().unwrap().is_none());
    assert!(phone.app.plan(64).unwrap().is_empty());
    phone.app.set_paused(false).unwrap();
    assert!(is_due(&phone), "two years are one review");
    assert_eq!(next(&phone), "24 February 2029, 09:00");
    phone.app.dismiss_review().unwrap();
    assert!(!is_due(&phone));
}

#[test]
fn pausing_and_resuming_in_time_leaves_everything_as_it_was() {
    let phone = begun();
    let before = schedule(&phone);
    phone.app.set_paused(true).unwrap();
    phone.app.set_paused(true).unwrap();
    phone.app.set_paused(false).unwrap();
    assert_eq!(schedule(&phone), before);
}

#[test]
fn home_and_settings_say_what_keeps_reminders_from_arriving_and_mend_it() {
    let phone = begun();
    let table = [
        (NotificationState::Allowed, None),
        (
            NotificationState::NotAsked,
            Some(NoticeAction::AskNotificationPermission),
        ),
        (
            NotificationState::Denied,
            Some(NoticeAction::OpenNotificationSettings),
        ),
        (
            NotificationState::ChannelBlocked,
            Some(NoticeAction::OpenNotificationSettings),
        ),
    ];
    for (state, action) in table {
        let reminders = phone.app.settings(state).unwrap().reminders;
        assert_eq!(reminders.notice.action, action, "{state:?}");
        assert_eq!(reminders.blocked, action.is_some(), "{state:?}");
        let home = phone.app.home(state).unwrap();
        assert_eq!(
            home.notices.first().and_then(|notice| notice.action),
            action,
            "{state:?}"
        );
    }
    phone.app.set_paused(true).unwrap();
    let paused = phone.app.settings(NotificationState::Denied).unwrap();
    assert!(!paused.reminders.blocked, "there is nothing to arrive");
}

#[test]
fn the_phones_reports_are_kept() {
    let phone = begun();
    let facts = |phone: &Phone| {
        let screen = phone.app.settings(NotificationState::Denied).unwrap();
        screen.reminders.facts
    };
    assert_eq!(
        facts(&phone),
        [""; 0],
        "nothing is said before the first report"
    );

    let held = phone.app.plan(1).unwrap().remove(0).id;
    let report =
        |state, held: Option<&ReminderId>| phone.app.report_reminders(state, held).unwrap();
    report(NotificationState::Allowed, Some(&held));
    assert_eq!(
        facts(&phone),
        ["This phone has the next reminder planned for 24 February 2027, 09:00."]
    );
    report(NotificationState::Denied, Some(&held));
    phone.set_time("2026-12-01T08:00");
    report(
        NotificationState::ChannelBlocked,
        Some(&"review-7-x".into()),
    );
    assert_eq!(
        facts(&phone),
        [
            "Reminders have not been able to arrive since 24 November 2026, 10:05.",
            "This phone has no reminder planned.",
        ]
    );
    report(NotificationState::Allowed, None);
    phone.set_time("2027-02-24T09:05");
    phone.app.deliver().unwrap().unwrap();
    let phone = phone.restart();
    assert_eq!(
        facts(&phone),
        [
            "This phone has no reminder planned.",
            "A review was last offered on 24 February 2027, 09:05, by a reminder or here in the app.",
        ]
    );
}

#[test]
fn a_report_that_says_nothing_new_writes_nothing() {
    let phone = begun();
    let held = phone.app.plan(1).unwrap().remove(0).id;
    let report = || {
        phone
            .app
            .report_reminders(NotificationState::Denied, Some(&held))
            .unwrap();
    };
    report();
    let before = phone.on_disk();
    report();
    assert!(phone.on_disk() == before);
}
