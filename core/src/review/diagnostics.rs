//! Whether reminders arrive: what the phone allows, which reminder is scheduled, and when a review
//! was last offered.

use chrono::NaiveDateTime;

/// Whether the platform shows reminders, as the shell reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum NotificationState {
    /// The person has not been asked for permission yet.
    NotAsked,
    Allowed,
    /// They arrive as long as the app is used: the system may hibernate an unused one, and then
    /// drops its alarms.
    MaySleep,
    /// The person or the system does not allow notifications.
    Denied,
    /// Notifications are allowed, but the channel of the reminders is blocked.
    ChannelBlocked,
}

impl NotificationState {
    pub(super) const ALL: [Self; 5] = [
        Self::NotAsked,
        Self::Allowed,
        Self::MaySleep,
        Self::Denied,
        Self::ChannelBlocked,
    ];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::Allowed => "allowed",
            Self::MaySleep => "may_sleep",
            Self::Denied => "denied",
            Self::ChannelBlocked => "channel_blocked",
        }
    }

    /// Whether the person or the system keeps reminders from being shown. Who was not asked yet has
    /// blocked nothing.
    #[must_use]
    pub const fn is_blocked(self) -> bool {
        matches!(self, Self::Denied | Self::ChannelBlocked)
    }

    /// Whether a reminder is seen if it is shown now.
    #[must_use]
    pub const fn lets_through(self) -> bool {
        matches!(self, Self::Allowed | Self::MaySleep)
    }
}

/// What is known about reminders on this phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReminderDiagnostics {
    pub notifications: NotificationState,
    /// Since when reminders cannot arrive.
    pub blocked_since: Option<NaiveDateTime>,
    /// The time of the next reminder, if the phone has it scheduled.
    pub planned: Option<NaiveDateTime>,
    /// When a review was last offered, by a reminder or in the app.
    pub offered: Option<NaiveDateTime>,
    /// The time of the latest reminder, where it did not come because the phone had stopped the app.
    pub lost: Option<NaiveDateTime>,
    /// Whether the person lets the phone put the app to sleep.
    pub sleep_allowed: bool,
}

impl ReminderDiagnostics {
    /// Before the phone's first report.
    pub(crate) const UNKNOWN: Self = Self {
        notifications: NotificationState::NotAsked,
        blocked_since: None,
        planned: None,
        offered: None,
        lost: None,
        sleep_allowed: false,
    };

    /// `self` updated with the phone's report of what it allows and has scheduled.
    #[must_use]
    pub fn reported(
        self,
        notifications: NotificationState,
        planned: Option<NaiveDateTime>,
        now: NaiveDateTime,
    ) -> Self {
        let blocked = notifications.is_blocked();
        Self {
            notifications,
            blocked_since: blocked.then(|| self.blocked_since.unwrap_or(now)),
            planned,
            ..self
        }
    }

    /// `self` after a reminder was offered; `lost` is the time at which it should have come, where
    /// the phone had stopped the app. Then the person is asked about that once more.
    #[must_use]
    pub fn offered(self, now: NaiveDateTime, lost: Option<NaiveDateTime>) -> Self {
        Self {
            offered: Some(now),
            lost,
            sleep_allowed: self.sleep_allowed && lost.is_none(),
            ..self
        }
    }
}

/// Whether reminders arrive, and what the person decided about that.
#[derive(Debug, Clone, Copy)]
pub struct ReminderHealth {
    /// What the phone lets through.
    pub notifications: NotificationState,
    /// Whether the person wants none.
    pub declined: bool,
    /// Whether they let the phone put the app to sleep.
    pub sleep_allowed: bool,
    /// The time of the latest reminder, where it did not come.
    pub lost: Option<NaiveDateTime>,
}

#[cfg(test)]
mod tests {
    use super::{NaiveDateTime, NotificationState, ReminderDiagnostics};

    fn on_day(day: u32) -> NaiveDateTime {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 11, day);
        date.and_then(|date| date.and_hms_opt(9, 0, 0))
            .unwrap_or_default()
    }

    #[test]
    fn a_report_replaces_the_one_before_and_keeps_since_when_nothing_arrives() {
        let report =
            |known: ReminderDiagnostics, state, day| known.reported(state, None, on_day(day));
        let blocked = report(ReminderDiagnostics::UNKNOWN, NotificationState::Denied, 1);
        assert_eq!(blocked.notifications, NotificationState::Denied);
        assert_eq!(blocked.blocked_since, Some(on_day(1)));
        let still = report(blocked, NotificationState::Denied, 2);
        assert_eq!(still.blocked_since, Some(on_day(1)));
        let allowed = report(still, NotificationState::Allowed, 3);
        assert_eq!(allowed.notifications, NotificationState::Allowed);
        assert_eq!(allowed.blocked_since, None);
    }
}
