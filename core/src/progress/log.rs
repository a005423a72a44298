//! The log of marks. It is append-only: taking a mark back is a mark as well. Its order is that of
//! the ids, not of the times: a clock can be put back.

use super::mark::Mark;
use crate::ids::{AccountId, MarkId};

/// A mark as the log holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LogEntry {
    pub(crate) account_id: AccountId,
    pub(crate) mark: Mark,
    /// The earlier mark that it takes back.
    pub(crate) undoes: Option<MarkId>,
}

/// A mark as the history shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    pub account_id: AccountId,
    /// What was said of which step, and when.
    pub mark: Mark,
    /// Whether it takes back another mark.
    pub is_undo: bool,
    /// Whether it was itself taken back later.
    pub is_undone: bool,
}
