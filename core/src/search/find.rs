//! Matching and ranking.
//!
//! The score is BM25F (Robertson, Zaragoza and Taylor 2004): weighted field frequencies are added
//! up before saturation, so that one word in a title outweighs many in a body. One rule overrides
//! the score: steps and topics with every word in their title, or in their search terms, come
//! first.

use super::entries::{Entry, Subject};
use super::index::{BODY, FIELDS, Index, LABELS, PATH, Place, TERMS, TITLE, joined};
use super::query::Query;
use super::runs::{TextRun, runs, snippet};
use super::vocabulary::{Forms, Phrase};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Best first, at most as many as the limit.
    pub hits: Vec<Hit>,
    /// All matches, regardless of the limit.
    pub total: usize,
    /// Whether any match has every required word. Matches with only some of the words may follow.
    pub every_word: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    pub subject: Subject,
    pub title: Vec<TextRun>,
    /// The text around the first hit, or the beginning.
    pub snippet: Vec<TextRun>,
}

/// The weight of a word in each field.
const WEIGHTS: [f64; FIELDS] = [20.0, 10.0, 10.0, 1.0, 0.25];

/// BM25F's k1: at this weight a word has half its maximal effect.
const SATURATION: f64 = 4.0;

/// The weight of a synonym of what was typed.
const SYNONYM: f64 = 0.6;

/// The weight of what was likely meant, for a word that is unknown.
const GUESS: f64 = 0.5;

/// The weight of a filler word: it only decides between equals.
const FILLER: f64 = 0.5;

/// Alternatives for one thing: what was typed, then its synonyms.
struct Group {
    ways: Vec<Way>,
    /// Whether a match must contain it; false for fillers.
    is_required: bool,
    /// Whether another word was typed, and this one was likely meant.
    is_guess: bool,
}

struct Way {
    phrase: Phrase,
    is_typed: bool,
}

struct Matched {
    is_required: bool,
    /// The summed weight of its occurrences, by entry and field.
    worth: Vec<[f64; FIELDS]>,
    /// Its occurrences, in reading order.
    places: Vec<usize>,
}

impl Index {
    /// Finds the entries with every required word of `query`, and, if these words name no step or
    /// topic, also those with any of them. At most `limit` hits; ties are in the guide's order.
    #[must_use]
    pub fn find(&self, query: &Query, limit: usize) -> Found {
        let groups = self.groups(query);
        let (required, fillers): (Vec<Matched>, Vec<Matched>) = groups
            .iter()
            .map(|group| self.matched(group))
            .partition(|group| group.is_required);
        let scores = self.scores(required.iter().chain(&fillers));

        let has_every = |entry: usize| required.iter().all(|group| group.is_in(entry));
        let has_any = |entry: &usize| required.iter().any(|group| group.is_in(*entry));
        // A claim is one sentence among many: only its score counts.
        let is_claim = |entry: usize| matches!(self.entries[entry].subject, Subject::Claim(_));
        let is_headed =
            |entry: usize| !is_claim(entry) && required.iter().all(|group| group.heads(entry));
        let is_named =
            |entry: usize| !is_claim(entry) && required.iter().all(|group| group.names(entry));

        let mut ranked: Vec<usize> = (0..self.entries.len()).filter(has_any).collect();
        let every_word = ranked.is_empty() || ranked.iter().any(|entry| has_every(*entry));
        if ranked.iter().any(|entry| is_named(*entry)) {
            ranked.retain(|entry| has_every(*entry));
        }
        ranked.sort_by(|one, other| {
            let by_score = scores[*other].total_cmp(&scores[*one]);
            is_headed(*other).cmp(&is_headed(*one)).then(by_score)
        });

        let mut marked: Vec<usize> = required
            .into_iter()
            .flat_map(|group| group.places)
            .collect();
        marked.sort_unstable();
        marked.dedup();
        Found {
            total: ranked.len(),
            every_word,
            hits: ranked
                .into_iter()
                .take(limit)
                .map(|entry| self.hit(entry, &marked))
                .collect(),
        }
    }

