//! The guide holds together, and every word that a screen needs is there.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use untrained_core::guide::{Flaw, Group, Guide, LANGUAGES, Messages, validate};

const STEP_TEXTS: [&str; 7] = ["why", "effect", "do", "see", "absent", "ask", "still"];

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
        assert!(guide.step(id).is_some(), "{id}");
    }
}

type Spoil = fn(&mut Guide);

#[test]
fn flaws_are_found() {
    let whole = Guide::load().unwrap();
    let table: Vec<(Spoil, Flaw)> = vec![
        (
            |guide| guide.steps.push(guide.steps[1].clone()),
            Flaw::DuplicateId("objection".into()),
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
            |guide| guide.left_out.clear(),
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
        (
            |guide| {
                let terms = guide.search_terms.get_mut("de").unwrap();
                terms.topics.insert("nowhere".into(), Vec::new());
            },
            Flaw::DanglingReference {
                from: "de".into(),
                to: "nowhere".into(),
            },
        ),
        (
            |guide| {
                let terms = guide.search_terms.get_mut("de").unwrap();
                terms.synonyms.push(vec!["alone".into()]);
            },
            Flaw::Synonyms(vec!["alone".into()]),
        ),
        (
            |guide| {
                let terms = guide.search_terms.get_mut("ar").unwrap();
                terms.fillers.push("…".into());
            },
            Flaw::EmptyTerm("ar".into()),
        ),
    ];
    for (spoil, flaw) in table {
        let mut guide = whole.clone();
        spoil(&mut guide);
        assert_eq!(validate(&guide), [flaw]);
    }
}

#[test]
fn every_step_and_group_has_its_words() {
    let guide = Guide::load().unwrap();
    for language in LANGUAGES {
        let texts = Messages::new(language);
        let mut missing = Vec::new();
        let mut need = |id: String| {
            if texts
                .try_format(&id, &[])
                .is_none_or(|text| text.trim().is_empty())
            {
                missing.push(id);
            }
        };
        for step in &guide.steps {
            need(step.message());
            for text in STEP_TEXTS {
                need(format!("{}.{text}", step.message()));
            }
        }
        for group in Group::ALL {
            need(group.message().to_owned());
        }
        for page in &guide.pages {
            need(page.grade.message().to_owned());
        }
        assert_eq!(missing, [""; 0], "{}", language.tag);
    }
}

#[test]
fn a_language_is_chosen_by_what_is_wanted_and_english_otherwise() {
    let table: [(&[&str], &str); 10] = [
        (&[], "en"),
        (&["en-GB"], "en"),
        (&["xx", "en"], "en"),
        (&["tlh"], "en"),
        (&["", "not a tag at all", "\u{0}"], "en"),
        (&["en_US"], "en"),
        (&["de-AT"], "de"),
        (&["pt-BR", "fr-CA", "en"], "fr"),
        (&["es_419"], "es"),
        (&["ar-EG"], "ar"),
    ];
    for (wanted, expected) in table {
        let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
        assert_eq!(
            untrained_core::guide::Language::choose(&wanted).tag,
            expected,
            "{wanted:?}"
        );
    }
}
