//! Arabic as people type it: without vowel marks, and without the letters' small differences.
//! FTS5's tokenizer folds Latin letters only, and would cut an Arabic word at each mark.

use std::ops::Range;

/// A text as it is indexed, and where each of its characters stands in the text as it is shown.
#[derive(Debug)]
pub(super) struct Folded {
    pub(super) text: String,
    /// For each character of `text`: its bytes in the original, the marks on it included.
    origins: Vec<Range<usize>>,
}

impl Folded {
    pub(super) fn of(original: &str) -> Self {
        let mut text = String::with_capacity(original.len());
        let mut origins: Vec<Range<usize>> = Vec::with_capacity(original.len());
        for (start, letter) in original.char_indices() {
            let end = start + letter.len_utf8();
            if is_mark(letter) {
                if let Some(origin) = origins.last_mut() {
                    origin.end = end;
                }
            } else {
                text.push(plain(letter));
                origins.push(start..end);
            }
        }
        Self { text, origins }
    }

    /// Where the stretches between `begin` and `end` in `marked`, which otherwise is this text,
    /// stand in the original.
    pub(super) fn unfold(&self, marked: &str, begin: char, end: char) -> Vec<Range<usize>> {
        let mut ranges = Vec::new();
        let mut at = 0;
        let mut from = 0;
        for letter in marked.chars() {
            if letter == begin {
                from = at;
            } else if letter == end {
                if let (Some(first), Some(last)) =
                    (self.origins.get(from), self.origins[..at].last())
                {
                    ranges.push(first.start..last.end);
                }
            } else {
                at += 1;
            }
        }
        ranges
    }
}

/// `text` as it is looked for.
pub(super) fn folded(text: &str) -> String {
    text.chars()
        .filter(|letter| !is_mark(*letter))
        .map(plain)
        .collect()
}

/// Vowel marks, and the line that stretches a word.
const fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

/// One letter for those that are written one for the other.
const fn plain(letter: char) -> char {
    match letter {
        'آ' | 'أ' | 'إ' | 'ٱ' => 'ا',
        'ى' => 'ي',
        'ة' => 'ه',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_is_found_as_it_is_typed() {
        let table = [
            ("جدًّا", "جدا"),
            ("إيقاف", "ايقاف"),
            ("مُراجَعة", "مراجعه"),
            ("الأخرى", "الاخري"),
            ("خـــصوصية", "خصوصيه"),
            ("für é", "für é"),
        ];
        for (written, typed) in table {
            assert_eq!(Folded::of(written).text, typed, "{written}");
            assert_eq!(folded(written), typed, "{written}");
        }
    }

    #[test]
    fn a_hit_takes_its_marks_along() {
        let text = "شيئًا جدًّا.";
        let ranges = Folded::of(text).unfold("شيئا \u{2}جدا\u{3}.", '\u{2}', '\u{3}');
        assert_eq!(
            ranges
                .into_iter()
                .map(|range| &text[range])
                .collect::<Vec<_>>(),
            ["جدًّا"]
        );
    }
}
