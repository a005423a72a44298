//! The reviews in the database: the schedule (one row, from the first step done), the reviews that
//! were begun with their answers, and what is known of the reminders.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::health::{Health, NotificationState};
use super::schedule::Schedule;
use super::session::{End, Ending, GivenAnswer, RecordedAnswer, ReviewAnswer, ReviewRecord};
use super::state::{ReviewState, Snooze};
use crate::civil::{Timestamp, civil_text, parse_civil};
use crate::storage::{Result, timestamp};

/// The stored state; none before the first step was done.
pub(crate) fn load(db: &Connection) -> Result<Option<ReviewState>> {
    let mut query = db.prepare_cached(
        "SELECT anchor, minute_of_day, interval_months, paused, settled, delivered, snoozed, snoozed_until
         FROM schedule",
    )?;
    let row = query
        .query_row([], |row| {
            let anchor: String = row.get(0)?;
            let until: Option<String> = row.get(7)?;
            Ok((
                anchor.parse::<NaiveDate>(),
                row.get::<_, u32>(1)?,
                row.get::<_, u32>(2)?,
                ReviewRow {
                    paused: row.get(3)?,
                    settled: row.get(4)?,
                    delivered: row.get(5)?,
                    snoozed: row.get(6)?,
                    until: until.as_deref().and_then(parse_civil),
                },
            ))
        })
        .optional()?;
    let Some((anchor, minutes, interval, row)) = row else {
        return Ok(None);
    };
    let anchor = anchor.map_err(|_| rusqlite::Error::InvalidQuery)?;
    let time = minutes
        .checked_mul(60)
        .and_then(|seconds| NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0))
        .ok_or(rusqlite::Error::InvalidQuery)?;
    let schedule =
        Schedule::new(anchor, time, interval).map_err(|_| rusqlite::Error::InvalidQuery)?;
    Ok(Some(ReviewState {
        schedule,
        paused: row.paused,
        settled: row.settled,
        delivered: row.delivered,
        snooze: row
            .snoozed
            .zip(row.until)
            .map(|(occurrence, until)| Snooze { occurrence, until }),
    }))
}

struct ReviewRow {
    paused: bool,
    settled: u32,
    delivered: u32,
    snoozed: Option<u32>,
    until: Option<NaiveDateTime>,
}

/// Stores `state` in place of the one before.
pub(crate) fn save(db: &Transaction<'_>, state: &ReviewState) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO schedule
         (id, anchor, minute_of_day, interval_months, paused, settled, delivered, snoozed, snoozed_until)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            state.schedule.anchor().to_string(),
            state.schedule.time().num_seconds_from_midnight() / 60,
            state.schedule.interval(),
            state.paused,
            state.settled,
            state.delivered,
            state.snooze.map(|snooze| snooze.occurrence),
            state.snooze.map(|snooze| civil_text(snooze.until)),
        ],
    )?;
    Ok(())
}

/// The answers given in the review that is due since `due`.
pub(crate) fn answers(db: &Connection, due: NaiveDateTime) -> Result<Vec<GivenAnswer>> {
    let mut query = db.prepare_cached(
        "SELECT account_id, step_id, answer
         FROM review_answer JOIN review ON review.id = review_id
         WHERE due = ?1 AND ending IS NULL",
    )?;
    let rows = query.query_map([civil_text(due)], given_answer)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Reads the account, the step and the answer.
fn given_answer(row: &Row<'_>) -> rusqlite::Result<GivenAnswer> {
    let code: String = row.get(2)?;
    Ok(GivenAnswer {
        account_id: row.get(0)?,
        step_id: row.get(1)?,
        answer: ReviewAnswer::from_code(&code).ok_or(rusqlite::Error::InvalidQuery)?,
    })
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
        .query_row([civil_text(due)], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })
        .optional()?;
    Ok(last
        .filter(|(_, ending)| ending == Ending::Dismissed.code())
        .and_then(|(due, _)| parse_civil(&due)))
}

/// Records an answer, in place of an earlier one to the same question.
pub(crate) fn answer(
    db: &Transaction<'_>,
    due: NaiveDateTime,
    given: &GivenAnswer,
    at: Timestamp,
) -> Result<()> {
    let review = under_way(db, due, at)?;
    insert_answer(db, "OR REPLACE", review, given, at)
}

/// How many answers were given for an account, in all reviews.
pub(crate) fn answer_count(db: &Connection, account_id: i64) -> Result<u64> {
    let count: i64 = db.query_row(
        "SELECT count(*) FROM review_answer WHERE account_id = ?1",
        [account_id],
        |row| row.get(0),
    )?;
    Ok(count.cast_unsigned())
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
        [from, to].map(civil_text),
    )?;
    Ok(())
}

/// The review under way since `due`; begun if it was not, and then an older one that was left
/// is put aside.
fn under_way(db: &Transaction<'_>, due: NaiveDateTime, at: Timestamp) -> Result<i64> {
    let found = db
        .query_row(
            "SELECT id FROM review WHERE due = ?1 AND ending IS NULL",
            [civil_text(due)],
            |row| row.get(0),
        )
        .optional()?;
    if let Some(review) = found {
        return Ok(review);
    }
    let review = add_review(db, due, at.utc_ms, None)?;
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
    db.execute(
        &format!(
            "UPDATE review SET ending = ?2, ended_utc_ms = ?3 WHERE {which} AND ending IS NULL"
        ),
        params![review, ending.code(), at.utc_ms],
    )?;
    Ok(())
}

