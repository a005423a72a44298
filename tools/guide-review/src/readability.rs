//! Readability of the English texts: the Flesch-Kincaid grade, by the Python library textstat with
//! syllables from the CMU pronouncing dictionary, and the length of each sentence.
//!
//! A grade is only meaningful for several sentences, so texts that appear together on a screen are
//! graded together: a step with all its texts, a claim with its positions, a topic, a region with
//! its events. Other messages are grouped by the first word of their ids, and groups of few words
//! are combined.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use untrained_core::guide::{Block, Event, Guide, Region};
use untrained_core::i18n::LANGUAGES;
use xshell::{Shell, cmd};

use crate::messages::messages;
use crate::table;

/// The highest grade that a text may have.
pub const MAX_GRADE: f64 = 9.0;
/// The most words that a sentence may have.
pub const MAX_WORDS: usize = 30;
/// Messages with fewer words than this are graded together.
const FEWEST_WORDS: usize = 20;
/// How many of the hardest are listed.
const LISTED: usize = 8;

pub struct Readings {
    /// Hardest first.
    pub grades: Vec<(String, f64)>,
    /// Sentences with their numbers of words, longest first.
    pub sentences: Vec<(usize, String)>,
}

impl Readings {
    pub fn too_hard(&self) -> impl Iterator<Item = &(String, f64)> {
        self.grades.iter().filter(|(_, grade)| *grade > MAX_GRADE)
    }

    pub fn too_long(&self) -> impl Iterator<Item = &(usize, String)> {
        self.sentences
            .iter()
            .filter(|(words, _)| *words > MAX_WORDS)
    }
}

/// `python` must have textstat.
pub fn measure(python: &Path, guide: &Guide) -> Result<Readings> {
    let english = messages(LANGUAGES[0]);
    let texts = serde_json::to_string(&units(guide, &english))?;
    let script = include_str!("readability.py");
    let shell = Shell::new()?;
    let answer = cmd!(shell, "{python} -c {script}")
        .stdin(texts)
        .quiet()
        .read()
        .context("textstat could not grade the texts")?;
    let grades: BTreeMap<String, f64> =
        serde_json::from_str(&answer).context("textstat gave no grades")?;
    let mut grades: Vec<_> = grades.into_iter().collect();
    grades.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let mut sentences: Vec<_> = english
        .values()
        .flat_map(|text| sentences(text))
        .map(|sentence| (words(sentence), sentence.to_owned()))
        .collect();
    sentences.sort_by(|one, other| other.cmp(one));
    Ok(Readings { grades, sentences })
}

/// The texts to grade, each joined from what appears together on a screen.
fn units(guide: &Guide, english: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let mut left: BTreeMap<&str, &str> = english
        .iter()
        .map(|(id, text)| (id.as_str(), text.as_str()))
        .collect();
    let mut units = BTreeMap::new();
    for step in &guide.steps {
        let ids = with_attributes(english, &step.message());
        units.insert(format!("step {}", step.id), gather(&mut left, &ids));
    }
    for claim in &guide.claims {
        let ids = with_attributes(english, &claim.message());
        units.insert(format!("claim {}", claim.id), gather(&mut left, &ids));
    }
    for topic in &guide.topics {
        let mut ids = with_attributes(english, &topic.message());
        for block in &topic.blocks {
            match block {
                Block::Text(id) => ids.push(id.clone()),
                Block::Question(question) => ids.extend(with_attributes(english, &question.id)),
                _ => {}
            }
        }
        units.insert(format!("topic {}", topic.id), gather(&mut left, &ids));
    }
    let events = left.clone();
    for region in Region::ALL {
        let mut ids = vec![
            format!("region-{}", region.code()),
            format!("region-{}-means", region.code()),
        ];
        let there = guide
            .events
            .iter()
            .filter(|event| event.regions.contains(&region));
        ids.extend(there.map(Event::message));
        // Regions share their events.
        let mut texts = events.clone();
        units.insert(
            format!("region {}", region.code()),
            gather(&mut texts, &ids),
        );
        left.retain(|id, _| !ids.iter().any(|taken| taken == id));
    }
    let mut others: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for id in left.keys() {
        let family = id.split(['-', '.']).next().unwrap_or(id);
        others
            .entry(format!("messages {family}"))
            .or_default()
            .push((*id).to_owned());
    }
    let mut few = String::new();
    for (family, ids) in others {
        let text = gather(&mut left, &ids);
        if words(&text) < FEWEST_WORDS {
            few = format!("{few} {text}");
        } else {
            units.insert(family, text);
        }
    }
    if !few.is_empty() {
        units.insert("messages of few words".to_owned(), few);
    }
    units
}

