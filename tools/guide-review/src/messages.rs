//! The messages of a language as plain text, to be counted and measured.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use untrained_core::guide::Language;

/// Stands for a value that is only known on the screen.
const VALUE: &str = "this";

/// Every message of `language` by its id, and every attribute by `message.attribute`.
pub fn messages(language: Language) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for entry in resources(language).flat_map(|resource| resource.body) {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        if let Some(value) = &message.value {
            all.insert(id.to_owned(), plain(value));
        }
        for attribute in &message.attributes {
            all.insert(
                format!("{id}.{}", attribute.id.name),
                plain(&attribute.value),
            );
        }
    }
    all
}

/// The messages of `language` that are not the guide's own, as they are written.
pub fn of_the_screens(language: Language) -> String {
    const OF_THE_GUIDE: [&str; 7] = [
        "claim-", "event-", "region-", "source-", "status-", "topic-", "grade-",
    ];
    let mut written = String::new();
    for mut resource in resources(language) {
        resource.body.retain(|entry| match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                // A step's message is the only one with a question.
                let is_step = message
                    .attributes
                    .iter()
                    .any(|attribute| attribute.id.name == "ask");
                !is_step && !OF_THE_GUIDE.iter().any(|prefix| id.starts_with(prefix))
            }
            _ => false,
        });
        written.push_str(&fluent_syntax::serializer::serialize(&resource));
    }
    written
}

/// The files of `language`. A mistake costs the message it is in, which is then counted as missing.
fn resources(language: Language) -> impl Iterator<Item = Resource<&'static str>> {
    let files = language.files.iter();
    files.map(|file| fluent_syntax::parser::parse(*file).unwrap_or_else(|(rest, _)| rest))
}

fn plain(pattern: &Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { expression } => value(expression),
        })
        .collect()
}

/// A literal is itself, a choice is its default, anything else is one word.
fn value(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Inline(
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value },
        ) => (*value).to_owned(),
        Expression::Inline(InlineExpression::Placeable { expression }) => value(expression),
        Expression::Inline(_) => VALUE.to_owned(),
        Expression::Select { variants, .. } => variants
            .iter()
            .find(|variant| variant.default)
            .map(|variant| plain(&variant.value))
            .unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{messages, of_the_screens};
    use untrained_core::guide::Language;

    #[test]
    fn what_is_not_the_guides_own_is_shown_as_it_is_written() {
        let language = Language {
            tag: "en",
            reviewed: true,
            files: &["\
# Why
step-a = A step
    .ask = Done?
claim-b = A claim
step-open = Open { $what }
"],
        };
        assert_eq!(of_the_screens(language), "step-open = Open { $what }\n");
    }

    #[test]
    fn a_message_becomes_plain_text() {
        let language = Language {
            tag: "en",
            reviewed: true,
            files: &["\
greeting = Hello { $name }, { $count ->
        [one] one step
       *[other] { $count } steps
    }{ \"!\" }
    .hint = Say hello
4broken = x
last = Still here
"],
        };
        let found: Vec<_> = messages(language).into_iter().collect();
        let expected = [
            ("greeting", "Hello this, this steps!"),
            ("greeting.hint", "Say hello"),
            ("last", "Still here"),
        ];
        assert_eq!(
            found,
            expected.map(|(id, text)| (id.to_owned(), text.to_owned()))
        );
    }
}
