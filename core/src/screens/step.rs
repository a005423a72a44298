//! Step: why, what to do, the way there, and on return the question how it went.

use chrono::NaiveDateTime;

use super::confirm_account::AccountQuestion;
use super::home::NextAction;
use super::not_found_help::{NotFoundHelp, not_found_help};
use super::page::{OpenButton, spoken_path, target_evidence};
use crate::accounts::Account;
use crate::civil::Timestamp;
use crate::guide::{Guide, Step};
use crate::i18n::Localizer;
use crate::links::{Destination, OpenHistory};
use crate::objection;
use crate::progress::{Mark, Pending, SkipReason, StepAnswer, StepStatus, status};

/// Everything Step draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StepScreen {
    /// The step, to be named in calls about it.
    pub step_id: String,
    /// The account, to be named in calls about it.
    pub account_id: i64,
    /// A line that names the account.
    pub account: String,
    /// The step's title.
    pub title: String,
    /// How it stands, for the icon.
    pub status: StepStatus,
    /// How it stands, in words, with the date of the mark; or how long it takes.
    pub status_line: String,
    /// The question to answer on return. Where there is one, it comes first on the screen.
    pub question: Option<Question>,
    /// The sections to read, in order.
    pub sections: Vec<Section>,
    /// What helps where the setting is not to be found.
    pub not_found_help: NotFoundHelp,
    /// The label on LinkedIn's switch, where it is known.
    pub switch: Option<SwitchLabel>,
    /// What in this app helps with the step.
    pub extra: Option<NextAction>,
    /// The button that leaves for LinkedIn; none for a habit.
    pub open: Option<OpenButton>,
    /// The button for "I have done this on another device".
    pub elsewhere: String,
    /// What to say when deciding against the step.
    pub skip: Vec<SkipChoice>,
    /// The heading above the skip choices.
    pub skip_heading: String,
    /// The button that takes back the last mark, where there is one.
    pub undo: Option<String>,
}

/// A heading with paragraphs, or with numbered entries to walk through.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
    /// Entries to tap one after the other, in LinkedIn's English words; empty where there are none.
    pub path: Vec<String>,
    /// What a screen reader says instead of the path.
    pub path_spoken: String,
    /// Whether it starts folded, with only its heading to be seen.
    pub folded: bool,
}

/// LinkedIn's own label, as it stands on LinkedIn's page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SwitchLabel {
    /// The line above: look for this switch.
    pub heading: String,
    /// The label, always in English (language tag `en`).
    pub label: String,
    /// The state to leave it in, such as "Off".
    pub wanted: String,
    /// Whose words these are.
    pub note: String,
}

/// What to ask on return.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Question {
    /// The question, such as "Did you switch it off?".
    pub title: String,
    /// Which account and switch it is about.
    pub body: String,
    /// The answers, in order.
    pub answers: Vec<AnswerChoice>,
    /// Asked first where it is in doubt: to which account was the person signed in? Until it is
    /// answered, no other answer than "later" is taken.
    pub confirm_account: Option<AccountQuestion>,
    /// Asked once for an address: did the right page open?
    pub page: Option<PageQuestion>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AnswerChoice {
    /// What it says.
    pub answer: StepAnswer,
    /// Its label.
    pub label: String,
}

/// Did the right page open?
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PageQuestion {
    /// The question.
    pub title: String,
    /// The label of yes.
    pub yes: String,
    /// The label of no.
    pub no: String,
}

/// One reason to decide against a step.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SkipChoice {
    /// What it says.
    pub reason: SkipReason,
    /// Its label.
    pub label: String,
}

/// What Step is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct StepState<'a> {
    /// The chosen account, or the one a pending question is about.
    pub account: &'a Account,
    /// Every account, where it is in doubt which one a person was signed in to; else none.
    pub in_doubt: &'a [Account],
    /// The step's mark in force.
    pub mark: Option<&'a Mark>,
    /// When a review found it undone again, the oldest first.
    pub reversals: &'a [Timestamp],
    /// The pending step, if it is this one.
    pub pending: Option<&'a Pending>,
    /// How the step's page last opened here.
    pub known: Option<OpenHistory>,
    /// The local time.
    pub now: NaiveDateTime,
}

