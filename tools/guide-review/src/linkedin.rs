//! Attribution to LinkedIn: each text that says what LinkedIn says must have a source that shows
//! it.

use std::collections::BTreeMap;

use untrained_core::SourceId;
use untrained_core::guide::{Block, Grade, Guide};

const VERBS: [&str; 8] = [
    "says", "said", "states", "confirms", "lists", "calls", "names", "gives",
];
/// Message ids of names and statuses, which attribute nothing.
const LABELS: [&str; 4] = ["status-", "source-", "grade-", "topic-sources"];

/// The messages that attribute something to LinkedIn without a source that shows it.
pub fn says_without_source(guide: &Guide, english: &BTreeMap<String, String>) -> Vec<String> {
    english
        .iter()
        .filter(|(id, text)| has_linkedin_say(id, text))
        .filter(|(id, _)| {
            let message = id.split('.').next().unwrap_or(id);
            let mut sources = sources(guide, message).filter_map(|id| guide.source(id));
            !sources.any(|source| source.kind.tells_of_linkedin())
                && !is_about_a_page_of_the_policies(guide, message)
        })
        .map(|(id, _)| id.clone())
        .collect()
}

fn has_linkedin_say(id: &str, text: &str) -> bool {
    // Other parties' positions are theirs.
    let is_others = id.ends_with(".article") || id.ends_with(".regulator");
    if is_others || LABELS.iter().any(|prefix| id.starts_with(prefix)) {
        return false;
    }
    // Next to a claim, LinkedIn's position leaves out its name.
    let says = |verb: &str| id.ends_with(".linkedin") && text.to_lowercase().starts_with(verb);
    VERBS
        .iter()
        .any(|verb| says(verb) || text.contains(&format!("LinkedIn {verb}")))
}

/// A step to a page named in LinkedIn's policies repeats what these say.
fn is_about_a_page_of_the_policies(guide: &Guide, message: &str) -> bool {
    let mut steps = guide.steps.iter();
    let step = steps.find(|step| step.message() == message);
    let page = step.and_then(|step| guide.page_of(step));
    page.is_some_and(|page| page.grade == Grade::Policy)
}

/// The sources of a message, if it is one of the guide's.
fn sources<'a>(guide: &'a Guide, message: &str) -> impl Iterator<Item = &'a SourceId> {
    let claims = guide.claims.iter().filter(move |claim| {
        let in_step = guide.steps.iter().any(|step| {
            // Home asks about the main step, and the letter's screen belongs to its own step.
            let tells = step.message() == message
                || message.starts_with("home-") && step.id == guide.primary().id
                || message.starts_with("objection-") && step.id == guide.objection().id;
            tells && step.claims.contains(&claim.id)
        });
        let in_topic = guide.topics.iter().any(|topic| {
            let tells = topic.message() == message
                || topic.blocks.contains(&Block::Text(message.to_owned()));
            tells && topic.id == claim.topic
        });
        claim.message() == message || in_step || in_topic
    });
    let events = guide.events.iter().filter(move |event| {
        let mut regions = event.regions.iter();
        event.message() == message
            || regions.any(|region| message == format!("region-{}-means", region.code()))
            // The timeline's texts are based on the events.
            || message.starts_with("timeline-")
    });
    let blocks = guide.topics.iter().flat_map(|topic| &topic.blocks);
    let questions = blocks.filter_map(move |block| match block {
        Block::Question(question) if question.id == message => Some(question),
        _ => None,
    });
    let claims = claims.flat_map(|claim| &claim.sources);
    let events = events.flat_map(|event| &event.sources);
    let questions = questions.flat_map(|question| &question.sources);
    claims.chain(events).chain(questions)
}

#[cfg(test)]
mod tests {
    use untrained_core::guide::Guide;

    use super::{Block, SourceId, says_without_source};

    #[test]
    fn what_linkedin_says_rests_on_what_shows_it() -> anyhow::Result<()> {
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
            ("asked-messages.answer", "LinkedIn says so."),
            ("home-new.body", "On by default, LinkedIn says."),
            ("objection-intro", "LinkedIn says so."),
            ("status-confirmed", "LinkedIn says the same"),
        ];
        let texts = texts.map(|(id, text)| (id.to_owned(), text.to_owned()));
        let texts = texts.into_iter().collect();
        assert_eq!(says_without_source(&guide, &texts), [""; 0]);

        let others: Vec<SourceId> = vec!["article".into(), "ico".into()];
        for claim in &mut guide.claims {
            claim.sources.clone_from(&others);
        }
        for block in guide.topics.iter_mut().flat_map(|topic| &mut topic.blocks) {
            if let Block::Question(question) = block {
                question.sources.clone_from(&others);
            }
        }
        assert_eq!(
            says_without_source(&guide, &texts),
            [
                "asked-messages.answer",
                "claim-future-content.linkedin",
                "home-new.body",
                "objection-intro",
                "step-delete-old-content.why",
                "topic-what-changes-old",
            ]
        );
        Ok(())
    }
}
