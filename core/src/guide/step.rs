//! A step: one setting to look at, or one habit to take up.

use serde::Deserialize;

use crate::i18n::Localizer;
use crate::ids::{ClaimId, PageId, SourceId, StepId};

/// What a step is to the goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// The switch this app exists for. There is exactly one.
    Primary,
    /// Another LinkedIn setting about the same data.
    Related,
    /// Something beyond LinkedIn's settings.
    Habit,
}

/// What a step is about; also its heading and its place on the screen, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Group {
    /// Training of content-generating AI.
    Ai,
    /// Research, and sharing with others.
    Research,
    /// Data used for advertising.
    Ads,
    /// Who can see and find you.
    Visibility,
    /// Sign-in and sessions.
    Security,
    /// Habits beyond LinkedIn.
    Habits,
}

impl Group {
    /// Every group, in the order in which screens show them.
    pub const ALL: [Self; 6] = [
        Self::Ai,
        Self::Research,
        Self::Ads,
        Self::Visibility,
        Self::Security,
        Self::Habits,
    ];

    /// The code by which links name it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ai => "ai",
            Self::Research => "research",
            Self::Ads => "ads",
            Self::Visibility => "visibility",
            Self::Security => "security",
            Self::Habits => "habits",
        }
    }

    /// The group of a [`code`](Self::code).
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }

    /// Its heading.
    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Ai => words.group_ai(),
            Self::Research => words.group_research(),
            Self::Ads => words.group_ads(),
            Self::Visibility => words.group_visibility(),
            Self::Security => words.group_security(),
            Self::Habits => words.group_habits(),
        }
    }
}

/// The state a step asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// A switch to turn off.
    Off,
    /// A switch to turn on.
    On,
    /// Something to look over; there is no single right state.
    Reviewed,
}

impl Wanted {
    /// How the texts tell them apart.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Reviewed => "reviewed",
        }
    }
}

/// Where a person walks to reach a setting, entry by entry, in LinkedIn's English words. It
/// begins behind the profile picture, which has no name of LinkedIn's: the messages
/// `path-start-phone` and `path-start-computer` say where it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WrittenPath {
    /// In LinkedIn's app.
    #[serde(default)]
    pub phone: Vec<String>,
    /// On linkedin.com in a computer's browser.
    #[serde(default)]
    pub computer: Vec<String>,
}

/// One setting or habit. Its words are in the texts, under `step-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Unique.
    pub id: StepId,
    /// Its part in the goal.
    pub kind: StepKind,
    /// Its heading.
    pub group: Group,
    /// The page with the setting. Habits may have none.
    #[serde(default)]
    pub page: Option<PageId>,
    /// The page to fall back to: the section of the settings that holds it.
    #[serde(default)]
    pub hub: Option<PageId>,
    /// LinkedIn's form, where one helps when the setting does not.
    #[serde(default)]
    pub form: Option<PageId>,
    /// The walk to it, as far as it is known.
    #[serde(default)]
    pub path: WrittenPath,
    /// LinkedIn's English label on the switch, where it is known.
    #[serde(default)]
    pub label: Option<String>,
    /// The source of the label, by id.
    #[serde(default)]
    pub label_source: Option<SourceId>,
    /// Other English names under which it is or was known.
    #[serde(default)]
    pub other_labels: Vec<String>,
    /// The state to leave it in.
    pub wanted: Wanted,
    /// Whether it is done once and then over, such as a copy asked for: nothing to check again.
    #[serde(default)]
    pub once: bool,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// Raised when the step changed so much that a person should look again.
    pub revision: u32,
    /// The claims it rests on.
    #[serde(default)]
    pub claims: Vec<ClaimId>,
}

impl Step {
    /// Every English name of LinkedIn's that it has: its labels, and the entries of its paths.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let path = self.path.phone.iter().chain(&self.path.computer);
        let labels = self.label.iter().chain(&self.other_labels);
        labels.chain(path).map(String::as_str)
    }

    /// The pages that it leads to, by id: its own, the section above it, and the form.
    pub fn pages(&self) -> impl Iterator<Item = &PageId> {
        [&self.page, &self.hub, &self.form]
            .into_iter()
            .filter_map(Option::as_ref)
    }

    /// Whether it is a setting of LinkedIn's that stays as one leaves it: no habit, and nothing
    /// that is done once.
    #[must_use]
    pub fn is_setting(&self) -> bool {
        self.kind != StepKind::Habit && !self.once
    }

    /// Whether there is a page of LinkedIn's to look at.
    #[must_use]
    pub fn has_page(&self) -> bool {
        self.page.is_some() || self.hub.is_some()
    }

    /// The id of the step's message in the texts; its value is the title.
    #[must_use]
    pub fn message(&self) -> String {
        format!("step-{}", self.id)
    }
}
