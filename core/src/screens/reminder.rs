//! A reminder, as the shell posts it. Its words may stand on a lock screen, so they name no account.

use super::switch::SwitchKnowledge;
use crate::civil::CivilTime;
use crate::i18n::Localizer;
use crate::review::{Planned, ReminderKind};

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
    /// Where a tap on it leads: a link into the app, such as `untrained://check`.
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
    /// Opens the app where the reminder leads.
    Look,
    /// It comes again tomorrow.
    Tomorrow,
    /// Not this time.
    Skip,
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

/// The reminder for `planned`. It asks what is known to be open: while a switch is known to be on,
/// it says that instead.
#[must_use]
pub fn reminder(planned: Planned, known: SwitchKnowledge, words: &Localizer) -> Reminder {
    let (title, body) = if known.is_on {
        (words.reminder_on(), words.reminder_on_body())
    } else if known.is_missing {
        (words.reminder_missing(), words.reminder_missing_body())
    } else if let Some(day) = known
        .last_off
        .filter(|_| planned.kind == ReminderKind::Review)
    {
        (
            words.reminder_off(),
            words.reminder_off_body(words.date(day)),
        )
    } else {
        (words.reminder_new(), words.reminder_new_body())
    };
    let action = |kind, label| ReminderAction { kind, label };
    Reminder {
        id: planned.id(),
        at: planned.at.into(),
        title,
        body,
        actions: vec![
            action(ReminderActionKind::Look, words.reminder_look()),
            action(ReminderActionKind::Tomorrow, words.snooze_day()),
            action(ReminderActionKind::Skip, words.check_skip()),
        ],
        link: match planned.kind {
            ReminderKind::Review => "untrained://check",
            ReminderKind::FollowUp => "untrained://home",
        }
        .to_owned(),
    }
}

/// The channel of the reminders.
#[must_use]
pub fn reminder_channel(words: &Localizer) -> ReminderChannel {
    ReminderChannel {
        id: "reviews".to_owned(),
        name: words.reminder_channel(),
        description: words.reminder_channel_description(),
    }
}