    /// Groups the query: one group for each word, or for each phrase with synonyms.
    fn groups(&self, Query(typed): &Query) -> Vec<Group> {
        let vocabulary = &self.vocabulary;
        let written: Vec<Forms> = typed.iter().map(|word| vocabulary.forms(word)).collect();
        let meant: Vec<Option<Forms>> = written.iter().map(|word| self.meant(word)).collect();
        let each = meant.iter().zip(&written);
        let forms: Vec<Forms> = each
            .map(|(meant, written)| meant.as_ref().unwrap_or(written).clone())
            .collect();
        let mut groups = Vec::new();
        let mut at = 0;
        while at < forms.len() {
            let (taken, synonyms) = vocabulary.synonyms(&forms[at..]).unwrap_or((1, Vec::new()));
            let is_required = !synonyms.is_empty() || !vocabulary.is_filler(&written[at]);
            let hyphens = at.saturating_sub(1)..at + taken;
            let in_one = hyphens
                .filter_map(|at| joined(typed, at))
                .map(|word| vec![vocabulary.forms(&word)]);
            let typed = std::iter::once(forms[at..at + taken].to_vec()).chain(in_one);
            let ways = typed
                .map(|phrase| (phrase, true))
                .chain(synonyms.into_iter().map(|phrase| (phrase.clone(), false)))
                .map(|(phrase, is_typed)| Way { phrase, is_typed })
                .collect();
            let is_guess = meant[at..at + taken].iter().any(Option::is_some);
            groups.push(Group {
                ways,
                is_required,
                is_guess,
            });
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
        let mut found = Vec::new();
        for Way { phrase, is_typed } in &group.ways {
            // Optional words match whole words only: "i" should not match "if".
            let may_begin = *is_typed && group.is_required;
            let certainty = if group.is_guess { GUESS } else { 1.0 };
            let share = certainty * if *is_typed { 1.0 } else { SYNONYM };
            let places = self.of_phrase(phrase, may_begin).into_iter();
            found.extend(places.map(|(place, worth)| (place, worth * share)));
        }
        if found.is_empty()
            && group.is_required
            && let Some([word]) = group.ways.first().map(|way| way.phrase.as_slice())
        {
            found = self.parts(word);
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

    fn scores<'a>(&self, groups: impl Iterator<Item = &'a Matched>) -> Vec<f64> {
        let mut scores = vec![0.0; self.entries.len()];
        for group in groups {
            let importance = if group.is_required { 1.0 } else { FILLER };
            let rarity = group.rarity() * importance;
            for ((score, worth), lengths) in scores.iter_mut().zip(&group.worth).zip(&self.lengths)
            {
                let weight: f64 = (0..FIELDS)
                    .map(|field| WEIGHTS[field] * worth[field] / lengths[field])
                    .sum();
                *score += rarity * weight / (SATURATION + weight);
            }
        }
        for (score, entry) in scores.iter_mut().zip(&self.entries) {
            *score *= entry.boost();
        }
        scores
    }

    fn hit(&self, entry: usize, marked: &[usize]) -> Hit {
        let begin = marked.partition_point(|place| self.places[*place].entry < entry);
        let marked = marked[begin..]
            .iter()
            .map(|place| &self.places[*place])
            .take_while(|place| place.entry == entry);
        let mut ranges: [Vec<_>; FIELDS] = Default::default();
        for place in marked {
            ranges[place.field].push(place.bytes.clone());
        }
        let entry: &Entry = &self.entries[entry];
        let shown = [BODY, LABELS, PATH]
            .into_iter()
            .find(|field| !ranges[*field].is_empty())
            .unwrap_or(BODY);
        Hit {
            subject: entry.subject.clone(),
            title: runs(&entry.title, &ranges[TITLE], 0..entry.title.len()),
            snippet: snippet(entry.texts()[shown], &ranges[shown]),
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

    fn names(&self, entry: usize) -> bool {
        self.heads(entry) || self.worth[entry][LABELS] > 0.0
    }

    /// BM25's inverse document frequency: rare words count more.
    fn rarity(&self) -> f64 {
        let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
        let all = self.worth.len();
        let having = count((0..all).filter(|entry| self.is_in(*entry)).count());
        (1.0 + (count(all) - having + 0.5) / (having + 0.5)).ln()
    }
}

/// Removes duplicate places, keeping the highest weight of each, in reading order.
pub(super) fn best_of_each(found: &mut Vec<(usize, f64)>) {
    found.sort_by(|(one, worth), (other, less)| one.cmp(other).then(less.total_cmp(worth)));
    found.dedup_by_key(|(place, _)| *place);
}
