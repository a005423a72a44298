//! Search: what the guide has on the words that a person typed.

use crate::guide::Guide;
use crate::i18n::Localizer;
use crate::links::Destination;
use crate::search::{Found, Hit, Subject, TextRun};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SearchScreen {
    pub title: String,
    pub hint: String,
    /// The label of the button that clears the field.
    pub clear: String,
    /// Best match first.
    pub rows: Vec<SearchRow>,
    /// How much was found, to be shown above the rows and announced; empty before a search.
    pub count: String,
    pub empty: Option<NoRows>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SearchRow {
    /// The kind of entry, such as a step or a claim, and its status.
    pub kind: String,
    /// With the hits marked.
    pub title: Vec<TextRun>,
    /// The matching part of its text, with the hits marked.
    pub snippet: Vec<TextRun>,
    pub destination: Destination,
}

/// Shown instead of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct NoRows {
    /// That nothing was found, or what can be found.
    pub text: String,
    /// The heading of the suggestions.
    pub heading: String,
    /// Words to search for instead; each of them finds something.
    pub suggestions: Vec<String>,
}

/// The most rows that are listed.
pub(crate) const MAX_ROWS: usize = 20;

/// The most characters of the query that are repeated.
const MAX_QUERY: usize = 60;

/// Draws what was found for `typed`.
#[must_use]
pub fn search(typed: &str, found: &Found, guide: &Guide, words: &Localizer) -> SearchScreen {
    let query = shortened(typed);
    let blank = query.chars().all(char::is_whitespace);
    SearchScreen {
        title: words.search(),
        hint: words.search_hint(),
        clear: words.search_clear(),
        count: if blank {
            String::new()
        } else {
            count(found, words)
        },
        empty: found.hits.is_empty().then(|| NoRows {
            text: if blank {
                words.search_start()
            } else {
                words.search_nothing(&query)
            },
            heading: words.search_suggestions(),
            suggestions: vec![
                words.search_suggestions_training(),
                words.search_suggestions_messages(),
                words.search_suggestions_ads(),
                words.search_suggestions_old_posts(),
                words.search_suggestions_sign_in(),
            ],
        }),
        rows: found
            .hits
            .iter()
            .map(|hit| row(hit, guide, words))
            .collect(),
    }
}

fn count(found: &Found, words: &Localizer) -> String {
    match found {
        Found { total: 0, .. } => words.search_count_none(),
        Found {
            every_word: false,
            total,
            ..
        } => words.search_count_some(*total),
        Found { total, hits, .. } if *total > MAX_ROWS => {
            words.search_count_best(*total, hits.len())
        }
        Found { total, .. } => words.search_count(*total),
    }
}

fn row(hit: &Hit, guide: &Guide, words: &Localizer) -> SearchRow {
    let (kind, destination) = match &hit.subject {
        Subject::Step(id) => (
            match guide.step(id) {
                Some(step) => words.search_step(step.group.name(words)),
                None => String::new(),
            },
            Destination::Step {
                step_id: id.clone(),
            },
        ),
        Subject::Topic(id) => (
            words.search_topic(),
            Destination::Topic {
                topic_id: id.clone(),
            },
        ),
        Subject::Claim(id) => (
            match guide.claim(id) {
                Some(claim) => words.search_claim(claim.status.name(words)),
                None => String::new(),
            },
            Destination::Claim {
                claim_id: id.clone(),
            },
        ),
    };
    SearchRow {
        kind,
        title: hit.title.clone(),
        snippet: hit.snippet.clone(),
        destination,
    }
}

/// The query without unreadable characters, cut to length.
fn shortened(typed: &str) -> String {
    let mut readable = typed.trim().chars().filter(|letter| !letter.is_control());
    let query: String = readable.by_ref().take(MAX_QUERY).collect();
    if readable.next().is_some() {
        query + "…"
    } else {
        query
    }
}
