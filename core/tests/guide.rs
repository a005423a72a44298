//! The guide is consistent, and has every text that a screen needs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use std::path::Path;

use untrained_core::guide::{
    Block, Certainty, Flaw, Guide, GuideError, Position, SearchTerms, SourceKind, StepKind,
    validate, validate_terms,
};
use untrained_core::i18n::{LANGUAGES, Localizer};
use untrained_core::{App, Edition, Error, Options};

mod support;

#[test]
fn the_guide_holds_together() {
    let guide = Guide::load().unwrap();
    assert_eq!(validate(&guide), []);
    for language in LANGUAGES {
        let terms = SearchTerms::load(language).unwrap();
        let terms = terms.unwrap_or_else(|| panic!("no search terms: {}", language.tag));
        assert_eq!(validate_terms(language.tag, &terms, &guide), []);
    }
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
            |guide| guide.events.swap(0, 1),
            Flaw::EventOrder("policy-2024".into()),
        ),
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
                guide.left_out.remove(&"hub-notifications".into());
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
        (
            |guide| guide.steps[0].label_source = None,
            Flaw::LabelSource("ai-training".into()),
        ),
        (
            |guide| guide.names[0].sources.clear(),
            Flaw::NoSource("Settings & Privacy".into()),
        ),
        (
            |guide| guide.names[0].english = "Nowhere".into(),
            Flaw::LocalName("Nowhere".into()),
        ),
        (
            |guide| guide.names[0].names.push("Einstellungen".into()),
            Flaw::LocalName("Settings & Privacy".into()),
        ),
    ];
    for (spoil, flaw) in table {
        let mut guide = whole.clone();
        spoil(&mut guide);
        assert_eq!(validate(&guide), [flaw]);
    }
}

type SpoilTerms = fn(&mut SearchTerms);

#[test]
fn flaws_in_search_terms_are_found() {
    let guide = Guide::load().unwrap();
    let nowhere = || Flaw::DanglingReference {
        from: "de".into(),
        to: "nowhere".into(),
    };
    let table: [(SpoilTerms, Flaw); 4] = [
        (
            |terms| drop(terms.steps.insert("nowhere".into(), Vec::new())),
            nowhere(),
        ),
        (
            |terms| drop(terms.topics.insert("nowhere".into(), Vec::new())),
            nowhere(),
        ),
        (
            |terms| terms.synonyms.push(vec!["alone".into()]),
            Flaw::Synonyms(vec!["alone".into()]),
        ),
        (
            |terms| terms.fillers.push("…".into()),
            Flaw::EmptyTerm("de".into()),
        ),
    ];
    let german = LANGUAGES.into_iter().find(|language| language.tag == "de");
    let whole = SearchTerms::load(german.unwrap()).unwrap().unwrap();
    for (spoil, flaw) in table {
        let mut terms = whole.clone();
        spoil(&mut terms);
        assert_eq!(validate_terms("de", &terms, &guide), [flaw]);
    }
}

/// Where LinkedIn's own words are public, people see those first.
#[test]
fn a_step_has_linkedins_own_words_in_some_languages() {
    let guide = Guide::load().unwrap();
    let switch = guide.step(&"ai-training".into()).unwrap();
    let own = |tag| {
        let name = guide.label_in(switch, tag)?;
        assert_eq!(name.certainty, Certainty::Own);
        Some(name.names[0].as_str())
    };
    assert_eq!(
        own("de"),
        Some("Ihre Daten zum Schulen von KI-Modellen verwenden, um Inhalte zu erstellen")
    );
    assert_eq!(
        own("fr"),
        Some("Utiliser mes données pour entraîner des modèles d’IA de création de contenu")
    );
    assert_eq!((own("es"), own("ar")), (None, None));
}

