//! Reviews: when they take place, what they ask, and the reminders of them.

mod calendar;
mod health;
mod schedule;
mod session;
mod state;
mod store;

pub use calendar::{CalendarWords, calendar};
pub use health::{Health, NotificationState};
pub use schedule::{
    DEFAULT_INTERVAL, INTERVALS, MOST_PREVIEWED, Schedule, ScheduleError, YEARS, preview,
};
pub use session::{GivenAnswer, Question, ReviewAnswer, questions};
pub use state::{Planned, ReviewState, Snooze, SnoozeFor};

pub(crate) use session::{End, Ending};
pub(crate) use store::{
    add_answer, add_review, answer, answer_count, answers, any_under_way, carry, dismissed_before,
    end, find_review, load, load_health, offered, records, save, save_health,
};
