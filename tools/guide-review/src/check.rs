//! Checks of the guide, as counts.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::NaiveDate;
use untrained_core::PageId;
use untrained_core::guide::{Flaw, Guide, Step, validate};
use untrained_core::i18n::Language;

use crate::first_look;
use crate::linkedin;
use crate::messages::messages;
use crate::readability::{MAX_GRADE, MAX_WORDS, Readings, words};
use crate::table;

/// How many pages were found in the sources. All must still be in the guide or left out with a
/// reason.
const PAGES: usize = 42;
/// How many items the article has.
const ITEMS: u32 = 52;
/// How many of the guide's texts may say that something is not known.
const MAX_NOT_KNOWN: usize = 12;
/// The phrases that say so.
const NOT_KNOWN: [&str; 4] = [
    "could not confirm",
    "we do not know",
    "not known",
    "no source",
];
/// The most words that a step's screen may show before anything is unfolded.
const MAX_FIRST_LOOK: usize = 60;
/// How many sources may lack an address.
const MAX_WITHOUT_ADDRESS: usize = 7;

/// A count, with its limit.
pub struct Count {
    what: String,
    number: usize,
    must: Must,
    /// The items counted, listed if there are too many.
    which: Vec<String>,
}

enum Must {
    Be(usize),
    BeAtLeast(usize),
    BeAtMost(usize),
    /// No limit; reported only.
    Any,
}

impl Count {
    fn new(what: &str, number: usize, must: Must) -> Self {
        Self {
            what: what.to_owned(),
            number,
            must,
            which: Vec::new(),
        }
    }

    /// A count that must be zero.
    fn none(what: &str, which: impl IntoIterator<Item = String>) -> Self {
        Self::at_most(0, what, which)
    }

    /// A count with a maximum.
    fn at_most(most: usize, what: &str, which: impl IntoIterator<Item = String>) -> Self {
        let which: Vec<String> = which.into_iter().collect();
        Self {
            what: what.to_owned(),
            number: which.len(),
            must: Must::BeAtMost(most),
            which,
        }
    }

    pub fn holds(&self) -> bool {
        match self.must {
            Must::Be(number) => self.number == number,
            Must::BeAtLeast(number) => self.number >= number,
            Must::BeAtMost(number) => self.number <= number,
            Must::Any => true,
        }
    }

    fn row(&self) -> [String; 4] {
        let must = match self.must {
            Must::Be(number) => number.to_string(),
            Must::BeAtLeast(number) => format!("{number} or more"),
            Must::BeAtMost(0) => "0".to_owned(),
            Must::BeAtMost(number) => format!("{number} or fewer"),
            Must::Any => String::new(),
        };
        let off = if self.holds() { "" } else { "off: " };
        let which = format!("{off}{}", self.which.join("; "));
        [self.what.clone(), self.number.to_string(), must, which]
    }
}

pub fn table(counts: &[Count]) -> String {
    table::render(
        ["what", "count", "must be", ""],
        counts.iter().map(Count::row),
    )
}

/// Counts. The first of `languages` is the one that the others are translated from.
pub fn count(
    guide: &Guide,
    languages: &[Language],
    readings: &Readings,
    today: NaiveDate,
) -> Result<Vec<Count>> {
    let flaws = validate(guide);
    let original = languages.first().copied().map(messages).unwrap_or_default();
    Ok([
        pages(guide, &flaws),
        claims(guide, &flaws, today),
        sources(guide),
        said(guide, &original),
        first_looks(guide)?,
        translations(&original, languages),
        addresses(&flaws, languages),
        readable(readings),
    ]
    .into_iter()
    .flatten()
    .collect())
}

fn pages(guide: &Guide, flaws: &[Flaw]) -> Vec<Count> {
    let used: BTreeSet<&PageId> = guide.steps.iter().flat_map(Step::pages).collect();
    let unsettled = flaws.iter().filter_map(|flaw| match flaw {
        Flaw::PageUse(id) => Some(id.clone()),
        _ => None,
    });
    vec![
        Count::new("pages", guide.pages.len(), Must::BeAtLeast(PAGES)),
        Count::new("  that a step leads to", used.len(), Must::Any),
        Count::new("  left out, with a reason", guide.left_out.len(), Must::Any),
        Count::none("  neither, or both", unsettled),
    ]
}

