//! The question that keeps one account's answers off another's record: to which account were you
//! signed in? LinkedIn shows one account at a time, and this app cannot see which.

use super::words::Localizer;
use crate::accounts::Account;

/// To which account was the person signed in?
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountQuestion {
    /// The question.
    pub title: String,
    /// Why it is asked, and what to do.
    pub body: String,
    /// The accounts to choose from.
    pub choices: Vec<AccountChoice>,
}

/// One account to have been signed in to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountChoice {
    /// The account, to be named in the call.
    pub account_id: i64,
    /// Its label.
    pub label: String,
}

impl AccountQuestion {
    /// On return from LinkedIn: which of these was it?
    pub(super) fn which(accounts: &[Account], words: Localizer<'_>) -> Self {
        Self {
            title: words.get("signed-in-which"),
            body: words.get("signed-in-which.body"),
            choices: accounts
                .iter()
                .map(|account| AccountChoice {
                    account_id: account.id,
                    label: words.account(account),
                })
                .collect(),
        }
    }

    /// In a review, account by account: is it this one?
    pub(super) fn whether(account: &Account, words: Localizer<'_>) -> Self {
        let name = words.account(account);
        Self {
            title: words.with("signed-in-whether", "account", name.clone()),
            body: words.with("signed-in-whether.body", "account", name),
            choices: vec![AccountChoice {
                account_id: account.id,
                label: words.get("signed-in-whether.yes"),
            }],
        }
    }
}
