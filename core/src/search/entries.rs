//! What can be found: every step, topic and claim, in the words of one language, with
//! LinkedIn's English labels beside them.

use super::index::FIELDS;
use crate::guide::{Block, Claim, Guide, SearchTerms, Step, StepKind, Topic};
use crate::i18n::Localizer;
use crate::ids::{ClaimId, StepId, TopicId};

/// What an entry is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    Step(StepId),
    Topic(TopicId),
    Claim(ClaimId),
}

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub subject: Subject,
    pub title: String,
    /// LinkedIn's English names of it.
    pub labels: String,
    /// What is said of it.
    pub body: String,
    /// The walk to it, in LinkedIn's English words.
    pub path: String,
    /// What people type for it besides; never shown.
    pub terms: String,
    /// Whether it is the one step that this app is for.
    pub is_primary: bool,
}

impl Entry {
    /// What a hit counts. What most people come for goes first among about equals. A claim's
    /// title is a whole sentence, and there are many of them; what a person can do or read at
    /// length goes before.
    pub(super) const fn share(&self) -> f64 {
        match self.subject {
            _ if self.is_primary => 1.5,
            Subject::Step(_) | Subject::Topic(_) => 1.0,
            Subject::Claim(_) => 0.4,
        }
    }

    /// The texts that are searched, in the order of the fields.
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

/// Everything that can be found, in the guide's order.
#[must_use]
pub fn entries(guide: &Guide, words: &Localizer) -> Vec<Entry> {
    let terms = guide.search_terms(words.language());
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