fn claims(guide: &Guide, flaws: &[Flaw], today: NaiveDate) -> Vec<Count> {
    let items: BTreeSet<u32> = guide.claims.iter().filter_map(|claim| claim.item).collect();
    let besides = guide.claims.iter().filter(|claim| claim.item.is_none());
    let lost = (1..=ITEMS).filter(|item| !items.contains(item));
    let without_source = flaws.iter().filter_map(|flaw| match flaw {
        Flaw::NoSource(id) => Some(id.clone()),
        _ => None,
    });
    let claims = guide.claims.iter();
    let claims = claims.map(|claim| (claim.id.as_str(), claim.checked));
    let sources = guide.sources.iter();
    let sources = sources.map(|source| (source.id.as_str(), source.dated));
    let pages = guide.pages.iter();
    let pages = pages.map(|page| (page.id.as_str(), page.checked));
    let of_the_future = claims
        .chain(sources)
        .chain(pages)
        .filter(|(_, date)| *date > today)
        .map(|(id, _)| id.to_owned());
    vec![
        Count {
            which: lost.map(|item| format!("no item {item}")).collect(),
            ..Count::new(
                "claims that are items of the article",
                items.len(),
                Must::Be(ITEMS as usize),
            )
        },
        Count::new("claims besides", besides.count(), Must::Any),
        Count::new("events", guide.events.len(), Must::Any),
        Count::none(
            "claims, events, names and uses without a source",
            without_source,
        ),
        Count::none(
            "claims, sources and pages checked after today",
            of_the_future,
        ),
        Count::none("other flaws", flaws.iter().filter_map(other)),
    ]
}

fn sources(guide: &Guide) -> Vec<Count> {
    let sources = guide.sources.iter();
    let without_address = sources.filter(|source| source.address.is_none());
    vec![
        Count::new("sources", guide.sources.len(), Must::Any),
        Count::at_most(
            MAX_WITHOUT_ADDRESS,
            "  without an address",
            without_address.map(|source| source.id.to_string()),
        ),
    ]
}

/// A flaw that no other count covers.
fn other(flaw: &Flaw) -> Option<String> {
    match flaw {
        Flaw::PageUse(_)
        | Flaw::NoSource(_)
        | Flaw::AddressNotAllowed(_)
        | Flaw::AddressDenied(_) => None,
        other => Some(format!("{other:?}")),
    }
}

/// What the texts attribute to LinkedIn, and how often they say that something is not known.
fn said(guide: &Guide, original: &BTreeMap<String, String>) -> Vec<Count> {
    let of_the_guide: BTreeSet<String> = guide.text_ids().into_iter().collect();
    let texts = original.iter().filter(|(id, _)| of_the_guide.contains(*id));
    let not_known = texts.filter(|(_, text)| {
        let text = text.to_lowercase();
        NOT_KNOWN.iter().any(|words| text.contains(words))
    });
    vec![
        Count::new(
            "texts that say that something is not known",
            not_known.count(),
            Must::BeAtMost(MAX_NOT_KNOWN),
        ),
        Count::none(
            "messages in which LinkedIn says something without a source that shows it",
            linkedin::says_without_source(guide, original),
        ),
    ]
}

/// The primary step comes first, because everybody sees it.
fn first_looks(guide: &Guide) -> Result<Vec<Count>> {
    let looks = first_look::texts(guide)?;
    let primary = looks.get(&guide.primary().id);
    let counted = looks.iter().map(|(id, text)| (id, words(text)));
    let long = counted.filter(|(_, words)| *words > MAX_FIRST_LOOK);
    Ok(vec![
        Count::new(
            "words on the main step before anything is unfolded",
            primary.map(|text| words(text)).unwrap_or_default(),
            Must::BeAtMost(MAX_FIRST_LOOK),
        ),
        Count::none(
            &format!("  steps that show more than {MAX_FIRST_LOOK}"),
            long.map(|(id, words)| format!("{id} ({words})")),
        ),
    ])
}

fn translations(original: &BTreeMap<String, String>, languages: &[Language]) -> Vec<Count> {
    let mut counts = vec![Count::new("messages", original.len(), Must::Any)];
    for language in languages.iter().skip(1) {
        let translated = messages(*language);
        let missing = original.keys().filter(|id| !translated.contains_key(*id));
        let surplus = translated.keys().filter(|id| !original.contains_key(*id));
        counts.push(Count::none(
            &format!("  missing or surplus in “{}”", language.tag),
            missing.chain(surplus).cloned(),
        ));
    }
    counts
}

