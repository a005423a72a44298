//! The schedule: occurrence k is the anchor date plus k intervals, at a fixed time of day.
//!
//! Each occurrence is computed from the anchor and never from the one before, so the 31st stays the
//! 31st after a short month: 31 Jan, 30 Apr, 31 Jul, 31 Oct, 31 Jan.

use chrono::{Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime};

use crate::civil::CivilTime;

/// The intervals to choose from, in months.
pub const INTERVALS: [u32; 4] = [1, 3, 6, 12];
/// In months.
pub const DEFAULT_INTERVAL: u32 = 3;
/// The years an anchor may lie in, far enough from the ends of the calendar for any occurrence.
pub const YEARS: std::ops::RangeInclusive<i32> = 2000..=2999;

/// The end of the calendar, as in [`Timestamp::civil`](crate::civil::Timestamp::civil).
pub(super) const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    /// The interval is not one of [`INTERVALS`].
    #[error("an interval of {0} months is not offered")]
    Interval(u32),
    #[error("{year}-{month}-{day} is no date")]
    Date { year: i32, month: u32, day: u32 },
    /// The year lies outside [`YEARS`].
    #[error("the year {0} is out of range")]
    Year(i32),
    #[error("{hour}:{minute} is no time of day")]
    Time { hour: u32, minute: u32 },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    anchor: NaiveDate,
    time: NaiveTime,
    interval: u32,
}

impl Schedule {
    /// A schedule from `anchor`, every `interval` months at `time`.
    ///
    /// # Errors
    /// [`ScheduleError::Interval`], [`ScheduleError::Year`].
    pub fn new(anchor: NaiveDate, time: NaiveTime, interval: u32) -> Result<Self, ScheduleError> {
        if !INTERVALS.contains(&interval) {
            return Err(ScheduleError::Interval(interval));
        }
        if !YEARS.contains(&anchor.year()) {
            return Err(ScheduleError::Year(anchor.year()));
        }
        Ok(Self {
            anchor,
            time,
            interval,
        })
    }

    /// A schedule from the day and time in `start`, every `interval` months.
    ///
    /// # Errors
    /// Any [`ScheduleError`].
    pub fn starting(start: CivilTime, interval: u32) -> Result<Self, ScheduleError> {
        let anchor = start.date().ok_or(ScheduleError::Date {
            year: start.year,
            month: start.month,
            day: start.day,
        })?;
        let time = start.time().ok_or(ScheduleError::Time {
            hour: start.hour,
            minute: start.minute,
        })?;
        Self::new(anchor, time, interval)
    }

    /// The day and time that [`starting`](Self::starting) takes.
    #[must_use]
    pub fn start(&self) -> CivilTime {
        self.anchor.and_time(self.time).into()
    }

    /// The same anchor and time, with another interval.
    ///
    /// # Errors
    /// [`ScheduleError::Interval`].
    pub fn with_interval(&self, interval: u32) -> Result<Self, ScheduleError> {
        Self::new(self.anchor, self.time, interval)
    }

    /// The same days of the year, with the latest such anchor that is not after `day`; none if its
    /// year would lie before [`YEARS`]. Works for every interval, because each divides a year.
    pub(super) fn begun_by(&self, day: NaiveDate) -> Option<Self> {
        let back = |years| self.anchor.checked_sub_months(Months::new(years * 12));
        let whole = self.anchor.years_since(day).unwrap_or(0);
        let anchor = back(whole)
            .filter(|anchor| *anchor <= day)
            .or_else(|| back(whole + 1))?;
        Self::new(anchor, self.time, self.interval).ok()
    }

    /// The day of occurrence 0, from which the others are counted. It is the day of the first
    /// answer, on which there is no review, or one that the person chose.
    #[must_use]
    pub const fn anchor(&self) -> NaiveDate {
        self.anchor
    }

    #[must_use]
    pub const fn time(&self) -> NaiveTime {
        self.time
    }

    /// In months.
    #[must_use]
    pub const fn interval(&self) -> u32 {
        self.interval
    }

    /// Occurrence `k`, at most at the end of the calendar.
    #[must_use]
    pub fn occurrence(&self, k: u32) -> NaiveDateTime {
        let months = Months::new(k.saturating_mul(self.interval));
        self.anchor
            .checked_add_months(months)
            .map_or(LAST_DAY, |day| day.min(LAST_DAY))
            .and_time(self.time)
    }

    /// Whether an occurrence falls into a month without the anchor's day and moves to the month's
    /// end.
    #[must_use]
    pub fn clamps(&self) -> bool {
        const SHORTEST: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        (self.anchor.month0()..)
            .step_by(self.interval as usize)
            .take(12)
            .any(|month| SHORTEST[month as usize % 12] < self.anchor.day())
    }

    /// The index of the last occurrence at or before `now`; none before the anchor.
    #[must_use]
    pub fn last_index_until(&self, now: NaiveDateTime) -> Option<u32> {
        // Occurrence k is in the month k*interval after the anchor's, so whole months give k, up to
        // the day and time within the month.
        let months = (now.year() - self.anchor.year()) * 12 + now.month().cast_signed()
            - self.anchor.month().cast_signed();
        let k = u32::try_from(months).ok()? / self.interval;
        if self.occurrence(k) <= now {
            Some(k)
        } else {
            k.checked_sub(1)
        }
    }

    /// The index of the first occurrence after `now`.
    #[must_use]
    pub fn first_index_after(&self, now: NaiveDateTime) -> u32 {
        self.last_index_until(now).map_or(0, |k| k + 1)
    }
}
