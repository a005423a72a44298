//! Opening the database: created if missing, examined, quarantined if damaged, migrated if old,
//! refused if newer.

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::examine::examine;
use super::files::Files;
use super::migrations::migrate;
use super::{StorageError, Store, digest};

/// How long a call waits for another process.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// How many compiled statements a connection keeps; more than the core has.
const STATEMENTS: usize = 128;

const FLAGS: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

impl Store {
    /// Opens the database in `folder`, which must exist. A damaged one is quarantined, under a name
    /// with `now_ms`, and replaced by a new one.
    ///
    /// # Errors
    /// Any [`StorageError`].
    pub fn open(folder: &Path, now_ms: i64) -> Result<Self, StorageError> {
        let files = Files::new(folder)?;
        let lock = files.lock()?;
        if files.exist() {
            match examine(&files) {
                Ok(()) => {}
                Err(StorageError::Damaged) => {
                    files.quarantine(now_ms)?;
                    create(&files, &lock)?;
                }
                Err(error) => return Err(error),
            }
        } else {
            create(&files, &lock)?;
        }
        let writer = writer(&files)?;
        let reader = reader(&files)?;
        Ok(Self {
            writer: Mutex::new(writer),
            reader: Mutex::new(reader),
            quarantined: files.any_quarantined()?.into(),
            files,
        })
    }
}

/// Creates a database under a temporary name and renames it when complete, so that a file with the
/// final name is never half-made.
fn create(files: &Files, folder: &File) -> Result<(), StorageError> {
    let path = files.unfinished();
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        _ => {}
    }
    let mut db = Connection::open_with_flags(&path, FLAGS | OpenFlags::SQLITE_OPEN_CREATE)?;
    // A half-made database is created anew, so there is nothing to roll back to.
    db.pragma_update(None, "journal_mode", "OFF")?;
    prepare(&db)?;
    migrate(&mut db)?;
    db.pragma_update(None, "journal_mode", "WAL")?;
    db.close().map_err(|(_, error)| error)?;
    fs::rename(path, files.database())?;
    folder.sync_all()?;
    Ok(())
}

fn writer(files: &Files) -> Result<Connection, StorageError> {
    let mut db = Connection::open_with_flags(files.database(), FLAGS)?;
    prepare(&db)?;
    migrate(&mut db)?;
    finish(&db)?;
    keep_statements(&db)?;
    Ok(db)
}

fn reader(files: &Files) -> Result<Connection, StorageError> {
    let db = Connection::open_with_flags(files.database(), FLAGS)?;
    db.busy_timeout(BUSY_TIMEOUT)?;
    db.pragma_update(None, "query_only", true)?;
    keep_statements(&db)?;
    Ok(db)
}

/// Statements are compiled once: there is room for all of them, and a new value does not make
/// SQLite plan anew (the query planner stability guarantee).
fn keep_statements(db: &Connection) -> Result<(), StorageError> {
    db.set_prepared_statement_cache_capacity(STATEMENTS);
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// Settings for migrations.
fn prepare(db: &Connection) -> Result<(), StorageError> {
    db.busy_timeout(BUSY_TIMEOUT)?;
    // FULL: an acknowledged mark survives a power cut.
    db.pragma_update(None, "synchronous", "FULL")?;
    db.pragma_update(None, "temp_store", "MEMORY")?;
    db.pragma_update(None, "trusted_schema", false)?;
    digest::register(db)?;
    Ok(())
}

/// Settings for use after migration. Foreign keys are enforced only now, because a migration may
/// rebuild a table that others refer to.
fn finish(db: &Connection) -> Result<(), StorageError> {
    db.pragma_update(None, "foreign_keys", true)?;
    // Otherwise a row displaced by REPLACE would stay in the digest.
    db.pragma_update(None, "recursive_triggers", true)?;
    // Deleted data is overwritten rather than left in free pages.
    db.pragma_update(None, "secure_delete", true)?;
    Ok(())
}
