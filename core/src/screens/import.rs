//! Import: what a document contains, before and after it is applied.

use crate::guide::Guide;
use crate::i18n::Localizer;
use crate::progress::StepStatus;
use crate::transfer::{Outcome, Refused, ScheduleOutcome};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ImportScreen {
    pub title: String,
    /// When the document was written, and whether it has been applied.
    pub intro: String,
    /// What is new, changed, the same, and refused.
    pub parts: Vec<ImportPart>,
    /// The button that applies it; none once applied, or if it contains nothing new.
    pub apply: Option<String>,
    pub close: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ImportPart {
    pub heading: String,
    pub lines: Vec<String>,
}

/// Draws what an import would do, or did.
#[must_use]
pub fn import(outcome: &Outcome, taken: bool, guide: &Guide, words: &Localizer) -> ImportScreen {
    let parts: Vec<ImportPart> = [
        (words.import_new(), new(outcome, words)),
        (words.import_changed(), changed(outcome, guide, words)),
        (words.import_same(), same(outcome, words)),
        (words.import_refused(), refused(outcome, words)),
    ]
    .into_iter()
    .filter(|(_, lines)| !lines.is_empty())
    .map(|(heading, lines)| ImportPart { heading, lines })
    .collect();
    let brings = !outcome.is_empty();
    let exported = words.date_time(outcome.exported.civil());
    ImportScreen {
        title: words.import_title(),
        intro: match (taken, brings) {
            (true, _) => words.import_applied(exported),
            (false, true) => words.import_intro(exported),
            (false, false) => words.import_nothing(exported),
        },
        parts,
        apply: (brings && !taken).then(|| words.import_apply()),
        close: if taken {
            words.import_close()
        } else {
            words.data_cancel()
        },
    }
}

/// Draws a file that could not be read.
pub(super) fn not_read(words: &Localizer) -> ImportScreen {
    ImportScreen {
        title: words.import_title(),
        intro: words.data_import_not_read(),
        parts: Vec::new(),
        apply: None,
        close: words.data_cancel(),
    }
}

fn unless_none(count: usize, line: impl FnOnce(usize) -> String) -> Option<String> {
    (count > 0).then(|| line(count))
}

fn new(outcome: &Outcome, words: &Localizer) -> Vec<String> {
    let accounts = outcome
        .new_accounts
        .iter()
        .map(|label| words.import_account(words.account_name(label)));
    let schedule = (outcome.schedule == ScheduleOutcome::Taken).then(|| words.import_schedule());
    let region = outcome.new_regions.then(|| words.import_region());
    let objection = outcome.new_objections.then(|| words.import_objection());
    accounts
        .chain(unless_none(outcome.new_marks, |count| {
            words.import_marks(count)
        }))
        .chain(unless_none(outcome.unknown_steps, |count| {
            words.import_unknown_steps(count)
        }))
        .chain(unless_none(outcome.new_reviews, |count| {
            words.import_reviews(count)
        }))
        .chain(region)
        .chain(objection)
        .chain(schedule)
        .collect()
}

fn changed(outcome: &Outcome, guide: &Guide, words: &Localizer) -> Vec<String> {
    outcome
        .changed
        .iter()
        .filter_map(|changed| {
            let step = guide.step(&changed.step_id)?;
            Some(words.import_step(
                words.account_name(&changed.account),
                status(changed.after, words),
                status(changed.before, words),
                words.title(step),
            ))
        })
        .collect()
}

fn status(status: StepStatus, words: &Localizer) -> String {
    match status {
        StepStatus::Open => words.import_status_open(),
        StepStatus::Done => words.import_status_done(),
        StepStatus::Skipped => words.import_status_skipped(),
        StepStatus::NotFound => words.import_status_not_found(),
        StepStatus::Recheck => words.import_status_recheck(),
    }
}

fn same(outcome: &Outcome, words: &Localizer) -> Vec<String> {
    unless_none(outcome.same_marks, |count| words.import_marks(count))
        .into_iter()
        .collect()
}

fn refused(outcome: &Outcome, words: &Localizer) -> Vec<String> {
    let schedule =
        (outcome.schedule == ScheduleOutcome::Kept).then(|| words.import_schedule_kept());
    outcome
        .refused
        .iter()
        .filter_map(|(why, count)| {
            unless_none(*count, |count| match why {
                Refused::UnknownAnswer => words.import_refused_unknown_answer(count),
                Refused::UndoneTwice => words.import_refused_undone_twice(count),
                Refused::TooManyAccounts => words.import_refused_too_many_accounts(count),
            })
        })
        .chain(schedule)
        .collect()
}
