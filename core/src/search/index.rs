//! The inverted index: where each form of a word occurs in the guide's texts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Bound, Range};

use super::entries::Entry;
use super::find::best_of_each;
use super::stem::without_particle;
use super::vocabulary::{Forms, Vocabulary};
use super::word::{Word, words};

/// The texts of an entry: title, terms, LinkedIn's labels, body, path.
pub(super) const FIELDS: usize = 5;
pub(super) const TITLE: usize = 0;
pub(super) const TERMS: usize = 1;
pub(super) const LABELS: usize = 2;
pub(super) const BODY: usize = 3;
pub(super) const PATH: usize = 4;

/// The weight of a prefix match, and of a match by stem.
const BEGINNING: f64 = 0.5;
const SAME_STEM: f64 = 0.9;

/// The largest distance between the words of a phrase, as in "turn the switch off".
const NEAR: usize = 3;

/// A word that is not in the guide, nor a slip, matches the longest words that it starts and ends
/// with, as in a German compound, if they have at least this many letters and name something.
const LEAST_PART: usize = 5;

/// BM25's b: how much longer texts are discounted.
const NORMALISATION: f64 = 0.5;

/// An occurrence of a word.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) entry: usize,
    pub(super) field: usize,
    /// Its byte range in the displayed text.
    pub(super) bytes: Range<usize>,
}

/// The guide's texts in one language, indexed.
#[derive(Debug)]
pub struct Index {
    pub(super) entries: Vec<Entry>,
    pub(super) vocabulary: Vocabulary,
    /// Every occurrence of every word, in reading order.
    pub(super) places: Vec<Place>,
    /// BM25's length factor, by entry and field.
    pub(super) lengths: Vec<[f64; FIELDS]>,
    /// The places of each word form, in reading order.
    by_form: BTreeMap<String, Vec<usize>>,
}

impl Index {
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

    /// Where the words of `phrase` occur near each other, each with its weight. With `may_begin`,
    /// each may be the prefix of a longer word.
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

