//! Links into the app only navigate, and no text that anyone can send does harm.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use proptest::prelude::*;
use untrained_core::guide::Guide;
use untrained_core::links::{Destination, Experience, LinkError, Rung, destination, order};

#[test]
fn a_link_leads_to_its_place_or_is_refused() {
    let guide = Guide::load().unwrap();
    let step = Ok(Destination::Step {
        step_id: "ai-training".to_owned(),
    });
    let table = [
        ("untrained://home", Ok(Destination::Home)),
        ("untrained://", Ok(Destination::Home)),
        ("untrained://review", Ok(Destination::Review)),
        ("untrained://review/", Ok(Destination::Review)),
        ("untrained://accounts", Ok(Destination::Accounts)),
        ("untrained://history", Ok(Destination::History)),
        ("untrained://data", Ok(Destination::Data)),
        ("untrained://protection", Ok(Destination::Protection)),
        ("untrained://objection", Ok(Destination::Objection)),
        ("UNTRAINED://review", Ok(Destination::Review)),
        ("untrained://step/ai-training", step.clone()),
        ("untrained://step/ai-training?from=mail#top", step),
        ("untrained://step/", Err(LinkError::Nowhere)),
        ("untrained://step/../review", Err(LinkError::Nowhere)),
        ("untrained://step/AI-TRAINING", Err(LinkError::Nowhere)),
        ("untrained://erase", Err(LinkError::Nowhere)),
        ("https://www.linkedin.com/", Err(LinkError::Scheme)),
        ("untrained:review", Err(LinkError::Scheme)),
        ("", Err(LinkError::Scheme)),
    ];
    for (link, expected) in table {
        assert_eq!(destination(link, &guide), expected, "{link:?}");
    }
    let long = format!("untrained://step/{}", "a".repeat(600));
    assert_eq!(destination(&long, &guide), Err(LinkError::TooLong(617)));
}

#[test]
fn the_ladder_keeps_every_rung_and_begins_with_what_worked() {
    use Rung::{App, Browser, Copy};
    let table = [
        (None, [App, Browser, Copy]),
        (Some((App, true)), [App, Browser, Copy]),
        (Some((App, false)), [Browser, App, Copy]),
        (Some((Browser, true)), [Browser, App, Copy]),
        (Some((Browser, false)), [Copy, App, Browser]),
        (Some((Copy, true)), [Copy, App, Browser]),
        (Some((Copy, false)), [App, Browser, Copy]),
    ];
    for (experience, expected) in table {
        let experience = experience.map(|(rung, right)| Experience { rung, right });
        assert_eq!(order(experience), expected, "{experience:?}");
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_parser(link in ".{0,600}", tail in "(untrained://)?(step/|review|home)?[ -~]{0,40}") {
        let guide = Guide::load().unwrap();
        for link in [link, tail] {
            if let Ok(Destination::Step { step_id }) = destination(&link, &guide) {
                prop_assert!(guide.step(&step_id).is_some());
            }
        }
    }
}
