//! The region an account's owner lives in, as far as LinkedIn's dates differ by it.

use serde::{Deserialize, Serialize};

use crate::i18n::Localizer;

/// Country codes of the European Union, including its territories with codes of their own, and of
/// the rest of the European Economic Area.
const EU_AND_EEA: [&str; 37] = [
    "AT", "AX", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GF", "GP", "GR", "HR",
    "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MF", "MQ", "MT", "NL", "NO", "PL", "PT", "RE",
    "RO", "SE", "SI", "SK", "YT",
];

/// Where an account's owner lives, as far as LinkedIn's dates differ by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Region {
    /// European Union and European Economic Area.
    Eu,
    Uk,
    Ch,
    Ca,
    Hk,
    Us,
    Rest,
}

impl Region {
    /// In the order in which a person is offered them.
    pub const ALL: [Self; 7] = [
        Self::Eu,
        Self::Uk,
        Self::Ch,
        Self::Ca,
        Self::Hk,
        Self::Us,
        Self::Rest,
    ];

    /// The code in storage and transfer documents, and the suffix of its message ids.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Uk => "uk",
            Self::Ch => "ch",
            Self::Ca => "ca",
            Self::Hk => "hk",
            Self::Us => "us",
            Self::Rest => "rest",
        }
    }

    #[must_use]
    pub fn name(self, words: &Localizer) -> String {
        match self {
            Self::Eu => words.region_eu(),
            Self::Uk => words.region_uk(),
            Self::Ch => words.region_ch(),
            Self::Ca => words.region_ca(),
            Self::Hk => words.region_hk(),
            Self::Us => words.region_us(),
            Self::Rest => words.region_rest(),
        }
    }

    /// A localised explanation of what LinkedIn's dates mean there.
    #[must_use]
    pub fn meaning(self, words: &Localizer) -> String {
        match self {
            Self::Eu => words.region_eu_means(),
            Self::Uk => words.region_uk_means(),
            Self::Ch => words.region_ch_means(),
            Self::Ca => words.region_ca_means(),
            Self::Hk => words.region_hk_means(),
            Self::Us => words.region_us_means(),
            Self::Rest => words.region_rest_means(),
        }
    }

    /// The region of a country, by its ISO 3166-1 alpha-2 code; none for other codes. This is where
    /// the phone is set to be: suggest it, do not assume it.
    #[must_use]
    pub fn of_country(country: &str) -> Option<Self> {
        let country = country.trim().to_ascii_uppercase();
        let is_code = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
        match country.as_str() {
            "GB" => Some(Self::Uk),
            "CH" => Some(Self::Ch),
            "CA" => Some(Self::Ca),
            "HK" => Some(Self::Hk),
            "US" | "AS" | "GU" | "MP" | "PR" | "VI" => Some(Self::Us),
            // CLDR's "unknown region".
            "ZZ" => None,
            country if EU_AND_EEA.contains(&country) => Some(Self::Eu),
            _ => is_code.then_some(Self::Rest),
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.code() == code)
    }
}
