//! The messages of a language as plain text, to be counted and measured.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use untrained_core::guide::Guide;
use untrained_core::i18n::Language;

/// Stands in for a value that is known only at run time.
const VALUE: &str = "this";

/// Every message of `language` by its id, and every attribute by `message.attribute`.
pub fn messages(language: Language) -> BTreeMap<String, String> {
    let source = language.source();
    let mut all = BTreeMap::new();
    for entry in parsed(&source).body {
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

/// The source of the messages that the guide's data does not refer to.
pub fn of_the_screens(language: Language, guide: &Guide) -> String {
    let of_the_guide: BTreeSet<String> = guide.text_ids().into_iter().collect();
    let source = language.source();
    let mut resource = parsed(&source);
    resource.body.retain(|entry| match entry {
        Entry::Message(message) => !of_the_guide.contains(message.id.name),
        _ => false,
    });
    fluent_syntax::serializer::serialize(&resource)
}

/// A syntax error loses its message, which is then counted as missing.
fn parsed(source: &str) -> Resource<&str> {
    fluent_syntax::parser::parse(source).unwrap_or_else(|(rest, _)| rest)
}

/// A language of these messages, written as the library has them.
#[cfg(test)]
pub fn language_of(tag: &'static str, source: &str) -> Language {
    let deflated = miniz_oxide::deflate::compress_to_vec(source.as_bytes(), 1);
    Language {
        tag,
        reviewed: true,
        messages: untrained_core::i18n::Deflated(deflated.leak()),
    }
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

/// A literal is itself, a selection its default variant, and anything else one word.
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
    use super::{language_of, messages, of_the_screens};
    use untrained_core::guide::Guide;

    #[test]
    fn what_the_guide_does_not_name_is_shown_as_it_is_written() -> anyhow::Result<()> {
        let source = "\
# Why
step-research = A step
    .ask = Done?
claim-path = A claim
step-open = Open { $what }
";
        assert_eq!(
            of_the_screens(language_of("en", source), &Guide::load()?),
            "step-open = Open { $what }\n"
        );
        Ok(())
    }

    #[test]
    fn a_message_becomes_plain_text() {
        let source = "\
greeting = Hello { $name }, { $count ->
        [one] one step
       *[other] { $count } steps
    }{ \"!\" }
    .hint = Say hello
4broken = x
last = Still here
";
        let found: Vec<_> = messages(language_of("en", source)).into_iter().collect();
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
