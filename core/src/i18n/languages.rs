//! Which language to speak, of those that a phone asks for.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::catalogue::{LANGUAGES, Language};

impl Language {
    /// The first of `wanted` (locale identifiers, the most wanted first) that one of
    /// `languages` answers, whatever its region, script, variants and extensions; the first of
    /// `languages` where none does.
    #[must_use]
    pub fn negotiate(languages: &[Self], wanted: &[String]) -> Self {
        let wanted: Vec<LanguageIdentifier> =
            wanted.iter().filter_map(|tag| identifier(tag)).collect();
        let spoken: Vec<LanguageIdentifier> = languages
            .iter()
            .map(|language| language.tag.parse().unwrap_or_default())
            .collect();
        let found = negotiate_languages(&wanted, &spoken, None, NegotiationStrategy::Lookup);
        found
            .first()
            .and_then(|found| spoken.iter().position(|tag| tag == *found))
            .and_then(|position| languages.get(position))
            .or(languages.first())
            .copied()
            .unwrap_or(LANGUAGES[0])
    }
}

/// The language, script, region and variants in `tag`, which is in BCP 47's form
/// (`de-DE-u-mu-celsius`) or in that of POSIX (`de_DE.UTF-8@euro`). Where they make no sense
/// together, the first subtag says the language.
fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let without_encoding = tag.trim().split(['.', '@']).next()?;
    // A subtag of one letter begins an extension or what is private.
    let subtags: Vec<&str> = without_encoding
        .split(['-', '_'])
        .take_while(|subtag| subtag.len() > 1)
        .collect();
    let mut identifier: LanguageIdentifier = subtags
        .join("-")
        .parse()
        .or_else(|_| subtags.first().copied().unwrap_or_default().parse())
        .ok()?;
    identifier.language = written_language(identifier.language.as_str())
        .parse()
        .ok()?;
    Some(identifier)
}

/// The language that speakers of `language` write, in the two letters of the catalogue. The
/// codes of three letters are those of ISO 639-2, of which some languages have two, and of
/// ISO 639-3.
fn written_language(language: &str) -> &str {
    match language {
        "eng" => "en",
        "fra" | "fre" => "fr",
        "spa" => "es",
        // CLDR's languageInfo.xml counts Swiss German and Luxembourgish as good as German. Of the
        // others in Germany, Austria and Switzerland, none is spoken by a phone.
        "deu" | "ger" | "gsw" | "lb" | "ltz" | "bar" | "ksh" | "nds" | "pfl" | "swg" | "sxu"
        | "vmf" | "wae" => "de",
        // The macrolanguage, its members by ISO 639-3, and the two that were retired.
        "ara" | "aao" | "abh" | "abv" | "acm" | "acq" | "acw" | "acx" | "acy" | "adf" | "aeb"
        | "aec" | "afb" | "ajp" | "apc" | "apd" | "arb" | "arq" | "ars" | "ary" | "arz" | "auz"
        | "avl" | "ayh" | "ayl" | "ayn" | "ayp" | "bbz" | "pga" | "shu" | "ssh" => "ar",
        other => other,
    }
}
