//! Whether reminders arrive: what the phone lets through, which reminder it holds, and when a
//! review was last offered.

use chrono::NaiveDateTime;
/// Whether the platform lets reminders through, as the shell finds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum NotificationState {
    /// The person was not asked yet.
    NotAsked,
    /// They arrive.
    Allowed,
    /// The person, or the system, does not allow them.
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

/// What is known of the reminders on this phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReminderDiagnostics {
    /// What the phone lets through.
    pub notifications: NotificationState,
    /// Since when reminders can't arrive.
    pub blocked_since: Option<NaiveDateTime>,
    /// The time of the reminder that the phone holds.
    pub planned: Option<NaiveDateTime>,
    /// When a review was last offered, by a reminder or in the app.
    pub offered: Option<NaiveDateTime>,
}

impl ReminderDiagnostics {
    /// Before the phone has reported anything.
    pub(crate) const UNKNOWN: Self = Self {
        notifications: NotificationState::NotAsked,
        blocked_since: None,
        planned: None,
        offered: None,
    };

    /// `self` after the phone has reported what it lets through and which reminder it holds.
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
