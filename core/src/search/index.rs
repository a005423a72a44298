//! The index, and what ranks first.
//!
//! The score is BM25F (Robertson, Zaragoza and Taylor 2004): the fields of an entry add up by
//! their weights before the sum is saturated, so that a word in a title outweighs the same word
//! often said in a text. Above the score goes one rule: steps and topics that have every word in
//! their title, or among the terms that people type for them, come first.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Bound, Range};

use super::entries::{Entry, Subject};
use super::query::Query;
use super::runs::{TextRun, runs, snippet};
use super::vocabulary::{Forms, Vocabulary};
use super::word::{Word, words};

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The best of it, the best first.
    pub hits: Vec<Hit>,
    /// How much there is in all.
    pub total: usize,
    /// Whether anything has every word that tells. What has only some of them comes after it.
    pub every_word: bool,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub subject: Subject,
    /// Its title.
    pub title: Vec<TextRun>,
    /// Where the words stand, or what it begins with.
    pub snippet: Vec<TextRun>,
}

/// How many texts an entry has: title, terms, LinkedIn's labels, body, path.
pub(super) const FIELDS: usize = 5;
const TITLE: usize = 0;
const TERMS: usize = 1;
const LABELS: usize = 2;
const BODY: usize = 3;
const PATH: usize = 4;

/// How much a word counts in each field.
const WEIGHTS: [f64; FIELDS] = [20.0, 10.0, 10.0, 1.0, 0.25];

/// BM25's saturation: so much weight is worth half of all that a word can give.
const SATURATION: f64 = 4.0;

/// BM25's normalisation: how much a longer text takes from each of its words.
const NORMALISATION: f64 = 0.5;

/// What a word is worth that only begins as was typed, one that has the same stem, and one that
/// stands for what was typed.
const BEGINNING: f64 = 0.5;
const SAME_STEM: f64 = 0.9;
const SYNONYM: f64 = 0.6;

/// Where fewer steps and topics than this have every word, what has some of them is listed too.
const FEW: usize = 3;

/// A word that the guide does not have is taken for the longest one of at least so many letters
/// that it begins with, as in a German compound.
const LEAST_BEGINNING: usize = 5;

/// How far the words of a phrase may stand from each other, as in "turn the switch off".
const NEAR: usize = 3;

/// A word of the guide.
#[derive(Debug)]
struct Place {
    entry: usize,
    field: usize,
    bytes: Range<usize>,
}

/// The guide's texts in one language, ready to be searched.
#[derive(Debug)]
pub struct Index {
    entries: Vec<Entry>,
    vocabulary: Vocabulary,
    /// Every word of every text, in reading order.
    places: Vec<Place>,
    /// By the form of a word: its places, in reading order.
    by_form: BTreeMap<String, Vec<usize>>,
    /// By entry and field: by how much its length makes each of its words count less.
    lengths: Vec<[f64; FIELDS]>,
}

/// Ways to say one thing: what was typed of it, and what stands for that.
struct Group {
    is_required: bool,
    ways: Vec<Way>,
}

struct Way {
    phrase: Vec<Forms>,
    /// What is typed may be the beginning of a word only.
    is_typed: bool,
}

/// Where a group is found, with what each place is worth.
struct Matched {
    is_required: bool,
    /// By entry and field.
    worth: Vec<[f64; FIELDS]>,
    places: Vec<usize>,
}

impl Index {
    /// Builds the index.
    #[must_use]
    pub fn new(entries: Vec<Entry>, vocabulary: Vocabulary) -> Self {
        let mut places = Vec::new();
        let mut by_form: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        let mut counts = Vec::with_capacity(entries.len());
        let mut add = |form: String, place| {
            let places = by_form.entry(form).or_default();
            if places.last() != Some(&place) {
                places.push(place);
            }
        };
        for (entry, texts) in entries.iter().map(Entry::texts).enumerate() {
            counts.push([0_u16; FIELDS]);
            for (field, text) in texts.into_iter().enumerate() {
                let words = words(text);
                for (at, word) in words.iter().enumerate() {
                    let place = places.len();
                    let Forms { spellings, stem } = vocabulary.forms(word);
                    for form in spellings {
                        add(form, place);
                    }
                    add(stem, place);
                    if let Some(joined) = joined(&words, at) {
                        add(joined.text, place);
                    }
                    places.push(Place {
                        entry,
                        field,
                        bytes: word.bytes.clone(),
                    });
                    counts[entry][field] += 1;
                }
            }
        }
        let lengths = lengths(&counts);
        Self {
            entries,
            vocabulary,
            places,
            by_form,
            lengths,
        }
    }

