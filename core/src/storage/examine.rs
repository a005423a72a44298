//! The look at a database before it is used: is it ours, is it whole, is the log whole?
//!
//! It needs the database for itself. Where somebody else has it open, they have looked at it, and
//! it is not in the state after a crash in which a log is read anew. Nothing is written, so what
//! is refused or moved aside is as it was found.

use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};

use super::files::Files;
use super::migrations::{SCHEMA_VERSION, version};
use super::{StorageError, digest, wal_check};

/// Up to this size of its file a database is read through. It is about 100,000 marks, where ten
/// years of reviews come to 5,000; so opening stays quick whatever happens.
const READ_THROUGH: u64 = 8 * 1024 * 1024;

/// Looks at a database that exists.
pub(super) fn examine(files: &Files) -> Result<(), StorageError> {
    let path = files.database();
    let size = path.metadata().map_or(0, |found| found.len());
    // A database takes its name when it is complete: without a main file the log is all that is
    // left of one, and SQLite would delete it.
    if size == 0 {
        return Err(StorageError::Damaged);
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let db = Connection::open_with_flags(&path, flags)?;
    // SQLite silently falls back to read-only. Better to know before a person has answered
    // something.
    if db.is_readonly(MAIN_DB)? {
        return Err(StorageError::ReadOnly);
    }
    db.busy_timeout(Duration::ZERO)?;
    // With the lock, SQLite keeps the log's index in memory and leaves the file to us.
    db.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // A log that is there stays; one that SQLite makes for the look it takes away again.
    let keep_log = files.log().exists();
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep_log)?;
    let verdict = look(&db, files).and_then(|stored| {
        if size <= READ_THROUGH {
            read_through(&db, stored)
        } else {
            Ok(())
        }
    });
    match verdict {
        Err(StorageError::Busy) => Ok(()),
        // A statement that was sound when it was written meets tables that are not, or a value is
        // not what its column can hold.
        Err(StorageError::Sqlite(error))
            if matches!(error.sqlite_error_code(), None | Some(ErrorCode::Unknown)) =>
        {
            Err(StorageError::Damaged)
        }
        result => result,
    }
}

/// Is it ours, and is the log whole? Gives the digest; the first schema had none.
fn look(db: &Connection, files: &Files) -> Result<Option<i64>, StorageError> {
    let found = version(db)?;
    // The header can say that the file is not to be written; none of ours ever does.
    if db.is_readonly(MAIN_DB)? {
        return Err(StorageError::Damaged);
    }
    let stored = digest::stored(db);
    if found > SCHEMA_VERSION {
        // Unless the database itself says that the number in its header is wrong, it is right.
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

/// Is the file's structure whole, and does it hold what was written?
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

/// How many frames of the log SQLite takes for committed. A checkpoint that does nothing says so.
fn committed_frames(db: &Connection) -> rusqlite::Result<i64> {
    db.query_row("PRAGMA wal_checkpoint(NOOP)", [], |row| row.get(1))
}
