//! Versions as tools print them: somewhere in a sentence, in many forms.

use version_compare::{Cmp, compare_to};

/// The first number-like word of a tool's `--version`, such as `Apache Maven 3.8.7`.
pub fn find_in(text: &str) -> Option<&str> {
    let mut words = text.split([' ', '\n', '(', '"']);
    let word = words.find(|word| word.starts_with(|first: char| first.is_ascii_digit()))?;
    word.split(|c: char| !c.is_ascii_digit() && c != '.').next()
}

pub fn is_at_least(version: &str, oldest: &str) -> bool {
    compare_to(version, oldest, Cmp::Ge) == Ok(true)
}

#[cfg(test)]
mod tests {
    use super::{find_in, is_at_least};

    #[test]
    fn reads_what_the_tools_print() {
        let cases = [
            ("cargo 1.95.0 (f2d3ce0bd 2026-03-21)", Some("1.95.0")),
            ("cc (Debian 12.2.0-14+deb12u1) 12.2.0", Some("12.2.0")),
            ("javac 17.0.15", Some("17.0.15")),
            ("javac 1.8.0_292", Some("1.8.0")),
            ("openjdk version \"21\" 2023-09-19", Some("21")),
            (
                "\u{1b}[1mApache Maven 3.8.7\u{1b}[m\nMaven home: /usr",
                Some("3.8.7"),
            ),
            ("Python 3.11.7", Some("3.11.7")),
            (
                "Swift version 6.0.3 (swift-6.0.3-RELEASE)\nTarget: x86_64",
                Some("6.0.3"),
            ),
            (
                "Chromium 156.0.8078.79 built on Debian GNU/Linux 12",
                Some("156.0.8078.79"),
            ),
            ("command not found", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(find_in(text), expected, "{text:?}");
        }
    }

    #[test]
    fn compares_by_number_not_by_letter() {
        assert!(is_at_least("3.10.2", "3.9"));
        assert!(is_at_least("17", "17.0"));
        assert!(!is_at_least("1.8.0", "17"));
    }
}
