//! Search finds what the guide says in every language, titles first, and no input is an error.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use support::Phone;
use untrained_core::App;
use untrained_core::guide::{Guide, SearchTerms};
use untrained_core::i18n::{LANGUAGES, Language, Localizer};
use untrained_core::links::Destination;
use untrained_core::screens::{SearchRow, SearchScreen};
use untrained_core::search::{Entry, Hit, Index, Query, Subject, TextRun, Vocabulary, entries};

fn speak(app: &App, language: &str) {
    app.set_locale(&[language.to_owned()], true, None);
}

fn search(app: &App, query: &str) -> SearchScreen {
    app.search(query)
        .unwrap_or_else(|error| panic!("{query:?}: {error}"))
}

/// What can be found, and its index, by the position of the language in [`LANGUAGES`].
static INDEXES: LazyLock<[(Vec<Entry>, Index); LANGUAGES.len()]> = LazyLock::new(|| {
    let guide = Guide::load().unwrap();
    LANGUAGES.map(|language| {
        let all = all_entries(&guide, language);
        (all.clone(), index(language, all))
    })
});

fn terms(language: Language) -> Option<SearchTerms> {
    SearchTerms::load(language).unwrap()
}

fn all_entries(guide: &Guide, language: Language) -> Vec<Entry> {
    let words = Localizer::new(language, true);
    entries(guide, terms(language).as_ref(), &words)
}

fn index(language: Language, entries: Vec<Entry>) -> Index {
    Index::new(entries, Vocabulary::new(language, terms(language).as_ref()))
}

fn step(id: &str) -> Destination {
    Destination::Step { step_id: id.into() }
}