/// The id of a message and of each of its attributes.
fn with_attributes(english: &BTreeMap<String, String>, message: &str) -> Vec<String> {
    let attributes = format!("{message}.");
    english
        .keys()
        .filter(|id| *id == message || id.starts_with(&attributes))
        .cloned()
        .collect()
}

/// Takes the texts of `ids` and joins them. A heading or a label counts as a sentence.
fn gather(left: &mut BTreeMap<&str, &str>, ids: &[String]) -> String {
    let texts = ids.iter().filter_map(|id| left.remove(id.as_str()));
    let sentences: Vec<String> = texts
        .map(|text| {
            let ends = text.ends_with(['.', '?', '!']);
            format!("{text}{}", if ends { "" } else { "." })
        })
        .collect();
    sentences.join(" ")
}

/// The sentences of `text`. Each ends with a full stop, question mark or exclamation mark, an
/// optional closing quote, and white space.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let ends = |before: &str| {
        before
            .trim_end_matches(['”', ')'])
            .ends_with(['.', '?', '!'])
    };
    for (at, _) in text.match_indices(char::is_whitespace) {
        if ends(&text[start..at]) {
            found.push(text[start..at].trim());
            start = at;
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// The number of words: runs between white space that contain a letter or a digit.
pub fn words(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

/// The hardest texts and the longest sentences, whether or not within the limits.
pub fn hardest(readings: &Readings) -> String {
    let grades = readings.grades.iter().take(LISTED);
    let grades = grades.map(|(name, grade)| [format!("{grade:.1}"), name.clone()]);
    let sentences = readings.sentences.iter().take(LISTED);
    let sentences = sentences.map(|(words, sentence)| [words.to_string(), sentence.clone()]);
    format!(
        "{}\n\n{}",
        table::render(["grade", "hardest text (Flesch-Kincaid, textstat)"], grades),
        table::render(["words", "longest sentence"], sentences)
    )
}

#[cfg(test)]
mod tests {
    use super::{MAX_GRADE, Readings, messages, sentences, units, words};
    use untrained_core::guide::Guide;
    use untrained_core::i18n::LANGUAGES;

    #[test]
    fn sentences_end_where_a_reader_stops() {
        let table: [(&str, &[&str]); 5] = [
            ("One. Two? Three!", &["One.", "Two?", "Three!"]),
            ("At 3.5 percent.", &["At 3.5 percent."]),
            ("Look for “AI.” Then stop", &["Look for “AI.”", "Then stop"]),
            ("A heading", &["A heading"]),
            ("  ", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(sentences(text), expected, "{text:?}");
        }
        assert_eq!(words("You do – at 16 or so – stop."), 7);
    }

    #[test]
    fn every_english_word_is_in_a_text_that_is_graded() -> anyhow::Result<()> {
        let english = messages(LANGUAGES[0]);
        let units = units(&Guide::parse()?, &english);
        for (id, text) in &english {
            assert!(units.values().any(|unit| unit.contains(text)), "{id}");
        }
        assert!(units.contains_key("step ai-training"));
        assert!(units.contains_key("region uk"));
        Ok(())
    }

    #[test]
    fn what_is_over_the_limit_is_found() {
        let readings = Readings {
            grades: vec![
                ("hard".into(), MAX_GRADE + 0.1),
                ("just so".into(), MAX_GRADE),
            ],
            sentences: vec![(31, "long".into()), (30, "just so".into())],
        };
        let hard: Vec<&str> = readings.too_hard().map(|(name, _)| name.as_str()).collect();
        let long: Vec<&str> = readings.too_long().map(|(_, text)| text.as_str()).collect();
        assert_eq!((hard, long), (vec!["hard"], vec!["long"]));
    }
}
