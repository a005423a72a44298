//! Home, steps, sections, history, timeline and objection.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::guide::Group;
use untrained_core::objection::ObjectionUse;
use untrained_core::screens::{
    HistoryScreen, HomeScreen, NotificationState, ObjectionScreen, Receipt, SectionScreen,
    StepScreen, TimelineScreen, WidgetScreen,
};
use untrained_core::{AccountId, App, Command, MarkId, StepId};

use crate::core::Core;
use crate::errors::Result;

/// Home, steps, and what was recorded. A screen offers commands; the call ending in `_after`
/// carries one out and returns the redrawn screen.
#[derive(uniffi::Object)]
pub struct Progress(pub(crate) Arc<Core>);

#[uniffi::export]
impl Progress {
    /// Home, for the chosen account. Request it on every return to the foreground: a check may be
    /// due, or a question waiting.
    pub fn home(&self, notifications: NotificationState) -> Result<HomeScreen> {
        self.0.call(|app| app.home(notifications))
    }

    /// Carries out a command offered by Home.
    pub fn home_after(
        &self,
        command: Command,
        notifications: NotificationState,
    ) -> Result<HomeScreen> {
        self.0.call(|app| app.home_after(&command, notifications))
    }

    /// The widget on the phone's home screen. Ask for it after every sync of the reminders, and once
    /// a day.
    pub fn widget(&self) -> Result<WidgetScreen> {
        self.0.call(App::widget)
    }

    /// A step. After a return from LinkedIn, it asks how it went.
    pub fn step(&self, step_id: &StepId, notifications: NotificationState) -> Result<StepScreen> {
        self.0.call(|app| app.step(step_id, notifications))
    }

    /// Carries out a command offered by the step's screen.
    pub fn step_after(
        &self,
        step_id: &StepId,
        command: Command,
        notifications: NotificationState,
    ) -> Result<StepScreen> {
        self.0
            .call(|app| app.step_after(step_id, &command, notifications))
    }

    pub fn section(&self, group: Group) -> Result<SectionScreen> {
        self.0.call(|app| app.section(group))
    }

    /// Carries out a command offered by the section's screen.
    pub fn section_after(&self, group: Group, command: Command) -> Result<SectionScreen> {
        self.0.call(|app| app.section_after(group, &command))
    }

    /// A page of the history, newest first. For the next page, pass the screen's `next` as
    /// `before`. Without an account, the history of all.
    pub fn history(
        &self,
        account_id: Option<AccountId>,
        before: Option<MarkId>,
    ) -> Result<HistoryScreen> {
        self.0.call(|app| app.history(account_id, before))
    }

    /// One mark as text for the system's share sheet.
    pub fn receipt(&self, mark_id: MarkId) -> Result<Receipt> {
        self.0.call(|app| app.receipt(mark_id))
    }

    /// What is known, day by day, about AI training on the chosen account's data.
    pub fn timeline(&self) -> Result<TimelineScreen> {
        self.0.call(App::timeline)
    }

    /// The text that objects to `uses`, for the chosen account. Pass none at first for the
    /// suggested ones.
    pub fn objection(&self, uses: Option<Vec<ObjectionUse>>) -> Result<ObjectionScreen> {
        self.0.call(|app| app.objection(uses.as_deref()))
    }

    /// Carries out a command offered by the objection's screen; `uses` as in
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
