//! Reviews: when they take place, what they ask, and their reminders.

mod calendar;
mod diagnostics;
mod questions;
mod record;
mod schedule;
mod state;
mod store;

pub use calendar::{CalendarFile, CalendarWords, calendar};
pub use diagnostics::{NotificationState, ReminderDiagnostics, ReminderHealth};
pub use questions::{GivenAnswer, Question, ReviewAnswer, ReviewItem, ReviewScope, review_items};
pub use schedule::{DEFAULT_INTERVAL, INTERVALS, Schedule, ScheduleError, YEARS};
pub use state::{Planned, ReminderKind, ReviewState, ReviewsNow, Snooze, SnoozeFor};
pub use store::Unseen;

pub(crate) use record::{End, Ending, RecordedAnswer, ReviewRecord};
pub(crate) use state::FOLLOW_UP_DAYS;
pub(crate) use store::{
    allow_sleep, answer, answer_count, answered_in, answers, calendar_files,
    close_all_but_the_latest, deferred, end, finished_count, given_answers, has_ended, load,
    load_diagnostics, merge, records, retract, save, save_calendar_file, save_diagnostics,
    set_seen, set_unseen, unseen,
};
