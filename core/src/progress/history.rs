//! The log read backwards, page by page. A page starts after a mark and not after a number of
//! rows: it costs the same wherever it starts, and a mark that comes meanwhile moves nothing.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::mark::{Mark, MarkKind};
use crate::error::{Error, Result};
use crate::storage::timestamp;

/// A mark as the history shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The account.
    pub account_id: i64,
    /// What was said of which step, and when.
    pub mark: Mark,
    /// Whether it takes back another mark.
    pub is_undo: bool,
    /// Whether it was itself taken back later.
    pub is_undone: bool,
}

/// At most `most` marks before the mark `before`, the latest first; of one account, or of all.
/// With them where the next page starts, if there is one.
pub(crate) fn history(
    db: &Connection,
    account_id: Option<i64>,
    before: Option<i64>,
    most: usize,
) -> Result<(Vec<Entry>, Option<i64>)> {
    let of_account = if account_id.is_some() {
        "account_id = ?1"
    } else {
        "?1 IS NULL"
    };
    let mut query = db.prepare_cached(&format!(
        "SELECT {ENTRY} FROM mark WHERE {of_account} AND id < ?2 ORDER BY id DESC LIMIT ?3"
    ))?;
    // One more than is shown tells whether there is a next page.
    let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
    let rows = query.query_map(
        params![account_id, before.unwrap_or(i64::MAX), limit],
        entry,
    )?;
    let mut found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let is_more = found.len() > most;
    found.truncate(most);
    let next = found.last().filter(|_| is_more).map(|entry| entry.mark.id);
    Ok((found, next))
}

/// One mark of the log.
pub(crate) fn find(db: &Connection, mark_id: i64) -> Result<Entry> {
    db.query_row(
        &format!("SELECT {ENTRY} FROM mark WHERE id = ?1"),
        [mark_id],
        entry,
    )
    .optional()?
    .ok_or(Error::UnknownMark { mark_id })
}

const ENTRY: &str = "id, account_id, step_id, said, utc_ms, offset_s, revision, undoes IS NOT NULL,
     EXISTS (SELECT 1 FROM mark AS undo WHERE undo.undoes = mark.id)";

fn entry(row: &Row<'_>) -> rusqlite::Result<Entry> {
    let said: String = row.get(3)?;
    Ok(Entry {
        account_id: row.get(1)?,
        mark: Mark {
            id: row.get(0)?,
            step_id: row.get(2)?,
            kind: MarkKind::from_code(&said).ok_or(rusqlite::Error::InvalidQuery)?,
            at: timestamp(row, 4)?,
            revision: row.get(6)?,
        },
        is_undo: row.get(7)?,
        is_undone: row.get(8)?,
    })
}
