//! Reminding: when the person is asked again, and the offer to be reminded. It appears wherever the
//! first answer was given, so that people who close the app there get it too.

use super::card::{Action, Choice, Emphasis};
use crate::command::Command;
use crate::i18n::Localizer;
use crate::review::{NotificationState, ReviewsNow};

/// The state that decides whether to offer reminders.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reminding<'a> {
    /// None before the first answer.
    pub(super) reviews: Option<&'a ReviewsNow>,
    pub(super) notifications: NotificationState,
    pub(super) declined: bool,
}

impl Reminding<'_> {
    /// The answers to the offer, the first with `emphasis`; empty if reminders are shown already,
    /// or not wanted.
    pub(super) fn choices(&self, emphasis: Emphasis, words: &Localizer) -> Vec<Choice> {
        if self.declined || self.reviews.is_none_or(ReviewsNow::is_paused) {
            return Vec::new();
        }
        let (label, action) = match self.notifications {
            NotificationState::Allowed => return Vec::new(),
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

    /// When a switch that is not off is asked about again: the date of the follow-up, or of the
    /// next check.
    pub(super) fn next_look(&self, words: &Localizer) -> Option<String> {
        let next = *self.reviews?.plan(1).first()?;
        Some(words.check_next(words.date(next.at.date())))
    }
}
