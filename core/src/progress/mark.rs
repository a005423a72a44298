//! A mark: what a person said of a step, and when. The log of marks is the truth; how a step
//! stands follows from its last mark that was not taken back.

use crate::civil::Moment;

/// An answer on return from LinkedIn, in the person's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum StepAnswer {
    /// It is now in the wanted state.
    Done,
    /// It is not, and stays as it was for now.
    StillOn,
    /// It could not be found.
    NotFound,
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
pub enum Said {
    /// "I did it", on return from LinkedIn or on another device.
    Done,
    /// "It is still on."
    StillOn,
    /// "I could not find it."
    NotFound,
    /// "I keep it as it is."
    KeepAsIs,
    /// "It does not apply to me."
    DoesNotApply,
    /// In a review: "it is still off".
    Confirmed,
    /// In a review: "it was on again".
    Reversed,
    /// In a review: "I can't find it".
    Lost,
}

impl Said {
    const ALL: [Self; 8] = [
        Self::Done,
        Self::StillOn,
        Self::NotFound,
        Self::KeepAsIs,
        Self::DoesNotApply,
        Self::Confirmed,
        Self::Reversed,
        Self::Lost,
    ];

    /// The code under which storage and transfer keep it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::StillOn => "still_on",
            Self::NotFound => "not_found",
            Self::KeepAsIs => "keep_as_is",
            Self::DoesNotApply => "does_not_apply",
            Self::Confirmed => "confirmed",
            Self::Reversed => "reversed",
            Self::Lost => "lost",
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
            Self::StillOn | Self::Reversed => StepStatus::Open,
            Self::NotFound | Self::Lost => StepStatus::NotFound,
            Self::KeepAsIs | Self::DoesNotApply => StepStatus::Skipped,
        }
    }
}

impl From<SkipReason> for Said {
    fn from(reason: SkipReason) -> Self {
        match reason {
            SkipReason::KeepAsIs => Self::KeepAsIs,
            SkipReason::DoesNotApply => Self::DoesNotApply,
        }
    }
}

impl StepAnswer {
    /// What the answer puts on record; nothing for "later".
    #[must_use]
    pub const fn said(self) -> Option<Said> {
        match self {
            Self::Done => Some(Said::Done),
            Self::StillOn => Some(Said::StillOn),
            Self::NotFound => Some(Said::NotFound),
            Self::Later => None,
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
    pub id: i64,
    /// The step.
    pub step_id: String,
    /// What was said.
    pub said: Said,
    /// When.
    pub at: Moment,
    /// The step's revision at that time.
    pub revision: u32,
}

/// How a step stands, given its mark in force and the guide's present revision of it. A raised
/// revision re-opens a step that was settled, and leaves the others open as they are.
#[must_use]
pub fn status(mark: Option<&Mark>, revision: u32) -> StepStatus {
    match mark {
        None => StepStatus::Open,
        Some(mark) if mark.said.status().is_settled() && mark.revision < revision => {
            StepStatus::Recheck
        }
        Some(mark) => mark.said.status(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mark(said: Said, revision: u32) -> Mark {
        Mark {
            id: 1,
            step_id: "s".into(),
            said,
            at: Moment {
                utc_ms: 0,
                offset_s: 0,
            },
            revision,
        }
    }

    #[test]
    fn status_follows_from_the_last_mark_and_the_revision() {
        let table = [
            (None, 1, StepStatus::Open),
            (Some(mark(Said::Done, 1)), 1, StepStatus::Done),
            (Some(mark(Said::Confirmed, 1)), 1, StepStatus::Done),
            (Some(mark(Said::StillOn, 1)), 1, StepStatus::Open),
            (Some(mark(Said::Reversed, 1)), 1, StepStatus::Open),
            (Some(mark(Said::NotFound, 1)), 1, StepStatus::NotFound),
            (Some(mark(Said::Lost, 1)), 1, StepStatus::NotFound),
            (Some(mark(Said::KeepAsIs, 1)), 1, StepStatus::Skipped),
            (Some(mark(Said::DoesNotApply, 1)), 1, StepStatus::Skipped),
            (Some(mark(Said::Done, 1)), 2, StepStatus::Recheck),
            (Some(mark(Said::KeepAsIs, 1)), 2, StepStatus::Recheck),
            (Some(mark(Said::StillOn, 1)), 2, StepStatus::Open),
            (Some(mark(Said::NotFound, 1)), 2, StepStatus::NotFound),
            // A guide older than the mark, after a downgrade, re-opens nothing.
            (Some(mark(Said::Done, 3)), 2, StepStatus::Done),
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
        for said in Said::ALL {
            assert_eq!(Said::from_code(said.code()), Some(said));
        }
        assert_eq!(Said::from_code("other"), None);
    }
}
