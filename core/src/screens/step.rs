//! Step: what to do, LinkedIn's label and the link; on return, the question; everything else
//! folded.

use std::ops::RangeInclusive;

use chrono::NaiveDateTime;

use super::card::{Card, Choice, Emphasis, LinkedInLabel, SwitchMark};
use super::not_found_help::{NotFoundHelp, not_found_help, section_label};
use super::off_card::{OffCard, off_card};
use super::page::{evidence, path_of, path_on_a_computer};
use super::question::question_on_return;
use super::reminder_offer::ReminderOffer;
use super::switch::{linkedin_label, switch_mark};
use crate::accounts::Account;
use crate::civil::Timestamp;
use crate::command::Command;
use crate::guide::{Guide, Step, StepKind, Wanted};
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::links::{Destination, LinkedInPage};
use crate::progress::{Mark, Month, Pending, SkipReason, StepAnswer, StepStatus, status};
use crate::review::{ReminderHealth, ReviewsNow};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StepScreen {
    pub account_id: AccountId,
    /// The account's name; none if there is only one.
    pub account: Option<String>,
    pub title: String,
    pub mark: SwitchMark,
    /// The status with the date of the mark, or how long the step takes.
    pub status_line: String,
    /// The question, or what to know after the answer. It comes first.
    pub card: Option<Card>,
    /// What to do and to know; none while something is asked.
    pub task: Option<StepTask>,
}

/// What to do, and what to know about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StepTask {
    /// One sentence; none for a switch that is as wanted.
    pub instruction: Option<String>,
    pub label: Option<LinkedInLabel>,
    /// What it changes, in a sentence.
    pub summary: String,
    /// The main action, always in reach: leave for LinkedIn or write the objection; once that is
    /// done, go to the next step.
    pub main: Option<Choice>,
    pub help: NotFoundHelp,
    /// Further sections, each folded at first.
    pub sections: Vec<Section>,
    /// Since when it has been off, if the person can say so.
    pub since: Option<SincePicker>,
    /// Other answers.
    pub more: Vec<Choice>,
}

/// A heading with paragraphs, or with a path to follow.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Section {
    pub heading: String,
    pub paragraphs: Vec<String>,
    pub path: Option<Path>,
}

/// The written path to a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Path {
    /// In LinkedIn's English words; at least one.
    pub entries: Vec<String>,
    /// What a screen reader says instead: the entries numbered.
    pub spoken: String,
}

/// The months since which a switch may have been off.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SincePicker {
    /// The button that opens the choice.
    pub label: String,
    /// The question above the choice.
    pub title: String,
    /// Latest first.
    pub months: Vec<SinceMonth>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SinceMonth {
    /// Such as "March 2026".
    pub label: String,
    pub command: Command,
}

/// The state that Step is drawn from.
#[derive(Debug, Clone)]
pub struct StepState<'a> {
    /// The account of the pending question, otherwise the chosen one.
    pub account: &'a Account,
    pub accounts: &'a [Account],
    /// Whether to ask which account the person was signed in to.
    pub in_doubt: bool,
    /// The step's effective mark.
    pub mark: Option<Mark>,
    /// The months since which it may have been off, if that is asked.
    pub since: Option<RangeInclusive<Month>>,
    /// When reviews found it reverted, oldest first.
    pub reversals: &'a [Timestamp],
    /// The pending step, if it is this one.
    pub pending: Option<&'a Pending>,
    /// Whether another page opened than the step's, so that its section opens now.
    pub wrong_page: bool,
    /// None before the first answer.
    pub reviews: Option<ReviewsNow>,
    pub reminders: ReminderHealth,
    /// Whether a check is due.
    pub check_due: bool,
    /// What was just answered about the step.
    pub just_said: Option<StepAnswer>,
    /// Local time.
    pub now: NaiveDateTime,
}

