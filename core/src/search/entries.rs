//! What can be found: every step, topic and claim, in the words of one language, with
//! LinkedIn's English labels beside them.

use crate::guide::{Block, Claim, Guide, Step, Topic};
use crate::i18n::Localizer;
use crate::ids::{ClaimId, StepId, TopicId};

/// What an entry is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The step of this id.
    Step(StepId),
    /// The topic of this id.
    Topic(TopicId),
    /// The claim of this id.
    Claim(ClaimId),
}

impl Subject {
    /// What a hit counts. A claim's title is a whole sentence, and there are many of them; what
    /// a person can do or read at length comes first.
    pub(super) const fn share(&self) -> f64 {
        match self {
            Self::Step(_) | Self::Topic(_) => 1.0,
            Self::Claim(_) => 0.4,
        }
    }
}

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is about.
    pub subject: Subject,
    /// Its title.
    pub title: String,
    /// LinkedIn's English names of it.
    pub labels: String,
    /// What is said of it.
    pub body: String,
    /// The walk to it, in LinkedIn's English words.
    pub path: String,
}

impl Entry {
    /// The texts that are searched, in the order of their columns.
    pub(super) fn columns(&self) -> [&str; 4] {
        [&self.title, &self.labels, &self.body, &self.path]
    }
}

/// Everything that can be found, in the guide's order.
#[must_use]
pub fn entries(guide: &Guide, words: &Localizer) -> Vec<Entry> {
    let steps = guide.steps.iter().map(|step| of_step(step, words));
    let topics = guide
        .topics
        .iter()
        .map(|topic| of_topic(topic, guide, words));
    let claims = guide.claims.iter().map(|claim| of_claim(claim, words));
    steps.chain(topics).chain(claims).collect()
}

fn of_step(step: &Step, words: &Localizer) -> Entry {
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
    }
}

fn of_topic(topic: &Topic, guide: &Guide, words: &Localizer) -> Entry {
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
    }
}
