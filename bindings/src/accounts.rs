//! The accounts that a person keeps track of.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::guide::Region;
use untrained_core::screens::{AccountScreen, AccountsScreen};
use untrained_core::{AccountId, App};

use crate::core::Core;
use crate::errors::Result;

/// Accounts: labels and regions, no credentials. Labels are personal data: do not log them or show
/// them on the lock screen.
#[derive(uniffi::Object)]
pub struct Accounts(pub(crate) Arc<Core>);

#[uniffi::export]
impl Accounts {
    /// Every account, and the form that adds one.
    pub fn screen(&self) -> Result<AccountsScreen> {
        self.0.call(App::accounts)
    }

    /// One account, with a summary of what its removal would delete.
    pub fn account(&self, account_id: AccountId) -> Result<AccountScreen> {
        self.0.call(|app| app.account(account_id))
    }

    /// Adds an account and chooses it. A label that is empty, too long or taken is refused, with a
    /// sentence to show below the field.
    pub fn add(&self, label: &str) -> Result<AccountsScreen> {
        self.0.call(|app| app.add_account(label))
    }

    /// Refuses a label for the same reasons as `add`.
    pub fn rename(&self, account_id: AccountId, label: &str) -> Result<AccountScreen> {
        self.0.call(|app| app.rename_account(account_id, label))
    }

    /// Sets where the account's owner lives; none clears it.
    pub fn set_region(
        &self,
        account_id: AccountId,
        region: Option<Region>,
    ) -> Result<AccountScreen> {
        self.0.call(|app| app.set_region(account_id, region))
    }

    /// Makes this the account of Home, and of every screen that takes no account.
    pub fn choose(&self, account_id: AccountId) -> Result<AccountsScreen> {
        self.0.call(|app| app.choose_account(account_id))
    }

    /// Removes an account with everything recorded for it, without asking: its screen has the
    /// question. The last one is replaced by an empty one.
    pub fn remove(&self, account_id: AccountId) -> Result<AccountsScreen> {
        self.0.call(|app| app.remove_account(account_id))
    }
}
