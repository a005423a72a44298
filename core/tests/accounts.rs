//! Several accounts: each with its own record, and no answer recorded for another by mistake.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, choices, step};
use untrained_core::accounts::{LabelError, MAX_ACCOUNTS, MAX_LABEL};
use untrained_core::guide::Region;
use untrained_core::links::LinkedInPage;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{AccountsScreen, Card, Knob, NotificationState, QuestionKind};
use untrained_core::{AccountId, App, Command, Error, Result};

const NOBODY: AccountId = AccountId(4711);

/// A phone with the accounts "My LinkedIn account" and "Work"; "Work" is chosen.
fn two_accounts() -> (Phone, AccountId, AccountId) {
    let phone = Phone::new("2026-11-24T10:05");
    let mine = phone.account_id();
    phone.app.add_account("Work").unwrap();
    let work = phone.account_id();
    assert_ne!(mine, work);
    (phone, mine, work)
}

fn labels(screen: &AccountsScreen) -> Vec<(&str, bool)> {
    let rows = screen.rows.iter();
    rows.map(|row| (row.label.as_str(), row.chosen)).collect()
}

/// The accounts that a card asks about; none if it does not ask.
fn asked(card: &Card) -> Vec<(AccountId, &str)> {
    if card.question != Some(QuestionKind::WhichAccount) {
        return vec![];
    }
    let accounts = choices(card).filter_map(|choice| match &choice.action {
        untrained_core::screens::Action::Send {
            command: Command::ConfirmAccount { account_id },
        } => Some((*account_id, choice.label.as_str())),
        _ => None,
    });
    accounts.collect()
}

fn leaves(phone: &Phone, account_id: AccountId, step_id: &str) {
    phone
        .app
        .leave(account_id, &step(step_id), LinkedInPage::Setting)
        .unwrap();
}

fn answer(account_id: AccountId, step_id: &str, answer: StepAnswer) -> Command {
    Command::Answer {
        account_id,
        step_id: step(step_id),
        answer,
    }
}

fn keeps(phone: &Phone, account_id: AccountId, step_id: &str) {
    phone.send(&Command::Skip {
        account_id,
        step_id: step(step_id),
        reason: SkipReason::KeepAsIs,
    });
}

fn card(phone: &Phone, step_id: &str) -> Card {
    phone.step(step_id).card.unwrap()
}

#[test]
fn accounts_are_added_renamed_chosen_and_removed() {
    let (phone, mine, work) = two_accounts();
    let default = "My LinkedIn account";
    assert_eq!(
        labels(&phone.app.accounts().unwrap()),
        [(default, false), ("Work", true)],
        "a new account is shown at once"
    );
    let renamed = phone.app.rename_account(work, "  Office ").unwrap();
    assert_eq!(
        (renamed.title.as_str(), renamed.label.as_str()),
        ("Office", "Office")
    );
    phone
        .app
        .rename_account(work, "OFFICE")
        .expect("its own name is not taken");
    let screen = phone.app.choose_account(mine).unwrap();
    assert_eq!(labels(&screen), [(default, true), ("OFFICE", false)]);
    let screen = phone.app.remove_account(mine).unwrap();
    assert_eq!(labels(&screen), [("OFFICE", true)]);
}

#[test]
fn the_region_is_kept_for_each_account() {
    let (phone, mine, work) = two_accounts();
    let chosen = |account| {
        let screen = phone.app.account(account).unwrap();
        let chosen: Vec<_> = screen
            .regions
            .iter()
            .filter(|choice| choice.chosen)
            .collect();
        assert_eq!(chosen.len(), 1);
        chosen[0].region
    };
    assert_eq!((chosen(mine), chosen(work)), (None, None));
    for region in Region::ALL {
        phone.app.set_region(work, Some(region)).unwrap();
        assert_eq!((chosen(mine), chosen(work)), (None, Some(region)));
    }
    phone.app.set_region(work, None).unwrap();
    assert_eq!(chosen(work), None);
}

