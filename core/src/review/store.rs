//! The tables of the reviews: the schedule (one row, from the first answer), the reviews that took
//! place with their answers, and what the phone reported of its reminders.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::diagnostics::{NotificationState, ReminderDiagnostics};
use super::questions::{GivenAnswer, ReviewAnswer};
use super::schedule::Schedule;
use super::state::{ReviewState, Snooze};
use crate::civil::Timestamp;
use crate::error::Result;

/// A civil time as it is stored; it sorts as it reads.
#[derive(Debug, Clone, Copy)]
struct Civil(NaiveDateTime);

const CIVIL: &str = "%Y-%m-%dT%H:%M";

impl ToSql for Civil {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.format(CIVIL).to_string().into())
    }
}

impl FromSql for Civil {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        NaiveDateTime::parse_from_str(value.as_str()?, CIVIL)
            .map(Self)
            .map_err(|error| FromSqlError::Other(error.into()))
    }
}

/// Whether `text` is a civil time as it is stored.
pub(crate) fn is_civil(text: &str) -> bool {
    NaiveDateTime::parse_from_str(text, CIVIL).is_ok_and(|at| at.format(CIVIL).to_string() == text)
}

/// The stored state; none before the first answer.
pub(crate) fn load(db: &Connection) -> Result<Option<ReviewState>> {
    let mut query = db.prepare_cached(
        "SELECT anchor, minute_of_day, interval_months, counts_from, paused, settled_day, offered,
                carried, snoozed_due, snoozed_until, follow_up
         FROM schedule",
    )?;
    let row = query.query_row([], |row| Ok(state(row))).optional()?;
    row.transpose()
}

fn state(row: &Row<'_>) -> Result<ReviewState> {
    let civil = |column| -> rusqlite::Result<Option<NaiveDateTime>> {
        Ok(row.get::<_, Option<Civil>>(column)?.map(|civil| civil.0))
    };
    let date = |column| -> rusqlite::Result<Option<NaiveDate>> {
        let text: Option<String> = row.get(column)?;
        text.map(|text| text.parse().map_err(|_| rusqlite::Error::InvalidQuery))
            .transpose()
    };
    let anchor = date(0)?.ok_or(rusqlite::Error::InvalidQuery)?;
    let minutes: u32 = row.get(1)?;
    let time = NaiveTime::from_num_seconds_from_midnight_opt(minutes.saturating_mul(60), 0)
        .ok_or(rusqlite::Error::InvalidQuery)?;
    Ok(ReviewState {
        schedule: Schedule::new(anchor, time, row.get(2)?)?,
        counts_from: row.get::<_, Civil>(3)?.0,
        paused: row.get(4)?,
        settled_day: date(5)?,
        offered: civil(6)?,
        carried: civil(7)?,
        snooze: civil(8)?
            .zip(civil(9)?)
            .map(|(due, until)| Snooze { due, until }),
        follow_up: civil(10)?,
    })
}

/// Stores `state` in place of the one before.
pub(crate) fn save(db: &Transaction<'_>, state: &ReviewState) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO schedule
         (id, anchor, minute_of_day, interval_months, counts_from, paused, settled_day, offered,
          carried, snoozed_due, snoozed_until, follow_up)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            state.schedule.anchor().to_string(),
            state.schedule.time().num_seconds_from_midnight() / 60,
            state.schedule.interval(),
            Civil(state.counts_from),
            state.paused,
            state.settled_day.map(|day| day.to_string()),
            state.offered.map(Civil),
            state.carried.map(Civil),
            state.snooze.map(|snooze| Civil(snooze.due)),
            state.snooze.map(|snooze| Civil(snooze.until)),
            state.follow_up.map(Civil),
        ],
    )?;
    Ok(())
}

/// How a review ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    /// Everything was answered, or left for the next one.
    Finished,
    /// The person skipped it, or the next one came.
    Dismissed,
}

impl Ending {
    const fn code(self) -> &'static str {
        match self {
            Self::Finished => "finished",
            Self::Dismissed => "put_aside",
        }
    }
}

/// A review whose outcome the person has not seen yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unseen {
    /// When it ended, in milliseconds of UTC; none while it is under way.
    pub(crate) ended_utc_ms: Option<i64>,
    /// Its answers, the latest last.
    pub(crate) answers: Vec<GivenAnswer>,
}

/// The answers given in the review that fell due at `due` and is under way.
pub(crate) fn answers(db: &Connection, due: NaiveDateTime) -> Result<Vec<GivenAnswer>> {
    let review = db
        .prepare_cached("SELECT id FROM review WHERE due = ?1 AND ending IS NULL")?
        .query_row([Civil(due)], |row| row.get(0))
        .optional()?;
    review.map_or_else(|| Ok(Vec::new()), |review| answers_of(db, review))
}

