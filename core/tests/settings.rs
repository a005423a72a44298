//! What a person changes in Settings, and what the phone reports.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use serde::Deserialize;
use support::{Phone, at, pocket};
use untrained_core::progress::StepAnswer;
use untrained_core::review::SnoozeFor;
use untrained_core::screens::{Action, NotificationState, ScheduleSettings, SettingsScreen};
use untrained_core::{Command, PhoneReminders};

/// A phone on which two settings were answered on 24 November 2026, which started the reviews.
fn begun() -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    for step_id in ["ai-training", "two-factor"] {
        phone.says(step_id, StepAnswer::Done);
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
fn a_start_on_a_coming_day_is_the_first_check() {
    let phone = begun();
    phone.app.set_start(at("2027-01-31T18:30").into()).unwrap();
    assert_eq!(
        settings(&phone).reviews.summary,
        "Every 3 months at 18:30, starting from 31 January 2027."
    );
    assert_eq!(
        schedule(&phone).next,
        [
            "31 January 2027, 18:30",
            "30 April 2027, 18:30",
            "31 July 2027, 18:30",
            "31 October 2027, 18:30",
        ]
    );
    assert!(!phone.is_asked());
    assert_eq!(phone.sync().plan[0].id, "review-20270131T1830");
    phone.set_time("2027-01-31T18:30");
    assert_eq!(phone.sync().show.unwrap().id, "review-20270131T1830");
    phone.send(&Command::SkipCheck);
    assert!(!phone.is_asked());
    assert_eq!(next(&phone), "30 April 2027, 18:30");
}

#[test]
fn the_day_of_the_first_answer_and_a_start_chosen_for_today_or_earlier_are_no_checks() {
    let (first_day, later) = ("2026-11-24T10:05", "2026-12-01T10:05");
    for (now, start, first) in [
        (first_day, "2026-11-24T09:00", "24 February 2027, 09:00"),
        (first_day, "2026-11-24T18:00", "24 February 2027, 18:00"),
        (first_day, "2026-11-23T18:00", "23 February 2027, 18:00"),
        (later, "2026-12-01T18:00", "1 March 2027, 18:00"),
        (later, "2026-11-30T18:00", "28 February 2027, 18:00"),
    ] {
        let phone = begun();
        phone.set_time(now);
        phone.app.set_start(at(start).into()).unwrap();
        phone.app.set_interval(1).unwrap();
        phone.app.set_interval(3).unwrap();
        assert_eq!(next(&phone), first);
        phone.set_time("2026-12-01T23:59");
        assert!(!phone.is_asked(), "{start}");
        assert_eq!(phone.sync().show, None, "{start}");
    }
}

#[test]
fn another_interval_or_time_of_day_keeps_the_start_as_the_first_check() {
    let phone = begun();
    phone.app.set_start(at("2027-03-01T09:00").into()).unwrap();
    phone.app.set_interval(12).unwrap();
    assert_eq!(
        schedule(&phone).next[..2],
        ["1 March 2027, 09:00", "1 March 2028, 09:00"]
    );
    // Also on the morning of that day.
    phone.set_time("2027-03-01T08:00");
    phone.app.set_start(at("2027-03-01T18:00").into()).unwrap();
    phone.app.set_interval(1).unwrap();
    assert_eq!(
        schedule(&phone).next[..2],
        ["1 March 2027, 18:00", "1 April 2027, 18:00"]
    );
    phone.set_time("2027-03-01T18:00");
    assert!(phone.is_asked());
}

#[test]
fn times_are_written_as_the_phone_writes_them_and_follow_when_it_changes() {
    let phone = begun();
    phone.app.set_start(at("2026-11-24T21:00").into()).unwrap();
    phone.set_time("2027-02-24T22:15");
    phone.says("research", StepAnswer::Done);
    phone.send(&Command::Snooze {
        length: SnoozeFor::Day,
    });
    let of_12_hours = [
        "Every 3 months at 9:00 PM, starting from 24 November 2026.",
        "25 February 2027, 9:00 PM",
        "You put it off until 25 February 2027, 9:00 PM.",
        "24 February 2027, 10:15 PM (UTC+1)",
    ];
    let of_24_hours = [
        "Every 3 months at 21:00, starting from 24 November 2026.",
        "25 February 2027, 21:00",
        "You put it off until 25 February 2027, 21:00.",
        "24 February 2027, 22:15 (UTC+1)",
    ];
    for (uses_24_hour_clock, expected) in [(true, of_24_hours), (false, of_12_hours)] {
        let english = ["en".to_owned()];
        phone.app.set_locale(&english, uses_24_hour_clock, None);
        let mut history = phone.app.history(None, None).unwrap().groups;
        let shown = [
            settings(&phone).reviews.summary,
            next(&phone),
            phone.check().card.body.unwrap(),
            history.remove(0).rows.remove(0).detail,
        ];
        assert_eq!(shown, expected);
    }
}

/// A row of the table that every language reads.
#[derive(Deserialize)]
struct TimeOfDay {
    why: String,
    language: String,
    #[serde(rename = "time")]
    start: String,
    of_12_hours: String,
    of_24_hours: String,
}

#[test]
fn a_time_of_day_is_written_in_the_way_of_each_language() {
    let rows: Vec<TimeOfDay> =
        serde_json::from_str(include_str!("../../tests/vectors/times.json")).unwrap();
    let phone = begun();
    for row in rows {
        let start = at(&format!("2026-11-24T{}", row.start));
        phone.app.set_start(start.into()).unwrap();
        for (uses_24_hour_clock, expected) in [(false, &row.of_12_hours), (true, &row.of_24_hours)]
        {
            let language = [row.language.clone()];
            phone.app.set_locale(&language, uses_24_hour_clock, None);
            let shown = schedule(&phone).time.value;
            assert_eq!(&shown, expected, "{}: {}", row.language, row.why);
        }
    }
}

#[test]
fn a_change_makes_nothing_due_that_was_not() {
    let phone = begun();
    phone.set_time("2027-02-20T12:00");
    phone.app.set_interval(1).unwrap();
    assert!(!phone.is_asked(), "the months that went by are no reviews");
    assert_eq!(next(&phone), "24 February 2027, 09:00");
    phone.app.set_start(at("2020-01-19T11:00").into()).unwrap();
    assert!(!phone.is_asked());
    assert_eq!(next(&phone), "19 March 2027, 11:00");
}

/// Regression: it was lost if the new schedule had not begun, and did not come back with the old
/// one.
#[test]
fn a_check_that_waits_goes_on_waiting_with_its_answers() {
    let phone = begun();
    phone.set_time("2027-02-25T12:00");
    phone.says("ai-training", StepAnswer::Done);
    let half_way = phone.check();
    assert_eq!(half_way.progress.as_deref(), Some("Part 2 of 2"));
    for months in [1, 12, 6, 3] {
        phone.app.set_interval(months).unwrap();
        assert_eq!(phone.check(), half_way, "every {months} months");
    }
    phone.app.set_start(at("2027-02-01T18:00").into()).unwrap();
    assert_eq!(phone.check(), half_way, "by a pattern that is to come");
    phone.app.set_paused(true).unwrap();
    assert!(!phone.is_asked());
    phone.app.set_paused(false).unwrap();
    assert_eq!(phone.check(), half_way, "after a pause");
    assert_eq!(phone.restart().check(), half_way);
}

#[test]
fn a_check_that_was_skipped_does_not_come_again_later_the_same_day() {
    let phone = begun();
    phone.set_time("2027-02-24T09:30");
    phone.send(&Command::SkipCheck);
    phone.app.set_start(at("2026-11-24T18:00").into()).unwrap();
    assert_eq!(next(&phone), "24 May 2027, 18:00");
    phone.set_time("2027-02-24T18:30");
    assert!(!phone.is_asked());
}

/// A waiting check does not go away and come back in the evening.
#[test]
fn a_check_that_waits_is_not_asked_again_at_another_time_of_its_day() {
    let phone = begun();
    phone.set_time("2027-02-24T09:30");
    assert!(phone.sync().show.is_some());
    phone.app.set_start(at("2026-11-24T18:00").into()).unwrap();
    assert!(phone.is_asked());
    assert_eq!(next(&phone), "24 May 2027, 18:00");
    phone.set_time("2027-02-24T18:00");
    assert_eq!(phone.sync().show, None);
    phone.send(&Command::SkipCheck);
    assert!(!phone.is_asked());
}

#[test]
fn a_check_put_off_stays_put_off() {
    let phone = begun();
    phone.set_time("2027-02-24T09:30");
    phone.send(&Command::Snooze {
        length: SnoozeFor::Week,
    });
    phone.app.set_interval(1).unwrap();
    assert!(!phone.is_asked());
    assert_eq!(next(&phone), "3 March 2027, 09:00");
    phone.set_time("2027-03-03T09:30");
    assert!(phone.is_asked());
}

#[test]
fn a_pause_is_silent_and_what_was_missed_is_one_check() {
    let phone = begun();
    phone.app.set_paused(true).unwrap();
    phone.set_time("2029-01-01T12:00");
    assert!(!phone.is_asked());
    let sync = phone.sync();
    assert_eq!((sync.show, sync.plan), (None, vec![]));
    phone.app.set_paused(false).unwrap();
    assert!(phone.is_asked(), "two years are one check");
    assert_eq!(next(&phone), "24 February 2029, 09:00");
    phone.send(&Command::SkipCheck);
    assert!(!phone.is_asked());
}

#[test]
fn nobody_is_asked_for_a_permission_while_nothing_would_arrive() {
    let phone = begun();
    phone.app.set_paused(true).unwrap();
    let home = phone.app.home(NotificationState::NotAsked).unwrap();
    let asks = |action: &Action| matches!(action, Action::AskPermission);
    assert!(!home.card.buttons.iter().any(|button| asks(&button.action)));
}

#[test]
fn the_next_reviews_are_reviews_and_no_look_in_between() {
    let phone = begun();
    phone.says("ai-training", StepAnswer::NotYet);
    assert_eq!(phone.sync().plan[0].id, "follow-up-20261201T0900");
    assert_eq!(next(&phone), "24 February 2027, 09:00");
    assert_eq!(schedule(&phone).next.len(), 4);
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
fn home_and_settings_offer_what_lets_reminders_arrive() {
    let phone = begun();
    let table = [
        (NotificationState::Allowed, None, None),
        (
            NotificationState::NotAsked,
            Some(Action::AskPermission),
            Some(Action::AskPermission),
        ),
        (
            NotificationState::MaySleep,
            Some(Action::OpenAppSettings),
            Some(Action::OpenAppSettings),
        ),
        (
            NotificationState::Denied,
            Some(Action::OpenNotificationSettings),
            Some(Action::OpenNotificationSettings),
        ),
        (
            NotificationState::ChannelBlocked,
            Some(Action::OpenNotificationSettings),
            Some(Action::OpenNotificationSettings),
        ),
    ];
    for (state, notice, button) in table {
        let reminders = phone.app.settings(state).unwrap().reminders;
        assert_eq!(reminders.notice.action, notice, "{state:?}");
        assert_eq!(reminders.at_risk, notice.is_some(), "{state:?}");
        let first = phone.app.home(state).unwrap().card.buttons.remove(0).action;
        let helps = matches!(
            first,
            Action::AskPermission | Action::OpenAppSettings | Action::OpenNotificationSettings
        );
        assert_eq!(helps.then_some(first), button, "{state:?}");
    }
    phone.app.set_paused(true).unwrap();
    let paused = phone.app.settings(NotificationState::Denied).unwrap();
    assert!(!paused.reminders.at_risk, "there is nothing to arrive");
}

#[test]
fn whoever_wants_no_reminder_is_not_asked_again() {
    let phone = begun();
    let asks = |phone: &Phone| {
        let home = phone.app.home(NotificationState::NotAsked).unwrap();
        home.card.buttons[0].action == Action::AskPermission
    };
    assert!(asks(&phone));
    phone.send(&Command::DeclineReminders);
    assert!(!asks(&phone));
    assert!(!asks(&phone.restart()));
}

/// The shell's report, and the id of the reminder that the phone has scheduled.
fn reports(phone: &Phone, notifications: NotificationState, held: &[&str]) {
    let report = PhoneReminders {
        notifications,
        held: held.iter().map(|id| (*id).to_owned()).collect(),
        ..pocket(None)
    };
    phone.app.sync(&report).unwrap();
}

const HELD: &str = "review-20270224T0900";

#[test]
fn the_phones_reports_are_kept() {
    let phone = begun();
    let facts_if = |phone: &Phone, state| phone.app.settings(state).unwrap().reminders.facts;
    let facts = |phone: &Phone| facts_if(phone, NotificationState::Allowed);
    assert_eq!(
        facts_if(&phone, NotificationState::Denied),
        [""; 0],
        "nothing is said before the first report"
    );

    reports(&phone, NotificationState::Allowed, &[HELD]);
    assert_eq!(
        facts(&phone),
        ["Next reminder on this phone: 24 February 2027, 09:00."]
    );
    reports(&phone, NotificationState::Denied, &[HELD]);
    phone.set_time("2026-12-01T08:00");
    reports(
        &phone,
        NotificationState::ChannelBlocked,
        &["review-7-20270224T0900"],
    );
    assert_eq!(
        facts_if(&phone, NotificationState::ChannelBlocked),
        ["This phone has not let reminders through since 24 November 2026, 10:05."]
    );
    phone.set_time("2027-02-24T09:05");
    reports(&phone, NotificationState::Allowed, &[]);
    let phone = phone.restart();
    assert_eq!(
        facts(&phone),
        [
            "No reminder is planned on this phone.",
            "You were last asked on 24 February 2027, 09:05.",
        ]
    );
}

#[test]
fn a_report_that_says_nothing_new_writes_nothing() {
    let phone = begun();
    reports(&phone, NotificationState::Denied, &[HELD]);
    let before = phone.on_disk();
    reports(&phone, NotificationState::Denied, &[HELD]);
    assert!(phone.on_disk() == before);
}

/// Regression: "This phone allows reminders", and checks that would never come.
#[test]
fn where_nothing_is_to_come_nothing_is_promised() {
    let phone = begun();
    phone.takes_back("ai-training");
    phone.takes_back("two-factor");
    let screen = phone.app.settings(NotificationState::Denied).unwrap();
    assert_eq!(
        screen.reminders.notice.text,
        "No reminder is planned on this phone."
    );
    assert_eq!(
        screen.reviews.schedule.unwrap().next,
        ["Nothing to check yet"]
    );
}

/// Regression: the sentence on the first check stood there twice, under Checks and under Reminders.
#[test]
fn before_the_first_answer_no_sentence_is_said_twice() {
    let phone = Phone::new("2026-11-24T10:05");
    let screen = phone.app.settings(NotificationState::Allowed).unwrap();
    assert_eq!(
        (
            screen.reviews.summary.as_str(),
            screen.reminders.notice.text.as_str()
        ),
        (
            "Your first check comes three months after your first answer.",
            "No reminder is planned on this phone."
        )
    );
}

/// Regression: a new phone "had not let reminders through" before anybody was asked.
#[test]
fn who_was_not_asked_yet_has_blocked_nothing() {
    let phone = begun();
    reports(&phone, NotificationState::NotAsked, &[]);
    let screen = phone.app.settings(NotificationState::NotAsked).unwrap();
    assert_eq!(screen.reminders.facts, [""; 0]);
}
