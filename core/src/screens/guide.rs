//! Guide: every topic to read.

use super::words::Localizer;
use crate::guide::Guide;

/// Everything Guide draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GuideScreen {
    /// The screen's title.
    pub title: String,
    /// What is to be read here, and how long it takes.
    pub intro: String,
    /// The button that leads to Search.
    pub search: String,
    /// The topics, in order.
    pub topics: Vec<TopicRow>,
    /// What to say of the translation, as long as no native speaker has reviewed it.
    pub translation: Option<String>,
}

/// One topic in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TopicRow {
    /// The topic.
    pub topic_id: String,
    /// Its title.
    pub title: String,
    /// What it is about, in a sentence.
    pub summary: String,
}

/// Draws Guide.
#[must_use]
pub fn guide(guide: &Guide, words: Localizer<'_>) -> GuideScreen {
    GuideScreen {
        title: words.get("guide-title"),
        intro: words.get("guide-intro"),
        search: words.get("search.hint"),
        topics: guide
            .topics
            .iter()
            .map(|topic| TopicRow {
                topic_id: topic.id.clone(),
                title: words.get(&topic.message()),
                summary: words.get(&format!("{}.summary", topic.message())),
            })
            .collect(),
        translation: words.translation_note(),
    }
}
