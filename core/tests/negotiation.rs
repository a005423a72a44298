//! Language negotiation: which language is used, given what a phone asks for.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

use serde::Deserialize;
use untrained_core::i18n::{LANGUAGES, Language};

/// A row of the table shared with the shells' tests.
#[derive(Deserialize)]
struct Row {
    why: String,
    wanted: Vec<String>,
    speaks: String,
}

#[test]
fn a_language_is_found_whatever_the_phone_adds_to_it() {
    let rows: Vec<Row> =
        serde_json::from_str(include_str!("../../tests/vectors/languages.json")).unwrap();
    let wrong: Vec<_> = rows
        .iter()
        .map(|row| (row, Language::negotiate(&LANGUAGES, &row.wanted).tag))
        .filter(|(row, spoken)| *spoken != row.speaks)
        .map(|(row, spoken)| (&row.why, &row.wanted, spoken))
        .collect();
    assert_eq!(wrong, []);
}

#[test]
fn the_first_language_of_an_edition_is_for_whoever_wants_none_of_them() {
    let french_and_german = [LANGUAGES[2], LANGUAGES[1]];
    let spoken = |wanted: &str| Language::negotiate(&french_and_german, &[wanted.to_owned()]).tag;
    assert_eq!(spoken("de-AT-u-mu-celsius"), "de");
    assert_eq!(spoken("en"), "fr");
}
