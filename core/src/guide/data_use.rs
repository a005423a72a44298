//! A kind of data, and who says it is used to train content-generating AI: several claims condensed
//! into a table row.

use serde::Deserialize;

use crate::i18n::Localizer;
use crate::ids::ClaimId;

/// What a party says about a kind of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mention {
    Used,
    /// Some of it is used and some is not.
    InPart,
    NotUsed,
    /// It is used, but for AI other than that covered by the switch.
    OtherAi,
    /// It is on neither of LinkedIn's lists.
    NotListed,
    NotMentioned,
}

impl Mention {
    /// A localised label of a word or two.
    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Used => words.use_used(),
            Self::InPart => words.use_in_part(),
            Self::NotUsed => words.use_not_used(),
            Self::OtherAi => words.use_other_ai(),
            Self::NotListed => words.use_not_listed(),
            Self::NotMentioned => words.use_not_mentioned(),
        }
    }
}

/// How the article compares with LinkedIn on a kind of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Agreement {
    Same,
    /// They differ, in whole or in part.
    Differ,
    /// LinkedIn does not say.
    NoSource,
    /// The article does not say.
    OnlyLinkedin,
}

impl Agreement {
    /// A localised label of a word or two.
    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Same => words.use_same(),
            Self::Differ => words.use_differ(),
            Self::NoSource => words.use_no_source(),
            Self::OnlyLinkedin => words.use_only_linkedin(),
        }
    }
}

/// A kind of data. Its name is in the texts under `use-of-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataUse {
    /// Lower case with hyphens.
    pub id: String,
    pub article: Mention,
    pub linkedin: Mention,
    /// The claims with the full statements, sources and dates; at least one.
    pub claims: Vec<ClaimId>,
}

impl DataUse {
    /// The message id of its name.
    #[must_use]
    pub fn message(&self) -> String {
        format!("use-of-{}", self.id)
    }

    #[must_use]
    pub fn agreement(&self) -> Agreement {
        match (self.article, self.linkedin) {
            (_, Mention::NotListed | Mention::NotMentioned) => Agreement::NoSource,
            (Mention::NotListed | Mention::NotMentioned, _) => Agreement::OnlyLinkedin,
            (article, linkedin) if article == linkedin => Agreement::Same,
            _ => Agreement::Differ,
        }
    }
}
