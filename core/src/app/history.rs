//! History: what was recorded, page by page, and the receipt of a single mark.

use super::{App, find_account};
use crate::accounts;
use crate::error::{Error, Result};
use crate::ids::{AccountId, MarkId};
use crate::progress;
use crate::screens::{self, HistoryScreen, HistoryState, Receipt};

/// Marks per page of the history.
const PAGE: usize = 50;

impl App {
    /// A page of the history, newest first, of one account or of all: the marks before `before`, or
    /// the latest if that is none.
    ///
    /// # Errors
    /// [`Error::UnknownAccount`].
    pub fn history(
        &self,
        account_id: Option<AccountId>,
        before: Option<MarkId>,
    ) -> Result<HistoryScreen> {
        self.read(|db, words, _| {
            if let Some(account_id) = account_id {
                find_account(db, account_id)?;
            }
            let accounts = accounts::all(db)?;
            let (entries, next) = progress::history(db, account_id, before, PAGE)?;
            let state = HistoryState {
                accounts: &accounts,
                only: account_id,
                entries: &entries,
                next,
            };
            Ok(screens::history(&state, &self.guide, words))
        })
    }

    /// The dated record of one mark, as text to share.
    ///
    /// # Errors
    /// [`Error::UnknownMark`].
    pub fn receipt(&self, mark_id: MarkId) -> Result<Receipt> {
        self.read(|db, words, _| {
            let entry = progress::find_mark(db, mark_id)?.ok_or(Error::UnknownMark { mark_id })?;
            let account = find_account(db, entry.account_id)?;
            let together = progress::together_count(db, &entry)?;
            Ok(screens::receipt(
                &entry,
                &account,
                together,
                &self.guide,
                words,
            ))
        })
    }
}
