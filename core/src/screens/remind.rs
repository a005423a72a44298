//! When the person is asked again, and the question whether to remind them of it: wherever the
//! first answer led, so that whoever closes the app there is not forgotten.

use super::card::{Action, Choice, Emphasis};
use crate::command::Command;
use crate::i18n::Localizer;
use crate::review::{NotificationState, ReviewsNow};

/// What decides whether to ask.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reminding<'a> {
    /// The reviews; none before the first answer.
    pub(super) reviews: Option<&'a ReviewsNow>,
    pub(super) notifications: NotificationState,
    /// Whether the person wants no reminders.
    pub(super) declined: bool,
}

impl Reminding<'_> {
    /// The choices that answer whether to remind, the first with `emphasis`; none where reminders
    /// get through already, or are not wanted.
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

    /// When a switch that is not off is asked about again: the look that was promised, or the next
    /// check.
    pub(super) fn next_look(&self, words: &Localizer) -> Option<String> {
        let next = *self.reviews?.plan(1).first()?;
        Some(words.check_next(words.date(next.at.date())))
    }
}
