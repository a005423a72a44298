//! Where the reviews stand: the schedule, what was dealt with, what was put off. Pure: the
//! rules of when a review is due and which reminders lie ahead.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::schedule::{DEFAULT_INTERVAL, Schedule, ScheduleError};

/// For how long a review is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum SnoozeFor {
    /// One day.
    Day,
    /// One week.
    Week,
}

impl SnoozeFor {
    /// Every length, the shortest first.
    pub const ALL: [Self; 2] = [Self::Day, Self::Week];

    const fn days(self) -> i64 {
        match self {
            Self::Day => 1,
            Self::Week => 7,
        }
    }
}

/// One occurrence put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Snooze {
    /// The occurrence.
    pub occurrence: u32,
    /// Until when, in civil time.
    pub until: NaiveDateTime,
}

/// Where the reviews stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewState {
    /// The pattern.
    pub schedule: Schedule,
    /// Whether reviews are paused.
    pub paused: bool,
    /// The last occurrence that was dealt with; 0 before the first.
    pub settled: u32,
    /// The last occurrence whose notification was handed out; 0 before the first.
    pub delivered: u32,
    /// The occurrence that was put off, if one was.
    pub snooze: Option<Snooze>,
}

/// A reminder that lies ahead, or is to be shown now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// The occurrence it is for.
    pub occurrence: u32,
    /// When it is to be shown, in civil time.
    pub at: NaiveDateTime,
    /// Whether the occurrence was put off until then.
    pub snoozed: bool,
}

/// Local time falls back by at most this much between two looks at the clock on one journey:
/// from UTC+14 to UTC-12. What lies further ahead than this cannot have come yet.
pub(super) const MAX_OFFSET_CHANGE: TimeDelta = TimeDelta::hours(26);

/// This code was written after this day, so a clock that shows an earlier one is wrong: a phone
/// starts with such a time when its battery was empty, until the network tells it the right one.
const EARLIEST_PLAUSIBLE_DATE: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// The time of day for reviews until a person chooses another: nine in the morning.
const DEFAULT_TIME: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

impl ReviewState {
    /// The reviews begin today, with the first step done; or on the day this code was written,
    /// where the clock shows an earlier one.
    pub fn begun(now: NaiveDateTime) -> Result<Self, ScheduleError> {
        let today = now.date().max(EARLIEST_PLAUSIBLE_DATE);
        Ok(Self::new(Schedule::new(
            today,
            DEFAULT_TIME,
            DEFAULT_INTERVAL,
        )?))
    }

    /// A new schedule: nothing dealt with, nothing put off.
    #[must_use]
    pub const fn new(schedule: Schedule) -> Self {
        Self {
            schedule,
            paused: false,
            settled: 0,
            delivered: 0,
            snooze: None,
        }
    }

    /// `self` without what a wrong clock left behind: if the clock once ran years ahead,
    /// occurrences were dealt with that have not come yet, and a review was put off for
    /// longer than can be asked for. Without this a corrected clock would mean silence for years.
    /// A clock from before this code was written proves nothing.
    #[must_use]
    pub fn corrected(mut self, now: NaiveDateTime) -> Self {
        if now.date() < EARLIEST_PLAUSIBLE_DATE {
            return self;
        }
        let reached = self.schedule.last_until(now + MAX_OFFSET_CHANGE);
        self.settled = self.settled.min(reached);
        self.delivered = self.delivered.min(reached);
        let longest = TimeDelta::days(SnoozeFor::Week.days()) + MAX_OFFSET_CHANGE;
        self.snooze = self
            .snooze
            .filter(|snooze| snooze.occurrence <= reached && snooze.until <= now + longest);
        self
    }

    /// `self` with a schedule that a clock years ahead began: on `first_done`, the day of the
    /// first mark, which has not come yet. It is moved back by whole years, so that the reviews
    /// keep their days of the year; nothing is made due by it. A start on another day is one
    /// that the person chose, and stays.
    #[must_use]
    pub fn begun_by_now(self, first_done: NaiveDate, now: NaiveDateTime) -> Self {
        let anchor = self.schedule.anchor();
        let ahead = anchor > (now + MAX_OFFSET_CHANGE).date();
        if !ahead || anchor != first_done || now.date() < EARLIEST_PLAUSIBLE_DATE {
            return self;
        }
        self.schedule
            .begun_by(now.date())
            .map_or(self, |schedule| self.rescheduled(schedule, now))
    }

    /// The occurrence that waits for the person, if one does. Missed ones collapse into the
    /// last; one that was put off waits once its time has come.
    #[must_use]
    pub fn due(&self, now: NaiveDateTime) -> Option<u32> {
        let put_off = |occurrence: &u32| {
            self.corrected(now)
                .snooze
                .is_some_and(|snooze| snooze.occurrence == *occurrence && snooze.until > now)
        };
        self.waiting(now)
            .filter(|occurrence| !self.paused && !put_off(occurrence))
    }

    /// The occurrence that is due, or will be once its time has come or the pause is over. One
    /// that was shown goes on waiting on a journey west, though its local time comes again.
    #[must_use]
    pub fn waiting(&self, now: NaiveDateTime) -> Option<u32> {
        let state = self.corrected(now);
        let last = state.schedule.last_until(now).max(state.delivered);
        (last > state.settled).then_some(last)
    }

    /// The first occurrence after `now` that was not dealt with already: on a journey west
    /// the local time of one that was may come a second time.
    #[must_use]
    pub fn next(&self, now: NaiveDateTime) -> u32 {
        let state = self.corrected(now);
        state.schedule.first_after(now).max(state.settled + 1)
    }

