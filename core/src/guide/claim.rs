//! A claim: something the article says, beside what LinkedIn and a regulator say of it.

use chrono::NaiveDate;
use serde::Deserialize;

use super::page::STALE_AFTER_DAYS;
use crate::i18n::Localizer;
use crate::ids::{ClaimId, SourceId, TopicId};

/// How a claim stands against the sources.
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
    /// No source was found.
    Unconfirmed,
    /// Sources differ, or leave it open.
    Unresolved,
    /// A recommendation: not a thing to be true or false.
    Advice,
}

impl ClaimStatus {
    /// Its name in the person's language.
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

/// One claim. Its words are in the texts under `claim-<id>`: the claim as its value, and
/// the positions as the attributes `article`, `linkedin` and `regulator`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Claim {
    /// Unique.
    pub id: ClaimId,
    /// The topic that shows it.
    pub topic: TopicId,
    /// Its number in the article's list (1 to 52); none for what the article misses.
    #[serde(default)]
    pub item: Option<u32>,
    /// How it stands.
    pub status: ClaimStatus,
    /// When it was last compared with its sources.
    pub checked: NaiveDate,
    /// The sources; at least one.
    pub sources: Vec<SourceId>,
    /// Which positions the texts hold, in the order to show them.
    pub positions: Vec<Position>,
}

impl Claim {
    /// The id of the claim's message in the texts; its value is the claim.
    #[must_use]
    pub fn message(&self) -> String {
        format!("claim-{}", self.id)
    }

    /// Whether the comparison is older than [`STALE_AFTER_DAYS`] on the day `today`.
    #[must_use]
    pub fn is_stale(&self, today: NaiveDate) -> bool {
        (today - self.checked).num_days() > STALE_AFTER_DAYS
    }
}

/// Who holds a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Position {
    /// The article that the guide started from.
    Article,
    /// LinkedIn's own pages.
    Linkedin,
    /// A data protection authority.
    Regulator,
}

impl Position {
    /// Who holds it, in the person's language.
    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Article => words.position_article(),
            Self::Linkedin => words.position_linkedin(),
            Self::Regulator => words.position_regulator(),
        }
    }

    /// The attribute of a claim's message that holds it.
    #[must_use]
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Linkedin => "linkedin",
            Self::Regulator => "regulator",
        }
    }
}

/// What kind of thing a source is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceKind {
    /// A privacy policy or notice of LinkedIn's.
    Policy,
    /// A Help article of LinkedIn's.
    Help,
    /// A data protection authority's own page.
    Regulator,
    /// News and trade press.
    Press,
    /// What somebody else wrote down of LinkedIn's pages.
    Notes,
    /// A list that is kept in public.
    PublicList,
    /// Software, or what is reported of it.
    Software,
    /// The article that the guide started from.
    Article,
}

impl SourceKind {
    /// Its name in the person's language.
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

    /// Whether it shows what LinkedIn says: LinkedIn speaks in it, or somebody wrote down or
    /// listed what stands on LinkedIn's pages.
    #[must_use]
    pub const fn tells_of_linkedin(self) -> bool {
        matches!(
            self,
            Self::Policy | Self::Help | Self::Notes | Self::PublicList
        )
    }
}

/// Something that a claim rests on. Its name is in the texts under `source-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Unique, lower case with hyphens.
    pub id: SourceId,
    /// What kind of thing it is.
    pub kind: SourceKind,
    /// Where to find it, to be read and opened by the person; none where we have none.
    #[serde(default)]
    pub address: Option<String>,
    /// When it was read, or the date it bears.
    pub dated: NaiveDate,
}

impl Source {
    /// The id of its name among the guide's texts.
    #[must_use]
    pub fn message(&self) -> String {
        format!("source-{}", self.id)
    }
}
