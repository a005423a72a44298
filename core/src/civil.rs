//! Moments and civil time. The core takes the time from the injected [`Clock`] and works in civil
//! time only; the operating system turns a civil time into an instant, so that no time-zone
//! database has to ship.

use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

/// A moment, with the local UTC offset at the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Timestamp {
    /// Milliseconds since 1970-01-01T00:00Z.
    pub utc_ms: i64,
    /// Seconds to add to UTC for local time; east is positive.
    pub offset_s: i32,
}

/// The largest UTC offset accepted, in seconds; no place is that far from UTC.
pub(crate) const MAX_OFFSET_S: u32 = 18 * 3600;

impl Timestamp {
    /// The moments whose local time lies in the years 1 to 9999 at any offset.
    pub(crate) const RANGE_MS: RangeInclusive<i64> =
        LOWEST.and_utc().timestamp_millis()..=HIGHEST.and_utc().timestamp_millis();

    /// `self` made plausible: a moment outside the years 1 to 9999 becomes the nearest one inside,
    /// and an offset of more than 18 hours becomes 0. Both can only come from a broken clock, which
    /// must not stop the app or produce a record that cannot be read back.
    pub(crate) fn in_range(self) -> Self {
        Self {
            utc_ms: self
                .utc_ms
                .clamp(*Self::RANGE_MS.start(), *Self::RANGE_MS.end()),
            offset_s: self.offset(),
        }
    }

    /// The local date and time. A moment outside the years 1 to 9999 becomes the nearest one inside,
    /// and an offset of more than 18 hours is ignored.
    #[must_use]
    pub fn civil(self) -> NaiveDateTime {
        let Self { utc_ms, offset_s } = self.in_range();
        let utc = DateTime::from_timestamp_millis(utc_ms).map_or(HIGHEST, |utc| utc.naive_utc());
        utc + TimeDelta::seconds(i64::from(offset_s))
    }

    /// The offset in seconds; 0 if it is out of range.
    pub(crate) const fn offset(self) -> i32 {
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

/// Tells the time. A shell implements it with the platform's clock, tests with one they control.
#[cfg_attr(feature = "uniffi", uniffi::export(with_foreign))]
pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
}

/// A date and a time of day without a zone, to the minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CivilTime {
    pub year: i32,
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
    pub hour: u32,
    pub minute: u32,
}

impl CivilTime {
    /// The day; none if the calendar has no such day.
    #[must_use]
    pub fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month, self.day)
    }

    /// The time of day; none if it is not a valid one.
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

/// The civil time format of storage and documents. Texts sort in time order.
const CIVIL: &str = "%Y-%m-%dT%H:%M";

pub(crate) fn civil_text(at: NaiveDateTime) -> String {
    at.format(CIVIL).to_string()
}

/// Parses what [`civil_text`] wrote; none if the text is not in exactly that form, or the year is
/// outside 1 to 9999.
pub(crate) fn parse_civil(text: &str) -> Option<NaiveDateTime> {
    NaiveDateTime::parse_from_str(text, CIVIL)
        .ok()
        .filter(|at| (1..=9999).contains(&at.year()) && civil_text(*at) == text)
}

/// A calendar month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// `month` (1 to 12) of `year` (1 to 9999); none if out of range.
    #[must_use]
    pub fn new(year: i32, month: u32) -> Option<Self> {
        ((1..=9999).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The month that contains `day`.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }

    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    /// 1 to 12.
    #[must_use]
    pub const fn month(self) -> u32 {
        self.month
    }

    #[must_use]
    pub const fn before(self) -> Self {
        if self.month == 1 {
            Self {
                year: self.year - 1,
                month: 12,
            }
        } else {
            Self {
                month: self.month - 1,
                ..self
            }
        }
    }

    #[must_use]
    pub const fn after(self) -> Self {
        if self.month == 12 {
            Self {
                year: self.year + 1,
                month: 1,
            }
        } else {
            Self {
                month: self.month + 1,
                ..self
            }
        }
    }

    #[must_use]
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or(NaiveDate::MIN)
    }
}

/// `YYYY-MM`, as in storage and transfer documents.
impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl std::str::FromStr for Month {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, month) = text.split_once('-').ok_or(())?;
        let parsed = year.parse().ok().zip(month.parse().ok());
        parsed
            .and_then(|(year, month)| Self::new(year, month))
            .filter(|month| month.to_string() == text)
            .ok_or(())
    }
}
