//! Accounts: the list, one account, and what a person changes about them.

use rusqlite::{Connection, Transaction};

use super::{App, find_account};
use crate::accounts::{self, DefaultNames, LabelError, MAX_ACCOUNTS, RemovalSummary};
use crate::error::{Error, Result};
use crate::guide::Region;
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::progress;
use crate::review;
use crate::screens::{self, AccountScreen, AccountsScreen};

impl App {
    /// Every account.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn accounts(&self) -> Result<AccountsScreen> {
        self.read(|db, words, _| self.accounts_screen(db, words))
    }

    /// One account, with a preview of what goes when it is removed.
    ///
    /// # Errors
    /// [`Error::UnknownAccount`].
    pub fn account(&self, account_id: AccountId) -> Result<AccountScreen> {
        self.read(|db, words, _| account_screen(db, account_id, words))
    }

    /// Adds an account and shows it from here on.
    ///
    /// # Errors
    /// [`Error::Label`], [`Error::TooManyAccounts`].
    pub fn add_account(&self, label: &str) -> Result<AccountsScreen> {
        self.write(
            |db, now| {
                if accounts::all(db)?.len() >= MAX_ACCOUNTS {
                    return Err(Error::TooManyAccounts);
                }
                let label = self.free_label(db, label, None)?;
                let account_id = accounts::add(db, &label, now.utc_ms)?;
                Ok(accounts::choose(db, account_id)?)
            },
            |db, words, _, ()| self.accounts_screen(db, words),
        )
    }

    /// Gives an account another label.
    ///
    /// # Errors
    /// [`Error::Label`], [`Error::UnknownAccount`].
    pub fn rename_account(&self, account_id: AccountId, label: &str) -> Result<AccountScreen> {
        self.write(
            |db, _| {
                let account = find_account(db, account_id)?;
                let label = self.free_label(db, label, Some(account.id))?;
                Ok(accounts::rename(db, account.id, &label)?)
            },
            |db, words, _, ()| account_screen(db, account_id, words),
        )
    }

    /// Says where an account's owner lives; `None`: not said.
    ///
    /// # Errors
    /// [`Error::UnknownAccount`].
    pub fn set_region(
        &self,
        account_id: AccountId,
        region: Option<Region>,
    ) -> Result<AccountScreen> {
        self.write(
            |db, _| {
                let account = find_account(db, account_id)?;
                Ok(accounts::set_region(db, account.id, region)?)
            },
            |db, words, _, ()| account_screen(db, account_id, words),
        )
    }

    /// Shows this account from here on.
    ///
    /// # Errors
    /// [`Error::UnknownAccount`].
    pub fn choose_account(&self, account_id: AccountId) -> Result<AccountsScreen> {
        self.write(
            |db, _| {
                let account = find_account(db, account_id)?;
                Ok(accounts::choose(db, account.id)?)
            },
            |db, words, _, ()| self.accounts_screen(db, words),
        )
    }

    /// Removes an account with all that was recorded for it. A new one takes the place of the
    /// last.
    ///
    /// # Errors
    /// [`Error::UnknownAccount`].
    pub fn remove_account(&self, account_id: AccountId) -> Result<AccountsScreen> {
        self.write(
            |db, now| {
                let account = find_account(db, account_id)?;
                Ok(accounts::remove(db, account.id, now.utc_ms)?)
            },
            |db, words, _, ()| self.accounts_screen(db, words),
        )
    }

    fn accounts_screen(&self, db: &Connection, words: &Localizer) -> Result<AccountsScreen> {
        let chosen = accounts::chosen(db)?;
        let switches = self.switches(db, &accounts::all(db)?)?;
        Ok(screens::accounts(&switches, chosen.id, &self.guide, words))
    }

    /// `given` as it is stored, if no account but `except` goes by that name, the default name
    /// included: two accounts that look the same could not be told apart.
    fn free_label(
        &self,
        db: &Transaction<'_>,
        given: &str,
        except: Option<AccountId>,
    ) -> Result<String> {
        let label = accounts::label(given)?;
        let names = self.default_names();
        let key = names.key(&label);
        let taken = accounts::all(db)?
            .iter()
            .filter(|account| Some(account.id) != except)
            .any(|account| names.key(&account.label) == key);
        if taken {
            return Err(LabelError::Taken.into());
        }
        Ok(label)
    }

    /// How the account without a label is called, in each language.
    pub(super) fn default_names(&self) -> &DefaultNames {
        self.default_names.get_or_init(|| {
            let languages = self.languages.iter();
            DefaultNames::new(
                languages.map(|language| Localizer::new(*language, true).account_default()),
            )
        })
    }
}

fn account_screen(
    db: &Connection,
    account_id: AccountId,
    words: &Localizer,
) -> Result<AccountScreen> {
    let account = find_account(db, account_id)?;
    let removal_summary = removal_summary(db, account.id)?;
    Ok(screens::account(&account, removal_summary, words))
}

/// What goes when the account is removed.
fn removal_summary(db: &Connection, account_id: AccountId) -> Result<RemovalSummary> {
    Ok(RemovalSummary {
        marks: progress::count(db, Some(account_id))?,
        span: progress::span(db, account_id)?,
        review_answers: review::answer_count(db, account_id)?,
    })
}
