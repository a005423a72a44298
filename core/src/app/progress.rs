//! Home and Step, and what a person says of a step.

use std::sync::atomic::Ordering;

use rusqlite::{Connection, Transaction};

use super::App;
use crate::accounts;
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::guide::Step;
use crate::links;
use crate::progress::{self, MarkKind, Pending, SkipReason, StepAnswer};
use crate::review::{self, ReviewState};
use crate::screens::{
    self, HomeScreen, HomeState, Localizer, NotificationState, StepScreen, StepState,
};

impl App {
    /// Home, for the chosen account.
    pub fn home(&self, notifications: NotificationState) -> Result<HomeScreen> {
        self.read(|db, words, now| {
            let account = accounts::chosen(db)?;
            let marks = progress::marks(db, account.id)?;
            let pending = progress::pending(db)?;
            let review = review::load(db)?;
            let state = HomeState {
                account: &account,
                marks: &marks,
                pending: pending.as_ref(),
                review: review.as_ref(),
                follow_up: self.follow_up(db, account.id)?,
                notifications,
                // Whoever carries on, or has imported the old record, has read it.
                quarantined: self.store.quarantined() && !progress::any(db)?,
                mended: self.mended.load(Ordering::Relaxed),
                now: now.civil(),
            };
            Ok(screens::home(&state, &self.guide, words))
        })
    }

    /// A step, for the account that is asked about it, otherwise for the chosen one.
    pub fn step(&self, step_id: &str) -> Result<StepScreen> {
        let step = self.find_step(step_id)?;
        self.read(|db, words, now| self.step_screen(db, step, words, now))
    }

    /// Asks how a step went that was done on another device.
    pub fn done_elsewhere(&self, account_id: i64, step_id: &str) -> Result<StepScreen> {
        let step = self.find_step(step_id)?;
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            let pending = Pending {
                account_id: account.id,
                step_id: step.id.clone(),
                page_id: None,
                method: None,
                page_asked: true,
            };
            progress::set_pending(db, &pending, now)?;
            self.step_screen(db, step, words, now)
        })
    }

    /// Answers the question about the pending step. Without such a question it is refused.
    pub fn answer(&self, account_id: i64, step_id: &str, answer: StepAnswer) -> Result<StepScreen> {
        let step = self.find_step(step_id)?;
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            progress::pending(db)?
                .filter(|pending| pending.account_id == account.id && pending.step_id == step.id)
                .ok_or_else(|| Error::NotPending {
                    step_id: step.id.clone(),
                })?;
            if let Some(kind) = answer.mark_kind() {
                if accounts::is_in_doubt(db, account.id)? {
                    return Err(Error::SignInInDoubt {
                        account_id: account.id,
                    });
                }
                record(db, account.id, step, kind, now)?;
                self.finish_answered_review(db, now)?;
            }
            progress::clear(db)?;
            self.step_screen(db, step, words, now)
        })
    }

    /// The person says to which account they were signed in: the question about the pending step
    /// is about that account from here on.
    pub fn confirm_account(&self, account_id: i64, step_id: &str) -> Result<StepScreen> {
        let step = self.find_step(step_id)?;
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            let pending = progress::pending(db)?
                .filter(|pending| pending.step_id == step.id)
                .ok_or_else(|| Error::NotPending {
                    step_id: step.id.clone(),
                })?;
            accounts::confirm_signed_in(db, account.id)?;
            if pending.account_id != account.id {
                let moved = Pending {
                    account_id: account.id,
                    ..pending
                };
                progress::set_pending(db, &moved, now)?;
            }
            self.step_screen(db, step, words, now)
        })
    }

    /// Decides against a step.
    pub fn skip(&self, account_id: i64, step_id: &str, reason: SkipReason) -> Result<StepScreen> {
        let step = self.find_step(step_id)?;
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            record(db, account.id, step, reason.into(), now)?;
            self.finish_answered_review(db, now)?;
            self.step_screen(db, step, words, now)
        })
    }

    /// Takes back the last mark of a step.
    pub fn undo(&self, account_id: i64, step_id: &str) -> Result<StepScreen> {
        let step = self.find_step(step_id)?;
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            progress::take_back(db, account.id, step, now)?;
            self.finish_answered_review(db, now)?;
            self.step_screen(db, step, words, now)
        })
    }

    pub(super) fn step_screen(
        &self,
        db: &Connection,
        step: &Step,
        words: Localizer<'_>,
        now: Timestamp,
    ) -> Result<StepScreen> {
        let pending = progress::pending(db)?.filter(|pending| pending.step_id == step.id);
        let account = match &pending {
            Some(pending) => accounts::find(db, pending.account_id)?,
            None => accounts::chosen(db)?,
        };
        let marks = progress::marks(db, account.id)?;
        let in_doubt = if pending.is_some() && accounts::is_in_doubt(db, account.id)? {
            accounts::all(db)?
        } else {
            Vec::new()
        };
        let reversals = progress::reversals(db, account.id, &step.id)?;
        let state = StepState {
            account: &account,
            in_doubt: &in_doubt,
            reversals: &reversals,
            mark: marks.iter().find(|mark| mark.step_id == step.id),
            pending: pending.as_ref(),
            known: match &step.page {
                Some(page_id) => links::open_history(db, page_id)?,
                None => None,
            },
            now: now.civil(),
        };
        Ok(screens::step(step, &state, &self.guide, words))
    }
}

/// Puts on record what was said of a step. With the first step done the reviews begin.
fn record(
    db: &Transaction<'_>,
    account_id: i64,
    step: &Step,
    kind: MarkKind,
    now: Timestamp,
) -> Result<()> {
    progress::append(db, account_id, step, kind, now)?;
    if kind == MarkKind::Done && review::load(db)?.is_none() {
        review::save(db, &ReviewState::begun(now.civil())?)?;
    }
    Ok(())
}
