//! Guide: every topic to read.

use crate::guide::Guide;
use crate::i18n::Localizer;
use crate::ids::TopicId;

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
    pub topic_id: TopicId,
    pub title: String,
    /// What it is about, in a sentence.
    pub summary: String,
}

/// Draws Guide.
#[must_use]
pub fn guide(guide: &Guide, words: &Localizer) -> GuideScreen {
    GuideScreen {
        title: words.guide_title(),
        intro: words.guide_intro(),
        search: words.search_hint(),
        topics: guide
            .topics
            .iter()
            .map(|topic| TopicRow {
                topic_id: topic.id.clone(),
                title: words.guide_text(&topic.message()),
                summary: words.guide_text(&format!("{}.summary", topic.message())),
            })
            .collect(),
        translation: words.translation_note(),
    }
}
