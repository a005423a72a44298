//! What a person typed, as words to look for.

use super::fold::folded;

/// Longer queries are cut: no text of the guide has that many words to tell it by.
const MAX_WORDS: usize = 12;

/// Longer words are cut; the guide has none of that length.
const MAX_LETTERS: usize = 40;

/// Localizer of fewer letters say little where not every word has to be there.
const TELLING_LETTERS: usize = 3;

/// The words of a query. Each is also found as the beginning of a longer one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query(Vec<String>);

impl Query {
    /// Takes everything but letters and digits for space, FTS5's operators included.
    #[must_use]
    pub fn parse(typed: &str) -> Self {
        let mut words: Vec<String> = Vec::new();
        let typed = folded(typed);
        for word in typed.split(|letter: char| !belongs_to_word(letter)) {
            let word: String = word.chars().take(MAX_LETTERS).collect();
            // A mark without a letter is no word.
            if word.contains(char::is_alphanumeric) && !words.contains(&word) {
                words.push(word);
            }
            if words.len() == MAX_WORDS {
                break;
            }
        }
        Self(words)
    }

    /// The FTS5 expression for texts with every word; none where there is no word.
    pub(super) fn every(&self) -> Option<String> {
        let every = expression(self.0.iter(), " AND ")?;
        if let [word] = self.0.as_slice() {
            // Nearly every text has a word that begins with a given letter.
            let is_letter = word.chars().count() == 1;
            return Some(if is_letter {
                format!("{{title labels}} : {every}")
            } else {
                every
            });
        }
        // What has them as they were typed, one after the other, ranks above.
        Some(format!("({every}) OR \"{}\"*", self.0.join(" ")))
    }

    /// The FTS5 expression for texts with any of the telling words.
    pub(super) fn any(&self) -> Option<String> {
        let telling = |word: &&String| word.chars().count() >= TELLING_LETTERS;
        expression(self.0.iter().filter(telling), " OR ")
    }
}

/// Letters, digits, and the accents that stand after their letter.
fn belongs_to_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36F}')
}

/// Each word is quoted, so that FTS5 takes it for nothing but a word.
fn expression<'a>(words: impl Iterator<Item = &'a String>, joint: &str) -> Option<String> {
    // What has the word itself counts twice, so that it ranks above what only begins so.
    let words: Vec<String> = words
        .map(|word| format!("(\"{word}\"* OR \"{word}\")"))
        .collect();
    (!words.is_empty()).then(|| words.join(joint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_are_words_or_nothing() {
        let table = [
            ("", vec![]),
            (" \t\n\u{a0}", vec![]),
            ("\" ' ( ) * ^ : - + { } , \\", vec![]),
            ("\0\u{301}\u{200f}🙂", vec![]),
            ("cats AND dogs", vec!["cats", "AND", "dogs"]),
            ("NEAR(a b, 3)", vec!["NEAR", "a", "b", "3"]),
            ("title : \"private\"*", vec!["title", "private"]),
            ("ad\0s", vec!["ad", "s"]),
            ("two-factor", vec!["two", "factor"]),
            ("again again", vec!["again"]),
            ("cafe\u{301}", vec!["cafe\u{301}"]),
        ];
        for (typed, words) in table {
            assert_eq!(Query::parse(typed).0, words, "{typed:?}");
        }
    }

    #[test]
    fn a_long_query_is_cut() {
        let Query(words) = Query::parse(&"x".repeat(10_000));
        assert_eq!(words, ["x".repeat(MAX_LETTERS)]);
        let many: Vec<String> = (0..10_000).map(|word| word.to_string()).collect();
        assert_eq!(Query::parse(&many.join(" ")).0, many[..MAX_WORDS]);
    }
}
