//! When to ask whether LinkedIn answered. That the objection was sent is a mark of its step, so
//! the day to ask follows from the log; stored is only what the person said of that day.

use chrono::{Days, NaiveDate};

use crate::civil::Timestamp;
use crate::i18n::Localizer;

/// After how many days the person is asked.
pub const ASK_AFTER_DAYS: u32 = 30;

/// What a person says when asked whether LinkedIn answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum FollowUpAnswer {
    /// It did.
    Answered,
    /// Not yet: ask again in as many days.
    AskAgain,
    /// No more questions about it.
    Dropped,
}

impl FollowUpAnswer {
    /// Every answer, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Answered, Self::AskAgain, Self::Dropped];

    /// Its label.
    pub(crate) fn name(self, words: &Localizer) -> String {
        match self {
            Self::Answered => words.objection_answer_answered(),
            Self::AskAgain => words.objection_answer_again(ASK_AFTER_DAYS),
            Self::Dropped => words.objection_answer_drop(),
        }
    }

    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::AskAgain => "ask_again",
            Self::Dropped => "dropped",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }
}

/// The last answer that was given, and for which objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The moment of the mark that says that the objection was sent.
    pub sent_utc_ms: i64,
    /// What was said.
    pub said: FollowUpAnswer,
    /// When.
    pub at: Timestamp,
}

/// How an objection stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FollowUp {
    /// The moment of the mark that says that it was sent.
    pub sent_utc_ms: i64,
    /// The day it was sent.
    pub sent: NaiveDate,
    /// The day from which to ask; none where the person settled it.
    pub ask_on: Option<NaiveDate>,
    /// What the person said, and on which day.
    pub said: Option<(FollowUpAnswer, NaiveDate)>,
}

impl FollowUp {
    /// The answer to this question, given at `at`.
    #[must_use]
    pub(crate) const fn answered(&self, said: FollowUpAnswer, at: Timestamp) -> Answer {
        Answer {
            sent_utc_ms: self.sent_utc_ms,
            said,
            at,
        }
    }

    /// Whether it is time to ask.
    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.ask_on.is_some_and(|day| day <= today)
    }
}

/// How the objection stands that was sent by this moment. An answer counts for the moment it was
/// given for: sent anew, the objection is asked about anew.
#[must_use]
pub fn follow_up(sent: Timestamp, answer: Option<Answer>) -> FollowUp {
    let answer = answer.filter(|answer| answer.sent_utc_ms == sent.utc_ms);
    let day = |at: Timestamp| at.civil().date();
    let later = |from: NaiveDate| {
        from.checked_add_days(Days::new(ASK_AFTER_DAYS.into()))
            .unwrap_or(from)
    };
    FollowUp {
        sent_utc_ms: sent.utc_ms,
        sent: day(sent),
        ask_on: match answer {
            None => Some(later(day(sent))),
            Some(answer) if answer.said == FollowUpAnswer::AskAgain => Some(later(day(answer.at))),
            Some(_) => None,
        },
        said: answer.map(|answer| (answer.said, day(answer.at))),
    }
}
