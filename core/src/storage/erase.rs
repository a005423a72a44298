//! Erasing everything: first every row, then what is left of them in the files.

use std::sync::atomic::Ordering;

use rusqlite::{Connection, Transaction};

use super::{StorageError, Store, digest, lock};

impl Store {
    /// Empties every table and writes what a new database begins with, in one transaction.
    pub fn empty<E: From<StorageError>>(
        &self,
        begin: impl FnOnce(&Transaction<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.write(|db| {
            delete_all(db).map_err(StorageError::from)?;
            begin(db)
        })
    }

    /// Rids the files of what was deleted, and the folder of what was moved aside. Where it fails,
    /// as on a full disk or while another process reads an old state, it can be called again.
    pub fn remove_traces(&self) -> Result<(), StorageError> {
        let db = lock(&self.writer);
        // Nobody reads an old state meanwhile: its pages would have to stay.
        let _reader = lock(&self.reader);
        self.files.remove_quarantined()?;
        self.quarantined.store(false, Ordering::Relaxed);
        // Deleting overwrites a row where it stood; this gives back the pages, and then the log
        // goes, which still holds what was written before.
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
