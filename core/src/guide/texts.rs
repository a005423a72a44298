//! The texts that the guide's data refers to. They are looked up by id at run time, so they are
//! checked when the app opens; all other messages are checked at compile time.

use super::{Block, Guide};
use crate::i18n::Localizer;

/// The attributes every step has; [`Guide::text_ids`] adds those on what changed with each
/// revision.
const OF_A_STEP: [&str; 7] = ["why", "effect", "do", "see", "absent", "ask", "still"];

impl Guide {
    /// The ids of all texts that this guide needs. A dot separates a message from its attribute.
    #[must_use]
    pub fn text_ids(&self) -> Vec<String> {
        let mut ids = Vec::new();
        for step in &self.steps {
            let step_id = step.message();
            ids.extend(OF_A_STEP.map(|text| format!("{step_id}.{text}")));
            ids.extend((2..=step.revision).map(|revision| format!("{step_id}.changed-{revision}")));
            ids.push(step_id);
        }
        for claim in &self.claims {
            let claim_id = claim.message();
            let positions = claim.positions.iter();
            ids.extend(positions.map(|position| format!("{claim_id}.{}", position.attribute())));
            ids.push(claim_id);
        }
        for topic in &self.topics {
            let topic_id = topic.message();
            ids.push(format!("{topic_id}.summary"));
            for block in &topic.blocks {
                match block {
                    Block::Text(id) => ids.push(id.clone()),
                    Block::Question(question) => {
                        ids.push(question.id.clone());
                        ids.push(format!("{}.answer", question.id));
                    }
                    Block::Uses | Block::Region | Block::Claims | Block::Sources => {}
                }
            }
            ids.push(topic_id);
        }
        ids.extend(self.sources.iter().map(super::Source::message));
        ids.extend(self.events.iter().map(super::Event::message));
        ids.extend(self.uses.iter().map(super::DataUse::message));
        ids
    }

    /// The ids of the texts that this guide needs and `words` lacks, even in English.
    #[must_use]
    pub fn missing_texts(&self, words: &Localizer) -> Vec<String> {
        let mut ids = self.text_ids();
        ids.retain(|id| !words.has_text(id));
        ids
    }
}
