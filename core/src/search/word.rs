//! The words of a text, folded, with their positions.

use std::ops::Range;

use super::fold::{Folded, fold};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    /// Folded.
    pub(super) text: String,
    /// The same with an `e` for each diaeresis, as in "pruefen"; none if there is none.
    pub(super) spelled_out: Option<String>,
    /// Its byte range in the displayed text, including combining marks.
    pub(super) bytes: Range<usize>,
    /// Whether only a hyphen separates it from the next word.
    pub(super) hyphen_follows: bool,
}

pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open: Option<Word> = None;
    for (start, letter) in text.char_indices() {
        let end = start + letter.len_utf8();
        fold(letter, |part| match part {
            Folded::Letter(letter) => {
                let word = open.get_or_insert_with(|| Word {
                    text: String::new(),
                    spelled_out: None,
                    bytes: start..end,
                    hyphen_follows: false,
                });
                word.text.push(letter);
                if let Some(spelled_out) = &mut word.spelled_out {
                    spelled_out.push(letter);
                }
                word.bytes.end = end;
            }
            Folded::Dots | Folded::Mark => {
                if let Some(word) = &mut open {
                    if part == Folded::Dots && word.text.ends_with(['a', 'o', 'u']) {
                        let text = &word.text;
                        word.spelled_out
                            .get_or_insert_with(|| text.clone())
                            .push('e');
                    }
                    word.bytes.end = end;
                }
            }
            Folded::Gap => words.extend(open.take()),
        });
        if matches!(letter, '-' | '\u{2010}' | '\u{2011}')
            && let Some(before) = words.last_mut()
            && before.bytes.end == start
        {
            before.hyphen_follows = text[end..].starts_with(char::is_alphanumeric);
        }
    }
    words.extend(open);
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_takes_its_marks_along() {
        let table = [
            ("شيئًا جدًّا.", "جدا", "جدًّا"),
            ("the train\u{ad}ing, done", "training", "train\u{ad}ing"),
            ("ENTRAI\u{302}NEMENT", "entrainement", "ENTRAI\u{302}NEMENT"),
            ("(Straße)", "strasse", "Straße"),
            ("im Jahr ٢٠٢٦", "2026", "٢٠٢٦"),
        ];
        for (text, folded, shown) in table {
            let words = words(text);
            let word = words.iter().find(|word| word.text == folded);
            assert_eq!(word.map(|word| &text[word.bytes.clone()]), Some(shown));
        }
    }

    #[test]
    fn dots_are_spelled_out_beside() {
        let spelled_out = |text| {
            let words = words(text);
            words[0].spelled_out.clone()
        };
        assert_eq!(spelled_out("prüfen"), Some("pruefen".to_owned()));
        assert_eq!(spelled_out("ÜBERÄLL"), Some("ueberaell".to_owned()));
        assert_eq!(spelled_out("pru\u{308}fen"), Some("pruefen".to_owned()));
        assert_eq!(spelled_out("citoyenneté"), None);
        assert_eq!(spelled_out("naïve"), None);
    }

    #[test]
    fn a_hyphen_parts_words_and_is_remembered() {
        let parts = |text| -> Vec<(String, bool)> {
            let words = words(text).into_iter();
            words.map(|word| (word.text, word.hyphen_follows)).collect()
        };
        let part = |text: &str, hyphen_follows| (text.to_owned(), hyphen_follows);
        assert_eq!(
            parts("two-factor sign-in"),
            [
                part("two", true),
                part("factor", false),
                part("sign", true),
                part("in", false)
            ]
        );
        assert_eq!(parts("a - b-"), [part("a", false), part("b", false)]);
    }
}
