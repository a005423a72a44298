//! A review that took place, as it is kept and as two phones merge it.

use chrono::NaiveDateTime;

use super::questions::{GivenAnswer, ReviewAnswer};
use crate::civil::Timestamp;
use crate::ids::{AccountId, StepId};

/// A review that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReviewRecord {
    /// When it fell due.
    pub(crate) due: NaiveDateTime,
    /// When the first answer was given, in milliseconds of UTC.
    pub(crate) begun_utc_ms: i64,
    /// How and when it ended; none while it is under way.
    pub(crate) end: Option<End>,
    /// Its answers, the latest last; at most one for each account and step.
    pub(crate) answers: Vec<RecordedAnswer>,
}

/// How a review ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    /// The person skipped it, or the next one came.
    Dismissed,
    /// Everything was answered, or left for the next one.
    Finished,
}

impl Ending {
    /// The code under which storage and transfer keep it.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Finished => "finished",
            Self::Dismissed => "put_aside",
        }
    }

    /// The ending of a [`code`](Self::code).
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::Finished, Self::Dismissed]
            .into_iter()
            .find(|ending| ending.code() == code)
    }
}

/// The end of a review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct End {
    /// How it ended. Finished is more than dismissed: a phone that knew less may have dismissed it.
    pub(crate) ending: Ending,
    /// When, in milliseconds of UTC.
    pub(crate) utc_ms: i64,
}

/// An answer, and when it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RecordedAnswer {
    pub(crate) given: GivenAnswer,
    pub(crate) at: Timestamp,
}

impl RecordedAnswer {
    /// The greater counts: what was answered rather than what was left for later, and then what
    /// was given last. At the same moment both phones must choose the same.
    fn order(&self) -> (bool, i64, &'static str, i32) {
        let answer = self.given.answer;
        let is_answered = answer != ReviewAnswer::Later;
        (is_answered, self.at.utc_ms, answer.code(), self.at.offset_s)
    }

    fn question(&self) -> (AccountId, &StepId) {
        (self.given.account_id, &self.given.step_id)
    }
}

impl ReviewRecord {
    /// The same review on two phones as one: the same whichever takes in the other.
    pub(crate) fn merged(&self, theirs: &Self) -> Self {
        let mut answers = self.answers.clone();
        for answer in &theirs.answers {
            match answers
                .iter_mut()
                .find(|mine| mine.question() == answer.question())
            {
                Some(mine) if mine.order() < answer.order() => *mine = answer.clone(),
                Some(_) => {}
                None => answers.push(answer.clone()),
            }
        }
        answers.sort_by(|one, other| {
            (one.at.utc_ms, one.question()).cmp(&(other.at.utc_ms, other.question()))
        });
        Self {
            due: self.due,
            begun_utc_ms: self.begun_utc_ms.min(theirs.begun_utc_ms),
            end: self.end.max(theirs.end),
            answers,
        }
    }
}
