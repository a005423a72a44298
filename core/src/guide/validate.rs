//! Validation: what the rest of the core relies on in a guide.

use std::collections::HashSet;
use std::fmt::Display;
use std::hash::Hash;

use super::{Block, Certainty, Guide, OBJECTION, SearchTerms, Step, StepKind};
use crate::i18n::LANGUAGES;
use crate::ids::{StepId, TopicId};

/// The only address prefixes that the guide may link to.
const ALLOWED: [&str; 4] = [
    "https://www.linkedin.com/mypreferences/d/",
    "https://www.linkedin.com/psettings/",
    "https://www.linkedin.com/public-profile/settings",
    "https://www.linkedin.com/help/linkedin/ask/",
];

/// An inconsistency in the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Two things of one kind have the same id.
    DuplicateId(String),
    /// An id is referred to that does not exist.
    DanglingReference { from: String, to: String },
    /// A claim, an event or a name has no source, or a kind of data has no claim.
    NoSource(String),
    /// An address starts with none of the allowed prefixes.
    AddressNotAllowed(String),
    /// An address is on the deny list.
    AddressDenied(String),
    /// A page is neither used by a step nor left out with a reason, or it is both.
    PageUse(String),
    /// A LinkedIn label has no source.
    LabelSource(String),
    /// A local name is for nothing in any step, is in no known language, or is marked certain with
    /// several names.
    LocalName(String),
    /// An event comes before an older one.
    EventOrder(String),
    /// There is not exactly one primary step, in first place.
    PrimaryStep,
    /// No step leads to the objection.
    ObjectionStep,
    /// A revision or a number of minutes is 0.
    Zero(String),
    /// A set of synonyms has fewer than two entries, or a duplicate.
    Synonyms(Vec<String>),
    /// A search term has no letter or digit.
    EmptyTerm(String),
}

/// Every flaw of `guide`; empty if it is valid.
#[must_use]
pub fn validate(guide: &Guide) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    ids(guide.steps.iter().map(|step| &step.id), &mut flaws);
    let pages = ids(guide.pages.iter().map(|page| &page.id), &mut flaws);
    let claims = ids(guide.claims.iter().map(|claim| &claim.id), &mut flaws);
    let sources = ids(guide.sources.iter().map(|source| &source.id), &mut flaws);
    let topics = ids(guide.topics.iter().map(|topic| &topic.id), &mut flaws);
    ids(guide.events.iter().map(|event| &event.id), &mut flaws);
    event_order(guide, &mut flaws);

    let mut used = HashSet::new();
    for step in &guide.steps {
        for page in step.pages() {
            refer(&pages, step.id.as_str(), page, &mut flaws);
            used.insert(page);
        }
        for claim in &step.claims {
            refer(&claims, step.id.as_str(), claim, &mut flaws);
        }
        if step.label.is_some() != step.label_source.is_some() {
            flaws.push(Flaw::LabelSource(step.id.to_string()));
        }
        if let Some(source) = &step.label_source {
            refer(&sources, step.id.as_str(), source, &mut flaws);
        }
        if step.revision == 0 || step.minutes == 0 {
            flaws.push(Flaw::Zero(step.id.to_string()));
        }
    }
    for claim in &guide.claims {
        refer(&topics, claim.id.as_str(), &claim.topic, &mut flaws);
    }
    ids(guide.uses.iter().map(|data| &data.id), &mut flaws);
    for data in &guide.uses {
        if data.claims.is_empty() {
            flaws.push(Flaw::NoSource(data.id.clone()));
        }
        for claim in &data.claims {
            refer(&claims, &data.id, claim, &mut flaws);
        }
    }
    for question in guide.topics.iter().flat_map(|topic| &topic.blocks) {
        if let Block::Question(question) = question {
            for source in &question.sources {
                refer(&sources, &question.id, source, &mut flaws);
            }
        }
    }
    local_names(guide, &mut flaws);
    let names_sources = guide
        .names
        .iter()
        .map(|name| (name.english.as_str(), &name.sources));
    let claims_sources = guide
        .claims
        .iter()
        .map(|claim| (claim.id.as_str(), &claim.sources));
    let events_sources = guide
        .events
        .iter()
        .map(|event| (event.id.as_str(), &event.sources));
    for (id, rests_on) in claims_sources.chain(events_sources).chain(names_sources) {
        if rests_on.is_empty() {
            flaws.push(Flaw::NoSource(id.to_owned()));
        }
        for source in rests_on {
            refer(&sources, id, source, &mut flaws);
        }
    }
    for left_out in guide.left_out.keys() {
        refer(&pages, "left_out", left_out, &mut flaws);
    }
    for page in &guide.pages {
        if used.contains(&page.id) == guide.left_out.contains_key(&page.id) {
            flaws.push(Flaw::PageUse(page.id.to_string()));
        }
        // A page that is left out is never linked.
        let is_linked = !guide.left_out.contains_key(&page.id);
        if is_linked && !ALLOWED.iter().any(|prefix| page.url.starts_with(prefix)) {
            flaws.push(Flaw::AddressNotAllowed(page.id.to_string()));
        }
        if guide.deny.contains(&page.url) {
            flaws.push(Flaw::AddressDenied(page.id.to_string()));
        }
    }
    let primary_steps = guide
        .steps
        .iter()
        .filter(|step| step.kind == StepKind::Primary)
        .count();
    if primary_steps != 1
        || guide
            .steps
            .first()
            .is_none_or(|step| step.kind != StepKind::Primary)
    {
        flaws.push(Flaw::PrimaryStep);
    }
    if !guide.steps.iter().any(|step| step.id == OBJECTION) {
        flaws.push(Flaw::ObjectionStep);
    }
    flaws
}

