//! The vocabulary of a language: word forms, synonyms and fillers.

use std::collections::HashSet;

use super::stem::{stem, without_article};
use super::word::{Word, words};
use crate::guide::SearchTerms;
use crate::i18n::Language;

/// The forms under which a word is found, computed the same way for the guide and for queries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Forms {
    /// The word as written, in one or two spellings. A typed prefix matches these.
    pub(super) spellings: Vec<String>,
    /// What it shares with its inflected forms.
    pub(super) stem: String,
}

impl Forms {
    pub(super) fn is_letter(&self) -> bool {
        self.spellings[0].chars().nth(1).is_none()
    }

    /// Whether both are forms of the same word.
    fn meet(&self, other: &Self) -> bool {
        self.stem == other.stem
            || self
                .spellings
                .iter()
                .any(|spelling| other.spellings.contains(spelling))
    }
}

/// Words that occur near each other, in this order.
pub(super) type Phrase = Vec<Forms>;

#[derive(Debug)]
pub struct Vocabulary {
    tag: &'static str,
    fillers: HashSet<String>,
    synonyms: Vec<Vec<Phrase>>,
}

impl Vocabulary {
    #[must_use]
    pub fn new(language: Language, terms: Option<&SearchTerms>) -> Self {
        let mut vocabulary = Self {
            tag: language.tag,
            fillers: HashSet::new(),
            synonyms: Vec::new(),
        };
        if let Some(terms) = terms {
            let fillers = terms.fillers.iter().flat_map(|filler| words(filler));
            vocabulary.fillers = fillers.map(|word| word.text).collect();
            vocabulary.synonyms = terms
                .synonyms
                .iter()
                .map(|set| {
                    set.iter()
                        .flat_map(|text| vocabulary.written(text))
                        .collect()
                })
                .collect();
        }
        vocabulary
    }

    fn phrase(&self, text: &str) -> Phrase {
        words(text).iter().map(|word| self.forms(word)).collect()
    }

    /// A synonym as it is, and as one word: "turn off" is also typed "turnoff".
    fn written(&self, text: &str) -> Vec<Phrase> {
        let apart = words(text);
        let together: String = apart.iter().map(|word| word.text.as_str()).collect();
        let mut written = vec![self.phrase(text)];
        if apart.len() > 1 {
            written.push(self.phrase(&together));
        }
        written
    }

    pub(super) fn forms(&self, word: &Word) -> Forms {
        self.forms_of(&word.text, word.spelled_out.clone())
    }

    pub(super) fn forms_of(&self, text: &str, spelled_out: Option<String>) -> Forms {
        let mut spellings = vec![text.to_owned()];
        spellings.extend(spelled_out);
        let bare = without_article(text);
        if bare != text {
            spellings.push(bare.to_owned());
        }
        // "ATS" is no form of "at".
        let stem = Some(stem(text, self.tag)).filter(|stem| !self.fillers.contains(stem));
        Forms {
            spellings,
            stem: stem.unwrap_or_else(|| text.to_owned()),
        }
    }

    /// Whether a word says nothing about the subject of a question. Single letters count too, such
    /// as the article in "l'IA".
    pub(super) fn is_filler(&self, forms: &Forms) -> bool {
        forms.is_letter() || self.is_filler_word(&forms.spellings[0])
    }

    pub(super) fn is_filler_word(&self, word: &str) -> bool {
        self.fillers.contains(word)
    }

    pub(super) fn is_english(&self) -> bool {
        self.tag == "en"
    }

    /// Whether a word is one of a synonym's.
    pub(super) fn has(&self, word: &Forms) -> bool {
        let mut all = self.synonyms.iter().flatten().flatten();
        all.any(|other| other.meet(word))
    }

    /// The synonyms of a word as it is written.
    pub(super) fn synonyms_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a Phrase> {
        let is_it = move |phrase: &Phrase| phrase.len() == 1 && phrase[0].spellings[0] == word;
        let sets = self.synonyms.iter();
        sets.filter(move |set| set.iter().any(is_it)).flatten()
    }

    /// The synonyms that are one word.
    pub(super) fn single_words(&self) -> impl Iterator<Item = &String> {
        let all = self.synonyms.iter().flatten();
        let single = all.filter(|phrase| phrase.len() == 1);
        single.map(|phrase| &phrase[0].spellings[0])
    }

    /// The longest phrase at the start of `typed` that has synonyms: how many words it takes, and
    /// the synonyms. It may contain fillers, as in "turn it off".
    pub(super) fn synonyms(&self, typed: &[Forms]) -> Option<(usize, Vec<&Phrase>)> {
        let mut longest = 0;
        let mut others = Vec::new();
        for set in &self.synonyms {
            let taken = set
                .iter()
                .filter_map(|phrase| self.taken(phrase, typed))
                .max();
            let Some(taken) = taken.filter(|taken| *taken >= longest) else {
                continue;
            };
            if taken > longest {
                longest = taken;
                others.clear();
            }
            others.extend(set);
        }
        (longest > 0).then_some((longest, others))
    }

    /// How many words at the start of `typed` make up `phrase`.
    fn taken(&self, phrase: &[Forms], typed: &[Forms]) -> Option<usize> {
        let mut expected = phrase.iter();
        let mut next = expected.next()?;
        for (at, word) in typed.iter().enumerate() {
            if next.meet(word) {
                match expected.next() {
                    Some(following) => next = following,
                    None => return Some(at + 1),
                }
            } else if at == 0 || !self.is_filler(word) {
                return None;
            }
        }
        None
    }
}
