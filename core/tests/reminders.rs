//! Reminders: what the shell shows, schedules and removes, on every occasion; and what the buttons
//! of a notification do, however old it is.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::check::two_accounts;
use support::{Phone, at, pocket};
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::SnoozeFor;
use untrained_core::screens::{
    NotificationState, Reminder, ReminderActionKind, ReminderActionKind::*,
};
use untrained_core::{Command, PhoneReminders};

const SWITCH: &str = "ai-training";
const DUE: &str = "review-20270224T0900";

/// The switch was seen off on 24 November 2026; a quarter later, it is half past nine.
fn due() -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says(SWITCH, StepAnswer::Done);
    phone.set_time("2027-02-24T09:30");
    phone
}

/// A phone whose check is due, with its notification on display.
fn shown() -> (Phone, Reminder) {
    let phone = due();
    let shown = phone.sync().show.unwrap();
    (phone, shown)
}

fn ids(plan: &[Reminder]) -> Vec<&str> {
    plan.iter().map(|reminder| reminder.id.as_str()).collect()
}

#[test]
fn a_reminder_is_shown_once_and_syncing_again_changes_nothing() {
    let (phone, reminder) = shown();
    assert_eq!(reminder.id, DUE);
    let before = phone.on_disk();
    let first = phone.sync_showing(DUE);
    assert_eq!(first.show, None);
    assert_eq!(first.refresh, Some(reminder));
    assert!(!first.clear);
    assert_eq!(phone.sync_showing(DUE), first);
    assert!(phone.on_disk() == before);
    assert_eq!(phone.restart().sync().show, None);
}

#[test]
fn missed_reminders_are_one() {
    let phone = due();
    phone.set_time("2028-01-01T12:00");
    assert_eq!(phone.sync().show.unwrap().id, "review-20271124T0900");
    assert_eq!(phone.sync().show, None);
    phone.send(&Command::SkipCheck);
    assert_eq!(ids(&phone.sync().plan)[0], "review-20280224T0900");
}

/// What is due is already on Home.
#[test]
fn an_app_in_front_needs_no_notification() {
    let phone = due();
    let in_front = PhoneReminders {
        app_in_front: true,
        ..pocket(None)
    };
    assert_eq!(phone.app.sync(&in_front).unwrap().show, None);
    assert_eq!(phone.sync().show, None, "it was offered");
    assert!(phone.is_asked());
}

#[test]
fn what_the_phone_does_not_let_through_was_not_offered() {
    let phone = due();
    for notifications in [
        NotificationState::NotAsked,
        NotificationState::Denied,
        NotificationState::ChannelBlocked,
    ] {
        let quiet = PhoneReminders {
            notifications,
            ..pocket(None)
        };
        assert_eq!(phone.app.sync(&quiet).unwrap().show, None);
    }
    assert_eq!(phone.sync().show.unwrap().id, DUE, "once it is allowed");
}

#[test]
fn the_words_say_what_is_known_and_name_no_account() {
    let (_, off) = shown();
    assert_eq!(
        (off.title.as_str(), off.body.as_str()),
        (
            "Is the AI switch still off?",
            "It was off when you looked, 24 November 2026. One minute."
        )
    );
    let labels: Vec<_> = off
        .actions
        .iter()
        .map(|action| (action.kind, action.label.as_str()))
        .collect();
    // Regression: "Done for now" was read as "I have done it", and came first.
    assert_eq!(
        labels,
        [
            (Look, "Look"),
            (Tomorrow, "Tomorrow"),
            (Skip, "Skip this time")
        ]
    );

    let table = [
        (StepAnswer::NotYet, "The AI switch is on"),
        (StepAnswer::NotFound, "Is the AI switch off?"),
        (StepAnswer::Later, "Is the AI switch off?"),
    ];
    for (said, title) in table {
        let phone = Phone::new("2026-11-24T10:05");
        phone.app.rename_account(phone.account_id(), "Ada").unwrap();
        phone.says(SWITCH, said);
        let reminder = phone.sync().plan.remove(0);
        assert_eq!(reminder.title, title, "{said:?}");
        assert!(!format!("{reminder:?}").contains("Ada"));
    }
}

