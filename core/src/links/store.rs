//! What this device knows of LinkedIn's pages, by the person's word.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::open_plan::{OpenHistory, OpenMethod};
use crate::ids::PageId;
use crate::storage::Result;

/// How the page last opened here; none if nobody has said.
pub(crate) fn open_history(db: &Connection, page_id: &PageId) -> Result<Option<OpenHistory>> {
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

/// Whether a person said that it was the wrong page.
pub(crate) fn was_wrong(db: &Connection, page_id: &PageId) -> Result<bool> {
    Ok(open_history(db, page_id)?.is_some_and(|history| !history.right))
}

pub(crate) fn remember(
    db: &Transaction<'_>,
    page_id: &PageId,
    open_history: OpenHistory,
) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO page_experience (page_id, rung, right) VALUES (?1, ?2, ?3)",
        params![page_id, open_history.method.code(), open_history.right],
    )?;
    Ok(())
}
