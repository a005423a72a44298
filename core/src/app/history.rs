//! History: what was recorded, page by page, and the receipt of a single mark.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::{App, find_account};
use crate::accounts;
use crate::error::{Error, Result};
use crate::ids::{AccountId, MarkId};
use crate::progress::{self, HistoryEntry};
use crate::review;
use crate::screens::{self, HistoryCheck, HistoryScreen, HistoryState, Receipt};

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
                checks: &checks(db, account_id, &entries)?,
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

/// The checks in which these marks were made, each with all its marks of the accounts shown, however
/// many pages they span.
fn checks(
    db: &Connection,
    only: Option<AccountId>,
    entries: &[HistoryEntry],
) -> Result<Vec<HistoryCheck>> {
    let mut dues = BTreeSet::new();
    for HistoryEntry {
        account_id, mark, ..
    } in entries
    {
        let answered = review::answered_in(db, *account_id, &mark.step_id, mark.at)?;
        dues.extend(answered.map(|(due, _)| due));
    }
    dues.into_iter()
        .map(|due| {
            let mut marks = Vec::new();
            for answer in review::given_answers(db, due)? {
                let given = answer.given;
                if only.is_none_or(|only| only == given.account_id) {
                    marks.extend(progress::mark_of_answer(
                        db,
                        given.account_id,
                        &given.step_id,
                        answer.at,
                    )?);
                }
            }
            Ok(HistoryCheck { marks })
        })
        .collect()
}
