//! Links into the app: every spelling of an address leads to its place, nothing else leads
//! anywhere, and no text does harm, whoever sends it.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

use std::sync::LazyLock;

use proptest::prelude::*;
use serde::Deserialize;
use untrained_core::AccountId;
use untrained_core::guide::{Group, Guide};
use untrained_core::links::{Destination, LinkError, destination};

static GUIDE: LazyLock<Guide> = LazyLock::new(|| Guide::load().unwrap());

/// A row of the table shared by all languages' tests.
#[derive(Deserialize)]
struct Row {
    why: String,
    link: String,
    /// The place; none if the link is refused.
    to: Option<String>,
    refused: Option<String>,
}

/// The place in words, such as "check" or "step ai-training".
fn place(destination: &Destination) -> String {
    match destination {
        Destination::Home => "home".into(),
        Destination::Check => "check".into(),
        Destination::Guide => "guide".into(),
        Destination::Settings => "settings".into(),
        Destination::Accounts => "accounts".into(),
        Destination::History => "history".into(),
        Destination::Data => "data".into(),
        Destination::Timeline => "timeline".into(),
        Destination::Objection => "objection".into(),
        Destination::Search => "search".into(),
        Destination::Section { group } => format!("section {}", group.code()),
        Destination::Account { account_id } => format!("account {account_id}"),
        Destination::Step { step_id } => format!("step {step_id}"),
        Destination::Topic { topic_id } => format!("topic {topic_id}"),
        Destination::Claim { claim_id } => format!("claim {claim_id}"),
    }
}

#[test]
fn every_place_has_a_link_that_leads_there() {
    let steps = GUIDE.steps.iter().map(|step| Destination::Step {
        step_id: step.id.clone(),
    });
    let topics = GUIDE.topics.iter().map(|topic| Destination::Topic {
        topic_id: topic.id.clone(),
    });
    let claims = GUIDE.claims.iter().map(|claim| Destination::Claim {
        claim_id: claim.id.clone(),
    });
    let sections = [
        Group::Ai,
        Group::Research,
        Group::Ads,
        Group::Visibility,
        Group::Security,
    ];
    let sections = sections.map(|group| Destination::Section { group });
    let others = [
        Destination::Home,
        Destination::Check,
        Destination::Guide,
        Destination::Search,
        Destination::Settings,
        Destination::Accounts,
        Destination::History,
        Destination::Data,
        Destination::Timeline,
        Destination::Objection,
    ];
    let places = others.into_iter().chain(sections).chain(steps);
    for place in places.chain(topics).chain(claims) {
        assert_eq!(destination(&place.link(), &GUIDE), Ok(place));
    }
    // Ids of accounts differ from phone to phone.
    let account_id = AccountId(7);
    assert_eq!(
        Destination::Account { account_id }.link(),
        Destination::Accounts.link()
    );
}

#[test]
fn a_link_leads_to_its_place_or_is_refused() {
    let rows: Vec<Row> =
        serde_json::from_str(include_str!("../../tests/vectors/links.json")).unwrap();
    for Row {
        why,
        link,
        to,
        refused,
    } in rows
    {
        let found = match destination(&link, &GUIDE) {
            Ok(found) => (Some(place(&found)), None),
            Err(LinkError::Scheme) => (None, Some("scheme".to_owned())),
            Err(LinkError::Nowhere) => (None, Some("nowhere".to_owned())),
            Err(LinkError::TooLong(_)) => (None, Some("too_long".to_owned())),
        };
        assert_eq!(found, (to, refused), "{why}: {link:?}");
    }
}

#[test]
fn a_long_link_is_not_read() {
    let longest = format!("untrained:check?{}", "a".repeat(512 - 16));
    assert_eq!(destination(&longest, &GUIDE), Ok(Destination::Check));
    assert_eq!(
        destination(&(longest + "a"), &GUIDE),
        Err(LinkError::TooLong(513))
    );
}

/// Every place that a link can lead to.
fn places() -> impl Strategy<Value = String> {
    let plain = [
        "home",
        "check",
        "guide",
        "search",
        "settings",
        "accounts",
        "history",
        "data",
        "timeline",
        "objection",
    ];
    let sections = Group::ALL.map(|group| format!("section {}", group.code()));
    let steps = GUIDE.steps.iter().map(|step| format!("step {}", step.id));
    let topics = GUIDE
        .topics
        .iter()
        .map(|topic| format!("topic {}", topic.id));
    let claims = GUIDE
        .claims
        .iter()
        .map(|claim| format!("claim {}", claim.id));
    let all = plain.iter().map(|place| (*place).to_owned());
    proptest::sample::select(
        all.chain(sections)
            .chain(steps)
            .chain(topics)
            .chain(claims)
            .collect::<Vec<_>>(),
    )
}

/// `text` with the letters selected by `which` percent-encoded.
fn encoded(text: &str, which: &[bool]) -> String {
    text.chars()
        .zip(which.iter().cycle())
        .map(|(letter, encode)| match encode {
            true if letter != '/' => format!("%{:02x}", u32::from(letter)),
            _ => letter.to_string(),
        })
        .collect()
}

proptest! {
    #[test]
    fn every_spelling_leads_to_the_same_place(
        expected in places(),
        scheme in "[uU][nN][tT][rR][aA][iI][nN][eE][dD]",
        slashes in "/{0,3}",
        which in proptest::collection::vec(any::<bool>(), 1..9),
        tail in "/?([?][a-z:/?%]{0,9})?(#[a-z:/?%#]{0,9})?",
    ) {
        let address = encoded(&expected.replace(' ', "/"), &which);
        let link = format!("{scheme}:{slashes}{address}{tail}");
        let found = destination(&link, &GUIDE);
        prop_assert_eq!(found.as_ref().map(place), Ok(expected), "{}", link);
    }

    #[test]
    fn nothing_leads_anywhere_but_where_it_says(
        link in "(untrained|Untrained|https)?:?[/.]{0,4}([a-z%./:@?#]{0,3}(step|topic|check|section|review|protection|data|home|ai-training|erase|%2D|%2f|\\.\\.)){0,4}[ -~\u{200e}\0]{0,3}",
        any in ".{0,600}",
    ) {
        for link in [link, any] {
            let Ok(found) = destination(&link, &GUIDE) else { continue };
            let (scheme, address) = link.split_once(':').unwrap();
            prop_assert!(scheme.eq_ignore_ascii_case("untrained"));
            let name = place(&found);
            // Earlier versions had other names for two places.
            let names = match name.as_str() {
                "check" => ["check", "review"],
                "timeline" => ["timeline", "protection"],
                name => [name.rsplit(' ').next().unwrap(); 2],
            };
            let said = percent_encoding::percent_decode_str(address)
                .decode_utf8_lossy()
                .to_ascii_lowercase();
            prop_assert!(name == "home" || names.iter().any(|name| said.contains(name)), "{} leads to {}", link, name);
        }
    }
}
