//! What can be said of AI training on an account's data, day by day: every region, everything a
//! person can say, and clocks that are wrong.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use chrono::{Days, NaiveDate, NaiveDateTime};
use proptest::prelude::*;
use support::{Phone, step};
use untrained_core::guide::{Guide, Region};
use untrained_core::progress::{Mark, MarkKind, StepAnswer};
use untrained_core::protection::{Protection, Reason, Stretch, timeline};
use untrained_core::review::ReviewAnswer;
use untrained_core::{MarkId, Timestamp};

use MarkKind::{
    Confirmed, DoesNotApply, Done, KeepAsIs, NoLongerFound, NotFound as CannotFind, NotYet,
    Reverted,
};
use Protection::{Assumed, NotAffected, Protected, Suspended, Unknown, Unprotected};

const TODAY: &str = "2026-11-24";
const START: &str = "2024-09-18";

/// The first day of each stretch, and what it is.
type Told<'a> = &'a [(&'a str, Protection)];
/// A case, what was said in it on which day, and what is then told.
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
    }
}

fn mark(kind: MarkKind, day: &str) -> Mark {
    mark_at(kind, &format!("{day}T12:00"), 1)
}

fn stretches(region: Option<Region>, marks: &[Mark], today: &str) -> Vec<Stretch> {
    let guide = Guide::load().unwrap();
    timeline(region, &guide.events, marks, date(today))
}

/// The first day of each kind, where several reasons in a row give the same.
fn told(region: Option<Region>, marks: &[Mark], today: &str) -> Vec<(String, Protection)> {
    let mut told: Vec<(String, Protection)> = stretches(region, marks, today)
        .iter()
        .map(|stretch| (stretch.from.to_string(), stretch.reason.protection()))
        .collect();
    told.dedup_by_key(|(_, kind)| *kind);
    told
}

fn assert_told(case: &str, region: Option<Region>, marks: &[(MarkKind, &str)], expected: Told<'_>) {
    let marks: Vec<Mark> = marks.iter().map(|(said, day)| mark(*said, day)).collect();
    let expected: Vec<(String, Protection)> = expected
        .iter()
        .map(|(day, kind)| ((*day).to_owned(), *kind))
        .collect();
    assert_eq!(told(region, &marks, TODAY), expected, "{case}");
}