    /// Finds what has every word of `query` that tells; where there is little of that, also what
    /// has any of them. At most `limit` hits; equally good ones stand in the guide's order.
    #[must_use]
    pub fn find(&self, query: &Query, limit: usize) -> Found {
        let groups = self.groups(query);
        let matched: Vec<Matched> = groups.iter().map(|group| self.matched(group)).collect();
        let required = || matched.iter().filter(|group| group.is_required);
        let has_all = |entry: usize| required().all(|group| group.is_in(entry));
        let is_claim = |entry: usize| matches!(self.entries[entry].subject, Subject::Claim(_));
        // A claim that has every word is one sentence of many; only its score counts.
        let is_complete = |entry: usize| !is_claim(entry) && has_all(entry);
        let heads_all = |entry: usize| required().all(|group| group.heads(entry));
        let heads_any = |entry: usize| required().any(|group| group.heads(entry));

        let mut entries: Vec<usize> = (0..self.entries.len())
            .filter(|entry| required().any(|group| group.is_in(*entry)))
            .collect();
        let every_word = entries.is_empty() || entries.iter().any(|entry| has_all(*entry));
        let complete = entries.iter().filter(|entry| is_complete(**entry));
        if complete.count() >= FEW {
            entries.retain(|entry| has_all(*entry));
        }
        let scores = self.scores(&matched);
        entries.sort_by(|one, other| {
            let below = |entry| match is_complete(entry) {
                true if heads_all(entry) => 0,
                true if heads_any(entry) => 1,
                true => 2,
                false => 3,
            };
            let by_score = scores[*other].total_cmp(&scores[*one]);
            below(*one).cmp(&below(*other)).then(by_score)
        });
        let total = entries.len();
        entries.truncate(limit);
        Found {
            hits: entries
                .into_iter()
                .map(|entry| self.hit(entry, required()))
                .collect(),
            total,
            every_word,
        }
    }

    /// What is looked for: each typed word, or each typed phrase that others stand for.
    fn groups(&self, Query(typed): &Query) -> Vec<Group> {
        let forms: Vec<Forms> = typed
            .iter()
            .map(|word| self.vocabulary.forms(word))
            .collect();
        let mut groups = Vec::new();
        let mut at = 0;
        while at < forms.len() {
            let (taken, synonyms) = self
                .vocabulary
                .synonyms(&forms[at..])
                .unwrap_or((1, Vec::new()));
            let is_required = !synonyms.is_empty() || !self.vocabulary.is_filler(&forms[at]);
            let mut ways = vec![Way {
                phrase: forms[at..at + taken].to_vec(),
                is_typed: true,
            }];
            let around = at.saturating_sub(1)..at + taken;
            ways.extend(around.filter_map(|at| joined(typed, at)).map(|word| Way {
                phrase: vec![self.vocabulary.forms(&word)],
                is_typed: true,
            }));
            ways.extend(synonyms.into_iter().map(|phrase| Way {
                phrase: phrase.clone(),
                is_typed: false,
            }));
            groups.push(Group { is_required, ways });
            at += taken;
        }
        if groups.iter().all(|group| !group.is_required) {
            for group in &mut groups {
                group.is_required = true;
            }
        }
        groups
    }

