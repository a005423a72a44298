//! Settings: the review schedule, reminders and the calendar file.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::screens::{FileToSave, NotificationState, SettingsScreen};
use untrained_core::{App, CivilTime};

use crate::core::Core;
use crate::errors::Result;

/// When checks take place, whether their reminders arrive, and the calendar file. Sync the
/// reminders after every change.
#[derive(uniffi::Object)]
pub struct Settings(pub(crate) Arc<Core>);

#[uniffi::export]
impl Settings {
    /// Settings, for the current notification state. Request it again when the person returns from
    /// the system's settings.
    pub fn screen(&self, notifications: NotificationState) -> Result<SettingsScreen> {
        self.0.call(|app| app.settings(notifications))
    }

    /// Sets the interval to `months` (1, 3, 6 or 12).
    pub fn set_interval(&self, months: u32) -> Result<()> {
        self.0.call(|app| app.set_interval(months))
    }

    /// Counts the checks from this day, at this time of day. On a coming day it is itself the first
    /// check.
    pub fn set_start(&self, start: CivilTime) -> Result<()> {
        self.0.call(|app| app.set_start(start))
    }

    /// Pauses or resumes the checks.
    pub fn set_paused(&self, paused: bool) -> Result<()> {
        self.0.call(|app| app.set_paused(paused))
    }

    /// The checks as a calendar file, for people who want no notifications.
    pub fn calendar(&self) -> Result<FileToSave> {
        self.0.call(App::calendar)
    }
}
