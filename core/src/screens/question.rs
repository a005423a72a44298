//! The questions on return from LinkedIn: which account was it, and what does the switch show?

use super::card::{Card, Choice, Emphasis, Knob, QuestionKind};
use super::switch::{answer_mark, linkedin_label};
use crate::accounts::Account;
use crate::command::Command;
use crate::guide::{Guide, Step, StepKind, Wanted};
use crate::i18n::Localizer;
use crate::progress::{Pending, StepAnswer};

/// The question on return: how it went or, first, if in doubt, which account it was. None if the
/// guide no longer has the step.
pub(super) fn question_on_return<'a>(
    pending: &Pending,
    in_doubt: bool,
    accounts: impl Iterator<Item = &'a Account> + Clone,
    guide: &Guide,
    words: &Localizer,
) -> Option<Card> {
    let step = guide.step(&pending.step_id)?;
    if in_doubt {
        return Some(account_question(accounts, pending, words));
    }
    let names_account = accounts.clone().nth(1).is_some();
    let account = accounts
        .into_iter()
        .find(|account| account.id == pending.account_id)?;
    Some(outcome_question(step, account, names_account, guide, words))
}

/// What is asked about `step`. The answers are rows of equal weight: none is presented as the right
/// one.
fn outcome_question(
    step: &Step,
    account: &Account,
    names_account: bool,
    guide: &Guide,
    words: &Localizer,
) -> Card {
    let answer = |answer, knob, label: String| Choice {
        mark: Some(answer_mark(knob, label.clone())),
        ..send(answer, label, Emphasis::Row, step, account)
    };
    let (done, not_yet) = match step.wanted {
        Wanted::Off => (
            (Knob::Off, words.answer_off()),
            (Knob::On, words.answer_on()),
        ),
        Wanted::On => (
            (Knob::On, words.answer_on()),
            (Knob::Off, words.answer_off()),
        ),
        Wanted::Reviewed => (
            (Knob::Looked, words.answer_done()),
            (Knob::Unknown, words.answer_not_done()),
        ),
    };
    let mut answers = vec![
        answer(StepAnswer::Done, done.0, done.1),
        answer(StepAnswer::NotYet, not_yet.0, not_yet.1),
    ];
    // A switch that is wanted on is shown in the same order as all others: off, on.
    if step.wanted == Wanted::On {
        answers.reverse();
    }
    if step.has_page() {
        answers.push(answer(
            StepAnswer::NotFound,
            Knob::Missing,
            words.answer_not_found(),
        ));
        answers.push(answer(
            StepAnswer::OtherPage,
            Knob::Unknown,
            words.answer_other_page(),
        ));
    }
    let what = match step.wanted {
        Wanted::Off | Wanted::On => words.question_switch(),
        Wanted::Reviewed => words.step_text(step, "ask"),
    };
    // There is only one AI switch; any other has to be named.
    let name = (step.kind != StepKind::Primary).then(|| words.title(step));
    let account_name = names_account.then(|| words.account(account));
    Card {
        body: match (account_name, name) {
            (Some(account), Some(name)) => Some(words.check_named(account, name)),
            (account_name, name) => account_name.or(name),
        },
        label: linkedin_label(step, guide, words),
        question: Some(QuestionKind::Outcome),
        answers,
        buttons: vec![send(
            StepAnswer::Later,
            words.answer_later(),
            Emphasis::Quiet,
            step,
            account,
        )],
        ..Card::new(what)
    }
}

/// LinkedIn shows one account at a time, and this app cannot see which. So it asks, before an
/// answer is recorded for the wrong one.
fn account_question<'a>(
    accounts: impl Iterator<Item = &'a Account>,
    pending: &Pending,
    words: &Localizer,
) -> Card {
    let later = Command::Answer {
        account_id: pending.account_id,
        step_id: pending.step_id.clone(),
        answer: StepAnswer::Later,
    };
    Card {
        body: Some(words.question_account_body()),
        question: Some(QuestionKind::WhichAccount),
        answers: accounts
            .map(|account| {
                let account_id = account.id;
                Choice::send(
                    words.account(account),
                    Emphasis::Row,
                    Command::ConfirmAccount { account_id },
                )
            })
            .collect(),
        buttons: vec![Choice::send(words.answer_later(), Emphasis::Quiet, later)],
        ..Card::new(words.question_account())
    }
}

fn send(
    answer: StepAnswer,
    label: String,
    emphasis: Emphasis,
    step: &Step,
    account: &Account,
) -> Choice {
    let command = Command::Answer {
        account_id: account.id,
        step_id: step.id.clone(),
        answer,
    };
    Choice::send(label, emphasis, command)
}
