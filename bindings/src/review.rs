//! The quarterly review, its reminders and its settings.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::review::{ReviewAnswer, SnoozeFor, preview};
use untrained_core::screens::{
    NotificationState, Reminder, ReminderChannel, ReviewScreen, SavedFile, SettingsScreen,
};
use untrained_core::{AccountId, App, CivilTime, ReminderId, StepId};

use crate::core::Core;
use crate::errors::Result;

/// The quarterly review, its reminders and its settings. All times are civil: the platform turns
/// them into instants, in the time zone of the moment.
#[derive(uniffi::Object)]
pub struct Review(pub(crate) Arc<Core>);

#[uniffi::export]
impl Review {
    /// The review that is due, or when the next one is.
    pub fn screen(&self) -> Result<ReviewScreen> {
        self.0.call(App::review)
    }

    /// Answers one question of the screen. Refused as out of date where the screen no longer asks
    /// it.
    pub fn answer(
        &self,
        account_id: AccountId,
        step_id: &StepId,
        answer: ReviewAnswer,
    ) -> Result<ReviewScreen> {
        self.0
            .call(|app| app.review_answer(account_id, step_id, answer))
    }

    /// Answers the question whether the person is signed in to this account; the screen then
    /// asks about its settings.
    pub fn confirm_account(&self, account_id: AccountId) -> Result<ReviewScreen> {
        self.0.call(|app| app.confirm_review_account(account_id))
    }

    /// Puts the due review off.
    pub fn snooze(&self, length: SnoozeFor) -> Result<ReviewScreen> {
        self.0.call(|app| app.review_snooze(length))
    }

    /// Ends the due review without the open answers.
    pub fn dismissed(&self) -> Result<ReviewScreen> {
        self.0.call(App::dismiss_review)
    }

    /// The next reminders, at most `limit` (0 to 64), for the platform to hold. Ids stay: plan
    /// what is new, take away what is gone.
    pub fn plan(&self, limit: i32) -> Result<Vec<Reminder>> {
        self.0.call(|app| app.plan(limit))
    }

    /// The reminder to show now, if one is due and was not shown yet. Show it: it counts as shown
    /// from here on.
    pub fn deliver(&self) -> Result<Option<Reminder>> {
        self.0.call(App::deliver)
    }

    /// The reminder of this id in the person's language, to replace a notification that is shown
    /// in another one. None if it is no reminder's id.
    pub fn reminder(&self, reminder_id: &ReminderId) -> Result<Option<Reminder>> {
        self.0.call(|app| Ok(app.reminder(reminder_id)))
    }

    /// The notification's action "Snooze". An id of an old notification changes nothing.
    pub fn reminder_snoozed(&self, reminder_id: &ReminderId) -> Result<()> {
        self.0.call(|app| app.reminder_snoozed(reminder_id))
    }

    /// The notification's action "Done for now". An id of an old notification changes nothing.
    pub fn reminder_done_for_now(&self, reminder_id: &ReminderId) -> Result<()> {
        self.0.call(|app| app.reminder_done_for_now(reminder_id))
    }

    /// Settings, with what the phone lets through at present: ask anew when the person returns
    /// from the system's settings.
    pub fn settings(&self, notifications: NotificationState) -> Result<SettingsScreen> {
        self.0.call(|app| app.settings(notifications))
    }

    /// The first reviews of a schedule from the day and the time in `start`, every `interval`
    /// months, at most `limit` (0 to 1,200). Nothing is read or changed.
    pub fn preview(&self, start: CivilTime, interval: u32, limit: i32) -> Result<Vec<CivilTime>> {
        self.0.call(|_| preview(start, interval, limit))
    }

    /// Reviews every `months` (1, 3, 6 or 12). Mirror the plan afterwards.
    pub fn set_interval(&self, months: u32) -> Result<()> {
        self.0.call(|app| app.set_interval(months))
    }

    /// Counts the reviews from the day in `start`, at its time of day. Mirror the plan
    /// afterwards.
    pub fn set_start(&self, start: CivilTime) -> Result<()> {
        self.0.call(|app| app.set_start(start))
    }

    /// Pauses the reviews, or resumes them. Mirror the plan afterwards.
    pub fn set_paused(&self, paused: bool) -> Result<()> {
        self.0.call(|app| app.set_paused(paused))
    }

    /// The reviews as a calendar file, for those who refuse notifications.
    pub fn calendar(&self) -> Result<SavedFile> {
        self.0.call(App::calendar)
    }

    /// What the phone lets through, and the id of the reminder that it holds next, so that
    /// Settings can say whether reminders arrive. An unknown id counts as none.
    pub fn report_reminders(
        &self,
        notifications: NotificationState,
        held: Option<ReminderId>,
    ) -> Result<()> {
        self.0
            .call(|app| app.report_reminders(notifications, held.as_ref()))
    }

    /// The name and description under which the system lists the reminders.
    pub fn channel(&self) -> Result<ReminderChannel> {
        self.0.call(|app| Ok(app.reminder_channel()))
    }
}
