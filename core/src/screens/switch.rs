//! How a switch is, as the person last said: the mark that stands for it, and LinkedIn's label.

use super::card::{Knob, LinkedInLabel, SwitchMark, Tone};
use crate::accounts::Account;
use crate::guide::{Step, Wanted};
use crate::i18n::Localizer;
use crate::progress::{Mark, MarkKind, StepStatus, status};

/// An account, with the effective mark of its AI switch.
#[derive(Debug, Clone)]
pub struct AccountSwitch {
    /// The account.
    pub account: Account,
    /// The mark; none where nothing was said yet.
    pub mark: Option<Mark>,
}

/// What is known of the AI switch over all accounts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SwitchKnowledge {
    /// The last day on which it was seen off somewhere.
    pub last_off: Option<chrono::NaiveDate>,
    /// Whether it is on, as last seen, in some account.
    pub is_on: bool,
    /// Whether it was not found in some account.
    pub is_missing: bool,
    /// Whether it was not looked at in some account.
    pub is_unseen: bool,
}

/// The mark of `step`.
pub(super) fn switch_mark(step: &Step, mark: Option<&Mark>, words: &Localizer) -> SwitchMark {
    let (wanted, other) = match step.wanted {
        Wanted::Off => (Knob::Off, Knob::On),
        Wanted::On => (Knob::On, Knob::Off),
        Wanted::Reviewed => (Knob::Looked, Knob::Unknown),
    };
    let kind = mark.map(|mark| mark.kind);
    let (knob, tone) = match (status(mark, step.revision), kind) {
        (StepStatus::Recheck, _) => (Knob::Unknown, Tone::NeedsYou),
        (StepStatus::Done, _) => (wanted, Tone::Calm),
        (StepStatus::NotFound, _) => (Knob::Missing, Tone::NeedsYou),
        (StepStatus::Open, Some(_)) => (other, Tone::NeedsYou),
        (StepStatus::Skipped, Some(MarkKind::KeepAsIs)) => (other, Tone::Quiet),
        (StepStatus::Open | StepStatus::Skipped, _) => (Knob::Unknown, Tone::Quiet),
    };
    let word = match (knob, tone, kind) {
        (_, _, Some(MarkKind::DoesNotApply)) => words.switch_not_for_you(),
        (Knob::Unknown, Tone::NeedsYou, _) if step.wanted != Wanted::Reviewed => {
            words.switch_changed()
        }
        (Knob::Off, ..) => words.switch_off(),
        (Knob::On, ..) => words.switch_on(),
        (Knob::Looked, ..) => words.switch_looked(),
        (Knob::Missing, ..) => words.switch_missing(),
        (Knob::Unknown, ..) => words.switch_unknown(),
    };
    SwitchMark { knob, tone, word }
}

/// A mark that stands for an answer.
pub(super) const fn answer_mark(knob: Knob, word: String) -> SwitchMark {
    SwitchMark {
        knob,
        tone: Tone::Quiet,
        word,
    }
}

/// LinkedIn's label of `step`, in the person's language where it is known, else in English.
pub(super) fn linkedin_label(step: &Step, words: &Localizer) -> Option<LinkedInLabel> {
    step.label.as_ref().map(|english| LinkedInLabel {
        text: english.clone(),
        language: "en".to_owned(),
        english: None,
        note: (words.language().tag != "en").then(|| words.label_in_english()),
    })
}
