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
    add, all, choose, chosen, confirm_signed_in, decline_reminders, exist, fill_region, find,
    is_in_doubt, make_first, reminders_declined, remove, rename, set_created, set_region,
};

/// The most accounts that are kept.
pub const MAX_ACCOUNTS: usize = 50;

/// An account that the person keeps track of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its row.
    pub id: AccountId,
    /// The person's name for it; empty for the default name.
    pub label: String,
    /// Where its owner lives, once said.
    pub region: Option<Region>,
    /// When it was made, in milliseconds since 1970 in UTC. It tells the account from others on
    /// every phone, whatever it is called there.
    pub created_utc_ms: i64,
}

/// What goes when an account is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemovalSummary {
    /// How many marks, those that take back another included.
    pub marks: u64,
    /// The first and the last of them.
    pub span: Option<(Timestamp, Timestamp)>,
    /// How many answers in reviews.
    pub review_answers: u64,
}
