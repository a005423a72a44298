//! The timeline on the screen: for whom it is drawn, in which words, and from which answers.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::sync::Arc;

use support::{Phone, clock, step};
use untrained_core::guide::Region;
use untrained_core::progress::{SkipReason, StepAnswer};
use untrained_core::screens::{KnownTimeline, TimelineScreen, TimelineStretch, Tone, TopicBlock};
use untrained_core::timeline::TimelineState;
use untrained_core::{App, Clock, Command, Options};

use TimelineState::{NotKnown, NotLookedSince, Off, On};

fn known(phone: &Phone) -> KnownTimeline {
    phone.app.timeline().unwrap().known.unwrap()
}

fn states(phone: &Phone) -> Vec<TimelineState> {
    let bar = known(phone).bar.unwrap();
    bar.stretches.iter().map(|stretch| stretch.state).collect()
}

/// A phone whose owner lives in this region.
fn living_in(region: Region, local: &str) -> Phone {
    let phone = Phone::new(local);
    phone
        .app
        .set_region(phone.account_id(), Some(region))
        .unwrap();
    phone
}

fn says_since(phone: &Phone, year: i32, month: u32) {
    phone.send(&Command::SetSince {
        account_id: phone.account_id(),
        step_id: step("ai-training"),
        year,
        month,
    });
}

#[test]
fn what_was_taken_back_was_never_said() {
    let phone = living_in(Region::Us, "2026-08-24T10:05");
    let before = phone.app.timeline().unwrap();
    phone.says("ai-training", StepAnswer::Done);
    assert_ne!(phone.app.timeline().unwrap(), before);
    phone.takes_back("ai-training");
    assert_eq!(phone.app.timeline().unwrap(), before);
}

#[test]
fn answers_of_later_looks_count_and_each_account_has_its_own() {
    let phone = living_in(Region::Us, "2026-02-24T10:05");
    phone.says("ai-training", StepAnswer::Done);
    for (day, answer) in [
        ("2026-05-24T09:30", StepAnswer::Done),
        ("2026-08-24T09:30", StepAnswer::NotYet),
    ] {
        phone.set_time(day);
        phone.says("ai-training", answer);
    }
    assert_eq!(states(&phone), [On, Off, NotKnown, On]);
    phone.app.add_account("Work").unwrap();
    assert_eq!(phone.app.timeline().unwrap().known, None);
}

#[test]
fn only_off_is_calm() {
    let table: [(&str, Option<StepAnswer>, TimelineState); 4] = [
        ("never looked at", None, On),
        ("off today", Some(StepAnswer::Done), Off),
        ("still on", Some(StepAnswer::NotYet), On),
        ("not found", Some(StepAnswer::NotFound), NotKnown),
    ];
    for (case, answer, state) in table {
        let phone = living_in(Region::Us, "2026-08-24T10:05");
        if let Some(answer) = answer {
            phone.says("ai-training", answer);
        }
        let today = known(&phone).today;
        assert_eq!(today.state, Some(state), "{case}");
        assert_eq!(today.tone == Tone::Calm, state == Off, "{case}");
    }
    let phone = living_in(Region::Us, "2026-08-24T10:05");
    phone.says("ai-training", StepAnswer::Done);
    phone.set_time("2026-08-25T10:05");
    let today = known(&phone).today;
    assert_eq!(
        (today.state, today.tone),
        (Some(NotLookedSince), Tone::Quiet)
    );
    assert_eq!(today.title, "Today: Not looked since");
    phone.skips("ai-training", SkipReason::KeepAsIs);
    assert_eq!(known(&phone).today.tone, Tone::Quiet);
}

