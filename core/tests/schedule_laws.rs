//! Laws that hold for every schedule, at any time, whatever was dealt with before.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use proptest::prelude::*;
use untrained_core::review::{INTERVALS, ReviewState, Schedule, SnoozeFor};

fn schedules() -> impl Strategy<Value = Schedule> {
    (
        0_u64..365_000,
        0_u32..24 * 60,
        prop::sample::select(&INTERVALS),
    )
        .prop_map(|(day, minute, interval)| {
            let anchor = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(day);
            let time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
            Schedule::new(anchor, time, interval).unwrap()
        })
}

/// Moments from ten years before the anchor to two hundred years after; half of them within a
/// day and a half of an occurrence, where rules change.
fn moments(schedule: Schedule) -> impl Strategy<Value = NaiveDateTime> {
    let start = schedule.anchor().and_time(NaiveTime::MIN);
    prop_oneof![
        (-3650_i64 * 86_400..73_000 * 86_400)
            .prop_map(move |seconds| start + TimeDelta::seconds(seconds)),
        (0_u32..200, -36 * 3600_i64..=36 * 3600)
            .prop_map(move |(k, seconds)| schedule.occurrence(k) + TimeDelta::seconds(seconds)),
    ]
}

fn schedule_and_moment() -> impl Strategy<Value = (Schedule, NaiveDateTime)> {
    schedules().prop_flat_map(|schedule| (Just(schedule), moments(schedule)))
}

/// A life with one schedule, and another schedule from within ten years of it.
fn lives_and_other_schedules() -> impl Strategy<Value = (ReviewState, NaiveDateTime, Schedule)> {
    (
        lives(),
        -3650_i64..3650,
        0_u32..24 * 60,
        prop::sample::select(&INTERVALS),
    )
        .prop_filter_map(
            "beyond the calendar",
            |((state, now), days, minute, interval)| {
                let anchor = state.schedule.anchor() + TimeDelta::days(days);
                let time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
                let schedule = Schedule::new(anchor, time, interval).ok()?;
                Some((state, now, schedule))
            },
        )
}

