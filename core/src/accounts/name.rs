//! What an account may be called, and when two names count as the same.
//!
//! The rule follows the Nickname profile of RFC 8266: runs of spaces become one, and names are
//! compared without regard to case or compatibility forms. It departs from the profile where
//! everyday names need it: the joiners inside emoji and the non-joiner between Persian letters are
//! kept, names are compared without regard to stretched Arabic and typographic punctuation, which
//! phones set by themselves, and a name is shown as it was typed. Invisible characters that join
//! nothing are dropped, because they usually come in unnoticed with copied text.

use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{
    DefaultIgnorableCodePoint, ExtendedPictographic, GeneralCategory, GraphemeExtend,
    NoncharacterCodePoint, PrependedConcatenationMark,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use icu_segmenter::GraphemeClusterSegmenter;

/// The longest label in grapheme clusters, which is how people count letters.
pub const MAX_LABEL: usize = 40;
/// The longest label in bytes. Forty of the longest common emoji fit.
pub const MAX_LABEL_BYTES: usize = 1024;

/// Why a label was refused. The label itself is left out, so that error logs contain no names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LabelError {
    /// Empty, or nothing but spaces.
    #[error("the label is empty")]
    Empty,
    /// It has more letters than [`MAX_LABEL`], or more bytes than [`MAX_LABEL_BYTES`].
    #[error("the label has {0} letters")]
    TooLong(usize),
    /// It contains control characters or explicit directional formatting, or nothing visible.
    #[error("the label holds control characters, or nothing that can be seen")]
    Control,
    /// Another account already has this name.
    #[error("the label is taken")]
    Taken,
}

/// Normalises a label for storage: visible, on one line, short enough for a screen.
///
/// # Errors
/// Any [`LabelError`] but [`LabelError::Taken`], which needs the other accounts.
pub fn label(given: &str) -> Result<String, LabelError> {
    let given = given.trim();
    if given.is_empty() {
        return Err(LabelError::Empty);
    }
    // Bytes first, so that only a short text is examined closely, whatever arrives.
    if given.len() > MAX_LABEL_BYTES {
        return Err(LabelError::TooLong(letters(given).count()));
    }
    if given.chars().any(|c| breaks_line(c) || turns_text(c)) {
        return Err(LabelError::Control);
    }
    let label = visible(given);
    match letters(&label).count() {
        0 => Err(LabelError::Control),
        count if count > MAX_LABEL || label.len() > MAX_LABEL_BYTES => {
            Err(LabelError::TooLong(count))
        }
        _ => Ok(label),
    }
}

/// Forces a label from outside, such as from a file, into the rule. Empty, which is the default
/// name, if nothing visible remains.
#[must_use]
pub fn harmless_label(given: &str) -> String {
    cut(&visible(given), MAX_LABEL, MAX_LABEL_BYTES)
}

/// Whether a person would take both for the same name.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    folded(one) == folded(other)
}

/// The default name in every language. An account without a label may be shown under any of them,
/// depending on the phone's language, so each counts as its name.
#[derive(Debug)]
pub struct DefaultNames(Vec<String>);

impl DefaultNames {
    pub fn new(names: impl IntoIterator<Item = String>) -> Self {
        Self(names.into_iter().map(|name| folded(&name)).collect())
    }

    /// The comparison key of a label: equal for labels that a person would take for the same name.
    #[must_use]
    pub fn key(&self, label: &str) -> String {
        let folded = folded(label);
        if self.0.contains(&folded) {
            String::new()
        } else {
            folded
        }
    }

    /// `label`, with a number appended if `is_taken` says that its [`key`](Self::key) is taken. The
    /// label is shortened if that would make it too long.
    pub(crate) fn told_apart(&self, label: &str, is_taken: impl Fn(&str) -> bool) -> String {
        let numbered = (2_u32..).map(|number| {
            let number = format!(" ({number})");
            let base = cut(
                label,
                MAX_LABEL - number.len(),
                MAX_LABEL_BYTES - number.len(),
            );
            format!("{base}{number}").trim_start().to_owned()
        });
        std::iter::once(label.to_owned())
            .chain(numbered)
            .find(|name| !is_taken(&self.key(name)))
            .unwrap_or_default()
    }
}