#[test]
fn a_removal_says_what_goes_and_takes_no_more() {
    let (phone, mine, work) = two_accounts();
    let body = |account| phone.app.account(account).unwrap().removal.body;
    assert_eq!(
        body(work),
        "Nothing is recorded for it. Your LinkedIn account is not touched."
    );
    for account in [mine, work] {
        keeps(&phone, account, "research");
    }
    phone.set_time("2027-01-02T08:00");
    phone.send(&Command::Undo {
        account_id: work,
        step_id: step("research"),
    });
    assert_eq!(
        body(work),
        "2 answers will be deleted, recorded from 24 November 2026 to 2 January 2027. \
         Your LinkedIn account is not touched."
    );
    phone.app.remove_account(work).unwrap();
    assert!(
        body(mine).starts_with("One answer will be deleted"),
        "{}",
        body(mine)
    );
    assert!(matches!(
        phone.app.account(work),
        Err(Error::UnknownAccount { .. })
    ));
}

#[test]
fn a_new_account_takes_the_place_of_the_last() {
    let phone = Phone::new("2026-11-24T10:05");
    let mine = phone.account_id();
    keeps(&phone, mine, "research");
    let screen = phone.app.remove_account(mine).unwrap();
    assert_eq!(labels(&screen), [("My LinkedIn account", true)]);
    assert_eq!(phone.step("research").mark.word, "Not looked at");
    keeps(&phone, phone.account_id(), "research");
}

/// Regression: the list said "1 of 36 steps settled", and not the one fact that counts.
#[test]
fn the_list_shows_the_ai_switch_of_each() {
    let (phone, mine, _) = two_accounts();
    phone.says_of(mine, "ai-training", StepAnswer::Done);
    let rows = phone.app.accounts().unwrap().rows;
    let switches: Vec<_> = rows
        .iter()
        .map(|row| (row.label.as_str(), row.mark.knob, row.detail.as_str()))
        .collect();
    assert_eq!(
        switches,
        [
            ("My LinkedIn account", Knob::Off, "Off, 24 November 2026"),
            ("Work", Knob::Unknown, "Not looked at"),
        ]
    );
}

#[test]
fn with_one_account_nobody_is_asked_which_it_was() {
    let phone = Phone::new("2026-11-24T10:05");
    let mine = phone.account_id();
    leaves(&phone, mine, "research");
    assert_eq!(asked(&card(&phone, "research")), []);
    phone.send(&answer(mine, "research", StepAnswer::Done));
}

#[test]
fn an_answer_waits_for_the_word_which_account_it_was() {
    let (phone, mine, work) = two_accounts();
    leaves(&phone, work, "research");
    for card in [card(&phone, "research"), phone.home().card] {
        assert_eq!(
            asked(&card),
            [(mine, "My LinkedIn account"), (work, "Work")]
        );
    }
    for said in [StepAnswer::Done, StepAnswer::NotYet, StepAnswer::NotFound] {
        let before = phone.on_disk();
        let error = phone.try_send(&answer(work, "research", said)).unwrap_err();
        assert!(matches!(error, Error::SignInInDoubt { account_id } if account_id == work));
        assert!(phone.on_disk() == before);
    }
    phone.send(&Command::ConfirmAccount { account_id: work });
    assert_eq!(asked(&card(&phone, "research")), []);
    let done = answer(work, "research", StepAnswer::Done);
    let screen = phone
        .app
        .step_after(&step("research"), &done, NotificationState::Allowed)
        .unwrap();
    assert_eq!(screen.status_line, "Done on 24 November 2026");

    leaves(&phone, work, "data-sharing");
    assert_eq!(
        asked(&card(&phone, "data-sharing")),
        [],
        "the same account is not asked about again"
    );
    leaves(&phone, mine, "data-sharing");
    assert_eq!(asked(&card(&phone, "data-sharing")).len(), 2);
    phone
        .try_send(&answer(mine, "data-sharing", StepAnswer::Later))
        .expect("'not yet' puts nothing on record");
}

