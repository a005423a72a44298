//! Erasing everything: no row, no trace of one in the files, and no file that was moved aside.

use std::sync::atomic::Ordering;

use rusqlite::{Connection, TransactionBehavior};

use super::{StorageError, Store, digest, lock};

impl Store {
    /// Empties every table and the files of what stood in them. Where another process keeps the
    /// files from being emptied, the rows are gone, this says [`StorageError::Busy`], and the next
    /// call does the rest.
    pub fn erase(&self) -> Result<(), StorageError> {
        let mut db = lock(&self.writer);
        // Nobody reads an old state meanwhile: its pages would have to stay.
        let _reader = lock(&self.reader);
        self.files.remove_aside()?;
        self.set_aside.store(false, Ordering::Relaxed);
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
        for table in digest::filled(&transaction)? {
            transaction.execute(&format!("DELETE FROM {table}"), [])?;
        }
        transaction.commit()?;
        // Deleting overwrites a row where it stood; this gives back the pages, and then the log
        // goes, which still holds what was written before.
        db.execute_batch("VACUUM")?;
        empty_log(&db)
    }
}

fn empty_log(db: &Connection) -> Result<(), StorageError> {
    let busy: bool = db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy {
        return Err(StorageError::Busy);
    }
    Ok(())
}
