//! Laws that hold for every schedule, at any time, whatever was settled before.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};
use proptest::prelude::*;
use untrained_core::review::{
    INTERVALS, Planned, ReminderKind, ReviewState, ReviewsNow, Schedule, SnoozeFor,
};

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

/// Moments from ten years before the anchor to two hundred years after. Half of them are within a
/// day and a half of an occurrence, where behaviour changes.
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

#[derive(Debug, Clone, Copy)]
enum Event {
    Snoozed(SnoozeFor),
    Settled,
    Offered,
    /// The AI switch is to be followed up in so many days.
    FollowedUp(i64),
    /// Another schedule: the anchor moves by so many days, to this minute and this interval.
    Rescheduled(i64, u32, u32),
}

fn events() -> impl Strategy<Value = Event> {
    prop_oneof![
        Just(Event::Snoozed(SnoozeFor::Day)),
        Just(Event::Snoozed(SnoozeFor::Week)),
        Just(Event::Settled),
        Just(Event::Offered),
        prop_oneof![Just(1), Just(7)].prop_map(Event::FollowedUp),
        patterns().prop_map(|(days, minute, interval)| Event::Rescheduled(days, minute, interval)),
    ]
}

/// Other schedules, from within ten years.
fn patterns() -> impl Strategy<Value = (i64, u32, u32)> {
    (
        -3650_i64..3650,
        0_u32..24 * 60,
        prop::sample::select(&INTERVALS),
    )
}

/// `reviews` under another schedule, or the same one if the new anchor would be out of range.
fn rescheduled(reviews: &ReviewsNow, (days, minute, interval): (i64, u32, u32)) -> ReviewState {
    let anchor = reviews.schedule().anchor() + TimeDelta::days(days);
    let time = NaiveTime::from_num_seconds_from_midnight_opt(minute * 60, 0).unwrap();
    let schedule = Schedule::new(anchor, time, interval);
    reviews.rescheduled(schedule.unwrap_or(*reviews.schedule()))
}

/// The review that waits is settled, also while it is snoozed.
fn settled(reviews: &ReviewsNow) -> ReviewState {
    reviews
        .waiting()
        .map_or(*reviews.state(), |due| reviews.settled(due))
}

fn happened(reviews: &ReviewsNow, event: Event) -> ReviewState {
    match event {
        Event::Snoozed(length) => reviews.snoozed(length),
        Event::Settled => settled(reviews),
        Event::Offered => reviews.offered(),
        Event::FollowedUp(days) => reviews.followed_up(Some(days)),
        Event::Rescheduled(days, minute, interval) => {
            rescheduled(reviews, (days, minute, interval))
        }
    }
}

/// Reviews after a random history: settled, shown, snoozed, rescheduled, at any times a clock may
/// have shown; and a moment at which to evaluate them.
fn lives() -> impl Strategy<Value = (ReviewState, NaiveDateTime)> {
    (
        schedules(),
        prop::collection::vec((events(), -3650_i64..36_500), 0..12),
    )
        .prop_flat_map(|(schedule, events)| {
            let start = schedule.anchor().and_time(schedule.time());
            let mut state = ReviewState::new(schedule);
            for (event, day) in events {
                let now = start + TimeDelta::days(day) + TimeDelta::minutes(7);
                state = happened(&state.at(now), event);
            }
            (Just(state), moments(state.schedule))
        })
}

