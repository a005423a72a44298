//! Whether LinkedIn says what the texts let it say: each such text must rest on a source that
//! is LinkedIn's own.

use std::collections::{BTreeMap, BTreeSet};

use untrained_core::guide::{Block, Grade, Guide};

/// Sources in LinkedIn's words. Notes of others on LinkedIn's pages are none.
const OWN_SOURCES: [&str; 7] = [
    "help-a5538339",
    "help-a6278444",
    "notice-2025",
    "notice-2026",
    "policy-2024",
    "policy-eu",
    "policy-global",
];
const VERBS: [&str; 8] = [
    "says", "said", "states", "confirms", "lists", "calls", "names", "gives",
];
/// Names for what is said and for where it stands, not a saying.
const LABELS: [&str; 4] = ["status-", "source-", "grade-", "topic-sources"];

/// The messages in which LinkedIn says something, with no source of its own behind them.
pub fn says_without_source(guide: &Guide, english: &BTreeMap<String, String>) -> Vec<String> {
    english
        .iter()
        .filter(|(id, text)| has_linkedin_say(id, text))
        .filter(|(id, _)| {
            let message = id.split('.').next().unwrap_or(id);
            let sources = sources(guide, message);
            !sources.iter().any(|id| OWN_SOURCES.contains(id))
                && !is_about_a_page_of_the_policies(guide, message)
        })
        .map(|(id, _)| id.clone())
        .collect()
}

fn has_linkedin_say(id: &str, text: &str) -> bool {
    // What others say of LinkedIn is theirs.
    let is_others = id.ends_with(".article") || id.ends_with(".regulator");
    if is_others || LABELS.iter().any(|prefix| id.starts_with(prefix)) {
        return false;
    }
    // Beside a claim, LinkedIn's position leaves out its name.
    let says = |verb: &str| id.ends_with(".linkedin") && text.to_lowercase().starts_with(verb);
    VERBS
        .iter()
        .any(|verb| says(verb) || text.contains(&format!("LinkedIn {verb}")))
}

/// A step to a page that LinkedIn's policies name repeats what they say of it.
fn is_about_a_page_of_the_policies(guide: &Guide, message: &str) -> bool {
    let step = message.strip_prefix("step-").and_then(|id| guide.step(id));
    let page = step.and_then(|step| guide.page_of(step));
    page.is_some_and(|page| page.grade == Grade::Policy)
}

/// What a message rests on, as far as it is one of the guide's.
fn sources<'a>(guide: &'a Guide, message: &str) -> BTreeSet<&'a str> {
    let claims = guide.claims.iter().filter(|claim| {
        let in_step = |step: &str| {
            let step = guide.step(step);
            step.is_some_and(|step| step.claims.contains(&claim.id))
        };
        let in_topic = guide.topics.iter().any(|topic| {
            let shows = topic.message() == message
                || topic.blocks.contains(&Block::Text(message.to_owned()));
            shows && topic.id == claim.topic
        });
        claim.message() == message
            || in_topic
            || message.strip_prefix("step-").is_some_and(in_step)
            // The letter's screen belongs to its step.
            || message.starts_with("objection-") && in_step("objection")
    });
    let events = guide.events.iter().filter(|event| {
        let regions = || event.regions.iter().map(|region| region.code());
        message.strip_prefix("event-") == Some(&event.id)
            || regions().any(|code| message == format!("region-{code}-means"))
            // What holds when is told from the events.
            || message.starts_with("timeline-")
    });
    let claims = claims.flat_map(|claim| &claim.sources);
    let events = events.flat_map(|event| &event.sources);
    claims.chain(events).map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use untrained_core::guide::Guide;

    use super::{OWN_SOURCES, says_without_source};

    #[test]
    fn linkedins_own_sources_are_sources_of_the_guide() -> anyhow::Result<()> {
        let guide = Guide::load()?;
        for id in OWN_SOURCES {
            assert!(guide.source(id).is_some(), "{id}");
        }
        Ok(())
    }

    #[test]
    fn what_linkedin_says_rests_on_what_is_linkedins() -> anyhow::Result<()> {
        let mut guide = Guide::load()?;
        let texts = [
            ("claim-future-content.linkedin", "Says that it stops."),
            (
                "claim-future-content.article",
                "LinkedIn says that it stops.",
            ),
            ("step-ai-training.why", "As LinkedIn says, it is on."),
            ("step-delete-old-content.why", "LinkedIn says so."),
            (
                "topic-what-changes-old",
                "LinkedIn says only: going forward.",
            ),
            ("event-notice-2025", "LinkedIn confirms it."),
            ("region-eu-means", "LinkedIn says so."),
            ("objection-intro", "LinkedIn says so."),
            ("status-confirmed", "LinkedIn says the same"),
        ];
        let texts = texts.map(|(id, text)| (id.to_owned(), text.to_owned()));
        let texts = texts.into_iter().collect();
        assert_eq!(says_without_source(&guide, &texts), [""; 0]);

        for claim in &mut guide.claims {
            claim.sources = vec!["article".to_owned(), "help-audit".to_owned()];
        }
        assert_eq!(
            says_without_source(&guide, &texts),
            [
                "claim-future-content.linkedin",
                "objection-intro",
                "step-delete-old-content.why",
                "topic-what-changes-old",
            ]
        );
        Ok(())
    }
}
