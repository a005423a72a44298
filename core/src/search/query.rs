//! A query: what a person typed, as words.

use super::word::{Word, words};

/// Longer queries are cut; no text needs that many words to be found.
const MAX_WORDS: usize = 12;

/// Longer words are cut; the guide has none that long.
const MAX_LETTERS: usize = 40;

/// The words of a query. Each required word also matches as the prefix of a longer word.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query(pub(super) Vec<Word>);

impl Query {
    /// Splits at everything but letters and digits.
    #[must_use]
    pub fn parse(typed: &str) -> Self {
        let mut distinct: Vec<Word> = Vec::new();
        for mut word in words(typed) {
            if let Some((end, _)) = word.text.char_indices().nth(MAX_LETTERS) {
                word.text.truncate(end);
                word.spelled_out = None;
            }
            if distinct.iter().all(|other| other.text != word.text) {
                distinct.push(word);
            }
            if distinct.len() == MAX_WORDS {
                break;
            }
        }
        Self(distinct)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(typed: &str) -> Vec<String> {
        let Query(words) = Query::parse(typed);
        words.into_iter().map(|word| word.text).collect()
    }

    #[test]
    fn all_but_letters_and_digits_is_space() {
        let table = [
            ("", vec![]),
            (" \t\n\u{a0}", vec![]),
            ("\" ' ( ) * ^ : - + { } , \\", vec![]),
            ("\0\u{301}\u{200f}🙂", vec![]),
            ("title : \"Private\"*", vec!["title", "private"]),
            ("ad\0s", vec!["ad", "s"]),
            ("two-factor", vec!["two", "factor"]),
            ("again Again", vec!["again"]),
            ("cafe\u{301}", vec!["cafe"]),
        ];
        for (typed, words) in table {
            assert_eq!(parsed(typed), words, "{typed:?}");
        }
    }

    #[test]
    fn a_long_query_is_cut() {
        assert_eq!(parsed(&"x".repeat(10_000)), ["x".repeat(MAX_LETTERS)]);
        let many: Vec<String> = (0..10_000).map(|word| word.to_string()).collect();
        assert_eq!(parsed(&many.join(" ")), many[..MAX_WORDS]);
    }
}
