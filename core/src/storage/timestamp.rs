//! How a moment is stored: in two columns side by side, the time in UTC and the offset.

use rusqlite::Row;

use crate::civil::Timestamp;

/// The moment in the columns `at` and `at + 1`.
pub(crate) fn timestamp(row: &Row<'_>, at: usize) -> rusqlite::Result<Timestamp> {
    Ok(Timestamp {
        utc_ms: row.get(at)?,
        offset_s: row.get(at + 1)?,
    })
}
