//! "I don't see this setting": its other names, the section above it, the walk there, the form.

use chrono::NaiveDate;

use super::page::{evidence, spoken_path};
use super::words::Localizer;
use crate::guide::{Guide, Page, Step, StepKind};
use crate::links::Fallback;

/// What helps where a setting is not to be found, in the order in which to try it. It starts
/// folded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotFoundHelp {
    /// The heading.
    pub heading: String,
    /// What to do, and which other names it may have.
    pub paragraphs: Vec<String>,
    /// The button to the section above it.
    pub hub: Option<FallbackButton>,
    /// The heading above the path; empty where there is none.
    pub path_heading: String,
    /// Entries to tap one after the other, in LinkedIn's English words.
    pub path: Vec<String>,
    /// What a screen reader says instead of the path.
    pub path_spoken: String,
    /// The button to LinkedIn's form.
    pub form: Option<FallbackButton>,
}

/// A button that leaves for another page than the step's own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FallbackButton {
    /// Where to.
    pub fallback: Fallback,
    /// Its label.
    pub label: String,
    /// How the address is known and when it was checked; a warning where that is long ago.
    pub evidence: String,
}

pub(super) fn not_found_help(
    step: &Step,
    guide: &Guide,
    today: NaiveDate,
    words: Localizer<'_>,
) -> NotFoundHelp {
    let button = |fallback, id: &str, page: &Page| FallbackButton {
        fallback,
        label: words.get(id),
        evidence: evidence(page, today, words),
    };
    let path = if step.path.phone.is_empty() {
        &step.path.computer
    } else {
        &step.path.phone
    };
    NotFoundHelp {
        heading: words.get(match step.kind {
            StepKind::Primary | StepKind::Related => "step-absent",
            StepKind::Habit => "step-not_found_help-habit",
        }),
        paragraphs: [
            Some(words.of_step(step, "absent")),
            other_names(step, words),
        ]
        .into_iter()
        .flatten()
        .collect(),
        hub: guide
            .hub_of(step)
            .map(|hub| button(Fallback::Hub, "step-open-hub", hub)),
        path_heading: if path.is_empty() {
            String::new()
        } else {
            words.get("step-not_found_help-path")
        },
        path: path.clone(),
        path_spoken: spoken_path(path, words),
        form: guide
            .form_of(step)
            .map(|form| button(Fallback::Form, "step-open-form", form)),
    }
}

fn other_names(step: &Step, words: Localizer<'_>) -> Option<String> {
    let names: Vec<String> = step
        .other_labels
        .iter()
        .map(|name| words.with("step-other-name", "name", name))
        .collect();
    let names = names.join(&words.get("step-other-name-separator"));
    (!names.is_empty()).then(|| words.with("step-other-names", "names", names))
}
