//! Folding: letters without case, accents and vowel marks, whatever form a keyboard or a copied
//! page gives them.
//!
//! Unicode's compatibility decomposition (NFKD) splits off accents and resolves presentation forms.
//! Invisible characters (`Default_Ignorable_Code_Point`), such as the soft hyphen, are dropped.
//! Decimal digits of every script become ASCII. A table covers what decomposition does not reach,
//! such as `œ` and the letters of Persian keyboards.

use icu_casemap::CaseMapper;
use icu_normalizer::DecomposingNormalizer;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup};
use icu_properties::{CodePointMapData, CodePointSetData};

/// The result of folding a character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Folded {
    /// A letter or digit of a word.
    Letter(char),
    /// A diaeresis on the letter before, for which some people write an `e`.
    Dots,
    /// Dropped: it modifies the character before it.
    Mark,
    /// A separator between words.
    Gap,
}

/// Calls `each` with the results of folding `letter`; some letters have several.
pub(super) fn fold(letter: char, mut each: impl FnMut(Folded)) {
    if letter.is_ascii_alphanumeric() {
        each(Folded::Letter(letter.to_ascii_lowercase()));
    } else if letter.is_ascii() {
        each(Folded::Gap);
    } else {
        let parts = DecomposingNormalizer::new_nfkd().normalize_iter(std::iter::once(letter));
        for part in parts {
            fold_part(part, &mut each);
        }
    }
}

fn fold_part(part: char, each: &mut impl FnMut(Folded)) {
    if part == '\u{308}' {
        each(Folded::Dots);
    } else if is_mark(part) {
        each(Folded::Mark);
    } else if let Some(digit) = decimal_digit(part) {
        each(Folded::Letter(digit));
    } else if !part.is_alphanumeric() {
        each(Folded::Gap);
    } else {
        for letter in CaseMapper::new()
            .fold_string(part.encode_utf8(&mut [0; 4]))
            .chars()
        {
            match plain(letter) {
                Some(plain) => plain.chars().for_each(|l| each(Folded::Letter(l))),
                None => each(Folded::Letter(letter)),
            }
        }
    }
}

/// Accents, vowel marks, invisible characters, and the Arabic tatweel.
fn is_mark(part: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(part);
    part == '\u{640}'
        || GeneralCategoryGroup::Mark.contains(category)
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(part)
}

/// The value of a decimal digit. In Unicode the ten digits of a script are contiguous, zero first,
/// and rows of digits may adjoin.
fn decimal_digit(part: char) -> Option<char> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_digit = |code| categories.get32(code) == GeneralCategory::DecimalNumber;
    let digits_up_to_here = (0..=u32::from(part))
        .rev()
        .take_while(|code| is_digit(*code))
        .count();
    let value = digits_up_to_here.checked_sub(1)? % 10;
    char::from_digit(u32::try_from(value).ok()?, 10)
}

/// A common spelling for letters that are used interchangeably and have no decomposition.
const fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ı' => "i",
        'œ' => "oe",
        'æ' => "ae",
        'þ' => "th",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ł' => "l",
        'ħ' => "h",
        'ٱ' => "ا",
        'ى' | 'ی' | 'ې' | 'ے' => "ي",
        'ة' | 'ه' | 'ہ' | 'ھ' | 'ە' | 'ۃ' => "ه",
        'ک' | 'ڪ' | 'گ' => "ك",
        'پ' => "ب",
        'چ' => "ج",
        'ژ' => "ز",
        'ڤ' => "ف",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        let mut folded = String::new();
        for letter in text.chars() {
            fold(letter, |part| match part {
                Folded::Letter(letter) => folded.push(letter),
                Folded::Dots | Folded::Mark => {}
                Folded::Gap => folded.push(' '),
            });
        }
        folded
    }

    #[test]
    fn what_people_type_and_what_is_written_fold_to_the_same() {
        let table = [
            // Case and accents, precomposed and decomposed.
            ("ENTRAÎNEMENT", "entrainement"),
            ("ENTRAI\u{302}NEMENT", "entrainement"),
            ("Straße STRASSE STRAẞE", "strasse strasse strasse"),
            ("İI ıi", "ii ii"),
            ("Σς", "σσ"),
            // One letter or two.
            ("Cœur ŒUVRE æther Ærø", "coeur oeuvre aether aero"),
            ("ﬁle ĳs", "file ijs"),
            // Widths, circles, fractions.
            ("ＡＩ ⓐⓘ", "ai ai"),
            ("½", "1 2"),
            // Digits.
            ("٢٠٢٦ ۲۰۲۶ २०२६ ２０２６ 𝟐𝟎𝟐𝟔", "2026 2026 2026 2026 2026"),
            // Invisible characters.
            ("train\u{ad}ing", "training"),
            ("tr\u{200b}ai\u{200d}n\u{2060}ing\u{feff}", "training"),
            ("\u{200f}خصوصية\u{200f}", "خصوصيه"),
            ("\u{e0041}a\u{fe0f}", "a"),
            // Arabic: vowel marks, tatweel, letter variants.
            ("جدًّا", "جدا"),
            ("إيقاف أيضا آلة ٱسم", "ايقاف ايضا اله اسم"),
            ("مُراجَعة", "مراجعه"),
            ("الأخرى", "الاخري"),
            ("خـــصوصية", "خصوصيه"),
            ("مسؤول شيئًا", "مسوول شييا"),
            // Presentation forms, and letters of other keyboards.
            ("\u{fe93}\u{fefb}", "هلا"),
            ("ذکاء اصطناعی", "ذكاء اصطناعي"),
            ("پاسورد ڤيروس", "باسورد فيروس"),
        ];
        for (written, plain) in table {
            assert_eq!(folded(written), plain, "{written}");
        }
    }

    #[test]
    fn every_decimal_digit_of_unicode_is_one_of_ten() {
        let digits = CodePointMapData::<GeneralCategory>::new()
            .iter_ranges_for_value(GeneralCategory::DecimalNumber)
            .flatten()
            .filter_map(char::from_u32);
        let mut counted = [0; 10];
        for digit in digits {
            let value: usize = folded(&digit.to_string()).parse().unwrap();
            counted[value] += 1;
        }
        assert!(counted[0] > 60);
        assert_eq!(counted, [counted[0]; 10]);
    }
}
