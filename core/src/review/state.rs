//! When a review is due and which reminders lie ahead: what is stored, and what follows from it
//! at a moment. Pure.
//!
//! A review is named by the civil time at which it fell due, and never by its number in the
//! pattern: so another pattern renumbers nothing, and a notification from before it still
//! names its review.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::schedule::{DEFAULT_INTERVAL, LAST_DAY, Schedule, ScheduleError, YEARS};

/// For how long a review is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum SnoozeFor {
    Day,
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

/// A review that was put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Snooze {
    /// When it fell due.
    pub due: NaiveDateTime,
    /// Until when it is put off, in civil time.
    pub until: NaiveDateTime,
}

/// What is stored of the reviews. Ask [`at`](Self::at) what follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewState {
    /// The pattern.
    pub schedule: Schedule,
    /// How often it was changed.
    pub changes: u32,
    /// From when the pattern counts: the moment at which it was chosen. An occurrence before it
    /// is no review.
    pub counts_from: NaiveDateTime,
    /// Whether reviews are paused.
    pub paused: bool,
    /// The day of the last review that was dealt with; whatever fell due by its end was.
    pub settled_day: Option<NaiveDate>,
    /// When the last review fell due that was offered.
    pub offered: Option<NaiveDateTime>,
    /// When the review fell due that was waiting as the pattern changed. It goes on waiting.
    pub carried: Option<NaiveDateTime>,
    /// The review that was put off, if one was.
    pub snooze: Option<Snooze>,
    /// When to come back, before the next review, to an AI switch that was not off.
    pub follow_up: Option<NaiveDateTime>,
}

/// The reviews at a moment: what is stored, with what a wrong clock left behind corrected, and
/// the moment. Everything is asked of this, so that the clock is looked at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewsNow {
    state: ReviewState,
    now: NaiveDateTime,
}

/// What a reminder is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderKind {
    Review,
    /// The AI switch, which was not off at the last look.
    FollowUp,
}

/// A reminder that lies ahead, or is to be shown now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// What it is for.
    pub kind: ReminderKind,
    /// When its review fell due, or will.
    pub due: NaiveDateTime,
    /// When it is to be shown, in civil time: later than `due` where the review was put off.
    pub at: NaiveDateTime,
}

/// Local time falls back by at most this much between two looks at the clock on one journey:
/// from UTC+14 to UTC-12. What lies further ahead than this cannot have come yet.
pub(super) const MAX_OFFSET_CHANGE: TimeDelta = TimeDelta::hours(26);

/// A schedule that begins later than this was begun by a wrong clock, and would keep the person
/// waiting: what lies nearer only makes the first interval so much longer.
const START_AHEAD: TimeDelta = TimeDelta::days(31);

