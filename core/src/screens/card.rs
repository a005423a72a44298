//! The card: one thing to know or to answer, with what can be done about it. Home, Step and Check
//! are built from cards.

use crate::accounts::Account;
use crate::command::Command;
use crate::guide::{Group, Step};
use crate::i18n::Localizer;
use crate::ids::{AccountId, MarkId, StepId};
use crate::links::{Destination, LinkedInPage};
use crate::objection::FollowUpAnswer;

/// One thing to know or to answer.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Card {
    /// Drawn large.
    pub mark: Option<SwitchMark>,
    /// Whether the knob slides into place once, because "off" was just answered.
    pub slides: bool,
    /// A few words.
    pub title: String,
    /// A sentence or two.
    pub body: Option<String>,
    /// The switches it is about: one per account, or the settings of a section.
    pub switches: Vec<SwitchRow>,
    /// LinkedIn's label, to look for on the page.
    pub label: Option<LinkedInLabel>,
    /// The kind of question, if it asks one.
    pub question: Option<QuestionKind>,
    /// Rows of equal weight: no answer is presented as the right one.
    pub answers: Vec<Choice>,
    /// Several settings to tick and send at once.
    pub picks: Option<Picks>,
    /// At most one is primary.
    pub buttons: Vec<Choice>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum QuestionKind {
    /// Which account the person is, or was, signed in to.
    WhichAccount,
    /// How it went, or what the switch shows.
    Outcome,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Choice {
    pub label: String,
    pub emphasis: Emphasis,
    /// The switch that an answer describes, drawn small.
    pub mark: Option<SwitchMark>,
    pub action: Action,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Emphasis {
    /// A filled button; at most one per screen.
    Primary,
    /// An outlined button.
    Secondary,
    /// A text button.
    Quiet,
    /// A row among rows of equal weight.
    Row,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Action {
    /// Call `leave` with these values and open the plan that it returns.
    Open {
        account_id: AccountId,
        step_id: StepId,
        page: LinkedInPage,
    },
    /// Send the command to the core, and draw the screen that it returns.
    Send {
        command: Command,
    },
    Go {
        destination: Destination,
    },
    /// Ask the system for permission to notify.
    AskPermission,
    /// Open the system's notification settings for this app.
    OpenNotificationSettings,
    /// Open the system's page for this app, where it can be kept from hibernating.
    OpenAppSettings,
    ShareReceipt {
        mark_id: MarkId,
    },
    /// Share a text without personal content.
    ShareText {
        /// A subject line, such as for an email.
        subject: String,
        text: String,
    },
}

/// A switch as last seen. Shape and word carry the meaning; colour only supports it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SwitchMark {
    pub knob: Knob,
    pub tone: Tone,
    pub word: String,
}

/// The position of a switch's knob.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Knob {
    /// At the start: off.
    Off,
    /// At the end: on.
    On,
    /// A tick: looked over, for a setting that is not a switch.
    Looked,
    /// A dashed outline: not looked at.
    Unknown,
    /// A dashed outline with a magnifier: not found.
    Missing,
}

/// The meaning of a switch's colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Tone {
    /// Green: as wanted, by the person's word.
    Calm,
    /// Amber: needs attention.
    NeedsYou,
    /// Grey.
    Quiet,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SwitchRow {
    pub mark: SwitchMark,
    pub label: String,
    /// More, such as when it was last seen.
    pub detail: Option<String>,
    pub action: Action,
}

/// A label in LinkedIn's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LinkedInLabel {
    pub text: String,
    /// A BCP 47 tag, for screen readers.
    pub language: String,
    /// The English label, if `text` is in another language.
    pub english: Option<String>,
    /// How certain the label is, if that needs saying.
    pub note: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Picks {
    /// The row or button that unfolds them.
    pub heading: String,
    pub rows: Vec<Pick>,
    /// The button that sends the ticked ones.
    pub save: String,
    /// Goes into the command.
    pub account_id: AccountId,
    /// Goes into the command.
    pub group: Group,
    pub purpose: PickPurpose,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Pick {
    pub step_id: StepId,
    pub label: String,
}

/// What the ticked settings are sent as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PickPurpose {
    /// [`Command::MarkTogether`].
    HaveAlready,
    /// [`Command::AnswerGroup`].
    Changed,
}

impl Card {
    /// A card with only a title.
    pub(super) const fn new(title: String) -> Self {
        Self {
            mark: None,
            slides: false,
            title,
            body: None,
            switches: Vec::new(),
            label: None,
            question: None,
            answers: Vec::new(),
            picks: None,
            buttons: Vec::new(),
        }
    }
}

impl Choice {
    pub(super) const fn new(label: String, emphasis: Emphasis, action: Action) -> Self {
        Self {
            label,
            emphasis,
            mark: None,
            action,
        }
    }

    pub(super) fn open(
        label: String,
        emphasis: Emphasis,
        account: &Account,
        step: &Step,
        page: LinkedInPage,
    ) -> Self {
        Self::new(
            label,
            emphasis,
            Action::Open {
                account_id: account.id,
                step_id: step.id.clone(),
                page,
            },
        )
    }

    pub(super) fn follow_up(
        account_id: AccountId,
        answer: FollowUpAnswer,
        words: &Localizer,
    ) -> Self {
        let command = Command::AnswerFollowUp { account_id, answer };
        Self::send(answer.name(words), Emphasis::Row, command)
    }

    pub(super) const fn send(label: String, emphasis: Emphasis, command: Command) -> Self {
        Self::new(label, emphasis, Action::Send { command })
    }

    pub(super) const fn go(label: String, emphasis: Emphasis, destination: Destination) -> Self {
        Self::new(label, emphasis, Action::Go { destination })
    }
}
