//! Guide: the list of topics.

use crate::guide::Guide;
use crate::i18n::Localizer;
use crate::ids::TopicId;

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct GuideScreen {
    pub title: String,
    /// What there is to read, and how long it takes.
    pub intro: String,
    /// The label of the button to Search.
    pub search: String,
    /// In display order.
    pub topics: Vec<TopicRow>,
    /// A note on the translation; none once a native speaker has reviewed it.
    pub translation: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TopicRow {
    pub topic_id: TopicId,
    pub title: String,
    /// One sentence.
    pub summary: String,
}

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
