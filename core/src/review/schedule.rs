//! The schedule: occurrence k is the anchor date moved by k intervals, at a fixed time of day.
//!
//! Each occurrence is computed from the anchor and never from the one before, so the 31st
//! stays the 31st after a short month: 31 Jan, 30 Apr, 31 Jul, 31 Oct, 31 Jan.

use chrono::{Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime};

use crate::civil::CivilTime;

/// The intervals a person can choose, in months.
pub const INTERVALS: [u32; 4] = [1, 3, 6, 12];
/// The interval until a person chooses another: a quarter.
pub const DEFAULT_INTERVAL: u32 = 3;
/// The years an anchor may lie in; far enough from the calendar's ends for any occurrence.
pub const YEARS: std::ops::RangeInclusive<i32> = 2000..=2999;

/// The calendar's end: no moment is later ([`Timestamp::civil`](crate::civil::Timestamp::civil)).
pub(super) const LAST_DAY: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Why a schedule was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ScheduleError {
    /// The interval is none of [`INTERVALS`].
    #[error("an interval of {0} months is not offered")]
    Interval(u32),
    /// The date does not exist.
    #[error("{year}-{month}-{day} is no date")]
    Date {
        year: i32,
        month: u32,
        /// Day of the month.
        day: u32,
    },
    /// The year lies outside [`YEARS`].
    #[error("the year {0} is out of range")]
    Year(i32),
    /// The time of day does not exist.
    #[error("{hour}:{minute} is no time of day")]
    Time { hour: u32, minute: u32 },
}

/// When reviews take place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Schedule {
    anchor: NaiveDate,
    time: NaiveTime,
    interval: u32,
}

impl Schedule {
    /// A schedule from `anchor`, every `interval` months at `time` (kept to the minute).
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

    /// A schedule from the day and the time of day in `start`, every `interval` months.
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

    /// The day and the time of day that [`starting`](Self::starting) takes.
    #[must_use]
    pub fn start(&self) -> CivilTime {
        self.anchor.and_time(self.time).into()
    }

    /// The same days and times, at another interval: the anchor stays.
    pub fn with_interval(&self, interval: u32) -> Result<Self, ScheduleError> {
        Self::new(self.anchor, self.time, interval)
    }

    /// The same days of the year, counted from the last of them that is not after `day`; none
    /// before the calendar of schedules begins. Every interval divides a year.
    pub(super) fn begun_by(&self, day: NaiveDate) -> Option<Self> {
        let back = |years| self.anchor.checked_sub_months(Months::new(years * 12));
        let whole = self.anchor.years_since(day).unwrap_or(0);
        let anchor = back(whole)
            .filter(|anchor| *anchor <= day)
            .or_else(|| back(whole + 1))?;
        Self::new(anchor, self.time, self.interval).ok()
    }

    /// The day from which occurrences are counted; occurrence 0, when the first step was done.
    #[must_use]
    pub const fn anchor(&self) -> NaiveDate {
        self.anchor
    }

    /// The time of day.
    #[must_use]
    pub const fn time(&self) -> NaiveTime {
        self.time
    }

    /// Months between occurrences.
    #[must_use]
    pub const fn interval(&self) -> u32 {
        self.interval
    }

    /// Occurrence `k`. An occurrence beyond the calendar's end stays at its end.
    #[must_use]
    pub fn occurrence(&self, k: u32) -> NaiveDateTime {
        let months = Months::new(k.saturating_mul(self.interval));
        self.anchor
            .checked_add_months(months)
            .map_or(LAST_DAY, |day| day.min(LAST_DAY))
            .and_time(self.time)
    }

    /// Whether some month that it comes to lacks the anchor's day, so that the occurrence there
    /// is moved to the month's end.
    #[must_use]
    pub fn clamps(&self) -> bool {
        const SHORTEST: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        (self.anchor.month0()..)
            .step_by(self.interval as usize)
            .take(12)
            .any(|month| SHORTEST[month as usize % 12] < self.anchor.day())
    }

    /// The last occurrence at or before `now`; 0 where none has come yet.
    #[must_use]
    pub fn last_until(&self, now: NaiveDateTime) -> u32 {
        // Occurrence k lies in the month k*interval after the anchor's, so whole months tell k
        // but for the day and time within the month.
        let months = (now.year() - self.anchor.year()) * 12 + now.month().cast_signed()
            - self.anchor.month().cast_signed();
        let Ok(months) = u32::try_from(months) else {
            return 0;
        };
        let k = months / self.interval;
        if self.occurrence(k) <= now {
            k
        } else {
            k.saturating_sub(1)
        }
    }

    /// The first occurrence after `now`; at least 1, because the anchor itself is no review.
    #[must_use]
    pub fn first_after(&self, now: NaiveDateTime) -> u32 {
        self.last_until(now) + 1
    }
}
