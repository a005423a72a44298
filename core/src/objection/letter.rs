//! The text to paste into LinkedIn's form. It asks, and it repeats what LinkedIn says of its
//! form; it makes no legal claim, because no source of the guide supports one.

use crate::guide::{Messages, Region};

/// A use of data that a person may object to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum ObjectionUse {
    /// AI models that personalise.
    Personalisation,
    /// AI models for security and safety, and against abuse.
    Security,
    /// AI training on content from before the switch was off, as far as it was not used yet.
    OlderContent,
}

impl ObjectionUse {
    /// Every use, in the order in which a person is offered them.
    pub const ALL: [Self; 3] = [Self::Personalisation, Self::Security, Self::OlderContent];

    /// What is chosen until a person chooses: security models also guard the account, so
    /// objecting to them is left to the person.
    pub const DEFAULT: [Self; 2] = [Self::Personalisation, Self::OlderContent];

    pub(crate) const fn message(self) -> &'static str {
        match self {
            Self::Personalisation => "objection-use-personalisation",
            Self::Security => "objection-use-security",
            Self::OlderContent => "objection-use-older-content",
        }
    }
}

/// LinkedIn's European privacy policy names the form.
const POLICY: &str = "objection-letter-policy";
/// So do its help pages, wherever one lives.
const HELP: &str = "objection-letter-help";

/// The text, in the language of `texts`; none where nothing is objected to. The uses stand in
/// their own order, each once.
#[must_use]
pub fn letter(region: Option<Region>, uses: &[ObjectionUse], texts: &Messages) -> Option<String> {
    let asked = ObjectionUse::ALL
        .into_iter()
        .filter(|offered| uses.contains(offered))
        .map(|chosen| format!("– {}", texts.get(&format!("{}.letter", chosen.message()))))
        .collect::<Vec<_>>();
    if asked.is_empty() {
        return None;
    }
    let (lives_in, basis) = match region {
        Some(Region::Eu) => (Some("objection-letter-eu"), POLICY),
        Some(Region::Uk) => (Some("objection-letter-uk"), POLICY),
        Some(Region::Ch) => (Some("objection-letter-ch"), POLICY),
        Some(Region::Ca) => (Some("objection-letter-ca"), HELP),
        Some(Region::Hk) => (Some("objection-letter-hk"), HELP),
        Some(Region::Us) => (Some("objection-letter-us"), HELP),
        Some(Region::Rest) | None => (None, HELP),
    };
    let opening = lives_in.into_iter().chain([basis]).map(|id| texts.get(id));
    let paragraphs = [
        texts.get("objection-letter-greeting"),
        opening.collect::<Vec<_>>().join(" "),
        texts.get("objection-letter-ask"),
        asked.join("\n"),
        texts.get("objection-letter-closing"),
    ];
    Some(paragraphs.join("\n\n"))
}
