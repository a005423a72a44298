//! The database file: opening it, migrating it, reading and writing in transactions.
//!
//! What the tables mean is known to the modules that own them (`accounts`, `links`, `objection`,
//! `progress`, `review`), each in its `store`; here is only what is the same for all.

mod digest;
mod erase;
mod error;
mod examine;
mod files;
mod migrations;
mod open;
mod timestamp;
mod wal_check;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use self::files::Files;

pub use error::StorageError;
pub use files::FILE_NAME;
pub use migrations::SCHEMA_VERSION;

pub(crate) use timestamp::timestamp;

/// The result of whatever only reads or writes the database.
pub type Result<T> = std::result::Result<T, StorageError>;

/// The opened database: one connection that writes, one that reads beside it.
#[derive(Debug)]
pub struct Store {
    writer: Mutex<Connection>,
    reader: Mutex<Connection>,
    files: Files,
    quarantined: AtomicBool,
}

impl Store {
    /// Whether a damaged database lies aside: opening this one, now or before, met it there.
    #[must_use]
    pub fn quarantined(&self) -> bool {
        self.quarantined.load(Ordering::Relaxed)
    }

    /// Reads one consistent state of the database.
    pub fn read<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = lock(&self.reader);
        let transaction = connection.transaction().map_err(StorageError::from)?;
        work(&transaction)
    }

    /// Writes in one transaction: when `work` succeeds and this returns, everything is on
    /// disk; otherwise nothing is.
    pub fn write<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = lock(&self.writer);
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StorageError::from)?;
        let value = work(&transaction)?;
        transaction.commit().map_err(StorageError::from)?;
        Ok(value)
    }

    /// Does what [`write`](Self::write) would do, and keeps none of it: what the result says is
    /// what would come of it.
    pub fn try_out<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = lock(&self.writer);
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StorageError::from)?;
        // Dropped without a commit, it rolls back.
        work(&transaction)
    }
}

/// A panic while the lock was held leaves nothing behind: the transaction rolled back as it
/// unwound, so the connection can be used again.
fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}
