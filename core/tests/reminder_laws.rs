//! Whatever happens to a phone, each review is offered once. Random histories of a phone that is
//! switched off, travels, is ignored, snoozed, paused, restarted and rescheduled, with a clock that
//! is wrong for a while, are compared with a reference that counts occurrences one by one and has
//! no closed form.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, AtomicI64, Ordering};

use chrono::{Months, NaiveDateTime, NaiveTime, TimeDelta};
use proptest::prelude::*;
use tempfile::TempDir;
use untrained_core::progress::StepAnswer;
use untrained_core::review::{INTERVALS, Planned, SnoozeFor};
use untrained_core::screens::{Action, NotificationState};
use untrained_core::{
    App, CivilTime, Clock, Command, Options, PhoneReminders, ReminderSync, StepId, Timestamp,
};

#[derive(Default)]
struct TravelClock {
    utc_s: AtomicI64,
    offset_s: AtomicI32,
}

impl Clock for TravelClock {
    fn now(&self) -> Timestamp {
        Timestamp {
            utc_ms: self.utc_s.load(Ordering::Relaxed) * 1000,
            offset_s: self.offset_s.load(Ordering::Relaxed),
        }
    }
}

#[derive(Debug, Clone)]
enum Event {
    /// Minutes pass.
    Pass(i64),
    /// Time passes until so many minutes after the next occurrence.
    Next(i64),
    /// The time zone changes: in quarters of an hour from UTC, from UTC-12 to UTC+14.
    Travel(i32),
    /// The phone boots with a time from before the app was written, and is then set right.
    BootInThePast(i64),
    Skip,
    Snooze(SnoozeFor),
    Interval(u32),
    /// The schedule's start moves to so many days from now, at this minute of the day.
    Start(i64, u32),
    Pause(bool),
    /// The app is killed and reopened.
    Restart,
}

fn events() -> impl Strategy<Value = Event> {
    prop_oneof![
        4 => (1_i64..3 * 24 * 60).prop_map(Event::Pass),
        4 => (1_i64..150 * 24 * 60).prop_map(Event::Pass),
        1 => (1_i64..900 * 24 * 60).prop_map(Event::Pass),
        4 => (0_i64..300).prop_map(Event::Next),
        3 => (-48_i32..=56).prop_map(Event::Travel),
        1 => (0_i64..50 * 365 * 24 * 60).prop_map(Event::BootInThePast),
        3 => Just(Event::Skip),
        1 => prop::sample::select(&INTERVALS).prop_map(Event::Interval),
        1 => (prop_oneof![-1000_i64..200, -2_i64..3], 0_u32..24 * 60)
            .prop_map(|(days, minute)| Event::Start(days, minute)),
        2 => prop_oneof![Just(SnoozeFor::Day), Just(SnoozeFor::Week)].prop_map(Event::Snooze),
        1 => any::<bool>().prop_map(Event::Pause),
        1 => Just(Event::Restart),
    ]
}

struct Phone {
    folder: TempDir,
    clock: Arc<TravelClock>,
    app: Option<App>,
}

impl Phone {
    fn new(start: NaiveDateTime, interval: u32) -> Self {
        // These are laws of rules, not of durability. A folder in memory, if there is one, saves
        // waiting for the disk.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            tempfile::tempdir_in(memory)
        } else {
            tempfile::tempdir()
        }
        .unwrap();
        let clock = Arc::new(TravelClock::default());
        clock
            .utc_s
            .store(start.and_utc().timestamp(), Ordering::Relaxed);
        let mut phone = Self {
            folder,
            clock,
            app: None,
        };
        phone.restart();
        let app = phone.app();
        let account = app.home(NotificationState::Allowed).unwrap().account_id;
        let primary = StepId::from("ai-training");
        phone.send(&Command::Ask {
            account_id: account,
            step_id: primary.clone(),
        });
        phone.send(&Command::Answer {
            account_id: account,
            step_id: primary,
            answer: StepAnswer::Done,
        });
        phone.app().set_interval(interval).unwrap();
        phone
    }

    fn restart(&mut self) {
        self.app = None;
        let options = Options {
            folder: self.folder.path().to_str().unwrap().to_owned(),
            languages: vec!["en".to_owned()],
            uses_24_hour_clock: true,
            country: None,
        };
        let clock = Arc::clone(&self.clock) as Arc<dyn Clock>;
        self.app = Some(App::open(options, clock).unwrap());
    }

    fn app(&self) -> &App {
        self.app.as_ref().unwrap()
    }

    fn send(&self, command: &Command) {
        self.app().check_after(command).unwrap();
    }

    fn sync(&self, shown: Option<&str>) -> ReminderSync {
        let phone = PhoneReminders {
            notifications: NotificationState::Allowed,
            held: Vec::new(),
            shown: shown.map(str::to_owned),
            app_in_front: false,
            plan_limit: 8,
        };
        self.app().sync(&phone).unwrap()
    }

    /// Whether a check is waiting, so that it can be snoozed.
    fn asks(&self) -> bool {
        let card = self.app().check_screen().unwrap().card;
        let puts_off = |action: &Action| {
            matches!(
                action,
                Action::Send {
                    command: Command::Snooze { .. }
                }
            )
        };
        card.buttons.iter().any(|button| puts_off(&button.action))
    }

    fn local(&self) -> NaiveDateTime {
        self.clock.now().civil()
    }
}

