//! The index: where each form of a word stands in the guide's texts.

use std::collections::BTreeMap;
use std::ops::{Bound, Range};

use super::entries::Entry;
use super::find::best_of_each;
use super::vocabulary::{Forms, Vocabulary};
use super::word::{Word, words};

/// The texts of an entry: title, terms, LinkedIn's labels, body, path.
pub(super) const FIELDS: usize = 5;
pub(super) const TITLE: usize = 0;
pub(super) const TERMS: usize = 1;
pub(super) const LABELS: usize = 2;
pub(super) const BODY: usize = 3;
pub(super) const PATH: usize = 4;

/// What a word is worth that only begins as was typed, and one that has the same stem.
const BEGINNING: f64 = 0.5;
const SAME_STEM: f64 = 0.9;

/// How far the words of a phrase may stand from each other, as in "turn the switch off".
const NEAR: usize = 3;

/// A word that the guide does not have is taken for the longest one of at least so many letters
/// that it begins with, as in a German compound.
const LEAST_BEGINNING: usize = 5;

/// BM25's normalisation: how much a longer text takes from each of its words.
const NORMALISATION: f64 = 0.5;

/// A word of the guide.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) entry: usize,
    pub(super) field: usize,
    /// In the text as it is shown.
    pub(super) bytes: Range<usize>,
}

/// The guide's texts in one language, ready to be searched.
#[derive(Debug)]
pub struct Index {
    pub(super) entries: Vec<Entry>,
    pub(super) vocabulary: Vocabulary,
    /// Every word of every text, in reading order.
    pub(super) places: Vec<Place>,
    /// By entry and field: by how much its length makes each of its words count less.
    pub(super) lengths: Vec<[f64; FIELDS]>,
    /// By the form of a word: its places, in reading order.
    by_form: BTreeMap<String, Vec<usize>>,
}

impl Index {
    /// Builds the index.
    #[must_use]
    pub fn new(entries: Vec<Entry>, vocabulary: Vocabulary) -> Self {
        let mut places = Vec::new();
        let mut by_form: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut counts = Vec::with_capacity(entries.len());
        for (entry, texts) in entries.iter().map(Entry::texts).enumerate() {
            let words = texts.map(words);
            for (field, words) in words.iter().enumerate() {
                for (at, word) in words.iter().enumerate() {
                    let Forms { spellings, stem } = vocabulary.forms(word);
                    let joined = joined(words, at).map(|word| word.text);
                    for form in spellings.into_iter().chain([stem]).chain(joined) {
                        let of_form = by_form.entry(form).or_default();
                        if of_form.last() != Some(&places.len()) {
                            of_form.push(places.len());
                        }
                    }
                    places.push(Place {
                        entry,
                        field,
                        bytes: word.bytes.clone(),
                    });
                }
            }
            counts.push(words.map(|words| u32::try_from(words.len()).unwrap_or(u32::MAX)));
        }
        Self {
            lengths: lengths(&counts),
            entries,
            vocabulary,
            places,
            by_form,
        }
    }

    /// Where the words of `phrase` stand near each other, and what each is worth there. With
    /// `may_begin` each may be the beginning of a longer one.
    pub(super) fn of_phrase(&self, phrase: &[Forms], may_begin: bool) -> Vec<(usize, f64)> {
        let Some((first, rest)) = phrase.split_first() else {
            return Vec::new();
        };
        let first = self.of_word(first, may_begin);
        if rest.is_empty() || first.is_empty() {
            return first;
        }
        let rest: Vec<BTreeMap<usize, f64>> = rest
            .iter()
            .map(|word| self.of_word(word, may_begin).into_iter().collect())
            .collect();
        let mut found = Vec::new();
        for (place, worth) in first {
            let mut whole = vec![(place, worth)];
            let mut last = place;
            for word in &rest {
                let near = word.range(last + 1..=last + NEAR).next();
                let Some((next, worth)) = near.filter(|(next, _)| self.share_text(last, **next))
                else {
                    break;
                };
                whole.push((*next, *worth));
                last = *next;
            }
            if whole.len() == phrase.len() {
                found.extend(whole);
            }
        }
        found
    }

