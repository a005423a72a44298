//! Whatever happens to a phone, each review is offered once: random lives of a phone that is
//! off, travels, is ignored, put off, paused and restarted, and whose clock is wrong for a while.
//! Each is compared with a reference that counts occurrences one by one and knows no closed form.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, AtomicI64, Ordering};

use chrono::{DateTime, Months, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use proptest::prelude::*;
use tempfile::TempDir;
use untrained_core::progress::StepAnswer;
use untrained_core::review::{INTERVALS, Planned, SnoozeFor};
use untrained_core::screens::NotificationState;
use untrained_core::{App, CivilTime, Clock, Options, ReminderId, StepId, Timestamp};

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

/// Something that happens.
#[derive(Debug, Clone)]
enum Event {
    /// Time goes by: minutes.
    Pass(i64),
    /// Time goes by until so many minutes after the next occurrence.
    Next(i64),
    /// The zone changes: quarters of an hour from UTC, from UTC-12 to UTC+14.
    Travel(i32),
    /// The phone starts with a time from before the app was written, and is then told the right one.
    BootInThePast(i64),
    /// The person opens the review and puts it aside.
    Dismissed,
    /// The person puts the review off.
    Snooze(SnoozeFor),
    /// The person pauses or resumes.
    Pause(bool),
    /// The app is killed and opened again.
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
        3 => Just(Event::Dismissed),
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
        // These are laws of rules, not of durability: where there is a folder in memory, it saves
        // the waiting for the disk.
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
        app.done_elsewhere(account, &primary).unwrap();
        app.answer(account, &primary, StepAnswer::Done).unwrap();
        app.set_interval(interval).unwrap();
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

    fn local(&self) -> NaiveDateTime {
        self.clock.now().civil()
    }
}

/// What should be: the occurrences one by one, and what became of each.
struct Reference {
    occurrences: Vec<NaiveDateTime>,
    dealt_with: u32,
    shown: HashMap<u32, u32>,
    /// How often, and until when; once shown again it waits, whatever the clock says then.
    put_off: HashMap<u32, (u32, Option<NaiveDateTime>)>,
    paused: bool,
}

impl Reference {
    fn new(anchor: NaiveDate, interval: u32) -> Self {
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap();
        let occurrences = (1..2000)
            .map(|k| (anchor + Months::new(k * interval)).and_time(nine))
            .collect();
        Self {
            occurrences,
            dealt_with: 0,
            shown: HashMap::new(),
            put_off: HashMap::new(),
            paused: false,
        }
    }

    /// The last occurrence that has come, counted from 1. On a journey west its time may come
    /// again; what was shown has come.
    fn last(&self, now: NaiveDateTime) -> u32 {
        let come = self.occurrences.iter().take_while(|at| **at <= now).count();
        let shown = self.shown.keys().copied().max().unwrap_or(0);
        u32::try_from(come).unwrap().max(shown)
    }

    fn waits(&self, now: NaiveDateTime) -> bool {
        let last = self.last(now);
        let put_off = self
            .put_off
            .get(&last)
            .is_some_and(|(_, until)| until.is_some_and(|until| until > now));
        !self.paused && last > self.dealt_with && !put_off
    }
}

/// The shell asks for the reminder to show and plans the next, as it does at every occasion.
fn look(phone: &Phone, reference: &mut Reference) -> Result<(), TestCaseError> {
    let now = phone.local();
    let app = phone.app();
    let last = reference.last(now);
    if let Some(reminder) = app.deliver().unwrap() {
        prop_assert!(
            reference.waits(now),
            "{} at {now}: nothing waits",
            reminder.id
        );
        prop_assert!(
            reminder.at <= now.into(),
            "{} at {now}: not yet",
            reminder.id
        );
        let planned = Planned::from_id(&reminder.id);
        prop_assert_eq!(planned.map(|planned| planned.occurrence), Some(last));
        *reference.shown.entry(last).or_default() += 1;
        if let Some((_, until)) = reference.put_off.get_mut(&last) {
            *until = None;
        }
    }
    prop_assert!(app.deliver().unwrap().is_none(), "shown twice at {now}");
    let times_put_off = reference.put_off.get(&last).map_or(0, |(times, _)| *times);
    let times_shown = reference.shown.get(&last).copied().unwrap_or(0);
    prop_assert!(
        times_shown <= 1 + times_put_off,
        "{last} was shown {times_shown} times"
    );
    if reference.waits(now) {
        prop_assert!(
            times_shown > 0 || times_put_off > 0,
            "{last} was never shown"
        );
        prop_assert!(
            !app.review().unwrap().snooze.is_empty(),
            "{last} is not offered at {now}"
        );
    } else {
        prop_assert!(
            app.review().unwrap().snooze.is_empty(),
            "{last} is offered at {now}"
        );
    }

    let plan = app.plan(8).unwrap();
    prop_assert_eq!(
        &plan,
        &app.plan(8).unwrap(),
        "planning twice gives the same"
    );
    prop_assert_eq!(plan.len(), if reference.paused { 0 } else { 8 });
    let times: Vec<CivilTime> = plan.iter().map(|reminder| reminder.at).collect();
    prop_assert!(
        times.iter().all(|at| *at > now.into()),
        "{times:?} at {now}"
    );
    prop_assert!(times.windows(2).all(|pair| pair[0] < pair[1]));
    let ids: HashSet<&ReminderId> = plan.iter().map(|reminder| &reminder.id).collect();
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
            prop_assert!(
                phone.app().deliver().unwrap().is_none(),
                "nothing waits in 1970"
            );
            let wrong = phone.local();
            let plan = phone.app().plan(1).unwrap();
            prop_assert!(plan.iter().all(|reminder| reminder.at > wrong.into()));
            phone.clock.utc_s.store(right, Ordering::Relaxed);
        }
        Event::Dismissed => {
            let waits = reference.waits(now);
            phone.app().dismiss_review().unwrap();
            if waits {
                reference.dealt_with = reference.last(now);
            }
        }
        Event::Snooze(length) => {
            let waits = reference.waits(now);
            phone.app().review_snooze(*length).unwrap();
            if waits {
                let days = if *length == SnoozeFor::Day { 1 } else { 7 };
                let minute = DateTime::from_timestamp(now.and_utc().timestamp() / 60 * 60, 0);
                let until = minute.unwrap().naive_utc() + TimeDelta::days(days);
                let put_off = reference.put_off.entry(reference.last(now)).or_default();
                *put_off = (put_off.0 + 1, Some(until));
            }
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
        let anchor = NaiveDate::from_ymd_opt(2026, 8, 1).unwrap() + chrono::Days::new(day);
        let mut phone = Phone::new(anchor.and_hms_opt(12, 0, 0).unwrap(), interval);
        let mut reference = Reference::new(anchor, interval);
        for event in &events {
            happens(event, &mut phone, &mut reference)?;
            look(&phone, &mut reference)?;
        }
    }
}