    /// The reminder to show now: a review is due, and its notification was not handed out yet
    /// or was put off since.
    #[must_use]
    pub fn to_deliver(&self, now: NaiveDateTime) -> Option<Planned> {
        let state = self.corrected(now);
        let occurrence = state.due(now)?;
        let snooze = state
            .snooze
            .filter(|snooze| snooze.occurrence == occurrence);
        (snooze.is_some() || occurrence > state.delivered).then(|| Planned {
            occurrence,
            at: snooze.map_or_else(
                || state.schedule.occurrence(occurrence),
                |snooze| snooze.until,
            ),
            snoozed: snooze.is_some(),
        })
    }

    /// The reminders after `now`, soonest first, at most `limit`.
    #[must_use]
    pub fn plan(&self, now: NaiveDateTime, limit: usize) -> Vec<Planned> {
        if self.paused {
            return Vec::new();
        }
        let state = self.corrected(now);
        let first = state.next(now).max(state.delivered + 1);
        let upcoming = (first..).map(|occurrence| Planned {
            occurrence,
            at: state.schedule.occurrence(occurrence),
            snoozed: false,
        });
        // A review that is put off past the next one gives way to it.
        let snoozed = state
            .snooze
            .filter(|snooze| {
                snooze.until > now
                    && snooze.occurrence > state.settled
                    && snooze.until < state.schedule.occurrence(first)
            })
            .map(|snooze| Planned {
                occurrence: snooze.occurrence,
                at: snooze.until,
                snoozed: true,
            });
        snoozed.into_iter().chain(upcoming).take(limit).collect()
    }

    /// Puts the due review off; nothing where none is due.
    #[must_use]
    pub fn snoozed(self, now: NaiveDateTime, length: SnoozeFor) -> Self {
        let Some(occurrence) = self.due(now) else {
            return self;
        };
        let until = minute(now) + TimeDelta::days(length.days());
        let state = self.corrected(now);
        Self {
            snooze: Some(Snooze { occurrence, until }),
            delivered: state.delivered.max(occurrence),
            ..state
        }
    }

    /// The due review was dealt with; nothing where none is due.
    #[must_use]
    pub fn settled(self, now: NaiveDateTime) -> Self {
        let Some(occurrence) = self.due(now) else {
            return self;
        };
        let state = self.corrected(now);
        Self {
            settled: occurrence,
            delivered: state.delivered.max(occurrence),
            snooze: None,
            ..state
        }
    }

    /// `self` by another pattern. What was not due is not made due; a review that waits goes on
    /// waiting, or moves to later on the same day; the whole day of a review that was dealt with
    /// counts as dealt with. Where the new pattern only begins after `now`, nothing waits.
    #[must_use]
    pub fn rescheduled(self, schedule: Schedule, now: NaiveDateTime) -> Self {
        let state = self.corrected(now);
        let reached = schedule.last_until(now);
        let by_the_day_of = |occurrence: u32| match occurrence {
            0 => 0,
            k => schedule.last_until(end_of_day(state.schedule.occurrence(k))),
        };
        let Some(last) = state.waiting(now) else {
            let settled = reached.max(by_the_day_of(state.settled));
            return Self {
                schedule,
                settled,
                delivered: settled,
                snooze: None,
                ..state
            };
        };
        if by_the_day_of(last) > reached {
            return Self {
                schedule,
                settled: reached,
                delivered: reached,
                snooze: None,
                ..state
            };
        }
        let before = reached.saturating_sub(1);
        Self {
            schedule,
            settled: before,
            delivered: if state.delivered < last {
                before
            } else {
                reached
            },
            snooze: state
                .snooze
                .filter(|snooze| reached > 0 && snooze.occurrence == last)
                .map(|snooze| Snooze {
                    occurrence: reached,
                    ..snooze
                }),
            ..state
        }
    }

    /// How many reviews before the due one passed without a word.
    #[must_use]
    pub fn missed(&self, now: NaiveDateTime) -> u32 {
        let settled = self.corrected(now).settled;
        self.due(now).map_or(0, |due| due - settled - 1)
    }

    /// The notification of `planned` was handed out.
    #[must_use]
    pub fn delivered(self, now: NaiveDateTime, planned: Planned) -> Self {
        let state = self.corrected(now);
        Self {
            delivered: planned.occurrence,
            snooze: None,
            ..state
        }
    }
}

/// `at` without its seconds: storage and screens keep civil time to the minute.
fn minute(at: NaiveDateTime) -> NaiveDateTime {
    at.with_second(0)
        .and_then(|at| at.with_nanosecond(0))
        .unwrap_or(at)
}

fn end_of_day(at: NaiveDateTime) -> NaiveDateTime {
    NaiveTime::from_hms_opt(23, 59, 59).map_or(at, |last| at.date().and_time(last))
}

impl Planned {
    const AT: &str = "%Y%m%dT%H%M";

    /// The reminder's deterministic id: the same reminder has the same id on every device and
    /// in every plan, and a reminder put off differs from the one it replaces.
    #[must_use]
    pub fn id(&self) -> String {
        let kind = if self.snoozed { "snoozed" } else { "review" };
        format!("{kind}-{}-{}", self.occurrence, self.at.format(Self::AT))
    }

    /// The reminder that an [`id`](Self::id) names.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        let mut parts = id.splitn(3, '-');
        let snoozed = match parts.next()? {
            "review" => false,
            "snoozed" => true,
            _ => return None,
        };
        Some(Self {
            occurrence: parts.next()?.parse().ok()?,
            at: NaiveDateTime::parse_from_str(parts.next()?, Self::AT).ok()?,
            snoozed,
        })
    }
}