#[test]
fn every_region_has_the_dates_of_its_sources() {
    let late_start = [(START, NotAffected), ("2025-11-03", Unprotected)];
    let table: [(Option<Region>, Told<'_>); 8] = [
        (Some(Region::Us), &[(START, Unprotected)]),
        (Some(Region::Rest), &[(START, Unprotected)]),
        (Some(Region::Eu), &late_start),
        (Some(Region::Ch), &late_start),
        (
            Some(Region::Uk),
            &[
                (START, Unprotected),
                ("2024-09-20", Suspended),
                ("2025-11-03", Unprotected),
            ],
        ),
        (
            Some(Region::Hk),
            &[
                (START, Unprotected),
                ("2024-10-11", Suspended),
                ("2025-11-03", Unprotected),
            ],
        ),
        (
            Some(Region::Ca),
            &[
                (START, Unprotected),
                ("2024-12-10", Suspended),
                ("2025-11-03", Unprotected),
            ],
        ),
        (None, &[(START, Unknown)]),
    ];
    for (region, expected) in table {
        assert_told(&format!("{region:?}"), region, &[], expected);
    }
}

#[test]
fn what_a_person_said_decides_where_training_runs() {
    const A: &str = "2026-02-01";
    const B: &str = "2026-05-01";
    const C: &str = "2026-08-01";
    let table: [Case<'_>; 17] = [
        (
            "off once",
            &[(Done, A)],
            &[(START, Unprotected), (A, Assumed)],
        ),
        (
            "confirmed once",
            &[(Done, A), (Confirmed, B)],
            &[(START, Unprotected), (A, Protected), (B, Assumed)],
        ),
        (
            "confirmed several times: one stretch",
            &[(Done, A), (Confirmed, B), (Confirmed, C)],
            &[(START, Unprotected), (A, Protected), (C, Assumed)],
        ),
        (
            "it was on again: nobody knows since when",
            &[(Done, A), (Confirmed, B), (Reverted, C)],
            &[
                (START, Unprotected),
                (A, Protected),
                (B, Unknown),
                (C, Unprotected),
            ],
        ),
        (
            "it was on again, and is off since",
            &[(Done, A), (Reverted, B), (Done, C)],
            &[
                (START, Unprotected),
                (A, Unknown),
                (B, Unprotected),
                (C, Assumed),
            ],
        ),
        (
            "found on again by hand",
            &[(Done, A), (NotYet, B)],
            &[(START, Unprotected), (A, Unknown), (B, Unprotected)],
        ),
        ("still on", &[(NotYet, A)], &[(START, Unprotected)]),
        (
            "never found",
            &[(CannotFind, A)],
            &[(START, Unprotected), (A, Unknown)],
        ),
        (
            "not found at first",
            &[(CannotFind, A), (Done, B)],
            &[(START, Unprotected), (A, Unknown), (B, Assumed)],
        ),
        (
            "on, then not found, then on",
            &[(NotYet, A), (CannotFind, B), (NotYet, C)],
            &[(START, Unprotected), (B, Unknown), (C, Unprotected)],
        ),
        (
            "lost in a review: unknown before and after",
            &[(Done, A), (NoLongerFound, B)],
            &[(START, Unprotected), (A, Unknown)],
        ),
        (
            "lost in a review, and found off again",
            &[(Done, A), (NoLongerFound, B), (Confirmed, C)],
            &[(START, Unprotected), (A, Unknown), (C, Assumed)],
        ),
        (
            "kept as it is: a decision is no look at the switch",
            &[(KeepAsIs, A)],
            &[(START, Unprotected)],
        ),
        (
            "off, then kept as it is",
            &[(Done, A), (KeepAsIs, B)],
            &[(START, Unprotected), (A, Unknown)],
        ),
        (
            "not found, then kept as it is",
            &[(CannotFind, A), (KeepAsIs, B)],
            &[(START, Unprotected), (A, Unknown)],
        ),
        (
            "does not apply",
            &[(DoesNotApply, A), (Done, B)],
            &[(START, Unprotected), (A, Unknown), (B, Assumed)],
        ),
        (
            "twice on one day: the last word holds",
            &[(Done, A), (Reverted, A)],
            &[(START, Unprotected)],
        ),
    ];
    for (case, marks, expected) in table {
        assert_told(case, Some(Region::Us), marks, expected);
    }
}

#[test]
fn where_training_does_not_run_the_switch_does_not_matter() {
    let off = [(Done, "2025-10-01"), (Confirmed, "2026-01-01")];
    let table: [(&str, Option<Region>, Told<'_>); 4] = [
        (
            "left out until it starts",
            Some(Region::Eu),
            &[
                (START, NotAffected),
                ("2025-11-03", Protected),
                ("2026-01-01", Assumed),
            ],
        ),
        (
            "suspended until it starts again",
            Some(Region::Uk),
            &[
                (START, Unprotected),
                ("2024-09-20", Suspended),
                ("2025-11-03", Protected),
                ("2026-01-01", Assumed),
            ],
        ),
        (
            "suspended by a day that is not given",
            Some(Region::Ca),
            &[
                (START, Unprotected),
                ("2024-12-10", Suspended),
                ("2025-11-03", Protected),
                ("2026-01-01", Assumed),
            ],
        ),
        (
            "off protects in any region",
            None,
            &[
                (START, Unknown),
                ("2025-10-01", Protected),
                ("2026-01-01", Assumed),
            ],
        ),
    ];
    for (case, region, expected) in table {
        assert_told(case, region, &off, expected);
    }
}

#[test]
fn unknown_says_why() {
    let reason_on = |region, marks: &[Mark], day: &str| {
        stretches(region, marks, TODAY)
            .into_iter()
            .find(|stretch| (stretch.from..stretch.to).contains(&date(day)))
            .map(|stretch| stretch.reason)
    };
    let us = Some(Region::Us);
    let done = mark(Done, "2026-02-01");
    let table = [
        (None, vec![], Reason::NoRegion),
        (
            us,
            vec![done.clone(), mark(Reverted, "2026-05-01")],
            Reason::FoundOn,
        ),
        (
            us,
            vec![done.clone(), mark(NoLongerFound, "2026-05-01")],
            Reason::NotFound,
        ),
        (
            us,
            vec![done.clone(), mark(KeepAsIs, "2026-05-01")],
            Reason::Decided,
        ),
        (
            us,
            vec![mark(Done, "2026-05-01"), mark(Confirmed, "2026-02-01")],
            Reason::Clock,
        ),
    ];
    for (region, marks, expected) in table {
        assert_eq!(reason_on(region, &marks, "2026-03-01"), Some(expected));
    }
    // Were no pause known between its two starts.
    let mut events = Guide::load().unwrap().events;
    events.retain(|event| event.id != "canada-paused");
    let canada = timeline(Some(Region::Ca), &events, &[], date(TODAY));
    assert_eq!(canada[0].reason, Reason::TwoStarts);
}

#[test]
fn days_are_those_of_the_place_where_the_mark_was_made() {
    let us = Some(Region::Us);
    // Half past midnight in Tokyo, when it is still yesterday in London.
    let tokyo = [mark_at(Done, "2026-05-02T00:30", 9)];
    assert_eq!(
        told(us, &tokyo, TODAY)[1],
        ("2026-05-02".to_owned(), Assumed)
    );
    // Over the date line: an hour later, and a day earlier by the calendar.
    let west = [
        mark_at(Done, "2026-05-02T09:00", 9),
        mark_at(Confirmed, "2026-05-01T15:00", -10),
        mark_at(Confirmed, "2026-06-01T15:00", -10),
    ];
    assert_eq!(
        told(us, &west, TODAY),
        [
            (START.to_owned(), Unprotected),
            ("2026-05-02".to_owned(), Protected),
            ("2026-06-01".to_owned(), Assumed),
        ]
    );
    // Marked today in Tokyo, looked at in Honolulu, where it is yesterday.
    assert_eq!(
        told(us, &tokyo, "2026-05-01")[1],
        ("2026-05-01".to_owned(), Assumed)
    );
}

#[test]
fn a_wrong_clock_never_makes_protection_that_was_not_there() {
    let us = Some(Region::Us);
    let table: [Case<'_>; 4] = [
        (
            "the phone believed in 2036 at first",
            &[
                (Done, "2036-01-01"),
                (Confirmed, "2026-05-01"),
                (Confirmed, "2026-08-01"),
            ],
            &[
                (START, Unprotected),
                ("2026-05-01", Unknown),
                (TODAY, Assumed),
            ],
        ),
        (
            "the phone believed in 1970 later",
            &[(Done, "2026-05-01"), (Confirmed, "1970-01-01")],
            &[(START, Unknown), ("2026-05-01", Assumed)],
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
                (START, Unprotected),
                ("2026-02-01", Protected),
                ("2026-05-01", Unknown),
                ("2026-09-01", Unprotected),
            ],
        ),
        (
            "all of it from later than today",
            &[(Done, "2027-01-01"), (Confirmed, "2027-02-01")],
            &[(START, Unprotected), (TODAY, Assumed)],
        ),
    ];
    for (case, marks, expected) in table {
        assert_told(case, us, marks, expected);
    }
    assert_eq!(stretches(us, &[], "2024-09-17"), []);
    assert_eq!(stretches(us, &[], "0001-01-02"), []);
    assert_eq!(told(us, &[], START), [(START.to_owned(), Unprotected)]);
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
    (said, days, -12_i32..=14).prop_map(|(said, days, offset_h)| {
        let day = date("2023-12-01") + Days::new(days);
        mark_at(said, &format!("{day}T12:00"), offset_h)
    })
}

fn any_region() -> impl Strategy<Value = Option<Region>> {
    prop::option::of(prop::sample::select(Region::ALL.to_vec()))
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

    /// Whatever the clocks say: protection needs a word that the switch is off, from that day or
    /// before, and assumed protection needs it to be the last word.
    #[test]
    fn no_protection_without_a_word(
        region in any_region(),
        marks in prop::collection::vec(any_mark(), 0..8),
    ) {
        let found = stretches(region, &marks, TODAY);
        let is_off = |mark: &Mark| matches!(mark.kind, Done | Confirmed);
        for (at, stretch) in found.iter().enumerate() {
            let kind = stretch.reason.protection();
            if matches!(kind, Protected | Assumed) {
                prop_assert!(marks.iter().any(|mark| is_off(mark)
                    && mark.at.civil().date().min(date(TODAY)) <= stretch.from));
            }
            if kind == Assumed {
                prop_assert!(is_off(marks.last().unwrap()));
                // It lasts until today, but for days on which no training runs.
                let next = found.get(at + 1).map(|next| next.reason.protection());
                prop_assert!(matches!(next, None | Some(Suspended)), "{next:?}");
            }
        }
    }
}

#[test]
fn what_was_taken_back_was_never_said() {
    let phone = Phone::new("2026-08-24T10:05");
    let account = phone.account_id();
    let app = &phone.app;
    app.set_region(account, Some(Region::Us)).unwrap();
    let before = app.protection().unwrap();
    app.done_elsewhere(account, &step("ai-training")).unwrap();
    app.answer(account, &step("ai-training"), StepAnswer::Done)
        .unwrap();
    assert_ne!(app.protection().unwrap(), before);
    app.undo(account, &step("ai-training")).unwrap();
    assert_eq!(app.protection().unwrap(), before);
}

#[test]
fn answers_in_reviews_count_and_each_account_has_its_own() {
    let phone = Phone::new("2026-02-24T10:05");
    let account = phone.account_id();
    let app = &phone.app;
    app.set_region(account, Some(Region::Us)).unwrap();
    app.done_elsewhere(account, &step("ai-training")).unwrap();
    app.answer(account, &step("ai-training"), StepAnswer::Done)
        .unwrap();
    for (day, answer) in [
        ("2026-05-24T09:30", ReviewAnswer::AsWanted),
        ("2026-08-24T09:30", ReviewAnswer::Reverted),
    ] {
        phone.set_time(day);
        app.review_answer(account, &step("ai-training"), answer)
            .unwrap();
    }
    let kinds = |stretches: Vec<_>| -> Vec<Protection> {
        stretches
            .iter()
            .map(|stretch: &untrained_core::screens::ProtectionStretch| stretch.kind)
            .collect()
    };
    assert_eq!(
        kinds(app.protection().unwrap().bar.stretches),
        [Unprotected, Protected, Unknown, Unprotected]
    );
    app.add_account("Work").unwrap();
    assert_eq!(kinds(app.protection().unwrap().bar.stretches), [Unknown]);
}

#[test]
fn the_screen_says_in_words_what_the_bar_shows() {
    for region in Region::ALL.into_iter().map(Some).chain([None]) {
        let phone = Phone::new("2026-08-24T10:05");
        let account = phone.account_id();
        phone.app.set_region(account, region).unwrap();
        let screen = phone.app.protection().unwrap();
        let days: u32 = screen
            .bar
            .stretches
            .iter()
            .map(|stretch| stretch.days)
            .sum();
        assert_eq!(screen.bar.days, days);
        for stretch in &screen.bar.stretches {
            assert!(screen.bar.spoken.contains(&stretch.spoken));
            assert!(stretch.spoken.contains(&stretch.span), "{stretch:?}");
            assert!(stretch.spoken.contains(&stretch.text), "{stretch:?}");
            let in_legend = |entry: &&_| -> bool {
                let entry: &untrained_core::screens::LegendEntry = entry;
                entry.kind == stretch.kind && entry.label == stretch.label
            };
            assert_eq!(screen.legend.iter().filter(in_legend).count(), 1);
        }
        assert!(screen.sources.iter().all(|event| !event.sources.is_empty()));
        assert_eq!(screen.region.change.is_some(), region.is_some());
    }
}

#[test]
fn before_the_first_date_of_the_sources_there_is_no_bar() {
    let phone = Phone::new("2020-01-01T10:05");
    let screen = phone.app.protection().unwrap();
    assert_eq!(screen.today.kind, None);
    assert_eq!(screen.bar.stretches, []);
    assert!(screen.today.body.contains("18 September 2024"));
}

#[test]
fn days_are_counted_as_each_language_counts() {
    let table = [
        ("en", "2024-09-18", "(1 day)"),
        ("en", "2024-12-27", "(101 days)"),
        ("ar", "2024-09-18", "(يوم واحد)"),
        ("ar", "2024-12-26", "100 يوم)"),
        ("ar", "2024-12-27", "101 يوم)"),
        ("ar", "2024-12-29", "103 أيام)"),
        ("ar", "2025-01-06", "111 يومًا)"),
    ];
    for (language, today, expected) in table {
        let phone = Phone::new(&format!("{today}T12:00"));
        phone.app.set_locale(&[language.to_owned()], true);
        let span = &phone.app.protection().unwrap().bar.stretches[0].span;
        assert!(span.contains(expected), "{today}: {span:?}");
    }
}
