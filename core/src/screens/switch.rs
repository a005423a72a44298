//! A switch as the person last described it: its mark, and LinkedIn's label.

use super::card::{Knob, LinkedInLabel, SwitchMark, Tone};
use crate::accounts::Account;
use crate::guide::{Certainty, Guide, LocalName, Step, Wanted};
use crate::i18n::Localizer;
use crate::progress::{Mark, MarkKind, StepStatus, status};

/// An account, with the effective mark of its AI switch.
#[derive(Debug, Clone)]
pub struct AccountSwitch {
    pub account: Account,
    /// None before the first answer.
    pub mark: Option<Mark>,
}

/// What is known about the AI switch across several accounts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SwitchKnowledge {
    /// The day on which it was last seen off: of several accounts, the one that was looked at
    /// longest ago.
    pub last_off: Option<chrono::NaiveDate>,
    /// Last seen on in some account.
    pub is_on: bool,
    /// Not found in some account.
    pub is_missing: bool,
    /// Not looked at in some account.
    pub is_unseen: bool,
}

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
        (StepStatus::Skipped, Some(MarkKind::KeepAsIs)) if step.wanted == Wanted::Reviewed => {
            (Knob::Looked, Tone::Quiet)
        }
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

/// A mark that depicts an answer.
pub(super) const fn answer_mark(knob: Knob, word: String) -> SwitchMark {
    SwitchMark {
        knob,
        tone: Tone::Quiet,
        word,
    }
}

/// LinkedIn's label of `step`: in the person's language if known, with the English one beside it;
/// otherwise in English, with what it may be called.
pub(super) fn linkedin_label(
    step: &Step,
    guide: &Guide,
    words: &Localizer,
) -> Option<LinkedInLabel> {
    let english = step.label.as_ref()?;
    let language = words.language().tag;
    Some(match guide.label_in(step, language) {
        Some(LocalName {
            names,
            certainty: Certainty::Own,
            ..
        }) => LinkedInLabel {
            text: names.join(" / "),
            language: language.to_owned(),
            english: Some(english.clone()),
            note: None,
        },
        other => LinkedInLabel {
            text: english.clone(),
            language: "en".to_owned(),
            english: None,
            note: match other {
                Some(name) => Some(words.label_may_be(name.names.join(" / "))),
                None => (language != "en").then(|| words.label_in_english()),
            },
        },
    })
}

/// What LinkedIn calls `english` in the person's language, with the English in parentheses; `english`
/// itself if that is not known.
pub(super) fn linkedin_name(english: &str, guide: &Guide, words: &Localizer) -> String {
    guide
        .name_in(english, words.language().tag)
        .filter(|name| name.certainty == Certainty::Own)
        .and_then(|name| name.names.first())
        .map_or_else(|| english.to_owned(), |own| format!("{own} ({english})"))
}

/// The entries of a path, in the person's language where LinkedIn's words are known.
pub(super) fn linkedin_path(entries: &[String], guide: &Guide, words: &Localizer) -> Vec<String> {
    entries
        .iter()
        .map(|entry| linkedin_name(entry, guide, words))
        .collect()
}
