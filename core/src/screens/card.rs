//! The card: one thing to know or to be asked, with what can be done about it. Home, Step and
//! Check are made of it.

use crate::accounts::Account;
use crate::command::Command;
use crate::guide::{Group, Step};
use crate::i18n::Localizer;
use crate::ids::{AccountId, MarkId, StepId};
use crate::links::{Destination, LinkedInPage};
use crate::objection::FollowUpAnswer;

/// One thing to know or to be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Card {
    /// The switch, drawn large.
    pub mark: Option<SwitchMark>,
    /// Whether the knob slides to where it is, once: "off" was just answered.
    pub slides: bool,
    /// What it says, in a few words.
    pub title: String,
    /// More, in a sentence or two.
    pub body: Option<String>,
    /// The switches that it is about: accounts, or the settings of a section.
    pub switches: Vec<SwitchRow>,
    /// LinkedIn's label, to take along.
    pub label: Option<LinkedInLabel>,
    /// What is asked, where it is a question.
    pub question: Option<QuestionKind>,
    /// The answers: equal rows, none of them dressed as the right one.
    pub answers: Vec<Choice>,
    /// Several settings to tick, and to be sent at once.
    pub picks: Option<Picks>,
    /// What can be done; at most one is primary.
    pub buttons: Vec<Choice>,
}

/// What a card asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum QuestionKind {
    /// To which account the person is, or was, signed in.
    WhichAccount,
    /// How it went, or what the switch shows.
    Outcome,
}

/// Something to tap.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Choice {
    /// What it says.
    pub label: String,
    /// What a screen reader says instead, where the label alone does not tell.
    pub spoken: Option<String>,
    /// How it looks.
    pub emphasis: Emphasis,
    /// The switch that the answer stands for, drawn small.
    pub mark: Option<SwitchMark>,
    /// What it does.
    pub action: Action,
}

/// How much a choice stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Emphasis {
    /// A filled button; one a screen.
    Primary,
    /// An outlined button.
    Secondary,
    /// A text button.
    Quiet,
    /// A row among equals.
    Row,
}

/// What a choice does.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Action {
    /// Leave for LinkedIn, with the plan that the core gives for this.
    Open {
        account_id: AccountId,
        step_id: StepId,
        page: LinkedInPage,
    },
    /// Hand the command back to the core, and draw the screen that it gives.
    Send { command: Command },
    /// Go to another screen.
    Go {
        /// Where.
        destination: Destination,
    },
    /// Ask the system for the permission to notify.
    AskPermission,
    /// Open the system's notification settings of this app.
    OpenNotificationSettings,
    /// Share the receipt of a mark.
    ShareReceipt { mark_id: MarkId },
    /// Share a text that has nothing of the person in it.
    ShareText {
        /// A line for what it is shared with, such as the subject of a mail.
        subject: String,
        text: String,
    },
}

/// A switch as it was last seen. Shape and word say it; colour only helps.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SwitchMark {
    /// Where the knob is.
    pub knob: Knob,
    /// What the colour says.
    pub tone: Tone,
    pub word: String,
}

/// Where the knob of a switch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Knob {
    /// At the start: off.
    Off,
    /// At the end: on.
    On,
    /// A tick: looked over, where there is no switch.
    Looked,
    /// A dashed outline: not looked at.
    Unknown,
    /// A dashed outline with a magnifier: not found.
    Missing,
}

/// What the colour of a switch says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Tone {
    /// Green: as wanted, as you saw.
    Calm,
    /// Amber: needs you.
    NeedsYou,
    /// Grey.
    Quiet,
}

/// A switch in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SwitchRow {
    /// The switch.
    pub mark: SwitchMark,
    /// What it is.
    pub label: String,
    /// More, such as when it was seen.
    pub detail: Option<String>,
    /// What a tap on the row does.
    pub action: Action,
}

/// LinkedIn's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct LinkedInLabel {
    /// The words.
    pub text: String,
    /// Their language, as a BCP 47 tag, for a screen reader.
    pub language: String,
    /// The English words, where the others are in another language.
    pub english: Option<String>,
    /// How well they are known, where that needs a word.
    pub note: Option<String>,
}

/// Settings to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Picks {
    /// The row or button that unfolds them.
    pub heading: String,
    /// What to tick.
    pub rows: Vec<Pick>,
    /// The button that sends those which are ticked.
    pub save: String,
    /// The account, for the command.
    pub account_id: AccountId,
    /// The section, for the command.
    pub group: Group,
    /// Which command they are sent with.
    pub purpose: PickPurpose,
}

/// A setting to tick.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Pick {
    pub step_id: StepId,
    /// Its title.
    pub label: String,
}

/// What ticked settings are sent with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum PickPurpose {
    /// [`Command::MarkTogether`].
    HaveAlready,
    /// [`Command::AnswerGroup`].
    Changed,
}

impl Card {
    /// A card that says `title`, and nothing else yet.
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
            spoken: None,
            emphasis,
            mark: None,
            action,
        }
    }

    /// Leaves for LinkedIn.
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

    /// Says whether LinkedIn answered the objection.
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
