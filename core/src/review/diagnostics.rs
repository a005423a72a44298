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
    /// The person or the system does not allow notifications.
    Denied,
    /// Notifications are allowed, but the channel of the reminders is blocked.
    ChannelBlocked,
}

impl NotificationState {
    pub(super) const ALL: [Self; 4] = [
        Self::NotAsked,
        Self::Allowed,
        Self::Denied,
        Self::ChannelBlocked,
    ];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::NotAsked => "not_asked",
            Self::Allowed => "allowed",
            Self::Denied => "denied",
            Self::ChannelBlocked => "channel_blocked",
        }
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
}

impl ReminderDiagnostics {
    /// Before the phone's first report.
    pub(crate) const UNKNOWN: Self = Self {
        notifications: NotificationState::NotAsked,
        blocked_since: None,
        planned: None,
        offered: None,
    };

    /// `self` updated with the phone's report of what it allows and has scheduled.
    #[must_use]
    pub fn reported(
        self,
        notifications: NotificationState,
        planned: Option<NaiveDateTime>,
        now: NaiveDateTime,
    ) -> Self {
        let blocked = notifications != NotificationState::Allowed;
        Self {
            notifications,
            blocked_since: blocked.then(|| self.blocked_since.unwrap_or(now)),
            planned,
            ..self
        }
    }
}
