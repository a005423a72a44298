//! Progress: the log of marks, the status of each step, and the pending step.

mod log;
mod mark;
mod pending;
mod store;

pub use crate::civil::Month;
pub use log::HistoryEntry;
pub use mark::{Mark, MarkKind, NewMark, SkipReason, StepAnswer, StepStatus, mark_of, status};
pub use pending::Pending;

pub(crate) use log::LogEntry;
pub(crate) use store::{
    any, append, clear_pending, count, effective_mark, find_mark, first_mark, history,
    last_done_at, last_on_then_off, mark_of_answer, marks, marks_of, pending, projection_matches,
    read_log, rebuild_projection, replace_after, reversals, set_pending, span, together_count,
    undo,
};
