//! What a person does on a screen. A screen offers it, the shell hands it back, `app` carries it out.

use crate::guide::Group;
use crate::ids::{AccountId, StepId};
use crate::links::OpenMethod;
use crate::objection::FollowUpAnswer;
use crate::progress::{SkipReason, StepAnswer};
use crate::review::SnoozeFor;

/// Something that a person does, to be handed back to the core by the screen that offered it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Command {
    /// Which attempt the platform accepted for the pending step. To be sent once, after leaving.
    Left {
        /// The pending step.
        step_id: StepId,
        /// The attempt that was accepted.
        method: OpenMethod,
    },
    /// Asks how a step went without leaving: it was done elsewhere, or just looked at.
    Ask {
        account_id: AccountId,
        step_id: StepId,
    },
    /// Answers the question about the pending step.
    Answer {
        account_id: AccountId,
        step_id: StepId,
        answer: StepAnswer,
    },
    /// Says to which account the person was signed in: the open question is about that one.
    ConfirmAccount { account_id: AccountId },
    /// Decides against a step.
    Skip {
        account_id: AccountId,
        step_id: StepId,
        /// Why.
        reason: SkipReason,
    },
    /// Takes back the last mark of a step; where it was made together with others, all of them.
    Undo {
        account_id: AccountId,
        step_id: StepId,
    },
    /// Says since which month the switch is off.
    SetSince {
        account_id: AccountId,
        step_id: StepId,
        /// Year, from 2003.
        year: i32,
        month: u32,
    },
    /// Says of several settings of a section that they are as wanted.
    MarkTogether {
        account_id: AccountId,
        /// The section.
        group: Group,
        /// The settings; at least one.
        step_ids: Vec<StepId>,
    },
    /// Answers a section of the check: these settings changed, the others did not.
    AnswerGroup {
        account_id: AccountId,
        /// The section.
        group: Group,
        /// What changed; empty where nothing did.
        changed: Vec<StepId>,
    },
    /// Leaves a section for the next check.
    DeferGroup {
        account_id: AccountId,
        /// The section.
        group: Group,
    },
    /// Puts the check off.
    Snooze {
        /// For how long.
        length: SnoozeFor,
    },
    /// Skips the check this time.
    SkipCheck,
    /// Ends the check here; what is open is left for the next.
    FinishCheck,
    /// The person has seen how the check went.
    Acknowledge,
    /// The person wants no reminder.
    DeclineReminders,
    /// Says whether LinkedIn answered the objection.
    AnswerFollowUp {
        account_id: AccountId,
        answer: FollowUpAnswer,
    },
}
