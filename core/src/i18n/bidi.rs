//! Bidi isolates (U+2068 and U+2069) keep a name in Latin letters from disturbing the order of
//! right-to-left text. Fluent puts them around every value; here they are kept only where they
//! matter. Around Arabic, or nested, they make Android order all lines of a paragraph but the first
//! wrongly (`AndroidBidi.directions` looks up the levels of the first line for each), so that a
//! date shows its month first.

use std::borrow::Cow;

/// First strong isolate.
const BEGIN: char = '\u{2068}';
/// Pop directional isolate.
const END: char = '\u{2069}';

/// The text between U+2068 and its U+2069.
#[derive(Default)]
struct Isolate {
    text: String,
    has_left_to_right: bool,
    has_right_to_left: bool,
}

impl Isolate {
    fn push(&mut self, letter: char) {
        self.has_right_to_left |= runs_right_to_left(letter);
        self.has_left_to_right |= letter.is_alphabetic() && !runs_right_to_left(letter);
        self.text.push(letter);
    }

    fn take(&mut self, inner: &Self) {
        if inner.has_left_to_right && !inner.has_right_to_left {
            self.text.push(BEGIN);
            self.text.push_str(&inner.text.replace([BEGIN, END], ""));
            self.text.push(END);
        } else {
            self.text.push_str(&inner.text);
        }
        self.has_left_to_right |= inner.has_left_to_right;
        self.has_right_to_left |= inner.has_right_to_left;
    }
}

/// `text`, keeping only isolates whose content has letters, none of them right-to-left.
pub(super) fn isolate_left_to_right_only(text: Cow<'_, str>) -> String {
    if !text.contains([BEGIN, END]) {
        return text.into_owned();
    }
    let mut outer = Vec::new();
    let mut isolate = Isolate::default();
    for letter in text.chars() {
        match letter {
            BEGIN => outer.push(std::mem::take(&mut isolate)),
            END => {
                if let Some(around) = outer.pop() {
                    let inner = std::mem::replace(&mut isolate, around);
                    isolate.take(&inner);
                }
            }
            letter => isolate.push(letter),
        }
    }
    while let Some(around) = outer.pop() {
        let inner = std::mem::replace(&mut isolate, around);
        isolate.take(&inner);
    }
    isolate.text
}

/// Letters of Hebrew, Arabic and related scripts, and the right-to-left mark.
fn runs_right_to_left(letter: char) -> bool {
    letter == '\u{200F}'
        || letter.is_alphabetic()
            && matches!(
                letter,
                '\u{590}'..='\u{8FF}'
                    | '\u{FB1D}'..='\u{FDFF}'
                    | '\u{FE70}'..='\u{FEFF}'
                    | '\u{10800}'..='\u{10FFF}'
                    | '\u{1E800}'..='\u{1EFFF}'
            )
}

#[cfg(test)]
mod tests {
    use super::isolate_left_to_right_only;

    /// Isolates shown as ⟨ and ⟩, to make them visible.
    #[test]
    fn an_isolate_stays_around_latin_letters_and_nothing_else() {
        let table = [
            ("", ""),
            ("بلا شيء", "بلا شيء"),
            ("الحساب: ⟨Work (old)⟩", "الحساب: ⟨Work (old)⟩"),
            ("⟨3⟩ دقائق", "3 دقائق"),
            ("UTC⟨+3:30⟩", "UTC+3:30"),
            ("⟨حسابي على LinkedIn⟩.", "حسابي على LinkedIn."),
            (
                "في ⟨\u{200F}⟨22⟩ ⟨أغسطس⟩ ⟨2026⟩⟩.",
                "في \u{200F}22 أغسطس 2026.",
            ),
            ("⟨الحساب: ⟨Work⟩⟩، ⟨09:00⟩", "الحساب: ⟨Work⟩، 09:00"),
            ("⟨Work ⟨2⟩ at ⟨LinkedIn⟩⟩", "⟨Work 2 at LinkedIn⟩"),
            ("⟨Work", "⟨Work⟩"),
            ("Work⟩", "Work"),
        ];
        for (given, expected) in table {
            let [given, expected] = [given, expected]
                .map(|text| text.replace('⟨', "\u{2068}").replace('⟩', "\u{2069}"));
            assert_eq!(isolate_left_to_right_only(given.into()), expected);
        }
    }
}
