//! Texts to compare: words, regardless of form, and LinkedIn addresses.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use pulldown_cmark::{Event, Options, Parser, Tag};

/// Far longer than any policy.
const MAX_BYTES: u64 = 8 << 20;
const HOST: &str = "linkedin.com/";

pub struct PolicyText {
    /// Its words in lower case, with one space before and after each.
    words: String,
    /// Every LinkedIn address in it, in the form of [`address`].
    pub addresses: BTreeSet<String>,
}

impl PolicyText {
    pub fn read(path: &Path) -> Result<Self> {
        let name = path.display();
        ensure!(
            !path.is_dir(),
            "{name} is a folder: name the file with the text"
        );
        let file = File::open(path).with_context(|| format!("could not open {name}"))?;
        let mut bytes = Vec::new();
        file.take(MAX_BYTES + 1)
            .read_to_end(&mut bytes)
            .with_context(|| format!("could not read {name}"))?;
        ensure!(
            bytes.len() as u64 <= MAX_BYTES,
            "{name} is larger than 8 MiB: no policy is that long"
        );
        let Some(markdown) = String::from_utf8(bytes)
            .ok()
            .filter(|text| !text.contains('\0'))
        else {
            bail!("{name} is not a text in UTF-8");
        };
        ensure!(!markdown.trim().is_empty(), "{name} is empty");
        let text = Self::parse(&markdown);
        ensure!(
            text.holds("LinkedIn") || !text.addresses.is_empty(),
            "{name} does not speak of LinkedIn: is it the right text?"
        );
        Ok(text)
    }

    pub fn parse(markdown: &str) -> Self {
        let mut text = String::new();
        let mut addresses = BTreeSet::new();
        for event in Parser::new_ext(markdown, Options::ENABLE_TABLES) {
            match event {
                Event::Text(words) | Event::Code(words) => text.push_str(&words),
                Event::Start(Tag::Link { dest_url, .. }) => {
                    addresses.extend(addresses_in(&dest_url));
                }
                Event::Html(html) | Event::InlineHtml(html) => {
                    addresses.extend(addresses_in(&html));
                }
                Event::SoftBreak | Event::HardBreak | Event::Rule => text.push(' '),
                // The end of a paragraph or a cell separates words; the end of bold text does not.
                Event::End(end) if !is_inline(end) => text.push(' '),
                _ => {}
            }
        }
        addresses.extend(addresses_in(&text));
        // The words within an address are not wording.
        let words: Vec<&str> = text
            .split_whitespace()
            .filter(|word| !word.contains("://"))
            .collect();
        Self {
            words: plain(&words.join(" ")),
            addresses,
        }
    }

    /// Whether it contains the words of `phrase` in sequence.
    pub fn holds(&self, phrase: &str) -> bool {
        self.words.contains(&plain(phrase))
    }

    pub fn names(&self, url: &str) -> bool {
        address(url).is_some_and(|address| self.addresses.contains(&address))
    }
}

