//! Home, the steps, and what was recorded.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::guide::Group;
use untrained_core::objection::ObjectionUse;
use untrained_core::screens::{
    HistoryScreen, HomeScreen, NotificationState, ObjectionScreen, Receipt, SectionScreen,
    StepScreen, TimelineScreen,
};
use untrained_core::{AccountId, App, Command, MarkId, StepId};

use crate::core::Core;
use crate::errors::Result;

/// Home, the steps, and what was recorded. A screen offers commands; the call that ends in
/// `_after` carries one out and gives the same screen as it then is.
#[derive(uniffi::Object)]
pub struct Progress(pub(crate) Arc<Core>);

#[uniffi::export]
impl Progress {
    /// Home, for the chosen account. Ask for it at every return to the foreground: a check may
    /// have come due, or a question waits.
    pub fn home(&self, notifications: NotificationState) -> Result<HomeScreen> {
        self.0.call(|app| app.home(notifications))
    }

    /// Carries out a command that Home offered.
    pub fn home_after(
        &self,
        command: Command,
        notifications: NotificationState,
    ) -> Result<HomeScreen> {
        self.0.call(|app| app.home_after(&command, notifications))
    }

    /// A step. After a return from LinkedIn it holds the question how it went.
    pub fn step(&self, step_id: &StepId, notifications: NotificationState) -> Result<StepScreen> {
        self.0.call(|app| app.step(step_id, notifications))
    }

    /// Carries out a command that the step's screen offered.
    pub fn step_after(
        &self,
        step_id: &StepId,
        command: Command,
        notifications: NotificationState,
    ) -> Result<StepScreen> {
        self.0
            .call(|app| app.step_after(step_id, &command, notifications))
    }

    /// The settings of a section.
    pub fn section(&self, group: Group) -> Result<SectionScreen> {
        self.0.call(|app| app.section(group))
    }

    /// Carries out a command that the section's screen offered.
    pub fn section_after(&self, group: Group, command: Command) -> Result<SectionScreen> {
        self.0.call(|app| app.section_after(group, &command))
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

    /// What is known, day by day, of AI training on the chosen account's data.
    pub fn timeline(&self) -> Result<TimelineScreen> {
        self.0.call(App::timeline)
    }

    /// The text to object to `uses`, for the chosen account. Pass none at first: the screen
    /// proposes some.
    pub fn objection(&self, uses: Option<Vec<ObjectionUse>>) -> Result<ObjectionScreen> {
        self.0.call(|app| app.objection(uses.as_deref()))
    }

    /// Carries out a command that the objection's screen offered; `uses` as in
    /// [`objection`](Self::objection).
    #[uniffi::method(default(uses = None))]
    pub fn objection_after(
        &self,
        command: Command,
        uses: Option<Vec<ObjectionUse>>,
    ) -> Result<ObjectionScreen> {
        self.0
            .call(|app| app.objection_after(&command, uses.as_deref()))
    }
}
