//! Step: why, what to do, the way there, and on return the question how it went.

use chrono::NaiveDateTime;

use super::confirm_account::AccountQuestion;
use super::home::NextAction;
use super::not_found_help::{NotFoundHelp, not_found_help};
use super::page::{OpenButton, spoken_path, target_evidence};
use super::words::Localizer;
use crate::accounts::Account;
use crate::civil::Timestamp;
use crate::guide::{Guide, Step, Wanted};
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
pub fn step(step: &Step, state: &StepState<'_>, guide: &Guide, words: Localizer<'_>) -> StepScreen {
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
            heading: words.get("step-switch"),
            label: label.clone(),
            wanted: words.get(match step.wanted {
                Wanted::Off => "step-wanted-off",
                Wanted::On => "step-wanted-on",
                Wanted::Reviewed => "step-wanted-reviewed",
            }),
            note: words.get("step-switch-note"),
        }),
        extra: extra(step, words),
        open: guide.page_of(step).map(|page| OpenButton {
            label: words.get("step-open"),
            evidence: target_evidence(page, guide.hub_of(step), state.known, today, words),
        }),
        elsewhere: words.get(if step.page.is_some() {
            "step-elsewhere"
        } else {
            "step-elsewhere-habit"
        }),
        skip: [
            (SkipReason::KeepAsIs, "step-skip-keep"),
            (SkipReason::DoesNotApply, "step-skip-not-apply"),
        ]
        .map(|(reason, id)| SkipChoice {
            reason,
            label: words.get(id),
        })
        .into(),
        skip_heading: words.get("step-skip"),
        undo: state.mark.map(|_| words.get("step-undo")),
    }
}

fn extra(step: &Step, words: Localizer<'_>) -> Option<NextAction> {
    (step.id == objection::STEP)
        .then(|| NextAction::new("step-objection-letter", Destination::Objection, &[], words))
}

fn question(
    step: &Step,
    pending: &Pending,
    state: &StepState<'_>,
    words: Localizer<'_>,
) -> Question {
    let account = words.account_line(state.account);
    let body = match &step.label {
        Some(label) => words.0.format(
            "step-question-body",
            &[("account", account.into()), ("label", label.clone().into())],
        ),
        None => words.0.format(
            "step-question-body-plain",
            &[
                ("account", account.into()),
                ("step", words.title(step).into()),
            ],
        ),
    };
    let (yes, no) = match step.wanted {
        Wanted::Off => ("step-answer-off", "step-answer-still-on"),
        Wanted::On => ("step-answer-on", "step-answer-still-off"),
        Wanted::Reviewed => ("step-answer-done", "step-answer-not-done"),
    };
    let not_found = step
        .page
        .is_some()
        .then_some((StepAnswer::NotFound, "step-answer-not-found"));
    let ask_page = pending.method.is_some() && !pending.page_asked;
    Question {
        title: words.of_step(step, "ask"),
        body,
        answers: [
            Some((StepAnswer::Done, yes)),
            Some((StepAnswer::NotYet, no)),
            not_found,
        ]
        .into_iter()
        .flatten()
        // Until it is said which account it was, there is only "later".
        .filter(|_| state.in_doubt.is_empty())
        .chain([(StepAnswer::Later, "step-answer-later")])
        .map(|(answer, id)| AnswerChoice {
            answer,
            label: words.get(id),
        })
        .collect(),
        confirm_account: (!state.in_doubt.is_empty())
            .then(|| AccountQuestion::which(state.in_doubt, words)),
        page: ask_page.then(|| PageQuestion {
            title: words.get("step-page-question"),
            yes: words.get("step-page-question.yes"),
            no: words.get("step-page-question.no"),
        }),
    }
}

/// What changed since the step was settled, revision by revision. One that was left open has
/// nothing to look at again.
fn changes(step: &Step, mark: Option<&Mark>, words: Localizer<'_>) -> Option<Section> {
    let mark = mark.filter(|mark| status(Some(mark), step.revision) == StepStatus::Recheck)?;
    // Revision 1 changed nothing.
    let since = mark.revision.max(1) + 1..=step.revision;
    Some(Section {
        heading: words.get("step-changed"),
        paragraphs: since
            .map(|revision| words.of_step(step, &format!("changed-{revision}")))
            .collect(),
        path: Vec::new(),
        path_spoken: String::new(),
        folded: false,
    })
}

fn sections(step: &Step, state: &StepState<'_>, words: Localizer<'_>) -> Vec<Section> {
    let text = |heading: &str, attribute: &str| Section {
        heading: words.get(heading),
        paragraphs: vec![words.of_step(step, attribute)],
        path: Vec::new(),
        path_spoken: String::new(),
        folded: false,
    };
    let path = |heading: &str, entries: &[String]| {
        (!entries.is_empty()).then(|| Section {
            heading: words.get(heading),
            paragraphs: vec![words.get("step-path-note")],
            path: entries.to_vec(),
            path_spoken: spoken_path(entries, words),
            folded: true,
        })
    };
    [
        Some(text("step-why", "why")),
        Some(text("step-do", "do")),
        Some(text("step-effect", "effect")),
        Some(text("step-see", "see")),
        path("step-path-phone", &step.path.phone),
        path("step-path-computer", &step.path.computer),
        reversals(step, state.reversals, words),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// How many dates of reversals are named.
const REVERSALS_NAMED: usize = 6;

/// How often, and when, a review found the step undone again.
fn reversals(step: &Step, found: &[Timestamp], words: Localizer<'_>) -> Option<Section> {
    if found.is_empty() {
        return None;
    }
    let dates: Vec<String> = found
        .iter()
        .rev()
        .take(REVERSALS_NAMED)
        .map(|at| words.date(at.civil().date()))
        .collect();
    let values = [
        ("wanted", step.wanted.code().into()),
        ("count", found.len().into()),
        (
            "dates",
            dates.join(&words.get("reversals-separator")).into(),
        ),
    ];
    Some(Section {
        heading: words.0.format("reversals", &values[..1]),
        paragraphs: vec![words.0.format("reversals-count", &values[1..])],
        path: Vec::new(),
        path_spoken: String::new(),
        folded: false,
    })
}
