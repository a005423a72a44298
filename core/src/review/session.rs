//! A review under way: for each account and each done step one question, is it still off? It
//! can be left and taken up again.

use chrono::NaiveDateTime;

use super::state::MAX_OFFSET_CHANGE;
use crate::civil::Timestamp;
use crate::progress::{Mark, MarkKind, StepStatus};

/// An answer in a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReviewAnswer {
    /// It is still as wanted.
    AsWanted,
    /// It had been turned on again.
    Reverted,
    /// It could not be found any more.
    NotFound,
    /// Not now; the question stays open.
    Later,
}

impl ReviewAnswer {
    /// Every answer, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::AsWanted, Self::Reverted, Self::NotFound, Self::Later];

    /// The code under which storage keeps it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AsWanted => "still_off",
            Self::Reverted => "was_on",
            Self::NotFound => "not_found",
            Self::Later => "later",
        }
    }

    /// What a [`code`](Self::code) stands for.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }

    /// What the answer puts on record; nothing for "later".
    #[must_use]
    pub const fn mark_kind(self) -> Option<MarkKind> {
        match self {
            Self::AsWanted => Some(MarkKind::Confirmed),
            Self::Reverted => Some(MarkKind::Reverted),
            Self::NotFound => Some(MarkKind::NoLongerFound),
            Self::Later => None,
        }
    }
}

/// An answer that was given in the review under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswer {
    /// The account.
    pub account_id: i64,
    /// The step.
    pub step_id: String,
    /// The answer.
    pub answer: ReviewAnswer,
}

/// One question of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The step.
    pub step_id: String,
    /// Its mark in force.
    pub mark: Mark,
    /// What was answered in this review.
    pub answer: Option<ReviewAnswer>,
}

impl Question {
    /// Whether it still waits for a word.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.answer
            .is_none_or(|answer| answer == ReviewAnswer::Later)
    }
}

/// What a review due since `due` asks about one account: the steps that were done by then, and
/// those already answered. `marks` are the account's marks in force. A mark from a time to come
/// was made under a wrong clock; what it is about is asked too.
#[must_use]
pub fn questions(
    account_id: i64,
    marks: &[Mark],
    answers: &[GivenAnswer],
    due: NaiveDateTime,
    now: NaiveDateTime,
) -> Vec<Question> {
    let to_come = now + MAX_OFFSET_CHANGE;
    marks
        .iter()
        .filter_map(|mark| {
            let answer = answers
                .iter()
                .find(|given| given.account_id == account_id && given.step_id == mark.step_id)
                .map(|given| given.answer);
            let at = mark.at.civil();
            let done = mark.kind.status() == StepStatus::Done && (at <= due || at > to_come);
            (done || answer.is_some()).then(|| Question {
                step_id: mark.step_id.clone(),
                mark: mark.clone(),
                answer,
            })
        })
        .collect()
}

/// How a review ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Every question was answered.
    Finished,
    /// The person put it aside, or the next one came.
    Dismissed,
}

impl Ending {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Finished => "finished",
            Self::Dismissed => "put_aside",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::Finished, Self::Dismissed]
            .into_iter()
            .find(|ending| ending.code() == code)
    }
}

/// A review that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReviewRecord {
    /// When it fell due.
    pub(crate) due: NaiveDateTime,
    pub(crate) begun_utc_ms: i64,
    /// How and when it ended; none while it is under way.
    pub(crate) end: Option<End>,
    pub(crate) answers: Vec<RecordedAnswer>,
}

/// The end of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct End {
    pub(crate) ending: Ending,
    pub(crate) utc_ms: i64,
}

/// An answer, and when it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RecordedAnswer {
    pub(crate) given: GivenAnswer,
    pub(crate) at: Timestamp,
}
