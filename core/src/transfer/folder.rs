//! Automatic exports to a folder that the person chose: when one is due, what it is called, and how
//! many stay.

use chrono::{NaiveDate, NaiveDateTime};

use crate::civil::Timestamp;

/// How many of its exports the app keeps in the folder.
pub(super) const KEPT: usize = 3;

/// The folder, and how the last attempt went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportFolder {
    /// As the platform writes it.
    pub address: String,
    /// As the person knows it.
    pub name: String,
    /// When the last export there was made.
    pub exported: Option<Timestamp>,
    /// What went wrong at the last attempt.
    pub failure: Option<FolderFailure>,
    /// The day of the attempt that failed.
    pub(super) tried_on: Option<NaiveDate>,
    /// How many reviews were finished at the last export.
    pub(super) reviews: Option<u64>,
}

/// Why an export did not reach the folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum FolderFailure {
    /// The folder is not there any more.
    Gone,
    /// The app may no longer write to it.
    Refused,
    /// It could not be written, as on a full disk.
    Failed,
}

impl FolderFailure {
    /// The code in storage.
    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Refused => "refused",
            Self::Failed => "failed",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        [Self::Gone, Self::Refused, Self::Failed]
            .into_iter()
            .find(|failure| failure.code() == code)
    }
}

impl ExportFolder {
    /// An export is due once the folder is chosen, and after each review that was finished; after a
    /// failure, once a day. It counts reviews rather than days, so that a wrong clock delays nothing.
    pub(crate) fn is_due(&self, finished_reviews: u64, today: NaiveDate) -> bool {
        self.reviews != Some(finished_reviews) && self.tried_on != Some(today)
    }
}

/// To the second, so that no two are called the same.
pub(crate) fn file_name(at: NaiveDateTime) -> String {
    at.format("untrained-automatic-%Y-%m-%d-%H%M%S.json")
        .to_string()
}
