//! Said once, in Settings and in the guide: who makes this, what it costs, what it sees; and what a
//! person can pass on to a colleague.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use support::Phone;
use untrained_core::guide::Guide;
use untrained_core::i18n::LANGUAGES;
use untrained_core::progress::StepAnswer;
use untrained_core::screens::{Action, NotificationState, TopicBlock};

fn about(phone: &Phone) -> String {
    let screen = phone.app.settings(NotificationState::Allowed).unwrap();
    screen.about.paragraphs.join("\n")
}

/// The text for a colleague, on Home.
fn told(phone: &Phone) -> Option<(String, String)> {
    let buttons = phone.home().card.buttons;
    buttons.into_iter().find_map(|choice| match choice.action {
        Action::ShareText { subject, text } => Some((subject, text)),
        _ => None,
    })
}

#[test]
fn about_names_makers_licence_permissions_and_what_it_cannot_see() {
    let about = about(&Phone::new("2026-11-24T10:05"));
    for expected in [
        "made by those who contribute to it",
        "Mozilla Public License 2.0",
        "two permissions",
        "to notify you",
        "to start after a reboot",
        "cannot see your LinkedIn account, which account you are signed in to",
        "how your switches are set",
        "not made, endorsed or checked by LinkedIn",
    ] {
        assert!(about.contains(expected), "{expected}: {about}");
    }
}

#[test]
fn the_licence_is_that_of_the_repository() {
    assert_eq!(env!("CARGO_PKG_LICENSE"), "MPL-2.0");
    let licence = include_str!("../../LICENSE");
    assert!(licence.starts_with("Mozilla Public License Version 2.0"));
}

/// The permissions are those of the Android app, which requests no others.
#[test]
fn the_permissions_are_those_that_the_app_asks_for() {
    let manifest = include_str!("../../android/app/src/main/AndroidManifest.xml");
    let mut asked: Vec<&str> = manifest
        .split("<uses-permission android:name=\"android.permission.")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .collect();
    asked.sort_unstable();
    assert_eq!(asked, ["POST_NOTIFICATIONS", "RECEIVE_BOOT_COMPLETED"]);
}

#[test]
fn the_guide_answers_what_a_sceptic_asks_first() {
    let phone = Phone::new("2026-11-24T10:05");
    let topic = phone.app.topic(&"this-app".into()).unwrap();
    let questions: Vec<String> = topic
        .blocks
        .iter()
        .map(|block| match block {
            TopicBlock::Question { section } => section.heading.clone(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(
        questions,
        ["Who makes this?", "What does it cost?", "What does it see?"]
    );
    for query in ["who makes", "cost", "see"] {
        let rows = phone.app.search(query).unwrap().rows;
        let found = rows.iter().any(|row| {
            let title: String = row.title.iter().map(|run| run.text.as_str()).collect();
            title == "This app"
        });
        assert!(found, "{query}");
    }
}

#[test]
fn a_colleague_is_told_the_three_steps_and_the_address() {
    let phone = Phone::new("2026-11-24T10:05");
    assert_eq!(told(&phone), None, "first things first");
    phone.says("ai-training", StepAnswer::Done);
    let (subject, text) = told(&phone).unwrap();
    assert_eq!(subject, "LinkedIn's AI switch");
    assert_eq!(
        text,
        "LinkedIn may use what members post to train AI. The switch for it is on by default.\n\n\
         1. Open the page below.\n\
         2. Turn off: Use my data for training content creation AI models\n\
         3. Look again in three months.\n\n\
         https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"
    );
}

#[test]
fn nothing_personal_is_in_it_and_the_address_is_whole_in_every_language() {
    let phone = Phone::new("2026-11-24T10:05");
    phone
        .app
        .rename_account(phone.account_id(), "Zebra")
        .unwrap();
    phone.says("ai-training", StepAnswer::Done);
    let guide = Guide::load().unwrap();
    let address = &guide.page_of(guide.primary()).unwrap().url;
    for language in LANGUAGES.map(|language| language.tag) {
        phone.app.set_locale(&[language.to_owned()], true, None);
        let (subject, text) = told(&phone).unwrap();
        let shared = format!("{subject}\n{text}");
        assert!(!shared.contains("Zebra"), "{language}");
        assert!(!shared.contains("2026"), "{language}");
        assert_eq!(text.lines().last(), Some(address.as_str()), "{language}");
        assert_eq!(
            text.lines().filter(|line| line.contains(". ")).count(),
            4,
            "{language}: an introduction and three steps: {text}"
        );
    }
}
