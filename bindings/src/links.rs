//! The ways to LinkedIn's pages, and the links into the app.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::links::{Destination, Fallback, OpenMethod, OpenPlan};
use untrained_core::screens::StepScreen;
use untrained_core::{AccountId, StepId};

use crate::core::Core;
use crate::errors::Result;

/// The ways to LinkedIn's pages, and the links into the app.
#[derive(uniffi::Object)]
pub struct Links(pub(crate) Arc<Core>);

#[uniffi::export]
impl Links {
    /// The attempts to make for a step's page, in order, until the platform accepts one; then
    /// call `left`. The step is pending from here on, so that the question on return is safe
    /// even if the process ends.
    pub fn leave(&self, account_id: AccountId, step_id: &StepId) -> Result<OpenPlan> {
        self.0.call(|app| app.leave(account_id, step_id))
    }

    /// Like `leave`, for the section above the step's page or for LinkedIn's form.
    pub fn leave_by(
        &self,
        account_id: AccountId,
        step_id: &StepId,
        fallback: Fallback,
    ) -> Result<OpenPlan> {
        self.0
            .call(|app| app.leave_by(account_id, step_id, fallback))
    }

    /// The attempts to make for a look at a step's page during a review. Nothing is pending
    /// afterwards: do not call `left`.
    pub fn look(&self, step_id: &StepId) -> Result<OpenPlan> {
        self.0.call(|app| app.look(step_id))
    }

    /// Tells which attempt the platform accepted for the pending step.
    pub fn left(&self, step_id: &StepId, method: OpenMethod) -> Result<()> {
        self.0.call(|app| app.left(step_id, method))
    }

    /// Answers the step screen's question whether the right page opened.
    pub fn page_opened(&self, step_id: &StepId, right: bool) -> Result<StepScreen> {
        self.0.call(|app| app.page_opened(step_id, right))
    }

    /// The screen to open for an `untrained://` link. Links only navigate; whatever is no such
    /// link is refused, so pass on what the system handed over.
    pub fn destination(&self, link: &str) -> Result<Destination> {
        self.0.call(|app| app.destination(link))
    }
}
