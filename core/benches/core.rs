//! What a person waits for: opening, Home, a durable mark, a search; and the plan of reminders,
//! both early on and a hundred years later.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a benchmark stops where something does not hold"
)]

use std::hint::black_box;
use std::time::{Duration, Instant};

use chrono::{NaiveDate, NaiveTime, TimeDelta};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use serde::Deserialize;
use tempfile::TempDir;
use untrained_core::guide::{Guide, SearchTerms};
use untrained_core::i18n::{LANGUAGES, Localizer};
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::review::{ReviewState, Schedule};
use untrained_core::screens::{HomeScreen, NotificationState};
use untrained_core::search::{Index, Vocabulary, entries};
use untrained_core::{AccountId, App, Command, StepId};

mod support;

use support::{measured, open, peak_kib};

fn temporary() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn home(app: &App) -> HomeScreen {
    app.home(NotificationState::Allowed).expect("Home")
}

/// A database with half of the steps answered.
fn used() -> TempDir {
    let folder = temporary();
    let app = open(folder.path());
    let steps = Guide::load().expect("the guide").steps;
    for step in &steps[..steps.len() / 2] {
        let (account_id, step_id) = (AccountId(1), step.id.clone());
        let ask = Command::Ask {
            account_id,
            step_id: step_id.clone(),
        };
        let answer = Command::Answer {
            account_id,
            step_id,
            answer: StepAnswer::Done,
        };
        for command in [ask, answer] {
            app.home_after(&command, NotificationState::Allowed)
                .expect("a mark");
        }
    }
    folder
}

fn opening(c: &mut Criterion) {
    // First of all: what the allocator keeps from earlier work would not be counted.
    let folder = temporary();
    if let Some(kib) = peak_kib(|| drop(home(&open(folder.path())))) {
        measured("first_start_peak_kib", kib);
    }
    c.bench_function("guide_load_and_validate", |b| {
        b.iter(|| Guide::load().expect("the guide"));
    });
    c.bench_function("open_and_home_fresh", |b| {
        b.iter_batched(
            temporary,
            |folder| {
                home(&open(folder.path()));
                folder
            },
            BatchSize::PerIteration,
        );
    });
    let folder = used();
    c.bench_function("open_and_home_existing", |b| {
        b.iter(|| home(&open(folder.path())));
    });
}

fn calls(c: &mut Criterion) {
    let folder = used();
    let app = open(folder.path());
    c.bench_function("home", |b| b.iter(|| home(&app)));
    let step_id = StepId::from("two-factor");
    let skip = Command::Skip {
        account_id: AccountId(1),
        step_id: step_id.clone(),
        reason: SkipReason::KeepAsIs,
    };
    c.bench_function("mark_durable", |b| {
        b.iter(|| {
            app.step_after(&step_id, &skip, NotificationState::Allowed)
                .expect("a mark")
        });
    });
}

fn plan(c: &mut Criterion) {
    let anchor = NaiveDate::from_ymd_opt(2026, 11, 24).expect("a date");
    let time = NaiveTime::from_hms_opt(9, 0, 0).expect("a time");
    let state = ReviewState::new(Schedule::new(anchor, time, 3).expect("a schedule"));
    for (name, years) in [("plan_64_at_once", 0), ("plan_64_after_100_years", 100)] {
        let now = anchor.and_time(time) + TimeDelta::days(years * 365);
        c.bench_function(name, |b| {
            b.iter(|| black_box(state).at(black_box(now)).plan(64));
        });
    }
}

/// Search queries in a language: those of the tests, and the prefixes that arise while typing a
/// word.
fn queries(language: &str) -> Vec<String> {
    #[derive(Deserialize)]
    struct Row {
        query: String,
    }
    let file = format!(
        "{}/../tests/vectors/search/{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let list = std::fs::read_to_string(file).expect("the list");
    let rows: Vec<Row> = serde_json::from_str(&list).expect("rows");
    let whole: Vec<String> = rows.into_iter().map(|row| row.query).collect();
    let begun = whole.iter().take(20).flat_map(|query| {
        let ends = query.char_indices().skip(1);
        ends.map(|(end, _)| query[..end].to_owned())
    });
    begun.chain(whole.iter().cloned()).collect()
}

/// How often each query is measured individually, for the percentiles.
const ROUNDS: usize = 20;

fn search(c: &mut Criterion) {
    let guide = Guide::load().expect("the guide");
    c.bench_function("search_index_build", |b| {
        let texts = Localizer::new(LANGUAGES[0], true);
        b.iter(|| {
            let terms = SearchTerms::load(LANGUAGES[0]).expect("the search terms");
            let vocabulary = Vocabulary::new(LANGUAGES[0], terms.as_ref());
            Index::new(entries(&guide, terms.as_ref(), &texts), vocabulary)
        });
    });

    let folder = temporary();
    let app = open(folder.path());
    let mut times: Vec<Duration> = Vec::new();
    for language in LANGUAGES {
        let queries = queries(language.tag);
        app.set_locale(&[language.tag.to_owned()], true, None);
        // The first search builds the index, which is measured above.
        app.search("").expect("a screen");
        for _ in 0..ROUNDS {
            for query in &queries {
                let begun = Instant::now();
                black_box(app.search(black_box(query)).expect("a screen"));
                times.push(begun.elapsed());
            }
        }
    }
    times.sort_unstable();
    for (name, place) in [
        ("search_p50_us", times.len() / 2),
        ("search_p99_us", times.len() * 99 / 100),
        ("search_longest_us", times.len() - 1),
    ] {
        measured(name, times[place].as_secs_f64() * 1e6);
    }

    app.set_locale(&["en".to_owned()], true, None);
    let english = queries("en");
    let mut next = english.iter().cycle();
    c.bench_function("search_english", |b| {
        b.iter(|| app.search(next.next().expect("a query")).expect("a screen"));
    });
}

criterion_group!(benches, opening, calls, search, plan);
criterion_main!(benches);