#[test]
fn a_name_that_is_not_certain_is_what_it_may_be_called() {
    let guide = Guide::load().unwrap();
    let spanish = guide.name_in("Settings & Privacy", "es").unwrap();
    assert_eq!(spanish.certainty, Certainty::Maybe);
    assert_eq!(
        spanish.names,
        ["Ajustes y privacidad", "Configuración y privacidad"]
    );
    let arabic = guide
        .name_in("Data for Generative AI Improvement", "ar")
        .unwrap();
    assert_eq!(arabic.certainty, Certainty::Maybe);
}

/// LinkedIn has no name for the picture, so it could not be found in another language.
#[test]
fn the_profile_picture_is_no_label() {
    for step in Guide::load().unwrap().steps {
        for name in step.names() {
            assert!(
                !name.to_lowercase().contains("picture"),
                "{}: {name}",
                step.id
            );
        }
    }
}

/// What is visible before anything is unfolded: the title, what to do, the label, and what it
/// changes.
#[test]
fn a_step_is_taken_in_at_a_glance() {
    const MOST_WORDS: usize = 60;
    let guide = Guide::load().unwrap();
    let words = Localizer::new(LANGUAGES[0], true);
    let long: Vec<_> = guide
        .steps
        .iter()
        .map(|step| {
            let seen = [
                words.title(step),
                words.step_text(step, "do"),
                step.label.clone().unwrap_or_default(),
                words.step_text(step, "effect"),
            ];
            let words = seen.iter().map(|text| text.split_whitespace().count());
            (step.id.as_str(), words.sum::<usize>())
        })
        .filter(|(_, words)| *words > MOST_WORDS)
        .collect();
    assert_eq!(long, []);
}

/// Hedges tire the reader: state a fact, or leave it out.
#[test]
fn few_texts_say_that_something_could_not_be_confirmed() {
    const MOST_HEDGES: usize = 15;
    const HEDGES: [&str; 5] = [
        "could not confirm",
        "not confirmed",
        "e do not know",
        "found no",
        "not known",
    ];
    const TEXTS: [&str; 6] = ["steps", "claims", "topics", "events", "guide", "objection"];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("guide/en");
    let hedging = TEXTS
        .iter()
        .map(|name| std::fs::read_to_string(folder.join(name).with_extension("ftl")).unwrap())
        .map(|text| {
            text.lines()
                .filter(|line| HEDGES.iter().any(|hedge| line.contains(hedge)))
                .count()
        })
        .sum::<usize>();
    assert!(hedging <= MOST_HEDGES, "{hedging}");
}

/// What LinkedIn is said to say rests on a source with its own words, or with what somebody else
/// read there.
#[test]
fn linkedin_says_nothing_without_a_source_of_its_own() {
    let guide = Guide::load().unwrap();
    for claim in &guide.claims {
        let mut sources = claim
            .sources
            .iter()
            .map(|id| guide.source(id).unwrap().kind);
        let is_said = claim.positions.contains(&Position::Linkedin);
        assert!(
            !is_said || sources.any(SourceKind::tells_of_linkedin),
            "{}",
            claim.id
        );
    }
}

#[test]
fn every_source_has_an_address_but_a_few_that_are_named_here() {
    let guide = Guide::load().unwrap();
    let without: Vec<&str> = guide
        .sources
        .iter()
        .filter(|source| source.address.is_none())
        .map(|source| source.id.as_str())
        .collect();
    assert_eq!(
        without,
        [
            "article",
            "help-audit",
            "settings-index",
            "names-es",
            "names-ar",
            "opt-out-tool",
            "third-party-code",
        ]
    );
}

#[test]
fn a_setting_without_an_address_is_reached_through_its_section() {
    for step in Guide::load().unwrap().steps {
        let is_setting = step.kind != StepKind::Habit && step.label.is_some();
        assert!(
            !is_setting || step.page.is_some() || step.hub.is_some(),
            "{}",
            step.id
        );
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
            |guide| guide.claims[0].id = "unheard-of".into(),
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
                    .push(Block::Text("topic-unheard-of".to_owned()));
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
            country: None,
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
