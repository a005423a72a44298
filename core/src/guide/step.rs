//! A step: one setting to look at, or one habit to take up.

use serde::Deserialize;

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

    /// The id of the heading in the texts.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::Ai => "group-ai",
            Self::Research => "group-research",
            Self::Ads => "group-ads",
            Self::Visibility => "group-visibility",
            Self::Security => "group-security",
            Self::Habits => "group-habits",
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
    /// Unique, lower case with hyphens; never reused, because marks refer to it.
    pub id: String,
    /// Its part in the goal.
    pub kind: StepKind,
    /// Its heading.
    pub group: Group,
    /// The page with the setting. Habits may have none.
    #[serde(default)]
    pub page: Option<String>,
    /// The page to fall back to: the section of the settings that holds it.
    #[serde(default)]
    pub hub: Option<String>,
    /// LinkedIn's form, where one helps when the setting does not.
    #[serde(default)]
    pub form: Option<String>,
    /// The walk to it, as far as it is known.
    #[serde(default)]
    pub path: WrittenPath,
    /// LinkedIn's English label on the switch, where it is known.
    #[serde(default)]
    pub label: Option<String>,
    /// The source of the label, by id.
    #[serde(default)]
    pub label_source: Option<String>,
    /// Other English names under which it is or was known.
    #[serde(default)]
    pub other_labels: Vec<String>,
    /// The state to leave it in.
    pub wanted: Wanted,
    /// How long it takes, in minutes.
    pub minutes: u32,
    /// Raised when the step changed so much that a person should look again.
    pub revision: u32,
    /// The claims it rests on.
    #[serde(default)]
    pub claims: Vec<String>,
}

impl Step {
    /// Every English name of LinkedIn's that it has: its labels, and the entries of its paths.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let path = self.path.phone.iter().chain(&self.path.computer);
        let labels = self.label.iter().chain(&self.other_labels);
        labels.chain(path).map(String::as_str)
    }

    /// The pages that it leads to, by id: its own, the section above it, and the form.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        [&self.page, &self.hub, &self.form]
            .into_iter()
            .filter_map(|page| page.as_deref())
    }

    /// The id of the step's message in the texts; its value is the title.
    #[must_use]
    pub fn message(&self) -> String {
        format!("step-{}", self.id)
    }
}
