//! The reviews that took place, with their answers.

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::Civil;
use crate::civil::Timestamp;
use crate::ids::{AccountId, StepId};
use crate::review::questions::{GivenAnswer, ReviewAnswer};
use crate::review::record::{End, Ending, RecordedAnswer, ReviewRecord};
use crate::storage::{Result, timestamp};

/// A review whose outcome the person has not seen yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unseen {
    /// When it ended, in milliseconds since 1970 UTC; none while it is in progress.
    pub ended_utc_ms: Option<i64>,
    /// When the last answer was given, likewise.
    pub answered_utc_ms: i64,
    /// In the order given.
    pub answers: Vec<GivenAnswer>,
}

/// For so long an outcome is news, in milliseconds: a day.
const NEWS: i64 = 24 * 60 * 60 * 1000;

impl Unseen {
    /// Whether it is still worth telling at `now`.
    pub(crate) const fn is_news(&self, now: Timestamp) -> bool {
        // Another phone, from which it was imported, may be ahead.
        (now.utc_ms - self.answered_utc_ms).abs() < NEWS
    }
}

/// The answers given in the review due at `due`, if it is in progress.
pub(crate) fn answers(db: &Connection, due: NaiveDateTime) -> Result<Vec<GivenAnswer>> {
    let review = db
        .prepare_cached("SELECT id FROM review WHERE due = ?1 AND ending IS NULL")?
        .query_row([Civil(due)], |row| row.get(0))
        .optional()?;
    review.map_or_else(|| Ok(Vec::new()), |review| answers_of(db, review))
}

fn answers_of(db: &Connection, review: i64) -> Result<Vec<GivenAnswer>> {
    let answers = recorded_answers(db, review)?;
    Ok(answers.into_iter().map(|answer| answer.given).collect())
}