/// Every review that was begun, the oldest first.
pub(crate) fn records(db: &Connection) -> Result<Vec<ReviewRecord>> {
    let mut query =
        db.prepare("SELECT id, due, begun_utc_ms, ending, ended_utc_ms FROM review ORDER BY id")?;
    let mut answers = db.prepare(
        "SELECT account_id, step_id, answer, utc_ms, offset_s FROM review_answer
         WHERE review_id = ?1 ORDER BY utc_ms, account_id, step_id",
    )?;
    let mut rows = query.query([])?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        let due: String = row.get(1)?;
        let ending: Option<String> = row.get(3)?;
        let ended_utc_ms: Option<i64> = row.get(4)?;
        let answers = answers.query_map([row.get::<_, i64>(0)?], |row| {
            Ok(RecordedAnswer {
                given: given_answer(row)?,
                at: timestamp(row, 3)?,
            })
        })?;
        records.push(ReviewRecord {
            due: parse_civil(&due).ok_or(rusqlite::Error::InvalidQuery)?,
            begun_utc_ms: row.get(2)?,
            end: ending
                .as_deref()
                .and_then(Ending::from_code)
                .zip(ended_utc_ms)
                .map(|(ending, utc_ms)| End { ending, utc_ms }),
            answers: answers.collect::<rusqlite::Result<_>>()?,
        });
    }
    Ok(records)
}

/// The review that was due then and begun at this moment.
pub(crate) fn find_review(
    db: &Connection,
    due: NaiveDateTime,
    begun_utc_ms: i64,
) -> Result<Option<i64>> {
    let mut query =
        db.prepare_cached("SELECT id FROM review WHERE due = ?1 AND begun_utc_ms = ?2")?;
    let found = query
        .query_row(params![civil_text(due), begun_utc_ms], |row| row.get(0))
        .optional()?;
    Ok(found)
}

/// Whether a review is under way.
pub(crate) fn any_under_way(db: &Connection) -> Result<bool> {
    Ok(db.query_row(
        "SELECT EXISTS (SELECT 1 FROM review WHERE ending IS NULL)",
        [],
        |row| row.get(0),
    )?)
}

/// Adds a review and gives its row; without an end it is under way.
pub(crate) fn add_review(
    db: &Transaction<'_>,
    due: NaiveDateTime,
    begun_utc_ms: i64,
    end: Option<End>,
) -> Result<i64> {
    db.execute(
        "INSERT INTO review (due, begun_utc_ms, ending, ended_utc_ms) VALUES (?1, ?2, ?3, ?4)",
        params![
            civil_text(due),
            begun_utc_ms,
            end.map(|end| end.ending.code()),
            end.map(|end| end.utc_ms)
        ],
    )?;
    Ok(db.last_insert_rowid())
}

/// Adds an answer to a review, unless the question was answered there.
pub(crate) fn add_answer(
    db: &Transaction<'_>,
    review: i64,
    given: &GivenAnswer,
    at: Timestamp,
) -> Result<()> {
    insert_answer(db, "OR IGNORE", review, given, at)
}

fn insert_answer(
    db: &Transaction<'_>,
    on_conflict: &str,
    review: i64,
    given: &GivenAnswer,
    at: Timestamp,
) -> Result<()> {
    let mut insert = db.prepare_cached(&format!(
        "INSERT {on_conflict} INTO review_answer
             (review_id, account_id, step_id, answer, utc_ms, offset_s)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
    ))?;
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

/// The stored health; none before the first report.
pub(crate) fn load_health(db: &Connection) -> Result<Option<Health>> {
    let mut query = db.prepare_cached(
        "SELECT notifications, blocked_since, planned, offered FROM reminder_health",
    )?;
    let civil = |row: &rusqlite::Row<'_>, column| -> rusqlite::Result<Option<NaiveDateTime>> {
        let text: Option<String> = row.get(column)?;
        Ok(text.as_deref().and_then(parse_civil))
    };
    let health = query
        .query_row([], |row| {
            let code: String = row.get(0)?;
            Ok(Health {
                notifications: NotificationState::ALL
                    .into_iter()
                    .find(|state| state.code() == code)
                    .ok_or(rusqlite::Error::InvalidQuery)?,
                blocked_since: civil(row, 1)?,
                planned: civil(row, 2)?,
                offered: civil(row, 3)?,
            })
        })
        .optional()?;
    Ok(health)
}

/// Stores `health` in place of the one before.
pub(crate) fn save_health(db: &Transaction<'_>, health: &Health) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO reminder_health (id, notifications, blocked_since, planned, offered)
         VALUES (1, ?1, ?2, ?3, ?4)",
        params![
            health.notifications.code(),
            health.blocked_since.map(civil_text),
            health.planned.map(civil_text),
            health.offered.map(civil_text)
        ],
    )?;
    Ok(())
}

/// Remembers that a review was offered.
pub(crate) fn offered(db: &Transaction<'_>, now: NaiveDateTime) -> Result<()> {
    let health = load_health(db)?.unwrap_or(Health::UNKNOWN);
    let offered = Some(now);
    save_health(db, &Health { offered, ..health })
}
