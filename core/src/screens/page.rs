//! A page of LinkedIn's: the button that leaves for it, how well its address is known, and the
//! walk there in words.

use chrono::NaiveDate;

use super::words::Localizer;
use crate::guide::{Guide, Page, STALE_AFTER_DAYS, Step};
use crate::links::{OpenHistory, Target};

/// The button that leaves for LinkedIn.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OpenButton {
    /// Its label.
    pub label: String,
    /// How the address is known and when it was checked; a warning where that is long ago.
    pub evidence: String,
}

/// The button that leaves for a step's page.
pub(super) fn open_button(
    step: &Step,
    label: &str,
    today: NaiveDate,
    guide: &Guide,
    words: Localizer<'_>,
) -> Option<OpenButton> {
    guide.page_of(step).map(|page| OpenButton {
        label: words.get(label),
        evidence: evidence(page, today, words),
    })
}

/// What the button for the step's page says of it, and where it leads first.
pub(super) fn target_evidence(
    page: &Page,
    hub: Option<&Page>,
    known: Option<OpenHistory>,
    today: NaiveDate,
    words: Localizer<'_>,
) -> String {
    let said = evidence(page, today, words);
    let more = match (Target::at(page, hub, known, today), hub) {
        (Target::Page, _) | (Target::Stale, None) => return said,
        (Target::Proven, _) => words.get("link-proven"),
        (Target::Hub, Some(hub)) => words.with("link-hub-first", "date", words.date(hub.checked)),
        (Target::Stale | Target::Hub, _) => words.get("link-hub-stale"),
    };
    format!("{said} {more}")
}

/// How the address is known and when it was checked.
pub(super) fn evidence(page: &Page, today: NaiveDate, words: Localizer<'_>) -> String {
    let id = if page.is_stale(today) {
        "step-evidence-stale"
    } else {
        "step-evidence"
    };
    words.0.format(
        id,
        &[
            ("grade", words.get(page.grade.message()).into()),
            ("date", words.date(page.checked).into()),
            ("days", STALE_AFTER_DAYS.into()),
        ],
    )
}

/// What a screen reader says of the entries to tap: they are numbered.
pub(super) fn spoken_path(entries: &[String], words: Localizer<'_>) -> String {
    let entries: Vec<String> = (1_u32..)
        .zip(entries)
        .map(|(number, entry)| {
            words.0.format(
                "step-path-entry-spoken",
                &[("number", number.into()), ("entry", entry.clone().into())],
            )
        })
        .collect();
    entries.join(". ")
}

/// The note that goes with a copied address: it holds the written path as well, where there is
/// one.
pub(crate) fn copy_note(step: &Step, words: Localizer<'_>) -> String {
    if step.path.phone.is_empty() {
        words.get("link-copied")
    } else {
        words.with("step-copied", "path", step.path.phone.join(" > "))
    }
}

/// The note that goes with the section above a page: it holds the written path.
pub(crate) fn hub_note(step: &Step, words: Localizer<'_>) -> String {
    words.with("link-hub", "path", step.path.phone.join(" > "))
}