#[must_use]
pub fn step(step: &Step, state: &StepState<'_>, guide: &Guide, words: &Localizer) -> StepScreen {
    let mark = state.mark.as_ref();
    let status = status(mark, step.revision);
    let names_account = state.accounts.len() > 1;
    let question = state.pending.and_then(|pending| {
        question_on_return(pending, state.in_doubt, state.accounts.iter(), guide, words)
    });
    let answered = || {
        if step.kind != StepKind::Primary {
            return None;
        }
        let offer = ReminderOffer {
            reviews: state.reviews.as_ref(),
            health: state.reminders,
            check_due: state.check_due,
        };
        match (status, mark) {
            (StepStatus::Done, _) => {
                let card = OffCard {
                    step,
                    account: state.account,
                    mark,
                    reminder_offer: offer,
                    wrong_page: state.wrong_page,
                    just_said: state.just_said,
                };
                Some(off_card(&card, guide, words))
            }
            (StepStatus::Open | StepStatus::NotFound, Some(_)) => remind_card(&offer, words),
            _ => None,
        }
    };
    let task = question
        .is_none()
        .then(|| task(step, status, state, guide, words));
    StepScreen {
        account_id: state.account.id,
        account: names_account.then(|| words.account(state.account)),
        title: words.title(step),
        mark: switch_mark(step, mark, words),
        status_line: words.status_line(step, mark),
        card: question.or_else(answered),
        task,
    }
}

/// For a switch that is not off: when it is asked about again, with the offer of reminders if that
/// is open.
fn remind_card(offer: &ReminderOffer<'_>, words: &Localizer) -> Option<Card> {
    let buttons = offer.choices(Emphasis::Secondary, words);
    let next = offer.next_look(words)?;
    (!buttons.is_empty()).then(|| Card {
        buttons,
        ..Card::new(next)
    })
}

fn task(
    step: &Step,
    status: StepStatus,
    state: &StepState<'_>,
    guide: &Guide,
    words: &Localizer,
) -> StepTask {
    let is_missing = status == StepStatus::NotFound;
    // A step that is settled needs no way there, so it is told of once.
    let is_told = !status.is_settled() || state.just_said == Some(StepAnswer::OtherPage);
    let other_page = (state.wrong_page && is_told).then(|| words.home_wrong_page_body());
    StepTask {
        instruction: (step.wanted == Wanted::Reviewed || status != StepStatus::Done)
            .then(|| words.step_text(step, "do")),
        label: linkedin_label(step, guide, words),
        summary: words.step_text(step, "effect"),
        main: main_choice(step, status, state, guide, words),
        help: not_found_help(step, is_missing, other_page, state.account, guide, words),
        sections: changes(step, state.mark.as_ref(), words)
            .into_iter()
            .chain(sections(step, state, guide, words))
            .collect(),
        since: since(step, state, words),
        more: more(step, status, state, guide, words),
    }
}

/// Leave for LinkedIn, or write the objection first; once the step is done, go to the next one of
/// its section.
fn main_choice(
    step: &Step,
    status: StepStatus,
    state: &StepState<'_>,
    guide: &Guide,
    words: &Localizer,
) -> Option<Choice> {
    if status == StepStatus::Done && step.kind != StepKind::Primary {
        let next = guide
            .steps
            .iter()
            .skip_while(|other| other.id != step.id)
            .skip(1)
            .find(|other| other.group == step.group && other.kind == StepKind::Related);
        return Some(match next {
            Some(next) => Choice::go(
                words.step_next(words.title(next)),
                Emphasis::Primary,
                Destination::Step {
                    step_id: next.id.clone(),
                },
            ),
            None => Choice::go(words.to_start(), Emphasis::Primary, Destination::Home),
        });
    }
    if step.id == guide.objection().id {
        return Some(write_objection(Emphasis::Primary, words));
    }
    // The card of a switch that is off has a button of its own.
    if !step.has_page() || status == StepStatus::Done {
        return None;
    }
    // The setting's own page did not help.
    let is_missing = status == StepStatus::NotFound && guide.hub_of(step).is_some();
    let (label, page) = if is_missing {
        (section_label(step, words), LinkedInPage::Section)
    } else {
        (words.open_linkedin(), LinkedInPage::Setting)
    };
    Some(Choice::open(
        label,
        Emphasis::Primary,
        state.account,
        step,
        page,
    ))
}

fn write_objection(emphasis: Emphasis, words: &Localizer) -> Choice {
    Choice::go(
        words.step_objection_letter_button(),
        emphasis,
        Destination::Objection,
    )
}

