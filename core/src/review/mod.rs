//! Reviews: when they take place, what they ask, and the reminders of them.

mod schedule;
mod session;
mod state;
mod stored;

pub use schedule::{DEFAULT_INTERVAL, INTERVALS, Schedule, ScheduleError, YEARS};
pub use session::{Answered, Question, ReviewAnswer, questions};
pub use state::{Planned, ReviewState, Snooze, SnoozeFor};

pub(crate) use session::{Ending, answer, answers, end};
pub(crate) use stored::{load, save};