/// The reviews among the planned reminders.
fn reviews_of(plan: Vec<Planned>) -> Vec<Planned> {
    plan.into_iter()
        .filter(|planned| planned.kind == ReminderKind::Review)
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn the_closed_form_agrees_with_counting((schedule, now) in schedule_and_moment()) {
        let counted = (0..4000).take_while(|k| schedule.occurrence(*k) <= now).last();
        prop_assert_eq!(schedule.last_index_until(now), counted);
        prop_assert!(schedule.occurrence(schedule.first_index_after(now)) > now);
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
        let plan = state.at(now).plan(n);
        let longer = state.at(now).plan(n + 1);
        prop_assert_eq!(plan.len(), n);
        prop_assert_eq!(&longer[..n], &plan[..]);
        prop_assert!(longer.iter().all(|planned| planned.at > now));
        prop_assert!(longer.windows(2).all(|pair| pair[0].at <= pair[1].at));
        let reviews = reviews_of(longer);
        prop_assert!(reviews.windows(2).all(|pair| pair[0].at < pair[1].at && pair[0].due < pair[1].due));
    }

    #[test]
    fn there_is_always_a_next_review_within_reach((state, now) in lives()) {
        // A clock from before this code was written is wrong, and is ignored.
        prop_assume!(now >= NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().and_time(NaiveTime::MIN));
        // One interval beyond a day's journey, and beyond the day of a waiting review.
        let interval = TimeDelta::days(i64::from(state.schedule.interval()) * 31 + 2);
        let horizon = now.max(state.schedule.anchor().and_time(state.schedule.time())) + interval + interval;
        let next = state.at(now).plan(1)[0];
        prop_assert!(next.at <= horizon, "{next:?} is too far from {now}");
        prop_assert!(state.at(now).next() <= horizon);
    }

    #[test]
    fn a_reminder_is_handed_out_once((state, now) in lives()) {
        let mut state = state;
        let mut offered: Vec<Planned> = Vec::new();
        while let Some(planned) = state.at(now).to_offer() {
            // A review that was waiting when the schedule changed stays so when the clock is set
            // back.
            prop_assert!(planned.at <= now || state.carried == Some(planned.due));
            prop_assert!(offered.iter().all(|before| before.kind != planned.kind), "{offered:?}, {planned:?}");
            offered.push(planned);
            state = state.at(now).offered();
        }
        let plan = state.at(now).plan(8);
        prop_assert!(offered.iter().all(|planned| !plan.contains(planned)));
    }

    #[test]
    fn what_was_dealt_with_is_not_due_on_the_same_journey((state, now) in lives(), hours in 0_i64..26) {
        let settled = settled(&state.at(now));
        prop_assert_eq!(settled.at(now).due(), None);
        let earlier = settled.at(now - TimeDelta::hours(hours));
        if let Some(due) = state.at(now).due() {
            prop_assert_eq!(earlier.due(), None);
            // One shown under a wrong clock may not have come yet, within the day.
            if due <= now {
                prop_assert!(earlier.next() > due);
                prop_assert!(reviews_of(earlier.plan(8)).iter().all(|planned| planned.due > due));
            }
        }
    }

    #[test]
    fn snooze_moves_one_review_and_not_the_pattern(
        (state, now) in lives(),
        length in prop::sample::select(&SnoozeFor::ALL),
        hours in 0_i64..26,
    ) {
        let reviews = state.at(now);
        let snoozed = reviews.snoozed(length);
        prop_assert_eq!(snoozed.schedule, state.schedule);
        if let Some(due) = reviews.due() {
            let after = snoozed.at(now);
            prop_assert_eq!(after.due(), None);
            prop_assert_eq!(after.waiting(), Some(due));
            prop_assert_eq!(after.next(), reviews.next());
            for planned in reviews_of(after.plan(3)) {
                // On a journey west, the morning of the next day can be that of the review itself.
                let is_moved = planned.due == due;
                prop_assert!(planned.at > now);
                prop_assert!(is_moved || planned.at == planned.due, "{:?}", planned);
            }
            if due <= now {
                let further_west = snoozed.at(now - TimeDelta::hours(hours));
                prop_assert_eq!(further_west.due(), None);
            }
        }
    }

    #[test]
    fn pausing_and_resuming_changes_nothing((state, now) in lives()) {
        let reviews = state.at(now);
        let paused = reviews.paused(true).at(now);
        prop_assert_eq!(paused.plan(8), vec![]);
        prop_assert_eq!(paused.due(), None);
        prop_assert_eq!(paused.to_offer(), None);
        prop_assert_eq!(paused.waiting(), reviews.waiting());
        prop_assert_eq!(paused.paused(false).at(now), reviews);
    }

    #[test]
    fn ids_name_their_reminder((state, now) in lives()) {
        let plan: Vec<Planned> = state.at(now).to_offer().into_iter().chain(state.at(now).plan(8)).collect();
        for planned in &plan {
            prop_assert_eq!(Planned::from_id(&planned.id()), Some(*planned));
        }
        let ids: std::collections::HashSet<_> = plan.iter().map(Planned::id).collect();
        prop_assert_eq!(ids.len(), plan.len());
    }

    #[test]
    fn another_interval_keeps_the_anchor((state, now) in lives(), interval in prop::sample::select(&INTERVALS)) {
        let schedule = state.schedule.with_interval(interval).unwrap();
        let after = state.at(now).rescheduled(schedule);
        prop_assert_eq!(after.schedule.start(), state.schedule.start());
        prop_assert_eq!(after.schedule.interval(), interval);
    }

    /// Another interval and back, and any other schedules in a row.
    #[test]
    fn what_waits_goes_on_waiting_by_every_other_pattern(
        (state, now) in lives(),
        patterns in prop::collection::vec(patterns(), 1..5),
    ) {
        let before = state.at(now);
        let mut after = before;
        for pattern in patterns {
            after = rescheduled(&after, pattern).at(now);
            prop_assert_eq!(after.due(), before.due());
            prop_assert_eq!(after.waiting(), before.waiting());
            prop_assert_eq!(after.to_offer(), before.to_offer(), "what was shown is not shown again");
            prop_assert!(after.plan(8).iter().all(|planned| planned.at > now));
        }
        let back = after.rescheduled(*before.schedule()).at(now);
        prop_assert_eq!(back.due(), before.due());
        prop_assert_eq!(back.waiting(), before.waiting());
    }

    /// Under the new schedule a review falls due when its day comes, and not before.
    #[test]
    fn nothing_falls_due_by_another_pattern_but_what_comes_after_it(
        (state, now) in lives(),
        pattern in patterns(),
        later in 0_i64..40_000_000,
    ) {
        let before = state.at(now);
        let after = rescheduled(&before, pattern).at(now + TimeDelta::seconds(later));
        if let Some(due) = after.waiting().filter(|due| before.waiting() != Some(*due)) {
            prop_assert!(due > now, "{due} at {now}");
            let k = after.schedule().last_index_until(due).unwrap();
            prop_assert_eq!(after.schedule().occurrence(k), due);
        }
    }

    /// Three days ahead, so that no journey west has settled anything later.
    #[test]
    fn a_start_chosen_for_a_coming_day_is_the_next_review((state, now) in lives(), days in 3_i64..3650) {
        // A clock from before this code was written is wrong, and is ignored.
        prop_assume!(now >= NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().and_time(NaiveTime::MIN));
        let day = now.date() + TimeDelta::days(days);
        let before = state.schedule;
        // On the day of the old start it is the same start.
        prop_assume!(day != before.anchor());
        let Ok(schedule) = Schedule::new(day, before.time(), before.interval()) else { return Ok(()) };
        let start = day.and_time(before.time());
        let after = state.at(now).rescheduled(schedule);
        prop_assert_eq!(after.at(now).next(), start);
        prop_assert_eq!(reviews_of(after.at(now).plan(3)).iter().filter(|planned| planned.due == start).count(), 1);
        prop_assert_eq!(after.at(start).waiting(), Some(start));
    }

    /// Whatever clocks show later, and whatever else is chosen.
    #[test]
    fn the_day_on_which_reviews_began_is_never_a_review(
        day in 0_i64..3650,
        minute in 0_i64..24 * 60,
        events in prop::collection::vec(
            (
                prop_oneof![
                    (0_u32..24 * 60, prop::sample::select(&INTERVALS))
                        .prop_map(|(minute, interval)| Event::Rescheduled(0, minute, interval)),
                    Just(Event::Offered),
                    Just(Event::Settled),
                ],
                prop_oneof![-3650_i64 * 24..3650 * 24, -48_i64..48],
            ),
            0..12,
        ),
    ) {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap().and_time(NaiveTime::MIN)
            + TimeDelta::days(day)
            + TimeDelta::minutes(minute);
        let mut state = ReviewState::begun(first).unwrap();
        for (event, hours) in events {
            let now = first + TimeDelta::hours(hours);
            state = happened(&state.at(now), event);
            let reviews = state.at(now);
            prop_assert_ne!(reviews.waiting().map(|due| due.date()), Some(first.date()));
            prop_assert!(reviews.plan(3).iter().all(|planned| planned.due.date() != first.date()));
        }
    }

    /// Travelling west, a person lives some hours twice.
    #[test]
    fn what_waits_goes_on_waiting_on_a_journey((state, now) in lives(), hours in 0_i64..26, pattern in patterns()) {
        let offered = state.at(now).offered().at(now);
        let west = now - TimeDelta::hours(hours);
        prop_assume!(offered.waiting().is_none_or(|due| due <= now));
        let arrived = offered.state().at(west);
        prop_assert_eq!(arrived.waiting(), offered.waiting());
        let changed = rescheduled(&arrived, pattern).at(west);
        prop_assert_eq!(changed.waiting(), offered.waiting());
    }
}
