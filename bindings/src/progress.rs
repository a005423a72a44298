//! What a person did, and the screens about it.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::objection::{FollowUpAnswer, ObjectionUse};
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{
    HistoryScreen, HomeScreen, NotificationState, ObjectionScreen, ProtectionScreen, Receipt,
    StepScreen,
};
use untrained_core::{AccountId, App, MarkId, StepId};

use crate::core::Core;
use crate::errors::Result;

/// What a person did, and the screens about it. Calls that take an account write for that one,
/// whichever is chosen: pass the account of the screen that was tapped.
#[derive(uniffi::Object)]
pub struct Progress(pub(crate) Arc<Core>);

#[uniffi::export]
impl Progress {
    /// Home, for the chosen account. Ask for it at every return to the foreground: a review may
    /// have come due.
    pub fn home(&self, notifications: NotificationState) -> Result<HomeScreen> {
        self.0.call(|app| app.home(notifications))
    }

    /// A step, for the chosen account. After a return from LinkedIn it holds the question how
    /// it went.
    pub fn step(&self, step_id: &StepId) -> Result<StepScreen> {
        self.0.call(|app| app.step(step_id))
    }

    /// The step with the question how it went, without leaving for LinkedIn from this device.
    pub fn done_elsewhere(&self, account_id: AccountId, step_id: &StepId) -> Result<StepScreen> {
        self.0.call(|app| app.done_elsewhere(account_id, step_id))
    }

    /// Answers the question of the step's screen. Refused as out of date where that no longer
    /// asks it, as after a second tap.
    pub fn answer(
        &self,
        account_id: AccountId,
        step_id: &StepId,
        answer: StepAnswer,
    ) -> Result<StepScreen> {
        self.0.call(|app| app.answer(account_id, step_id, answer))
    }

    /// Answers the question which account the person was signed in to; the screen then asks how
    /// it went for that one.
    pub fn confirm_account(&self, account_id: AccountId, step_id: &StepId) -> Result<StepScreen> {
        self.0.call(|app| app.confirm_account(account_id, step_id))
    }

    /// Decides against a step.
    pub fn skip(
        &self,
        account_id: AccountId,
        step_id: &StepId,
        reason: SkipReason,
    ) -> Result<StepScreen> {
        self.0.call(|app| app.skip(account_id, step_id, reason))
    }

    /// Takes back the last mark of a step.
    pub fn undo(&self, account_id: AccountId, step_id: &StepId) -> Result<StepScreen> {
        self.0.call(|app| app.undo(account_id, step_id))
    }

    /// A page of the history, the latest first. For the page after it pass the screen's `next`
    /// as `before`; without an account it is the history of all.
    pub fn history(
        &self,
        account_id: Option<AccountId>,
        before: Option<MarkId>,
    ) -> Result<HistoryScreen> {
        self.0.call(|app| app.history(account_id, before))
    }

    /// One mark as a text for the system's share sheet.
    pub fn receipt(&self, mark_id: MarkId) -> Result<Receipt> {
        self.0.call(|app| app.receipt(mark_id))
    }

    /// What can be said, day by day, of AI training on the chosen account's data.
    pub fn protection(&self) -> Result<ProtectionScreen> {
        self.0.call(App::protection)
    }

    /// The text to object to `uses`, for the chosen account. Pass none at first: the screen
    /// proposes some.
    pub fn objection(&self, uses: Option<Vec<ObjectionUse>>) -> Result<ObjectionScreen> {
        self.0.call(|app| app.objection(uses.as_deref()))
    }

    /// Answers the question whether LinkedIn replied to the objection.
    pub fn objection_answered(
        &self,
        account_id: AccountId,
        answer: FollowUpAnswer,
    ) -> Result<ObjectionScreen> {
        self.0
            .call(|app| app.objection_answered(account_id, answer))
    }
}
