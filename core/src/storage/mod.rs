//! The database file: opening, migrating, and transactions.
//!
//! The tables belong to the modules that give them meaning (`accounts`, `links`, `objection`,
//! `progress`, `review`, `transfer`), each in its `store`. What is common to all is here.

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

pub(crate) use digest::fingerprint;
pub(crate) use timestamp::timestamp;

/// The result of code that only accesses the database.
pub type Result<T> = std::result::Result<T, StorageError>;

/// The open database: one connection that writes, and one that reads.
#[derive(Debug)]
pub struct Store {
    writer: Mutex<Connection>,
    reader: Mutex<Connection>,
    files: Files,
    quarantined: AtomicBool,
}

impl Store {
    /// Whether the folder had a quarantined database when this one was opened, set aside then or
    /// earlier.
    #[must_use]
    pub fn quarantined(&self) -> bool {
        self.quarantined.load(Ordering::Relaxed)
    }

    /// Reads one consistent snapshot.
    ///
    /// # Errors
    /// Any error of SQLite or of `work`.
    pub fn read<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Connection) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = lock(&self.reader);
        let transaction = connection.transaction().map_err(StorageError::from)?;
        work(&transaction)
    }

    /// Writes in one transaction. Once this returns successfully, everything is on disk.
    ///
    /// # Errors
    /// Any error of SQLite or of `work`; then nothing is written.
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

    /// Runs `work` like [`write`](Self::write), returns its result and rolls back.
    ///
    /// # Errors
    /// Any error of SQLite or of `work`.
    pub fn try_out<T, E: From<StorageError>>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mut connection = lock(&self.writer);
        let transaction = connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(StorageError::from)?;
        // Dropping it without a commit rolls back.
        work(&transaction)
    }
}

/// Ignores poisoning: if a panic unwinds while the lock is held, the transaction rolls back, so the
/// connection is fit for use.
fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}
