//! Everything that can go wrong in the core, as data. The sentence a person reads comes from the
//! messages.

use crate::accounts::{LabelError, MAX_ACCOUNTS};
use crate::guide::GuideError;
use crate::i18n::Localizer;
use crate::ids::{AccountId, ClaimId, MarkId, StepId, TopicId};
use crate::links::LinkError;
use crate::review::ScheduleError;
use crate::storage::StorageError;
use crate::transfer::TransferError;

/// A refused or failed call. The record is unchanged, except after
/// [`TracesLeft`](Self::TracesLeft).
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database could not be opened, read or written.
    #[error(transparent)]
    Storage(#[from] StorageError),
    /// Everything was erased, but the files may still hold traces. Erasing again removes them.
    #[error("erased, but traces are left in the files: {0}")]
    TracesLeft(#[source] StorageError),
    /// The compiled-in guide is inconsistent.
    #[error(transparent)]
    Guide(#[from] GuideError),
    #[error("no step has the id {step_id:?}")]
    UnknownStep { step_id: StepId },
    #[error("no topic has the id {topic_id:?}")]
    UnknownTopic { topic_id: TopicId },
    #[error("no claim has the id {claim_id:?}")]
    UnknownClaim { claim_id: ClaimId },
    #[error("no account has the id {account_id}")]
    UnknownAccount { account_id: AccountId },
    /// The step is a habit, so it has no page to open.
    #[error("the step {step_id:?} has no page")]
    NoPage { step_id: StepId },
    #[error("no mark has the id {mark_id}")]
    UnknownMark { mark_id: MarkId },
    /// An answer arrived for a step that is not pending.
    #[error("no answer is pending for the step {step_id:?}")]
    NotPending { step_id: StepId },
    /// An answer arrived for a step that the review does not ask about.
    #[error("the review does not ask about the step {step_id:?}")]
    NotAsked { step_id: StepId },
    #[error("nothing is recorded for the step {step_id:?}")]
    NothingToUndo { step_id: StepId },
    #[error(transparent)]
    Label(#[from] LabelError),
    /// The limit is [`MAX_ACCOUNTS`].
    #[error("there are {MAX_ACCOUNTS} accounts already")]
    TooManyAccounts,
    /// The person has not yet confirmed that they were signed in to this account.
    #[error("nobody said to be signed in to the account {account_id}")]
    SignInInDoubt { account_id: AccountId },
    #[error(transparent)]
    Schedule(#[from] ScheduleError),
    /// No check is due, or it does not ask about this section.
    #[error("no check is due that asks this")]
    NoCheck,
    #[error("no objection was sent")]
    NoObjection,
    /// No switch can have been off since this month: it is in the future, or before LinkedIn
    /// opened.
    #[error("{year}-{month} is no month since which a switch can be off")]
    Since { year: i32, month: u32 },
    /// No review is scheduled: they have not begun, or are paused.
    #[error("no review is planned")]
    NoReviews,
    #[error(transparent)]
    Link(#[from] LinkError),
    /// A transfer document was refused as a whole.
    #[error(transparent)]
    Transfer(#[from] TransferError),
}

pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// The sentence that tells a person what happened and what to do.
    pub(crate) fn sentence(&self, words: &Localizer) -> String {
        match self {
            Self::Storage(StorageError::FolderMissing) => words.error_folder_missing(),
            Self::Storage(StorageError::ReadOnly) => words.error_read_only(),
            Self::Storage(StorageError::NotAFile) => words.error_not_a_file(),
            Self::Storage(StorageError::Io) => words.error_io(),
            Self::Storage(StorageError::Full) => words.error_full(),
            Self::Storage(StorageError::Busy) => words.error_busy(),
            Self::Storage(StorageError::NewerSchema { .. }) => words.error_newer_database(),
            Self::Storage(StorageError::Damaged) => words.error_damaged(),
            Self::Storage(StorageError::Sqlite(_)) | Self::Guide(_) => words.error_internal(),
            Self::TracesLeft(_) => words.error_traces_left(),
            Self::UnknownStep { .. }
            | Self::UnknownTopic { .. }
            | Self::UnknownClaim { .. }
            | Self::NoPage { .. } => words.error_unknown_step(),
            Self::UnknownAccount { .. } => words.error_unknown_account(),
            Self::UnknownMark { .. } => words.error_unknown_mark(),
            Self::NotPending { .. } | Self::NotAsked { .. } | Self::NoCheck | Self::NoObjection => {
                words.error_not_asked()
            }
            Self::NothingToUndo { .. } => words.error_nothing_to_undo(),
            Self::Label(LabelError::Empty) => words.error_label_empty(),
            Self::Label(LabelError::TooLong(_)) => words.error_label_too_long(),
            Self::Label(LabelError::Control) => words.error_label_control(),
            Self::Label(LabelError::Taken) => words.error_label_taken(),
            Self::TooManyAccounts => words.error_too_many_accounts(),
            Self::SignInInDoubt { .. } => words.error_account_not_confirmed(),
            Self::Since { .. } => words.error_since(),
            Self::Schedule(_) => words.error_invalid_schedule(),
            Self::NoReviews => words.error_no_reviews(),
            Self::Link(_) => words.error_link(),
            Self::Transfer(TransferError::TooLong { .. } | TransferError::Limit { .. }) => {
                words.error_document_too_large()
            }
            Self::Transfer(TransferError::NotOurs) => words.error_document_not_ours(),
            Self::Transfer(TransferError::Newer { .. }) => words.error_document_newer(),
            Self::Transfer(TransferError::Malformed { .. }) => words.error_document_malformed(),
        }
    }
}
