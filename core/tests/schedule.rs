//! The schedule: a table shared by all languages' tests, and what is refused.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use chrono::{NaiveDate, NaiveTime};
use serde::Deserialize;
use untrained_core::review::{Schedule, ScheduleError};

const NINE: NaiveTime = NaiveTime::from_hms_opt(9, 0, 0).unwrap();

#[derive(Deserialize)]
struct Vector {
    why: String,
    anchor: NaiveDate,
    interval: u32,
    occurrences: Vec<NaiveDate>,
}

#[test]
fn occurrences_are_as_the_shared_table_says() {
    let vectors: Vec<Vector> =
        serde_json::from_str(include_str!("../../tests/vectors/schedule.json")).unwrap();
    assert!(!vectors.is_empty());
    for vector in vectors {
        let schedule = Schedule::new(vector.anchor, NINE, vector.interval).unwrap();
        let found: Vec<_> = (1..)
            .take(vector.occurrences.len())
            .map(|k| schedule.occurrence(k).date())
            .collect();
        assert_eq!(found, vector.occurrences, "{}", vector.why);
    }
}

#[test]
fn a_schedule_that_makes_no_sense_is_refused() {
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 31).unwrap();
    for interval in [0, 2, 13, 1000, u32::MAX] {
        assert_eq!(
            Schedule::new(day(2026), NINE, interval),
            Err(ScheduleError::Interval(interval))
        );
    }
    for year in [1, 1999, 3000, 9999] {
        assert_eq!(
            Schedule::new(day(year), NINE, 3),
            Err(ScheduleError::Year(year))
        );
    }
}
