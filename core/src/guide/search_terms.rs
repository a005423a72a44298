//! What people type for what the guide says in other words.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Guide, GuideError, parse};
use crate::i18n::Language;
use crate::ids::{StepId, TopicId};

macro_rules! source {
    ($tag:literal) => {
        (
            $tag,
            include_str!(concat!("../../guide/search-terms/", $tag, ".json")),
        )
    };
}

/// The files, by the tag of the language.
const SOURCES: [(&str, &str); 5] = [
    source!("en"),
    source!("de"),
    source!("fr"),
    source!("es"),
    source!("ar"),
];

/// What is typed in one language, as people type it: accents and case make no difference.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchTerms {
    /// Words of a question that say nothing of its subject, such as "how". They are looked for
    /// only to choose among what has all the others.
    pub fillers: Vec<String>,
    /// Sets of words and phrases that stand for each other.
    pub synonyms: Vec<Vec<String>>,
    /// By the id of a step: what finds it besides its own texts.
    pub steps: BTreeMap<StepId, Vec<String>>,
    /// By the id of a topic: what finds it besides its own texts.
    pub topics: BTreeMap<TopicId, Vec<String>>,
}

impl SearchTerms {
    /// Those of every language, by its tag.
    pub(super) fn all() -> Result<BTreeMap<&'static str, Self>, GuideError> {
        SOURCES
            .into_iter()
            .map(|(tag, json)| Ok((tag, parse("search-terms", json)?)))
            .collect()
    }

    /// Every text in it.
    pub(super) fn texts(&self) -> impl Iterator<Item = &String> {
        let of_subjects = self.steps.values().chain(self.topics.values());
        let sets = self.synonyms.iter().chain(of_subjects);
        self.fillers.iter().chain(sets.flatten())
    }
}

impl Guide {
    /// What is typed in `language`; none where nobody has written that down.
    #[must_use]
    pub fn search_terms(&self, language: Language) -> Option<&SearchTerms> {
        self.search_terms.get(language.tag)
    }
}
