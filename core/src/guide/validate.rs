//! What must hold of the guide for the rest of the core to rely on it.

use std::collections::HashSet;

use super::{Guide, StepKind};

/// The only places that the guide links to.
const ALLOWED: [&str; 4] = [
    "https://www.linkedin.com/mypreferences/d/",
    "https://www.linkedin.com/psettings/",
    "https://www.linkedin.com/public-profile/settings",
    "https://www.linkedin.com/help/linkedin/ask/",
];

/// Something that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// Two things of one kind have the same id.
    DuplicateId(String),
    /// Something refers to an id that does not exist.
    DanglingReference {
        /// Who refers.
        from: String,
        /// To what.
        to: String,
    },
    /// A claim or an event rests on no source, or a kind of data on no claim.
    NoSource(String),
    /// An address lies outside the places that may be linked to.
    AddressNotAllowed(String),
    /// An address is on the list of those never to be linked to.
    AddressDenied(String),
    /// A page is neither used by a step nor left out with a reason, or it is both.
    PageUse(String),
    /// There is not exactly one primary step, at the front.
    PrimaryStep,
    /// Revisions and minutes count from 1.
    Zero(String),
    /// A set of synonyms has fewer than two, or one of them twice.
    Synonyms(Vec<String>),
    /// A term of a language has no letter or digit.
    EmptyTerm(String),
}

/// Everything that is wrong with `guide`; empty when nothing is.
#[must_use]
pub fn validate(guide: &Guide) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    ids(guide.steps.iter().map(|step| &step.id), &mut flaws);
    let pages = ids(guide.pages.iter().map(|page| &page.id), &mut flaws);
    let claims = ids(guide.claims.iter().map(|claim| &claim.id), &mut flaws);
    let sources = ids(guide.sources.iter().map(|source| &source.id), &mut flaws);
    let topics = ids(guide.topics.iter().map(|topic| &topic.id), &mut flaws);
    ids(guide.events.iter().map(|event| &event.id), &mut flaws);

    let mut used = HashSet::new();
    for step in &guide.steps {
        for page in step.pages() {
            refer(&pages, &step.id, page, &mut flaws);
            used.insert(page);
        }
        for claim in &step.claims {
            refer(&claims, &step.id, claim, &mut flaws);
        }
        if step.revision == 0 || step.minutes == 0 {
            flaws.push(Flaw::Zero(step.id.clone()));
        }
    }
    for claim in &guide.claims {
        refer(&topics, &claim.id, &claim.topic, &mut flaws);
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
    let claims_sources = guide.claims.iter().map(|claim| (&claim.id, &claim.sources));
    let events_sources = guide.events.iter().map(|event| (&event.id, &event.sources));
    for (id, rests_on) in claims_sources.chain(events_sources) {
        if rests_on.is_empty() {
            flaws.push(Flaw::NoSource(id.clone()));
        }
        for source in rests_on {
            refer(&sources, id, source, &mut flaws);
        }
    }
    for left_out in guide.left_out.keys() {
        refer(&pages, "left_out", left_out, &mut flaws);
    }
    for page in &guide.pages {
        if used.contains(page.id.as_str()) == guide.left_out.contains_key(&page.id) {
            flaws.push(Flaw::PageUse(page.id.clone()));
        }
        if !ALLOWED.iter().any(|prefix| page.url.starts_with(prefix)) {
            flaws.push(Flaw::AddressNotAllowed(page.id.clone()));
        }
        if guide.deny.contains(&page.url) {
            flaws.push(Flaw::AddressDenied(page.id.clone()));
        }
    }
    search_terms(guide, &topics, &mut flaws);
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
    flaws
}

fn search_terms(guide: &Guide, topics: &HashSet<&str>, flaws: &mut Vec<Flaw>) {
    let steps: HashSet<&str> = guide.steps.iter().map(|step| step.id.as_str()).collect();
    for (tag, terms) in &guide.search_terms {
        for step in terms.steps.keys() {
            refer(&steps, tag, step, flaws);
        }
        for topic in terms.topics.keys() {
            refer(topics, tag, topic, flaws);
        }
        for set in &terms.synonyms {
            let different: HashSet<&String> = set.iter().collect();
            if set.len() < 2 || different.len() < set.len() {
                flaws.push(Flaw::Synonyms(set.clone()));
            }
        }
        if terms
            .texts()
            .any(|text| !text.contains(char::is_alphanumeric))
        {
            flaws.push(Flaw::EmptyTerm((*tag).to_owned()));
        }
    }
}

fn ids<'a>(all: impl Iterator<Item = &'a String>, flaws: &mut Vec<Flaw>) -> HashSet<&'a str> {
    let mut seen = HashSet::new();
    for id in all {
        if !seen.insert(id.as_str()) {
            flaws.push(Flaw::DuplicateId(id.clone()));
        }
    }
    seen
}

fn refer(to: &HashSet<&str>, from: &str, id: &str, flaws: &mut Vec<Flaw>) {
    if !to.contains(id) {
        flaws.push(Flaw::DanglingReference {
            from: from.to_owned(),
            to: id.to_owned(),
        });
    }
}