/// A schedule, as shown in Settings.
#[derive(Clone, Copy)]
struct Pattern {
    anchor: NaiveDateTime,
    interval: u32,
    /// Whether the anchor is the first review: it was chosen while its day was still to come.
    is_anchor_review: bool,
}

/// The expected behaviour: the reviews one by one, by the time at which they fall due, and what
/// became of each.
struct Reference {
    pattern: Pattern,
    /// The reviews of the schedule, from when it was chosen.
    occurrences: Vec<NaiveDateTime>,
    chosen: NaiveDateTime,
    /// What was waiting when the schedule was chosen.
    carried: Option<NaiveDateTime>,
    /// Nothing up to here is waiting any more.
    dealt_with: NaiveDateTime,
    /// The last review shown under this schedule. A journey west may bring its time round again;
    /// what was shown stays due.
    last_shown: Option<NaiveDateTime>,
    shown: HashMap<NaiveDateTime, u32>,
    /// How often, and until when. Once shown again it is waiting, whatever the clock says then.
    put_off: HashMap<NaiveDateTime, (u32, Option<NaiveDateTime>)>,
    paused: bool,
}

impl Reference {
    fn new(now: NaiveDateTime, interval: u32) -> Self {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let pattern = Pattern {
            anchor: now.date().and_time(nine),
            interval,
            is_anchor_review: false,
        };
        Self {
            pattern,
            occurrences: Self::after(now, pattern),
            chosen: now,
            carried: None,
            dealt_with: now,
            last_shown: None,
            shown: HashMap::new(),
            put_off: HashMap::new(),
            paused: false,
        }
    }

    fn after(from: NaiveDateTime, pattern: Pattern) -> Vec<NaiveDateTime> {
        let first = u32::from(!pattern.is_anchor_review);
        (first..2400)
            .map(|k| pattern.anchor + Months::new(k * pattern.interval))
            .filter(|at| *at > from)
            .collect()
    }

    /// The last review that has fallen due and is not settled.
    fn waiting(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        let reached = self.last_shown.map_or(now, |shown| shown.max(now));
        self.occurrences
            .iter()
            .copied()
            .filter(|at| *at <= reached && *at > self.dealt_with)
            .max()
            .or(self.carried)
    }

    fn due(&self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        self.waiting(now).filter(|due| {
            let put_off = self.put_off.get(due).and_then(|(_, until)| *until);
            !self.paused && put_off.is_none_or(|until| until <= now)
        })
    }

    fn settle(&mut self, due: NaiveDateTime) {
        self.dealt_with = self.dealt_with.max(end_of_day(due));
        self.carried = None;
    }

    /// A waiting review stays waiting, and is not asked a second time on its day.
    fn reschedule(&mut self, anchor: NaiveDateTime, interval: u32, now: NaiveDateTime) {
        if (anchor, interval) == (self.pattern.anchor, self.pattern.interval) {
            return;
        }
        self.carried = self.waiting(now);
        let from = self.carried.map_or(now, |due| now.max(end_of_day(due)));
        // Hours that a traveller lives twice bring nothing the second time.
        self.chosen = self.chosen.max(from);
        let pattern = Pattern {
            anchor,
            interval,
            is_anchor_review: if anchor.date() == self.pattern.anchor.date() {
                self.occurrences.contains(&self.pattern.anchor)
            } else {
                anchor.date() > self.chosen.date()
            },
        };
        self.occurrences = Self::after(self.chosen, pattern);
        self.pattern = pattern;
        self.last_shown = None;
    }
}

fn end_of_day(at: NaiveDateTime) -> NaiveDateTime {
    at.date().and_hms_opt(23, 59, 59).unwrap()
}

