//! The step a person left for. It is stored before leaving, so that the question on return
//! survives whatever happens to the app meanwhile.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::civil::Timestamp;
use crate::error::Result;
use crate::links::OpenMethod;

/// The step that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The account it was left for.
    pub account_id: i64,
    /// The step.
    pub step_id: String,
    /// The page that was left for; none when done elsewhere, and before this was kept.
    pub page_id: Option<String>,
    /// The attempt that the platform accepted; none before that, or when done elsewhere.
    pub method: Option<OpenMethod>,
    /// Whether the question about the page was answered, or need not be asked.
    pub page_asked: bool,
}

/// The pending step, if there is one.
pub(crate) fn pending(db: &Connection) -> Result<Option<Pending>> {
    let mut query =
        db.prepare_cached("SELECT account_id, step_id, rung, page_asked, page_id FROM pending")?;
    let row = query
        .query_row([], |row| {
            let method: Option<String> = row.get(2)?;
            Ok(Pending {
                account_id: row.get(0)?,
                step_id: row.get(1)?,
                method: method.as_deref().and_then(OpenMethod::from_code),
                page_asked: row.get(3)?,
                page_id: row.get(4)?,
            })
        })
        .optional()?;
    Ok(row)
}

/// Stores the pending step, in place of an earlier one.
pub(crate) fn set_pending(db: &Transaction<'_>, pending: &Pending, at: Timestamp) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO pending (id, account_id, step_id, rung, page_asked, page_id, utc_ms, offset_s)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            pending.account_id,
            pending.step_id,
            pending.method.map(OpenMethod::code),
            pending.page_asked,
            pending.page_id,
            at.utc_ms,
            at.offset_s
        ],
    )?;
    Ok(())
}

/// Forgets the pending step.
pub(crate) fn clear(db: &Transaction<'_>) -> Result<()> {
    db.execute("DELETE FROM pending", [])?;
    Ok(())
}
