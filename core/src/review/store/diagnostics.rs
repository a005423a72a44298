//! The phone's report on reminders.

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::Civil;
use crate::review::diagnostics::{NotificationState, ReminderDiagnostics};
use crate::storage::Result;

/// The phone's report on reminders; none before the first.
pub(crate) fn load_diagnostics(db: &Connection) -> Result<Option<ReminderDiagnostics>> {
    let civil = |row: &Row<'_>, column| -> rusqlite::Result<Option<NaiveDateTime>> {
        Ok(row.get::<_, Option<Civil>>(column)?.map(|civil| civil.0))
    };
    let diagnostics = db
        .prepare_cached(
            "SELECT notifications, blocked_since, planned, offered, lost, sleep_allowed
             FROM reminder_health",
        )?
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
                lost: civil(row, 4)?,
                sleep_allowed: row.get(5)?,
            })
        })
        .optional()?;
    Ok(diagnostics)
}

/// Stores the phone's report, replacing the previous one.
pub(crate) fn save_diagnostics(
    db: &Transaction<'_>,
    diagnostics: &ReminderDiagnostics,
) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO reminder_health (id, notifications, blocked_since, planned, offered, lost, sleep_allowed)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            diagnostics.notifications.code(),
            diagnostics.blocked_since.map(Civil),
            diagnostics.planned.map(Civil),
            diagnostics.offered.map(Civil),
            diagnostics.lost.map(Civil),
            diagnostics.sleep_allowed,
        ],
    )?;
    Ok(())
}

/// The person lets the phone put the app to sleep, and is not asked about it again.
pub(crate) fn allow_sleep(db: &Transaction<'_>) -> Result<()> {
    let known = load_diagnostics(db)?.unwrap_or(ReminderDiagnostics::UNKNOWN);
    save_diagnostics(
        db,
        &ReminderDiagnostics {
            sleep_allowed: true,
            ..known
        },
    )
}
