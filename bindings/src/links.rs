//! Links to LinkedIn, and links into the app.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::links::{Destination, LinkedInPage, OpenPlan};
use untrained_core::{AccountId, StepId};

use crate::core::Core;
use crate::errors::Result;

/// Links to LinkedIn, and links into the app.
#[derive(uniffi::Object)]
pub struct Links(pub(crate) Arc<Core>);

#[uniffi::export]
impl Links {
    /// The attempts to make for a page, in order, until the platform accepts one. Then send
    /// `Command::Left` with the `_after` call of the screen that was tapped. The step is already
    /// pending, so that the question on return survives if the process ends.
    pub fn leave(
        &self,
        account_id: AccountId,
        step_id: &StepId,
        page: LinkedInPage,
    ) -> Result<OpenPlan> {
        self.0.call(|app| app.leave(account_id, step_id, page))
    }

    /// The screen to open for an `untrained://` link. Links only navigate. Anything else is
    /// refused, so links can be passed on unchecked.
    pub fn destination(&self, link: &str) -> Result<Destination> {
        self.0.call(|app| app.destination(link))
    }

    /// The link that leads to a screen, for what outlives the process: a search of the system's,
    /// the place where a person was.
    #[must_use]
    pub fn link(&self, destination: Destination) -> String {
        destination.link()
    }
}