fn addresses(flaws: &[Flaw], languages: &[Language]) -> Vec<Count> {
    let not_allowed = flaws.iter().filter_map(|flaw| match flaw {
        Flaw::AddressNotAllowed(id) => Some(id.clone()),
        _ => None,
    });
    let denied = flaws.iter().filter_map(|flaw| match flaw {
        Flaw::AddressDenied(id) => Some(id.clone()),
        _ => None,
    });
    // Addresses belong on pages, which have a grade and a date; in a text they would have neither.
    let in_texts = languages.iter().flat_map(|language| {
        messages(*language)
            .into_iter()
            .filter(|(_, text)| text.contains("://") || text.contains("www."))
            .map(|(id, _)| format!("{} {id}", language.tag))
    });
    vec![
        Count::none("addresses outside the allow-list", not_allowed),
        Count::none("addresses on the deny-list", denied),
        Count::none("addresses within texts", in_texts),
    ]
}

fn readable(readings: &Readings) -> Vec<Count> {
    let hard = readings
        .too_hard()
        .map(|(name, grade)| format!("{name} ({grade:.1})"));
    let long = readings.too_long().map(|(_, sentence)| sentence.clone());
    vec![
        Count::new("English texts graded", readings.grades.len(), Must::Any),
        Count::none(&format!("  above grade {MAX_GRADE}"), hard),
        Count::new("English sentences", readings.sentences.len(), Must::Any),
        Count::none(&format!("  of more than {MAX_WORDS} words"), long),
    ]
}

#[cfg(test)]
mod tests {
    use untrained_core::guide::Guide;
    use untrained_core::i18n::{LANGUAGES, Language};

    use super::{Count, Readings, count};
    use crate::messages::language_of;

    fn counts(guide: &Guide, languages: &[Language]) -> anyhow::Result<Vec<Count>> {
        let readings = Readings {
            grades: vec![("step ai-training".to_owned(), 5.0)],
            sentences: vec![(3, "Look once more.".to_owned())],
        };
        count(guide, languages, &readings, "2026-11-27".parse()?)
    }

    fn off(counts: &[Count]) -> Vec<(&str, &[String])> {
        counts
            .iter()
            .filter(|count| !count.holds())
            .map(|count| (count.what.trim(), count.which.as_slice()))
            .collect()
    }

    #[test]
    fn the_guide_is_as_it_must_be() -> anyhow::Result<()> {
        assert_eq!(off(&counts(&Guide::parse()?, &LANGUAGES)?), []);
        Ok(())
    }

    type Spoil = fn(&mut Guide);

    #[test]
    fn what_is_off_is_counted_and_named() -> anyhow::Result<()> {
        let table: [(Spoil, &str, &str); 7] = [
            (
                |guide| {
                    guide.left_out.remove(&"hub-notifications".into());
                },
                "neither, or both",
                "hub-notifications",
            ),
            (
                |guide| guide.claims[6].item = None,
                "claims that are items of the article",
                "no item 7",
            ),
            (
                |guide| guide.claims[0].sources.clear(),
                "claims, events, names and uses without a source",
                "path",
            ),
            (
                |guide| guide.events[0].sources.clear(),
                "claims, events, names and uses without a source",
                "policy-2024",
            ),
            (
                |guide| guide.pages[0].checked = chrono::NaiveDate::MAX,
                "claims, sources and pages checked after today",
                "ai-training",
            ),
            (
                |guide| guide.pages[0].url = "https://example.org/".to_owned(),
                "addresses outside the allow-list",
                "ai-training",
            ),
            (
                |guide| guide.deny.push(guide.pages[0].url.clone()),
                "addresses on the deny-list",
                "ai-training",
            ),
        ];
        for (spoil, what, which) in table {
            let mut guide = Guide::parse()?;
            spoil(&mut guide);
            assert_eq!(
                off(&counts(&guide, &LANGUAGES)?),
                [(what, [which.to_owned()].as_slice())]
            );
        }
        Ok(())
    }

    #[test]
    fn a_lost_page_is_noticed() -> anyhow::Result<()> {
        let mut guide = Guide::parse()?;
        guide.pages.retain(|page| page.id != "hub-notifications");
        guide.left_out.remove(&"hub-notifications".into());
        assert_eq!(
            off(&counts(&guide, &LANGUAGES)?),
            [("pages", [].as_slice())]
        );
        Ok(())
    }

    #[test]
    fn a_message_too_few_or_too_many_and_an_address_in_a_text_are_noticed() -> anyhow::Result<()> {
        let languages = [
            language_of("en", "one = One\ntwo = Two"),
            language_of("de", "one = Eins\nthree = https://example.org"),
        ];
        let (two, three) = ("two".to_owned(), "three".to_owned());
        assert_eq!(
            off(&counts(&Guide::parse()?, &languages)?),
            [
                ("missing or surplus in “de”", [two, three].as_slice()),
                ("addresses within texts", ["de three".to_owned()].as_slice()),
            ]
        );
        Ok(())
    }
}
