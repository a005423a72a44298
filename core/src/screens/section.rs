//! Section: the settings in one section of LinkedIn's settings, each with its switch.

use super::card::{Action, Choice, Emphasis, Pick, PickPurpose, Picks, SwitchRow};
use super::switch::switch_mark;
use crate::accounts::Account;
use crate::command::Command;
use crate::guide::{Group, Guide, Step, StepKind};
use crate::i18n::Localizer;
use crate::links::Destination;
use crate::progress::{Mark, StepStatus, mark_of, status};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SectionScreen {
    pub title: String,
    /// The account's name; none if there is only one.
    pub account: Option<String>,
    pub rows: Vec<SwitchRow>,
    /// "I have these already": settings to tick and mark at once.
    pub picks: Option<Picks>,
    /// Undoes the last marks made together.
    pub undo: Option<Choice>,
}

/// The state that Section is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct SectionState<'a> {
    pub group: Group,
    /// The chosen account.
    pub account: &'a Account,
    pub is_only_account: bool,
    /// Its effective marks.
    pub marks: &'a [Mark],
}

#[must_use]
pub fn section(state: &SectionState<'_>, guide: &Guide, words: &Localizer) -> SectionScreen {
    let belongs = |step: &&Step| step.group == state.group && step.kind == StepKind::Related;
    let marked = |step: &Step| mark_of(state.marks, step);
    let steps: Vec<&Step> = guide.steps.iter().filter(belongs).collect();
    let open: Vec<Pick> = steps
        .iter()
        .filter(|step| step.is_setting() && status(marked(step), step.revision) != StepStatus::Done)
        .map(|step| Pick {
            step_id: step.id.clone(),
            label: words.title(step),
        })
        .collect();
    let together = steps
        .iter()
        .filter_map(|step| marked(step).filter(|mark| mark.together))
        .max_by_key(|mark| mark.id);
    SectionScreen {
        title: state.group.name(words),
        account: (!state.is_only_account).then(|| words.account(state.account)),
        rows: steps
            .iter()
            .map(|step| {
                let mark = marked(step);
                SwitchRow {
                    mark: switch_mark(step, mark, words),
                    label: words.title(step),
                    detail: Some(words.status_line(step, mark)),
                    action: Action::Go {
                        destination: Destination::Step {
                            step_id: step.id.clone(),
                        },
                    },
                }
            })
            .collect(),
        picks: (!open.is_empty()).then(|| Picks {
            heading: words.section_have_already(),
            rows: open,
            save: words.save(),
            account_id: state.account.id,
            group: state.group,
            purpose: PickPurpose::HaveAlready,
        }),
        undo: together.map(|mark| {
            Choice::send(
                words.section_undo(),
                Emphasis::Quiet,
                Command::Undo {
                    account_id: state.account.id,
                    step_id: mark.step_id.clone(),
                },
            )
        }),
    }
}