/// A state as a life with this schedule leaves it: reviews dealt with, shown, put off, at
/// whatever times a clock may have shown.
fn lives() -> impl Strategy<Value = (ReviewState, NaiveDateTime)> {
    (
        schedules(),
        prop::collection::vec((0_u8..4, -3650_i64..36_500), 0..12),
    )
        .prop_flat_map(|(schedule, events)| {
            let start = schedule.anchor().and_time(schedule.time());
            let mut state = ReviewState::new(schedule);
            for (event, day) in events {
                let now = start + TimeDelta::days(day) + TimeDelta::minutes(7);
                state = match event {
                    0 => state.snoozed(now, SnoozeFor::Day),
                    1 => state.snoozed(now, SnoozeFor::Week),
                    2 => state.settled(now),
                    _ => state
                        .to_deliver(now)
                        .map_or(state, |planned| state.delivered(now, planned)),
                };
            }
            (Just(state), moments(schedule))
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_closed_form_agrees_with_counting((schedule, now) in schedule_and_moment()) {
        let counted = (1..4000).take_while(|k| schedule.occurrence(*k) <= now).last().unwrap_or(0);
        prop_assert_eq!(schedule.last_until(now), counted);
        prop_assert!(schedule.occurrence(schedule.first_after(now)) > now);
    }

    #[test]
    fn occurrences_keep_the_day_or_the_months_end(schedule in schedules(), k in 1_u32..400) {
        use chrono::Datelike;
        let (anchor, date) = (schedule.anchor(), schedule.occurrence(k).date());
        let months = |date: NaiveDate| date.year() * 12 + date.month0().cast_signed();
        prop_assert_eq!(months(date) - months(anchor), (k * schedule.interval()).cast_signed());
        let month_ends = (date + Days::new(1)).day() == 1;
        prop_assert!(date.day() == anchor.day() || (month_ends && date.day() < anchor.day()));
    }

    #[test]
    fn a_plan_lies_ahead_in_order_and_grows_at_its_end((state, now) in lives(), n in 0_usize..20) {
        let plan = state.plan(now, n);
        let longer = state.plan(now, n + 1);
        prop_assert_eq!(plan.len(), n);
        prop_assert_eq!(&longer[..n], &plan[..]);
        prop_assert!(longer.iter().all(|planned| planned.at > now));
        prop_assert!(longer.windows(2).all(|pair| pair[0].at < pair[1].at && pair[0].occurrence < pair[1].occurrence));
    }

    #[test]
    fn there_is_always_a_next_review_within_reach((state, now) in lives()) {
        // A snooze of a week at most, or one interval past the journey of a day.
        let interval = TimeDelta::days(i64::from(state.schedule.interval()) * 31 + 2);
        let horizon = now.max(state.schedule.anchor().and_time(state.schedule.time())) + interval + interval;
        // A clock from before this code was written is wrong, and proves nothing.
        prop_assume!(now >= NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().and_time(NaiveTime::MIN));
        let next = state.plan(now, 1)[0];
        prop_assert!(next.at <= horizon, "{next:?} is too far from {now}");
    }

    #[test]
    fn a_reminder_is_handed_out_once((state, now) in lives()) {
        if let Some(planned) = state.to_deliver(now) {
            prop_assert!(planned.at <= now);
            let after = state.delivered(now, planned);
            prop_assert_eq!(after.to_deliver(now), None);
            prop_assert!(after.plan(now, 8).iter().all(|next| next.occurrence > planned.occurrence));
        }
    }

    #[test]
    fn what_was_dealt_with_is_not_due_on_the_same_journey((state, now) in lives(), hours in 0_i64..26) {
        let settled = state.settled(now);
        prop_assert_eq!(settled.due(now), None);
        let earlier = now - TimeDelta::hours(hours);
        if let Some(occurrence) = state.due(now) {
            prop_assert_eq!(settled.due(earlier), None);
            // One that a wrong clock showed may not have come yet, within the day.
            if state.schedule.occurrence(occurrence) <= now {
                prop_assert!(settled.next(earlier) > occurrence);
                prop_assert!(settled.plan(earlier, 8).iter().all(|planned| planned.occurrence > occurrence));
            }
        }
    }

    #[test]
    fn snooze_moves_one_occurrence_and_not_the_pattern((state, now) in lives()) {
        let snoozed = state.snoozed(now, SnoozeFor::Week);
        prop_assert_eq!(snoozed.schedule, state.schedule);
        if let Some(occurrence) = state.due(now) {
            let plan = snoozed.plan(now, 3);
            let pattern = plan.iter().filter(|planned| !planned.snoozed).all(|planned|
                planned.at == state.schedule.occurrence(planned.occurrence));
            prop_assert!(pattern);
            prop_assert!(plan.iter().all(|planned| planned.snoozed == (planned.occurrence == occurrence)));
        }
    }

    #[test]
    fn pausing_and_resuming_gives_the_pattern_again((state, now) in lives()) {
        let paused = ReviewState { paused: true, ..state };
        prop_assert_eq!(paused.plan(now, 8), vec![]);
        prop_assert_eq!(paused.due(now), None);
        prop_assert_eq!(ReviewState { paused: false, ..paused }.plan(now, 8), state.plan(now, 8));
    }

    #[test]
    fn ids_name_their_reminder((state, now) in lives()) {
        use untrained_core::review::Planned;
        let plan = state.plan(now, 8);
        for planned in &plan {
            prop_assert_eq!(Planned::from_id(&planned.id()), Some(*planned));
        }
        let ids: std::collections::HashSet<_> = plan.iter().map(Planned::id).collect();
        prop_assert_eq!(ids.len(), plan.len());
    }

    #[test]
    fn another_interval_keeps_the_anchor((state, now) in lives(), interval in prop::sample::select(&INTERVALS)) {
        let schedule = state.schedule.with_interval(interval).unwrap();
        let after = state.rescheduled(schedule, now);
        prop_assert_eq!(after.schedule.start(), state.schedule.start());
        prop_assert_eq!(after.schedule.interval(), interval);
    }

    #[test]
    fn another_pattern_makes_nothing_due_and_loses_nothing((state, now, schedule) in lives_and_other_schedules()) {
        let state = state.corrected(now);
        let after = state.rescheduled(schedule, now);
        prop_assert!(after.plan(now, 8).iter().all(|planned| planned.at > now));
        match state.waiting(now) {
            None => {
                prop_assert_eq!(after.waiting(now), None);
                prop_assert_eq!(after.to_deliver(now), None);
            }
            Some(waiting) if schedule.last_until(now) > 0 => {
                let day = state.schedule.occurrence(waiting).date();
                let later_that_day = after.plan(now, 1)[0].at.date() <= day;
                prop_assert!(after.waiting(now).is_some() || later_that_day);
            }
            Some(_) => {}
        }
        // What was shown is not shown again on the spot.
        if state.to_deliver(now).is_none() {
            prop_assert_eq!(after.to_deliver(now), None);
        }
    }
}