    fn matched(&self, group: &Group) -> Matched {
        let mut found: Vec<(usize, f64)> = Vec::new();
        for Way { phrase, is_typed } in &group.ways {
            // Of what need not be there, only whole words count: "i" is no part of "if".
            let may_begin = *is_typed && group.is_required;
            let value = if *is_typed { 1.0 } else { SYNONYM };
            let places = self.of_phrase(phrase, may_begin);
            found.extend(
                places
                    .into_iter()
                    .map(|(place, worth)| (place, worth * value)),
            );
        }
        if found.is_empty()
            && group.is_required
            && let [Way { phrase, .. }, ..] = group.ways.as_slice()
            && let [word] = phrase.as_slice()
        {
            found.extend(self.nearest(&word.spellings[0]).into_iter().flatten());
        }
        best_of_each(&mut found);
        let mut worth = vec![[0.0; FIELDS]; self.entries.len()];
        for (place, value) in &found {
            let Place { entry, field, .. } = self.places[*place];
            worth[entry][field] += value;
        }
        Matched {
            is_required: group.is_required,
            worth,
            places: found.into_iter().map(|(place, _)| place).collect(),
        }
    }

    /// Where the words of `phrase` stand near each other.
    fn of_phrase(&self, phrase: &[Forms], may_begin: bool) -> Vec<(usize, f64)> {
        let Some((first, rest)) = phrase.split_first() else {
            return Vec::new();
        };
        let first = self.of_word(first, may_begin);
        if rest.is_empty() {
            return first;
        }
        let rest: Vec<BTreeMap<usize, f64>> = rest
            .iter()
            .map(|word| self.of_word(word, may_begin).into_iter().collect())
            .collect();
        let mut found = Vec::new();
        for (place, value) in first {
            let mut whole = vec![(place, value)];
            let mut last = place;
            for word in &rest {
                let near = word.range(last + 1..=last + NEAR).next();
                let Some((next, value)) = near.filter(|(next, _)| self.share_text(last, **next))
                else {
                    break;
                };
                whole.push((*next, *value));
                last = *next;
            }
            if whole.len() == phrase.len() {
                found.extend(whole);
            }
        }
        found
    }

    fn share_text(&self, one: usize, other: usize) -> bool {
        let of = |place: usize| (self.places[place].entry, self.places[place].field);
        of(one) == of(other)
    }

    /// Where a word stands, in whatever form.
    fn of_word(&self, forms: &Forms, may_begin: bool) -> Vec<(usize, f64)> {
        let mut found = Vec::new();
        let mut add = |places: &[usize], worth| {
            found.extend(places.iter().map(|place| (*place, worth)));
        };
        for spelling in &forms.spellings {
            for (form, places) in self.from(spelling) {
                if form == spelling {
                    add(places, 1.0);
                } else if may_begin {
                    add(places, BEGINNING);
                } else {
                    break;
                }
            }
        }
        if let Some(places) = self.by_form.get(&forms.stem) {
            add(places, SAME_STEM);
        }
        // Nearly every text has a word that begins with a given letter.
        if forms.spellings[0].chars().nth(1).is_none() {
            found.retain(|(place, _)| [TITLE, LABELS].contains(&self.places[*place].field));
        }
        best_of_each(&mut found);
        found
    }

