//! Objection: the text for LinkedIn's form, and whether LinkedIn answered.

use rusqlite::Connection;

use super::App;
use crate::accounts::{self, Account};
use crate::civil::Timestamp;
use crate::command::Command;
use crate::error::Result;
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::objection::{self, FollowUp, ObjectionUse};
use crate::progress;
use crate::screens::{self, ObjectionScreen, ObjectionState};

impl App {
    /// The text that objects to `uses`, or to the suggested ones if none, for the chosen account.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage).
    pub fn objection(&self, uses: Option<&[ObjectionUse]>) -> Result<ObjectionScreen> {
        self.read(|db, words, now| {
            let account = accounts::chosen(db)?;
            self.objection_screen(db, &account, uses, words, now)
        })
    }

    /// Carries out `command`, then draws the objection to `uses`.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage); any error of the command.
    pub fn objection_after(
        &self,
        command: &Command,
        uses: Option<&[ObjectionUse]>,
    ) -> Result<ObjectionScreen> {
        self.write(
            |db, now| self.carry_out(db, command, now),
            |db, words, now, ()| {
                let account = accounts::chosen(db)?;
                self.objection_screen(db, &account, uses, words, now)
            },
        )
    }

    /// The state of an account's objection; none if none was sent.
    pub(super) fn follow_up(
        &self,
        db: &Connection,
        account_id: AccountId,
    ) -> Result<Option<FollowUp>> {
        let step = self.guide.objection();
        let Some(sent) = progress::last_done_at(db, account_id, step)? else {
            return Ok(None);
        };
        let answer = objection::answer(db, account_id)?;
        Ok(Some(objection::follow_up(sent, answer)))
    }

    /// The accounts whose objection was sent, with its state.
    pub(super) fn objections<'a>(
        &self,
        db: &Connection,
        accounts: &'a [Account],
    ) -> Result<Vec<(&'a Account, FollowUp)>> {
        let sent = accounts.iter().map(|account| {
            let sent = self.follow_up(db, account.id)?;
            Ok(sent.map(|sent| (account, sent)))
        });
        sent.filter_map(Result::transpose).collect()
    }

    fn objection_screen(
        &self,
        db: &Connection,
        account: &Account,
        uses: Option<&[ObjectionUse]>,
        words: &Localizer,
        now: Timestamp,
    ) -> Result<ObjectionScreen> {
        let step = self.guide.objection();
        let state = ObjectionState {
            account,
            proposed_region: self.proposed_region(),
            uses: uses.unwrap_or(&ObjectionUse::DEFAULT),
            follow_up: self.follow_up(db, account.id)?,
            today: now.civil().date(),
        };
        Ok(screens::objection(step, &state, &self.guide, words))
    }
}
