//! What an account may be called, and when two names are the same to a person.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::sync::LazyLock;

use proptest::prelude::*;
use serde::Deserialize;
use serde_json::{Value, json};
use support::Phone;
use untrained_core::Error;
use untrained_core::accounts::{
    LabelError, MAX_LABEL, MAX_LABEL_BYTES, harmless_label, label, same_name,
};
use untrained_core::i18n::{LANGUAGES, Localizer};

/// The table shared by all languages' tests.
#[derive(Deserialize)]
struct Table {
    kept: Vec<Accepted>,
    refused: Vec<Refused>,
    same: Vec<Names>,
    different: Vec<Names>,
    harmless: Vec<Accepted>,
}

#[derive(Deserialize)]
struct Accepted {
    why: String,
    given: String,
    kept: String,
}

#[derive(Deserialize)]
struct Refused {
    why: String,
    given: String,
    error: String,
}

#[derive(Deserialize)]
struct Names {
    why: String,
    names: Vec<String>,
}

static TABLE: LazyLock<Table> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../tests/vectors/names.json")).unwrap());

const FAMILY: &str = "👨‍👩‍👧‍👦";

#[test]
fn a_name_is_kept_as_it_was_typed() {
    for Accepted { why, given, kept } in &TABLE.kept {
        assert_eq!(label(given).as_ref(), Ok(kept), "{why}: {given:?}");
        assert!(same_name(given, kept), "{why}: {given:?}");
    }
}

#[test]
fn a_name_that_cannot_be_one_is_refused() {
    for Refused { why, given, error } in &TABLE.refused {
        let found = match label(given) {
            Err(LabelError::Empty) => "empty",
            Err(LabelError::Control) => "control",
            Err(LabelError::TooLong(_)) => "too_long",
            other => panic!("{why}: {given:?} is {other:?}"),
        };
        assert_eq!(found, error, "{why}: {given:?}");
    }
}

#[test]
fn names_that_look_the_same_are_the_same() {
    for (sets, expected) in [(&TABLE.same, true), (&TABLE.different, false)] {
        for Names { why, names } in sets {
            for (at, one) in names.iter().enumerate() {
                for other in &names[at + 1..] {
                    assert_eq!(same_name(one, other), expected, "{why}: {one:?} {other:?}");
                }
            }
        }
    }
}

#[test]
fn a_name_from_a_file_is_made_harmless() {
    for Accepted { why, given, kept } in &TABLE.harmless {
        assert_eq!(harmless_label(given), *kept, "{why}: {given:?}");
    }
}

/// Each set of the table, added name by name: the first is accepted, the others are refused.
#[test]
fn the_second_account_of_a_name_is_refused() {
    for Names { why, names } in &TABLE.same {
        let phone = Phone::new("2026-11-24T10:05");
        phone.app.add_account(&names[0]).unwrap();
        for name in &names[1..] {
            let refused = phone.app.add_account(name).unwrap_err();
            assert!(
                matches!(
                    refused,
                    // A name that reorders text is refused for that first.
                    Error::Label(LabelError::Taken | LabelError::Control)
                ),
                "{why}: {name:?}: {refused:?}"
            );
        }
    }
}

fn default_names() -> impl Iterator<Item = (&'static str, String)> {
    LANGUAGES.iter().map(|language| {
        (
            language.tag,
            Localizer::new(*language, true).account_name(""),
        )
    })
}

/// Whatever language the phone is set to later, the account without a label stays distinguishable.
#[test]
fn the_default_name_is_taken_in_every_language() {
    for (spoken, _) in default_names() {
        let phone = Phone::new("2026-11-24T10:05");
        phone.app.set_locale(&[spoken.to_owned()], true, None);
        for (tag, name) in default_names() {
            for given in [name.clone(), name.to_uppercase(), format!("{name}\u{200e}")] {
                // In Arabic it is shown with isolates around Latin text; nobody types them.
                let given = given.replace(['\u{2066}', '\u{2068}', '\u{2069}'], "");
                let refused = phone.app.add_account(&given).unwrap_err();
                assert!(
                    matches!(refused, Error::Label(LabelError::Taken)),
                    "{spoken}, {tag}: {refused:?}"
                );
            }
        }
        let account = phone.account_id();
        let (_, own) = default_names().next().unwrap();
        phone.app.rename_account(account, &own).unwrap();
    }
}