    /// Where the word stands that `typed` may mean: one that is a slip away, or else the longest
    /// that it begins with.
    fn nearest(&self, typed: &str) -> Option<impl Iterator<Item = (usize, f64)>> {
        let begun = || {
            let ends = typed.char_indices().skip(LEAST_BEGINNING);
            ends.filter_map(|(end, _)| self.by_form.get(&typed[..end]))
                .last()
        };
        let meant = self.slipped(typed).or_else(begun)?;
        Some(meant.iter().map(|place| (*place, BEGINNING)))
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
        self.from(first)
            .filter(|(form, _)| form.len().abs_diff(typed.len()) <= 2 * slips)
            .map(|(form, places)| (strsim::osa_distance(form, typed), places))
            .filter(|(distance, _)| *distance <= slips)
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, places)| places)
    }

    /// The forms that begin with `beginning`.
    fn from<'a, 'b>(
        &'a self,
        beginning: &'b str,
    ) -> impl Iterator<Item = (&'a String, &'a Vec<usize>)> + use<'a, 'b> {
        self.by_form
            .range::<str, _>((Bound::Included(beginning), Bound::Unbounded))
            .take_while(move |(form, _)| form.starts_with(beginning))
    }

    fn scores(&self, matched: &[Matched]) -> Vec<f64> {
        let mut scores = vec![0.0; self.entries.len()];
        for group in matched {
            let rarity = group.rarity();
            for ((score, worth), lengths) in scores.iter_mut().zip(&group.worth).zip(&self.lengths)
            {
                let weight: f64 = (0..FIELDS)
                    .map(|field| WEIGHTS[field] * worth[field] / lengths[field])
                    .sum();
                *score += rarity * weight / (SATURATION + weight);
            }
        }
        for (score, entry) in scores.iter_mut().zip(&self.entries) {
            *score *= entry.share();
        }
        scores
    }

    fn hit<'a>(&self, entry: usize, groups: impl Iterator<Item = &'a Matched>) -> Hit {
        let mut ranges: [Vec<Range<usize>>; FIELDS] = Default::default();
        let places: BTreeSet<usize> = groups
            .flat_map(|group| group.places.iter().copied())
            .collect();
        for place in places.into_iter().map(|place| &self.places[place]) {
            if place.entry == entry {
                ranges[place.field].push(place.bytes.clone());
            }
        }
        let entry = &self.entries[entry];
        let texts = entry.texts();
        let shown = [BODY, LABELS, PATH]
            .into_iter()
            .find(|field| !ranges[*field].is_empty())
            .unwrap_or(BODY);
        Hit {
            subject: entry.subject.clone(),
            title: runs(&entry.title, &ranges[TITLE], 0..entry.title.len()),
            snippet: snippet(texts[shown], &ranges[shown]),
        }
    }
}

impl Matched {
    fn is_in(&self, entry: usize) -> bool {
        self.worth[entry].iter().any(|worth| *worth > 0.0)
    }

    fn heads(&self, entry: usize) -> bool {
        self.worth[entry][TITLE] + self.worth[entry][TERMS] > 0.0
    }

    /// BM25's inverse document frequency: what few entries have tells more.
    fn rarity(&self) -> f64 {
        let having = (0..self.worth.len()).filter(|entry| self.is_in(*entry));
        let having = f64::from(u32::try_from(having.count()).unwrap_or(u32::MAX));
        let all = f64::from(u32::try_from(self.worth.len()).unwrap_or(u32::MAX));
        (1.0 + (all - having + 0.5) / (having + 0.5)).ln()
    }
}

/// Keeps each place once, with the most it is worth, in reading order.
fn best_of_each(found: &mut Vec<(usize, f64)>) {
    found.sort_by(|(one, worth), (other, less)| one.cmp(other).then(less.total_cmp(worth)));
    found.dedup_by_key(|(place, _)| *place);
}

/// The word at `at` and the next in one, where only a hyphen stands between them: "opt-out" is
/// also "optout".
fn joined(words: &[Word], at: usize) -> Option<Word> {
    let (word, next) = (words.get(at)?, words.get(at + 1)?);
    word.hyphen_follows.then(|| Word {
        text: format!("{}{}", word.text, next.text),
        spelled_out: None,
        bytes: word.bytes.start..next.bytes.end,
        hyphen_follows: false,
    })
}

fn lengths(counts: &[[u16; FIELDS]]) -> Vec<[f64; FIELDS]> {
    let mean = |field: usize| {
        let having = counts
            .iter()
            .map(|counts| counts[field])
            .filter(|count| *count > 0);
        let (sum, number) = having.fold((0.0, 0.0), |(sum, number), count| {
            (sum + f64::from(count), number + 1.0)
        });
        f64::max(sum, 1.0) / f64::max(number, 1.0)
    };
    let means: [f64; FIELDS] = std::array::from_fn(mean);
    counts
        .iter()
        .map(|counts| {
            std::array::from_fn(|field| {
                let relative = f64::from(counts[field]) / means[field];
                1.0 - NORMALISATION + NORMALISATION * relative
            })
        })
        .collect()
}
