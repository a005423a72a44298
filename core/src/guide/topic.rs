//! A topic: one page to read.

use crate::ids::{SourceId, TopicId};
use serde::Deserialize;

/// A part of a topic's page.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// A paragraph, by message id.
    Text(String),
    Question(Question),
    /// A table of kinds of data, and who says that they are used.
    Uses,
    /// Every claim of this topic, each with the positions side by side.
    Claims,
    /// What applies in the person's region, and the events there.
    Region,
    /// Every source with its date.
    Sources,
}

/// A question that people ask. The message is the question; its attribute `answer` is the answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The message id.
    pub id: String,
    /// The sources of the answer; none if it is unknown, or about this app.
    pub sources: Vec<SourceId>,
}

/// One page to read. Its title is in the texts under `topic-<id>`, with the attribute `summary`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    pub id: TopicId,
    /// From top to bottom.
    pub blocks: Vec<Block>,
}

impl Topic {
    /// The message id of the topic; the message's value is the title.
    #[must_use]
    pub fn message(&self) -> String {
        format!("topic-{}", self.id)
    }
}
