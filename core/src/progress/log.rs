//! The log of marks. It is append-only: an undo is a mark too. Its order is that of the ids, not of
//! the times, because a clock can be set back.

use super::mark::Mark;
use crate::ids::{AccountId, MarkId};

/// A mark as stored in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LogEntry {
    pub(crate) account_id: AccountId,
    pub(crate) mark: Mark,
    /// The earlier mark that this one undoes.
    pub(crate) undoes: Option<MarkId>,
}

/// A mark as the history shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HistoryEntry {
    pub account_id: AccountId,
    pub mark: Mark,
    /// Whether it undoes another mark.
    pub is_undo: bool,
    /// Whether it was itself undone later.
    pub is_undone: bool,
}
