//! Reminders, for the platform to show and to hold.
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
    /// What to show, to hold and to take away. Call it at every occasion: when the app opens, when
    /// an alarm fires, when the phone started, when its clock, zone or language changed, when
    /// notifications were allowed or refused, and after every command. The answer is to be carried
    /// out whole; a second call changes nothing.
    pub fn sync(&self, phone: PhoneReminders) -> Result<ReminderSync> {
        self.0.call(|app| app.sync(&phone))
    }

    /// Does what a button of a notification says, and syncs. An id that is none, of an earlier
    /// version of the app, or of something that is over, changes nothing.
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
