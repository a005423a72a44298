//! Settings: the review schedule, what the phone reports about reminders, and the calendar file.

use super::App;
use crate::civil::CivilTime;
use crate::error::{Error, Result};
use crate::review::{self, CalendarFile, NotificationState, ReviewsNow, Schedule};
use crate::screens::{self, FileToSave, SettingsScreen, SettingsState};

impl App {
    /// Settings, for the current notification state.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn settings(&self, notifications: NotificationState) -> Result<SettingsScreen> {
        self.read(|db, words, now| {
            let state = SettingsState {
                reviews: Self::reviews(db, now)?,
                asks: !self.future_scope(db)?.is_empty(),
                notifications,
                diagnostics: review::load_diagnostics(db)?,
                calendar_files: review::calendar_files(db)?,
            };
            Ok(screens::settings(&state, &self.guide, words))
        })
    }

    /// Schedules reviews every `months` (1, 3, 6 or 12). The anchor date stays, and so does a
    /// review that is waiting.
    ///
    /// # Errors
    /// [`Error::NoReviews`] before the first answer; [`Error::Schedule`] for another interval.
    pub fn set_interval(&self, months: u32) -> Result<()> {
        self.reschedule(|schedule| Ok(schedule.with_interval(months)?))
    }

    /// Moves the schedule's anchor to this day and time; on a coming day it is itself the first
    /// review. The interval stays, and so does a review that is waiting.
    ///
    /// # Errors
    /// [`Error::NoReviews`] before the first answer; [`Error::Schedule`] for a day or time that
    /// does not exist.
    pub fn set_start(&self, start: CivilTime) -> Result<()> {
        self.reschedule(|schedule| Ok(Schedule::starting(start, schedule.interval())?))
    }

    /// Pauses or resumes the reviews. The schedule stays the same; reviews missed while paused
    /// collapse into one, as always.
    ///
    /// # Errors
    /// [`Error::NoReviews`] before the first answer.
    pub fn set_paused(&self, paused: bool) -> Result<()> {
        self.write(
            |db, now| {
                let reviews = Self::reviews(db, now)?.ok_or(Error::NoReviews)?;
                Ok(review::save(db, &reviews.paused(paused))?)
            },
            |_, _, _, ()| Ok(()),
        )
    }

    /// The reviews as a calendar file. The export is remembered, so that a file for a later
    /// schedule can cancel its events.
    ///
    /// # Errors
    /// [`Error::NoReviews`] before the first answer, and while paused.
    pub fn calendar(&self) -> Result<FileToSave> {
        self.write(
            |db, now| {
                let reviews = Self::reviews(db, now)?
                    .filter(|reviews| !reviews.is_paused())
                    .ok_or(Error::NoReviews)?;
                let earlier = review::calendar_files(db)?;
                review::save_calendar_file(db, &CalendarFile::of(&reviews))?;
                Ok((reviews, earlier))
            },
            |_, words, now, (reviews, earlier)| {
                Ok(screens::calendar_file(&reviews, &earlier, words, now))
            },
        )
    }

    fn reschedule(&self, change: impl FnOnce(&Schedule) -> Result<Schedule>) -> Result<()> {
        self.write(
            |db, now| {
                let reviews: ReviewsNow = Self::reviews(db, now)?.ok_or(Error::NoReviews)?;
                let schedule = change(reviews.schedule())?;
                if schedule == *reviews.schedule() {
                    return Ok(());
                }
                Ok(review::save(db, &reviews.rescheduled(schedule))?)
            },
            |_, _, _, ()| Ok(()),
        )
    }
}
