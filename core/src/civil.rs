//! Moments and civil time. The core asks the injected [`Clock`] for the time and reckons in
//! civil time only; the operating system turns a civil time into an instant, so that no
//! time-zone database ships.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

/// A point in time together with the local offset that was in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Timestamp {
    /// Milliseconds since 1970-01-01T00:00Z.
    pub utc_ms: i64,
    /// Seconds to add to UTC for local time; east is positive.
    pub offset_s: i32,
}

impl Timestamp {
    /// The local date and time. A moment outside the years 1 to 9999 is moved to the nearer
    /// end, and an offset of more than 18 hours is ignored: both can only come from a broken
    /// clock, and neither may stop the app.
    #[must_use]
    pub fn civil(self) -> NaiveDateTime {
        let utc = DateTime::from_timestamp_millis(self.utc_ms)
            .map(|instant| instant.naive_utc())
            .filter(|utc| (1..=9999).contains(&utc.year()))
            .unwrap_or(if self.utc_ms < 0 { LOWEST } else { HIGHEST });
        utc + TimeDelta::seconds(i64::from(self.offset()))
    }

    /// The offset in seconds, without one that no place on earth has.
    pub(crate) const fn offset(self) -> i32 {
        const MAX_OFFSET_S: u32 = 18 * 3600;
        if self.offset_s.unsigned_abs() > MAX_OFFSET_S {
            0
        } else {
            self.offset_s
        }
    }
}

const LOWEST: NaiveDateTime = match NaiveDate::from_ymd_opt(1, 1, 2) {
    Some(day) => day.and_time(NaiveTime::MIN),
    None => NaiveDateTime::MIN,
};
const HIGHEST: NaiveDateTime = match NaiveDate::from_ymd_opt(9999, 12, 30) {
    Some(day) => day.and_time(NaiveTime::MIN),
    None => NaiveDateTime::MAX,
};

/// Tells the time. The shell implements it with the platform's clock, tests drive it.
#[cfg_attr(feature = "uniffi", uniffi::export(with_foreign))]
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// A date and a time of day without a zone, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CivilTime {
    /// Year, 1 to 9999.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u32,
    /// Day of the month, 1 to 31.
    pub day: u32,
    /// Hour, 0 to 23.
    pub hour: u32,
    /// Minute, 0 to 59.
    pub minute: u32,
}

impl CivilTime {
    /// The day; none where the calendar has no such day.
    #[must_use]
    pub fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month, self.day)
    }

    /// The time of day; none where the clock never shows it.
    #[must_use]
    pub fn time(self) -> Option<NaiveTime> {
        NaiveTime::from_hms_opt(self.hour, self.minute, 0)
    }
}

impl From<NaiveDateTime> for CivilTime {
    fn from(at: NaiveDateTime) -> Self {
        Self {
            year: at.year(),
            month: at.month(),
            day: at.day(),
            hour: at.hour(),
            minute: at.minute(),
        }
    }
}
