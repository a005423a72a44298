//! The guide holds together, and every word that a screen needs is there.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use untrained_core::guide::{Block, Flaw, Guide, GuideError, validate};
use untrained_core::{App, Edition, Error, Options};

mod support;

#[test]
fn the_guide_holds_together() {
    let guide = Guide::load().unwrap();
    assert_eq!(validate(&guide), []);
    assert_eq!(guide.steps[0].id, "ai-training");
    for id in [
        "research",
        "data-sharing",
        "off-linkedin-discovery",
        "ads-beyond-linkedin",
        "two-factor",
    ] {
        assert!(guide.step(&id.into()).is_some(), "{id}");
    }
}

type Spoil = fn(&mut Guide);

#[test]
fn flaws_are_found() {
    let whole = Guide::load().unwrap();
    let table: Vec<(Spoil, Flaw)> = vec![
        (
            |guide| guide.steps[1].id = "ai-training".into(),
            Flaw::DuplicateId("ai-training".into()),
        ),
        (
            |guide| guide.steps[0].form = Some("nowhere".into()),
            Flaw::DanglingReference {
                from: "ai-training".into(),
                to: "nowhere".into(),
            },
        ),
        (
            |guide| guide.steps[0].revision = 0,
            Flaw::Zero("ai-training".into()),
        ),
        (|guide| guide.steps.swap(0, 1), Flaw::PrimaryStep),
        (
            |guide| guide.pages[0].url = "https://www.linkedin.com.example.org/".into(),
            Flaw::AddressNotAllowed("ai-training".into()),
        ),
        (
            |guide| guide.pages[0].url = guide.deny[0].clone(),
            Flaw::AddressDenied("ai-training".into()),
        ),
        (
            |guide| {
                guide.left_out.remove("hub-notifications");
            },
            Flaw::PageUse("hub-notifications".into()),
        ),
        (
            |guide| {
                let reason = "used all the same".to_owned();
                guide.left_out.insert("ai-training".into(), reason);
            },
            Flaw::PageUse("ai-training".into()),
        ),
        (
            |guide| {
                guide.claims[0].id = "bare".into();
                guide.claims[0].sources.clear();
                for step in &mut guide.steps {
                    step.claims.clear();
                }
            },
            Flaw::NoSource("bare".into()),
        ),
    ];
    for (spoil, flaw) in table {
        let mut guide = whole.clone();
        spoil(&mut guide);
        assert_eq!(validate(&guide), [flaw]);
    }
}

#[test]
fn a_guide_that_lacks_a_text_does_not_open() {
    let folder = tempfile::tempdir().unwrap();
    let spoil: [(Spoil, &str); 4] = [
        (
            |guide| guide.steps[3].revision = 9,
            "step-research.changed-9",
        ),
        (
            |guide| guide.claims[0].id = "unheard-of".to_owned(),
            "claim-unheard-of",
        ),
        (
            |guide| guide.events[0].id = "unheard-of".to_owned(),
            "event-unheard-of",
        ),
        (
            |guide| {
                guide.topics[0]
                    .blocks
                    .push(Block::Text("topic-unheard-of".to_owned()))
            },
            "topic-unheard-of",
        ),
    ];
    for (spoil, missing) in spoil {
        let mut edition = Edition::released().unwrap();
        spoil(&mut edition.guide);
        let options = Options {
            folder: folder.path().to_str().unwrap().to_owned(),
            languages: vec!["de".to_owned()],
            uses_24_hour_clock: true,
        };
        let error =
            App::open_edition(edition, options, support::clock("2026-11-24T10:00")).unwrap_err();
        match error {
            Error::Guide(GuideError::MissingTexts(texts)) => {
                assert!(texts.contains(&missing.to_owned()), "{texts:?}");
            }
            other => panic!("{other:?}"),
        }
    }
}
