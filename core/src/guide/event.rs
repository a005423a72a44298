//! What happened where and when to LinkedIn's use of members' data for AI training.

use chrono::NaiveDate;
use serde::Deserialize;

use super::Region;
use crate::ids::SourceId;

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
