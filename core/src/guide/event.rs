//! Dated events in LinkedIn's use of members' data for AI training, by region.

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
    None,
}

/// One dated event. Its text is under `event-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Lower case with hyphens.
    pub id: String,
    /// The day it took effect.
    pub date: NaiveDate,
    pub regions: Vec<Region>,
    pub effect: Effect,
    /// At least one.
    pub sources: Vec<SourceId>,
}

impl Event {
    /// The message id of its description.
    #[must_use]
    pub fn message(&self) -> String {
        format!("event-{}", self.id)
    }
}

/// The day on which AI training first began anywhere. `events` are sorted, oldest first.
#[must_use]
pub fn training_began(events: &[Event]) -> Option<NaiveDate> {
    let start = events.iter().find(|event| event.effect == Effect::Starts);
    start.map(|event| event.date)
}
