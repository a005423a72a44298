//! What keeps reminders from being shown, or may, and the one action that helps.

use chrono::NaiveDateTime;

use super::card::Action;
use super::components::Notice;
use crate::i18n::Localizer;
use crate::review::NotificationState;

/// What keeps reminders from being shown, if anything does.
pub(super) fn obstacle(notifications: NotificationState, words: &Localizer) -> Option<Notice> {
    let (text, button, action) = match notifications {
        NotificationState::Allowed => return None,
        NotificationState::NotAsked => (
            words.reminders_ask(),
            words.reminders_ask_button(),
            Action::AskPermission,
        ),
        NotificationState::MaySleep => (
            words.reminders_sleep(),
            words.reminders_sleep_button(),
            Action::OpenAppSettings,
        ),
        NotificationState::Denied => (
            words.reminders_denied(),
            words.reminders_denied_button(),
            Action::OpenNotificationSettings,
        ),
        NotificationState::ChannelBlocked => (
            words.reminders_channel(),
            words.reminders_channel_button(),
            Action::OpenNotificationSettings,
        ),
    };
    Some(Notice {
        text,
        button: Some(button),
        action: Some(action),
    })
}

/// What Home says of a reminder that should have come at `at`, with what helps with the next.
pub(super) fn lost_reminder(
    at: NaiveDateTime,
    notifications: NotificationState,
    words: &Localizer,
) -> Notice {
    let (button, action) =
        obstacle(notifications, words).map_or((None, None), |it| (it.button, it.action));
    Notice {
        text: words.home_notice_lost(words.date(at.date())),
        button,
        action,
    }
}
