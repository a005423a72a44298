//! What is known, day by day, about AI training on an account's data: every region, every answer,
//! and clocks that are wrong.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

use std::sync::LazyLock;

use chrono::{Days, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use untrained_core::guide::{Guide, Region};
use untrained_core::progress::{Mark, MarkKind};
use untrained_core::timeline::{Reason, Stretch, TimelineState, timeline};
use untrained_core::{MarkId, Month, Timestamp};

use MarkKind::{
    Confirmed, DoesNotApply, Done, KeepAsIs, NoLongerFound, NotFound as CannotFind, NotYet,
    Reverted,
};
use TimelineState::{NoTraining, NotKnown, NotLookedSince, Off, On};

const TODAY: &str = "2026-11-24";
const START: &str = "2024-09-18";
const START_IN_EU: &str = "2025-11-03";

/// The first day and the state of each stretch.
type Told<'a> = &'a [(&'a str, TimelineState)];
/// The name of a case, its marks with their days, and the expected stretches.
type Case<'a> = (&'a str, &'a [(MarkKind, &'a str)], Told<'a>);

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A mark at this local time, `offset_h` hours east of UTC.
fn mark_at(kind: MarkKind, local: &str, offset_h: i32) -> Mark {
    let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").unwrap();
    let offset_s = offset_h * 3600;
    Mark {
        id: MarkId(1),
        step_id: "ai-training".into(),
        kind,
        at: Timestamp {
            utc_ms: local.and_utc().timestamp_millis() - i64::from(offset_s) * 1000,
            offset_s,
        },
        revision: 1,
        since: None,
        together: false,
    }
}

fn mark(kind: MarkKind, day: &str) -> Mark {
    mark_at(kind, &format!("{day}T12:00"), 1)
}

/// A mark that saw it off, and off since this month.
fn off_since(month: &str, day: &str) -> Mark {
    Mark {
        since: Some(month.parse::<Month>().unwrap()),
        ..mark(Done, day)
    }
}

fn stretches(region: Region, marks: &[Mark], today: &str) -> Vec<Stretch> {
    static GUIDE: LazyLock<Guide> = LazyLock::new(|| Guide::load().unwrap());
    timeline(region, &GUIDE.events, marks, date(today))
}

/// The first day of each state; successive reasons with the same state are combined.
fn told(region: Region, marks: &[Mark], today: &str) -> Vec<(String, TimelineState)> {
    let mut told: Vec<(String, TimelineState)> = stretches(region, marks, today)
        .iter()
        .map(|stretch| (stretch.from.to_string(), stretch.reason.state()))
        .collect();
    told.dedup_by_key(|(_, state)| *state);
    told
}

fn owned(told: Told<'_>) -> Vec<(String, TimelineState)> {
    told.iter()
        .map(|(day, state)| ((*day).to_owned(), *state))
        .collect()
}

fn assert_told(case: &str, region: Region, marks: &[(MarkKind, &str)], expected: Told<'_>) {
    let marks: Vec<Mark> = marks.iter().map(|(said, day)| mark(*said, day)).collect();
    assert_eq!(told(region, &marks, TODAY), owned(expected), "{case}");
}

#[test]
fn every_region_has_the_dates_of_its_sources() {
    let late_start = [(START, NoTraining), (START_IN_EU, On)];
    let table: [(Region, Told<'_>); 7] = [
        (Region::Us, &[(START, On)]),
        (Region::Rest, &[(START, On)]),
        (Region::Eu, &late_start),
        (Region::Ch, &late_start),
        (
            Region::Uk,
            &[(START, On), ("2024-09-20", NoTraining), (START_IN_EU, On)],
        ),
        (
            Region::Hk,
            &[(START, On), ("2024-10-11", NoTraining), (START_IN_EU, On)],
        ),
        (
            Region::Ca,
            &[(START, On), ("2024-12-10", NoTraining), (START_IN_EU, On)],
        ),
    ];
    for (region, expected) in table {
        assert_told(&format!("{region:?}"), region, &[], expected);
    }
}

#[test]
#[allow(clippy::too_many_lines, reason = "one table")]
fn what_a_person_said_decides_where_training_runs() {
    const A: &str = "2026-02-01";
    const AFTER_A: &str = "2026-02-02";
    const B: &str = "2026-05-01";
    const AFTER_B: &str = "2026-05-02";
    const C: &str = "2026-08-01";
    const AFTER_C: &str = "2026-08-02";
    let table: [Case<'_>; 18] = [
        (
            "off once: on the day of the look, and nobody has looked since",
            &[(Done, A)],
            &[(START, On), (A, Off), (AFTER_A, NotLookedSince)],
        ),
        ("off today", &[(Done, TODAY)], &[(START, On), (TODAY, Off)]),
        (
            "off twice: in between too",
            &[(Done, A), (Confirmed, B)],
            &[(START, On), (A, Off), (AFTER_B, NotLookedSince)],
        ),
        (
            "off several times: one stretch",
            &[(Done, A), (Confirmed, B), (Confirmed, C)],
            &[(START, On), (A, Off), (AFTER_C, NotLookedSince)],
        ),
        (
            "it was on again: nobody knows since when",
            &[(Done, A), (Confirmed, B), (Reverted, C)],
            &[(START, On), (A, Off), (AFTER_B, NotKnown), (C, On)],
        ),
        (
            "it was on again, and is off since",
            &[(Done, A), (Reverted, B), (Done, C)],
            &[
                (START, On),
                (A, Off),
                (AFTER_A, NotKnown),
                (B, On),
                (C, Off),
                (AFTER_C, NotLookedSince),
            ],
        ),
        (
            "found on again by hand",
            &[(Done, A), (NotYet, B)],
            &[(START, On), (A, Off), (AFTER_A, NotKnown), (B, On)],
        ),
        ("still on", &[(NotYet, A)], &[(START, On)]),
        (
            "never found",
            &[(CannotFind, A)],
            &[(START, On), (A, NotKnown)],
        ),
        (
            "not found at first",
            &[(CannotFind, A), (Done, B)],
            &[
                (START, On),
                (A, NotKnown),
                (B, Off),
                (AFTER_B, NotLookedSince),
            ],
        ),
        (
            "on, then not found, then on",
            &[(NotYet, A), (CannotFind, B), (NotYet, C)],
            &[(START, On), (B, NotKnown), (C, On)],
        ),
        (
            "lost in a check: not known before and after",
            &[(Done, A), (NoLongerFound, B)],
            &[(START, On), (A, Off), (AFTER_A, NotKnown)],
        ),
        (
            "lost in a check, and found off again",
            &[(Done, A), (NoLongerFound, B), (Confirmed, C)],
            &[
                (START, On),
                (A, Off),
                (AFTER_A, NotKnown),
                (C, Off),
                (AFTER_C, NotLookedSince),
            ],
        ),
        (
            "left as it is: a decision is no look at the switch",
            &[(KeepAsIs, A)],
            &[(START, On)],
        ),
        (
            "off, then left as it is",
            &[(Done, A), (KeepAsIs, B)],
            &[(START, On), (A, Off), (AFTER_A, NotKnown)],
        ),
        (
            "not found, then left as it is",
            &[(CannotFind, A), (KeepAsIs, B)],
            &[(START, On), (A, NotKnown)],
        ),
        (
            "does not apply",
            &[(DoesNotApply, A), (Done, B)],
            &[
                (START, On),
                (A, NotKnown),
                (B, Off),
                (AFTER_B, NotLookedSince),
            ],
        ),
        (
            "twice on one day: the last word holds",
            &[(Done, A), (Reverted, A)],
            &[(START, On)],
        ),
    ];
    for (case, marks, expected) in table {
        assert_told(case, Region::Us, marks, expected);
    }
}

#[test]
fn where_training_does_not_run_the_switch_does_not_matter() {
    let off = [(Done, "2025-10-01"), (Confirmed, "2026-01-01")];
    let table: [(&str, Region, Told<'_>); 2] = [
        (
            "left out until it starts",
            Region::Eu,
            &[
                (START, NoTraining),
                (START_IN_EU, Off),
                ("2026-01-02", NotLookedSince),
            ],
        ),
        (
            "suspended until it starts again",
            Region::Uk,
            &[
                (START, On),
                ("2024-09-20", NoTraining),
                (START_IN_EU, Off),
                ("2026-01-02", NotLookedSince),
            ],
        ),
    ];
    for (case, region, expected) in table {
        assert_told(case, region, &off, expected);
    }
}

#[test]
fn off_since_a_month_goes_back_to_the_end_of_that_month() {
    const LOOK: &str = "2026-11-20";
    const AFTER: &str = "2026-11-21";
    let table: [(&str, Vec<Mark>, Told<'_>); 8] = [
        (
            "the day within the month is not known",
            vec![off_since("2026-03", LOOK)],
            &[
                (START, On),
                ("2026-03-01", NotKnown),
                ("2026-04-01", Off),
                (AFTER, NotLookedSince),
            ],
        ),
        (
            "over the end of a year",
            vec![off_since("2025-12", LOOK)],
            &[
                (START, On),
                ("2025-12-01", NotKnown),
                ("2026-01-01", Off),
                (AFTER, NotLookedSince),
            ],
        ),
        (
            "before any training: off from its first day",
            vec![off_since("2024-01", LOOK)],
            &[(START, Off), (AFTER, NotLookedSince)],
        ),
        (
            "this month: nothing goes back",
            vec![off_since("2026-11", LOOK)],
            &[(START, On), (LOOK, Off), (AFTER, NotLookedSince)],
        ),
        (
            "said after the look: it goes back from there",
            vec![mark(Done, "2026-11-19"), off_since("2026-03", LOOK)],
            &[
                (START, On),
                ("2026-03-01", NotKnown),
                ("2026-04-01", Off),
                (AFTER, NotLookedSince),
            ],
        ),
        (
            "what could not be found meanwhile was off",
            vec![mark(CannotFind, "2026-05-01"), off_since("2026-03", LOOK)],
            &[
                (START, On),
                ("2026-03-01", NotKnown),
                ("2026-04-01", Off),
                (AFTER, NotLookedSince),
            ],
        ),
        (
            "it was on since: the record contradicts the word",
            vec![mark(NotYet, "2026-05-01"), off_since("2026-03", LOOK)],
            &[(START, On), (LOOK, Off), (AFTER, NotLookedSince)],
        ),
        (
            "it was on in an earlier month: that is no contradiction",
            vec![mark(NotYet, "2026-02-01"), off_since("2026-03", LOOK)],
            &[
                (START, On),
                ("2026-03-01", NotKnown),
                ("2026-04-01", Off),
                (AFTER, NotLookedSince),
            ],
        ),
    ];
    for (case, marks, expected) in table {
        assert_eq!(told(Region::Us, &marks, TODAY), owned(expected), "{case}");
    }
}

#[test]
fn the_example_of_the_documentation() {
    let marks = [
        off_since("2025-12", "2026-02-24"),
        mark(Confirmed, "2026-05-24"),
        mark(Reverted, "2026-08-24"),
    ];
    let told: Vec<(String, Reason)> = stretches(Region::Eu, &marks, TODAY)
        .iter()
        .map(|stretch| (stretch.from.to_string(), stretch.reason))
        .collect();
    let expected = [
        (START, Reason::NotBegun),
        (START_IN_EU, Reason::OnByDefault),
        ("2025-12-01", Reason::MonthOfSwitching),
        ("2026-01-01", Reason::OffByWord),
        ("2026-02-24", Reason::Seen),
        ("2026-05-25", Reason::FoundOn),
        ("2026-08-24", Reason::SaidOn),
    ];
    assert_eq!(told, expected.map(|(day, reason)| (day.to_owned(), reason)));
}

#[test]
fn not_known_says_why() {
    let done = mark(Done, "2026-02-01");
    let table = [
        (
            vec![done.clone(), mark(Reverted, "2026-05-01")],
            Reason::FoundOn,
        ),
        (
            vec![done.clone(), mark(NoLongerFound, "2026-05-01")],
            Reason::NotFound,
        ),
        (
            vec![done.clone(), mark(KeepAsIs, "2026-05-01")],
            Reason::Decided,
        ),
        (
            vec![off_since("2026-03", "2026-05-01")],
            Reason::MonthOfSwitching,
        ),
        (
            vec![mark(Done, "2026-05-01"), mark(Confirmed, "2026-02-01")],
            Reason::Clock,
        ),
    ];
    for (marks, expected) in table {
        let reason = stretches(Region::Us, &marks, TODAY)
            .into_iter()
            .find(|stretch| (stretch.from..stretch.to).contains(&date("2026-03-02")))
            .map(|stretch| stretch.reason);
        assert_eq!(reason, Some(expected));
        assert_eq!(expected.state(), NotKnown);
    }
}

#[test]
fn days_are_those_of_the_place_where_the_mark_was_made() {
    let us = Region::Us;
    // Half past midnight in Tokyo, when it is still yesterday in London.
    let tokyo = [mark_at(Done, "2026-05-02T00:30", 9)];
    assert_eq!(told(us, &tokyo, TODAY)[1], ("2026-05-02".to_owned(), Off));
    // Across the date line: an hour later, and a day earlier by the calendar.
    let west = [
        mark_at(Done, "2026-05-02T09:00", 9),
        mark_at(Confirmed, "2026-05-01T15:00", -10),
        mark_at(Confirmed, "2026-06-01T15:00", -10),
    ];
    assert_eq!(
        told(us, &west, TODAY),
        owned(&[
            (START, On),
            ("2026-05-02", Off),
            ("2026-06-02", NotLookedSince),
        ])
    );
    // Marked today in Tokyo, looked at in Honolulu, where it is yesterday.
    assert_eq!(
        told(us, &tokyo, "2026-05-01")[1],
        ("2026-05-01".to_owned(), Off)
    );
}

#[test]
fn a_wrong_clock_never_makes_it_off_where_nobody_saw_that() {
    let us = Region::Us;
    let table: [Case<'_>; 4] = [
        (
            "the phone believed in 2036 at first",
            &[
                (Done, "2036-01-01"),
                (Confirmed, "2026-05-01"),
                (Confirmed, "2026-08-01"),
            ],
            &[(START, On), ("2026-05-01", NotKnown), (TODAY, Off)],
        ),
        (
            "the phone believed in 1970 later",
            &[(Done, "2026-05-01"), (Confirmed, "1970-01-01")],
            &[
                (START, NotKnown),
                ("2026-05-01", Off),
                ("2026-05-02", NotLookedSince),
            ],
        ),
        (
            "fast in between, with a reversal behind it",
            &[
                (Done, "2026-02-01"),
                (Confirmed, "2026-06-01"),
                (Confirmed, "2026-09-01"),
                (Reverted, "2026-05-01"),
            ],
            &[
                (START, On),
                ("2026-02-01", Off),
                ("2026-05-01", NotKnown),
                ("2026-09-01", On),
            ],
        ),
        (
            "all of it from later than today",
            &[(Done, "2027-01-01"), (Confirmed, "2027-02-01")],
            &[(START, On), (TODAY, Off)],
        ),
    ];
    for (case, marks, expected) in table {
        assert_told(case, us, marks, expected);
    }
    assert_eq!(stretches(us, &[], "2024-09-17"), []);
    assert_eq!(stretches(us, &[], "0001-01-02"), []);
    assert_eq!(told(us, &[], START), owned(&[(START, On)]));
}

fn any_mark() -> impl Strategy<Value = Mark> {
    let said = prop::sample::select(vec![
        Done,
        Confirmed,
        NotYet,
        Reverted,
        CannotFind,
        NoLongerFound,
        KeepAsIs,
        DoesNotApply,
    ]);
    // A few months around the start and today, sometimes far outside.
    let days = prop_oneof![8 => 0_u64..1200, 1 => 0_u64..20_000];
    let months = prop::option::weighted(0.3, (2024..=2026, 1_u32..=12));
    (said, days, -12_i32..=14, months).prop_map(|(said, days, offset_h, month)| {
        let day = date("2023-12-01") + Days::new(days);
        Mark {
            since: month.and_then(|(year, month)| Month::new(year, month)),
            ..mark_at(said, &format!("{day}T12:00"), offset_h)
        }
    })
}

fn any_region() -> impl Strategy<Value = Region> {
    prop::sample::select(Region::ALL.to_vec())
}

proptest! {
    #[test]
    fn stretches_meet_without_a_gap_and_end_today(
        region in any_region(),
        marks in prop::collection::vec(any_mark(), 0..8),
        today in 0_u64..1500,
    ) {
        let today = date(START) + Days::new(today);
        let found = stretches(region, &marks, &today.to_string());
        prop_assert_eq!(found[0].from, date(START));
        prop_assert_eq!(found.last().unwrap().to, today + Days::new(1));
        for pair in found.windows(2) {
            prop_assert_eq!(pair[0].to, pair[1].from);
            prop_assert_ne!(pair[0].reason, pair[1].reason);
        }
        for stretch in &found {
            prop_assert!(stretch.days() > 0);
        }
    }

    /// Whatever the clocks show: "off" needs a mark that saw it so, from that day or before, or one
    /// that says since when; and only such a mark may come last before "not looked since".
    #[test]
    fn off_needs_a_look_or_a_word(
        region in any_region(),
        marks in prop::collection::vec(any_mark(), 0..8),
    ) {
        let found = stretches(region, &marks, TODAY);
        let is_off = |mark: &Mark| matches!(mark.kind, Done | Confirmed);
        let off_from = |mark: &Mark| {
            let day = mark.at.civil().date().min(date(TODAY));
            mark.since.map_or(day, |since| day.min(since.after().first_day()))
        };
        for (at, stretch) in found.iter().enumerate() {
            let state = stretch.reason.state();
            if matches!(state, Off | NotLookedSince) {
                prop_assert!(marks
                    .iter()
                    .any(|mark| is_off(mark) && off_from(mark) <= stretch.from));
            }
            if state == NotLookedSince {
                prop_assert!(is_off(marks.last().unwrap()));
                // It lasts until today, except for days without training.
                let next = found.get(at + 1).map(|next| next.reason.state());
                prop_assert!(matches!(next, None | Some(NoTraining)), "{next:?}");
            }
        }
    }
}