/// The answers of a review, in the order given.
fn recorded_answers(db: &Connection, review: i64) -> Result<Vec<RecordedAnswer>> {
    let mut query = db.prepare_cached(
        "SELECT account_id, step_id, answer, utc_ms, offset_s FROM review_answer
         WHERE review_id = ?1 ORDER BY utc_ms, account_id, step_id",
    )?;
    let rows = query.query_map([review], |row| {
        let code: String = row.get(2)?;
        Ok(RecordedAnswer {
            given: GivenAnswer {
                account_id: row.get(0)?,
                step_id: row.get(1)?,
                answer: ReviewAnswer::from_code(&code).ok_or(rusqlite::Error::InvalidQuery)?,
            },
            at: timestamp(row, 3)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What the last review that ended left for the next.
pub(crate) fn deferred(db: &Connection) -> Result<Vec<GivenAnswer>> {
    let last = db
        .prepare_cached("SELECT id FROM review WHERE ending IS NOT NULL ORDER BY due DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let answers = last.map_or_else(|| Ok(Vec::new()), |review| answers_of(db, review))?;
    Ok(answers
        .into_iter()
        .filter(|given| given.answer == ReviewAnswer::Later)
        .collect())
}

/// Records an answer, replacing an earlier one to the same question.
pub(crate) fn answer(
    db: &Transaction<'_>,
    due: NaiveDateTime,
    given: &GivenAnswer,
    at: Timestamp,
) -> Result<()> {
    let review = under_way(db, due, at)?;
    put_answer(db, review, given, at)
}

fn put_answer(db: &Transaction<'_>, review: i64, given: &GivenAnswer, at: Timestamp) -> Result<()> {
    let mut insert = db.prepare_cached(
        "INSERT OR REPLACE INTO review_answer
             (review_id, account_id, step_id, answer, utc_ms, offset_s)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    insert.execute(params![
        review,
        given.account_id,
        given.step_id,
        given.answer.code(),
        at.utc_ms,
        at.offset_s
    ])?;
    Ok(())
}

/// The review in which this question was answered at `at`: when it fell due, and how it ended if it
/// has.
pub(crate) fn answered_in(
    db: &Connection,
    account_id: AccountId,
    step_id: &StepId,
    at: Timestamp,
) -> Result<Option<(NaiveDateTime, Option<Ending>)>> {
    let found = db
        .prepare_cached(
            "SELECT due, ending FROM review_answer JOIN review ON review.id = review_id
             WHERE account_id = ?1 AND step_id = ?2 AND utc_ms = ?3 AND offset_s = ?4",
        )?
        .query_row(
            params![account_id, step_id, at.utc_ms, at.offset_s],
            |row| {
                let ending: Option<String> = row.get(1)?;
                let ending = ending.as_deref().and_then(Ending::from_code);
                Ok((row.get::<_, Civil>(0)?.0, ending))
            },
        )
        .optional()?;
    Ok(found)
}

/// The answers given in the review that fell due at `due`, in the order given, without what was put
/// off.
pub(crate) fn given_answers(db: &Connection, due: NaiveDateTime) -> Result<Vec<RecordedAnswer>> {
    let review = db
        .prepare_cached("SELECT id FROM review WHERE due = ?1")?
        .query_row([Civil(due)], |row| row.get(0))
        .optional()?;
    let answers = review.map_or_else(|| Ok(Vec::new()), |review| recorded_answers(db, review))?;
    Ok(answers
        .into_iter()
        .filter(|answer| answer.given.answer != ReviewAnswer::Later)
        .collect())
}

/// Removes an answer of the review that fell due at `due`, which is then under way again.
pub(crate) fn retract(
    db: &Transaction<'_>,
    due: NaiveDateTime,
    account_id: AccountId,
    step_id: &StepId,
) -> Result<()> {
    db.execute(
        "DELETE FROM review_answer WHERE account_id = ?2 AND step_id = ?3
         AND review_id = (SELECT id FROM review WHERE due = ?1)",
        params![Civil(due), account_id, step_id],
    )?;
    db.execute(
        "UPDATE review SET ending = NULL, ended_utc_ms = NULL, unseen = 0 WHERE due = ?1",
        [Civil(due)],
    )?;
    Ok(())
}

/// The number of answers for an account, in all reviews.
pub(crate) fn answer_count(db: &Connection, account_id: AccountId) -> Result<u64> {
    let count: i64 = db.query_row(
        "SELECT count(*) FROM review_answer WHERE account_id = ?1",
        [account_id],
        |row| row.get(0),
    )?;
    Ok(count.cast_unsigned())
}

/// How many reviews were finished.
pub(crate) fn finished_count(db: &Connection) -> Result<u64> {
    let count: i64 = db
        .prepare_cached("SELECT count(*) FROM review WHERE ending = 'finished'")?
        .query_row([], |row| row.get(0))?;
    Ok(count.cast_unsigned())
}

/// Ends the review that fell due at `due`. A finished one ends at the time of its last answer
/// rather than now, so that it is the same on every phone with these answers.
pub(crate) fn end(
    db: &Transaction<'_>,
    due: NaiveDateTime,
    ending: Ending,
    at: Timestamp,
) -> Result<()> {
    let review = under_way(db, due, at)?;
    let answers = recorded_answers(db, review)?;
    let at = match (ending, answers.last()) {
        (Ending::Finished, Some(last)) => last.at,
        _ => at,
    };
    close(db, "id = ?1", review, ending, at)
}

/// Marks the outcome of the review that fell due at `due` as not seen yet.
pub(crate) fn set_unseen(db: &Transaction<'_>, due: NaiveDateTime) -> Result<()> {
    db.execute("UPDATE review SET unseen = due = ?1", [Civil(due)])?;
    Ok(())
}

pub(crate) fn set_seen(db: &Transaction<'_>) -> Result<()> {
    db.execute("UPDATE review SET unseen = 0 WHERE unseen", [])?;
    Ok(())
}

/// The outcome that the person has not seen yet, if any.
pub(crate) fn unseen(db: &Connection) -> Result<Option<Unseen>> {
    let row = db
        .prepare_cached(
            "SELECT id, ended_utc_ms FROM review WHERE unseen ORDER BY id DESC LIMIT 1",
        )?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((review, ended_utc_ms)) = row else {
        return Ok(None);
    };
    let answers = recorded_answers(db, review)?;
    let last = answers.last().map(|last| last.at.utc_ms);
    Ok(last.map(|answered_utc_ms| Unseen {
        ended_utc_ms,
        answered_utc_ms,
        answers: answers.into_iter().map(|answer| answer.given).collect(),
    }))
}

/// The row of the review that fell due at `due`. If it has not begun, it is begun, and another in
/// progress is dismissed. If it had ended, under a clock that ran ahead, it starts over, because it
/// is due only now.
fn under_way(db: &Transaction<'_>, due: NaiveDateTime, at: Timestamp) -> Result<i64> {
    let found: Option<(i64, bool)> = db
        .prepare_cached("SELECT id, ending IS NULL FROM review WHERE due = ?1")?
        .query_row([Civil(due)], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let review = match found {
        Some((review, true)) => return Ok(review),
        Some((review, false)) => {
            db.execute("DELETE FROM review_answer WHERE review_id = ?1", [review])?;
            db.execute(
                "UPDATE review SET begun_utc_ms = ?2, ending = NULL, ended_utc_ms = NULL, unseen = 0
                 WHERE id = ?1",
                params![review, at.utc_ms],
            )?;
            review
        }
        None => {
            db.execute(
                "INSERT INTO review (due, begun_utc_ms) VALUES (?1, ?2)",
                params![Civil(due), at.utc_ms],
            )?;
            db.last_insert_rowid()
        }
    };
    close(db, "id <> ?1", review, Ending::Dismissed, at)?;
    Ok(review)
}

fn close(
    db: &Transaction<'_>,
    which: &str,
    review: i64,
    ending: Ending,
    at: Timestamp,
) -> Result<()> {
    db.execute(
        &format!(
            "UPDATE review SET ending = ?2, ended_utc_ms = ?3 WHERE {which} AND ending IS NULL"
        ),
        params![review, ending.code(), at.utc_ms],
    )?;
    Ok(())
}

/// Whether the review that falls due at `due` has begun, and ended.
pub(crate) fn has_ended(db: &Connection, due: NaiveDateTime) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT 1 FROM review WHERE due = ?1 AND ending IS NOT NULL")?
        .exists([Civil(due)])?)
}

/// Every review that has begun, oldest first.
pub(crate) fn records(db: &Connection) -> Result<Vec<ReviewRecord>> {
    let mut query =
        db.prepare("SELECT id, due, begun_utc_ms, ending, ended_utc_ms FROM review ORDER BY due")?;
    let rows = query.query_map([], |row| Ok((row.get::<_, i64>(0)?, record(row)?)))?;
    rows.map(|row| {
        let (id, record) = row?;
        Ok(ReviewRecord {
            answers: recorded_answers(db, id)?,
            ..record
        })
    })
    .collect()
}

/// Reads when it fell due, when it began, and how and when it ended, from the columns after its id.
fn record(row: &Row<'_>) -> rusqlite::Result<ReviewRecord> {
    let ending: Option<String> = row.get(3)?;
    let ended_utc_ms: Option<i64> = row.get(4)?;
    Ok(ReviewRecord {
        due: row.get::<_, Civil>(1)?.0,
        begun_utc_ms: row.get(2)?,
        end: ending
            .as_deref()
            .and_then(Ending::from_code)
            .zip(ended_utc_ms)
            .map(|(ending, utc_ms)| End { ending, utc_ms }),
        answers: Vec::new(),
    })
}

/// Merges a review from another phone: an answer wins over one put off, then the later one; an end
/// on either phone counts. Returns whether it added anything. Call [`close_all_but_the_latest`] once all are
/// merged.
pub(crate) fn merge(db: &Transaction<'_>, theirs: &ReviewRecord) -> Result<bool> {
    let found = db
        .prepare_cached(
            "SELECT id, due, begun_utc_ms, ending, ended_utc_ms FROM review WHERE due = ?1",
        )?
        .query_row([Civil(theirs.due)], |row| {
            Ok((row.get::<_, i64>(0)?, record(row)?))
        })
        .optional()?;
    let is_new = found.is_none();
    let (review, mine) = match found {
        Some((review, mine)) => {
            let answers = recorded_answers(db, review)?;
            (review, ReviewRecord { answers, ..mine })
        }
        None => (
            insert(db, theirs)?,
            ReviewRecord {
                answers: Vec::new(),
                ..theirs.clone()
            },
        ),
    };
    let merged = mine.merged(theirs);
    if merged == mine {
        return Ok(is_new);
    }
    db.execute(
        "UPDATE review SET begun_utc_ms = ?2, ending = ?3, ended_utc_ms = ?4 WHERE id = ?1",
        params![
            review,
            merged.begun_utc_ms,
            merged.end.map(|end| end.ending.code()),
            merged.end.map(|end| end.utc_ms)
        ],
    )?;
    for answer in &merged.answers {
        put_answer(db, review, &answer.given, answer.at)?;
    }
    let is_finished = |end: Option<End>| end.is_some_and(|end| end.ending == Ending::Finished);
    if mine.end.is_none() && is_finished(merged.end) {
        set_unseen(db, theirs.due)?;
    }
    Ok(true)
}

/// Inserts a review without its answers and returns its row id.
fn insert(db: &Transaction<'_>, review: &ReviewRecord) -> Result<i64> {
    db.execute(
        "INSERT INTO review (due, begun_utc_ms, ending, ended_utc_ms) VALUES (?1, ?2, ?3, ?4)",
        params![
            Civil(review.due),
            review.begun_utc_ms,
            review.end.map(|end| end.ending.code()),
            review.end.map(|end| end.utc_ms)
        ],
    )?;
    Ok(db.last_insert_rowid())
}

/// Dismisses all reviews in progress but the latest: beginning that one, on whichever phone,
/// dismissed the others.
pub(crate) fn close_all_but_the_latest(db: &Transaction<'_>) -> Result<()> {
    db.execute(
        "UPDATE review SET ending = ?1, ended_utc_ms = latest.begun_utc_ms
         FROM (SELECT due, begun_utc_ms FROM review WHERE ending IS NULL
               ORDER BY due DESC LIMIT 1) AS latest
         WHERE ending IS NULL AND review.due < latest.due",
        [Ending::Dismissed.code()],
    )?;
    Ok(())
}
