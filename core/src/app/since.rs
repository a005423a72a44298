//! Since when a switch may have been off.

use std::ops::RangeInclusive;

use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};

use super::App;
use super::follow_up::FollowUpRule;
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::guide::{Step, training_began};
use crate::ids::AccountId;
use crate::progress::{self, MarkKind, Month, NewMark, StepStatus};

impl App {
    /// The months since which a switch may have been off, by the guide and the record: from the
    /// first AI training anywhere, after it was last on, until it was then first seen off. Empty if
    /// there is none.
    pub(super) fn since_months(
        &self,
        db: &Connection,
        account_id: AccountId,
        step: &Step,
        today: NaiveDate,
    ) -> Result<RangeInclusive<Month>> {
        let (on, off) = progress::last_on_then_off(db, account_id, step)?;
        let month = |at: Timestamp| Month::of(at.civil().date());
        let began = training_began(&self.guide.events).map(Month::of);
        let this_month = Month::of(today);
        let first = on.map(|at| month(at).after()).max(began);
        let last = off.map_or(this_month, |at| month(at).min(this_month));
        Ok(first.unwrap_or(this_month)..=last)
    }

    /// Adds a month to what was seen last. That is no new look, so it has the time of the last.
    pub(super) fn set_since(
        &self,
        db: &Transaction<'_>,
        account_id: AccountId,
        step: &Step,
        (year, month): (i32, u32),
        now: Timestamp,
    ) -> Result<()> {
        let months = self.since_months(db, account_id, step, now.civil().date())?;
        let since = Month::new(year, month)
            .filter(|since| months.contains(since))
            .ok_or(Error::Since { year, month })?;
        let mark = NewMark {
            since: Some(since),
            ..NewMark::of(MarkKind::Done)
        };
        let seen = progress::effective_mark(db, account_id, step)?
            .filter(|seen| seen.kind.status() == StepStatus::Done);
        let at = seen.map_or(now, |seen| seen.at);
        progress::append(db, account_id, step, mark, at)?;
        super::commands::begin_reviews(db, now)?;
        self.follow_up_on_switch(db, step, FollowUpRule::AsBefore, now)
    }
}
