//! Several accounts: each with its own record, and no answer on another's by mistake.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, step};
use untrained_core::accounts::{LabelError, MAX_ACCOUNTS, MAX_LABEL};
use untrained_core::guide::Region;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::ReviewAnswer;
use untrained_core::screens::{AccountsScreen, StepScreen};
use untrained_core::{AccountId, App, Error, Result};

const NOBODY: AccountId = AccountId(4711);

/// A phone with the accounts "My LinkedIn account" and "Work"; "Work" is shown.
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

fn choices(screen: &StepScreen) -> Vec<(AccountId, &str)> {
    let question = screen.question.as_ref().unwrap();
    let confirm_account = question.confirm_account.iter();
    confirm_account
        .flat_map(|question| &question.choices)
        .map(|choice| (choice.account_id, choice.label.as_str()))
        .collect()
}

/// The person was signed in to this account and did the step.
fn done(phone: &Phone, account: AccountId, step_id: &str) {
    phone.app.leave(account, &step(step_id)).unwrap();
    phone.app.confirm_account(account, &step(step_id)).unwrap();
    phone
        .app
        .answer(account, &step(step_id), StepAnswer::Done)
        .unwrap();
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
        phone
            .app
            .skip(account, &step("research"), SkipReason::KeepAsIs)
            .unwrap();
    }
    phone.set_time("2027-01-02T08:00");
    phone.app.undo(work, &step("research")).unwrap();
    assert_eq!(
        body(work),
        "2 answers go for good, recorded from 24 November 2026 to 2 January 2027. \
         Your LinkedIn account is not touched."
    );
    phone.app.remove_account(work).unwrap();
    assert!(
        body(mine).starts_with("One answer goes for good"),
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
    phone
        .app
        .skip(mine, &step("research"), SkipReason::KeepAsIs)
        .unwrap();
    let screen = phone.app.remove_account(mine).unwrap();
    assert_eq!(labels(&screen), [("My LinkedIn account", true)]);
    assert_eq!(phone.home().ring.done, 0);
    phone
        .app
        .skip(phone.account_id(), &step("research"), SkipReason::KeepAsIs)
        .unwrap();
}

#[test]
fn with_one_account_nobody_is_asked_which_it_was() {
    let phone = Phone::new("2026-11-24T10:05");
    let mine = phone.account_id();
    phone.app.leave(mine, &step("research")).unwrap();
    assert_eq!(choices(&phone.app.step(&step("research")).unwrap()), []);
    phone
        .app
        .answer(mine, &step("research"), StepAnswer::Done)
        .unwrap();
}

#[test]
fn an_answer_waits_for_the_word_which_account_it_was() {
    let (phone, mine, work) = two_accounts();
    phone.app.leave(work, &step("research")).unwrap();
    let screen = phone.app.step(&step("research")).unwrap();
    assert_eq!(
        choices(&screen),
        [(mine, "My LinkedIn account"), (work, "Work")]
    );
    for answer in [StepAnswer::Done, StepAnswer::NotYet, StepAnswer::NotFound] {
        let before = phone.on_disk();
        let error = phone
            .app
            .answer(work, &step("research"), answer)
            .unwrap_err();
        assert!(matches!(error, Error::SignInInDoubt { account_id } if account_id == work));
        assert!(phone.on_disk() == before);
    }
    let screen = phone.app.confirm_account(work, &step("research")).unwrap();
    assert_eq!(choices(&screen), []);
    let screen = phone
        .app
        .answer(work, &step("research"), StepAnswer::Done)
        .unwrap();
    assert_eq!(screen.status_line, "Done on 24 November 2026");

    phone.app.leave(work, &step("data-sharing")).unwrap();
    assert_eq!(
        choices(&phone.app.step(&step("data-sharing")).unwrap()),
        [],
        "the same account is not asked about again"
    );
    phone.app.leave(mine, &step("data-sharing")).unwrap();
    let screen = phone.app.step(&step("data-sharing")).unwrap();
    assert_eq!(choices(&screen).len(), 2);
    let answers = screen.question.unwrap().answers;
    assert_eq!(answers.len(), 1, "only “later”");
    assert_eq!(answers[0].answer, StepAnswer::Later);
    phone
        .app
        .answer(mine, &step("data-sharing"), StepAnswer::Later)
        .expect("'later' puts nothing on record");
}