/// This code was written after this day, so a clock that shows an earlier one is wrong: a phone
/// starts with such a time when its battery was empty, until the network tells it the right one.
const EARLIEST_PLAUSIBLE_DATE: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Reviews can begin on no later day: what shows a later one is no clock of our time either.
const LATEST_START: NaiveDate = match NaiveDate::from_ymd_opt(*YEARS.end(), 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// The time of day for reviews until a person chooses another: nine in the morning.
const DEFAULT_TIME: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

impl ReviewState {
    /// The reviews begin today; or on the nearest day on which they can, where the clock shows
    /// another one. Nothing is due at once.
    pub fn begun(now: NaiveDateTime) -> Result<Self, ScheduleError> {
        let schedule = Schedule::new(start_near(now.date()), DEFAULT_TIME, DEFAULT_INTERVAL)?;
        let new = Self::new(schedule);
        Ok(Self {
            counts_from: latest(Some(new.counts_from), minute(now)),
            ..new
        })
    }

    /// A new schedule: nothing dealt with, nothing put off.
    #[must_use]
    pub const fn new(schedule: Schedule) -> Self {
        Self {
            schedule,
            changes: 0,
            counts_from: schedule.anchor().and_time(schedule.time()),
            paused: false,
            settled_day: None,
            offered: None,
            carried: None,
            snooze: None,
            follow_up: None,
        }
    }

    /// The reviews at the moment `now`.
    ///
    /// If the clock once ran years ahead, reviews were dealt with that have not come yet, and
    /// one was put off for longer than can be asked for; a corrected clock would then mean
    /// silence for years. So what lies further ahead than a journey can explain is taken back
    /// here, and nowhere else. A clock from before this code was written proves nothing.
    #[must_use]
    pub fn at(self, now: NaiveDateTime) -> ReviewsNow {
        ReviewsNow {
            state: self.clock_corrected(now),
            now,
        }
    }

    fn clock_corrected(mut self, now: NaiveDateTime) -> Self {
        if now.date() < EARLIEST_PLAUSIBLE_DATE {
            return self;
        }
        let reached = now + MAX_OFFSET_CHANGE;
        let come = |at: NaiveDateTime| if at > reached { now } else { at };
        self.counts_from = come(self.counts_from);
        self.settled_day = self
            .settled_day
            .map(|day| come(day.and_time(NaiveTime::MIN)).date());
        self.offered = self.offered.map(come);
        self.carried = self.carried.filter(|due| *due <= reached);
        let longest = TimeDelta::days(SnoozeFor::Week.days());
        self.snooze = self
            .snooze
            .filter(|snooze| snooze.due <= reached && snooze.until <= reached + longest);
        self.follow_up = self.follow_up.filter(|at| *at <= reached + longest);
        self
    }

    /// `self` with a schedule that a clock far ahead began: on `first_mark`, the day of the
    /// first mark, which will not come for long. It is moved back by whole years, so that the
    /// reviews keep their days of the year; nothing is made due by it. A start on another day is
    /// one that the person chose, and stays; so does one that is only some days ahead.
    #[must_use]
    pub fn begun_by_now(self, first_mark: NaiveDate, now: NaiveDateTime) -> Self {
        let anchor = self.schedule.anchor();
        let ahead = anchor - now.date() > START_AHEAD;
        if !ahead || anchor != start_near(first_mark) || now.date() < EARLIEST_PLAUSIBLE_DATE {
            return self;
        }
        self.schedule
            .begun_by(now.date())
            .map_or(self, |schedule| self.at(now).rescheduled(schedule))
    }
}

impl ReviewsNow {
    /// What is to be stored: the state without what a wrong clock left behind.
    #[must_use]
    pub const fn state(&self) -> &ReviewState {
        &self.state
    }

    /// The pattern.
    #[must_use]
    pub const fn schedule(&self) -> &Schedule {
        &self.state.schedule
    }

    /// Whether reviews are paused.
    #[must_use]
    pub const fn is_paused(&self) -> bool {
        self.state.paused
    }

    /// When the review fell due that waits for the person, if one does. Missed ones collapse
    /// into the last; one that was put off waits once its time has come.
    #[must_use]
    pub fn due(&self) -> Option<NaiveDateTime> {
        let put_off =
            |due: &NaiveDateTime| self.snooze_of(*due).is_some_and(|it| it.until > self.now);
        self.waiting()
            .filter(|due| !self.state.paused && !put_off(due))
    }

    /// The review that is due, or will be once its time has come or the pause is over. One
    /// that was offered goes on waiting on a journey west, though its local time comes again.
    #[must_use]
    pub fn waiting(&self) -> Option<NaiveDateTime> {
        let reached = latest(self.state.offered, self.now);
        let last = self.state.schedule.last_until(reached);
        let last = Some(self.state.schedule.occurrence(last))
            .filter(|due| last > 0 && *due > self.counted());
        last.max(self.state.carried)
    }

    /// The next review of the pattern: after now, and after what was dealt with. On a journey
    /// west the local time of one that was may come a second time.
    #[must_use]
    pub fn next(&self) -> NaiveDateTime {
        self.first_after(self.counted().max(self.now))
    }

    /// When the person is asked next: about the review that was put off, or else about the next of
    /// the pattern.
    #[must_use]
    pub fn asks_next(&self) -> NaiveDateTime {
        let next = self.next();
        self.put_off().map_or(next, |snooze| snooze.until.min(next))
    }

    /// The reminder to show now: a review is due, and was not offered yet or was put off since;
    /// or else it is time to come back to the switch.
    #[must_use]
    pub fn to_offer(&self) -> Option<Planned> {
        self.review_to_offer().or_else(|| {
            let at = self
                .state
                .follow_up
                .filter(|at| *at <= self.now && !self.state.paused)?;
            Some(Planned::follow_up(at))
        })
    }

    fn review_to_offer(&self) -> Option<Planned> {
        let due = self.due()?;
        let snooze = self.snooze_of(due);
        let is_new = self.state.offered.is_none_or(|offered| due > offered);
        (snooze.is_some() || is_new).then(|| Planned {
            kind: ReminderKind::Review,
            due,
            at: snooze.map_or(due, |snooze| snooze.until),
        })
    }

    /// The reminders after now, soonest first, at most `limit`.
    #[must_use]
    pub fn plan(&self, limit: usize) -> Vec<Planned> {
        if self.state.paused {
            return Vec::new();
        }
        let first = self.first_after(latest(self.state.offered, self.counted().max(self.now)));
        let k = self.state.schedule.last_until(first);
        let upcoming = (k..).map(|k| Planned::review(self.state.schedule.occurrence(k)));
        // A review that is put off past the next one gives way to it.
        let snoozed = self
            .put_off()
            .filter(|snooze| snooze.until < first)
            .map(|snooze| Planned {
                kind: ReminderKind::Review,
                due: snooze.due,
                at: snooze.until,
            });
        // A review asks about the switch anyway.
        let follow_up = self
            .state
            .follow_up
            .filter(|at| *at > self.now && *at < first)
            .map(Planned::follow_up);
        let mut before: Vec<Planned> = snoozed.into_iter().chain(follow_up).collect();
        before.sort_by_key(|planned| planned.at);
        before.into_iter().chain(upcoming).take(limit).collect()
    }

    /// Puts the due review off; nothing where none is due.
    #[must_use]
    pub fn snoozed(&self, length: SnoozeFor) -> ReviewState {
        let Some(due) = self.due() else {
            return self.state;
        };
        let until = after(minute(self.now), length.days());
        ReviewState {
            snooze: Some(Snooze { due, until }),
            offered: self.state.offered.max(Some(due)),
            ..self.state
        }
    }

    /// The due review was dealt with; nothing where none is due.
    #[must_use]
    pub fn settled(&self) -> ReviewState {
        let Some(due) = self.due() else {
            return self.state;
        };
        ReviewState {
            settled_day: self.state.settled_day.max(Some(due.date())),
            offered: self.state.offered.max(Some(due)),
            carried: None,
            snooze: None,
            ..self.state
        }
    }

    /// By another pattern, from now on. What was not due is not made due, and what waits goes on
    /// waiting, whether the new pattern has it or not.
    #[must_use]
    pub fn rescheduled(&self, schedule: Schedule) -> ReviewState {
        let waiting = self.waiting();
        // A review that waits is not asked for a second time on its day.
        let its_day = waiting.map(|due| end_of_day(due.date()));
        ReviewState {
            schedule,
            changes: self.state.changes.saturating_add(1),
            counts_from: latest(its_day, minute(self.now)).max(self.state.counts_from),
            // Only of what waits: nothing of the new pattern was offered yet.
            offered: self.state.offered.min(waiting),
            carried: waiting,
            ..self.state
        }
    }

    /// Paused, or resumed. The pattern is the same afterwards.
    #[must_use]
    pub fn paused(&self, paused: bool) -> ReviewState {
        ReviewState {
            paused,
            ..self.state
        }
    }

    /// What was to be offered was: it is not offered again.
    #[must_use]
    pub fn offered(&self) -> ReviewState {
        match self.to_offer() {
            None => self.state,
            Some(planned) if planned.kind == ReminderKind::FollowUp => ReviewState {
                follow_up: None,
                ..self.state
            },
            Some(planned) => ReviewState {
                offered: self.state.offered.max(Some(planned.due)),
                snooze: self.state.snooze.filter(|snooze| snooze.due != planned.due),
                // A review asks about the switch anyway.
                follow_up: self.state.follow_up.filter(|at| *at > self.now),
                ..self.state
            },
        }
    }

    /// Comes back to the AI switch `days` from today, at the reviews' time of day; or not at all.
    #[must_use]
    pub fn followed_up(&self, days: Option<i64>) -> ReviewState {
        let today = self.now.date().and_time(self.state.schedule.time());
        ReviewState {
            follow_up: days.map(|days| after(today, days)),
            ..self.state
        }
    }

    /// Occurrences up to here are no longer reviews: they were dealt with, or the pattern was
    /// chosen later.
    fn counted(&self) -> NaiveDateTime {
        latest(
            self.state.settled_day.map(end_of_day),
            self.state.counts_from,
        )
    }

    fn first_after(&self, at: NaiveDateTime) -> NaiveDateTime {
        let schedule = &self.state.schedule;
        schedule.occurrence(schedule.first_after(at))
    }

    /// The review that waits until a time to come, if one does.
    fn put_off(&self) -> Option<Snooze> {
        self.state
            .snooze
            .filter(|snooze| snooze.until > self.now && self.waiting() == Some(snooze.due))
    }

    fn snooze_of(&self, due: NaiveDateTime) -> Option<Snooze> {
        self.state.snooze.filter(|snooze| snooze.due == due)
    }
}

fn latest(one: Option<NaiveDateTime>, other: NaiveDateTime) -> NaiveDateTime {
    one.map_or(other, |one| one.max(other))
}

fn start_near(day: NaiveDate) -> NaiveDate {
    day.clamp(EARLIEST_PLAUSIBLE_DATE, LATEST_START)
}

/// `days` after `at`; not after the last day of the calendar, where storage ends.
fn after(at: NaiveDateTime, days: i64) -> NaiveDateTime {
    (at + TimeDelta::days(days)).min(LAST_DAY.and_time(at.time()))
}

/// `at` without its seconds: storage and screens keep civil time to the minute.
fn minute(at: NaiveDateTime) -> NaiveDateTime {
    at.with_second(0)
        .and_then(|at| at.with_nanosecond(0))
        .unwrap_or(at)
}

fn end_of_day(day: NaiveDate) -> NaiveDateTime {
    day.and_time(NaiveTime::from_hms_opt(23, 59, 59).unwrap_or(NaiveTime::MIN))
}

impl Planned {
    const AT: &str = "%Y%m%dT%H%M";

    const fn review(due: NaiveDateTime) -> Self {
        Self {
            kind: ReminderKind::Review,
            due,
            at: due,
        }
    }

    const fn follow_up(at: NaiveDateTime) -> Self {
        Self {
            kind: ReminderKind::FollowUp,
            due: at,
            at,
        }
    }

    /// Its id, such as `review-20270224T0900`; `review-20270224T0900-20270225T1015` where the
    /// review was put off until then; `follow-up-20261201T0900`. The same reminder has the same
    /// id on every device and by every pattern.
    #[must_use]
    pub fn id(&self) -> String {
        let due = self.due.format(Self::AT);
        match self.kind {
            ReminderKind::FollowUp => format!("follow-up-{due}"),
            ReminderKind::Review if self.at == self.due => format!("review-{due}"),
            ReminderKind::Review => format!("review-{due}-{}", self.at.format(Self::AT)),
        }
    }

    /// The reminder that an [`id`](Self::id) names; none for ids of other forms, such as those
    /// of earlier versions, which had the occurrence's number in them.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        let parse = |text| NaiveDateTime::parse_from_str(text, Self::AT).ok();
        let planned = if let Some(at) = id.strip_prefix("follow-up-") {
            Self::follow_up(parse(at)?)
        } else {
            let times = id.strip_prefix("review-")?;
            let (due, at) = times.split_once('-').unwrap_or((times, times));
            Self {
                at: parse(at)?,
                ..Self::review(parse(due)?)
            }
        };
        (planned.id() == id).then_some(planned)
    }
}
