//! What a review asks: first the AI switch of each account by itself, then the other settings by
//! section. It can be interrupted and resumed.

use chrono::NaiveDateTime;

use super::state::MAX_OFFSET_CHANGE;
use crate::guide::{Group, Guide, Step, StepKind};
use crate::ids::{AccountId, StepId};
use crate::progress::{Mark, StepAnswer, StepStatus, mark_of};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReviewAnswer {
    AsWanted,
    Reverted,
    NotFound,
    /// Not in this review. The question comes first in the next one.
    Later,
}

impl ReviewAnswer {
    pub const ALL: [Self; 4] = [Self::AsWanted, Self::Reverted, Self::NotFound, Self::Later];

    /// The review answer that corresponds to an answer on return from LinkedIn; none if it records
    /// nothing.
    #[must_use]
    pub const fn of(answer: StepAnswer) -> Option<Self> {
        match answer {
            StepAnswer::Done => Some(Self::AsWanted),
            StepAnswer::NotYet => Some(Self::Reverted),
            StepAnswer::NotFound => Some(Self::NotFound),
            StepAnswer::OtherPage | StepAnswer::Later => None,
        }
    }

    /// The code in storage and transfer documents.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AsWanted => "still_off",
            Self::Reverted => "was_on",
            Self::NotFound => "not_found",
            Self::Later => "later",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

/// An answer given in the review in progress.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswer {
    pub account_id: AccountId,
    pub step_id: StepId,
    pub answer: ReviewAnswer,
}

/// One setting that a review asks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The setting's effective mark.
    pub mark: Mark,
    /// The answer given in this review.
    pub answer: Option<ReviewAnswer>,
}

/// A unit answered at once: the AI switch, or the settings of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewItem {
    pub account_id: AccountId,
    /// None for the AI switch.
    pub group: Option<Group>,
    /// In the guide's order; at least one.
    pub questions: Vec<Question>,
    /// Whether the previous review left it for this one.
    pub was_deferred: bool,
}

impl ReviewItem {
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open_questions().next().is_some()
    }

    /// The questions without an answer. A setting may have been answered individually.
    pub fn open_questions(&self) -> impl Iterator<Item = &Question> {
        self.questions
            .iter()
            .filter(|question| question.answer.is_none())
    }
}

/// How much a review asks about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReviewScope {
    /// AI switches: at most one per account.
    pub switches: usize,
    /// Other settings.
    pub settings: usize,
}

impl ReviewScope {
    /// What is still open in a review.
    #[must_use]
    pub fn of_open<'a>(items: impl IntoIterator<Item = &'a ReviewItem>) -> Self {
        items.into_iter().fold(Self::default(), |mut scope, item| {
            let open = item.open_questions().count();
            match item.group {
                None => scope.switches += open,
                Some(_) => scope.settings += open,
            }
            scope
        })
    }

    /// Adds what later reviews ask about an account with these effective marks.
    #[must_use]
    pub fn and_of(mut self, marks: &[Mark], guide: &Guide) -> Self {
        for mark in marks {
            match guide.step(&mark.step_id) {
                Some(step) if !is_asked(step, mark) => {}
                Some(step) if step.kind == StepKind::Primary => self.switches += 1,
                Some(_) => self.settings += 1,
                None => {}
            }
        }
        self
    }

    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.switches == 0 && self.settings == 0
    }
}

/// What a review due at `due` asks about one account: the settings with a mark from before then,
/// and those already answered. `marks` are the account's effective marks. A mark in the future was
/// made under a wrong clock, and its setting is asked about too. Sections left out of the previous
/// review (`deferred`, by step) come first.
#[must_use]
pub fn review_items(
    account_id: AccountId,
    marks: &[Mark],
    answers: &[GivenAnswer],
    deferred: &[GivenAnswer],
    guide: &Guide,
    due: NaiveDateTime,
    now: NaiveDateTime,
) -> Vec<ReviewItem> {
    let to_come = now + MAX_OFFSET_CHANGE;
    let given = |answers: &[GivenAnswer], step: &Step| {
        answers
            .iter()
            .find(|given| given.account_id == account_id && given.step_id == step.id)
            .map(|given| given.answer)
    };
    let question = |step: &Step| {
        let mark = mark_of(marks, step)?;
        let answer = given(answers, step);
        let at = mark.at.civil();
        let asked = is_asked(step, mark) && (at <= due || at > to_come);
        (asked || answer.is_some()).then(|| Question {
            mark: mark.clone(),
            answer,
        })
    };
    let sections = std::iter::once(None).chain(Group::ALL.into_iter().map(Some));
    let mut items: Vec<ReviewItem> = sections
        .map(|group| {
            let belongs = |step: &&Step| match group {
                None => step.kind == StepKind::Primary,
                Some(group) => step.kind == StepKind::Related && step.group == group,
            };
            let steps = || guide.steps.iter().filter(belongs);
            ReviewItem {
                account_id,
                group,
                questions: steps().filter_map(question).collect(),
                was_deferred: group.is_some()
                    && steps().any(|step| given(deferred, step).is_some()),
            }
        })
        .filter(|item| !item.questions.is_empty())
        .collect();
    items.sort_by_key(|item| (item.group.is_some(), !item.was_deferred));
    items
}

/// Whether a review asks about a step: a setting that the person has not chosen to leave as it is.
fn is_asked(step: &Step, mark: &Mark) -> bool {
    step.is_setting() && mark.kind.status() != StepStatus::Skipped
}
