//! A mark: what a person said of a step, and when. The log of marks is the truth; how a step
//! stands follows from its last mark that was not taken back.

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
    /// It could not be found.
    NotFound,
    /// Another page opened than the setting's: nothing is recorded of the step, and next time
    /// another way is tried.
    OtherPage,
    /// Ask again another time: nothing is recorded.
    Later,
}

/// Why a person decided against a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum SkipReason {
    /// They want the setting to stay as it is.
    KeepAsIs,
    /// It does not apply to them.
    DoesNotApply,
}

/// What a mark says. How the step stands follows from it, so that the log holds the person's
/// word and not our reading of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// "I did it", on return from LinkedIn or on another device.
    Done,
    /// "It is still on."
    NotYet,
    /// "I could not find it."
    NotFound,
    KeepAsIs,
    /// "It does not apply to me."
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

    /// The code under which storage and transfer keep it.
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

    /// What a [`code`](Self::code) stands for.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.code() == code)
    }

    /// How a step stands after this was said of it.
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

/// A mark to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewMark {
    /// What it says.
    pub kind: MarkKind,
    /// Since when it is so, by the person's word, where that is earlier than the mark.
    pub since: Option<Month>,
    /// Whether it is one of several that are made in one answer, at the same moment.
    pub together: bool,
}

impl NewMark {
    /// A mark that says `kind`, of one step alone.
    #[must_use]
    pub const fn of(kind: MarkKind) -> Self {
        Self {
            kind,
            since: None,
            together: false,
        }
    }

    /// One of several marks that say `kind`, made in one answer.
    #[must_use]
    pub const fn together(kind: MarkKind) -> Self {
        Self {
            together: true,
            ..Self::of(kind)
        }
    }
}

/// How a step stands for an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum StepStatus {
    /// Not answered yet, or found switched on.
    Open,
    /// The person said that it is in the wanted state.
    Done,
    /// The person decided against it.
    Skipped,
    /// The person could not find it.
    NotFound,
    /// It was settled, and the guide has changed what it asks since.
    Recheck,
}

impl StepStatus {
    /// Whether nothing is left to do: done or decided against.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Done | Self::Skipped)
    }
}

/// One mark in force: the last of its step that was not taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its row in the log.
    pub id: MarkId,
    pub step_id: StepId,
    /// What was said.
    pub kind: MarkKind,
    /// When.
    pub at: Timestamp,
    /// The step's revision at that time.
    pub revision: u32,
    /// Since when it is so, by the person's word, where that is earlier than the mark.
    pub since: Option<Month>,
    /// Whether it was made together with others, in one answer: those of the same moment.
    pub together: bool,
}

/// The mark of `step` among those in force.
#[must_use]
pub fn mark_of<'a>(marks: &'a [Mark], step: &Step) -> Option<&'a Mark> {
    marks.iter().find(|mark| mark.step_id == step.id)
}

/// How a step stands, given its mark in force and the guide's present revision of it. A raised
/// revision re-opens a step that was settled, and leaves the others open as they are.
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
