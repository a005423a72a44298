//! The review state in the database: one row, from the first step done.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::schedule::Schedule;
use super::state::{ReviewState, Snooze};
use crate::error::Result;

/// How civil times are stored; it sorts as they do.
pub(super) const CIVIL: &str = "%Y-%m-%dT%H:%M";

/// Whether `text` is a civil time as it is stored.
pub(crate) fn is_civil(text: &str) -> bool {
    NaiveDateTime::parse_from_str(text, CIVIL)
        .is_ok_and(|at| (1..=9999).contains(&at.year()) && at.format(CIVIL).to_string() == text)
}

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
                    until: until
                        .and_then(|until| NaiveDateTime::parse_from_str(&until, CIVIL).ok()),
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
    Ok(Some(ReviewState {
        schedule: Schedule::new(anchor, time, interval)?,
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
            state.snooze.map(|snooze| snooze.until.format(CIVIL).to_string()),
        ],
    )?;
    Ok(())
}
