//! Reviews: when they take place, what they ask, and the reminders of them.

mod calendar;
mod health;
mod schedule;
mod session;
mod state;
mod stored;

pub use calendar::{CalendarWords, calendar};
pub use health::{Health, NotificationState};
pub use schedule::{
    DEFAULT_INTERVAL, INTERVALS, MOST_PREVIEWED, Schedule, ScheduleError, YEARS, preview,
};
pub use session::{GivenAnswer, Question, ReviewAnswer, questions};
pub use state::{Planned, ReviewState, Snooze, SnoozeFor};

pub(crate) use health::{load as load_health, offered, save as save_health};
pub(crate) use session::{Ending, answer, answers, carry, dismissed_before, end};
pub(crate) use stored::{is_civil, load, save};
