//! The error type of the boundary.

use untrained_core::Error;
use untrained_core::storage::StorageError;

pub(crate) type Result<T> = std::result::Result<T, UntrainedError>;

/// What went wrong, grouped by what a shell should do. Each variant has a sentence to show, in the
/// person's language; none contains a label, a path or anything a person wrote.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum UntrainedError {
    /// The database was damaged while the app was open. Drop every object and open again, which
    /// moves it aside.
    #[error("{sentence}")]
    Damaged {
        /// To show to the person.
        sentence: String,
    },
    /// The database was written by a newer version of the app. Only an update helps.
    #[error("{sentence}")]
    Outdated {
        /// To show to the person.
        sentence: String,
    },
    /// The call does not fit the current state, or a value is out of range. Show the sentence and
    /// redraw the screen; trying again does not help.
    #[error("{sentence}")]
    Refused {
        /// To show to the person.
        sentence: String,
    },
    /// The storage or the app failed; what was saved before is kept. Show the sentence and offer to
    /// try again.
    #[error("{sentence}")]
    Failed {
        /// To show to the person.
        sentence: String,
    },
}

impl UntrainedError {
    /// Classifies an error of the core. The only place that converts errors.
    pub(crate) fn new(error: &Error, sentence: String) -> Self {
        match error {
            Error::Storage(StorageError::Damaged) => Self::Damaged { sentence },
            Error::Storage(StorageError::NewerSchema { .. }) => Self::Outdated { sentence },
            Error::Storage(_) | Error::Guide(_) | Error::TracesLeft(_) => Self::Failed { sentence },
            Error::UnknownStep { .. }
            | Error::UnknownTopic { .. }
            | Error::UnknownClaim { .. }
            | Error::UnknownAccount { .. }
            | Error::UnknownMark { .. }
            | Error::NoPage { .. }
            | Error::NotPending { .. }
            | Error::NotAsked { .. }
            | Error::NothingToUndo { .. }
            | Error::NoCheck
            | Error::NoObjection
            | Error::NoReviews
            | Error::SignInInDoubt { .. }
            | Error::Link(_)
            | Error::Schedule(_)
            | Error::Since { .. }
            | Error::Label(_)
            | Error::TooManyAccounts
            | Error::Transfer(_) => Self::Refused { sentence },
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use untrained_core::accounts::LabelError;
    use untrained_core::guide::{Flaw, GuideError};
    use untrained_core::i18n::LANGUAGES;
    use untrained_core::links::LinkError;
    use untrained_core::review::ScheduleError;
    use untrained_core::transfer::TransferError;
    use untrained_core::{AccountId, MarkId, StepId};

    use super::*;

    /// Something a person may have typed, such as their name.
    const SECRET: &str = "Rumpelstilzchen";

    /// Every error of the core; those with text contain the secret.
    fn errors() -> Vec<Error> {
        let step_id = || StepId::from(SECRET);
        let sqlite = of_sqlite();
        vec![
            Error::Storage(StorageError::FolderMissing),
            Error::Storage(StorageError::NotAFile),
            Error::Storage(StorageError::ReadOnly),
            Error::Storage(StorageError::Io),
            Error::Storage(StorageError::Full),
            Error::Storage(StorageError::Busy),
            Error::Storage(StorageError::NewerSchema { found: 9, known: 1 }),
            Error::Storage(StorageError::Damaged),
            Error::Storage(StorageError::Sqlite(sqlite)),
            Error::TracesLeft(StorageError::Sqlite(of_sqlite())),
            Error::Guide(GuideError::Invalid(vec![Flaw::DuplicateId(
                SECRET.to_owned(),
            )])),
            Error::UnknownStep { step_id: step_id() },
            Error::UnknownTopic {
                topic_id: SECRET.into(),
            },
            Error::UnknownClaim {
                claim_id: SECRET.into(),
            },
            Error::UnknownAccount {
                account_id: AccountId(4711),
            },
            Error::UnknownMark {
                mark_id: MarkId(4711),
            },
            Error::NoPage { step_id: step_id() },
            Error::NotPending { step_id: step_id() },
            Error::NotAsked { step_id: step_id() },
            Error::NothingToUndo { step_id: step_id() },
            Error::NoReviews,
            Error::SignInInDoubt {
                account_id: AccountId(4711),
            },
            Error::Link(LinkError::Scheme),
            Error::Link(LinkError::Nowhere),
            Error::Schedule(ScheduleError::Interval(5)),
            Error::NoCheck,
            Error::NoObjection,
            Error::Since {
                year: 1999,
                month: 1,
            },
            Error::Label(LabelError::Empty),
            Error::Label(LabelError::TooLong(4711)),
            Error::Label(LabelError::Control),
            Error::Label(LabelError::Taken),
            Error::TooManyAccounts,
            Error::Transfer(TransferError::NotOurs),
            Error::Transfer(TransferError::Newer { found: 9 }),
            Error::Transfer(TransferError::Malformed { line: 1, column: 2 }),
            Error::Transfer(TransferError::TooLong { bytes: 4711 }),
            Error::Transfer(TransferError::Limit { limit: 4711 }),
        ]
    }

    /// A SQLite error whose text contains the secret.
    fn of_sqlite() -> rusqlite::Error {
        rusqlite::Error::InvalidParameterName(format!("/home/{SECRET}/untrained.db"))
    }

    #[test]
    fn no_error_tells_what_a_person_wrote() {
        for language in LANGUAGES {
            for error in errors() {
                let sentence = untrained_core::sentence(&error, &[language.tag.to_owned()]);
                let inside = format!("{error:?}");
                let outside = UntrainedError::new(&error, sentence);
                let told = format!("{outside} {outside:?}");
                for secret in [SECRET, "/home", "4711", "error-"] {
                    assert!(!told.contains(secret), "{inside}: {told}");
                }
            }
        }
    }

    #[test]
    fn every_error_of_the_core_and_of_the_boundary_is_in_the_table() {
        let outside: Vec<String> = errors()
            .iter()
            .map(|error| format!("{:?}", UntrainedError::new(error, String::new())))
            .map(|told| told.split(' ').next().unwrap_or_default().to_owned())
            .collect();
        for variant in ["Damaged", "Outdated", "Refused", "Failed"] {
            assert!(outside.iter().any(|told| told == variant), "{variant}");
        }
        // The compiler brings anyone who adds an error here, so that they also add it to the table.
        let kind = |error: &Error| match error {
            Error::Storage(_) => 0,
            Error::Guide(_) => 1,
            Error::UnknownStep { .. } => 2,
            Error::UnknownTopic { .. } => 3,
            Error::UnknownClaim { .. } => 4,
            Error::UnknownAccount { .. } => 5,
            Error::UnknownMark { .. } => 6,
            Error::NoPage { .. } => 7,
            Error::NotPending { .. } => 8,
            Error::NotAsked { .. } => 9,
            Error::NothingToUndo { .. } => 10,
            Error::NoReviews => 11,
            Error::SignInInDoubt { .. } => 12,
            Error::Link(_) => 13,
            Error::Schedule(_) => 14,
            Error::Since { .. } => 15,
            Error::Label(_) => 16,
            Error::TooManyAccounts => 17,
            Error::Transfer(_) => 18,
            Error::TracesLeft(_) => 19,
            Error::NoCheck => 20,
            Error::NoObjection => 21,
        };
        let kinds: BTreeSet<usize> = errors().iter().map(kind).collect();
        assert_eq!(kinds, (0..22).collect());
    }
}