/// Draws a step.
#[must_use]
pub fn step(step: &Step, state: &StepState<'_>, guide: &Guide, words: &Localizer) -> StepScreen {
    let status = status(state.mark, step.revision);
    let today = state.now.date();
    StepScreen {
        step_id: step.id.clone(),
        account_id: state.account.id,
        account: words.account_line(state.account),
        title: words.title(step),
        status,
        status_line: match state.mark {
            None => words.minutes(step),
            mark => words.status(step, status, mark),
        },
        question: state
            .pending
            .map(|pending| question(step, pending, state, words)),
        sections: changes(step, state.mark, words)
            .into_iter()
            .chain(sections(step, state, words))
            .collect(),
        not_found_help: not_found_help(step, guide, today, words),
        switch: step.label.as_ref().map(|label| SwitchLabel {
            heading: words.step_switch(),
            label: label.clone(),
            wanted: words.step_wanted(step.wanted.code()),
            note: words.step_switch_note(),
        }),
        extra: extra(step, words),
        open: guide.page_of(step).map(|page| OpenButton {
            label: words.step_open(),
            evidence: target_evidence(page, guide.hub_of(step), state.known, today, words),
        }),
        elsewhere: if step.page.is_some() {
            words.step_elsewhere()
        } else {
            words.step_elsewhere_habit()
        },
        skip: [
            (SkipReason::KeepAsIs, words.step_skip_keep()),
            (SkipReason::DoesNotApply, words.step_skip_does_not_apply()),
        ]
        .map(|(reason, label)| SkipChoice { reason, label })
        .into(),
        skip_heading: words.step_skip(),
        undo: state.mark.map(|_| words.step_undo()),
    }
}

fn extra(step: &Step, words: &Localizer) -> Option<NextAction> {
    (step.id == objection::STEP).then(|| NextAction {
        title: words.step_objection_letter(),
        body: words.step_objection_letter_body(),
        button: words.step_objection_letter_button(),
        destination: Destination::Objection,
    })
}

fn question(step: &Step, pending: &Pending, state: &StepState<'_>, words: &Localizer) -> Question {
    let account = words.account_line(state.account);
    let body = match &step.label {
        Some(label) => words.step_question_body(account, label.clone()),
        None => words.step_question_body_plain(account, words.title(step)),
    };
    let wanted = step.wanted.code();
    let not_found = step
        .page
        .is_some()
        .then(|| (StepAnswer::NotFound, words.step_answer_not_found()));
    let ask_page = pending.method.is_some() && !pending.page_asked;
    Question {
        title: words.step_text(step, "ask"),
        body,
        answers: [
            Some((StepAnswer::Done, words.step_answer_done(wanted))),
            Some((StepAnswer::NotYet, words.step_answer_not_yet(wanted))),
            not_found,
        ]
        .into_iter()
        .flatten()
        // Until it is said which account it was, there is only "later".
        .filter(|_| state.in_doubt.is_empty())
        .chain([(StepAnswer::Later, words.step_answer_later())])
        .map(|(answer, label)| AnswerChoice { answer, label })
        .collect(),
        confirm_account: (!state.in_doubt.is_empty())
            .then(|| AccountQuestion::which(state.in_doubt, words)),
        page: ask_page.then(|| PageQuestion {
            title: words.step_page_question(),
            yes: words.step_page_question_yes(),
            no: words.step_page_question_no(),
        }),
    }
}

/// What changed since the step was settled, revision by revision. One that was left open has
/// nothing to look at again.
fn changes(step: &Step, mark: Option<&Mark>, words: &Localizer) -> Option<Section> {
    let mark = mark.filter(|mark| status(Some(mark), step.revision) == StepStatus::Recheck)?;
    // Revision 1 changed nothing.
    let since = mark.revision.max(1) + 1..=step.revision;
    Some(Section {
        heading: words.step_changed(),
        paragraphs: since
            .map(|revision| words.step_text(step, &format!("changed-{revision}")))
            .collect(),
        path: Vec::new(),
        path_spoken: String::new(),
        folded: false,
    })
}

fn sections(step: &Step, state: &StepState<'_>, words: &Localizer) -> Vec<Section> {
    let text = |heading: String, attribute: &str| Section {
        heading,
        paragraphs: vec![words.step_text(step, attribute)],
        path: Vec::new(),
        path_spoken: String::new(),
        folded: false,
    };
    let path = |heading: String, entries: &[String]| {
        (!entries.is_empty()).then(|| Section {
            heading,
            paragraphs: vec![words.step_path_note()],
            path: entries.to_vec(),
            path_spoken: spoken_path(entries, words),
            folded: true,
        })
    };
    [
        Some(text(words.step_why(), "why")),
        Some(text(words.step_do(), "do")),
        Some(text(words.step_effect(), "effect")),
        Some(text(words.step_see(), "see")),
        path(words.step_path_phone(), &step.path.phone),
        path(words.step_path_computer(), &step.path.computer),
        reversals(step, state.reversals, words),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How many dates of reversals are named.
const REVERSALS_NAMED: usize = 6;

/// How often, and when, a review found the step undone again.
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
        path: Vec::new(),
        path_spoken: String::new(),
        folded: false,
    })
}
