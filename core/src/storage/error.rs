//! What can go wrong with the database file.

use std::io;

use rusqlite::{ErrorCode, ffi};

#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The folder for the database is missing, or not a folder.
    #[error("the data folder is missing")]
    FolderMissing,
    /// The folder or the file cannot be written to.
    #[error("the database cannot be written to")]
    ReadOnly,
    /// A path of the database is something other than a file: a folder or a link.
    #[error("what lies in the database's place is no file")]
    NotAFile,
    #[error("no space is left on the device")]
    Full,
    /// Another connection held the lock for too long.
    #[error("the database is in use")]
    Busy,
    /// The database was written by a newer version of the app.
    #[error("the database has schema {found}, this version knows {known}")]
    NewerSchema {
        found: i64,
        /// The newest version that this app supports.
        known: i64,
    },
    /// The file is damaged, or not a database.
    #[error("the database is damaged")]
    Damaged,
    #[error("the storage failed to read or write")]
    Io,
    /// Anything else that SQLite reports.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for StorageError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            // The folder exists, so a file that cannot be opened or created is a matter of
            // permissions.
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::ReadOnly
            }
            Some(ErrorCode::DiskFull) => Self::Full,
            // The WAL index grows like a file too, but reports a full disk in its own way.
            Some(ErrorCode::SystemIoFailure)
                if error
                    .sqlite_error()
                    .is_some_and(|error| error.extended_code == ffi::SQLITE_IOERR_SHMSIZE) =>
            {
                Self::Full
            }
            Some(ErrorCode::SystemIoFailure) => Self::Io,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged,
            _ => Self::Sqlite(error),
        }
    }
}

impl From<io::Error> for StorageError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io,
        }
    }
}
