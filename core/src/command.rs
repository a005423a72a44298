//! The commands: a screen offers one, the shell hands it back, `app` carries it out.

use crate::guide::Group;
use crate::ids::{AccountId, StepId};
use crate::links::OpenMethod;
use crate::objection::FollowUpAnswer;
use crate::progress::{SkipReason, StepAnswer};
use crate::review::SnoozeFor;

/// An action of the person, handed back to the core by the shell.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Command {
    /// Reports which attempt the platform accepted for the pending step. Send it once, after
    /// leaving.
    Left {
        /// The pending step.
        step_id: StepId,
        method: OpenMethod,
    },
    /// Asks how a step went without leaving: it was done elsewhere, or only looked at.
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
    /// Says which account the person was signed in to. The pending question moves to that one.
    ConfirmAccount {
        account_id: AccountId,
    },
    /// Marks a step as deliberately skipped.
    Skip {
        account_id: AccountId,
        step_id: StepId,
        reason: SkipReason,
    },
    /// Undoes the last mark of a step; if it was made together with others, all of them.
    Undo {
        account_id: AccountId,
        step_id: StepId,
    },
    /// Says since which month the switch has been off: one that the record does not contradict.
    SetSince {
        account_id: AccountId,
        step_id: StepId,
        year: i32,
        month: u32,
    },
    /// Marks several settings of a section as set as wanted.
    MarkTogether {
        account_id: AccountId,
        group: Group,
        /// At least one.
        step_ids: Vec<StepId>,
    },
    /// Answers a section of the check: the settings in `changed` changed, the others did not.
    AnswerGroup {
        account_id: AccountId,
        group: Group,
        /// Empty if nothing changed.
        changed: Vec<StepId>,
    },
    /// Leaves a section for the next check.
    DeferGroup {
        account_id: AccountId,
        group: Group,
    },
    Snooze {
        length: SnoozeFor,
    },
    SkipCheck,
    /// Ends the check here; open questions are left for the next.
    FinishCheck,
    /// Dismisses the result of the check.
    Acknowledge,
    /// Stops asking to turn reminders on.
    DeclineReminders,
    /// The person lets the phone put the app to sleep while it is not used.
    AllowSleep,
    /// Says whether LinkedIn answered the objection.
    AnswerFollowUp {
        account_id: AccountId,
        answer: FollowUpAnswer,
    },
}
