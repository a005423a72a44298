//! Reminder: what the shell posts. It can appear on a lock screen, so it names no account.

use super::switch::SwitchKnowledge;
use crate::civil::CivilTime;
use crate::i18n::Localizer;
use crate::links::Destination;
use crate::review::{Planned, ReminderKind, ReviewScope};

/// A reminder to post at a civil time.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Reminder {
    /// The same reminder has the same id in every plan.
    pub id: String,
    /// Local time, in whatever time zone the phone then is.
    pub at: CivilTime,
    pub title: String,
    pub body: String,
    /// In display order.
    pub actions: Vec<ReminderAction>,
    /// Where a tap leads: a link into the app, such as `untrained://check`.
    pub link: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderAction {
    pub kind: ReminderActionKind,
    pub label: String,
}

/// What a button of a reminder does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ReminderActionKind {
    /// Opens the app at the reminder's link.
    Look,
    /// Shows the reminder again tomorrow.
    Tomorrow,
    Skip,
}

/// The notification channel, as the system lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ReminderChannel {
    /// Never changes.
    pub id: String,
    pub name: String,
    pub description: String,
}

/// The reminder for `planned`, which asks about `scope`. If a switch is known to be on, it says that
/// instead of asking; if no switch is asked about, it says how many settings are.
#[must_use]
pub fn reminder(
    planned: Planned,
    scope: ReviewScope,
    known: SwitchKnowledge,
    words: &Localizer,
) -> Reminder {
    let is_review = planned.kind == ReminderKind::Review;
    let (title, body) = if is_review && scope.switches == 0 {
        (
            words.home_due_settings(),
            words.home_due_settings_body(scope.settings),
        )
    } else if known.is_on {
        (words.reminder_on(), words.reminder_on_body())
    } else if known.is_missing {
        (words.reminder_missing(), words.reminder_missing_body())
    } else if let Some(day) = known.last_off.filter(|_| is_review) {
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
            ReminderKind::Review => Destination::Check,
            ReminderKind::FollowUp => Destination::Home,
        }
        .link(),
    }
}

#[must_use]
pub fn reminder_channel(words: &Localizer) -> ReminderChannel {
    ReminderChannel {
        id: "reviews".to_owned(),
        name: words.reminder_channel(),
        description: words.reminder_channel_description(),
    }
}
