//! The languages and their messages, one folder per language. English is complete; other languages
//! fall back to English message by message.

use std::iter;
use std::sync::{Arc, LazyLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::bidi::isolate_left_to_right_only;
use super::deflated::{Deflated, deflated};

/// A language the guide is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP 47, such as `en`.
    pub tag: &'static str,
    /// Whether a native speaker has reviewed every message in the app.
    pub reviewed: bool,
    /// Its Fluent files, one behind the other.
    pub messages: Deflated,
}

impl Language {
    /// Its messages, in Fluent's syntax.
    #[must_use]
    pub fn source(&self) -> String {
        self.messages.inflate()
    }
}

macro_rules! language {
    ($tag:literal, reviewed: $reviewed:literal) => {
        Language {
            tag: $tag,
            reviewed: $reviewed,
            messages: deflated!($tag, ".ftl"),
        }
    };
}

/// English first: it is the fallback.
pub const LANGUAGES: [Language; 5] = [
    language!("en", reviewed: true),
    language!("de", reviewed: false),
    language!("fr", reviewed: false),
    language!("es", reviewed: false),
    language!("ar", reviewed: false),
];

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of one language, falling back to English.
pub(super) struct Catalogue {
    is_right_to_left: bool,
    own: Bundle,
    /// Parsed when a message is first missing: hardly ever.
    english: Option<LazyLock<Bundle>>,
}

impl Catalogue {
    pub(super) fn new(language: Language) -> Self {
        let locale: LanguageIdentifier = language.tag.parse().unwrap_or_default();
        Self {
            is_right_to_left: is_right_to_left(&locale),
            own: bundle(language),
            english: (language != LANGUAGES[0]).then_some(LazyLock::new(|| bundle(LANGUAGES[0]))),
        }
    }

    fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        let english = self.english.iter().map(|english| &**english);
        iter::once(&self.own).chain(english)
    }

    /// Whether this language or English has the message, or this attribute of it.
    pub(super) fn has(&self, message: &str, attribute: Option<&str>) -> bool {
        self.bundles().any(|bundle| {
            bundle
                .get_message(message)
                .is_some_and(|found| match attribute {
                    Some(name) => found.get_attribute(name).is_some(),
                    None => found.value().is_some(),
                })
        })
    }

    /// The message, or one of its attributes, with `values` filled in; none if neither language has
    /// it.
    pub(super) fn format<'a>(
        &self,
        message: &str,
        attribute: Option<&str>,
        values: impl IntoIterator<Item = (&'a str, FluentValue<'a>)>,
    ) -> Option<String> {
        let arguments: FluentArgs<'_> = values.into_iter().collect();
        self.bundles().find_map(|bundle| {
            let found = bundle.get_message(message)?;
            let pattern = match attribute {
                Some(name) => found.get_attribute(name)?.value(),
                None => found.value()?,
            };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&arguments), &mut errors);
            debug_assert!(errors.is_empty(), "{message}: {errors:?}");
            Some(if self.is_right_to_left {
                isolate_left_to_right_only(text)
            } else {
                text.into_owned()
            })
        })
    }
}

fn is_right_to_left(locale: &LanguageIdentifier) -> bool {
    locale.character_direction() == CharacterDirection::RTL
}

fn bundle(language: Language) -> Bundle {
    let locale: LanguageIdentifier = language.tag.parse().unwrap_or_default();
    // In right-to-left text, a name or an address must not disturb the order.
    let isolate = is_right_to_left(&locale);
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(isolate);
    // The bundle is new, so the name cannot be taken.
    let _ = bundle.add_function("PLURAL", |counted, _| match counted.first() {
        Some(FluentValue::Number(number)) => arabic_plural(number.as_string().parse().ok()).into(),
        _ => FluentValue::Error,
    });
    // A file with syntax errors still yields its other messages; a test catches the errors.
    let resource = FluentResource::try_new(language.source()).unwrap_or_else(|(rest, _)| rest);
    bundle.add_resource_overriding(Arc::new(resource));
    bundle
}

/// The CLDR plural category of an integer in Arabic. The Arabic texts select by `PLURAL($count)`,
/// because Fluent's own rules leave out "modulo 100" and classify 103 and 180 as `other`.
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::{Entry, Expression, PatternElement};
    use fluent_syntax::parser::parse;

    use super::*;

    /// The messages, and the attributes of messages, that choose some of their words.
    fn choosing(source: &str) -> Vec<(&str, Option<&str>)> {
        let mut found = Vec::new();
        let resource = parse(source).unwrap_or_else(|(rest, _)| rest);
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let attributes = message.attributes.into_iter();
            let patterns = attributes
                .map(|attribute| (Some(attribute.id.name), attribute.value))
                .chain(message.value.map(|value| (None, value)));
            for (attribute, pattern) in patterns {
                let chooses = pattern.elements.iter().any(|element| {
                    matches!(
                        element,
                        PatternElement::Placeable {
                            expression: Expression::Select { .. }
                        }
                    )
                });
                if chooses {
                    found.push((message.id.name, attribute));
                }
            }
        }
        found
    }

    /// In French, 0 takes the plural form of 1: what spells out "un" needs a form for 0.
    #[test]
    fn none_never_reads_as_one() {
        for language in LANGUAGES {
            let catalogue = Catalogue::new(language);
            let source = language.source();
            let variables: BTreeSet<&str> = source
                .split('$')
                .skip(1)
                .filter_map(|rest| rest.split([' ', ')']).next())
                .collect();
            let mut counted = 0;
            for (message, attribute) in choosing(&source) {
                for variable in &variables {
                    let [none, one, two] = [0, 1, 2].map(|count| {
                        let values = variables.iter().map(|name| {
                            let value = if name == variable { count } else { 7 };
                            (*name, value.into())
                        });
                        catalogue.format(message, attribute, values)
                    });
                    // The message says this number.
                    if one != two {
                        counted += 1;
                        let tag = language.tag;
                        assert_ne!(none, one, "{tag}: {message} {attribute:?} by {variable}");
                    }
                }
            }
            assert!(counted > 20, "{}: only {counted}", language.tag);
        }
    }
}