    fn share_text(&self, one: usize, other: usize) -> bool {
        let (one, other) = (&self.places[one], &self.places[other]);
        (one.entry, one.field) == (other.entry, other.field)
    }

    /// Where a word stands, in whatever form.
    fn of_word(&self, word: &Forms, may_begin: bool) -> Vec<(usize, f64)> {
        let mut found = Vec::new();
        let mut add = |places: &[usize], worth| {
            found.extend(places.iter().map(|place| (*place, worth)));
        };
        for spelling in &word.spellings {
            for (form, places) in self.beginning_with(spelling) {
                if form == spelling {
                    add(places, 1.0);
                } else if may_begin {
                    add(places, BEGINNING);
                } else {
                    break;
                }
            }
        }
        if let Some(places) = self.by_form.get(&word.stem) {
            add(places, SAME_STEM);
        }
        // Nearly every text has a word that begins with a given letter.
        if word.is_letter() {
            found.retain(|(place, _)| [TITLE, LABELS].contains(&self.places[*place].field));
        }
        best_of_each(&mut found);
        found
    }

    /// Where the word stands that may be meant by one that the guide does not have: a word that
    /// is a slip away, or else the longest that it begins with.
    pub(super) fn nearest(&self, word: &Forms) -> Vec<(usize, f64)> {
        let typed = word.spellings[0].as_str();
        let begun = || {
            let ends = typed.char_indices().skip(LEAST_BEGINNING);
            ends.filter_map(|(end, _)| self.by_form.get(&typed[..end]))
                .last()
        };
        let meant = self.slipped(typed).or_else(begun);
        let places = meant.into_iter().flatten();
        places.map(|place| (*place, BEGINNING)).collect()
    }

    /// A slip is a letter too many, too few, wrong, or in its neighbour's place; a long word may
    /// have two. The first letter is taken as it is.
    fn slipped(&self, typed: &str) -> Option<&Vec<usize>> {
        let slips = match typed.chars().count() {
            ..5 => return None,
            5..9 => 1,
            _ => 2,
        };
        let first = &typed[..typed.chars().next()?.len_utf8()];
        self.beginning_with(first)
            .filter(|(form, _)| form.len().abs_diff(typed.len()) <= 2 * slips)
            .map(|(form, places)| (strsim::osa_distance(form, typed), places))
            .filter(|(distance, _)| *distance <= slips)
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, places)| places)
    }

    fn beginning_with<'a, 'b>(
        &'a self,
        beginning: &'b str,
    ) -> impl Iterator<Item = (&'a String, &'a Vec<usize>)> + use<'a, 'b> {
        self.by_form
            .range::<str, _>((Bound::Included(beginning), Bound::Unbounded))
            .take_while(move |(form, _)| form.starts_with(beginning))
    }
}

/// The word at `at` and the next in one, where only a hyphen stands between them: "opt-out" is
/// also "optout".
pub(super) fn joined(words: &[Word], at: usize) -> Option<Word> {
    let (word, next) = (words.get(at)?, words.get(at + 1)?);
    word.hyphen_follows.then(|| Word {
        text: format!("{}{}", word.text, next.text),
        spelled_out: None,
        bytes: word.bytes.start..next.bytes.end,
        hyphen_follows: false,
    })
}

/// BM25's length of each text, beside the mean of its field.
fn lengths(counts: &[[u32; FIELDS]]) -> Vec<[f64; FIELDS]> {
    let means: [f64; FIELDS] = std::array::from_fn(|field| {
        let written = counts
            .iter()
            .map(|counts| counts[field])
            .filter(|count| *count > 0);
        let (number, sum) = written.fold((0.0, 0.0), |(number, sum), count| {
            (number + 1.0, sum + f64::from(count))
        });
        if sum > 0.0 { sum / number } else { 1.0 }
    });
    counts
        .iter()
        .map(|counts| {
            std::array::from_fn(|field| {
                let beside_mean = f64::from(counts[field]) / means[field];
                1.0 - NORMALISATION + NORMALISATION * beside_mean
            })
        })
        .collect()
}
