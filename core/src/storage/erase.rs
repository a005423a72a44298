//! Erasing everything: first every row, then the remains of deleted rows in the files.

use std::sync::atomic::Ordering;

use rusqlite::{Connection, Transaction};

use super::{StorageError, Store, digest, lock};

impl Store {
    /// Empties every table and writes the initial rows of a new database, in one transaction.
    ///
    /// # Errors
    /// Any error of SQLite or of `begin`; then nothing is erased.
    pub fn empty<E: From<StorageError>>(
        &self,
        begin: impl FnOnce(&Transaction<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.write(|db| {
            delete_all(db).map_err(StorageError::from)?;
            begin(db)
        })
    }

    /// Removes remains of deleted rows from the files, and deletes quarantined databases.
    ///
    /// # Errors
    /// [`StorageError::Full`] or [`StorageError::Busy`], among others. It can be called again.
    pub fn remove_traces(&self) -> Result<(), StorageError> {
        let db = lock(&self.writer);
        // No reader may hold an old snapshot, or its pages would have to stay.
        let _reader = lock(&self.reader);
        self.files.remove_quarantined()?;
        self.quarantined.store(false, Ordering::Relaxed);
        // Deleted rows were overwritten in place. VACUUM releases their pages, and the checkpoint
        // then truncates the log, which still holds what was written before.
        db.execute_batch("VACUUM")?;
        empty_log(&db)
    }
}

fn delete_all(db: &Transaction<'_>) -> rusqlite::Result<()> {
    db.pragma_update(None, "defer_foreign_keys", true)?;
    for table in digest::filled(db)? {
        db.execute(&format!("DELETE FROM {table}"), [])?;
    }
    Ok(())
}

fn empty_log(db: &Connection) -> Result<(), StorageError> {
    let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        return Err(StorageError::Busy);
    }
    Ok(())
}
