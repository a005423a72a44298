//! Taking an answer back.

use rusqlite::Transaction;

use super::App;
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::guide::{Step, StepKind};
use crate::ids::AccountId;
use crate::progress::{self, Mark};
use crate::review::{self, Ending};

impl App {
    /// Undoes the effective mark of a step, and of any steps marked together with it.
    pub(super) fn undo(
        &self,
        db: &Transaction<'_>,
        account_id: AccountId,
        step: &Step,
        now: Timestamp,
    ) -> Result<()> {
        let mark = progress::effective_mark(db, account_id, step)?.ok_or_else(|| {
            Error::NothingToUndo {
                step_id: step.id.clone(),
            }
        })?;
        let is_with_it = |other: &Mark| {
            other.step_id == step.id
                || mark.together && other.together && other.at.utc_ms == mark.at.utc_ms
        };
        for other in progress::marks(db, account_id)?
            .iter()
            .filter(|other| is_with_it(other))
        {
            // A step that a later guide dropped keeps its mark.
            if let Some(step) = self.guide.step(&other.step_id) {
                progress::undo(db, account_id, step, other.id, now)?;
                Self::ask_again(db, account_id, step, other, now)?;
            }
        }
        if step.kind == StepKind::Primary {
            self.follow_up_as_recorded(db, now)?;
        }
        Ok(())
    }

    /// If `undone` was an answer of the last check, that check asks again; not if the rest of it was
    /// skipped.
    fn ask_again(
        db: &Transaction<'_>,
        account_id: AccountId,
        step: &Step,
        undone: &Mark,
        now: Timestamp,
    ) -> Result<()> {
        let is_same_answer = |mark: &Mark| mark.at == undone.at;
        if progress::effective_mark(db, account_id, step)?
            .as_ref()
            .is_some_and(is_same_answer)
        {
            // A month was taken back, not the answer.
            return Ok(());
        }
        let answered = review::answered_in(db, account_id, &step.id, undone.at)?;
        let Some(((due, ending), reviews)) = answered.zip(Self::reviews(db, now)?) else {
            return Ok(());
        };
        let state = match ending {
            None => Some(*reviews.state()),
            Some(Ending::Finished) => reviews.reopened(due),
            Some(Ending::Dismissed) => None,
        };
        if let Some(state) = state {
            review::retract(db, due, account_id, &step.id)?;
            review::save(db, &state)?;
        }
        Ok(())
    }
}
