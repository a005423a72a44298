//! A LinkedIn page in words: how well its address is known, and the path to it.

use chrono::NaiveDate;

use super::step::Path;
use super::switch::linkedin_path;
use crate::guide::{Guide, Page, STALE_AFTER_DAYS, Step};
use crate::i18n::Localizer;

/// How the address is known and when it was checked, with a note if that was long ago.
pub(super) fn evidence(page: &Page, today: NaiveDate, words: &Localizer) -> String {
    let grade = page.grade.name(words);
    let day = words.date(page.checked);
    if page.is_stale(today) {
        words.step_evidence_stale(day, STALE_AFTER_DAYS, grade)
    } else {
        words.step_evidence(day, grade)
    }
}

/// The path to a setting in the app, or on a computer if only that is known.
pub(super) fn path_of(step: &Step, guide: &Guide, words: &Localizer) -> Option<Path> {
    let (start, entries) = if step.path.phone.is_empty() {
        (words.path_start_computer(), &step.path.computer)
    } else {
        (words.path_start_phone(), &step.path.phone)
    };
    written_path(&linkedin_path(entries, guide, words), start, words)
}

/// A sentence with the path on a computer, if it differs from the one on a phone.
pub(super) fn path_on_a_computer(step: &Step, guide: &Guide, words: &Localizer) -> Option<String> {
    let computer = linkedin_path(&step.path.computer, guide, words);
    let has_both = !step.path.phone.is_empty() && !computer.is_empty();
    has_both.then(|| words.step_path_computer(computer.join(" > ")))
}

/// The entries to tap in turn, after the start; none if they are not known.
fn written_path(entries: &[String], start: String, words: &Localizer) -> Option<Path> {
    if entries.is_empty() {
        return None;
    }
    let entries: Vec<String> = std::iter::once(start)
        .chain(entries.iter().cloned())
        .collect();
    let spoken: Vec<String> = (1_u32..)
        .zip(&entries)
        .map(|(number, entry)| words.step_path_entry_spoken(entry.clone(), number))
        .collect();
    Some(Path {
        spoken: spoken.join(". "),
        entries,
    })
}

/// The note shown with a copied address, with the written path if that leads further.
pub(crate) fn copy_note(step: &Step, page: &Page, guide: &Guide, words: &Localizer) -> String {
    let is_form = step.form.as_ref() == Some(&page.id);
    if is_form || step.path.phone.is_empty() {
        words.link_copied()
    } else {
        words.link_copied_path(path_in_a_line(step, guide, words))
    }
}

/// The note shown with the settings section, with the written path; none if the path is not known.
pub(crate) fn section_note(step: &Step, guide: &Guide, words: &Localizer) -> Option<String> {
    (!step.path.phone.is_empty()).then(|| words.link_section(path_in_a_line(step, guide, words)))
}

fn path_in_a_line(step: &Step, guide: &Guide, words: &Localizer) -> String {
    linkedin_path(&step.path.phone, guide, words).join(" > ")
}