fn answers_of(db: &Connection, review: i64) -> Result<Vec<GivenAnswer>> {
    let mut query = db.prepare_cached(
        "SELECT account_id, step_id, answer FROM review_answer WHERE review_id = ?1
         ORDER BY utc_ms, account_id, step_id",
    )?;
    let rows = query.query_map([review], |row| {
        let code: String = row.get(2)?;
        Ok(GivenAnswer {
            account_id: row.get(0)?,
            step_id: row.get(1)?,
            answer: ReviewAnswer::from_code(&code).ok_or(rusqlite::Error::InvalidQuery)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// What the last review that ended left for the next.
pub(crate) fn deferred(db: &Connection) -> Result<Vec<GivenAnswer>> {
    let last = db
        .prepare_cached("SELECT id FROM review WHERE ending IS NOT NULL ORDER BY due DESC, id DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let answers = last.map_or_else(|| Ok(Vec::new()), |review| answers_of(db, review))?;
    Ok(answers
        .into_iter()
        .filter(|given| given.answer == ReviewAnswer::Later)
        .collect())
}

/// The review before the one that fell due at `due`, if it was dismissed.
pub(crate) fn dismissed_before(
    db: &Connection,
    due: NaiveDateTime,
) -> Result<Option<NaiveDateTime>> {
    let last = db
        .prepare_cached(
            "SELECT due, ending FROM review WHERE due < ?1 AND ending IS NOT NULL
             ORDER BY due DESC, id DESC LIMIT 1",
        )?
        .query_row([Civil(due)], |row| {
            Ok((row.get::<_, Civil>(0)?, row.get::<_, String>(1)?))
        })
        .optional()?;
    Ok(last
        .filter(|(_, ending)| ending == Ending::Dismissed.code())
        .map(|(due, _)| due.0))
}

/// Records an answer, in place of an earlier one to the same question.
pub(crate) fn answer(
    db: &Transaction<'_>,
    due: NaiveDateTime,
    given: &GivenAnswer,
    at: Timestamp,
) -> Result<()> {
    let review = under_way(db, due, at)?;
    db.prepare_cached(
        "INSERT OR REPLACE INTO review_answer (review_id, account_id, step_id, answer, utc_ms, offset_s)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![review, given.account_id, given.step_id, given.answer.code(), at.utc_ms, at.offset_s])?;
    Ok(())
}

/// Ends the review that fell due at `due`.
pub(crate) fn end(
    db: &Transaction<'_>,
    due: NaiveDateTime,
    ending: Ending,
    at: Timestamp,
) -> Result<()> {
    let review = under_way(db, due, at)?;
    close(db, "id = ?1", review, ending, at)
}

/// The review that fell due at `due` has an outcome that the person is to see.
pub(crate) fn set_unseen(db: &Transaction<'_>, due: NaiveDateTime) -> Result<()> {
    db.execute("UPDATE review SET unseen = due = ?1", [Civil(due)])?;
    Ok(())
}

/// The person has seen it.
pub(crate) fn set_seen(db: &Transaction<'_>) -> Result<()> {
    db.execute("UPDATE review SET unseen = 0 WHERE unseen", [])?;
    Ok(())
}

/// The outcome that the person has not seen yet, if there is one.
pub(crate) fn unseen(db: &Connection) -> Result<Option<Unseen>> {
    let row = db
        .prepare_cached("SELECT id, ended_utc_ms FROM review WHERE unseen ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    row.map(|(review, ended_utc_ms)| {
        Ok(Unseen {
            ended_utc_ms,
            answers: answers_of(db, review)?,
        })
    })
    .transpose()
}

/// The review that fell due at `due`; begun if it was not, and then an older one that was left
/// is dismissed.
fn under_way(db: &Transaction<'_>, due: NaiveDateTime, at: Timestamp) -> Result<i64> {
    let found = db
        .prepare_cached("SELECT id FROM review WHERE due = ?1 AND ending IS NULL")?
        .query_row([Civil(due)], |row| row.get(0))
        .optional()?;
    if let Some(review) = found {
        return Ok(review);
    }
    db.execute(
        "INSERT INTO review (due, begun_utc_ms) VALUES (?1, ?2)",
        params![Civil(due), at.utc_ms],
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
    db.execute(
        &format!(
            "UPDATE review SET ending = ?2, ended_utc_ms = ?3 WHERE {which} AND ending IS NULL"
        ),
        params![review, ending.code(), at.utc_ms],
    )?;
    Ok(())
}

/// What the phone reported of its reminders; none before the first report.
pub(crate) fn load_diagnostics(db: &Connection) -> Result<Option<ReminderDiagnostics>> {
    let civil = |row: &Row<'_>, column| -> rusqlite::Result<Option<NaiveDateTime>> {
        Ok(row.get::<_, Option<Civil>>(column)?.map(|civil| civil.0))
    };
    let diagnostics = db
        .prepare_cached("SELECT notifications, blocked_since, planned, offered FROM reminder_health")?
        .query_row([], |row| {
            let code: String = row.get(0)?;
            Ok(ReminderDiagnostics {
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
    Ok(diagnostics)
}

/// Stores what the phone reported, in place of what it did before.
pub(crate) fn save_diagnostics(db: &Transaction<'_>, diagnostics: &ReminderDiagnostics) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO reminder_health (id, notifications, blocked_since, planned, offered)
         VALUES (1, ?1, ?2, ?3, ?4)",
        params![
            diagnostics.notifications.code(),
            diagnostics.blocked_since.map(Civil),
            diagnostics.planned.map(Civil),
            diagnostics.offered.map(Civil),
        ],
    )?;
    Ok(())
}
