//! What LinkedIn calls its settings in other languages than English.

use serde::Deserialize;

use crate::ids::SourceId;

/// How well a name is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// LinkedIn's own words, by its sources.
    Own,
    /// What it may be called: sources differ, or there is only one.
    Maybe,
}

/// LinkedIn's name, in one language, of what is called `english` in English. It stands in a
/// table by itself because steps share the entries of their paths.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalName {
    /// A label or an entry of a path, as the steps have it.
    pub english: String,
    /// The language's tag.
    pub language: String,
    /// The name; where it is not certain, every name that a source gives.
    pub names: Vec<String>,
    /// How well it is known.
    pub certainty: Certainty,
    /// The sources, by id; at least one.
    pub sources: Vec<SourceId>,
}
