//! Search terms: what people type for things the guide words differently. They are not part of the
//! guide: only the first search reads them, and only those of its language.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{GuideError, parse};
use crate::i18n::{Deflated, Language, deflated};
use crate::ids::{StepId, TopicId};

macro_rules! source {
    ($tag:literal) => {
        ($tag, deflated!($tag, ".search-terms.json"))
    };
}

/// The files, by language tag.
const SOURCES: [(&str, Deflated); 5] = [
    source!("en"),
    source!("de"),
    source!("fr"),
    source!("es"),
    source!("ar"),
];

/// What people type in one language. Case and accents are ignored.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchTerms {
    /// Words of a question that do not name its subject, such as "how". They only rank entries that
    /// match all the other words.
    pub fillers: Vec<String>,
    /// Sets of interchangeable words and phrases.
    pub synonyms: Vec<Vec<String>>,
    /// Extra terms that find a step, besides its own texts.
    pub steps: BTreeMap<StepId, Vec<String>>,
    /// Extra terms that find a topic, besides its own texts.
    pub topics: BTreeMap<TopicId, Vec<String>>,
}

impl SearchTerms {
    /// Parses the terms of `language`; none if it has no file.
    ///
    /// # Errors
    /// [`GuideError::Form`].
    pub fn load(language: Language) -> Result<Option<Self>, GuideError> {
        SOURCES
            .into_iter()
            .find(|(tag, _)| *tag == language.tag)
            .map(|(_, json)| parse("search-terms", &json.inflate()))
            .transpose()
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &String> {
        let of_subjects = self.steps.values().chain(self.topics.values());
        let sets = self.synonyms.iter().chain(of_subjects);
        self.fillers.iter().chain(sets.flatten())
    }
}
