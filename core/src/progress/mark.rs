//! A mark: what a person said about a step, and when. The log of marks is the source of truth; the
//! status of a step follows from its last mark that was not undone.

use crate::civil::{Month, Timestamp};
use crate::guide::Step;
use crate::ids::{MarkId, StepId};

/// An answer on return from LinkedIn, in the person's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum StepAnswer {
    /// It is now in the wanted state.
    Done,
    /// It is not, and stays as it was for now.
    NotYet,
    NotFound,
    /// A page other than the setting's opened. Nothing is recorded for the step, and next time
    /// another method is tried first.
    OtherPage,
    /// Nothing is recorded, and the person is asked again another time.
    Later,
}

/// Why a person skipped a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum SkipReason {
    /// They want the setting to stay as it is.
    KeepAsIs,
    DoesNotApply,
}

/// What a mark says. The status of a step is derived from it, so that the log keeps the person's
/// words rather than an interpretation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// "I did it", on return from LinkedIn or on another device.
    Done,
    NotYet,
    NotFound,
    KeepAsIs,
    DoesNotApply,
    /// In a review: "it is still off".
    Confirmed,
    /// In a review: "it was on again".
    Reverted,
    /// In a review: "I can't find it".
    NoLongerFound,
}

impl MarkKind {
    const ALL: [Self; 8] = [
        Self::Done,
        Self::NotYet,
        Self::NotFound,
        Self::KeepAsIs,
        Self::DoesNotApply,
        Self::Confirmed,
        Self::Reverted,
        Self::NoLongerFound,
    ];

    /// The code in storage and transfer documents.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::NotYet => "still_on",
            Self::NotFound => "not_found",
            Self::KeepAsIs => "keep_as_is",
            Self::DoesNotApply => "does_not_apply",
            Self::Confirmed => "confirmed",
            Self::Reverted => "reversed",
            Self::NoLongerFound => "lost",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.code() == code)
    }

    /// The status of a step after this mark.
    #[must_use]
    pub const fn status(self) -> StepStatus {
        match self {
            Self::Done | Self::Confirmed => StepStatus::Done,
            Self::NotYet | Self::Reverted => StepStatus::Open,
            Self::NotFound | Self::NoLongerFound => StepStatus::NotFound,
            Self::KeepAsIs | Self::DoesNotApply => StepStatus::Skipped,
        }
    }
}

impl From<SkipReason> for MarkKind {
    fn from(reason: SkipReason) -> Self {
        match reason {
            SkipReason::KeepAsIs => Self::KeepAsIs,
            SkipReason::DoesNotApply => Self::DoesNotApply,
        }
    }
}

/// A mark to be appended to the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewMark {
    pub kind: MarkKind,
    /// The month since which it is so, by the person's word, if earlier than the mark.
    pub since: Option<Month>,
    /// Whether it is one of several marks made by one answer, at the same moment.
    pub together: bool,
}

impl NewMark {
    /// A mark for a single step.
    #[must_use]
    pub const fn of(kind: MarkKind) -> Self {
        Self {
            kind,
            since: None,
            together: false,
        }
    }

    /// One of several marks made by one answer.
    #[must_use]
    pub const fn together(kind: MarkKind) -> Self {
        Self {
            together: true,
            ..Self::of(kind)
        }
    }
}

/// The status of a step for an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum StepStatus {
    /// Not answered yet, or found switched on.
    Open,
    /// In the wanted state, by the person's word.
    Done,
    /// The person decided against it.
    Skipped,
    NotFound,
    /// It was settled, but the guide has since changed what it asks.
    Recheck,
}

impl StepStatus {
    /// Whether nothing is left to do: done or skipped.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::Skipped)
    }
}

/// A mark in the log. The effective mark of a step is its last one that was not undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    pub id: MarkId,
    pub step_id: StepId,
    pub kind: MarkKind,
    pub at: Timestamp,
    /// The step's revision when the mark was made.
    pub revision: u32,
    /// The month since which it is so, by the person's word, if earlier than the mark.
    pub since: Option<Month>,
    /// Whether one answer made it together with other marks, which have the same moment.
    pub together: bool,
}

/// The effective mark of `step`.
#[must_use]
pub fn mark_of<'a>(marks: &'a [Mark], step: &Step) -> Option<&'a Mark> {
    marks.iter().find(|mark| mark.step_id == step.id)
}

/// The status of a step, from its effective mark and the guide's current revision of it. A raised
/// revision re-opens a step that was settled and does not affect others.
#[must_use]
pub fn status(mark: Option<&Mark>, revision: u32) -> StepStatus {
    match mark {
        None => StepStatus::Open,
        Some(mark) if mark.kind.status().is_settled() && mark.revision < revision => {
            StepStatus::Recheck
        }
        Some(mark) => mark.kind.status(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(kind: MarkKind, revision: u32) -> Mark {
        Mark {
            id: MarkId(1),
            step_id: "s".into(),
            kind,
            at: Timestamp {
                utc_ms: 0,
                offset_s: 0,
            },
            revision,
            since: None,
            together: false,
        }
    }

    #[test]
    fn status_follows_from_the_last_mark_and_the_revision() {
        let table = [
            (None, 1, StepStatus::Open),
            (Some(mark(MarkKind::Done, 1)), 1, StepStatus::Done),
            (Some(mark(MarkKind::Confirmed, 1)), 1, StepStatus::Done),
            (Some(mark(MarkKind::NotYet, 1)), 1, StepStatus::Open),
            (Some(mark(MarkKind::Reverted, 1)), 1, StepStatus::Open),
            (Some(mark(MarkKind::NotFound, 1)), 1, StepStatus::NotFound),
            (
                Some(mark(MarkKind::NoLongerFound, 1)),
                1,
                StepStatus::NotFound,
            ),
            (Some(mark(MarkKind::KeepAsIs, 1)), 1, StepStatus::Skipped),
            (
                Some(mark(MarkKind::DoesNotApply, 1)),
                1,
                StepStatus::Skipped,
            ),
            (Some(mark(MarkKind::Done, 1)), 2, StepStatus::Recheck),
            (Some(mark(MarkKind::KeepAsIs, 1)), 2, StepStatus::Recheck),
            (Some(mark(MarkKind::NotYet, 1)), 2, StepStatus::Open),
            (Some(mark(MarkKind::NotFound, 1)), 2, StepStatus::NotFound),
            // A guide older than the mark, after a downgrade, re-opens nothing.
            (Some(mark(MarkKind::Done, 3)), 2, StepStatus::Done),
        ];
        for (mark, revision, expected) in table {
            assert_eq!(
                status(mark.as_ref(), revision),
                expected,
                "{mark:?} at {revision}"
            );
        }
    }

    #[test]
    fn codes_go_there_and_back() {
        for said in MarkKind::ALL {
            assert_eq!(MarkKind::from_code(said.code()), Some(said));
        }
        assert_eq!(MarkKind::from_code("other"), None);
    }
}
