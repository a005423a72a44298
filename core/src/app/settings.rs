//! Settings: the schedule of the reviews, what the phone reports of its reminders, and the
//! calendar file.

use rusqlite::Transaction;

use super::App;
use crate::civil::{CivilTime, Timestamp};
use crate::error::{Error, Result};
use crate::review::{self, Health, NotificationState, ReviewState, Schedule};
use crate::screens::{self, SavedFile, SettingsScreen, SettingsState};

impl App {
    /// Settings, with what the phone lets through at present.
    pub fn settings(&self, notifications: NotificationState) -> Result<SettingsScreen> {
        self.read(|db, words, now| {
            let review = review::load(db)?;
            let health = review::load_health(db)?;
            let state = SettingsState {
                review: review.as_ref(),
                notifications,
                health: health.as_ref(),
                now: now.civil(),
            };
            Ok(screens::settings(&state, &self.guide, words))
        })
    }

    /// Reviews every `months` (1, 3, 6 or 12) from now on; the day they are counted from stays.
    pub fn set_interval(&self, months: u32) -> Result<()> {
        self.reschedule(|schedule| Ok(schedule.with_interval(months)?))
    }

    /// Counts the reviews from the day in `start`, at its time of day; the interval stays.
    pub fn set_start(&self, start: CivilTime) -> Result<()> {
        self.reschedule(|schedule| Ok(Schedule::starting(start, schedule.interval())?))
    }

    /// Pauses the reviews, or resumes them. The pattern is the same after; what was missed
    /// meanwhile is one review, as always.
    pub fn set_paused(&self, paused: bool) -> Result<()> {
        self.write(|db, _, _| {
            let state = review::load(db)?.ok_or(Error::NoReviews)?;
            if state.paused != paused {
                review::save(db, &ReviewState { paused, ..state })?;
            }
            Ok(())
        })
    }

    /// The reviews as a calendar file.
    pub fn calendar(&self) -> Result<SavedFile> {
        self.read(|db, words, now| {
            let state = review::load(db)?
                .filter(|state| !state.paused)
                .ok_or(Error::NoReviews)?;
            Ok(screens::calendar_file(&state, words, now))
        })
    }

    /// What the phone lets through, and the id of the reminder that it holds next. An id that is
    /// not the next reminder's counts as none.
    pub fn report_reminders(
        &self,
        notifications: NotificationState,
        held: Option<&str>,
    ) -> Result<()> {
        let report = |state: Option<ReviewState>, health: Option<Health>, now: Timestamp| {
            let next = state.and_then(|state| state.plan(now.civil(), 1).first().copied());
            let planned = next.filter(|next| held == Some(next.id().as_str()));
            let known = health.unwrap_or(Health::UNKNOWN);
            let reported = known.reported(notifications, planned.map(|next| next.at), now.civil());
            (Some(reported) != health).then_some(reported)
        };
        // Most reports say nothing new, and need not write.
        let news =
            self.read(|db, _, now| Ok(report(review::load(db)?, review::load_health(db)?, now)))?;
        if news.is_none() {
            return Ok(());
        }
        self.write(
            |db, _, now| match report(review::load(db)?, review::load_health(db)?, now) {
                Some(health) => review::save_health(db, &health),
                None => Ok(()),
            },
        )
    }

    fn reschedule(&self, change: impl FnOnce(&Schedule) -> Result<Schedule>) -> Result<()> {
        self.write(|db, _, now| {
            let before = review::load(db)?.ok_or(Error::NoReviews)?;
            let schedule = change(&before.schedule)?;
            if schedule == before.schedule {
                return Ok(());
            }
            let after = before.rescheduled(schedule, now.civil());
            review::save(db, &after)?;
            carry_answers(db, &before, &after, now)
        })
    }
}

/// The answers of a review under way belong to what it is called after the change.
fn carry_answers(
    db: &Transaction<'_>,
    before: &ReviewState,
    after: &ReviewState,
    now: Timestamp,
) -> Result<()> {
    let called = |state: &ReviewState| {
        let waiting = state.waiting(now.civil());
        waiting.map(|occurrence| state.schedule.occurrence(occurrence))
    };
    match called(before).zip(called(after)) {
        Some((from, to)) => review::carry(db, from, to),
        None => Ok(()),
    }
}
