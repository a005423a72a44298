//! What happened where and when to LinkedIn's use of members' data for AI training.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::i18n::Localizer;
use crate::ids::SourceId;

/// Where an account's owner lives, as far as LinkedIn's dates differ by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Region {
    /// European Union and European Economic Area.
    Eu,
    /// United Kingdom.
    Uk,
    /// Switzerland.
    Ch,
    /// Canada.
    Ca,
    /// Hong Kong.
    Hk,
    /// United States.
    Us,
    /// Elsewhere.
    Rest,
}

impl Region {
    /// Every region, in the order in which a person is offered them.
    pub const ALL: [Self; 7] = [
        Self::Eu,
        Self::Uk,
        Self::Ch,
        Self::Ca,
        Self::Hk,
        Self::Us,
        Self::Rest,
    ];

    /// The code under which storage and transfer keep it, and the end of its messages' ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Uk => "uk",
            Self::Ch => "ch",
            Self::Ca => "ca",
            Self::Hk => "hk",
            Self::Us => "us",
            Self::Rest => "rest",
        }
    }

    /// Its name.
    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Eu => words.region_eu(),
            Self::Uk => words.region_uk(),
            Self::Ch => words.region_ch(),
            Self::Ca => words.region_ca(),
            Self::Hk => words.region_hk(),
            Self::Us => words.region_us(),
            Self::Rest => words.region_rest(),
        }
    }

    /// What the dates mean there.
    #[must_use]
    pub fn meaning(self, words: &Localizer) -> String {
        match self {
            Self::Eu => words.region_eu_means(),
            Self::Uk => words.region_uk_means(),
            Self::Ch => words.region_ch_means(),
            Self::Ca => words.region_ca_means(),
            Self::Hk => words.region_hk_means(),
            Self::Us => words.region_us_means(),
            Self::Rest => words.region_rest_means(),
        }
    }

    /// The region of a [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.code() == code)
    }
}

/// What an event did to training in its regions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Effect {
    /// Training runs from this day, unless the switch is off.
    Starts,
    /// Training is suspended from this day.
    Pauses,
    /// Nothing changes on this day.
    None,
}

/// One dated event. Its words are in the texts under `event-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Unique, lower case with hyphens.
    pub id: String,
    /// The day it took effect.
    pub date: NaiveDate,
    /// Where.
    pub regions: Vec<Region>,
    /// What it did to training.
    pub effect: Effect,
    /// The sources, by id; at least one.
    pub sources: Vec<SourceId>,
}

impl Event {
    /// The id of what happened among the guide's texts.
    #[must_use]
    pub fn message(&self) -> String {
        format!("event-{}", self.id)
    }
}
