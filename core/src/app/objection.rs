//! Objection: the text for LinkedIn's form, and whether LinkedIn answered.

use rusqlite::Connection;

use super::App;
use crate::accounts::{self, Account};
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::objection::{self, Answer, FollowUp, FollowUpAnswer, ObjectionUse};
use crate::progress;
use crate::screens::{self, Localizer, ObjectionScreen, ObjectionState};

impl App {
    /// The text to object to `uses`, for the chosen account; none for what is proposed.
    pub fn objection(&self, uses: Option<&[ObjectionUse]>) -> Result<ObjectionScreen> {
        self.read(|db, words, now| {
            let account = accounts::chosen(db)?;
            self.objection_screen(db, &account, uses, words, now)
        })
    }

    /// Says whether LinkedIn answered the objection of this account. Where none was sent, it is
    /// refused.
    pub fn objection_answered(
        &self,
        account_id: i64,
        answer: FollowUpAnswer,
    ) -> Result<ObjectionScreen> {
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            let follow_up = self
                .follow_up(db, account.id)?
                .ok_or_else(|| Error::NotPending {
                    step_id: objection::STEP.to_owned(),
                })?;
            let answer = Answer {
                sent_utc_ms: follow_up.sent_utc_ms,
                said: answer,
                at: now,
            };
            objection::record(db, account.id, answer)?;
            self.objection_screen(db, &account, None, words, now)
        })
    }

    /// How the objection of an account stands; none where none was sent.
    pub(super) fn follow_up(&self, db: &Connection, account_id: i64) -> Result<Option<FollowUp>> {
        let step = self.find_step(objection::STEP)?;
        let Some(sent) = progress::done_by(db, account_id, step)? else {
            return Ok(None);
        };
        let answer = objection::answer(db, account_id)?;
        Ok(Some(objection::follow_up(sent, answer)))
    }

    fn objection_screen(
        &self,
        db: &Connection,
        account: &Account,
        uses: Option<&[ObjectionUse]>,
        words: Localizer<'_>,
        now: Timestamp,
    ) -> Result<ObjectionScreen> {
        let step = self.find_step(objection::STEP)?;
        let state = ObjectionState {
            account,
            uses: uses.unwrap_or(&ObjectionUse::DEFAULT),
            follow_up: self.follow_up(db, account.id)?,
            today: now.civil().date(),
        };
        Ok(screens::objection(step, &state, &self.guide, words))
    }
}