/// However long ago that was, and whatever began in between.
#[test]
fn not_looked_since_names_the_day_of_the_last_look() {
    let table = [
        (
            "a day ago",
            Region::Us,
            "2026-11-24",
            "2026-11-25",
            "24 November 2026",
        ),
        (
            "14 months ago",
            Region::Us,
            "2026-11-24",
            "2028-01-15",
            "24 November 2026",
        ),
        (
            "before training began",
            Region::Eu,
            "2025-09-01",
            "2026-11-24",
            "1 September 2025",
        ),
    ];
    for (case, region, look, today, day) in table {
        let phone = living_in(region, &format!("{look}T10:05"));
        phone.says("ai-training", StepAnswer::Done);
        phone.set_time(&format!("{today}T10:05"));
        let known = known(&phone);
        let expected =
            format!("It was off when you last looked, {day}. You have not said anything since.");
        assert_eq!(known.today.body, expected, "{case}");
        assert_eq!(
            known.bar.unwrap().stretches.last().unwrap().text,
            expected,
            "{case}"
        );
    }
}

/// A phone that is set to this country.
fn phone_of(country: Option<&str>) -> (tempfile::TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let options = Options {
        folder: folder.path().to_str().unwrap().to_owned(),
        languages: vec!["en".to_owned()],
        uses_24_hour_clock: true,
        country: country.map(str::to_owned),
    };
    let clock = clock("2026-08-24T10:05") as Arc<dyn Clock>;
    (folder, App::open(options, clock).unwrap())
}

#[test]
fn the_region_is_asked_for_first_and_that_of_the_phones_country_proposed() {
    let table = [
        (Some("DE"), Some(Region::Eu)),
        (Some("fr"), Some(Region::Eu)),
        (Some("NO"), Some(Region::Eu)),
        (Some("GB"), Some(Region::Uk)),
        (Some("CH"), Some(Region::Ch)),
        (Some("CA"), Some(Region::Ca)),
        (Some("HK"), Some(Region::Hk)),
        (Some("US"), Some(Region::Us)),
        (Some("EG"), Some(Region::Rest)),
        (Some("ZZ"), None),
        (Some("419"), None),
        (Some(""), None),
        (Some("Deutschland"), None),
        (Some("ÄÖ"), None),
        (None, None),
    ];
    for (country, expected) in table {
        let (_folder, app) = phone_of(country);
        let TimelineScreen {
            account_id,
            region,
            known,
            ..
        } = app.timeline().unwrap();
        assert_eq!(known, None, "nothing is drawn before it is said");
        assert!(region.line.contains("Where do you live?"));
        let proposed = region.proposal.and_then(|choice| choice.region);
        assert_eq!(proposed, expected, "{country:?}");
        assert!(
            region.choices[0].chosen,
            "a proposal is not taken for granted"
        );

        // One tap.
        app.set_region(account_id, proposed.or(Some(Region::Us)))
            .unwrap();
        let screen = app.timeline().unwrap();
        assert!(screen.known.is_some());
        assert_eq!(screen.region.proposal, None);
    }
}

#[test]
fn the_proposed_region_follows_the_phone_to_another_country() {
    let (_folder, app) = phone_of(Some("DE"));
    for (country, expected) in [
        (Some("HK"), Some(Region::Hk)),
        (None, None),
        (Some("DE"), Some(Region::Eu)),
    ] {
        app.set_locale(&["en".to_owned()], true, country);
        let proposal = app.timeline().unwrap().region.proposal;
        let proposed = proposal.and_then(|choice| choice.region);
        assert_eq!(proposed, expected, "{country:?}");
    }
}

#[test]
fn every_country_of_the_eu_and_the_eea_is_in_that_region() {
    let members = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES \
                   SE IS LI NO";
    for country in members.split(' ') {
        assert_eq!(Region::of_country(country), Some(Region::Eu), "{country}");
    }
}

