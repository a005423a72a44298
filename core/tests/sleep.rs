//! A phone that may put an unused app to sleep, and so silence its reminders: it is said while it
//! can be helped, it can be left aside, and a reminder that was lost to it is said plainly.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, choices, pocket};
use untrained_core::progress::StepAnswer;
use untrained_core::screens::{
    Action, HomeScreen, Notice, NotificationState, NotificationState::*, ScheduleSettings,
};
use untrained_core::{Command, PhoneReminders};

const SWITCH: &str = "ai-training";
const HELD: &str = "review-20270224T0900";
const LOST: &str = "This phone had stopped the app, so the reminder of 24 February 2027 did not come. \
                    The check waits here.";

/// The switch was seen off on 24 November 2026, on a phone that reports `notifications`, and the
/// reminder in a quarter is planned.
fn begun(notifications: NotificationState) -> Phone {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says(SWITCH, StepAnswer::Done);
    reports(&phone, notifications, &[HELD], true);
    phone
}

fn reports(phone: &Phone, notifications: NotificationState, held: &[&str], app_in_front: bool) {
    let report = PhoneReminders {
        notifications,
        held: held.iter().map(|id| (*id).to_owned()).collect(),
        app_in_front,
        ..pocket(None)
    };
    phone.app.sync(&report).unwrap();
}

fn home(phone: &Phone, notifications: NotificationState) -> HomeScreen {
    phone.app.home(notifications).unwrap()
}

/// Whether Home asks to keep the app awake.
fn asks(phone: &Phone) -> bool {
    let home = home(phone, MaySleep);
    choices(&home.card).any(|choice| choice.action == Action::OpenAppSettings)
}

fn settings_notice(phone: &Phone, notifications: NotificationState) -> Notice {
    phone.app.settings(notifications).unwrap().reminders.notice
}

fn schedule(phone: &Phone, notifications: NotificationState) -> ScheduleSettings {
    let screen = phone.app.settings(notifications).unwrap();
    screen.reviews.schedule.unwrap()
}

#[test]
fn home_asks_where_the_next_check_is_said_and_settings_names_both_ways() {
    let phone = begun(MaySleep);
    let card = home(&phone, MaySleep).card;
    assert_eq!(
        card.body.as_deref(),
        Some(
            "You looked on 24 November 2026. Next check: 24 February 2027. The phone may put this app \
             to sleep if you don't open it for about three months. Then no reminder comes. The \
             app's settings can prevent that."
        )
    );
    let buttons: Vec<_> = card.buttons.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(buttons, ["Open app settings", "Leave it"]);

    let notice = settings_notice(&phone, MaySleep);
    assert_eq!(notice.action, Some(Action::OpenAppSettings));
    assert!(
        notice.text.contains("calendar"),
        "the way that needs no app"
    );
    assert!(!asks(&Phone::new("2026-11-24T10:05")), "nothing is planned");
}

#[test]
fn it_is_left_aside_for_good_and_settings_says_it_all_the_same() {
    let phone = begun(MaySleep);
    assert!(asks(&phone));
    phone
        .app
        .home_after(&Command::AllowSleep, MaySleep)
        .unwrap();
    assert!(!asks(&phone));
    let phone = phone.restart();
    reports(&phone, MaySleep, &[HELD], true);
    assert!(!asks(&phone));
    assert_eq!(
        settings_notice(&phone, MaySleep).action,
        Some(Action::OpenAppSettings)
    );
}

/// Whoever opens the app today is back before the phone stops it.
#[test]
fn home_asks_only_where_the_next_reminder_lies_as_far_ahead() {
    let table = [
        (1, "2026-11-24T10:05", false),
        (3, "2026-11-24T10:05", true),
        (3, "2026-11-26T09:00", true),
        (3, "2026-11-26T09:01", false),
        (6, "2027-02-23T09:00", true),
        (12, "2026-11-24T10:05", true),
    ];
    for (months, now, expected) in table {
        let phone = begun(MaySleep);
        phone.app.set_interval(months).unwrap();
        phone.set_time(now);
        assert_eq!(asks(&phone), expected, "every {months} months, on {now}");
    }
    let phone = begun(MaySleep);
    phone.app.set_paused(true).unwrap();
    assert!(!asks(&phone), "nothing comes while checks are paused");
}

#[test]
fn half_a_year_and_a_year_say_so_where_they_are_chosen() {
    for (months, is_said) in [(1, false), (3, false), (6, true), (12, true)] {
        let phone = begun(MaySleep);
        phone.app.set_interval(months).unwrap();
        let note = schedule(&phone, MaySleep).interval_note;
        assert_eq!(note.is_some(), is_said, "every {months} months");
        for other in [Allowed, Denied, NotAsked, ChannelBlocked] {
            assert_eq!(schedule(&phone, other).interval_note, None, "{other:?}");
        }
    }
}

