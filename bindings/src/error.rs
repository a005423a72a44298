//! The one error of the boundary.

use untrained_core::Error;
use untrained_core::storage::StorageError;

/// What went wrong, by what a shell can do about it. Each variant carries the sentence to
/// show, in the person's language; none holds a label, a path or anything a person wrote.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum UntrainedError {
    /// The data folder is missing, or something else lies in its place or in the database's.
    #[error("{sentence}")]
    FolderMissing {
        /// The sentence to show.
        sentence: String,
    },
    /// The data folder or the database cannot be written to, or the storage failed.
    #[error("{sentence}")]
    ReadOnly {
        /// The sentence to show.
        sentence: String,
    },
    /// No space is left on the device.
    #[error("{sentence}")]
    Full {
        /// The sentence to show.
        sentence: String,
    },
    /// Another process holds the database; trying again later may work.
    #[error("{sentence}")]
    Busy {
        /// The sentence to show.
        sentence: String,
    },
    /// The database was written by a newer version of the app.
    #[error("{sentence}")]
    NewerDatabase {
        /// The sentence to show.
        sentence: String,
    },
    /// The database was damaged while the app was open; opening it anew moves it aside.
    #[error("{sentence}")]
    Damaged {
        /// The sentence to show.
        sentence: String,
    },
    /// The step, account, answer or link of the call does not fit what is there: draw the
    /// screen anew.
    #[error("{sentence}")]
    OutOfDate {
        /// The sentence to show.
        sentence: String,
    },
    /// A value was out of its range.
    #[error("{sentence}")]
    Invalid {
        /// The sentence to show.
        sentence: String,
    },
    /// Something that should not happen; what was saved before stays.
    #[error("{sentence}")]
    Internal {
        /// The sentence to show.
        sentence: String,
    },
}

impl UntrainedError {
    /// Files an error of the core under what a shell can do about it. The only place where
    /// errors convert.
    pub(crate) fn new(error: &Error, sentence: String) -> Self {
        match error {
            Error::Storage(StorageError::FolderMissing | StorageError::NotAFile) => {
                Self::FolderMissing { sentence }
            }
            Error::Storage(StorageError::ReadOnly | StorageError::Io) => {
                Self::ReadOnly { sentence }
            }
            Error::Storage(StorageError::Full) => Self::Full { sentence },
            Error::Storage(StorageError::Busy) => Self::Busy { sentence },
            Error::Storage(StorageError::NewerSchema { .. }) => Self::NewerDatabase { sentence },
            Error::Storage(StorageError::Damaged) => Self::Damaged { sentence },
            Error::Storage(StorageError::Sqlite(_)) | Error::Guide(_) => {
                Self::Internal { sentence }
            }
            Error::UnknownStep { .. }
            | Error::UnknownTopic { .. }
            | Error::UnknownClaim { .. }
            | Error::UnknownAccount { .. }
            | Error::UnknownMark { .. }
            | Error::NoPage { .. }
            | Error::NotPending { .. }
            | Error::NotAsked { .. }
            | Error::NothingToUndo { .. }
            | Error::NoReviews
            | Error::SignInInDoubt { .. }
            | Error::Link(_) => Self::OutOfDate { sentence },
            Error::Schedule(_)
            | Error::Limit { .. }
            | Error::Label(_)
            | Error::TooManyAccounts
            | Error::Transfer(_) => Self::Invalid { sentence },
        }
    }
}