/// Other answers: already done, left as it is, undo.
fn more(
    step: &Step,
    status: StepStatus,
    state: &StepState<'_>,
    guide: &Guide,
    words: &Localizer,
) -> Vec<Choice> {
    let account_id = state.account.id;
    let send = |label, command| Choice::send(label, Emphasis::Quiet, command);
    let ask = || {
        let label = if guide.page_of(step).is_some() {
            words.step_done_already()
        } else {
            words.step_done_habit()
        };
        send(
            label,
            Command::Ask {
                account_id,
                step_id: step.id.clone(),
            },
        )
    };
    let skip = |label, reason| {
        send(
            label,
            Command::Skip {
                account_id,
                step_id: step.id.clone(),
                reason,
            },
        )
    };
    let keep = match step.wanted {
        Wanted::Off => words.leave_it_on(),
        Wanted::On => words.leave_it_off(),
        Wanted::Reviewed => words.leave_as_is(),
    };
    let undo = state.mark.as_ref().map(|mark| {
        let label = if mark.together {
            words.section_undo()
        } else {
            words.step_undo()
        };
        send(
            label,
            Command::Undo {
                account_id,
                step_id: step.id.clone(),
            },
        )
    });
    let again = if status != StepStatus::Done || step.kind == StepKind::Primary {
        None
    } else if step.id == guide.objection().id {
        Some(write_objection(Emphasis::Quiet, words))
    } else {
        step.page.as_ref().map(|_| {
            let page = LinkedInPage::Setting;
            Choice::open(words.look_now(), Emphasis::Quiet, state.account, step, page)
        })
    };
    let is_open = !status.is_settled();
    again
        .into_iter()
        .chain(is_open.then(ask))
        .chain(is_open.then(|| skip(keep, SkipReason::KeepAsIs)))
        .chain(is_open.then(|| skip(words.not_for_me(), SkipReason::DoesNotApply)))
        .chain(undo)
        .collect()
}

fn since(step: &Step, state: &StepState<'_>, words: &Localizer) -> Option<SincePicker> {
    let possible = state.since.as_ref().filter(|months| !months.is_empty())?;
    let (first, last) = (*possible.start(), *possible.end());
    let months = std::iter::successors(Some(last), |month| Some(month.before()))
        .take_while(|month| *month >= first)
        .map(|month| SinceMonth {
            label: words.month(month),
            command: Command::SetSince {
                account_id: state.account.id,
                step_id: step.id.clone(),
                year: month.year(),
                month: month.month(),
            },
        })
        .collect();
    Some(SincePicker {
        label: words.since_label(),
        title: words.since_title(),
        months,
    })
}

/// What changed since the step was settled, by revision. A step left open has nothing to look at
/// again.
fn changes(step: &Step, mark: Option<&Mark>, words: &Localizer) -> Option<Section> {
    let mark = mark.filter(|mark| status(Some(mark), step.revision) == StepStatus::Recheck)?;
    // Revision 1 is the first, so it has no changes.
    let since = mark.revision.max(1) + 1..=step.revision;
    Some(Section {
        heading: words.step_changed(),
        paragraphs: since
            .map(|revision| words.step_text(step, &format!("changed-{revision}")))
            .collect(),
        path: None,
    })
}

fn sections(step: &Step, state: &StepState<'_>, guide: &Guide, words: &Localizer) -> Vec<Section> {
    let why = Section {
        heading: words.step_why(),
        paragraphs: vec![words.step_text(step, "why"), words.step_text(step, "see")],
        path: None,
    };
    let source = guide.page_of(step).map(|page| Section {
        heading: words.step_source(),
        paragraphs: vec![
            evidence(page, state.now.date(), words),
            words.step_on_the_way(),
        ],
        path: None,
    });
    [
        Some(why),
        path_section(step, guide, words),
        source,
        reversals(step, state.reversals, words),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The path in the app, with a sentence on the computer's path if that differs.
fn path_section(step: &Step, guide: &Guide, words: &Localizer) -> Option<Section> {
    let path = path_of(step, guide, words)?;
    Some(Section {
        heading: words.step_path(),
        paragraphs: std::iter::once(words.step_path_note())
            .chain(path_on_a_computer(step, guide, words))
            .collect(),
        path: Some(path),
    })
}

/// How many dates of reversals are listed.
const REVERSALS_NAMED: usize = 6;

/// How often, and when, a check found the step reverted.
fn reversals(step: &Step, found: &[Timestamp], words: &Localizer) -> Option<Section> {
    if found.is_empty() {
        return None;
    }
    let dates: Vec<String> = found
        .iter()
        .rev()
        .take(REVERSALS_NAMED)
        .map(|at| words.date(at.civil().date()))
        .collect();
    Some(Section {
        heading: words.reversals(step.wanted.code()),
        paragraphs: vec![
            words.reversals_count(found.len(), dates.join(&words.reversals_separator())),
        ],
        path: None,
    })
}