/// The phone put the app to sleep, and the person opens it three weeks after the check was due.
fn slept(then: NotificationState) -> Phone {
    let phone = begun(MaySleep);
    phone.set_time("2027-03-17T20:00");
    reports(&phone, then, &[], true);
    phone
}

#[test]
fn a_lost_reminder_is_said_with_the_check_and_with_what_mends_it() {
    let table = [
        (MaySleep, Some(Action::OpenAppSettings)),
        (Denied, Some(Action::OpenNotificationSettings)),
        (NotAsked, Some(Action::AskPermission)),
        (Allowed, None),
    ];
    for (then, remedy) in table {
        let phone = slept(then);
        let home = home(&phone, then);
        assert_eq!(home.card.title, "Still off?", "the check is not lost");
        let [notice] = home.notices.as_slice() else {
            panic!("{then:?}: {:?}", home.notices);
        };
        assert_eq!(notice.text, LOST);
        assert_eq!(notice.action, remedy, "{then:?}");
        assert_eq!(notice.button.is_some(), remedy.is_some());
        let reminders = phone.app.settings(then).unwrap().reminders;
        assert!(reminders.facts.contains(
            &"The reminder of 24 February 2027, 09:00 did not come: this phone had stopped the app."
                .to_owned()
        ));
    }
}

#[test]
fn home_says_it_until_the_check_is_answered_and_settings_until_a_reminder_comes() {
    let phone = slept(MaySleep);
    reports(&phone, MaySleep, &["review-20270524T0900"], true);
    let phone = phone.restart();
    assert_eq!(home(&phone, MaySleep).notices.len(), 1);
    phone.says(SWITCH, StepAnswer::Done);
    assert_eq!(home(&phone, MaySleep).notices, []);
    let lost = |phone: &Phone| {
        let facts = phone.app.settings(MaySleep).unwrap().reminders.facts;
        facts.iter().any(|fact| fact.contains("did not come"))
    };
    assert!(lost(&phone));
    phone.set_time("2027-05-24T09:00");
    reports(&phone, MaySleep, &["review-20270524T0900"], false);
    assert!(!lost(&phone));
}

/// Whoever left it aside did not know that it would happen.
#[test]
fn once_a_reminder_was_lost_home_asks_again() {
    let phone = begun(MaySleep);
    phone
        .app
        .home_after(&Command::AllowSleep, MaySleep)
        .unwrap();
    phone.set_time("2027-02-25T09:00");
    reports(&phone, MaySleep, &[], true);
    phone.says(SWITCH, StepAnswer::Done);
    phone.set_time("2027-02-23T09:00");
    assert!(!phone.is_asked());
    assert!(asks(&phone));
}

#[test]
fn nothing_is_said_to_be_lost_that_was_not() {
    type Life = fn(&Phone);
    let lives: [(&str, NotificationState, Life); 6] = [
        ("it came in time", MaySleep, |phone| {
            reports(phone, MaySleep, &[HELD], false);
            reports(phone, MaySleep, &[], true);
        }),
        ("it came due on the screen", MaySleep, |phone| {
            reports(phone, MaySleep, &[HELD], true);
        }),
        ("the phone was off, and started first", MaySleep, |phone| {
            reports(phone, MaySleep, &[], false);
            reports(phone, MaySleep, &[HELD], true);
        }),
        ("the person had refused notifications", MaySleep, |phone| {
            reports(phone, Denied, &[HELD], false);
            reports(phone, Denied, &[HELD], true);
        }),
        ("a phone that puts nothing to sleep", Allowed, |phone| {
            reports(phone, Allowed, &[], true);
        }),
        ("nothing was due yet", MaySleep, |phone| {
            phone.set_time("2027-02-23T09:00");
            reports(phone, Denied, &[], true);
        }),
    ];
    for (name, before, life) in lives {
        let phone = begun(before);
        phone.set_time("2027-02-24T09:05");
        life(&phone);
        assert_eq!(home(&phone, MaySleep).notices, [], "{name}");
    }
}

#[test]
fn a_phone_that_may_sleep_shows_reminders_like_any_other() {
    let phone = begun(MaySleep);
    phone.set_time("2027-02-24T09:00");
    let report = PhoneReminders {
        notifications: MaySleep,
        ..pocket(None)
    };
    assert_eq!(phone.app.sync(&report).unwrap().show.unwrap().id, HELD);
    let facts = phone.app.settings(MaySleep).unwrap().reminders.facts;
    assert!(
        !facts.iter().any(|fact| fact.contains("not let")),
        "{facts:?}"
    );
}
