//! The schedule and the state of the reviews: one row, from the first answer on; and the calendar
//! files made from it.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::Civil;
use crate::review::calendar::CalendarFile;
use crate::review::schedule::Schedule;
use crate::review::state::{ReviewState, Snooze};
use crate::storage::{Result, StorageError};

/// The stored state; none before the first answer.
pub(crate) fn load(db: &Connection) -> Result<Option<ReviewState>> {
    let mut query = db.prepare_cached(
        "SELECT anchor, minute_of_day, interval_months, counts_from, paused, settled_day, offered,
                carried, snoozed_due, snoozed_until, follow_up, changes
         FROM schedule",
    )?;
    let row = query.query_row([], |row| Ok(state(row))).optional()?;
    row.transpose()
}

fn state(row: &Row<'_>) -> Result<ReviewState> {
    let civil = |column| -> rusqlite::Result<Option<NaiveDateTime>> {
        Ok(row.get::<_, Option<Civil>>(column)?.map(|civil| civil.0))
    };
    Ok(ReviewState {
        schedule: read_schedule(row)?,
        changes: row.get(11)?,
        counts_from: row.get::<_, Civil>(3)?.0,
        paused: row.get(4)?,
        settled_day: date(row, 5)?,
        offered: civil(6)?,
        carried: civil(7)?,
        snooze: civil(8)?
            .zip(civil(9)?)
            .map(|(due, until)| Snooze { due, until }),
        follow_up: civil(10)?,
    })
}

/// Reads the schedule from the first three columns.
fn read_schedule(row: &Row<'_>) -> Result<Schedule> {
    let anchor = date(row, 0)?.ok_or(rusqlite::Error::InvalidQuery)?;
    let minutes: u32 = row.get(1)?;
    let time = NaiveTime::from_num_seconds_from_midnight_opt(minutes.saturating_mul(60), 0)
        .ok_or(rusqlite::Error::InvalidQuery)?;
    Schedule::new(anchor, time, row.get(2)?).map_err(|_| StorageError::Damaged)
}

fn date(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse().map_err(|_| rusqlite::Error::InvalidQuery))
        .transpose()
}

/// Stores `state`, replacing the previous one.
pub(crate) fn save(db: &Transaction<'_>, state: &ReviewState) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO schedule
         (id, anchor, minute_of_day, interval_months, counts_from, paused, settled_day, offered,
          carried, snoozed_due, snoozed_until, follow_up, changes)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
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
            state.changes,
        ],
    )?;
    Ok(())
}

/// The calendar files that were exported.
pub(crate) fn calendar_files(db: &Connection) -> Result<Vec<CalendarFile>> {
    let mut query =
        db.prepare("SELECT anchor, minute_of_day, interval_months, first FROM calendar_file")?;
    let rows = query.query_map([], |row| {
        Ok(read_schedule(row).and_then(|schedule| {
            Ok(CalendarFile {
                schedule,
                first: row.get::<_, Civil>(3)?.0,
            })
        }))
    })?;
    rows.map(|row| row?).collect()
}

/// Remembers an exported calendar file.
pub(crate) fn save_calendar_file(db: &Transaction<'_>, file: &CalendarFile) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO calendar_file (anchor, minute_of_day, interval_months, first)
         VALUES (?1, ?2, ?3, ?4)",
        params![
            file.schedule.anchor().to_string(),
            file.schedule.time().num_seconds_from_midnight() / 60,
            file.schedule.interval(),
            Civil(file.first),
        ],
    )?;
    Ok(())
}