#[test]
fn a_notification_that_is_shown_is_told_again_in_another_language() {
    let (phone, english) = shown();
    phone.app.set_locale(&["de".to_owned()], true, None);
    let german = phone.sync_showing(DUE).refresh.unwrap();
    assert_eq!((&german.id, german.at), (&english.id, english.at));
    assert_ne!(german.body, english.body);
    let sync = phone.presses(DUE, Tomorrow);
    assert!(sync.clear);
    assert!(!phone.is_asked());
}

#[test]
fn tomorrow_puts_the_check_off_by_a_day_and_not_the_pattern() {
    let (phone, _) = shown();
    let sync = phone.presses(DUE, Tomorrow);
    assert!(sync.clear);
    assert_eq!((sync.show, sync.refresh), (None, None));
    assert_eq!(
        ids(&sync.plan)[..3],
        [
            "review-20270224T0900-20270225T0900",
            "review-20270524T0900",
            "review-20270824T0900"
        ]
    );
    phone.set_time("2027-02-25T09:30");
    let again = phone.sync().show.unwrap();
    assert_eq!(again.id, "review-20270224T0900-20270225T0900");
    assert_eq!(phone.sync().show, None);
}

#[test]
fn a_week_is_put_off_in_the_app() {
    let (phone, _) = shown();
    phone.send(&Command::Snooze {
        length: SnoozeFor::Week,
    });
    let sync = phone.sync_showing(DUE);
    assert!(sync.clear, "the notification goes");
    assert_eq!(ids(&sync.plan)[0], "review-20270224T0900-20270303T0900");
}

#[test]
fn skip_this_time_skips_one_check() {
    let (phone, _) = shown();
    let sync = phone.presses(DUE, Skip);
    assert!(sync.clear);
    assert_eq!(ids(&sync.plan)[0], "review-20270524T0900");
    assert_eq!(phone.home().card.title, "Off");
}

#[test]
fn looking_changes_nothing() {
    let (phone, reminder) = shown();
    let present = phone.sync_showing(DUE);
    let before = phone.on_disk();
    assert_eq!(phone.presses(DUE, Look), present);
    assert_eq!(present.refresh, Some(reminder));
    assert!(phone.on_disk() == before);
}

#[test]
fn an_answer_in_the_app_takes_the_notification_away() {
    let (phone, _) = shown();
    phone.says(SWITCH, StepAnswer::Done);
    let sync = phone.sync_showing(DUE);
    assert!(sync.clear);
    assert_eq!((sync.show, sync.refresh), (None, None));
}

/// Regression: after a change of schedule, the buttons of a notification on display did nothing.
#[test]
fn the_buttons_work_after_another_pattern() {
    type Change = fn(&Phone);
    let changes: [(&str, &str, Change); 4] = [
        ("every month", "0900", |phone| {
            phone.app.set_interval(1).unwrap();
        }),
        ("every year and back", "0900", |phone| {
            phone.app.set_interval(12).unwrap();
            phone.app.set_interval(3).unwrap();
        }),
        ("another start", "1800", |phone| {
            phone.app.set_start(at("2026-12-24T18:00").into()).unwrap();
        }),
        ("a pause", "0900", |phone| {
            phone.app.set_paused(true).unwrap();
            phone.app.set_paused(false).unwrap();
        }),
    ];
    for (name, time, change) in changes {
        let (phone, reminder) = shown();
        change(&phone);
        assert_eq!(
            phone.sync_showing(DUE).refresh,
            Some(reminder),
            "{name}: it stays"
        );
        let sync = phone.presses(DUE, Tomorrow);
        assert!(sync.clear, "{name}");
        assert_eq!(
            ids(&sync.plan)[0],
            format!("review-20270224T0900-20270225T{time}"),
            "{name}: it comes tomorrow"
        );

        let (phone, _) = shown();
        change(&phone);
        phone.presses(DUE, Skip);
        assert!(!phone.is_asked(), "{name}");
    }
}

/// A notification left for a quarter acts on the current check.
#[test]
fn the_buttons_of_an_old_notification_act_on_what_took_its_place() {
    let (phone, _) = shown();
    phone.set_time("2027-05-25T12:00");
    let sync = phone.presses(DUE, Tomorrow);
    assert_eq!(ids(&sync.plan)[0], "review-20270524T0900-20270526T0900");
    phone.set_time("2027-05-26T12:00");
    phone.presses(DUE, Skip);
    assert!(!phone.is_asked());
    let before = phone.on_disk();
    for action in [Look, Tomorrow, Skip] {
        let sync = phone.presses(DUE, action);
        assert!(sync.clear, "it is over");
        assert_eq!(ids(&sync.plan)[0], "review-20270824T0900");
    }
    assert!(phone.on_disk() == before);
}

