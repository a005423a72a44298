//! Progress: the log of marks, how each step stands, and the step a person left for.

mod history;
mod log;
mod mark;
mod pending;

pub use history::Entry;
pub use mark::{Mark, MarkKind, SkipReason, StepAnswer, StepStatus, status};
pub use pending::Pending;

pub(crate) use history::{find as find_mark, history};
pub(crate) use log::{
    any, append, done_by, first_done, fold_matches, marks, marks_of, rebuild_fold, reversals,
    take_back,
};
pub(crate) use pending::{clear, pending, set_pending};
