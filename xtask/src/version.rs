//! Versions as tools print them: somewhere in a sentence, in a dozen shapes.

use std::fmt;

/// Major and minor number: all that our requirements speak of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

impl Version {
    pub const fn new(major: u32, minor: u32) -> Self {
        Self { major, minor }
    }

    /// The first number-like word of a tool's `--version`, such as `Apache Maven 3.8.7`.
    pub fn find_in(text: &str) -> Option<Self> {
        text.split(|c: char| c.is_whitespace() || c == '(' || c == '"')
            .find_map(Self::at_start_of)
    }

    fn at_start_of(word: &str) -> Option<Self> {
        let mut parts = word
            .split(|c: char| !c.is_ascii_digit() && c != '.')
            .next()?
            .split('.');
        Some(Self {
            major: parts.next()?.parse().ok()?,
            minor: parts.next().and_then(|n| n.parse().ok()).unwrap_or(0),
        })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

#[cfg(test)]
mod tests {
    use super::Version;

    #[test]
    fn reads_what_the_tools_print() {
        let cases = [
            ("cargo 1.95.0 (f2d3ce0bd 2026-03-21)", Some((1, 95))),
            ("cc (Debian 12.2.0-14+deb12u1) 12.2.0", Some((12, 2))),
            ("javac 17.0.15", Some((17, 0))),
            ("javac 1.8.0_292", Some((1, 8))),
            ("openjdk version \"21\" 2023-09-19", Some((21, 0))),
            (
                "\u{1b}[1mApache Maven 3.8.7\u{1b}[m\nMaven home: /usr",
                Some((3, 8)),
            ),
            ("Python 3.11.7", Some((3, 11))),
            (
                "Swift version 6.0.3 (swift-6.0.3-RELEASE)\nTarget: x86_64",
                Some((6, 0)),
            ),
            (
                "Chromium 156.0.8078.79 built on Debian GNU/Linux 12",
                Some((156, 0)),
            ),
            ("command not found", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let expected = expected.map(|(major, minor)| Version::new(major, minor));
            assert_eq!(Version::find_in(text), expected, "{text:?}");
        }
    }

    #[test]
    fn compares_by_number_not_by_letter() {
        assert!(Version::new(3, 10) > Version::new(3, 9));
        assert!(Version::new(17, 0) < Version::new(21, 0));
    }
}