/// The switch was on; a week later, it is half past nine.
fn follow_up() -> (Phone, String) {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says(SWITCH, StepAnswer::NotYet);
    phone.set_time("2026-12-01T09:30");
    let shown = phone.sync().show.unwrap();
    assert_eq!(shown.id, "follow-up-20261201T0900");
    (phone, shown.id)
}

#[test]
fn a_switch_that_was_on_is_asked_about_once_in_a_week() {
    let (phone, id) = follow_up();
    assert_eq!(phone.sync_showing(&id).show, None);
    phone.set_time("2027-01-15T12:00");
    let sync = phone.sync_showing(&id);
    assert!(!sync.clear, "as long as it is on");
    assert_eq!(ids(&sync.plan)[0], "review-20270224T0900");
    phone.says(SWITCH, StepAnswer::Done);
    assert!(phone.sync_showing(&id).clear);
}

#[test]
fn the_buttons_of_a_promised_look_work() {
    let (phone, id) = follow_up();
    let sync = phone.presses(&id, Tomorrow);
    assert!(sync.clear);
    assert_eq!(ids(&sync.plan)[0], "follow-up-20261202T0900");
    phone.set_time("2026-12-02T09:00");
    assert!(phone.sync().show.is_some());

    let (phone, id) = follow_up();
    let sync = phone.presses(&id, Skip);
    assert!(sync.clear);
    assert_eq!(ids(&sync.plan)[0], "review-20270224T0900");
}

/// With two accounts, an answer about one does not cancel the follow-up of the other.
#[test]
fn a_promised_look_outlasts_an_answer_about_another_account() {
    let phone = Phone::new("2026-11-24T10:05");
    let mine = phone.account_id();
    phone.says(SWITCH, StepAnswer::NotYet);
    phone.app.add_account("Work").unwrap();
    let work = phone.account_id();
    let next = |phone: &Phone| phone.sync().plan.remove(0).id;
    phone.says_of(work, SWITCH, StepAnswer::Done);
    assert_eq!(next(&phone), "follow-up-20261201T0900");
    phone.says_of(mine, SWITCH, StepAnswer::Done);
    assert_eq!(next(&phone), "review-20270224T0900");
}

#[test]
fn a_promised_look_gives_way_to_the_check() {
    let phone = due();
    phone.send(&Command::SkipCheck);
    phone.set_time("2027-05-20T12:00");
    phone.says(SWITCH, StepAnswer::NotYet);
    let plan = phone.sync().plan;
    assert_eq!(
        ids(&plan)[..2],
        ["review-20270524T0900", "review-20270824T0900"],
        "the check asks about the switch anyway"
    );
}

#[test]
fn a_plan_is_as_long_as_the_platform_takes() {
    let phone = due();
    for (limit, planned) in [(0, 0), (1, 1), (8, 8), (64, 64), (65, 64), (u32::MAX, 64)] {
        let asked = PhoneReminders {
            plan_limit: limit,
            ..pocket(None)
        };
        assert_eq!(phone.app.sync(&asked).unwrap().plan.len(), planned);
    }
}

#[test]
fn a_removed_account_and_an_erased_record_take_their_reminders_along() {
    let (phone, _) = shown();
    phone.app.erase().unwrap();
    let sync = phone.sync_showing(DUE);
    assert!(sync.clear);
    assert_eq!((sync.show, sync.plan), (None, vec![]));

    let (phone, _) = shown();
    let mine = phone.account_id();
    phone.app.remove_account(mine).unwrap();
    let sync = phone.sync_showing(DUE);
    assert!(sync.clear);
    assert_eq!((sync.show, sync.plan), (None, vec![]));
}

#[test]
fn a_shown_notification_is_not_taken_for_another_one() {
    let (phone, _) = shown();
    let old = ReminderActionKind::Tomorrow;
    phone.presses(DUE, old);
    phone.set_time("2027-02-25T09:30");
    let sync = phone.sync_showing(DUE);
    assert_eq!(
        sync.show.unwrap().id,
        "review-20270224T0900-20270225T0900",
        "the same check, offered anew"
    );
}

