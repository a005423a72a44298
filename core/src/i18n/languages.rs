//! Language negotiation: which of the app's languages to use, given the phone's.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

use super::catalogue::{LANGUAGES, Language};

impl Language {
    /// The first of `wanted` (locale identifiers, most preferred first) that matches one of
    /// `languages`, ignoring region, script, variants and extensions. If none does: the first that
    /// readers of one of `wanted` understand, or else the first of `languages`.
    #[must_use]
    pub fn negotiate(languages: &[Self], wanted: &[String]) -> Self {
        let wanted: Vec<LanguageIdentifier> =
            wanted.iter().filter_map(|tag| identifier(tag)).collect();
        let spoken: Vec<LanguageIdentifier> = languages
            .iter()
            .map(|language| language.tag.parse().unwrap_or_default())
            .collect();
        let understood: Vec<LanguageIdentifier> = wanted
            .iter()
            .filter_map(|tag| understood_language(tag.language.as_str())?.parse().ok())
            .collect();
        let position = |wanted: &[LanguageIdentifier]| {
            let found = negotiate_languages(wanted, &spoken, None, NegotiationStrategy::Lookup);
            spoken.iter().position(|tag| found.first() == Some(&tag))
        };
        position(&wanted)
            .or_else(|| position(&understood))
            .and_then(|position| languages.get(position))
            .or(languages.first())
            .copied()
            .unwrap_or(LANGUAGES[0])
    }
}

/// Parses the language, script, region and variants of `tag`, in BCP 47 (`de-DE-u-mu-celsius`) or
/// POSIX form (`de_DE.UTF-8@euro`). If they are not valid together, only the first subtag is used.
fn identifier(tag: &str) -> Option<LanguageIdentifier> {
    let mut without_encoding = tag.trim().split(['.', '@']).next()?;
    // The only grandfathered tag of BCP 47 that stands for a language below.
    if without_encoding.eq_ignore_ascii_case("i-lux") {
        without_encoding = "lb";
    }
    // A subtag of one letter starts an extension or private use.
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

/// The catalogue's two-letter code for the language that speakers of `language` read. Three-letter
/// codes are those of ISO 639-2, where some languages have two, and ISO 639-3.
fn written_language(language: &str) -> &str {
    match language {
        "eng" => "en",
        "fra" | "fre" => "fr",
        "spa" => "es",
        // CLDR's languageInfo.xml rates German nearly as good for Swiss German and Luxembourgish.
        // The rest are regional languages of Germany, Austria and Switzerland, in which no phone is
        // localised.
        "deu" | "ger" | "gsw" | "lb" | "ltz" | "bar" | "ksh" | "nds" | "pfl" | "swg" | "sxu"
        | "vmf" | "wae" => "de",
        // The macrolanguage, its members in ISO 639-3, and two retired codes.
        "ara" | "aao" | "abh" | "abv" | "acm" | "acq" | "acw" | "acx" | "acy" | "adf" | "aeb"
        | "aec" | "afb" | "ajp" | "apc" | "apd" | "arb" | "arq" | "ars" | "ary" | "arz" | "auz"
        | "avl" | "ayh" | "ayl" | "ayn" | "ayp" | "bbz" | "pga" | "shu" | "ssh" => "ar",
        other => other,
    }
}

/// The language that readers of `language` understand better than any other of the catalogue, by
/// the language matching of CLDR 48; none for those that it leaves out or gives English.
fn understood_language(language: &str) -> Option<&str> {
    Some(match language {
        "rm" => "de",
        "br" | "co" | "crs" | "ht" | "kg" | "ln" | "lua" | "mg" | "oc" | "rw" | "wo" => "fr",
        "ay" | "ca" | "eu" | "gl" | "gn" | "qu" => "es",
        "ckb" => "ar",
        _ => return None,
    })
}