/// Unicode's compatibility caseless match, ignoring characters that are not seen and how a keyboard
/// sets punctuation.
fn folded(name: &str) -> String {
    let compatible = ComposingNormalizerBorrowed::new_nfkc();
    let visible = visible(name);
    let seen: String = letters(&compatible.normalize(&visible))
        .flat_map(seen)
        .filter_map(plain)
        .collect();
    let folded = CaseMapper::new().fold_string(&seen).into_owned();
    one_space(&compatible.normalize(&folded))
}

/// The characters of a grapheme cluster that change how it looks. In emoji these include joiners
/// (a family is not three people) and the tags that turn a black flag into England's.
fn seen(letter: &str) -> impl Iterator<Item = char> {
    let is_pictograph = |c| CodePointSetData::new::<ExtendedPictographic>().contains(c);
    let is_emoji = letter.starts_with(is_pictograph);
    let is_flag = letter.starts_with('\u{1f3f4}');
    letter.char_indices().filter_map(move |(at, c)| {
        let rest = &letter[at + c.len_utf8()..];
        let is_seen = match c {
            '\u{200d}' => is_emoji && rest.starts_with(is_pictograph),
            '\u{e0020}'..='\u{e007f}' => is_flag,
            _ => !is_ignorable(c),
        };
        is_seen.then_some(c)
    })
}

/// The character as a plain keyboard has it. None for the tatweel, which only stretches an Arabic
/// word.
const fn plain(character: char) -> Option<char> {
    Some(match character {
        '\u{640}' => return None,
        // Hyphens, dashes and the minus sign.
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        // Typographic apostrophes and quotation marks.
        '\u{2bc}' | '\u{2018}'..='\u{201b}' => '\'',
        '\u{201c}'..='\u{201f}' => '"',
        other => other,
    })
}

/// `text` in composed form, on one line, without its invisible characters.
fn visible(text: &str) -> String {
    let spaced: String = text
        .chars()
        .map(|c| if breaks_line(c) { ' ' } else { c })
        .filter(|c| !turns_text(*c))
        .collect();
    let seen: String = letters(&spaced)
        .map(|letter| match letter.chars().next() {
            Some(first) if is_space(first) => " ",
            _ if letter.chars().any(is_visible) => letter,
            _ => "",
        })
        .collect();
    one_space(&ComposingNormalizerBorrowed::new_nfc().normalize(&seen))
}

fn one_space(text: &str) -> String {
    text.split(is_space)
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The start of `text`, as many letters as both limits allow.
fn cut(text: &str, most_letters: usize, most_bytes: usize) -> String {
    let mut cut = String::new();
    for letter in letters(text).take(most_letters) {
        if cut.len() + letter.len() > most_bytes {
            break;
        }
        cut.push_str(letter);
    }
    cut.trim_end().to_owned()
}

/// The grapheme clusters of `text`: what a person perceives as one letter.
fn letters(text: &str) -> impl Iterator<Item = &str> {
    let mut start = 0;
    GraphemeClusterSegmenter::new()
        .segment_str(text)
        .skip(1)
        .map(move |end| {
            let letter = &text[start..end];
            start = end;
            letter
        })
}

/// Whether the character is visible on its own. A combining mark needs a base letter.
fn is_visible(character: char) -> bool {
    !is_ignorable(character)
        && !is_blank(character)
        && !CodePointSetData::new::<GraphemeExtend>().contains(character)
        && !CodePointSetData::new::<NoncharacterCodePoint>().contains(character)
}

/// Unicode's default-ignorable characters and its other format characters, except those that are
/// drawn around a number.
fn is_ignorable(character: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character)
        || (category == GeneralCategory::Format
            && !CodePointSetData::new::<PrependedConcatenationMark>().contains(character))
}

/// White space, including the blank Braille pattern.
fn is_space(character: char) -> bool {
    character.is_whitespace() || character == '\u{2800}'
}

/// Characters that Unicode classes as symbols but no font draws: the object replacement and
/// replacement characters, the null notehead.
const fn is_blank(character: char) -> bool {
    matches!(character, '\u{fffc}' | '\u{fffd}' | '\u{1d159}')
}

fn breaks_line(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}' | '\u{2029}')
}

/// The explicit directional formatting characters (UAX #9), which reorder the text after them.
const fn turns_text(character: char) -> bool {
    matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
