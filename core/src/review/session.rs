//! A review under way: for each account and each done step one question, is it still off? It
//! can be left and taken up again.

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::state::MAX_OFFSET_CHANGE;
use super::stored::CIVIL;
use crate::civil::Timestamp;
use crate::error::Result;
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

/// The answers given in the review that is due since `due`.
pub(crate) fn answers(db: &Connection, due: NaiveDateTime) -> Result<Vec<GivenAnswer>> {
    let mut query = db.prepare_cached(
        "SELECT account_id, step_id, answer
         FROM review_answer JOIN review ON review.id = review_id
         WHERE due = ?1 AND ending IS NULL",
    )?;
    let rows = query.query_map([due.format(CIVIL).to_string()], |row| {
        let code: String = row.get(2)?;
        Ok(GivenAnswer {
            account_id: row.get(0)?,
            step_id: row.get(1)?,
            answer: ReviewAnswer::ALL
                .into_iter()
                .find(|answer| answer.code() == code)
                .ok_or(rusqlite::Error::InvalidQuery)?,
        })
    })?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The review before the one due at `due`, if it was put aside.
pub(crate) fn dismissed_before(
    db: &Connection,
    due: NaiveDateTime,
) -> Result<Option<NaiveDateTime>> {
    let mut query = db.prepare_cached(
        "SELECT due, ending FROM review WHERE due < ?1 AND ending IS NOT NULL
         ORDER BY id DESC LIMIT 1",
    )?;
    let last = query
        .query_row([due.format(CIVIL).to_string()], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })
        .optional()?;
    Ok(last
        .filter(|(_, ending)| ending == "put_aside")
        .and_then(|(due, _)| NaiveDateTime::parse_from_str(&due, CIVIL).ok()))
}

/// Records an answer, in place of an earlier one to the same question.
pub(crate) fn answer(
    db: &Transaction<'_>,
    due: NaiveDateTime,
    given: &GivenAnswer,
    at: Timestamp,
) -> Result<()> {
    let review = under_way(db, due, at)?;
    db.execute(
        "INSERT OR REPLACE INTO review_answer (review_id, account_id, step_id, answer, utc_ms, offset_s)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![review, given.account_id, given.step_id, given.answer.code(), at.utc_ms, at.offset_s],
    )?;
    Ok(())
}

/// Ends the review that is due since `due`.
pub(crate) fn end(
    db: &Transaction<'_>,
    due: NaiveDateTime,
    ending: Ending,
    at: Timestamp,
) -> Result<()> {
    let review = under_way(db, due, at)?;
    close(db, "id = ?1", review, ending, at)
}

/// The review under way since `from` goes on as the one due since `to`, with its answers.
pub(crate) fn carry(db: &Transaction<'_>, from: NaiveDateTime, to: NaiveDateTime) -> Result<()> {
    db.execute(
        "UPDATE review SET due = ?2 WHERE due = ?1 AND ending IS NULL",
        [from, to].map(|due| due.format(CIVIL).to_string()),
    )?;
    Ok(())
}

/// The review under way since `due`; begun if it was not, and then an older one that was left
/// is put aside.
fn under_way(db: &Transaction<'_>, due: NaiveDateTime, at: Timestamp) -> Result<i64> {
    let due = due.format(CIVIL).to_string();
    let found = db
        .query_row(
            "SELECT id FROM review WHERE due = ?1 AND ending IS NULL",
            [&due],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(review) = found {
        return Ok(review);
    }
    db.execute(
        "INSERT INTO review (due, begun_utc_ms) VALUES (?1, ?2)",
        params![due, at.utc_ms],
    )?;
    let review = db.last_insert_rowid();
    close(db, "id < ?1", review, Ending::Dismissed, at)?;
    Ok(review)
}

fn close(
    db: &Transaction<'_>,
    which: &str,
    review: i64,
    ending: Ending,
    at: Timestamp,
) -> Result<()> {
    let ending = match ending {
        Ending::Finished => "finished",
        Ending::Dismissed => "put_aside",
    };
    db.execute(
        &format!(
            "UPDATE review SET ending = ?2, ended_utc_ms = ?3 WHERE {which} AND ending IS NULL"
        ),
        params![review, ending, at.utc_ms],
    )?;
    Ok(())
}
