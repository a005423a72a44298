//! The pending step: the one a person left the app for. It is stored before leaving, so that the
//! question on return survives whatever happens to the app meanwhile. After a week it is not asked
//! any more: who is asked then answers without having looked.

use crate::civil::Timestamp;
use crate::ids::{AccountId, PageId, StepId};
use crate::links::OpenMethod;

/// The step that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    pub account_id: AccountId,
    pub step_id: StepId,
    /// The page that was opened; none if the step was done elsewhere, or for a record from before
    /// this was stored.
    pub page_id: Option<PageId>,
    /// The attempt that the platform accepted; none until then, or if the step was done elsewhere.
    pub method: Option<OpenMethod>,
    /// When the person left, or said that they had looked.
    pub at: Timestamp,
}

/// How long after leaving a person is asked, in milliseconds: a week.
const ASKED_FOR: i64 = 7 * 24 * 60 * 60 * 1000;

impl Pending {
    /// Whether the person is asked at `now`.
    pub(crate) const fn is_asked(&self, now: Timestamp) -> bool {
        now.utc_ms - self.at.utc_ms < ASKED_FOR
    }
}