fn imported(labels: &[&str]) -> Vec<String> {
    let phone = Phone::new("2026-11-24T10:05");
    phone.says("research", untrained_core::progress::StepAnswer::Done);
    let mut document = phone.exported();
    let accounts = (0..)
        .zip(labels)
        .map(|(moment, label)| json!({"label": label, "region": null, "created_utc_ms": moment}));
    document["accounts"] = Value::Array(accounts.collect());
    document["marks"] = json!([]);
    phone.app.import(&document.to_string()).unwrap();
    let content = phone.exported();
    let kept: Vec<String> = content["accounts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|account| account["label"].as_str().unwrap().to_owned())
        .collect();
    let other = Phone::with(&content.to_string());
    assert_eq!(other.exported()["accounts"], content["accounts"]);
    kept
}

#[test]
fn accounts_of_one_name_in_a_file_are_told_apart() {
    let long = "x".repeat(33) + FAMILY;
    let longest = FAMILY.repeat(MAX_LABEL);
    let table: Vec<(&str, Vec<&str>, Vec<String>)> = vec![
        (
            "they differ in what cannot be seen",
            vec!["", "Work", "Work\u{200e}", "w\u{ad}ork"],
            vec![
                String::new(),
                "Work".into(),
                "Work (2)".into(),
                "work (3)".into(),
            ],
        ),
        (
            "a long one has room for the number",
            vec!["", &long, &long],
            vec![String::new(), long.clone(), format!("{long} (2)")],
        ),
        (
            "a longer one is cut between letters",
            vec!["", &longest, &longest],
            vec![
                String::new(),
                longest.clone(),
                format!("{} (2)", FAMILY.repeat(MAX_LABEL - 4)),
            ],
        ),
        (
            "the default name in another language",
            vec!["", "Mein LinkedIn-Konto", "mi cuenta de linkedin"],
            vec![
                String::new(),
                "Mein LinkedIn-Konto (2)".into(),
                "mi cuenta de linkedin (2)".into(),
            ],
        ),
        (
            "nothing is left of it",
            vec!["", "\u{202e}", "\u{3164}"],
            vec![String::new(), "(2)".into(), "(3)".into()],
        ),
        (
            "a line in it, and text turned around",
            vec!["", "a\nLinkedIn confirmed: yes", "evil\u{202e}txt"],
            vec![
                String::new(),
                "a LinkedIn confirmed: yes".into(),
                "eviltxt".into(),
            ],
        ),
        (
            "the number itself is taken",
            vec!["", "Work", "Work (2)", "WORK"],
            vec![
                String::new(),
                "Work".into(),
                "Work (2)".into(),
                "WORK (3)".into(),
            ],
        ),
    ];
    for (why, labels, expected) in table {
        assert_eq!(imported(&labels), expected, "{why}");
    }
}

/// Letters, joiners, marks, controls and spaces, in any order.
const SOUP: &str = "([a-zé ß\u{301}\u{200d}\u{200c}\u{200e}\u{202e}\u{ad}\u{fe0f}\u{1112}\u{1161}\u{11ab}\u{2800}\u{1f468}\u{1f1e9}\n\0]|.){0,60}";

proptest! {
    #[test]
    fn whatever_is_typed_becomes_a_name_or_is_refused(given in SOUP) {
        let harmless = harmless_label(&given);
        prop_assert!(harmless.len() <= MAX_LABEL_BYTES);
        prop_assert_eq!(&harmless_label(&harmless), &harmless, "of {:?}", given);
        match label(&given) {
            Ok(kept) => {
                prop_assert_eq!(label(&kept), Ok(kept.clone()), "of {:?}", given);
                prop_assert_eq!(&harmless, &kept);
                prop_assert!(same_name(&kept, &given), "{:?}", given);
            }
            Err(LabelError::Empty) => prop_assert_eq!(&harmless, ""),
            Err(_) => {}
        }
        if !harmless.is_empty() {
            prop_assert_eq!(label(&harmless), Ok(harmless.clone()));
        }
    }
}
