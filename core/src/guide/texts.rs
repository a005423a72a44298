//! The words: Fluent messages, one folder a language. English is complete; a language that
//! lacks a message falls back to English for that message.

use std::sync::Arc;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::isolates::around_latin_only;

/// A language the guide is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, such as `en`.
    pub tag: &'static str,
    /// Whether a native speaker has read every message on its screen.
    pub reviewed: bool,
    /// The Fluent sources.
    pub files: &'static [&'static str],
}

macro_rules! language {
    ($tag:literal, reviewed: $reviewed:literal) => {
        Language {
            tag: $tag,
            reviewed: $reviewed,
            files: &[
                include_str!(concat!("../../guide/", $tag, "/screens.ftl")),
                include_str!(concat!("../../guide/", $tag, "/steps.ftl")),
                include_str!(concat!("../../guide/", $tag, "/claims.ftl")),
                include_str!(concat!("../../guide/", $tag, "/topics.ftl")),
                include_str!(concat!("../../guide/", $tag, "/timeline.ftl")),
                include_str!(concat!("../../guide/", $tag, "/storage.ftl")),
                include_str!(concat!("../../guide/", $tag, "/languages.ftl")),
                include_str!(concat!("../../guide/", $tag, "/places.ftl")),
                include_str!(concat!("../../guide/", $tag, "/protection.ftl")),
                include_str!(concat!("../../guide/", $tag, "/objection.ftl")),
                include_str!(concat!("../../guide/", $tag, "/settings.ftl")),
                include_str!(concat!("../../guide/", $tag, "/accounts.ftl")),
                include_str!(concat!("../../guide/", $tag, "/history.ftl")),
                include_str!(concat!("../../guide/", $tag, "/data.ftl")),
                include_str!(concat!("../../guide/", $tag, "/guide.ftl")),
                include_str!(concat!("../../guide/", $tag, "/reviews.ftl")),
                include_str!(concat!("../../guide/", $tag, "/search.ftl")),
                include_str!(concat!("../../guide/", $tag, "/links.ftl")),
            ],
        }
    };
}

/// Every language, English first.
pub const LANGUAGES: [Language; 5] = [
    language!("en", reviewed: true),
    language!("de", reviewed: false),
    language!("fr", reviewed: false),
    language!("es", reviewed: false),
    language!("ar", reviewed: false),
];

impl Language {
    /// The first of `wanted` (BCP 47 tags, the most wanted first) that the guide is written
    /// in, whatever its region or script; English where there is none.
    #[must_use]
    pub fn choose(wanted: &[String]) -> Self {
        Self::choose_among(&LANGUAGES, wanted)
    }

    /// Like [`choose`](Self::choose), of other languages; the first of them where none is wanted.
    #[must_use]
    pub fn choose_among(languages: &[Self], wanted: &[String]) -> Self {
        wanted
            .iter()
            .filter_map(|tag| tag.replace('_', "-").parse::<LanguageIdentifier>().ok())
            .find_map(|wanted| {
                languages
                    .iter()
                    .copied()
                    .find(|language| language.tag == wanted.language.as_str())
            })
            .or(languages.first().copied())
            .unwrap_or(LANGUAGES[0])
    }
}

/// The messages of one language, with English behind it.
pub struct Messages {
    language: Language,
    isolates: bool,
    bundles: Vec<FluentBundle<Arc<FluentResource>>>,
}

/// A value to put into a message.
pub type Value<'a> = FluentValue<'a>;

impl Messages {
    /// The messages of `language`.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let english = LANGUAGES[0];
        let mut bundles = vec![bundle(language)];
        if language != english {
            bundles.push(bundle(english));
        }
        let locale: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        Self {
            language,
            isolates: runs_right_to_left(&locale),
            bundles,
        }
    }

    /// The language these are of.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The message `id`.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// The message `id` with `values` in its placeables. `id` may name an attribute:
    /// `step-research.why`. A message that no language has shows as its id; tests keep that
    /// from being released.
    #[must_use]
    pub fn format(&self, id: &str, values: &[(&'static str, Value<'_>)]) -> String {
        self.try_format(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// Like [`format`](Self::format); none where no language has the message.
    #[must_use]
    pub fn try_format(&self, id: &str, values: &[(&'static str, Value<'_>)]) -> Option<String> {
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let arguments: FluentArgs<'_> = values
            .iter()
            .map(|(name, value)| (*name, value.clone()))
            .collect();
        self.bundles.iter().find_map(|bundle| {
            let message = bundle.get_message(message)?;
            let pattern = match attribute {
                Some(name) => message.get_attribute(name)?.value(),
                None => message.value()?,
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
            debug_assert!(errors.is_empty(), "{id}: {errors:?}");
            Some(if self.isolates {
                around_latin_only(text)
            } else {
                text.into_owned()
            })
        })
    }
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Messages")
            .field("language", &self.language.tag)
            .finish_non_exhaustive()
    }
}

fn runs_right_to_left(locale: &LanguageIdentifier) -> bool {
    locale.character_direction() == CharacterDirection::RTL
}

fn bundle(language: Language) -> FluentBundle<Arc<FluentResource>> {
    let locale: LanguageIdentifier = language.tag.parse().unwrap_or_default();
    // Where the text runs right to left, a name or an address in it must not upset its order.
    let isolate = runs_right_to_left(&locale);
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(isolate);
    // A bundle is new, so that it has no function of this name yet.
    let _ = bundle.add_function("PLURAL", |counted, _| match counted.first() {
        Some(FluentValue::Number(number)) => arabic_plural(number.as_string().parse().ok()).into(),
        _ => FluentValue::Error,
    });
    for source in language.files {
        // A file with a mistake still gives its other messages; a test finds the mistake.
        let resource =
            FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(rest, _)| rest);
        bundle.add_resource_overriding(Arc::new(resource));
    }
    bundle
}

/// The plural category of a whole number in Arabic, by CLDR. The Arabic texts choose by
/// `PLURAL($count)`: the rules that come with Fluent leave out "modulo 100", so that they take
/// 103 and 180 for `other`.
const fn arabic_plural(number: Option<u64>) -> &'static str {
    match number {
        Some(0) => "zero",
        Some(1) => "one",
        Some(2) => "two",
        Some(number) => match number % 100 {
            3..=10 => "few",
            11..=99 => "many",
            _ => "other",
        },
        None => "other",
    }
}
