//! A step: one setting to check, or one habit to adopt.

use serde::Deserialize;

use crate::i18n::Localizer;
use crate::ids::{ClaimId, PageId, SourceId, StepId};

/// How a step relates to the goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// The AI switch, which the app exists for. There is exactly one.
    Primary,
    /// Another LinkedIn setting about the same data.
    Related,
    /// Something beyond LinkedIn's settings.
    Habit,
}

/// What a step is about. Each group is a section on screen, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Group {
    Ai,
    /// Research, and sharing with others.
    Research,
    Ads,
    /// Who can see and find you.
    Visibility,
    /// Sign-in and sessions.
    Security,
    /// Habits beyond LinkedIn.
    Habits,
}

impl Group {
    /// In display order.
    pub const ALL: [Self; 6] = [
        Self::Ai,
        Self::Research,
        Self::Ads,
        Self::Visibility,
        Self::Security,
        Self::Habits,
    ];

    /// The code in links.
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

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }

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

/// The state that a step asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    Off,
    On,
    /// To be looked over; there is no single right state.
    Reviewed,
}

impl Wanted {
    /// The variant key in the texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
            Self::Reviewed => "reviewed",
        }
    }
}

/// The path to a setting, entry by entry, in LinkedIn's English words. It starts after the profile
/// picture, for which LinkedIn has no label: the messages `path-start-phone` and
/// `path-start-computer` describe it.
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

/// One setting or habit. Its texts are under `step-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub id: StepId,
    pub kind: StepKind,
    pub group: Group,
    /// The page with the setting; a habit may have none.
    #[serde(default)]
    pub page: Option<PageId>,
    /// The fallback page: the settings section that contains it.
    #[serde(default)]
    pub hub: Option<PageId>,
    /// LinkedIn's form, if one helps when the setting does not.
    #[serde(default)]
    pub form: Option<PageId>,
    /// The path to the setting, as far as it is known.
    #[serde(default)]
    pub path: WrittenPath,
    /// LinkedIn's English label on the switch, if known.
    #[serde(default)]
    pub label: Option<String>,
    #[serde(default)]
    pub label_source: Option<SourceId>,
    /// Other English names it has or had.
    #[serde(default)]
    pub other_labels: Vec<String>,
    pub wanted: Wanted,
    /// Whether it is done once and for all, such as requesting a copy of one's data: nothing to
    /// check again.
    #[serde(default)]
    pub once: bool,
    pub minutes: u32,
    /// Raised when the step changes so much that people should look again.
    pub revision: u32,
    #[serde(default)]
    pub claims: Vec<ClaimId>,
}

impl Step {
    /// Every English LinkedIn name in it: its labels and path entries.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let path = self.path.phone.iter().chain(&self.path.computer);
        let labels = self.label.iter().chain(&self.other_labels);
        labels.chain(path).map(String::as_str)
    }

    /// The pages it leads to: its own, the section above it, and the form.
    pub fn pages(&self) -> impl Iterator<Item = &PageId> {
        [&self.page, &self.hub, &self.form]
            .into_iter()
            .filter_map(Option::as_ref)
    }

    /// Whether it is a LinkedIn setting that persists: not a habit, and not done once and for all.
    #[must_use]
    pub fn is_setting(&self) -> bool {
        self.kind != StepKind::Habit && !self.once
    }

    #[must_use]
    pub fn has_page(&self) -> bool {
        self.page.is_some() || self.hub.is_some()
    }

    /// The message id of the step; the message's value is the title.
    #[must_use]
    pub fn message(&self) -> String {
        format!("step-{}", self.id)
    }
}
