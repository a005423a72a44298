//! The text for LinkedIn's form. It states the account and what to stop, and asks for an answer
//! within a month. Where LinkedIn's European notice gives a right to object, the text refers to it
//! in the notice's own words; it cites no law.

use crate::guide::Region;
use crate::i18n::Localizer;

/// A use of data to object to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ObjectionUse {
    Personalisation,
    /// AI models for security and safety, and against abuse.
    Security,
    /// AI training on content from before the switch was off, if not used already.
    OlderContent,
}

impl ObjectionUse {
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Personalisation, Self::Security, Self::OlderContent];

    /// The uses selected at first. Security models also protect the account, so objecting to those
    /// is left to the person.
    pub const DEFAULT: [Self; 2] = [Self::Personalisation, Self::OlderContent];

    pub(crate) fn name(self, words: &Localizer) -> String {
        match self {
            Self::Personalisation => words.objection_use_personalisation(),
            Self::Security => words.objection_use_security(),
            Self::OlderContent => words.objection_use_older_content(),
        }
    }

    pub(crate) fn detail(self, words: &Localizer) -> String {
        match self {
            Self::Personalisation => words.objection_use_personalisation_detail(),
            Self::Security => words.objection_use_security_detail(),
            Self::OlderContent => words.objection_use_older_content_detail(),
        }
    }

    fn sentence(self, words: &Localizer) -> String {
        match self {
            Self::Personalisation => words.objection_use_personalisation_letter(),
            Self::Security => words.objection_use_security_letter(),
            Self::OlderContent => words.objection_use_older_content_letter(),
        }
    }
}

/// The text, in the language of `words`; none if no use is selected. The uses appear in a fixed
/// order, without duplicates.
#[must_use]
pub fn letter(region: Option<Region>, uses: &[ObjectionUse], words: &Localizer) -> Option<String> {
    let asked = ObjectionUse::ALL
        .into_iter()
        .filter(|offered| uses.contains(offered))
        .map(|chosen| format!("– {}", chosen.sentence(words)))
        .collect::<Vec<_>>();
    if asked.is_empty() {
        return None;
    }
    let lives_in = match region {
        Some(Region::Eu) => Some(words.objection_letter_eu()),
        Some(Region::Uk) => Some(words.objection_letter_uk()),
        Some(Region::Ch) => Some(words.objection_letter_ch()),
        Some(Region::Ca) => Some(words.objection_letter_ca()),
        Some(Region::Hk) => Some(words.objection_letter_hk()),
        Some(Region::Us) => Some(words.objection_letter_us()),
        Some(Region::Rest) | None => None,
    };
    let basis = match region {
        // LinkedIn's European notice gives a right to object, and names the form for it; its help
        // pages name the form wherever one lives.
        Some(Region::Eu | Region::Uk | Region::Ch) => words.objection_letter_right(),
        _ => words.objection_letter_help(),
    };
    let opening = lives_in.into_iter().chain([basis]);
    let paragraphs = [
        words.objection_letter_greeting(),
        words.objection_letter_account(),
        opening.collect::<Vec<_>>().join(" "),
        words.objection_letter_ask(),
        asked.join("\n"),
        words.objection_letter_reasons(),
        words.objection_letter_closing(),
    ];
    Some(paragraphs.join("\n\n"))
}