const fn is_inline(end: pulldown_cmark::TagEnd) -> bool {
    use pulldown_cmark::TagEnd;
    matches!(
        end,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}

/// Letters and digits in lower case, with everything between them replaced by one space, so that
/// quotes, dashes and line breaks do not matter.
fn plain(text: &str) -> String {
    let mut plain = String::from(" ");
    // Soft hyphens and zero-width spaces are invisible.
    let seen = text
        .chars()
        .filter(|char| !matches!(char, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{feff}'));
    for char in seen {
        if char.is_alphanumeric() {
            plain.extend(char.to_lowercase());
        } else if !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

fn addresses_in(text: &str) -> impl Iterator<Item = String> {
    let lower = text.to_ascii_lowercase();
    let found: Vec<String> = lower
        .match_indices(HOST)
        .filter(|(at, _)| {
            // Another host may end in the same letters.
            !lower[..*at]
                .ends_with(|before: char| before.is_alphanumeric() || matches!(before, '-' | '@'))
        })
        .filter_map(|(at, _)| address(&lower[at..]))
        .collect();
    found.into_iter()
}

/// The path of an address on LinkedIn's site, in lower case, without query and fragment.
pub fn address(url: &str) -> Option<String> {
    let lower = url.to_ascii_lowercase();
    let path = &lower[lower.find(HOST)? + HOST.len() - 1..];
    let ends = |char: char| char.is_whitespace() || "?#()<>[]{}\"'`|\\,;”“’‘«»*".contains(char);
    let path = path
        .split(ends)
        .next()?
        .trim_end_matches(['.', ':', '!', '/']);
    (!path.is_empty()).then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{PolicyText, address};

    #[test]
    fn form_does_not_matter() {
        let phrase = "Use my data for training content creation AI models";
        let table = [
            (
                "The switch “Use my data for training content creation AI models”.",
                true,
            ),
            (
                "use my\ndata   for training\r\ncontent\u{a0}creation AI models",
                true,
            ),
            (
                "**Use my data** for *training* content [creation AI](https://example.org/x) models",
                true,
            ),
            (
                "Use my data for train\u{ad}ing content\u{2011}creation AI models",
                true,
            ),
            (
                "| a | Use my data for training content creation AI models |",
                true,
            ),
            ("USE MY DATA FOR TRAINING CONTENT CREATION AI MODELS", true),
            ("Use my data for training content creation AI", false),
            (
                "Reuse my data for training content creation AI models",
                false,
            ),
            ("", false),
        ];
        for (text, expected) in table {
            assert_eq!(PolicyText::parse(text).holds(phrase), expected, "{text:?}");
        }
        assert!(PolicyText::parse("Settings &amp; Privacy").holds("Settings & Privacy"));
        assert!(!PolicyText::parse("Settings and Privacy").holds("Settings & Privacy"));
        assert!(!PolicyText::parse("https://example.org/data-privacy").holds("Data privacy"));
    }

    #[test]
    fn addresses_are_found_in_every_form() {
        let url = "https://www.linkedin.com/help/linkedin/ask/TS-DPRO";
        let table = [
            (
                "[form](https://www.linkedin.com/help/linkedin/ask/TS-DPRO)",
                true,
            ),
            (
                "[form](https://www.linkedin.com/help/linkedin/ask/ts-dpro?lang=en#top \"Title\")",
                true,
            ),
            (
                "<https://www.linkedin.com/help/linkedin/ask/TS-DPRO/>",
                true,
            ),
            (
                "See https://www.linkedin.com/help/linkedin/ask/TS-DPRO.",
                true,
            ),
            ("(www.linkedin.com/help/linkedin/ask/TS-DPRO), or", true),
            ("http://linkedin.com/help/linkedin/ask/TS-DPRO", true),
            (
                "<a href=\"https://www.linkedin.com/help/linkedin/ask/TS-DPRO\">form</a>",
                true,
            ),
            (
                "[form][1]\n\n[1]: https://www.linkedin.com/help/linkedin/ask/TS-DPRO",
                true,
            ),
            (
                "https://www.linkedin.com/help/linkedin/ask/TS-DPRO-2",
                false,
            ),
            (
                "https://www.notlinkedin.com/help/linkedin/ask/TS-DPRO",
                false,
            ),
            (
                "https://www.linkedin.com.example.org/help/linkedin/ask/TS-DPRO",
                false,
            ),
        ];
        for (text, expected) in table {
            assert_eq!(PolicyText::parse(text).names(url), expected, "{text:?}");
        }
        assert_eq!(address("https://example.org/"), None);
        assert_eq!(address("https://www.linkedin.com/"), None);
    }

    #[test]
    fn what_can_not_be_compared_is_told_in_a_sentence() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let table: [(&str, Vec<u8>, &str); 6] = [
            ("empty.md", Vec::new(), "is empty"),
            ("blank.md", b" \n\t\n".to_vec(), "is empty"),
            (
                "binary.md",
                vec![b'L', 0, 159, 146, 150],
                "is not a text in UTF-8",
            ),
            (
                "utf16.md",
                "LinkedIn"
                    .encode_utf16()
                    .flat_map(u16::to_le_bytes)
                    .collect(),
                "is not a text in UTF-8",
            ),
            ("large.md", vec![b'a'; 50 << 20], "is larger than 8 MiB"),
            (
                "other.md",
                b"The terms of somebody else.".to_vec(),
                "does not speak of LinkedIn",
            ),
        ];
        for (name, bytes, expected) in table {
            let path = folder.path().join(name);
            fs::write(&path, bytes)?;
            assert!(
                refusal(&path).contains(expected),
                "{name}: {}",
                refusal(&path)
            );
        }
        assert!(refusal(folder.path()).contains("is a folder"));
        assert!(refusal(&folder.path().join("nowhere.md")).contains("could not open"));
        Ok(())
    }

    fn refusal(path: &std::path::Path) -> String {
        PolicyText::read(path)
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default()
    }
}
