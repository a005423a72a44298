//! Accounts: the list, a single account, and changes to them.

use rusqlite::{Connection, Transaction};

use super::follow_up::FollowUpRule;
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
    /// Every account, with the one that is shown.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn accounts(&self) -> Result<AccountsScreen> {
        self.read(|db, words, _| self.accounts_screen(db, words))
    }

    /// One account, with a summary of what its removal would delete.
    ///
    /// # Errors
    /// [`Error::UnknownAccount`].
    pub fn account(&self, account_id: AccountId) -> Result<AccountScreen> {
        self.read(|db, words, _| account_screen(db, account_id, words))
    }

    /// Adds an account and shows it.
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

    /// Sets where an account's owner lives; `None` clears it.
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

    /// Makes this the account that is shown.
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

    /// Removes an account with everything recorded for it. The last one is replaced by a new one.
    ///
    /// # Errors
    /// [`Error::UnknownAccount`].
    pub fn remove_account(&self, account_id: AccountId) -> Result<AccountsScreen> {
        self.write(
            |db, now| {
                let account = find_account(db, account_id)?;
                accounts::remove(db, account.id, now.utc_ms)?;
                self.follow_up_on_switch(db, self.guide.primary(), FollowUpRule::AsBefore, now)
            },
            |db, words, _, ()| self.accounts_screen(db, words),
        )
    }

    fn accounts_screen(&self, db: &Connection, words: &Localizer) -> Result<AccountsScreen> {
        let chosen = accounts::chosen(db)?;
        let switches = self.switches(db, &accounts::all(db)?)?;
        Ok(screens::accounts(&switches, chosen.id, &self.guide, words))
    }

    /// Normalises `given`, and refuses it if an account other than `except` has that name,
    /// including the default name: two accounts that look the same could not be told apart.
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

    /// The names of the account without a label, in each language.
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

fn removal_summary(db: &Connection, account_id: AccountId) -> Result<RemovalSummary> {
    Ok(RemovalSummary {
        marks: progress::count(db, Some(account_id))?,
        span: progress::span(db, account_id)?,
        review_answers: review::answer_count(db, account_id)?,
    })
}
