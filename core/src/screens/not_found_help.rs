//! "Can't find it?": using a computer, other names, the settings section, LinkedIn's form.

use super::card::{Choice, Emphasis};
use super::page::{path_of, path_on_a_computer};
use super::step::Path;
use super::switch::linkedin_name;
use crate::accounts::Account;
use crate::guide::{Guide, Step, StepKind};
use crate::i18n::Localizer;
use crate::links::LinkedInPage;

/// Help for a setting that cannot be found, in the order to try it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NotFoundHelp {
    pub heading: String,
    /// Whether it starts unfolded, because the person could not find the setting or another page
    /// opened.
    pub is_open: bool,
    /// What to do, and other names it may have.
    pub paragraphs: Vec<String>,
    pub path: Option<Path>,
    /// Buttons to the settings section and to LinkedIn's form.
    pub ways: Vec<Choice>,
}

pub(super) fn not_found_help(
    step: &Step,
    is_missing: bool,
    other_page: Option<String>,
    account: &Account,
    guide: &Guide,
    words: &Localizer,
) -> NotFoundHelp {
    let way = |label, page| Choice::open(label, Emphasis::Row, account, step, page);
    let section = guide
        .hub_of(step)
        .map(|_| way(section_label(step, words), LinkedInPage::Section));
    let form = guide
        .form_of(step)
        .map(|_| way(words.open_form(), LinkedInPage::Form));
    NotFoundHelp {
        heading: match step.kind {
            StepKind::Primary | StepKind::Related => words.not_found_help(),
            StepKind::Habit => words.not_found_help_habit(),
        },
        is_open: is_missing || other_page.is_some(),
        paragraphs: other_page
            .into_iter()
            .chain(std::iter::once(words.step_text(step, "absent")))
            .chain(path_on_a_computer(step, guide, words))
            .chain(other_names(step, guide, words))
            .collect(),
        path: path_of(step, guide, words),
        ways: section.into_iter().chain(form).collect(),
    }
}

/// The label of the button that opens the section of `step`.
pub(super) fn section_label(step: &Step, words: &Localizer) -> String {
    match step.kind {
        StepKind::Primary => words.open_data_privacy(),
        StepKind::Related | StepKind::Habit => words.open_section(),
    }
}

fn other_names(step: &Step, guide: &Guide, words: &Localizer) -> Option<String> {
    let names: Vec<String> = step
        .other_labels
        .iter()
        .map(|name| words.step_other_name(linkedin_name(name, guide, words)))
        .collect();
    let names = names.join(&words.step_other_name_separator());
    (!names.is_empty()).then(|| words.step_other_names(names))
}
