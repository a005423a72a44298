//! The follow-up: asking again, ahead of the next check, about an AI switch that is not off.

use rusqlite::Transaction;

use super::App;
use crate::accounts;
use crate::civil::Timestamp;
use crate::error::Result;
use crate::guide::{Step, StepKind};
use crate::progress::{self, StepStatus};
use crate::review::{self, FOLLOW_UP_DAYS, ReviewState};

/// When to ask again about an AI switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FollowUpRule {
    Always,
    IfOpen,
    /// Keep what is planned, unless the switch is now off in every account.
    AsBefore,
}

impl App {
    /// Plans or cancels the follow-up after something was said of `step`.
    pub(super) fn follow_up_on_switch(
        &self,
        db: &Transaction<'_>,
        step: &Step,
        rule: FollowUpRule,
        now: Timestamp,
    ) -> Result<()> {
        if step.kind != StepKind::Primary {
            return Ok(());
        }
        let Some(reviews) = Self::reviews(db, now)? else {
            return Ok(());
        };
        let is_open = self.switch_knowledge(db)?.is_open();
        let state = match rule {
            FollowUpRule::AsBefore if is_open => return Ok(()),
            FollowUpRule::AsBefore => reviews.followed_up(None),
            FollowUpRule::Always => reviews.followed_up(Some(FOLLOW_UP_DAYS)),
            FollowUpRule::IfOpen => reviews.followed_up(is_open.then_some(FOLLOW_UP_DAYS)),
        };
        Ok(review::save(db, &state)?)
    }

    /// Follows up on an AI switch that was on in the last days by the record, after an import or an
    /// undo, on the day that was planned when that was answered; no longer on one that is off.
    pub(super) fn follow_up_as_recorded(&self, db: &Transaction<'_>, now: Timestamp) -> Result<()> {
        let (Some(stored), Some(reviews)) = (review::load(db)?, Self::reviews(db, now)?) else {
            return Ok(());
        };
        let today = now.civil().date();
        let mut seen_on = None;
        for account in accounts::all(db)? {
            let mark = progress::effective_mark(db, account.id, self.guide.primary())?;
            let on = mark.filter(|mark| mark.kind.status() == StepStatus::Open);
            seen_on = seen_on.max(on.map(|mark| mark.at.civil().date()));
        }
        let left = seen_on.map(|day| FOLLOW_UP_DAYS - (today - day).num_days().max(0));
        let state = match (stored.follow_up, left) {
            (Some(_), _) if !self.switch_knowledge(db)?.is_open() => reviews.followed_up(None),
            (None, Some(left)) if left > 0 => reviews.followed_up(Some(left)),
            _ => return Ok(()),
        };
        // What a wrong clock did to the rest is corrected by the next sync.
        let follow_up = state.follow_up;
        Ok(review::save(
            db,
            &ReviewState {
                follow_up,
                ..stored
            },
        )?)
    }
}
