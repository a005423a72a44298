//! The tables of the automatic exports: the folder, and the files in it.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::folder::{ExportFolder, FolderFailure, KEPT};
use crate::civil::Timestamp;
use crate::storage::{Result, fingerprint, timestamp};

/// The folder; none if the person chose none.
pub(crate) fn folder(db: &Connection) -> Result<Option<ExportFolder>> {
    let mut query =
        db.prepare_cached("SELECT address, name, reviews, failure, tried_on FROM export_folder")?;
    let folder = query.query_row([], read).optional()?;
    let Some(mut folder) = folder else {
        return Ok(None);
    };
    folder.exported = db
        .prepare_cached("SELECT utc_ms, offset_s FROM export_file ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| timestamp(row, 0))
        .optional()?;
    Ok(Some(folder))
}

fn read(row: &Row<'_>) -> rusqlite::Result<ExportFolder> {
    let failure: Option<String> = row.get(3)?;
    let tried_on: Option<String> = row.get(4)?;
    let day = |text: String| text.parse().map_err(|_| rusqlite::Error::InvalidQuery);
    Ok(ExportFolder {
        address: row.get(0)?,
        name: row.get(1)?,
        exported: None,
        failure: failure
            .map(|code| FolderFailure::from_code(&code).ok_or(rusqlite::Error::InvalidQuery))
            .transpose()?,
        tried_on: tried_on.map(day).transpose()?,
        reviews: row.get::<_, Option<i64>>(2)?.map(i64::cast_unsigned),
    })
}

/// Sets the folder. The files in another one are given up: they stay, and are the person's.
pub(crate) fn choose_folder(db: &Transaction<'_>, address: &str, name: &str) -> Result<()> {
    if folder(db)?.is_none_or(|earlier| earlier.address != address) {
        leave_folder(db)?;
    }
    db.execute(
        "INSERT OR REPLACE INTO export_folder (id, address, name) VALUES (1, ?1, ?2)",
        [address, name],
    )?;
    Ok(())
}

/// Forgets the folder and the files in it, which stay.
pub(crate) fn leave_folder(db: &Transaction<'_>) -> Result<()> {
    db.execute("DELETE FROM export_folder", [])?;
    db.execute("DELETE FROM export_file", [])?;
    Ok(())
}

/// Records that `text` was written to `document`. Returns the exports beyond the newest three,
/// oldest first.
pub(crate) fn record_written(
    db: &Transaction<'_>,
    document: &str,
    text: &str,
    reviews: u64,
    at: Timestamp,
) -> Result<Vec<String>> {
    db.execute(
        "UPDATE export_folder SET reviews = ?1, failure = NULL, tried_on = NULL",
        [reviews.cast_signed()],
    )?;
    db.execute(
        "INSERT OR REPLACE INTO export_file (document, fingerprint, utc_ms, offset_s)
         VALUES (?1, ?2, ?3, ?4)",
        params![document, fingerprint(text), at.utc_ms, at.offset_s],
    )?;
    let mut query = db.prepare("SELECT document FROM export_file ORDER BY id DESC")?;
    let documents = query.query_map([], |row| row.get(0))?;
    let mut surplus = documents
        .skip(KEPT)
        .collect::<rusqlite::Result<Vec<String>>>()?;
    surplus.reverse();
    Ok(surplus)
}

pub(crate) fn record_failure(
    db: &Transaction<'_>,
    failure: FolderFailure,
    today: NaiveDate,
) -> Result<()> {
    db.execute(
        "UPDATE export_folder SET failure = ?1, tried_on = ?2",
        [failure.code(), &today.to_string()],
    )?;
    Ok(())
}

/// Forgets `document`. Returns whether its `text` is what the app wrote there.
pub(crate) fn release(db: &Transaction<'_>, document: &str, text: Option<&str>) -> Result<bool> {
    let written: Option<i64> = db
        .query_row(
            "DELETE FROM export_file WHERE document = ?1 RETURNING fingerprint",
            [document],
            |row| row.get(0),
        )
        .optional()?;
    Ok(written.is_some() && text.map(fingerprint) == written)
}
