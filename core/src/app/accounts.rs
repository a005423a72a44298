//! Accounts: the list, one account, and what a person changes about them.

use rusqlite::{Connection, Transaction};

use super::App;
use crate::accounts::{self, LabelError, MAX_ACCOUNTS};
use crate::error::{Error, Result};
use crate::guide::Region;
use crate::progress;
use crate::screens::{self, AccountScreen, AccountsScreen, Localizer};

impl App {
    /// Every account.
    pub fn accounts(&self) -> Result<AccountsScreen> {
        self.read(|db, words, _| self.accounts_screen(db, words))
    }

    /// One account, with a preview of what goes when it is removed.
    pub fn account(&self, account_id: i64) -> Result<AccountScreen> {
        self.read(|db, words, _| account_screen(db, account_id, words))
    }

    /// Adds an account and shows it from here on.
    pub fn add_account(&self, label: &str) -> Result<AccountsScreen> {
        self.write(|db, words, now| {
            if accounts::all(db)?.len() >= MAX_ACCOUNTS {
                return Err(Error::TooManyAccounts);
            }
            let label = free_label(db, label, None, words)?;
            let account_id = accounts::add(db, &label, now.utc_ms)?;
            accounts::choose(db, account_id)?;
            self.accounts_screen(db, words)
        })
    }

    /// Gives an account another label.
    pub fn rename_account(&self, account_id: i64, label: &str) -> Result<AccountScreen> {
        self.write(|db, words, _| {
            let account = accounts::find(db, account_id)?;
            let label = free_label(db, label, Some(account.id), words)?;
            accounts::rename(db, account.id, &label)?;
            account_screen(db, account.id, words)
        })
    }

    /// Says where an account's owner lives; none takes it back.
    pub fn set_region(&self, account_id: i64, region: Option<Region>) -> Result<AccountScreen> {
        self.write(|db, words, _| {
            let account = accounts::find(db, account_id)?;
            accounts::set_region(db, account.id, region)?;
            account_screen(db, account.id, words)
        })
    }

    /// Shows this account from here on.
    pub fn choose_account(&self, account_id: i64) -> Result<AccountsScreen> {
        self.write(|db, words, _| {
            let account = accounts::find(db, account_id)?;
            accounts::choose(db, account.id)?;
            self.accounts_screen(db, words)
        })
    }

    /// Removes an account with all that was recorded for it. A new one takes the place of the
    /// last.
    pub fn remove_account(&self, account_id: i64) -> Result<AccountsScreen> {
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            accounts::remove(db, account.id, now.utc_ms)?;
            self.finish_answered_review(db, now)?;
            self.accounts_screen(db, words)
        })
    }

    fn accounts_screen(&self, db: &Connection, words: Localizer<'_>) -> Result<AccountsScreen> {
        let chosen = accounts::chosen(db)?;
        let all = accounts::all(db)?
            .into_iter()
            .map(|account| {
                let marks = progress::marks(db, account.id)?;
                Ok((account, marks))
            })
            .collect::<Result<Vec<_>>>()?;
        Ok(screens::accounts(&all, chosen.id, &self.guide, words))
    }
}

fn account_screen(db: &Connection, account_id: i64, words: Localizer<'_>) -> Result<AccountScreen> {
    let account = accounts::find(db, account_id)?;
    let removal_summary = accounts::removal_summary(db, account.id)?;
    Ok(screens::account(&account, removal_summary, words))
}

/// `given` as it is stored, if no account but `except` goes by that name, the default name
/// included: two accounts that look the same could not be told apart.
fn free_label(
    db: &Transaction<'_>,
    given: &str,
    except: Option<i64>,
    words: Localizer<'_>,
) -> Result<String> {
    let label = accounts::label(given)?;
    let taken = accounts::all(db)?
        .iter()
        .filter(|account| Some(account.id) != except)
        .any(|account| accounts::same_name(&words.account(account), &label));
    if taken {
        return Err(LabelError::Taken.into());
    }
    Ok(label)
}
