//! Storage of a moment in two adjacent columns: UTC milliseconds and offset.

use rusqlite::Row;

use crate::civil::Timestamp;

/// Reads the columns `at` and `at + 1`.
pub(crate) fn timestamp(row: &Row<'_>, at: usize) -> rusqlite::Result<Timestamp> {
    Ok(Timestamp {
        utc_ms: row.get(at)?,
        offset_s: row.get(at + 1)?,
    })
}
