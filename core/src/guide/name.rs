//! What LinkedIn calls its settings in languages other than English.

use serde::Deserialize;

use crate::ids::SourceId;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// LinkedIn's own words, according to its sources.
    Own,
    /// A likely name: sources differ, or there is only one.
    Maybe,
}

/// LinkedIn's name, in one language, for what it calls `english` in English. Names have a table of
/// their own because steps share path entries.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalName {
    /// A label or a path entry, as in the steps.
    pub english: String,
    /// Its BCP 47 tag.
    pub language: String,
    /// The name; if it is uncertain, every name that a source gives.
    pub names: Vec<String>,
    pub certainty: Certainty,
    /// At least one.
    pub sources: Vec<SourceId>,
}
