//! Accounts: the AI switch is set per LinkedIn account, so progress is kept per account. An
//! account here is a label and a region, never a credential.

mod name;
mod store;

use crate::civil::Timestamp;
use crate::guide::Region;
use crate::ids::AccountId;

pub use name::{
    DefaultNames, LabelError, MAX_LABEL, MAX_LABEL_BYTES, harmless_label, label, same_name,
};

pub(crate) use store::{
    add, all, any, choose, chosen, confirm_signed_in, decline_reminders, fill_region, find,
    is_in_doubt, make_first, reminders_declined, remove, rename, set_created, set_region,
};

pub const MAX_ACCOUNTS: usize = 50;

/// An account whose settings the person keeps track of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    pub id: AccountId,
    /// The person's name for it; empty means the default name.
    pub label: String,
    /// Where its owner lives; none until they have said.
    pub region: Option<Region>,
    /// Creation time, in milliseconds since 1970 UTC. It identifies the account across phones,
    /// whatever it is called there.
    pub created_utc_ms: i64,
}

/// What is lost when an account is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemovalSummary {
    /// How many marks, including those later undone.
    pub marks: u64,
    /// The first and the last mark.
    pub span: Option<(Timestamp, Timestamp)>,
    pub review_answers: u64,
}
