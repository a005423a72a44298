//! A kind of data, and who says that it is used to train AI that creates content: the short
//! form of several claims, for a table.

use serde::Deserialize;

use crate::i18n::Localizer;
use crate::ids::ClaimId;

/// What somebody says of a kind of data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mention {
    Used,
    /// Some of it is used and some is not.
    InPart,
    NotUsed,
    /// It is used, but for other AI than the switch is about.
    OtherAi,
    /// It stands on neither list of LinkedIn's.
    NotListed,
    /// Nothing is said of it.
    NotMentioned,
}

impl Mention {
    /// It in a word or two.
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

/// How what the article says of a kind of data stands beside what LinkedIn says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Agreement {
    /// They say the same.
    Same,
    /// They differ, in whole or in part.
    Differ,
    /// LinkedIn does not say.
    NoSource,
    /// The article does not say.
    OnlyLinkedin,
}

impl Agreement {
    /// It in a word or two.
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
    /// Unique, lower case with hyphens.
    pub id: String,
    /// What the article says.
    pub article: Mention,
    /// What LinkedIn says.
    pub linkedin: Mention,
    /// The claims that hold the whole of it, with sources and dates; at least one.
    pub claims: Vec<ClaimId>,
}

impl DataUse {
    /// The id of its name among the guide's texts.
    #[must_use]
    pub fn message(&self) -> String {
        format!("use-of-{}", self.id)
    }

    /// How the two stand beside each other.
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