#[test]
fn in_the_eu_it_matters_whether_it_was_off_before_training_began() {
    let table = [
        ((2025, 10), "Off before 3 November 2025, as you said."),
        (
            (2025, 11),
            "We do not know whether it was off on 3 November 2025.",
        ),
        (
            (2025, 12),
            "From what you recorded, it was not off on 3 November 2025.",
        ),
    ];
    for ((year, month), expected) in table {
        let phone = living_in(Region::Eu, "2026-08-24T10:05");
        phone.says("ai-training", StepAnswer::Done);
        says_since(&phone, year, month);
        let sentence = known(&phone).at_the_start.unwrap();
        assert!(sentence.starts_with(expected), "{sentence}");
        let topic = phone.app.topic(&"by-region".into()).unwrap();
        let region = topic.blocks.into_iter().find_map(|block| match block {
            TopicBlock::Region { block } => Some(block.text),
            _ => None,
        });
        assert!(region.unwrap().ends_with(&sentence));
    }
    // It is said about a switch that is off, and only where an authority said it.
    let phone = living_in(Region::Eu, "2026-08-24T10:05");
    assert_eq!(known(&phone).at_the_start, None);
    phone.says("ai-training", StepAnswer::NotYet);
    assert_eq!(known(&phone).at_the_start, None);
    let phone = living_in(Region::Us, "2026-08-24T10:05");
    phone.says("ai-training", StepAnswer::Done);
    says_since(&phone, 2025, 10);
    assert_eq!(known(&phone).at_the_start, None);
}

#[test]
fn the_screen_says_in_words_what_the_bar_shows() {
    for region in Region::ALL {
        let phone = living_in(region, "2026-08-24T10:05");
        let screen = phone.app.timeline().unwrap();
        assert!(screen.region.change.is_some());
        let known = screen.known.unwrap();
        let bar = known.bar.unwrap();
        let days: u32 = bar.stretches.iter().map(|stretch| stretch.days).sum();
        assert_eq!(bar.days, days);
        for stretch in &bar.stretches {
            assert!(bar.spoken.contains(&stretch.spoken));
            assert!(stretch.spoken.contains(&stretch.span), "{stretch:?}");
            assert!(stretch.spoken.contains(&stretch.label), "{stretch:?}");
            assert!(stretch.spoken.contains(&stretch.text), "{stretch:?}");
        }
        assert!(known.sources.iter().all(|event| !event.sources.is_empty()));
        let older_content = "Older content may be used whatever the switch says";
        assert!(known.note.contains(older_content));
        // "Elsewhere" may be there, and no source says what holds.
        assert_eq!(
            known.note.contains("mainland China"),
            region == Region::Rest
        );
    }
}

#[test]
fn nothing_is_called_protected() {
    let phone = living_in(Region::Eu, "2026-02-24T10:05");
    for (day, answer) in [
        ("2026-02-24T10:05", StepAnswer::Done),
        ("2026-05-24T10:05", StepAnswer::Done),
        ("2026-06-24T10:05", StepAnswer::NotYet),
        ("2026-07-24T10:05", StepAnswer::NotFound),
    ] {
        phone.set_time(day);
        phone.says("ai-training", answer);
    }
    let screen = known(&phone);
    let bar = screen.bar.unwrap();
    let said = [
        &screen.today.title,
        &screen.today.body,
        &screen.note,
        &bar.spoken,
    ];
    for text in said {
        assert!(!text.to_lowercase().contains("protect"), "{text}");
    }
}

#[test]
fn spans_name_the_first_and_the_last_day() {
    let phone = living_in(Region::Us, "2026-08-24T10:05");
    phone.says("ai-training", StepAnswer::Done);
    phone.set_time("2026-08-30T10:05");
    let spans: Vec<String> = known(&phone)
        .bar
        .unwrap()
        .stretches
        .iter()
        .map(|stretch: &TimelineStretch| stretch.span.clone())
        .collect();
    assert_eq!(
        spans,
        [
            "18 September 2024 to 23 August 2026 (705 days)",
            "24 August 2026 (1 day)",
            "Since 25 August 2026 (6 days)",
        ]
    );
}

#[test]
fn before_the_first_date_of_the_sources_there_is_no_bar() {
    let phone = living_in(Region::Eu, "2020-01-01T10:05");
    let screen = known(&phone);
    assert_eq!(screen.today.state, None);
    assert_eq!(screen.bar, None);
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
        let phone = living_in(Region::Us, &format!("{today}T12:00"));
        phone.app.set_locale(&[language.to_owned()], true, None);
        let span = &known(&phone).bar.unwrap().stretches[0].span;
        assert!(span.contains(expected), "{today}: {span:?}");
    }
}
