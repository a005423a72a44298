//! The step a person left for. It is stored before leaving, so that the question on return
//! survives whatever happens to the app meanwhile.

use crate::ids::{AccountId, PageId, StepId};
use crate::links::OpenMethod;

/// The step that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pending {
    /// The account it was left for.
    pub account_id: AccountId,
    pub step_id: StepId,
    /// The page that was left for; none when done elsewhere, and before this was kept.
    pub page_id: Option<PageId>,
    /// The attempt that the platform accepted; none before that, or when done elsewhere.
    pub method: Option<OpenMethod>,
}
