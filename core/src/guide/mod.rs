//! The guide: what to do and why, as data compiled into the library. Steps, pages, claims and
//! events are JSON in `core/guide/`; their texts are Fluent messages, one folder per language.

mod claim;
mod data_use;
mod event;
mod name;
mod page;
mod region;
mod search_terms;
mod step;
mod texts;
mod topic;
mod validate;

use crate::ids::{ClaimId, PageId, SourceId, StepId, TopicId};
use std::collections::BTreeMap;

use serde::Deserialize;
use serde::de::DeserializeOwned;

pub use claim::{Claim, ClaimStatus, Position, Source, SourceKind};
pub use data_use::{Agreement, DataUse, Mention};
pub use event::{Effect, Event, training_began};
pub use name::{Certainty, LocalName};
pub use page::{Grade, Page, STALE_AFTER_DAYS};
pub use region::Region;
pub use search_terms::SearchTerms;
pub use step::{Group, Step, StepKind, Wanted, WrittenPath};
pub use topic::{Block, Question, Topic};
pub use validate::{validate, validate_terms};

/// Why the guide could not be loaded. Tests keep all of these out of a release.
#[derive(Debug, thiserror::Error)]
pub enum GuideError {
    /// A file does not match the form of its type.
    #[error("{file}: {source}")]
    Form {
        file: &'static str,
        source: serde_json::Error,
    },
    /// No language has the texts with these ids.
    #[error("the guide lacks texts: {0:?}")]
    MissingTexts(Vec<String>),
    #[error("the guide does not hold together: {0:?}")]
    Invalid(Vec<Flaw>),
}

pub use validate::Flaw;

/// The step that leads to LinkedIn's objection form. A mark on it means that the form was sent.
pub const OBJECTION: &str = "objection";

/// The whole guide, without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// In display order.
    pub steps: Vec<Step>,
    /// Every page that a step may link to.
    pub pages: Vec<Page>,
    /// Addresses that are never linked, whatever the pages say.
    pub deny: Vec<String>,
    /// Pages that no step uses, each with the reason.
    pub left_out: BTreeMap<PageId, String>,
    pub claims: Vec<Claim>,
    /// Kinds of data, and who says that they are used.
    pub uses: Vec<DataUse>,
    pub sources: Vec<Source>,
    /// What LinkedIn calls its settings in languages other than English.
    pub names: Vec<LocalName>,
    /// Oldest first.
    pub events: Vec<Event>,
    /// In display order.
    pub topics: Vec<Topic>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PagesFile {
    pages: Vec<Page>,
    deny: Vec<String>,
    left_out: BTreeMap<PageId, String>,
}

impl Guide {
    /// Loads and validates the guide that is compiled in.
    ///
    /// # Errors
    /// [`GuideError::Form`], [`GuideError::Invalid`].
    pub fn load() -> Result<Self, GuideError> {
        let guide = Self::parse()?;
        let flaws = validate(&guide);
        if flaws.is_empty() {
            Ok(guide)
        } else {
            Err(GuideError::Invalid(flaws))
        }
    }

    /// Parses the guide without validating it.
    ///
    /// # Errors
    /// [`GuideError::Form`].
    pub fn parse() -> Result<Self, GuideError> {
        let PagesFile {
            pages,
            deny,
            left_out,
        } = parse("pages.json", include_str!("../../guide/pages.json"))?;
        Ok(Self {
            steps: parse("steps.json", include_str!("../../guide/steps.json"))?,
            pages,
            deny,
            left_out,
            claims: parse("claims.json", include_str!("../../guide/claims.json"))?,
            uses: parse("uses.json", include_str!("../../guide/uses.json"))?,
            sources: parse("sources.json", include_str!("../../guide/sources.json"))?,
            names: parse("names.json", include_str!("../../guide/names.json"))?,
            events: parse("events.json", include_str!("../../guide/events.json"))?,
            topics: parse("topics.json", include_str!("../../guide/topics.json"))?,
        })
    }

    /// The step of the AI switch; a guide without exactly one does not load.
    #[must_use]
    pub fn primary(&self) -> &Step {
        let primary = self
            .steps
            .iter()
            .find(|step| step.kind == StepKind::Primary);
        primary.unwrap_or(&self.steps[0])
    }

    /// The step that leads to LinkedIn's objection form; a guide without it does not load.
    #[must_use]
    pub fn objection(&self) -> &Step {
        let objection = self.steps.iter().find(|step| step.id == OBJECTION);
        objection.unwrap_or(&self.steps[0])
    }

    #[must_use]
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    #[must_use]
    pub fn claim(&self, id: &ClaimId) -> Option<&Claim> {
        self.claims.iter().find(|claim| claim.id == *id)
    }

    #[must_use]
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == *id)
    }

    #[must_use]
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }

    #[must_use]
    pub fn page(&self, id: &PageId) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == *id)
    }

    /// LinkedIn's name for `english` in the language with this tag, if known.
    #[must_use]
    pub fn name_in(&self, english: &str, language: &str) -> Option<&LocalName> {
        self.names
            .iter()
            .find(|name| name.english == english && name.language == language)
    }

    /// LinkedIn's label for the switch of `step` in the language with this tag, if known.
    #[must_use]
    pub fn label_in(&self, step: &Step, language: &str) -> Option<&LocalName> {
        self.name_in(step.label.as_deref()?, language)
    }

    /// The page with the setting of `step`; none for a habit.
    #[must_use]
    pub fn page_of(&self, step: &Step) -> Option<&Page> {
        self.page(step.page.as_ref()?)
    }

    /// The settings section above the page of `step`, if any.
    #[must_use]
    pub fn hub_of(&self, step: &Step) -> Option<&Page> {
        self.page(step.hub.as_ref()?)
            .filter(|hub| step.page.as_ref() != Some(&hub.id))
    }

    /// LinkedIn's form, the way out when the page of `step` does not help.
    #[must_use]
    pub fn form_of(&self, step: &Step) -> Option<&Page> {
        self.page(step.form.as_ref()?)
            .filter(|form| step.page.as_ref() != Some(&form.id))
    }
}

fn parse<T: DeserializeOwned>(file: &'static str, json: &str) -> Result<T, GuideError> {
    serde_json::from_str(json).map_err(|source| GuideError::Form { file, source })
}