/// The shell syncs, as it does on every occasion.
fn look(phone: &Phone, reference: &mut Reference) -> Result<(), TestCaseError> {
    let now = phone.local();
    let due = reference.due(now);
    let first = phone.sync(None);
    let mut shown = None;
    if let Some(reminder) = first.show {
        let planned = Planned::from_id(&reminder.id).unwrap();
        // A review that was waiting when the schedule changed stays due, also further west.
        prop_assert!(
            planned.at <= now || reference.carried == Some(planned.due),
            "{} at {now}: not yet",
            reminder.id
        );
        prop_assert_eq!(Some(planned.due), due, "at {}: {}", now, reminder.id);
        *reference.shown.entry(planned.due).or_default() += 1;
        if reference.carried != due {
            reference.last_shown = reference.last_shown.max(due);
        }
        if let Some((_, until)) = reference.put_off.get_mut(&planned.due) {
            *until = None;
        }
        shown = Some(reminder.id);
    }
    let again = phone.sync(shown.as_deref());
    prop_assert_eq!(&again.show, &None, "shown twice at {}", now);
    prop_assert_eq!(again.refresh.map(|refreshed| refreshed.id), shown);
    prop_assert!(!again.clear);
    prop_assert_eq!(&again.plan, &first.plan, "planning twice gives the same");
    if let Some(due) = due {
        let times_put_off = reference.put_off.get(&due).map_or(0, |(times, _)| *times);
        let times_shown = reference.shown.get(&due).copied().unwrap_or(0);
        prop_assert!(
            times_shown <= 1 + times_put_off,
            "{due} was shown {times_shown} times"
        );
        prop_assert!(
            times_shown > 0 || times_put_off > 0,
            "{due} was never shown"
        );
    }
    prop_assert_eq!(phone.asks(), due.is_some(), "{:?} at {}", due, now);

    let plan = first.plan;
    prop_assert_eq!(plan.len(), if reference.paused { 0 } else { 8 });
    let times: Vec<CivilTime> = plan.iter().map(|reminder| reminder.at).collect();
    prop_assert!(
        times.iter().all(|at| *at > now.into()),
        "{times:?} at {now}"
    );
    prop_assert!(times.windows(2).all(|pair| pair[0] < pair[1]));
    let ids: HashSet<&String> = plan.iter().map(|reminder| &reminder.id).collect();
    prop_assert_eq!(ids.len(), plan.len());
    Ok(())
}

fn happens(
    event: &Event,
    phone: &mut Phone,
    reference: &mut Reference,
) -> Result<(), TestCaseError> {
    let now = phone.local();
    match event {
        Event::Pass(minutes) => {
            phone.clock.utc_s.fetch_add(minutes * 60, Ordering::Relaxed);
        }
        Event::Next(minutes) => {
            let next = reference.occurrences.iter().find(|at| **at > now).unwrap();
            let seconds = (*next - now).num_seconds() + minutes * 60;
            phone.clock.utc_s.fetch_add(seconds, Ordering::Relaxed);
        }
        Event::Travel(quarters) => {
            phone
                .clock
                .offset_s
                .store(quarters * 900, Ordering::Relaxed);
        }
        Event::BootInThePast(minutes) => {
            let right = phone.clock.utc_s.swap(minutes * 60, Ordering::Relaxed);
            phone.restart();
            let wrong = phone.local();
            let sync = phone.sync(None);
            prop_assert_eq!(sync.show, None, "nothing new waits in 1970");
            prop_assert!(sync.plan.iter().all(|reminder| reminder.at > wrong.into()));
            phone.clock.utc_s.store(right, Ordering::Relaxed);
        }
        Event::Skip => {
            phone.send(&Command::SkipCheck);
            if let Some(due) = reference.due(now) {
                reference.settle(due);
            }
        }
        Event::Snooze(length) => {
            phone.send(&Command::Snooze { length: *length });
            if let Some(due) = reference.due(now) {
                let days = if *length == SnoozeFor::Day { 1 } else { 7 };
                let until =
                    now.date().and_time(reference.pattern.anchor.time()) + TimeDelta::days(days);
                let put_off = reference.put_off.entry(due).or_default();
                *put_off = (put_off.0 + 1, Some(until));
            }
        }
        Event::Interval(interval) => {
            phone.app().set_interval(*interval).unwrap();
            reference.reschedule(reference.pattern.anchor, *interval, now);
        }
        Event::Start(days, minute) => {
            let midnight = (now.date() + TimeDelta::days(*days)).and_time(NaiveTime::MIN);
            let anchor = midnight + TimeDelta::minutes((*minute).into());
            phone.app().set_start(anchor.into()).unwrap();
            reference.reschedule(anchor, reference.pattern.interval, now);
        }
        Event::Pause(paused) => {
            phone.app().set_paused(*paused).unwrap();
            reference.paused = *paused;
        }
        Event::Restart => phone.restart(),
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn each_review_is_offered_once(
        day in 0_u64..1500,
        interval in prop::sample::select(&INTERVALS),
        events in prop::collection::vec(events(), 1..40),
    ) {
        let first = chrono::NaiveDate::from_ymd_opt(2026, 8, 1).unwrap() + chrono::Days::new(day);
        let noon = first.and_hms_opt(12, 0, 0).unwrap();
        let mut phone = Phone::new(noon, interval);
        let mut reference = Reference::new(noon, interval);
        for event in &events {
            happens(event, &mut phone, &mut reference)?;
            look(&phone, &mut reference)?;
        }
    }
}
