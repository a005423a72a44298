//! When to ask whether LinkedIn answered. The objection's date comes from the log, because sending
//! it is a mark of its step; only the answers to the follow-up question are stored.

use chrono::{Days, NaiveDate};

use crate::civil::Timestamp;
use crate::i18n::Localizer;

/// Days after sending, or after the last answer, until the person is asked.
pub const ASK_AFTER_DAYS: u32 = 30;

/// What a person says when asked whether LinkedIn answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum FollowUpAnswer {
    Answered,
    /// Not yet: ask again after [`ASK_AFTER_DAYS`].
    AskAgain,
    /// No more questions about it.
    Dropped,
}

impl FollowUpAnswer {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Answered, Self::AskAgain, Self::Dropped];

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

/// The last answer, and the objection it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answer {
    /// The moment of the mark that the objection was sent.
    pub sent_utc_ms: i64,
    pub said: FollowUpAnswer,
    pub at: Timestamp,
}

/// The state of an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FollowUp {
    /// The moment of the mark that it was sent.
    pub sent_utc_ms: i64,
    /// The local date of sending.
    pub sent: NaiveDate,
    /// When to ask; none once the person has settled it.
    pub ask_on: Option<NaiveDate>,
    /// The last answer and its local date.
    pub said: Option<(FollowUpAnswer, NaiveDate)>,
}

impl FollowUp {
    /// The answer `said` to this question, given at `at`.
    #[must_use]
    pub(crate) const fn answered(&self, said: FollowUpAnswer, at: Timestamp) -> Answer {
        Answer {
            sent_utc_ms: self.sent_utc_ms,
            said,
            at,
        }
    }

    #[must_use]
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.ask_on.is_some_and(|day| day <= today)
    }
}

/// The state of the objection sent at `sent`. An answer only counts for the objection it was given
/// for: after sending again, the person is asked again.
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
