//! When a check ends, when an answer that was taken back opens it again, and when there is none.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::check::{
    DUE, SWITCH, answers, answers_group, defers, done, section_of, send, two_accounts,
};
use support::{Phone, step};
use untrained_core::guide::Group;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::{AccountId, Command};

/// Whatever closes the last question, the check is finished, and is neither asked for nor counted
/// as skipped afterwards.
#[test]
fn a_check_is_finished_when_its_last_open_question_is_settled_elsewhere() {
    type Elsewhere = fn(&Phone, AccountId);
    let table: [(&str, Elsewhere); 4] = [
        ("decided against", |phone, account_id| {
            phone.send(&Command::Skip {
                account_id,
                step_id: step("research"),
                reason: SkipReason::KeepAsIs,
            });
        }),
        ("answered by itself", |phone, account_id| {
            phone.says_of(account_id, "research", StepAnswer::NotYet);
        }),
        ("taken back", |phone, account_id| {
            phone.send(&Command::Undo {
                account_id,
                step_id: step("research"),
            });
        }),
        ("noted with others", |phone, account_id| {
            phone.send(&Command::MarkTogether {
                account_id,
                group: Group::Research,
                step_ids: vec![step("research"), step("data-sharing")],
            });
        }),
    ];
    for (name, elsewhere) in table {
        let phone = done(&[SWITCH, "research"]);
        phone.set_time(DUE);
        answers(&phone, phone.account_id(), StepAnswer::Done);
        assert!(phone.is_asked(), "{name}");
        elsewhere(&phone, phone.account_id());
        assert_eq!(phone.check().card.title, "Still off", "{name}");
        assert!(!phone.is_asked(), "{name}");
        let reviews = phone.exported()["reviews"].to_string();
        assert!(reviews.contains("finished"), "{name}: {reviews}");
    }
}

#[test]
fn a_check_is_finished_when_an_import_answers_its_last_question() {
    let one = done(&[SWITCH, "research"]);
    let other = Phone::with(&one.exported().to_string());
    for phone in [&one, &other] {
        phone.set_time(DUE);
    }
    answers(&one, one.account_id(), StepAnswer::Done);
    answers_group(&one, Group::Research, &[]);
    assert!(other.is_asked());
    answers(&other, other.account_id(), StepAnswer::Done);
    other.app.import(&one.exported().to_string()).unwrap();
    assert!(!other.is_asked());
}

#[test]
fn a_check_is_finished_when_the_account_with_its_last_open_question_is_removed() {
    let (phone, mine, work) = two_accounts();
    send(&phone, &Command::ConfirmAccount { account_id: mine });
    answers(&phone, mine, StepAnswer::Done);
    assert!(phone.is_asked());
    phone.app.remove_account(work).unwrap();
    assert!(!phone.is_asked());
    assert_eq!(phone.check().card.title, "Still off");
}

/// For a reminder, Home and the check alike.
#[test]
fn with_nothing_to_ask_there_is_no_check_no_reminder_and_no_plan() {
    type Nothing = fn(&Phone, AccountId);
    let table: [(&str, Nothing); 3] = [
        ("taken back", |phone, account_id| {
            phone.says(SWITCH, StepAnswer::Done);
            phone.send(&Command::Undo {
                account_id,
                step_id: step(SWITCH),
            });
        }),
        ("left on", |phone, account_id| {
            phone.send(&Command::Skip {
                account_id,
                step_id: step(SWITCH),
                reason: SkipReason::KeepAsIs,
            });
        }),
        ("a habit only", |phone, _| {
            phone.says("passwords", StepAnswer::Done);
        }),
    ];
    for (name, nothing) in table {
        let phone = Phone::new("2026-11-24T08:05");
        nothing(&phone, phone.account_id());
        let before = phone.home().card;
        phone.set_time(DUE);
        let sync = phone.sync();
        assert_eq!((sync.show, sync.plan), (None, vec![]), "{name}");
        assert!(!phone.is_asked(), "{name}");
        assert_eq!(phone.home().card, before, "{name}");
    }
}

/// Regression: it promised a check three months after the first answer, which never came.
#[test]
fn who_left_everything_as_it_is_is_promised_no_check() {
    let phone = Phone::new("2026-11-24T08:05");
    phone.skips(SWITCH, SkipReason::KeepAsIs);
    let card = phone.check().card;
    assert_eq!(
        card.body.as_deref(),
        Some("A check asks if what you turned off is still off. Start with the AI switch.")
    );
    assert!(phone.sync().plan.is_empty());
}

/// Regression: the month counted as a look, and closed the check.
#[test]
fn a_month_since_when_it_is_off_answers_no_check() {
    let phone = done(&[SWITCH]);
    phone.set_time(DUE);
    send(
        &phone,
        &Command::SetSince {
            account_id: phone.account_id(),
            step_id: step(SWITCH),
            year: 2025,
            month: 3,
        },
    );
    assert!(phone.is_asked());
    let card = phone.check().card;
    assert_eq!(
        card.body.as_deref(),
        Some("It was off when you looked, 24 November 2026.")
    );
    let history = phone.app.history(None, None).unwrap();
    let row = &history.groups[0].rows[0];
    assert_eq!(row.said, "Off, since March 2025");
    assert!(row.detail.starts_with("24 November 2026"), "{}", row.detail);
}

/// Regression: a wrong answer that was taken back was asked about a quarter later.
#[test]
fn an_answer_that_was_taken_back_is_asked_for_again() {
    for answer in [StepAnswer::Done, StepAnswer::NotYet, StepAnswer::NotFound] {
        let phone = done(&[SWITCH]);
        phone.set_time(DUE);
        assert!(phone.sync().show.is_some());
        answers(&phone, phone.account_id(), answer);
        assert!(!phone.is_asked());
        phone.takes_back(SWITCH);
        assert!(phone.is_asked(), "{answer:?}");
        let card = phone.home().card;
        assert_eq!(
            card.body.as_deref(),
            Some("It was off when you looked, 24 November 2026.")
        );
        assert_eq!(phone.sync().show, None, "the person is here");
        answers(&phone, phone.account_id(), StepAnswer::Done);
        assert_eq!(phone.check().card.title, "Still off");
        assert_eq!(phone.sync().plan[0].id, "review-20270524T0900");
    }
}

#[test]
fn one_answer_that_was_taken_back_leaves_the_others() {
    let phone = done(&[SWITCH, "research", "two-factor"]);
    phone.set_time(DUE);
    answers(&phone, phone.account_id(), StepAnswer::Done);
    answers_group(&phone, Group::Research, &[]);
    defers(&phone, Group::Security);
    assert!(!phone.is_asked());
    phone.takes_back("research");
    let check = phone.check();
    assert_eq!(check.progress.as_deref(), Some("Part 3 of 3"));
    assert_eq!(section_of(&check), Some(Group::Research));
}

#[test]
fn an_answer_that_was_taken_back_after_the_rest_was_skipped_reopens_nothing() {
    let phone = done(&[SWITCH, "research"]);
    phone.set_time(DUE);
    answers(&phone, phone.account_id(), StepAnswer::Done);
    phone.send(&Command::SkipCheck);
    phone.takes_back(SWITCH);
    assert!(!phone.is_asked());
}
