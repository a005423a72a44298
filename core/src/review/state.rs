//! When a review is due and which reminders are next: the stored state, and what follows from it at
//! a given moment. Pure.
//!
//! A review is identified by the civil time at which it fell due, not by its number in the
//! schedule. So a changed schedule renumbers nothing, and an older notification still refers to its
//! review.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::schedule::{DEFAULT_INTERVAL, LAST_DAY, Schedule, ScheduleError, YEARS};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum SnoozeFor {
    Day,
    Week,
}

impl SnoozeFor {
    /// Shortest first.
    pub const ALL: [Self; 2] = [Self::Day, Self::Week];

    const fn days(self) -> i64 {
        match self {
            Self::Day => 1,
            Self::Week => 7,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Snooze {
    /// When the review fell due.
    pub due: NaiveDateTime,
    /// The civil time at which it is shown again.
    pub until: NaiveDateTime,
}

/// The stored state of the reviews. [`at`](Self::at) evaluates it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewState {
    pub schedule: Schedule,
    /// How often the schedule was changed.
    pub changes: u32,
    /// When the schedule was chosen, or its start, if that is later and not a review. Occurrences
    /// up to here do not count.
    pub counts_from: NaiveDateTime,
    pub paused: bool,
    /// The day of the last review that was finished or dismissed. Whatever fell due by the end of
    /// that day is settled.
    pub settled_day: Option<NaiveDate>,
    /// When the last review that was offered fell due.
    pub offered: Option<NaiveDateTime>,
    /// When the review fell due that was waiting when the schedule changed. It stays waiting.
    pub carried: Option<NaiveDateTime>,
    pub snooze: Option<Snooze>,
    /// When to ask again about an AI switch that was not off, ahead of the next review.
    pub follow_up: Option<NaiveDateTime>,
}

/// The reviews at a moment: the stored state, corrected for a wrong clock, and the time. All
/// questions go to this type, so that the clock is read once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReviewsNow {
    state: ReviewState,
    now: NaiveDateTime,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReminderKind {
    Review,
    /// The AI switch was not off at the last look.
    FollowUp,
}

/// A reminder that is scheduled, or to be shown now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    pub kind: ReminderKind,
    /// When its review falls due.
    pub due: NaiveDateTime,
    /// When to show it, in civil time; later than `due` if the review was snoozed.
    pub at: NaiveDateTime,
}

/// The most that local time can fall back between two looks at the clock on a journey: from UTC+14
/// to UTC-12. Anything further ahead cannot have happened yet.
pub(super) const MAX_OFFSET_CHANGE: TimeDelta = TimeDelta::hours(26);

/// The furthest that a snooze or a follow-up lies ahead: a week from today, at the reviews' time of day,
/// which may be later than it is now.
const MAX_AHEAD: TimeDelta = TimeDelta::days(SnoozeFor::Week.days() + 1);

/// A schedule that starts further ahead than this was started under a wrong clock and would keep
/// the person waiting. Less only makes the first interval that much longer.
const START_AHEAD: TimeDelta = TimeDelta::days(31);

/// A clock that shows an earlier day is wrong, because this code is newer. Phones start with such a
/// time after the battery ran empty, until the network sets it.
const EARLIEST_PLAUSIBLE_DATE: NaiveDate = match NaiveDate::from_ymd_opt(2026, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// The latest day on which reviews can start; a clock that shows a later one is wrong too.
const LATEST_START: NaiveDate = match NaiveDate::from_ymd_opt(*YEARS.end(), 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Days until the app asks again about an AI switch that was not off.
pub(crate) const FOLLOW_UP_DAYS: i64 = 7;

/// After so long without use Android, from 12 on, may put an app to sleep: the default of its source.
const UNUSED: TimeDelta = TimeDelta::days(90);

/// The time of day for reviews, until the person chooses another.
const DEFAULT_TIME: NaiveTime = match NaiveTime::from_hms_opt(9, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

impl ReviewState {
    /// Starts the reviews today, or on the nearest allowed day if the clock is wrong. Nothing is
    /// due at once.
    ///
    /// # Errors
    /// None in practice: the anchor is within [`YEARS`] and the interval is an offered one.
    pub fn begun(now: NaiveDateTime) -> Result<Self, ScheduleError> {
        let schedule = Schedule::new(start_near(now.date()), DEFAULT_TIME, DEFAULT_INTERVAL)?;
        let new = Self::new(schedule);
        Ok(Self {
            counts_from: latest(Some(new.counts_from), minute(now)),
            ..new
        })
    }

    /// A new schedule, with nothing settled or snoozed.
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

    /// Evaluates the state at `now`.
    ///
    /// If the clock once ran years ahead, reviews were settled, or snoozed until dates, that have
    /// not come yet; once the clock is right again, there would be no reminder for years. So
    /// anything further ahead than a journey can explain is reset here, and nowhere else. A clock
    /// from before this code was written is ignored.
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
        let come = |at| come_by(at, now);
        // No clock turns a start that is not a review into one.
        let start = self.schedule.occurrence(0).min(self.counts_from);
        self.counts_from = come(self.counts_from).max(start);
        self.settled_day = self
            .settled_day
            .map(|day| come(day.and_time(NaiveTime::MIN)).date());
        self.offered = self.offered.map(come);
        self.carried = self.carried.filter(|due| *due <= reached);
        self.snooze = self
            .snooze
            .filter(|snooze| snooze.due <= reached && snooze.until <= reached + MAX_AHEAD);
        self.follow_up = self.follow_up.filter(|at| *at <= reached + MAX_AHEAD);
        self
    }

    /// Corrects a schedule started by a clock that was far ahead: its anchor is the day of
    /// `first_mark`, still far in the future. The anchor moves back by whole years, so that reviews
    /// keep their days of the year; nothing becomes due. An anchor on any other day was chosen by
    /// the person and stays, as does one only some days ahead.
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
    /// The state to store, corrected for a wrong clock.
    #[must_use]
    pub const fn state(&self) -> &ReviewState {
        &self.state
    }

    #[must_use]
    pub const fn schedule(&self) -> &Schedule {
        &self.state.schedule
    }

    #[must_use]
    pub const fn is_paused(&self) -> bool {
        self.state.paused
    }

    /// When the review that is waiting fell due, if there is one. Missed reviews collapse into the
    /// latest; a snoozed one counts once its time has come.
    #[must_use]
    pub fn due(&self) -> Option<NaiveDateTime> {
        let put_off =
            |due: &NaiveDateTime| self.snooze_of(*due).is_some_and(|it| it.until > self.now);
        self.waiting()
            .filter(|due| !self.state.paused && !put_off(due))
    }

    /// The review that is due, or will be once its snooze or the pause is over. Once offered it
    /// stays so, even if travelling west brings its local time round again.
    #[must_use]
    pub fn waiting(&self) -> Option<NaiveDateTime> {
        let reached = latest(self.state.offered, self.now);
        let schedule = &self.state.schedule;
        let last = schedule
            .last_index_until(reached)
            .map(|k| schedule.occurrence(k))
            .filter(|due| *due > self.counted());
        last.max(self.state.carried)
    }

    /// The next review of the schedule: after now, and after what is settled. Travelling west can
    /// bring the local time of a settled review round again.
    #[must_use]
    pub fn next(&self) -> NaiveDateTime {
        self.first_after(self.counted().max(self.now))
    }

    /// Whether the next reminder lies so far ahead that a phone may have put the app to sleep by
    /// then, if nobody uses it from now on.
    #[must_use]
    pub fn is_next_far(&self) -> bool {
        self.next_reminder()
            .is_some_and(|next| next - self.now >= UNUSED)
    }

    /// When the next reminder comes, of whatever kind; none while paused.
    #[must_use]
    pub fn next_reminder(&self) -> Option<NaiveDateTime> {
        self.plan(1).first().map(|planned| planned.at)
    }

    /// Whether the AI switch will be asked about ahead of the next review.
    #[must_use]
    pub fn follows_up(&self) -> bool {
        self.plan(2)
            .iter()
            .any(|planned| planned.kind == ReminderKind::FollowUp)
    }

    /// The reminder to show now: a review that is due and has not been offered, or was snoozed
    /// since; or else the follow-up of the AI switch.
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
        let schedule = &self.state.schedule;
        let from = latest(self.state.offered, self.counted().max(self.now));
        let k = schedule.first_index_after(from);
        let first = schedule.occurrence(k);
        let upcoming = (k..).map(|k| Planned::review(schedule.occurrence(k)));
        // A snooze that ends after the next review gives way to it.
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

    /// Snoozes the review that is due, by whole days to the reviews' time of day; no change if none
    /// is.
    #[must_use]
    pub fn snoozed(&self, length: SnoozeFor) -> ReviewState {
        let Some(due) = self.due() else {
            return self.state;
        };
        let until = self.at_time_of_day(length.days());
        ReviewState {
            snooze: Some(Snooze { due, until }),
            offered: self.state.offered.max(Some(due)),
            ..self.state
        }
    }

    /// Settles the review that fell due at `due`, also while it is snoozed.
    #[must_use]
    pub fn settled(&self, due: NaiveDateTime) -> ReviewState {
        ReviewState {
            settled_day: self.state.settled_day.max(Some(due.date())),
            offered: self.state.offered.max(Some(due)),
            carried: None,
            snooze: None,
            follow_up: self.follow_up_since(due),
            ..self.state
        }
    }

    /// The follow-up that was planned after the review fell due. One from before is needless: the
    /// review asks about the switch anyway.
    fn follow_up_since(&self, due: NaiveDateTime) -> Option<NaiveDateTime> {
        let first = due.date() + TimeDelta::days(FOLLOW_UP_DAYS);
        self.state.follow_up.filter(|at| at.date() >= first)
    }

    /// The review that fell due at `due` waits again; none if it is not the last one, or another is
    /// waiting. It was offered before, and is not offered again.
    #[must_use]
    pub fn reopened(&self, due: NaiveDateTime) -> Option<ReviewState> {
        let is_last = self.state.settled_day == Some(due.date()) && self.waiting().is_none();
        is_last.then(|| ReviewState {
            settled_day: due.date().pred_opt(),
            carried: Some(due),
            ..self.state
        })
    }

    /// Changes the schedule from now on. Nothing becomes due by it, and a waiting review stays
    /// waiting, even if the new schedule has no such occurrence. A start on a coming day is itself
    /// a review.
    #[must_use]
    pub fn rescheduled(&self, schedule: Schedule) -> ReviewState {
        let waiting = self.waiting();
        // No second review on the day of the waiting one.
        let its_day = waiting.map(|due| end_of_day(due.date()));
        let counted = come_by(self.state.counts_from, self.now);
        let chosen = latest(its_day, minute(self.now)).max(counted);
        let start = schedule.occurrence(0);
        let is_start_review = if schedule.anchor() == self.state.schedule.anchor() {
            // Another interval or time of day: the start is what it was.
            self.state.schedule.occurrence(0) > self.state.counts_from
        } else {
            start.date() > chosen.date()
        };
        ReviewState {
            schedule,
            changes: self.state.changes.saturating_add(1),
            counts_from: if is_start_review {
                chosen
            } else {
                chosen.max(start)
            },
            // Applies to the waiting review only: nothing of the new schedule has been offered yet.
            offered: self.state.offered.min(waiting),
            carried: waiting,
            ..self.state
        }
    }

    /// Pauses or resumes; the schedule stays the same.
    #[must_use]
    pub fn paused(&self, paused: bool) -> ReviewState {
        ReviewState {
            paused,
            ..self.state
        }
    }

    /// Notes that the reminder to show was offered, so that it is not offered again.
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
                follow_up: self
                    .follow_up_since(planned.due)
                    .filter(|at| *at > self.now),
                ..self.state
            },
        }
    }

