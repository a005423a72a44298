//! When the person is asked again, and the offer to be reminded. It appears wherever the
//! first answer was given, so that people who close the app there get it too.

use super::card::{Action, Choice, Emphasis};
use crate::command::Command;
use crate::i18n::Localizer;
use crate::review::{NotificationState, ReminderHealth, ReviewsNow};

/// The state that decides whether to offer reminders.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReminderOffer<'a> {
    /// None before the first answer.
    pub(super) reviews: Option<&'a ReviewsNow>,
    pub(super) health: ReminderHealth,
    /// While a check is due, nothing is said of the one after it, and nothing offered for it.
    pub(super) check_due: bool,
}

impl ReminderOffer<'_> {
    /// The answers to the offer, the first with `emphasis`; empty if reminders are shown already,
    /// or not wanted.
    pub(super) fn choices(&self, emphasis: Emphasis, words: &Localizer) -> Vec<Choice> {
        let is_open = !self.health.declined && !self.check_due;
        if !is_open || self.reviews.is_none_or(ReviewsNow::is_paused) {
            return Vec::new();
        }
        let (label, action) = match self.health.notifications {
            NotificationState::Allowed | NotificationState::MaySleep => return Vec::new(),
            NotificationState::NotAsked => (words.remind_me(), Action::AskPermission),
            NotificationState::Denied | NotificationState::ChannelBlocked => {
                (words.remind_me_settings(), Action::OpenNotificationSettings)
            }
        };
        let decline = Choice::send(
            words.no_reminder(),
            Emphasis::Quiet,
            Command::DeclineReminders,
        );
        vec![Choice::new(label, emphasis, action), decline]
    }

    /// What to know of a phone that may have put the app to sleep by the next reminder, and what can be
    /// done. None if the phone keeps the app awake, the person has accepted it, or wants no reminders.
    pub(super) fn about_sleep(&self, words: &Localizer) -> Option<(String, Vec<Choice>)> {
        let health = &self.health;
        let may_sleep = health.notifications == NotificationState::MaySleep;
        let is_asked = may_sleep && !health.sleep_allowed && !health.declined;
        self.reviews
            .filter(|reviews| is_asked && reviews.is_next_far())?;
        let prevent = Choice::new(
            words.reminders_sleep_button(),
            Emphasis::Primary,
            Action::OpenAppSettings,
        );
        let leave = Choice::send(
            words.reminders_sleep_leave(),
            Emphasis::Quiet,
            Command::AllowSleep,
        );
        Some((words.reminders_sleep_home(), vec![prevent, leave]))
    }

    /// When the app asks next, about the switch alone or in a check; none while paused.
    pub(super) fn next_look(&self, words: &Localizer) -> Option<String> {
        words.next_look(self.reviews.filter(|_| !self.check_due)?)
    }

    /// The same, or that the checks are paused.
    pub(super) fn when_next(&self, words: &Localizer) -> Option<String> {
        words.when_next(self.reviews.filter(|_| !self.check_due)?)
    }
}
