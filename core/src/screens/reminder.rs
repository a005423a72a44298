//! The reminder of a review, as the shell posts it. Its words may stand on a lock screen, so
//! they name no account and no step.

use crate::civil::CivilTime;
use crate::guide::Messages;
use crate::review::Planned;

/// A reminder to post at a civil time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Reminder {
    /// The same reminder has the same id in every plan.
    pub id: String,
    /// When, in local time, whatever the zone then is.
    pub at: CivilTime,
    /// The title.
    pub title: String,
    /// The text.
    pub body: String,
    /// The buttons, in order.
    pub actions: Vec<ReminderAction>,
    /// Where a tap on it leads.
    pub link: String,
}

/// A button of a reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderAction {
    /// What it does.
    pub kind: ReminderActionKind,
    /// Its label.
    pub label: String,
}

/// What a button of a reminder does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReminderActionKind {
    /// The review counts as dealt with, without answers.
    DoneForNow,
    /// The reminder comes again tomorrow.
    Snooze,
    /// The review opens.
    Open,
}

/// How the system lists the reminders among an app's notifications.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderChannel {
    /// Its id, the same for ever.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What arrives through it.
    pub description: String,
}

/// The reminder for `planned`.
#[must_use]
pub fn reminder(planned: Planned, texts: &Messages) -> Reminder {
    let action = |kind, id: &str| ReminderAction {
        kind,
        label: texts.get(id),
    };
    Reminder {
        id: planned.id(),
        at: planned.at.into(),
        title: texts.get("reminder-title"),
        body: texts.get("reminder-body"),
        actions: vec![
            action(ReminderActionKind::DoneForNow, "reminder-done-for-now"),
            action(ReminderActionKind::Snooze, "reminder-snooze"),
            action(ReminderActionKind::Open, "reminder-open"),
        ],
        link: "untrained://review".to_owned(),
    }
}

/// The channel of the reminders.
#[must_use]
pub fn reminder_channel(texts: &Messages) -> ReminderChannel {
    ReminderChannel {
        id: "reviews".to_owned(),
        name: texts.get("reminder-channel"),
        description: texts.get("reminder-channel.description"),
    }
}