    /// Where a word occurs, in any form.
    fn of_word(&self, word: &Forms, may_begin: bool) -> Vec<(usize, f64)> {
        let mut found = Vec::new();
        let mut add = |places: &[usize], worth| {
            found.extend(places.iter().map(|place| (*place, worth)));
        };
        for spelling in &word.spellings {
            // A word of two letters that the guide has begins no other: "ex" is not "export".
            let is_short = spelling.chars().count() == 2;
            let may_begin = may_begin && !(is_short && self.by_form.contains_key(spelling));
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
        // Nearly every text has a word starting with any given letter.
        if word.is_letter() {
            found.retain(|(place, _)| [TITLE, LABELS].contains(&self.places[*place].field));
        }
        best_of_each(&mut found);
        found
    }

    /// The likely intended word, for one that neither the guide nor a synonym has: the synonym that it
    /// begins, the word after an Arabic particle, or one within typing distance. The latter is looked
    /// for with and without the article.
    pub(super) fn meant(&self, word: &Forms) -> Option<Forms> {
        if self.vocabulary.is_filler(word) || self.has(word) {
            return None;
        }
        let typed = word.spellings[0].as_str();
        let meant = |text: &str| self.vocabulary.forms_of(text, None);
        let begun = self.begun(typed).map(|text| meant(text));
        let after_particle = || {
            let bare = without_particle(typed).map(meant);
            bare.filter(|bare| self.has(bare))
        };
        let slipped = || {
            let mut spellings = word.spellings.iter();
            let slipped = spellings.find_map(|spelling| self.slipped(spelling));
            slipped.map(|text| meant(text))
        };
        begun.or_else(after_particle).or_else(slipped)
    }

    /// The shortest synonym that `typed` begins, as it does while someone types.
    fn begun(&self, typed: &str) -> Option<&String> {
        typed.chars().nth(2)?;
        let synonyms = self.vocabulary.single_words();
        synonyms
            .filter(|word| word.starts_with(typed))
            .min_by_key(|word| word.len())
    }

    /// Whether a word begins one of the guide's, or is one of a synonym's.
    fn has(&self, word: &Forms) -> bool {
        let begins = |spelling: &String| self.beginning_with(spelling).next().is_some();
        word.spellings.iter().any(begins)
            || self.by_form.contains_key(&word.stem)
            || self.vocabulary.has(word)
    }

    /// Where the longest words occur that `word` starts and ends with, as in a German compound: in
    /// the entries that have both, if there are any.
    pub(super) fn parts(&self, word: &Forms) -> Vec<(usize, f64)> {
        let typed = word.spellings[0].as_str();
        let cuts: Vec<usize> = typed.char_indices().map(|(at, _)| at).collect();
        let mut begun = cuts.iter().skip(LEAST_PART).rev();
        let begun = begun.find_map(|cut| self.naming(&typed[..*cut]));
        let mut ended = cuts.iter().rev().skip(LEAST_PART - 1).rev();
        let ended = ended.find_map(|cut| self.naming(&typed[*cut..]));
        let (begun, ended) = (begun.unwrap_or_default(), ended.unwrap_or_default());
        let entries = |places: &[usize]| -> BTreeSet<usize> {
            places
                .iter()
                .map(|place| self.places[*place].entry)
                .collect()
        };
        let both = &entries(&begun) & &entries(&ended);
        let counts = |place: &usize| both.is_empty() || both.contains(&self.places[*place].entry);
        let parts = begun.into_iter().chain(ended).filter(counts);
        parts.map(|place| (place, BEGINNING)).collect()
    }

    /// Where `word`, or a synonym of it, names something. In a text it may be another word:
    /// "stellen", which is no part of "Stellenangebote", is a verb.
    fn naming(&self, word: &str) -> Option<Vec<usize>> {
        if self.vocabulary.is_filler_word(word) {
            return None;
        }
        let is_name = |place: &usize| match self.places[*place].field {
            TITLE | TERMS => true,
            LABELS => self.vocabulary.is_english(),
            _ => false,
        };
        let synonyms = || {
            let phrases = self.vocabulary.synonyms_of(word);
            let found = phrases.flat_map(|phrase| self.of_phrase(phrase, false));
            found.map(|(place, _)| place).collect()
        };
        let places = self.by_form.get(word).cloned();
        let places = places.unwrap_or_else(synonyms);
        let named: Vec<usize> = places.into_iter().filter(is_name).collect();
        (!named.is_empty()).then_some(named)
    }

    /// The word of the guide, or the synonym, within typing distance. A slip is an extra, missing,
    /// wrong or transposed letter; long words may have two. The first letter must match. Among
    /// equals, one that begins the typed word comes first: it is often another form of it; then a
    /// synonym.
    fn slipped(&self, typed: &str) -> Option<&String> {
        let letters = typed.chars().count();
        let slips = match letters {
            ..5 => return None,
            5..9 => 1,
            _ => 2,
        };
        // A short word with one letter changed is mostly another word: "texas", "texts".
        let is_other = |form: &str| {
            letters == 5 && form.chars().count() == 5 && strsim::levenshtein(form, typed) == 1
        };
        let first = &typed[..typed.chars().next()?.len_utf8()];
        let synonyms = self.vocabulary.single_words();
        synonyms
            .filter(|word| word.starts_with(first))
            .chain(self.beginning_with(first).map(|(form, _)| form))
            .filter(|form| form.len().abs_diff(typed.len()) <= 2 * slips && !is_other(form))
            .map(|form| (strsim::osa_distance(form, typed), form))
            .filter(|(distance, _)| *distance <= slips)
            .min_by_key(|(distance, form)| (*distance, !typed.starts_with(*form)))
            .map(|(_, form)| form)
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

/// The word at `at` joined with the next, if only a hyphen separates them: "opt-out" also matches
/// "optout".
pub(super) fn joined(words: &[Word], at: usize) -> Option<Word> {
    let (word, next) = (words.get(at)?, words.get(at + 1)?);
    word.hyphen_follows.then(|| Word {
        text: format!("{}{}", word.text, next.text),
        spelled_out: None,
        bytes: word.bytes.start..next.bytes.end,
        hyphen_follows: false,
    })
}

/// BM25's length factor of each text, relative to the mean of its field.
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