/// The phone was off on both days.
#[test]
fn a_promised_look_that_was_missed_with_a_check_is_not_asked_for_beside_it() {
    let phone = due();
    phone.set_time("2027-02-16T12:00");
    phone.says(SWITCH, StepAnswer::NotYet);
    phone.set_time("2027-02-25T12:00");
    assert_eq!(phone.sync().show.unwrap().id, DUE);
    assert_eq!(phone.sync_showing(DUE).show, None);
    assert_eq!(phone.presses(DUE, Tomorrow).show, None);
}

/// Regression: the check had nothing to ask any more, and blocked the follow-up for good.
#[test]
fn whoever_looked_while_the_check_was_put_off_is_still_come_back_to() {
    let (phone, _) = shown();
    phone.presses(DUE, Tomorrow);
    phone.says(SWITCH, StepAnswer::NotYet);
    phone.set_time("2027-02-25T09:30");
    assert_eq!(phone.sync().show, None, "it was answered");
    phone.set_time("2027-03-03T09:00");
    assert_eq!(phone.sync().show.unwrap().id, "follow-up-20270303T0900");
}

/// Regression: it asked about the AI switch, whatever the check was about.
#[test]
fn a_check_of_other_settings_alone_does_not_ask_about_the_switch() {
    type Life = fn(&Phone);
    let says = |reminder: &Reminder| (reminder.title.clone(), reminder.body.clone());
    let of_settings = (
        "Time for a check".to_owned(),
        "One setting to look at again.".to_owned(),
    );
    let lives: [(&str, Life); 2] = [
        ("never looked at", |_| {}),
        ("left on by choice", |phone| {
            phone.skips(SWITCH, SkipReason::KeepAsIs);
        }),
    ];
    for (switch, life) in lives {
        let phone = Phone::new("2026-11-24T10:05");
        life(&phone);
        phone.says("research", StepAnswer::Done);
        assert_eq!(says(&phone.sync().plan[0]), of_settings, "{switch}, ahead");
        phone.set_time("2027-02-24T09:30");
        let shown = phone.sync().show.unwrap();
        assert_eq!(says(&shown), of_settings, "{switch}, shown");
    }
    for answer in [StepAnswer::Done, StepAnswer::NotFound] {
        let phone = Phone::new("2026-11-24T10:05");
        phone.says(SWITCH, StepAnswer::Done);
        phone.says("research", StepAnswer::Done);
        phone.set_time("2027-02-24T09:30");
        let shown = phone.sync().show.unwrap();
        assert_eq!(shown.title, "Is the AI switch still off?");
        phone.says(SWITCH, answer);
        let refreshed = phone.sync_showing(&shown.id).refresh.unwrap();
        assert_eq!(says(&refreshed), of_settings, "{answer:?} was answered");
        let put_off = phone.presses(&shown.id, Tomorrow);
        assert_eq!(says(&put_off.plan[0]), of_settings, "put off");
    }
}

/// Regression: only the phone on which it was answered asked again.
#[test]
fn a_switch_that_an_import_says_is_on_is_asked_about_on_the_same_day() {
    let other = Phone::new("2026-12-20T10:05");
    other.says(SWITCH, StepAnswer::NotYet);
    let document = other.exported().to_string();
    let table = [
        ("2026-12-20T12:00", "follow-up-20261227T0900"),
        ("2026-12-23T12:00", "follow-up-20261227T0900"),
        // A week later, the next check asks.
        ("2026-12-28T12:00", "review-20270224T0900"),
    ];
    for (imported, next) in table {
        let phone = Phone::new("2026-11-24T10:05");
        phone.says(SWITCH, StepAnswer::Done);
        phone.set_time(imported);
        phone.app.import(&document).unwrap();
        assert_eq!(ids(&phone.sync().plan)[0], next, "imported {imported}");
    }
}

/// Regression: it named the day on which the other account was looked at.
#[test]
fn with_several_accounts_it_speaks_of_those_that_are_still_asked_about() {
    let (phone, mine, _) = two_accounts();
    for answer in [StepAnswer::Done, StepAnswer::NotYet] {
        phone.set_time("2027-02-24T09:30");
        phone.says_of(mine, SWITCH, answer);
        let shown = phone.sync_showing(DUE).refresh.unwrap();
        assert_eq!(shown.title, "Is the AI switch still off?");
        assert_eq!(
            shown.body,
            "It was off when you looked, 24 November 2026. One minute."
        );
    }
}
