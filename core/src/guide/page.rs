//! The LinkedIn pages that steps may link to, and how well each address is known.

use chrono::NaiveDate;
use serde::Deserialize;

use crate::i18n::Localizer;
use crate::ids::PageId;

/// Where an address was seen. None was loaded live.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grade {
    /// Named in LinkedIn's own privacy policy, as archived.
    Policy,
    /// Listed in LinkedIn's settings index, as loaded by a third party.
    Index,
    /// Named in a LinkedIn Help article.
    Help,
    /// Used by a maintained opt-out tool.
    MaintainedTool,
    /// Seen in several public code bases only.
    ThirdPartyCode,
}

impl Grade {
    /// A localised sentence.
    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Policy => words.grade_policy(),
            Self::Index => words.grade_index(),
            Self::Help => words.grade_help(),
            Self::MaintainedTool => words.grade_maintained_tool(),
            Self::ThirdPartyCode => words.grade_third_party_code(),
        }
    }
}

/// A check that is more days old than this gets a warning.
pub const STALE_AFTER_DAYS: i64 = 180;

/// An address, with where and when it was seen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Page {
    pub id: PageId,
    /// The complete https address.
    pub url: String,
    pub grade: Grade,
    /// When it was last seen there.
    pub checked: NaiveDate,
}

impl Page {
    /// Whether the check is more than [`STALE_AFTER_DAYS`] old on `today`.
    #[must_use]
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        is_stale(self.checked, today)
    }
}

/// Whether what was checked on that day is to be checked anew.
pub(super) fn is_stale(checked: NaiveDate, today: NaiveDate) -> bool {
    (today - checked).num_days() > STALE_AFTER_DAYS
}