fn text(runs: &[TextRun]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

fn hits(row: &SearchRow) -> Vec<&str> {
    let runs = row.title.iter().chain(&row.snippet);
    runs.filter(|run| run.hit)
        .map(|run| run.text.as_str())
        .collect()
}

#[test]
fn words_lead_to_their_step_in_every_language() {
    let phone = Phone::new("2026-11-24T10:05");
    let table = [
        ("en", "stop ai training", "ai-training"),
        ("en", "two-factor", "two-factor"),
        ("en", "PASSW", "passwords"),
        ("en", "cookies", "cookies"),
        ("de", "Cookies", "cookies"),
        ("de", "passwort", "passwords"),
        ("fr", "mots de passe", "passwords"),
        ("es", "contraseñas", "passwords"),
        ("es", "contrasenas", "passwords"),
        ("ar", "كلمة مرور", "passwords"),
        ("ar", "كلمه مرور", "passwords"),
        ("es", "quién ha visto mi perfil", "page-visits"),
        ("fr", "qui a consulté mon profil", "page-visits"),
        ("ar", "من شاهد ملفي", "page-visits"),
        ("ar", "من يرى ملفي الشخصي", "page-visits"),
        ("ar", "مين شاف بروفايلي", "page-visits"),
        ("es", "posts viejos", "delete-old-content"),
        ("ar", "احذف منشوراتي", "delete-old-content"),
        // LinkedIn's labels are found in every language.
        ("de", "training content creation", "ai-training"),
        ("ar", "use my data for training", "ai-training"),
        ("fr", "Generative AI Improvement", "ai-training"),
    ];
    for (language, query, expected) in table {
        speak(&phone.app, language);
        let rows = search(&phone.app, query).rows;
        assert_eq!(
            rows.first().map(|row| &row.destination),
            Some(&step(expected)),
            "{language} {query:?}: {rows:#?}"
        );
    }
}

#[test]
fn accents_and_case_make_no_difference() {
    let phone = Phone::new("2026-11-24T10:05");
    let table = [
        ("fr", "Entraînement", "entrainement"),
        ("fr", "ENTRAI\u{302}NEMENT", "entraînement"),
        ("de", "für", "FUR"),
        ("es", "sesión", "sesion"),
        ("ar", "إعلانات", "اعلانات"),
        ("ar", "مصدرًا", "مصدرا"),
        ("ar", "خصوصية", "خصوصيه"),
    ];
    for (language, one, other) in table {
        speak(&phone.app, language);
        let rows = |query| -> Vec<Destination> {
            let rows = search(&phone.app, query).rows;
            rows.into_iter().map(|row| row.destination).collect()
        };
        assert_eq!(rows(one), rows(other), "{language}: {one} and {other}");
        assert!(!rows(one).is_empty(), "{language}: {one}");
    }
}

#[test]
fn every_title_finds_its_step_and_topic_first() {
    for (language, (all, index)) in LANGUAGES.into_iter().zip(&*INDEXES) {
        for entry in all {
            if matches!(entry.subject, Subject::Claim(_)) {
                continue;
            }
            let found = index.find(&Query::parse(&entry.title), 5);
            let first = found.hits.first().map(|hit| &hit.subject);
            assert_eq!(
                first,
                Some(&entry.subject),
                "{}: {}",
                language.tag,
                entry.title
            );
        }
    }
}

#[test]
fn a_word_in_a_title_ranks_above_the_same_word_in_a_text() {
    let guide = Guide::load().unwrap();
    for language in LANGUAGES {
        // Terms rank like titles and are not shown; this tests titles alone.
        let mut all = all_entries(&guide, language);
        for entry in &mut all {
            entry.terms.clear();
        }
        let index = index(language, all.clone());
        let headed = all
            .iter()
            .filter(|entry| !matches!(entry.subject, Subject::Claim(_)));
        let words: BTreeSet<&str> = headed
            .flat_map(|entry| entry.title.split(|c: char| !c.is_alphanumeric()))
            .collect();
        for word in words {
            let found = index.find(&Query::parse(word), 200);
            if found.total == 0 {
                continue;
            }
            let is_titled = |hit: &Hit| {
                !matches!(hit.subject, Subject::Claim(_)) && hit.title.iter().any(|run| run.hit)
            };
            let titled = found.hits.iter().filter(|hit| is_titled(hit)).count();
            assert!(
                titled > 0 && found.hits[..titled].iter().all(is_titled),
                "{}: {word}: {:#?}",
                language.tag,
                found
                    .hits
                    .iter()
                    .map(|hit| text(&hit.title))
                    .collect::<Vec<_>>()
            );
        }
    }
}

#[test]
fn hits_are_marked_in_the_text_as_it_is_shown() {
    let phone = Phone::new("2026-11-24T10:05");
    let table = [
        ("en", "coo", "cookie"),
        ("fr", "entrainement", "entraînement"),
        ("ar", "اعلانات", "إعلانات"),
        ("ar", "بحث", "البحث"),
        ("de", "pruefen", "prüfen"),
        ("de", "AUSSERHALB", "außerhalb"),
        // A synonym is highlighted where it occurs.
        ("en", "artificial intelligence", "ai"),
        ("en", "disable", "turn"),
        ("en", "train\u{ad}ing", "training"),
        ("ar", "٢٠٢٦", "2026"),
    ];
    for (language, query, shown) in table {
        speak(&phone.app, language);
        let rows = search(&phone.app, query).rows;
        let all: Vec<&str> = rows.iter().flat_map(hits).collect();
        assert!(
            all.iter().any(|hit| hit.to_lowercase().starts_with(shown)),
            "{language}: {all:?}"
        );
        assert!(!hits(&rows[0]).is_empty(), "{language}: {:?}", rows[0]);
        for row in &rows {
            let length = text(&row.snippet).chars().count();
            assert!(length <= 200, "{length} characters: {row:?}");
        }
    }
}

#[test]
fn a_title_is_marked_and_kept_whole() {
    let phone = Phone::new("2026-11-24T10:05");
    let run = |text: &str, hit| TextRun {
        text: text.to_owned(),
        hit,
    };
    let rows = search(&phone.app, "trai stop").rows;
    assert_eq!(
        rows[0].title,
        [
            run("Stop", true),
            run(" AI ", false),
            run("training", true),
            run(" on your data", false)
        ]
    );
}

#[test]
fn a_single_letter_is_looked_for_in_titles_and_labels_only() {
    for (language, letter) in [(0, "p"), (4, "ا")] {
        let (all, index) = &INDEXES[language];
        let found = index.find(&Query::parse(letter), all.len());
        assert!(found.total > 0 && found.total < all.len());
        for hit in found.hits {
            let of_labels = all.iter().any(|entry| {
                entry.subject == hit.subject && entry.labels.contains(|c: char| c.is_alphabetic())
            });
            assert!(hit.title.iter().any(|run| run.hit) || of_labels, "{hit:?}");
        }
    }
}

#[test]
fn where_nothing_has_every_word_some_are_enough_and_that_is_said() {
    let phone = Phone::new("2026-11-24T10:05");
    let screen = search(&phone.app, "cookies zebras");
    assert_eq!(screen.rows[0].destination, step("cookies"));
    assert!(
        screen.count.starts_with("Nothing has all these words."),
        "{}",
        screen.count
    );
    assert_eq!(screen.empty, None);
}

#[test]
fn a_slip_and_a_compound_find_what_was_meant() {
    let phone = Phone::new("2026-11-24T10:05");
    let table = [
        ("en", "pasword", "passwords"),
        ("en", "cokies", "cookies"),
        ("en", "cookeis", "cookies"),
        ("en", "artifical inteligence", "ai-training"),
        ("de", "Passwortverwaltung", "passwords"),
        ("es", "contrasenna", "passwords"),
        // A slip in a synonym, which the guide does not have, finds what the synonym finds.
        ("en", "chatgtp", "ai-training"),
        ("en", "unsubscibe", "ai-training"),
        ("en", "phising", "two-factor"),
        ("en", "surveilance", "tracker-blocking"),
        ("es", "desabilitar", "ai-training"),
        // What begins a synonym, as while it is typed.
        ("en", "geoloc", "ads-location"),
        ("es", "rastread", "tracker-blocking"),
        ("ar", "وحذف", "delete-old-content"),
        // A slip behind the article.
        ("ar", "للمايكرفون", "app-permissions"),
        ("de", "Phishingmail", "two-factor"),
    ];
    for (language, query, expected) in table {
        speak(&phone.app, language);
        let rows = search(&phone.app, query).rows;
        assert_eq!(
            rows.first().map(|row| &row.destination),
            Some(&step(expected)),
            "{language} {query:?}: {rows:#?}"
        );
    }
    speak(&phone.app, "en");
    assert_eq!(search(&phone.app, "xookies").rows, []);
}

/// Each row: a word, and one in the guide that is nearly written like it or begins it.
#[test]
fn another_word_is_not_taken_for_a_slip_or_a_part() {
    let phone = Phone::new("2026-11-24T10:05");
    let table = [
        ("en", "fines", "finds"),
        ("en", "tests", "texts"),
        ("de", "Stellenmarkt", "stellen"),
        // A filler is neither the stem nor a part of another word.
        ("en", "dos", "do"),
        ("fr", "commettre", "comme"),
    ];
    for (language, word, other) in table {
        speak(&phone.app, language);
        assert!(!search(&phone.app, other).rows.is_empty(), "{other}");
        assert_eq!(search(&phone.app, word).rows, [], "{word}");
    }
}

#[test]
fn two_letters_that_are_a_word_begin_no_other() {
    let phone = Phone::new("2026-11-24T10:05");
    speak(&phone.app, "en");
    let rows = search(&phone.app, "ex").rows;
    assert!(rows.len() == 1 && rows[0].destination == step("public-profile"));
    assert!(search(&phone.app, "exp").rows.len() > 1);
}

#[test]
fn a_compound_finds_what_has_both_its_parts() {
    let phone = Phone::new("2026-11-24T10:05");
    speak(&phone.app, "de");
    let rows = search(&phone.app, "Kreditkartendaten").rows;
    let first = rows.first().map(|row| &row.destination);
    let topic_id = "what-is-used".into();
    assert_eq!(first, Some(&Destination::Topic { topic_id }), "{rows:#?}");
    assert!(rows.len() < search(&phone.app, "Daten").rows.len());
}

#[test]
fn before_and_after_a_fruitless_search_there_are_suggestions_that_find_something() {
    let phone = Phone::new("2026-11-24T10:05");
    for language in LANGUAGES {
        speak(&phone.app, language.tag);
        for query in ["", "   \t\n", "zzzzxq", "🙂"] {
            let screen = search(&phone.app, query);
            assert_eq!(screen.rows, []);
            let empty = screen.empty.unwrap();
            assert_eq!(screen.count.is_empty(), query.trim().is_empty());
            assert!(empty.text.contains(query.trim()), "{}", empty.text);
            assert_eq!(empty.suggestions.len(), 5);
            for suggestion in empty.suggestions {
                let screen = search(&phone.app, &suggestion);
                assert!(screen.rows.len() > 1, "{}: {suggestion}", language.tag);
                assert!(
                    !hits(&screen.rows[0]).is_empty(),
                    "{}: {suggestion}",
                    language.tag
                );
            }
        }
    }
}

#[test]
fn nothing_that_can_be_typed_is_an_error() {
    let phone = Phone::new("2026-11-24T10:05");
    let long = "training ".repeat(1_200);
    let table = [
        "AND",
        "OR",
        "NOT",
        "NEAR",
        "NEAR(ai training, 2)",
        "NOT training",
        "ai NOT",
        "ai OR",
        "*",
        "^",
        "^ai",
        "ai*",
        ":",
        "title:",
        "title: ai",
        "{title body}: ai",
        "-",
        "- title: ai",
        "(",
        ")",
        "(((((",
        "\"",
        "\"\"",
        "\"ai",
        "'; DROP TABLE guide; --",
        "%_\\",
        "\0",
        "ai\0training",
        "\u{2}\u{3}ai",
        "🙂",
        "👨‍👩‍👧‍👦 ai",
        "e\u{301}\u{301}\u{301}\u{301}",
        "\u{301}",
        "\u{202e}ai",
        "\u{feff}",
        "\u{10ffff}",
        "إيقاف ـــ",
        "ً",
        "机器学习",
        "ǅ ẞ ﬁ",
        "௧ Ⅷ ½",
        &long,
    ];
    for query in table {
        let screen = search(&phone.app, query);
        // What was typed is said again, and a long one is cut.
        let said = screen.empty.as_ref().map_or("", |empty| &empty.text);
        assert!(said.chars().count() < 120, "{said}");
        assert_eq!(screen.rows.is_empty(), screen.empty.is_some(), "{query:?}");
    }
    assert_eq!(
        search(&phone.app, &long).rows,
        search(&phone.app, "training").rows
    );
}

#[test]
fn equally_good_hits_stand_in_one_order_always() {
    let phone = Phone::new("2026-11-24T10:05");
    let other = Phone::new("2026-11-24T10:05");
    for query in ["a", "linkedin", "settings", "data", "the"] {
        assert_eq!(search(&phone.app, query), search(&other.app, query));
        assert_eq!(search(&phone.app, query), search(&phone.app, query));
    }
}

#[test]
fn another_language_is_searched_in_its_own_words() {
    let phone = Phone::new("2026-11-24T10:05");
    assert_eq!(search(&phone.app, "Werbung").rows, []);
    speak(&phone.app, "de");
    assert!(!search(&phone.app, "Werbung").rows.is_empty());
    speak(&phone.app, "en");
    assert_eq!(search(&phone.app, "Werbung").rows, []);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_searched_and_what_is_shown_is_the_guides_own(
        typed in ".{0,80}",
        operators in "[ a-d\"'()*^:{}+\u{0}\u{301}\u{640}\u{64b}-]{0,40}(AND|OR|NOT|NEAR)?",
        words in "(ai|dat|ا|ال|é|für)( [a-zé]{1,3}){0,3}",
        language in 0..LANGUAGES.len(),
    ) {
        let (all, index) = &INDEXES[language];
        for typed in [typed, operators, words] {
            let found = index.find(&Query::parse(&typed), 10);
            prop_assert!(found.hits.len() <= 10 && found.hits.len() <= found.total);
            for hit in found.hits {
                let entry = all.iter().find(|entry| entry.subject == hit.subject).unwrap();
                prop_assert_eq!(text(&hit.title), entry.title.as_str());
                let snippet = text(&hit.snippet);
                let snippet = snippet.trim_matches('…');
                let texts = [&entry.body, &entry.labels, &entry.path];
                prop_assert!(texts.iter().any(|text| text.contains(snippet)), "{}", snippet);
            }
        }
    }
}
