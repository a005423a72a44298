//! A review that took place, as it is stored, and as the records of two phones are merged.

use chrono::NaiveDateTime;

use super::questions::{GivenAnswer, ReviewAnswer};
use crate::civil::Timestamp;
use crate::ids::{AccountId, StepId};

/// A review that has begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReviewRecord {
    pub(crate) due: NaiveDateTime,
    /// When the first answer was given, in milliseconds since 1970 UTC.
    pub(crate) begun_utc_ms: i64,
    /// How and when it ended; none while it is in progress.
    pub(crate) end: Option<End>,
    /// In the order given; at most one for each account and step.
    pub(crate) answers: Vec<RecordedAnswer>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ending {
    /// The person skipped it, or the next one began.
    Dismissed,
    /// Everything was answered, or left for the next one.
    Finished,
}

impl Ending {
    /// The code in storage and transfer documents.
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

/// The end of a review, ordered by precedence in a merge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct End {
    /// Finished takes precedence over dismissed: a phone that lacked some answers may have
    /// dismissed it.
    pub(crate) ending: Ending,
    /// Milliseconds since 1970 UTC.
    pub(crate) utc_ms: i64,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RecordedAnswer {
    pub(crate) given: GivenAnswer,
    pub(crate) at: Timestamp,
}

impl RecordedAnswer {
    /// Precedence in a merge; the greater wins: a real answer over one put off, then the later one.
    /// The rest makes both phones choose the same at equal times.
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
    /// Merges the records of the same review on two phones. Commutative.
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
