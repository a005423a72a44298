//! The accounts that a person keeps track of.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::App;
use untrained_core::guide::Region;
use untrained_core::screens::{AccountScreen, AccountsScreen};

use crate::objects::{Core, Result, Untrained};

/// The accounts: labels and regions, never credentials.
#[derive(uniffi::Object)]
pub struct Accounts(Arc<Core>);

#[uniffi::export]
impl Untrained {
    /// The accounts.
    #[must_use]
    pub fn accounts(&self) -> Arc<Accounts> {
        Arc::new(Accounts(self.core()))
    }
}

#[uniffi::export]
impl Accounts {
    /// Every account, and the form that adds one.
    pub fn screen(&self) -> Result<AccountsScreen> {
        self.0.call(App::accounts)
    }

    /// One account, with a preview of what goes when it is removed.
    pub fn account(&self, account_id: i64) -> Result<AccountScreen> {
        self.0.call(|app| app.account(account_id))
    }

    /// Adds an account and shows it from here on.
    pub fn add(&self, label: &str) -> Result<AccountsScreen> {
        self.0.call(|app| app.add_account(label))
    }

    /// Gives an account another label.
    pub fn rename(&self, account_id: i64, label: &str) -> Result<AccountScreen> {
        self.0.call(|app| app.rename_account(account_id, label))
    }

    /// Says where an account's owner lives; none takes it back.
    pub fn set_region(&self, account_id: i64, region: Option<Region>) -> Result<AccountScreen> {
        self.0.call(|app| app.set_region(account_id, region))
    }

    /// Shows this account from here on.
    pub fn choose(&self, account_id: i64) -> Result<AccountsScreen> {
        self.0.call(|app| app.choose_account(account_id))
    }

    /// Removes an account with all that was recorded for it. A new one takes the place of the
    /// last.
    pub fn remove(&self, account_id: i64) -> Result<AccountsScreen> {
        self.0.call(|app| app.remove_account(account_id))
    }
}