#[test]
fn the_answer_goes_to_the_account_that_was_signed_in() {
    let (phone, mine, work) = two_accounts();
    leaves(&phone, work, "research");
    phone.send(&Command::ConfirmAccount { account_id: mine });
    let screen = phone.step("research");
    assert_eq!(screen.account_id, mine);
    assert_eq!(screen.account.as_deref(), Some("My LinkedIn account"));
    assert_eq!(screen.card.unwrap().question, Some(QuestionKind::Outcome));
    let error = phone
        .try_send(&answer(work, "research", StepAnswer::Done))
        .unwrap_err();
    assert!(matches!(error, Error::NotPending { .. }), "{error:?}");
    phone.send(&answer(mine, "research", StepAnswer::Done));

    assert_eq!(phone.step("research").mark.knob, Knob::Unknown, "of Work");
    phone.app.choose_account(mine).unwrap();
    assert_eq!(phone.step("research").mark.knob, Knob::Off);
}

type Call = Box<dyn Fn(&App) -> Result<()>>;
type Expected = fn(&Error) -> bool;

fn call<T>(work: impl Fn(&App) -> Result<T> + 'static) -> Call {
    Box::new(move |app| work(app).map(|_| ()))
}

#[test]
fn a_refused_call_leaves_the_database_as_it_was() {
    let (phone, mine, _) = two_accounts();
    let long = "x".repeat(MAX_LABEL + 1);
    let table: Vec<(&str, Call, Expected)> = vec![
        ("no name", call(|app| app.add_account("  ")), |e| {
            matches!(e, Error::Label(LabelError::Empty))
        }),
        (
            "a long name",
            call(move |app| app.add_account(&long)),
            |e| matches!(e, Error::Label(LabelError::TooLong(_))),
        ),
        (
            "a name that turns",
            call(|app| app.add_account("a\u{202e}b")),
            |e| matches!(e, Error::Label(LabelError::Control)),
        ),
        (
            "a name that is taken",
            call(|app| app.add_account(" wORK ")),
            |e| matches!(e, Error::Label(LabelError::Taken)),
        ),
        (
            "the default name",
            call(|app| app.add_account("My LinkedIn account")),
            |e| matches!(e, Error::Label(LabelError::Taken)),
        ),
        (
            "a new name that is taken",
            call(move |app| app.rename_account(mine, "Work")),
            |e| matches!(e, Error::Label(LabelError::Taken)),
        ),
        ("look at nobody", call(|app| app.account(NOBODY)), |e| {
            matches!(e, Error::UnknownAccount { .. })
        }),
        (
            "rename nobody",
            call(|app| app.rename_account(NOBODY, "A")),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "choose nobody",
            call(|app| app.choose_account(NOBODY)),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "remove nobody",
            call(|app| app.remove_account(NOBODY)),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "nobody moves",
            call(|app| app.set_region(NOBODY, Some(Region::Eu))),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "nobody is signed in",
            call(|app| {
                let signed_in = Command::ConfirmAccount { account_id: NOBODY };
                app.home_after(&signed_in, NotificationState::Allowed)
            }),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
    ];
    for (name, work, expected) in table {
        let before = phone.on_disk();
        let error = work(&phone.app).expect_err(name);
        assert!(expected(&error), "{name}: {error:?}");
        assert!(phone.on_disk() == before, "{name}: the database changed");
        assert!(
            !phone.app.sentence(&error).starts_with("error-"),
            "{name}: no sentence"
        );
    }
}

#[test]
fn there_are_only_so_many_accounts() {
    let phone = Phone::new("2026-11-24T10:05");
    for number in 1..MAX_ACCOUNTS {
        phone.app.add_account(&format!("Account {number}")).unwrap();
    }
    let error = phone.app.add_account("One more").unwrap_err();
    assert!(matches!(error, Error::TooManyAccounts), "{error:?}");
}
