//! A claim: something the article says, next to what LinkedIn and a regulator say about it.

use chrono::NaiveDate;
use serde::Deserialize;

use super::page::is_stale;
use crate::i18n::Localizer;
use crate::ids::{ClaimId, SourceId, TopicId};

/// How a claim compares with the sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ClaimStatus {
    /// LinkedIn or a regulator says the same.
    Confirmed,
    /// The same thing, under another name or in another place.
    NamedDifferently,
    /// LinkedIn or a regulator says otherwise, in whole or in part.
    Contradicted,
    Unconfirmed,
    /// The sources disagree, or leave it open.
    Unresolved,
    /// A recommendation, which cannot be true or false.
    Advice,
}

impl ClaimStatus {
    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Confirmed => words.status_confirmed(),
            Self::NamedDifferently => words.status_named_differently(),
            Self::Contradicted => words.status_contradicted(),
            Self::Unconfirmed => words.status_unconfirmed(),
            Self::Unresolved => words.status_unresolved(),
            Self::Advice => words.status_advice(),
        }
    }
}

/// One claim. Its texts are under `claim-<id>`: the claim is the value, and the positions are the
/// attributes `article`, `linkedin` and `regulator`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    pub id: ClaimId,
    pub topic: TopicId,
    /// Its number in the article's list (1 to 52); none if the article does not make it.
    #[serde(default)]
    pub item: Option<u32>,
    pub status: ClaimStatus,
    /// When it was last compared with its sources.
    pub checked: NaiveDate,
    /// At least one.
    pub sources: Vec<SourceId>,
    /// The positions that the texts contain, in display order.
    pub positions: Vec<Position>,
}

impl Claim {
    /// The message id of the claim's text.
    #[must_use]
    pub fn message(&self) -> String {
        format!("claim-{}", self.id)
    }

    /// Whether the comparison is more than [`STALE_AFTER_DAYS`](super::STALE_AFTER_DAYS) old on `today`.
    #[must_use]
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        is_stale(self.checked, today)
    }
}

/// Who takes a position on a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Position {
    /// The article that the guide started from.
    Article,
    Linkedin,
    /// A data protection authority.
    Regulator,
}

impl Position {
    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Article => words.position_article(),
            Self::Linkedin => words.position_linkedin(),
            Self::Regulator => words.position_regulator(),
        }
    }

    /// The attribute of the claim's message with this position.
    #[must_use]
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Linkedin => "linkedin",
            Self::Regulator => "regulator",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// A LinkedIn privacy policy or notice.
    Policy,
    /// A LinkedIn Help article.
    Help,
    /// A data protection authority's own page.
    Regulator,
    Press,
    /// A third party's notes on LinkedIn's pages.
    Notes,
    PublicList,
    /// Software, or reports about it.
    Software,
    /// The article that the guide started from.
    Article,
}

impl SourceKind {
    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Policy => words.cited_source_kind_policy(),
            Self::Help => words.cited_source_kind_help(),
            Self::Regulator => words.cited_source_kind_regulator(),
            Self::Press => words.cited_source_kind_press(),
            Self::Notes => words.cited_source_kind_notes(),
            Self::PublicList => words.cited_source_kind_public_list(),
            Self::Software => words.cited_source_kind_software(),
            Self::Article => words.cited_source_kind_article(),
        }
    }

    /// Whether it shows what LinkedIn says: LinkedIn's own words, or a third party's notes or list
    /// of what is on LinkedIn's pages.
    #[must_use]
    pub const fn tells_of_linkedin(self) -> bool {
        matches!(
            self,
            Self::Policy | Self::Help | Self::Notes | Self::PublicList
        )
    }
}

/// A source that claims rest on. Its name is in the texts under `source-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Lower case with hyphens.
    pub id: SourceId,
    pub kind: SourceKind,
    /// Where to find it, for the person to read and open; none if there is no address.
    #[serde(default)]
    pub address: Option<String>,
    /// The date it was read, or the date it carries.
    pub dated: NaiveDate,
}

impl Source {
    /// The message id of its name.
    #[must_use]
    pub fn message(&self) -> String {
        format!("source-{}", self.id)
    }
}
