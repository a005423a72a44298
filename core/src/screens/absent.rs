//! "I don't see this setting": its other names, the section above it, the walk there, the form.

use chrono::NaiveDate;

use super::page::{evidence, spoken_path};
use super::words::Words;
use crate::guide::{Guide, Page, Step, StepKind};
use crate::links::Detour;

/// What helps where a setting is not to be found, in the order in which to try it. It starts
/// folded.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Absent {
    /// The heading.
    pub heading: String,
    /// What to do, and which other names it may have.
    pub paragraphs: Vec<String>,
    /// The button to the section above it.
    pub hub: Option<DetourButton>,
    /// The heading above the path; empty where there is none.
    pub path_heading: String,
    /// Entries to tap one after the other, in LinkedIn's English words.
    pub path: Vec<String>,
    /// What a screen reader says instead of the path.
    pub path_spoken: String,
    /// The button to LinkedIn's form.
    pub form: Option<DetourButton>,
}

/// A button that leaves for another page than the step's own.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DetourButton {
    /// Where to.
    pub detour: Detour,
    /// Its label.
    pub label: String,
    /// How the address is known and when it was checked; a warning where that is long ago.
    pub evidence: String,
}

pub(super) fn absent(step: &Step, guide: &Guide, today: NaiveDate, words: Words<'_>) -> Absent {
    let button = |detour, id: &str, page: &Page| DetourButton {
        detour,
        label: words.get(id),
        evidence: evidence(page, today, words),
    };
    let path = if step.path.phone.is_empty() {
        words.computer_path(step)
    } else {
        words.phone_path(step)
    };
    Absent {
        heading: words.get(match step.kind {
            StepKind::Primary | StepKind::Related => "step-absent",
            StepKind::Habit => "step-absent-habit",
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
            .map(|hub| button(Detour::Hub, "step-open-hub", hub)),
        path_heading: if path.is_empty() {
            String::new()
        } else {
            words.get("step-absent-path")
        },
        path_spoken: spoken_path(&path, words),
        path,
        form: guide
            .form_of(step)
            .map(|form| button(Detour::Form, "step-open-form", form)),
    }
}

fn other_names(step: &Step, words: Words<'_>) -> Option<String> {
    let names: Vec<String> = step
        .other_labels
        .iter()
        .map(|name| words.with("step-other-name", "name", name))
        .collect();
    let names = names.join(&words.get("step-other-name-separator"));
    (!names.is_empty()).then(|| words.with("step-other-names", "names", names))
}
