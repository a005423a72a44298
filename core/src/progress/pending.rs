//! The pending step: the one a person left the app for. It is stored before leaving, so that the
//! question on return survives whatever happens to the app meanwhile.

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
}