#[test]
fn the_answer_goes_to_the_account_that_was_signed_in() {
    let (phone, mine, work) = two_accounts();
    phone.app.leave(work, &step("research")).unwrap();
    let screen = phone.app.confirm_account(mine, &step("research")).unwrap();
    assert_eq!(screen.account_id, mine);
    assert_eq!(screen.account, "Account: My LinkedIn account");
    assert!(screen.question.is_some());
    let error = phone
        .app
        .answer(work, &step("research"), StepAnswer::Done)
        .unwrap_err();
    assert!(matches!(error, Error::NotPending { .. }), "{error:?}");
    phone
        .app
        .answer(mine, &step("research"), StepAnswer::Done)
        .unwrap();

    assert_eq!(phone.home().ring.done, 0, "Work has no answer");
    phone.app.choose_account(mine).unwrap();
    assert_eq!(phone.home().ring.done, 1);
}

#[test]
fn a_review_asks_for_each_account_whether_it_is_signed_in() {
    let (phone, mine, work) = two_accounts();
    for account in [mine, work] {
        done(&phone, account, "ai-training");
    }
    phone.set_time("2027-02-24T09:30");
    let asked = || {
        let screen = phone.app.review().unwrap();
        let accounts = screen.accounts.into_iter();
        accounts
            .map(|account| {
                let answers = account.items[0].answers.len();
                (
                    account.account_id,
                    account.confirm_account.is_some(),
                    answers,
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(asked(), [(mine, true, 0), (work, false, 4)]);
    let before = phone.on_disk();
    let error = phone
        .app
        .review_answer(mine, &step("ai-training"), ReviewAnswer::AsWanted)
        .unwrap_err();
    assert!(matches!(error, Error::SignInInDoubt { account_id } if account_id == mine));
    assert!(phone.on_disk() == before);
    phone
        .app
        .review_answer(work, &step("ai-training"), ReviewAnswer::AsWanted)
        .unwrap();
    phone.app.confirm_review_account(mine).unwrap();
    assert_eq!(asked(), [(mine, false, 4), (work, false, 0)]);
    let screen = phone
        .app
        .review_answer(mine, &step("ai-training"), ReviewAnswer::Reverted)
        .unwrap();
    assert!(screen.finished.is_some());
}

#[test]
fn a_review_is_finished_when_the_account_with_its_last_open_question_is_removed() {
    let (phone, mine, work) = two_accounts();
    for account in [work, mine] {
        done(&phone, account, "research");
    }
    phone.set_time("2027-02-24T09:30");
    phone
        .app
        .review_answer(mine, &step("research"), ReviewAnswer::AsWanted)
        .unwrap();
    phone.app.remove_account(work).unwrap();
    let review = phone.app.review().unwrap();
    assert!(review.intro.contains("24 May 2027"), "{}", review.intro);
}

type Call = Box<dyn Fn(&App) -> Result<()>>;
type Expected = fn(&Error) -> bool;

fn call<T>(work: impl Fn(&App) -> Result<T> + 'static) -> Call {
    Box::new(move |app| work(app).map(|_| ()))
}

#[test]
fn a_refused_call_leaves_the_database_as_it_was() {
    let (phone, mine, work) = two_accounts();
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
            call(|app| app.confirm_account(NOBODY, &step("research"))),
            |e| matches!(e, Error::UnknownAccount { .. }),
        ),
        (
            "signed in without a question",
            call(move |app| app.confirm_account(work, &step("research"))),
            |e| matches!(e, Error::NotPending { .. }),
        ),
        (
            "nobody reviews",
            call(|app| app.confirm_review_account(NOBODY)),
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
