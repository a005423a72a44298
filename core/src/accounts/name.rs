//! What an account may be called, and which names are the same.

/// The longest label, in characters.
pub const MAX_LABEL: usize = 40;

/// Why a label was refused. The label is left out so that error logs contain no names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LabelError {
    /// Nothing is left of it without the spaces.
    #[error("the label is empty")]
    Empty,
    /// It has more characters than [`MAX_LABEL`].
    #[error("the label has {0} characters")]
    TooLong(usize),
    /// It holds characters that cannot be seen, or that turn the text around.
    #[error("the label holds control characters")]
    Control,
    /// Another account is called the same.
    #[error("the label is taken")]
    Taken,
}

/// A label as it is stored: trimmed, on one line, of a length that a screen can show.
pub fn label(given: &str) -> std::result::Result<String, LabelError> {
    let label = given.trim();
    // Bytes first: whatever arrives, only a short text is counted.
    let length = if label.len() > MAX_LABEL * 16 {
        label.len()
    } else {
        label.chars().count()
    };
    match length {
        0 => Err(LabelError::Empty),
        length if length > MAX_LABEL => Err(LabelError::TooLong(length)),
        _ if label.chars().any(is_control) => Err(LabelError::Control),
        _ => Ok(label.to_owned()),
    }
}

/// Control characters, and the marks that turn the direction of all that follows.
fn is_control(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{200b}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'
        )
}

/// Whether a person would take both for the same name.
#[must_use]
pub fn same_name(one: &str, other: &str) -> bool {
    let folded = |name: &str| {
        name.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    };
    folded(one) == folded(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_short_visible_and_trimmed() {
        let long = "é".repeat(MAX_LABEL);
        let table = [
            ("  Work\n", Ok("Work")),
            ("عمل", Ok("عمل")),
            (long.as_str(), Ok(long.as_str())),
            ("", Err(LabelError::Empty)),
            (" \t\u{a0}\n", Err(LabelError::Empty)),
            ("two\nlines", Err(LabelError::Control)),
            ("a\u{202e}b", Err(LabelError::Control)),
            ("nul\0", Err(LabelError::Control)),
        ];
        for (given, expected) in table {
            assert_eq!(label(given), expected.map(str::to_owned), "{given:?}");
        }
        assert_eq!(
            label(&format!("{long}x")),
            Err(LabelError::TooLong(MAX_LABEL + 1))
        );
        assert!(matches!(
            label(&"x".repeat(1 << 20)),
            Err(LabelError::TooLong(_))
        ));
    }

    #[test]
    fn names_are_the_same_whatever_their_case_and_spaces() {
        for (one, other, same) in [
            ("Work", "WORK", true),
            ("My  work", "my work", true),
            ("Ärzte", "ärzte", true),
            ("Work", "Work 2", false),
        ] {
            assert_eq!(same_name(one, other), same, "{one:?} {other:?}");
        }
    }
}
