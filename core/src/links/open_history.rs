//! What this device knows of LinkedIn's pages, by the person's word.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::open_plan::{OpenHistory, OpenMethod};
use crate::error::Result;

/// How the page last opened here; none where nobody said.
pub(crate) fn open_history(db: &Connection, page_id: &str) -> Result<Option<OpenHistory>> {
    let row: Option<(String, bool)> = db
        .prepare_cached("SELECT rung, right FROM page_experience WHERE page_id = ?1")?
        .query_row([page_id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(row.and_then(|(method, right)| {
        Some(OpenHistory {
            method: OpenMethod::from_code(&method)?,
            right,
        })
    }))
}

/// Remembers how the page opened.
pub(crate) fn remember(
    db: &Transaction<'_>,
    page_id: &str,
    open_history: OpenHistory,
) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO page_experience (page_id, rung, right) VALUES (?1, ?2, ?3)",
        params![page_id, open_history.method.code(), open_history.right],
    )?;
    Ok(())
}
