//! Everything that can go wrong in the core, with data and without words: the sentence for a
//! person comes from the texts.

use crate::accounts::{LabelError, MAX_ACCOUNTS};
use crate::guide::GuideError;
use crate::links::LinkError;
use crate::review::ScheduleError;
use crate::storage::StorageError;
use crate::transfer::TransferError;

/// A refused or failed call. What is recorded is as it was before, but for
/// [`TracesLeft`](Self::TracesLeft).
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database could not be opened, read or written.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// Everything was erased, but the files may still hold traces of it. Erasing again removes them.
    #[error("erased, but traces are left in the files: {0}")]
    TracesLeft(#[source] StorageError),
    /// The guide that is compiled in does not hold together.
    #[error(transparent)]
    Guide(#[from] GuideError),
    /// The guide has no such step.
    #[error("no step has the id {step_id:?}")]
    UnknownStep {
        /// The id that was asked for.
        step_id: String,
    },
    /// The guide has no such topic.
    #[error("no topic has the id {topic_id:?}")]
    UnknownTopic {
        /// The id that was asked for.
        topic_id: String,
    },
    /// The guide has no such claim.
    #[error("no claim has the id {claim_id:?}")]
    UnknownClaim {
        /// The id that was asked for.
        claim_id: String,
    },
    /// There is no such account.
    #[error("no account has the id {account_id}")]
    UnknownAccount {
        /// The id that was asked for.
        account_id: i64,
    },
    /// The step is a habit: it has no page to open.
    #[error("the step {step_id:?} has no page")]
    NoPage {
        /// The step.
        step_id: String,
    },
    /// The log has no such mark.
    #[error("no mark has the id {mark_id}")]
    UnknownMark {
        /// The id that was asked for.
        mark_id: i64,
    },
    /// An answer came for a step that nobody was asked about.
    #[error("no answer is pending for the step {step_id:?}")]
    NotPending {
        /// The step.
        step_id: String,
    },
    /// An answer came for something the review does not ask.
    #[error("the review does not ask about the step {step_id:?}")]
    NotAsked {
        /// The step.
        step_id: String,
    },
    /// Nothing was recorded for the step that could be taken back.
    #[error("nothing is recorded for the step {step_id:?}")]
    NothingToUndo {
        /// The step.
        step_id: String,
    },
    /// A label for an account was refused.
    #[error(transparent)]
    Label(#[from] LabelError),
    /// There are as many accounts as are kept.
    #[error("there are {MAX_ACCOUNTS} accounts already")]
    TooManyAccounts,
    /// It was not said yet that the person was signed in to this account.
    #[error("nobody said to be signed in to the account {account_id}")]
    SignInInDoubt {
        /// The account.
        account_id: i64,
    },
    /// A schedule was refused.
    #[error(transparent)]
    Schedule(#[from] ScheduleError),
    /// No review is planned: none was begun, or they are paused.
    #[error("no review is planned")]
    NoReviews,
    /// A link into the app was refused.
    #[error(transparent)]
    Link(#[from] LinkError),
    /// A document was refused as a whole.
    #[error(transparent)]
    Transfer(#[from] TransferError),
    /// More or fewer reminders were asked for than a plan gives.
    #[error("a plan of {limit} reminders is not given")]
    Limit {
        /// How many were asked for.
        limit: i32,
    },
}

/// The result of a call.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// The id of the sentence that tells a person what happened and what to do.
    pub(crate) const fn message(&self) -> &'static str {
        match self {
            Self::Storage(StorageError::FolderMissing) => "error-folder-missing",
            Self::Storage(StorageError::ReadOnly) => "error-read-only",
            Self::Storage(StorageError::NotAFile) => "error-not-a-file",
            Self::Storage(StorageError::Io) => "error-io",
            Self::Storage(StorageError::Full) => "error-full",
            Self::Storage(StorageError::Busy) => "error-busy",
            Self::Storage(StorageError::NewerSchema { .. }) => "error-newer-database",
            Self::Storage(StorageError::Damaged) => "error-damaged",
            Self::Storage(StorageError::Sqlite(_)) | Self::Guide(_) => "error-internal",
            Self::TracesLeft(_) => "error-traces-left",
            Self::UnknownStep { .. }
            | Self::UnknownTopic { .. }
            | Self::UnknownClaim { .. }
            | Self::NoPage { .. } => "error-unknown-step",
            Self::UnknownAccount { .. } => "error-unknown-account",
            Self::UnknownMark { .. } => "error-unknown-mark",
            Self::NotPending { .. } | Self::NotAsked { .. } => "error-not-asked",
            Self::NothingToUndo { .. } => "error-nothing-to-undo",
            Self::Label(LabelError::Empty) => "error-label-empty",
            Self::Label(LabelError::TooLong(_)) => "error-label-too-long",
            Self::Label(LabelError::Control) => "error-label-control",
            Self::Label(LabelError::Taken) => "error-label-taken",
            Self::TooManyAccounts => "error-too-many-accounts",
            Self::SignInInDoubt { .. } => "error-sign-in-in-doubt",
            Self::Schedule(_) | Self::Limit { .. } => "error-invalid-schedule",
            Self::NoReviews => "error-no-reviews",
            Self::Link(_) => "error-link",
            Self::Transfer(TransferError::TooLong { .. } | TransferError::Limit { .. }) => {
                "error-document-too-large"
            }
            Self::Transfer(TransferError::NotOurs) => "error-document-not-ours",
            Self::Transfer(TransferError::Newer { .. }) => "error-document-newer",
            Self::Transfer(TransferError::Malformed { .. }) => "error-document-malformed",
        }
    }
}
