//! Examines a database before use: is it ours, is it intact, is its log intact?
//!
//! This needs exclusive access. If another process has the database open, that one has examined it,
//! and the log is not about to be recovered after a crash. Nothing is written, so a database that
//! is refused or quarantined is as it was found.

use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};

use super::files::Files;
use super::migrations::{SCHEMA_VERSION, version};
use super::{StorageError, digest, wal_check};

/// The largest file that is read in full. It holds about 100,000 marks, and ten years of reviews
/// make 5,000, so that opening is always quick.
const READ_THROUGH: u64 = 8 * 1024 * 1024;

/// Examines an existing database.
pub(super) fn examine(files: &Files) -> Result<(), StorageError> {
    let path = files.database();
    let size = path.metadata().map_or(0, |found| found.len());
    // A database only takes this name when complete. Without its main file, only the log is left,
    // and SQLite would delete it.
    if size == 0 {
        return Err(StorageError::Damaged);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(&path, flags)?;
    // SQLite silently falls back to read-only. Better to find out before the person has answered
    // something.
    if db.is_readonly(MAIN_DB)? {
        return Err(StorageError::ReadOnly);
    }
    db.busy_timeout(Duration::ZERO)?;
    // With an exclusive lock, SQLite keeps the WAL index in memory and does not touch the file.
    db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // Keep a log that exists; remove one that SQLite creates for this check.
    let keep_log = files.log().exists();
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep_log)?;
    let verdict = examine_contents(&db, files).and_then(|stored| {
        if size <= READ_THROUGH {
            read_through(&db, stored)
        } else {
            Ok(())
        }
    });
    match verdict {
        Err(StorageError::Busy) => Ok(()),
        // A statement in the schema no longer matches its tables, or a value has the wrong type for
        // its column.
        Err(StorageError::Sqlite(error))
            if matches!(error.sqlite_error_code(), None | Some(ErrorCode::Unknown)) =>
        {
            Err(StorageError::Damaged)
        }
        result => result,
    }
}

/// Whether it is ours, and its log intact. Returns the stored digest; the first schema had none.
fn examine_contents(db: &Connection, files: &Files) -> Result<Option<i64>, StorageError> {
    let found = version(db)?;
    // The header can declare the file read-only; ours never does.
    if db.is_readonly(MAIN_DB)? {
        return Err(StorageError::Damaged);
    }
    let stored = digest::stored(db);
    if found > SCHEMA_VERSION {
        // The version in the header counts, unless the database itself contradicts it.
        return Err(match stored {
            Ok(Some(stored)) if stored.schema_version <= SCHEMA_VERSION => StorageError::Damaged,
            _ => StorageError::NewerSchema {
                found,
                known: SCHEMA_VERSION,
            },
        });
    }
    let stored = if found < digest::SINCE { None } else { stored? };
    let expected = (found >= digest::SINCE).then_some(found);
    if found < 1 || stored.as_ref().map(|stored| stored.schema_version) != expected {
        return Err(StorageError::Damaged);
    }
    if let Some(header) = wal_check::read(&files.log(), &files.index())
        && !header.log_was_reset
        && committed_frames(db)? < i64::from(header.frames)
    {
        return Err(StorageError::Damaged);
    }
    Ok(stored.map(|stored| stored.value))
}

/// Whether the file's structure is intact, and its content matches the digest.
fn read_through(db: &Connection, digest: Option<i64>) -> Result<(), StorageError> {
    let verdict: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(StorageError::Damaged);
    }
    match digest {
        Some(digest) if digest != digest::compute(db)? => Err(StorageError::Damaged),
        _ => Ok(()),
    }
}

/// How many frames of the log SQLite considers committed, as reported by a no-op checkpoint.
fn committed_frames(db: &Connection) -> rusqlite::Result<i64> {
    db.query_row("PRAGMA wal_checkpoint(NOOP)", [], |row| row.get(1))
}
