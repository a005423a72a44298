//! A person who answers a check.

use super::{Phone, choices, step};
use untrained_core::guide::Group;
use untrained_core::progress::StepAnswer;
use untrained_core::screens::{Action, Card, CheckScreen};
use untrained_core::{AccountId, Command};

pub const SWITCH: &str = "ai-training";

/// After the first check of [`done`] fell due.
pub const DUE: &str = "2027-02-24T09:30";

/// A phone on which these settings were answered on 24 November 2026.
pub fn done(steps: &[&str]) -> Phone {
    let phone = Phone::new("2026-11-24T08:05");
    for step_id in steps {
        phone.says(step_id, StepAnswer::Done);
    }
    phone
}

pub fn send(phone: &Phone, command: &Command) -> CheckScreen {
    phone.app.check_after(command).unwrap()
}

/// The person looked at the AI switch, and answers in the check.
pub fn answers(phone: &Phone, account_id: AccountId, answer: StepAnswer) -> CheckScreen {
    let step_id = step(SWITCH);
    send(
        phone,
        &Command::Ask {
            account_id,
            step_id: step_id.clone(),
        },
    );
    send(
        phone,
        &Command::Answer {
            account_id,
            step_id,
            answer,
        },
    )
}

pub fn answers_group(phone: &Phone, group: Group, changed: &[&str]) -> CheckScreen {
    let command = Command::AnswerGroup {
        account_id: phone.account_id(),
        group,
        changed: changed.iter().map(|id| step(id)).collect(),
    };
    send(phone, &command)
}

pub fn defers(phone: &Phone, group: Group) -> CheckScreen {
    let account_id = phone.account_id();
    send(phone, &Command::DeferGroup { account_id, group })
}

pub fn commands(card: &Card) -> Vec<&Command> {
    choices(card)
        .filter_map(|choice| match &choice.action {
            Action::Send { command } => Some(command),
            _ => None,
        })
        .collect()
}

/// The section that a card is about; none for the AI switch, and for a card that asks nothing.
pub fn section_of(screen: &CheckScreen) -> Option<Group> {
    commands(&screen.card)
        .iter()
        .find_map(|command| match command {
            Command::AnswerGroup { group, .. } => Some(*group),
            _ => None,
        })
}

/// Whether the card asks to look at the AI switch of this account.
pub fn asks_to_look(screen: &CheckScreen, account: AccountId) -> bool {
    choices(&screen.card).any(|choice| {
        matches!(&choice.action, Action::Open { account_id, step_id, .. }
            if *account_id == account && *step_id == SWITCH)
    })
}

/// Two accounts, "My LinkedIn account" and "Work", with the AI switch off in both.
pub fn two_accounts() -> (Phone, AccountId, AccountId) {
    let phone = done(&[SWITCH]);
    let mine = phone.account_id();
    phone.app.add_account("Work").unwrap();
    let work = phone.account_id();
    phone.says_of(work, SWITCH, StepAnswer::Done);
    phone.set_time(DUE);
    (phone, mine, work)
}
