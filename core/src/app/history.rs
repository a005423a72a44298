//! The history and the receipts.

use super::App;
use crate::accounts;
use crate::error::Result;
use crate::progress;
use crate::screens::{self, HistoryScreen, HistoryState, Receipt};

/// How many marks one page of the history holds.
const PAGE: usize = 50;

impl App {
    /// A page of the history, of one account or of all; before the mark `before`, or
    /// the latest where that is none.
    pub fn history(&self, account_id: Option<i64>, before: Option<i64>) -> Result<HistoryScreen> {
        self.read(|db, words, _| {
            if let Some(account_id) = account_id {
                accounts::find(db, account_id)?;
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
    pub fn receipt(&self, mark_id: i64) -> Result<Receipt> {
        self.read(|db, words, _| {
            let entry = progress::find_mark(db, mark_id)?;
            let account = accounts::find(db, entry.account_id)?;
            Ok(screens::receipt(&entry, &account, &self.guide, words))
        })
    }
}