fn event_order(guide: &Guide, flaws: &mut Vec<Flaw>) {
    for pair in guide.events.windows(2) {
        if pair[0].date > pair[1].date {
            flaws.push(Flaw::EventOrder(pair[1].id.clone()));
        }
    }
}

fn local_names(guide: &Guide, flaws: &mut Vec<Flaw>) {
    let known: HashSet<&str> = guide.steps.iter().flat_map(Step::names).collect();
    let mut seen = HashSet::new();
    for name in &guide.names {
        let is_translation = LANGUAGES
            .iter()
            .skip(1)
            .any(|language| language.tag == name.language);
        let is_named = match name.certainty {
            Certainty::Own => name.names.len() == 1,
            Certainty::Maybe => !name.names.is_empty(),
        };
        let is_first = seen.insert((&name.english, &name.language));
        if !(known.contains(name.english.as_str()) && is_translation && is_named && is_first) {
            flaws.push(Flaw::LocalName(name.english.clone()));
        }
    }
}

/// Every flaw of the search terms of the language `tag`; empty if they are valid.
#[must_use]
pub fn validate_terms(tag: &str, terms: &SearchTerms, guide: &Guide) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let steps: HashSet<&StepId> = guide.steps.iter().map(|step| &step.id).collect();
    let topics: HashSet<&TopicId> = guide.topics.iter().map(|topic| &topic.id).collect();
    for step in terms.steps.keys() {
        refer(&steps, tag, step, &mut flaws);
    }
    for topic in terms.topics.keys() {
        refer(&topics, tag, topic, &mut flaws);
    }
    for set in &terms.synonyms {
        let different: HashSet<&String> = set.iter().collect();
        if set.len() < 2 || different.len() < set.len() {
            flaws.push(Flaw::Synonyms(set.clone()));
        }
    }
    let has_letters = |text: &String| text.contains(char::is_alphanumeric);
    if !terms.texts().all(has_letters) {
        flaws.push(Flaw::EmptyTerm(tag.to_owned()));
    }
    flaws
}

fn ids<'a, Id: Eq + Hash + Display>(
    all: impl Iterator<Item = &'a Id>,
    flaws: &mut Vec<Flaw>,
) -> HashSet<&'a Id> {
    let mut seen = HashSet::new();
    for id in all {
        if !seen.insert(id) {
            flaws.push(Flaw::DuplicateId(id.to_string()));
        }
    }
    seen
}

fn refer<Id: Eq + Hash + Display>(to: &HashSet<&Id>, from: &str, id: &Id, flaws: &mut Vec<Flaw>) {
    if !to.contains(id) {
        flaws.push(Flaw::DanglingReference {
            from: from.to_owned(),
            to: id.to_string(),
        });
    }
}
