//! What can be found: every step, topic and claim, in one language, with LinkedIn's English labels.

use super::index::FIELDS;
use crate::guide::{Block, Claim, Guide, SearchTerms, Step, StepKind, Topic};
use crate::i18n::Localizer;
use crate::ids::{ClaimId, StepId, TopicId};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    Step(StepId),
    Topic(TopicId),
    Claim(ClaimId),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    pub subject: Subject,
    pub title: String,
    /// LinkedIn's English names for it.
    pub labels: String,
    pub body: String,
    /// The path to it, in LinkedIn's English words.
    pub path: String,
    /// Additional terms that people type for it; never shown.
    pub terms: String,
    /// Whether it is the AI switch.
    pub is_primary: bool,
}

impl Entry {
    /// A factor on the score. What most people look for ranks first among near equals. Claims rank
    /// lower: their titles are whole sentences, there are many of them, and what a person can do or
    /// read at length is worth more.
    pub(super) const fn boost(&self) -> f64 {
        match self.subject {
            _ if self.is_primary => 1.5,
            Subject::Step(_) | Subject::Topic(_) => 1.0,
            Subject::Claim(_) => 0.4,
        }
    }

    /// The searched texts, in field order.
    pub(super) fn texts(&self) -> [&str; FIELDS] {
        [
            &self.title,
            &self.terms,
            &self.labels,
            &self.body,
            &self.path,
        ]
    }
}

/// Everything that can be found, in the guide's order, by the texts and `terms` of one language.
#[must_use]
pub fn entries(guide: &Guide, terms: Option<&SearchTerms>, words: &Localizer) -> Vec<Entry> {
    let steps = guide.steps.iter().map(|step| of_step(step, words, terms));
    let topics = guide
        .topics
        .iter()
        .map(|topic| of_topic(topic, guide, words, terms));
    let claims = guide.claims.iter().map(|claim| of_claim(claim, words));
    steps.chain(topics).chain(claims).collect()
}

fn of_step(step: &Step, words: &Localizer, terms: Option<&SearchTerms>) -> Entry {
    let message = step.message();
    let body = ["why", "effect", "do", "see", "absent"]
        .map(|attribute| words.guide_text(&format!("{message}.{attribute}")));
    let mut labels: Vec<&str> = step.label.as_deref().into_iter().collect();
    labels.extend(step.other_labels.iter().map(String::as_str));
    let path = [&step.path.phone, &step.path.computer]
        .map(|entries| entries.join(" > "))
        .join("; ");
    Entry {
        subject: Subject::Step(step.id.clone()),
        title: words.guide_text(&message),
        labels: labels.join("; "),
        body: body.join(" "),
        path,
        terms: joined(terms.and_then(|terms| terms.steps.get(&step.id))),
        is_primary: step.kind == StepKind::Primary,
    }
}

fn of_topic(topic: &Topic, guide: &Guide, words: &Localizer, terms: Option<&SearchTerms>) -> Entry {
    let message = topic.message();
    let mut body = vec![words.guide_text(&format!("{message}.summary"))];
    for block in &topic.blocks {
        match block {
            Block::Text(id) => body.push(words.guide_text(id)),
            Block::Question(question) => {
                body.push(words.guide_text(&question.id));
                body.push(words.guide_text(&format!("{}.answer", question.id)));
            }
            Block::Uses => body.extend(
                guide
                    .uses
                    .iter()
                    .map(|data| format!("{}.", words.guide_text(&data.message()))),
            ),
            Block::Region => body.extend(
                guide
                    .events
                    .iter()
                    .map(|event| words.guide_text(&event.message())),
            ),
            Block::Claims | Block::Sources => {}
        }
    }
    Entry {
        subject: Subject::Topic(topic.id.clone()),
        title: words.guide_text(&message),
        labels: String::new(),
        body: body.join(" "),
        path: String::new(),
        terms: joined(terms.and_then(|terms| terms.topics.get(&topic.id))),
        is_primary: false,
    }
}

fn of_claim(claim: &Claim, words: &Localizer) -> Entry {
    let message = claim.message();
    let body: Vec<String> = claim
        .positions
        .iter()
        .map(|position| words.guide_text(&format!("{message}.{}", position.attribute())))
        .collect();
    Entry {
        subject: Subject::Claim(claim.id.clone()),
        title: words.guide_text(&message),
        labels: String::new(),
        body: body.join(" "),
        path: String::new(),
        terms: String::new(),
        is_primary: false,
    }
}

fn joined(terms: Option<&Vec<String>>) -> String {
    terms.map(|terms| terms.join("; ")).unwrap_or_default()
}