    /// Plans to ask about the AI switch again `days` from today, at the reviews' time of day;
    /// `None` cancels that.
    #[must_use]
    pub fn followed_up(&self, days: Option<i64>) -> ReviewState {
        ReviewState {
            follow_up: days.map(|days| self.at_time_of_day(days)),
            ..self.state
        }
    }

    /// `days` from today, at the reviews' time of day.
    fn at_time_of_day(&self, days: i64) -> NaiveDateTime {
        after(self.now.date().and_time(self.state.schedule.time()), days)
    }

    /// Occurrences up to here do not count: they are settled, or older than the schedule.
    fn counted(&self) -> NaiveDateTime {
        latest(
            self.state.settled_day.map(end_of_day),
            self.state.counts_from,
        )
    }

    fn first_after(&self, at: NaiveDateTime) -> NaiveDateTime {
        let schedule = &self.state.schedule;
        schedule.occurrence(schedule.first_index_after(at))
    }

    /// When the snooze of the waiting review ends, if that is what comes next.
    #[must_use]
    pub fn snoozed_until(&self) -> Option<NaiveDateTime> {
        let until = self.put_off()?.until;
        (self.next_reminder() == Some(until)).then_some(until)
    }

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

/// `at`, or `now` if a clock that was wrong put it further ahead than a journey can explain.
fn come_by(at: NaiveDateTime, now: NaiveDateTime) -> NaiveDateTime {
    let is_right = now.date() >= EARLIEST_PLAUSIBLE_DATE;
    if is_right && at > now + MAX_OFFSET_CHANGE {
        now
    } else {
        at
    }
}

fn start_near(day: NaiveDate) -> NaiveDate {
    day.clamp(EARLIEST_PLAUSIBLE_DATE, LATEST_START)
}

/// `days` after `at`, at most the last day that storage can hold.
fn after(at: NaiveDateTime, days: i64) -> NaiveDateTime {
    (at + TimeDelta::days(days)).min(LAST_DAY.and_time(at.time()))
}

/// `at` without seconds: storage and screens keep civil time to the minute.
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

    /// A stable id: `review-20270224T0900`; `review-20270224T0900-20270225T1015` for a review
    /// snoozed until then; `follow-up-20261201T0900`. The same reminder has the same id on every
    /// device and under every schedule.
    #[must_use]
    pub fn id(&self) -> String {
        let due = self.due.format(Self::AT);
        match self.kind {
            ReminderKind::FollowUp => format!("follow-up-{due}"),
            ReminderKind::Review if self.at == self.due => format!("review-{due}"),
            ReminderKind::Review => format!("review-{due}-{}", self.at.format(Self::AT)),
        }
    }

    /// Parses an [`id`](Self::id); none for other forms, such as those of earlier versions, which
    /// contained the number of the occurrence.
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
