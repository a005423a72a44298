//! A topic: one page to read.

use crate::ids::{SourceId, TopicId};
use serde::Deserialize;

/// What a topic's page is made of, from top to bottom.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// A paragraph: the message of this id.
    Text(String),
    /// A question that people ask, with its answer.
    Question(Question),
    /// Kinds of data, and who says that they are used, as a table.
    Uses,
    /// Every claim of this topic, as a row with the positions side by side.
    Claims,
    /// What it means for the person's region, and the events there.
    Region,
    /// Every source with its date.
    Sources,
}

/// A question that people ask. The message of this id is the question; its attribute `answer`
/// is the answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The message.
    pub id: String,
    /// The sources of the answer, by id; none where it is not known, or about this app.
    pub sources: Vec<SourceId>,
}

/// One page to read. Its title is in the texts under `topic-<id>`, with the attribute
/// `summary`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Unique.
    pub id: TopicId,
    /// Its parts.
    pub blocks: Vec<Block>,
}

impl Topic {
    /// The id of the topic's message in the texts; its value is the title.
    #[must_use]
    pub fn message(&self) -> String {
        format!("topic-{}", self.id)
    }
}
