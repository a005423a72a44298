//! When to ask whether LinkedIn answered. That the objection was sent is a mark of its step, so
//! the day to ask follows from the log; stored is only what the person said of that day.

use chrono::{Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::civil::Timestamp;
use crate::error::Result;
use crate::storage::timestamp;

/// After how many days the person is asked.
pub const ASK_AFTER_DAYS: u32 = 30;

/// What a person says when asked whether LinkedIn answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum FollowUpAnswer {
    /// It did.
    GivenAnswer,
    /// Not yet: ask again in as many days.
    AskAgain,
    /// No more questions about it.
    Dropped,
}

impl FollowUpAnswer {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::GivenAnswer => "answered",
            Self::AskAgain => "ask_again",
            Self::Dropped => "dropped",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::GivenAnswer, Self::AskAgain, Self::Dropped]
            .into_iter()
            .find(|answer| answer.code() == code)
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

/// The last answer of an account.
pub(crate) fn answer(db: &Connection, account_id: i64) -> Result<Option<Answer>> {
    let mut query = db.prepare_cached(
        "SELECT sent_utc_ms, said, utc_ms, offset_s FROM objection WHERE account_id = ?1",
    )?;
    let answer = query
        .query_row([account_id], |row| {
            let said: String = row.get(1)?;
            Ok(Answer {
                sent_utc_ms: row.get(0)?,
                said: FollowUpAnswer::from_code(&said).ok_or(rusqlite::Error::InvalidQuery)?,
                at: timestamp(row, 2)?,
            })
        })
        .optional()?;
    Ok(answer)
}

/// Remembers an answer, in place of an earlier one.
pub(crate) fn record(db: &Transaction<'_>, account_id: i64, answer: Answer) -> Result<()> {
    db.execute(
        "INSERT INTO objection (account_id, sent_utc_ms, said, utc_ms, offset_s)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET sent_utc_ms = excluded.sent_utc_ms, said = excluded.said,
             utc_ms = excluded.utc_ms, offset_s = excluded.offset_s",
        params![
            account_id,
            answer.sent_utc_ms,
            answer.said.code(),
            answer.at.utc_ms,
            answer.at.offset_s
        ],
    )?;
    Ok(())
}
