//! What a review asks: the AI switch of each account by itself, and then the other settings by
//! section. It can be left and taken up again.

use chrono::NaiveDateTime;

use super::state::MAX_OFFSET_CHANGE;
use crate::guide::{Group, Guide, Step, StepKind};
use crate::ids::{AccountId, StepId};
use crate::progress::{Mark, StepAnswer, StepStatus, mark_of};

/// An answer in a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReviewAnswer {
    /// It is still as wanted.
    AsWanted,
    /// It is not as wanted any more.
    Reverted,
    /// It could not be found.
    NotFound,
    /// Not in this review; it comes first in the next.
    Later,
}

impl ReviewAnswer {
    /// Every answer.
    pub const ALL: [Self; 4] = [Self::AsWanted, Self::Reverted, Self::NotFound, Self::Later];

    /// What an answer on return from LinkedIn is in a review; none where nothing is recorded.
    #[must_use]
    pub const fn of(answer: StepAnswer) -> Option<Self> {
        match answer {
            StepAnswer::Done => Some(Self::AsWanted),
            StepAnswer::NotYet => Some(Self::Reverted),
            StepAnswer::NotFound => Some(Self::NotFound),
            StepAnswer::OtherPage | StepAnswer::Later => None,
        }
    }

    /// The code under which storage and transfer keep it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AsWanted => "still_off",
            Self::Reverted => "was_on",
            Self::NotFound => "not_found",
            Self::Later => "later",
        }
    }

    /// The answer of a [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

/// An answer that was given in the review under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswer {
    pub account_id: AccountId,
    pub step_id: StepId,
    pub answer: ReviewAnswer,
}

/// One setting that a review asks about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its effective mark.
    pub mark: Mark,
    /// What was answered in this review.
    pub answer: Option<ReviewAnswer>,
}

/// What is answered at once: the AI switch, or the settings of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewItem {
    pub account_id: AccountId,
    /// The section; none for the AI switch.
    pub group: Option<Group>,
    /// Its settings, in the guide's order; at least one.
    pub questions: Vec<Question>,
    /// Whether it was left for this review in the one before.
    pub was_deferred: bool,
}

impl ReviewItem {
    /// Whether it still waits for an answer.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.open_questions().next().is_some()
    }

    /// What in it still waits for an answer: a setting may have been answered by itself.
    pub fn open_questions(&self) -> impl Iterator<Item = &Question> {
        self.questions
            .iter()
            .filter(|question| question.answer.is_none())
    }
}

/// What a review that fell due at `due` asks about one account: the settings of which something
/// was said by then, and those already answered. `marks` are the account's
/// effective marks. A mark from a time to come was made under a wrong clock; what it is about is
/// asked too. A section that was left out of the review before (`deferred`, by step) comes first.
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

/// Whether a review asks about a step: a setting, of which the person said something else than
/// that they leave it as it is.
#[must_use]
pub fn is_asked(step: &Step, mark: &Mark) -> bool {
    step.is_setting() && mark.kind.status() != StepStatus::Skipped
}
