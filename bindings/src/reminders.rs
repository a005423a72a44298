//! Reminders, for the platform to show and schedule.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::screens::ReminderActionKind;
use untrained_core::{PhoneReminders, ReminderId, ReminderSync};

use crate::core::Core;
use crate::errors::Result;

/// Reminders. All times are civil: the platform turns them into instants, in the time zone of the
/// moment.
#[derive(uniffi::Object)]
pub struct Reminders(pub(crate) Arc<Core>);

#[uniffi::export]
impl Reminders {
    /// What to show, schedule and remove. Call it on every occasion: when the app opens, an alarm
    /// fires, the phone boots, its clock, time zone or language changes, notifications are allowed
    /// or refused, and after every command. Carry out the whole result. A second call changes
    /// nothing.
    pub fn sync(&self, phone: PhoneReminders) -> Result<ReminderSync> {
        self.0.call(|app| app.sync(&phone))
    }

    /// Carries out a button of a notification, then syncs. An unknown id, one from an earlier
    /// version of the app, or one of something that is over, changes nothing.
    pub fn action(
        &self,
        reminder_id: &ReminderId,
        action: ReminderActionKind,
        phone: PhoneReminders,
    ) -> Result<ReminderSync> {
        self.0
            .call(|app| app.reminder_action(reminder_id, action, &phone))
    }
}
