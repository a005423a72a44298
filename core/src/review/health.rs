//! Whether reminders arrive: what the phone lets through, which reminder it holds, and when a
//! review was last offered.

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::stored::CIVIL;
use crate::error::Result;

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
    const ALL: [Self; 4] = [
        Self::NotAsked,
        Self::Allowed,
        Self::Denied,
        Self::ChannelBlocked,
    ];

    const fn code(self) -> &'static str {
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
pub struct Health {
    /// What the phone lets through.
    pub notifications: NotificationState,
    /// Since when reminders can't arrive.
    pub blocked_since: Option<NaiveDateTime>,
    /// The time of the reminder that the phone holds.
    pub planned: Option<NaiveDateTime>,
    /// When a review was last offered, by a reminder or in the app.
    pub offered: Option<NaiveDateTime>,
}

impl Health {
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

/// The stored health; none before the first report.
pub(crate) fn load(db: &Connection) -> Result<Option<Health>> {
    let mut query = db.prepare_cached(
        "SELECT notifications, blocked_since, planned, offered FROM reminder_health",
    )?;
    let civil = |row: &rusqlite::Row<'_>, column| -> rusqlite::Result<Option<NaiveDateTime>> {
        let text: Option<String> = row.get(column)?;
        Ok(text.and_then(|text| NaiveDateTime::parse_from_str(&text, CIVIL).ok()))
    };
    let health = query
        .query_row([], |row| {
            let code: String = row.get(0)?;
            Ok(Health {
                notifications: NotificationState::ALL
                    .into_iter()
                    .find(|state| state.code() == code)
                    .ok_or(rusqlite::Error::InvalidQuery)?,
                blocked_since: civil(row, 1)?,
                planned: civil(row, 2)?,
                offered: civil(row, 3)?,
            })
        })
        .optional()?;
    Ok(health)
}

/// Stores `health` in place of the one before.
pub(crate) fn save(db: &Transaction<'_>, health: &Health) -> Result<()> {
    let civil = |at: Option<NaiveDateTime>| at.map(|at| at.format(CIVIL).to_string());
    db.execute(
        "INSERT OR REPLACE INTO reminder_health (id, notifications, blocked_since, planned, offered)
         VALUES (1, ?1, ?2, ?3, ?4)",
        params![
            health.notifications.code(),
            civil(health.blocked_since),
            civil(health.planned),
            civil(health.offered)
        ],
    )?;
    Ok(())
}

/// Remembers that a review was offered.
pub(crate) fn offered(db: &Transaction<'_>, now: NaiveDateTime) -> Result<()> {
    let health = load(db)?.unwrap_or(Health::UNKNOWN);
    let offered = Some(now);
    save(db, &Health { offered, ..health })
}
