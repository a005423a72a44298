//! Import: what a document brings, before it is taken and afterwards.

use super::words::Localizer;
use crate::accounts::Account;
use crate::guide::{Guide, Value};
use crate::progress::StepStatus;
use crate::transfer::{Outcome, Refused, ScheduleOutcome};

/// Everything the import draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ImportScreen {
    /// The screen's title.
    pub title: String,
    /// When the document was written, and that nothing is changed yet; or that it was taken.
    pub intro: String,
    /// What is new, changed, the same, and refused.
    pub parts: Vec<ImportPart>,
    /// The button that takes it; none where it was taken, or brings nothing.
    pub apply: Option<String>,
    /// The button that leaves.
    pub close: String,
}

/// A heading with lines.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ImportPart {
    /// The heading.
    pub heading: String,
    /// The lines.
    pub lines: Vec<String>,
}

/// Draws what an import would do, or did.
#[must_use]
pub fn import(outcome: &Outcome, taken: bool, guide: &Guide, words: Localizer<'_>) -> ImportScreen {
    let parts: Vec<ImportPart> = [
        ("import-new", new(outcome, words)),
        ("import-changed", changed(outcome, guide, words)),
        ("import-same", same(outcome, words)),
        ("import-refused", refused(outcome, words)),
    ]
    .into_iter()
    .filter(|(_, lines)| !lines.is_empty())
    .map(|(id, lines)| ImportPart {
        heading: words.get(id),
        lines,
    })
    .collect();
    let brings = !outcome.is_empty();
    let intro = match (taken, brings) {
        (true, _) => "import-taken",
        (false, true) => "import-intro",
        (false, false) => "import-nothing",
    };
    ImportScreen {
        title: words.get("import-title"),
        intro: words.with(intro, "date", words.date_time(outcome.exported.civil())),
        parts,
        apply: (brings && !taken).then(|| words.get("import-apply")),
        close: words.get(if taken { "import-close" } else { "data-cancel" }),
    }
}

/// Draws a file that could not be read.
pub(super) fn not_read(words: Localizer<'_>) -> ImportScreen {
    ImportScreen {
        title: words.get("import-title"),
        intro: words.get("data-import.not-read"),
        parts: Vec::new(),
        apply: None,
        close: words.get("data-cancel"),
    }
}

fn counted(id: &str, count: usize, words: Localizer<'_>) -> Option<String> {
    let values: [(&str, Value<'_>); 1] = [("count", count.into())];
    (count > 0).then(|| words.0.format(id, &values))
}

fn name(label: &str, words: Localizer<'_>) -> String {
    words.account(&Account {
        id: 0,
        label: label.to_owned(),
        region: None,
    })
}

fn new(outcome: &Outcome, words: Localizer<'_>) -> Vec<String> {
    let accounts = outcome
        .new_accounts
        .iter()
        .map(|label| words.with("import-account", "account", name(label, words)));
    let schedule =
        (outcome.schedule == ScheduleOutcome::Taken).then(|| words.get("import-schedule"));
    let objection = outcome
        .new_objections
        .then(|| words.get("import-objection"));
    accounts
        .chain(counted("import-marks", outcome.new_marks, words))
        .chain(counted(
            "import-unknown-steps",
            outcome.unknown_steps,
            words,
        ))
        .chain(counted("import-reviews", outcome.new_reviews, words))
        .chain(objection)
        .chain(schedule)
        .collect()
}

fn changed(outcome: &Outcome, guide: &Guide, words: Localizer<'_>) -> Vec<String> {
    outcome
        .changed
        .iter()
        .filter_map(|changed| {
            let step = guide.step(&changed.step_id)?;
            Some(words.0.format(
                "import-step",
                &[
                    ("account", name(&changed.account, words).into()),
                    ("step", words.title(step).into()),
                    ("before", words.get(standing(changed.before)).into()),
                    ("after", words.get(standing(changed.after)).into()),
                ],
            ))
        })
        .collect()
}

const fn standing(status: StepStatus) -> &'static str {
    match status {
        StepStatus::Open => "import-standing-open",
        StepStatus::Done => "import-standing-done",
        StepStatus::Skipped => "import-standing-skipped",
        StepStatus::NotFound => "import-standing-not-found",
        StepStatus::Recheck => "import-standing-recheck",
    }
}

fn same(outcome: &Outcome, words: Localizer<'_>) -> Vec<String> {
    counted("import-marks", outcome.same_marks, words)
        .into_iter()
        .collect()
}

fn refused(outcome: &Outcome, words: Localizer<'_>) -> Vec<String> {
    let schedule =
        (outcome.schedule == ScheduleOutcome::Kept).then(|| words.get("import-schedule-kept"));
    outcome
        .refused
        .iter()
        .filter_map(|(why, count)| {
            let id = match why {
                Refused::UnknownAnswer => "import-refused-unknown-answer",
                Refused::TakenBackTwice => "import-refused-taken-back-twice",
                Refused::TooManyAccounts => "import-refused-too-many-accounts",
            };
            counted(id, *count, words)
        })
        .chain(schedule)
        .collect()
}
