//! Search finds what people type: a list of queries per language in `tests/vectors/search/`,
//! written as people write, each with the steps or topics of which one must be among the first
//! three results.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::collections::BTreeSet;

use serde::Deserialize;
use support::Phone;
use untrained_core::App;
use untrained_core::guide::{Guide, SearchTerms};
use untrained_core::i18n::{LANGUAGES, Localizer};
use untrained_core::links::Destination;
use untrained_core::search::{Index, Query, Vocabulary, entries};

/// Each language has two lists. The queries of the second were written before anything was changed
/// for them; `docs/decisions/0031-search-index.md` has the results before and after.
const LISTS: [&str; 2] = ["", "unseen/"];

/// How many queries of a list may fail.
const MAX_MISSING: usize = 3;

const AI_STEP: &str = "step/ai-training";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    query: String,
    expect: Vec<String>,
}

fn rows(list: &str, language: &str) -> Vec<Row> {
    let file = format!(
        "{}/../tests/vectors/search/{list}{language}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{file}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn found(app: &App, query: &str) -> Vec<String> {
    let rows = app.search(query).unwrap().rows;
    rows.into_iter()
        .map(|row| match row.destination {
            Destination::Step { step_id } => format!("step/{step_id}"),
            Destination::Topic { topic_id } => format!("topic/{topic_id}"),
            Destination::Claim { claim_id } => format!("claim/{claim_id}"),
            other => panic!("{query}: {other:?}"),
        })
        .collect()
}

#[test]
fn what_people_type_is_among_the_first_three() {
    let phone = Phone::new("2026-11-24T10:05");
    let mut failures = Vec::new();
    for language in LANGUAGES {
        phone.app.set_locale(&[language.tag.to_owned()], true, None);
        for list in LISTS {
            let rows = rows(list, language.tag);
            assert!(rows.len() >= 60, "{}", language.tag);
            let mut missing = 0;
            for Row { query, expect } in &rows {
                let found = found(&phone.app, query);
                let first = &found[..found.len().min(3)];
                let is_there = first.iter().any(|id| expect.contains(id));
                let is_ai_first =
                    expect != &[AI_STEP] || found.first().is_some_and(|id| id == AI_STEP);
                if !is_there {
                    missing += 1;
                }
                if !is_there || !is_ai_first {
                    println!("{} {query:?}: {expect:?}, found {first:?}", language.tag);
                }
                if !is_ai_first {
                    failures.push(format!(
                        "{} {query:?}: the AI step is not first",
                        language.tag
                    ));
                }
            }
            println!(
                "{list}{}: {} of {}",
                language.tag,
                rows.len() - missing,
                rows.len()
            );
            if missing > MAX_MISSING {
                failures.push(format!("{list}{}: {missing} are missing", language.tag));
            }
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// So that a new topic is not found under what another one is typed for.
#[test]
fn every_step_and_topic_has_terms_in_every_language() {
    let guide = Guide::load().unwrap();
    for language in LANGUAGES {
        let tag = language.tag;
        let terms = SearchTerms::load(language).unwrap();
        let terms = terms.unwrap_or_else(|| panic!("{tag} is not named in guide/search_terms.rs"));
        let steps: Vec<_> = guide.steps.iter().map(|step| &step.id).collect();
        let topics: Vec<_> = guide.topics.iter().map(|topic| &topic.id).collect();
        let has_terms = |terms: Option<&Vec<String>>| terms.is_some_and(|terms| !terms.is_empty());
        let bare_steps = steps
            .into_iter()
            .filter(|id| !has_terms(terms.steps.get(*id)));
        let bare_topics = topics
            .into_iter()
            .filter(|id| !has_terms(terms.topics.get(*id)));
        let bare: Vec<String> = bare_steps
            .map(ToString::to_string)
            .chain(bare_topics.map(ToString::to_string))
            .collect();
        assert!(
            bare.is_empty(),
            "no terms in search-terms/{tag}.json: {bare:?}"
        );
    }
}

fn index(tag: &str) -> Index {
    let guide = Guide::load().unwrap();
    let language = LANGUAGES.into_iter().find(|language| language.tag == tag);
    let language = language.unwrap();
    let terms = SearchTerms::load(language).unwrap();
    let words = Localizer::new(language, true);
    Index::new(
        entries(&guide, terms.as_ref(), &words),
        Vocabulary::new(language, terms.as_ref()),
    )
}

fn total(index: &Index, query: &str) -> usize {
    index.find(&Query::parse(query), 1).total
}

#[test]
fn an_arabic_word_without_its_article_finds_as_much() {
    let guide = Guide::load().unwrap();
    let arabic = LANGUAGES
        .into_iter()
        .find(|language| language.tag == "ar")
        .unwrap();
    let texts: String = entries(&guide, None, &Localizer::new(arabic, true))
        .into_iter()
        .map(|entry| [entry.title, entry.body].join("\n"))
        .collect();
    let words: BTreeSet<&str> = texts
        .split(|letter: char| {
            !letter.is_alphanumeric() && !('\u{64b}'..='\u{652}').contains(&letter)
        })
        .collect();
    let with_article = words.into_iter().filter_map(|word| {
        let bare = ["ال", "وال", "بال", "كال", "فال", "لل", "ولل"]
            .iter()
            .find_map(|article| word.strip_prefix(article))?;
        (bare.chars().count() > 2).then_some((word, bare))
    });
    let with_article: Vec<_> = with_article.collect();
    assert!(with_article.len() > 300, "{}", with_article.len());
    let index = index("ar");
    for (word, bare) in with_article {
        let (with, without) = (total(&index, word), total(&index, bare));
        assert!(without >= with, "{word} {with}, {bare} {without}");
    }
}

/// Each row: words that are one to a person.
#[test]
fn what_is_one_to_a_person_finds_as_much() {
    let table: [(&str, &[&str]); 27] = [
        (
            "ar",
            &[
                "خصوصية",
                "الخصوصية",
                "والخصوصية",
                "بالخصوصية",
                "للخصوصية",
                "الخصوصيه",
            ],
        ),
        ("ar", &["خصوصية", "خصوصيتي", "خصوصيتك", "خصوصيتنا"]),
        ("ar", &["شبكة", "شبكتي", "شبكتك"]),
        ("ar", &["شركة", "شركتي", "الشركة"]),
        (
            "ar",
            &["إعلانات", "الإعلانات", "اعلانات", "للإعلانات", "إعـــلانات"],
        ),
        ("ar", &["مراجعة", "المراجعة", "للمراجعة"]),
        (
            "ar",
            &[
                "ذكاء اصطناعي",
                "الذكاء الاصطناعي",
                "الذكاء الإصطناعي",
                "ذکاء اصطناعی",
            ],
        ),
        ("ar", &["2026", "٢٠٢٦", "۲۰۲۶"]),
        ("ar", &["الآلة", "\u{fe8d}\u{fef5}\u{fedf}\u{fe94}", "اﻵلة"]),
        (
            "de",
            &["prüfen", "pruefen", "PRÜFEN", "pru\u{308}fen", "prufen"],
        ),
        ("de", &["Passwörter", "Passwoerter", "passworter"]),
        ("de", &["für", "fuer", "fur"]),
        ("de", &["löschen", "loeschen", "Loschen"]),
        ("de", &["bestätigen", "bestaetigen", "BESTÄTIGEN"]),
        (
            "de",
            &["außerhalb", "ausserhalb", "AUSSERHALB", "AUẞERHALB"],
        ),
        (
            "de",
            &[
                "KI-Training",
                "KI\u{2011}Training",
                "ki training",
                "KI\u{ad}-Training",
            ],
        ),
        ("de", &["E-Mail", "email", "e-mail", "eMail", "Email"]),
        (
            "en",
            &[
                "training",
                "train\u{ad}ing",
                "train\u{200b}ing",
                "\u{feff}training",
                "training\u{200e}",
            ],
        ),
        ("en", &["two-factor", "two factor", "2FA", "twofactor"]),
        ("en", &["opt out", "opt-out", "optout", "OPT\u{2010}OUT"]),
        ("en", &["turn off", "turn-off", "turnoff", "disable"]),
        ("en", &["2026", "٢٠٢٦", "２０２６"]),
        ("en", &["artificial intelligence", "AI", "ａｉ", "genAI"]),
        ("fr", &["entraînement", "entrainement", "ENTRAÎNEMENT"]),
        ("fr", &["désactiver", "désactivez", "désactivation"]),
        ("es", &["contraseña", "contrasena", "contraseñas"]),
        ("es", &["apagar", "apaga", "apágalo", "desactívala"]),
    ];
    for (language, words) in table {
        let index = index(language);
        let totals: Vec<usize> = words.iter().map(|word| total(&index, word)).collect();
        let (least, most) = (totals.iter().min().unwrap(), totals.iter().max().unwrap());
        assert!(
            *least > 0 && most - least <= most / 4,
            "{language}: {words:?} {totals:?}"
        );
    }
}
