//! Every suggestion of Home can be dismissed, and does not come back by itself.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::{Phone, choices, step};
use untrained_core::Command;
use untrained_core::links::LinkedInPage;
use untrained_core::objection::FollowUpAnswer;
use untrained_core::progress::StepAnswer;
use untrained_core::screens::{Action, Card, Emphasis, HomeScreen, QuestionKind};

/// The command of the choice with this label, which must be a quiet one.
fn quiet(card: &Card, label: &str) -> Command {
    let choice = choices(card).find(|choice| choice.label == label);
    let choice = choice.unwrap_or_else(|| panic!("{label} is not on {card:?}"));
    assert_eq!(choice.emphasis, Emphasis::Quiet);
    match &choice.action {
        Action::Send { command } => command.clone(),
        other => panic!("{other:?}"),
    }
}

/// Dismisses the card by its quiet choice with this label.
fn leave_aside(phone: &Phone, label: &str) -> HomeScreen {
    phone.send(&quiet(&phone.home().card, label))
}

#[test]
fn a_switch_that_is_on_can_be_left_on() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says("ai-training", StepAnswer::NotYet);
    assert_eq!(phone.home().card.title, "On");
    let home = leave_aside(&phone, "Leave it on");
    assert_eq!(home.card.title, "Left on, as you chose");
}

#[test]
fn a_switch_that_was_not_found_can_be_left_aside() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says("ai-training", StepAnswer::NotFound);
    assert_eq!(phone.home().card.title, "Not found yet");
    let home = leave_aside(&phone, "Not for me");
    assert_eq!(home.card.title, "Not for you, as you said");
    // Nothing is there to be turned off.
    assert_eq!(
        home.card.body.as_deref(),
        Some("You can look whenever you like.")
    );
}

#[test]
fn another_account_whose_switch_is_not_off_can_be_left_aside() {
    let phone = Phone::new("2026-11-24T10:05");
    let personal = phone.account_id();
    phone.says("ai-training", StepAnswer::Done);
    phone.app.add_account("Work").unwrap();
    phone.app.choose_account(personal).unwrap();
    assert_eq!(phone.home().card.title, "Off in 1 of 2 accounts");
    let home = leave_aside(&phone, "Leave it as it is");
    assert_eq!(home.card.title, "Off");
    assert_eq!(home.account_id, personal);
}

#[test]
fn the_question_which_account_it_was_can_be_dismissed() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.app.add_account("Work").unwrap();
    let account_id = phone.account_id();
    phone
        .app
        .leave(account_id, &step("ai-training"), LinkedInPage::Setting)
        .unwrap();
    let home = phone.home();
    assert_eq!(home.card.question, Some(QuestionKind::WhichAccount));
    let home = leave_aside(&phone, "Ask me later");
    assert_eq!(home.card.question, None);
}

#[test]
fn the_question_what_the_switch_shows_can_be_dismissed() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.leaves_for("ai-training");
    assert_eq!(phone.home().card.question, Some(QuestionKind::Outcome));
    assert_eq!(leave_aside(&phone, "Ask me later").card.question, None);
}

#[test]
fn a_due_check_can_be_skipped() {
    for label in ["Tomorrow", "Skip this time"] {
        let phone = Phone::new("2026-11-24T10:05");
        phone.says("ai-training", StepAnswer::Done);
        phone.set_time("2027-02-24T09:00");
        assert_eq!(phone.home().card.title, "Still off?");
        assert_eq!(leave_aside(&phone, label).card.title, "Off");
    }
}

#[test]
fn what_became_of_an_objection_can_be_left_unsaid() {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says("ai-training", StepAnswer::Done);
    phone.says("objection", StepAnswer::Done);
    phone.set_time("2027-01-24T09:00");
    let card = phone.home().card;
    assert_eq!(card.title, "Did LinkedIn answer?");
    let account_id = phone.account_id();
    let answer = FollowUpAnswer::Dropped;
    let dropped = Command::AnswerFollowUp { account_id, answer };
    assert!(card.answers.iter().any(|choice| {
        choice.action
            == Action::Send {
                command: dropped.clone(),
            }
    }));
    assert_eq!(phone.send(&dropped).card.title, "Off");
}
