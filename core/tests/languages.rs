//! Every language says what English says: the same messages with the same values, plurals by its
//! own rules, and LinkedIn's labels unchanged.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test fails where something does not hold"
)]

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::path::Path;

use chrono::NaiveDate;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::ast::{Variant, VariantKey};
use untrained_core::guide::{Certainty, Guide};
use untrained_core::i18n::{LANGUAGES, Language, Localizer};

/// What a pattern consists of, apart from its words.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    /// The variables, messages, terms and functions that it refers to.
    refers_to: BTreeSet<String>,
    /// The variables it selects by, each with the keys it distinguishes.
    selects: BTreeMap<String, BTreeSet<String>>,
    /// All its words, of every variant.
    words: String,
    /// The words around its values, including literals.
    around: String,
}

impl Shape {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut shape = Self::default();
        shape.read(pattern);
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value }
                | PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => shape.around.push_str(value),
                // A placeable that is the whole pattern is not isolated.
                PatternElement::Placeable { .. } if pattern.elements.len() == 1 => {
                    shape.around = shape.words.clone();
                }
                PatternElement::Placeable { .. } => {}
            }
        }
        shape
    }

    fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                let keys = variants.iter().map(|Variant { key, .. }| match key {
                    VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key } => (*key).to_owned(),
                });
                self.selects.insert(counted(selector), keys.collect());
                for variant in variants {
                    self.read(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        let name = match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                return;
            }
            InlineExpression::Placeable { expression } => return self.read_expression(expression),
            InlineExpression::VariableReference { id } => format!("${}", id.name),
            InlineExpression::MessageReference { id, .. } => id.name.to_owned(),
            InlineExpression::TermReference { id, .. } => format!("-{}", id.name),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.read_inline(argument);
                }
                return;
            }
        };
        self.refers_to.insert(name);
    }
}

/// The variable of a selector, named directly or passed to a function.
fn counted(selector: &InlineExpression<&str>) -> String {
    match selector {
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().map(counted).collect()
        }
        InlineExpression::VariableReference { id } => id.name.to_owned(),
        other => format!("{other:?}"),
    }
}

/// Every message of a language, and every attribute as `message.attribute`.
fn messages(language: Language) -> BTreeMap<String, Shape> {
    messages_of(language.tag, &language.source())
}

fn messages_of(tag: &str, source: &str) -> BTreeMap<String, Shape> {
    let mut all = BTreeMap::new();
    let mut add = |id: String, pattern: &Pattern<&str>| {
        let twice = all.insert(id.clone(), Shape::of(pattern));
        assert_eq!(twice, None, "{tag}: {id} is there twice");
    };
    let resource = fluent_syntax::parser::parse(source)
        .unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?} in {source:.60}"));
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                message.value,
                message.attributes,
            ),
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(term.value),
                term.attributes,
            ),
            _ => continue,
        };
        if let Some(value) = value {
            add(id.clone(), &value);
        }
        for attribute in attributes {
            add(format!("{id}.{}", attribute.id.name), &attribute.value);
        }
    }
    all
}

fn translations() -> impl Iterator<Item = Language> {
    LANGUAGES.into_iter().skip(1)
}

#[test]
fn every_file_of_a_language_is_read() {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("guide");
    for language in LANGUAGES {
        let folder = std::fs::read_dir(guide.join(language.tag)).unwrap();
        for file in folder.map(|entry| entry.unwrap().path()) {
            let text = std::fs::read_to_string(&file).unwrap();
            assert!(
                language.source().contains(&text),
                "{} is not in the library",
                file.display()
            );
        }
    }
}

#[test]
fn every_language_has_the_messages_of_english_and_no_other() {
    let english = messages(LANGUAGES[0]);
    for language in translations() {
        let translated = messages(language);
        let missing: Vec<&String> = english
            .keys()
            .filter(|id| !translated.contains_key(*id))
            .collect();
        let surplus: Vec<&String> = translated
            .keys()
            .filter(|id| !english.contains_key(*id))
            .collect();
        assert_eq!(
            (missing, surplus),
            (vec![], vec![]),
            "missing, and left over, in core/guide/{}",
            language.tag
        );
    }
}

#[test]
fn every_message_takes_the_same_values_in_every_language() {
    let english = messages(LANGUAGES[0]);
    for language in translations() {
        let translated = messages(language);
        let differing: Vec<_> = english
            .iter()
            .filter_map(|(id, shape)| Some((id, shape, translated.get(id)?)))
            .filter(|(_, shape, other)| shape.refers_to != other.refers_to)
            .map(|(id, shape, other)| (id, &shape.refers_to, &other.refers_to))
            .collect();
        assert_eq!(differing, [], "{}", language.tag);
    }
}

/// The plural categories of the integers up to a million, by CLDR.
fn categories(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["zero", "one", "two", "few", "many", "other"],
        _ => &["one", "other"],
    }
}

/// A plural has the categories of its language. A number that English sets apart has words of its
/// own in every language, except 0 where that is a category; a language may set others apart.
#[test]
fn plurals_follow_the_rules_of_each_language() {
    let english = messages(LANGUAGES[0]);
    let is_number = |key: &&str| key.parse::<u32>().is_ok();
    for language in LANGUAGES {
        let translated = messages(language);
        let expected: BTreeSet<&str> = categories(language.tag).iter().copied().collect();
        for (id, shape) in &english {
            for (selector, keys) in &shape.selects {
                let context = format!("{}: {id} by {selector}", language.tag);
                let theirs = translated[id].selects.get(selector).expect(&context);
                if !keys.contains("one") {
                    assert_eq!(theirs, keys, "{context}");
                    continue;
                }
                let (numbers, plural): (BTreeSet<&str>, BTreeSet<&str>) =
                    theirs.iter().map(String::as_str).partition(is_number);
                assert_eq!(plural, expected, "{context}");
                for number in keys.iter().map(String::as_str).filter(is_number) {
                    let has_words =
                        numbers.contains(number) || number == "0" && plural.contains("zero");
                    assert!(has_words, "{context} lacks {number}");
                }
            }
        }
    }
}

#[test]
fn arabic_chooses_plurals_by_the_function_that_knows_the_hundreds() {
    let arabic = LANGUAGES
        .into_iter()
        .find(|language| language.tag == "ar")
        .unwrap();
    let mut choices = 0;
    let source = arabic.source();
    let lines: Vec<&str> = source.lines().collect();
    for choice in lines.windows(2).filter(|lines| lines[1].contains("[zero]")) {
        choices += 1;
        assert!(choice[0].contains("{ PLURAL($"), "{}", choice[0]);
    }
    assert!(choices > 10, "only {choices} choices were looked at");
}

#[test]
fn arabic_that_is_made_of_values_alone_says_which_way_it_runs() {
    let arabic = LANGUAGES
        .into_iter()
        .find(|language| language.tag == "ar")
        .unwrap();
    let is_arabic = |char| ('\u{620}'..='\u{64a}').contains(&char);
    let silent: Vec<String> = messages(arabic)
        .into_iter()
        // If there are words around the values, they say it.
        .filter(|(_, shape)| !shape.around.contains(is_arabic) && !shape.around.contains("\\u200F"))
        .filter(|(_, shape)| !shape.refers_to.is_empty())
        .map(|(id, _)| id)
        .collect();
    assert_eq!(silent, [""; 0], "begin these with a right-to-left mark");
    let texts = Localizer::new(arabic, true);
    let date = texts.date(NaiveDate::from_ymd_opt(2026, 11, 24).unwrap());
    assert!(date.starts_with('\u{200f}'), "{date}");
}

#[test]
fn every_month_has_a_name_of_its_own() {
    for language in LANGUAGES {
        let texts = Localizer::new(language, true);
        let first_of = |month| NaiveDate::from_ymd_opt(2026, month, 1).unwrap();
        let said: HashSet<String> = (1..=12).map(|month| texts.date(first_of(month))).collect();
        assert_eq!(said.len(), 12, "{}: {said:?}", language.tag);
    }
}

#[test]
fn a_translation_that_nobody_reviewed_says_so() {
    for language in LANGUAGES {
        let texts = Localizer::new(language, true);
        let note = texts.translation_note();
        assert_eq!(note.is_none(), language.reviewed, "{}", language.tag);
    }
    assert!(
        LANGUAGES[0].reviewed,
        "the others are translated from English"
    );
}

/// What is between “ and ” in an English text.
fn quoted(words: &str) -> impl Iterator<Item = &str> {
    words
        .split('“')
        .skip(1)
        .filter_map(|rest| rest.split_once('”'))
        .map(|(label, _)| label)
        .filter(|label| !label.is_empty())
}

/// What LinkedIn's own name is in a language is known of some; the others stay as they are.
#[test]
fn labels_of_linkedin_stay_in_english_or_are_its_own_words() {
    const QUOTES: [&str; 4] = ["„{}“", "«\u{a0}{}\u{a0}»", "«{}»", "“{}”"];
    let guide = Guide::load().unwrap();
    let english = messages(LANGUAGES[0]);
    let mut labels = 0;
    for language in translations() {
        let translated = messages(language);
        for (id, shape) in &english {
            // What is missing is another test's to say.
            let Some(theirs) = translated.get(id) else {
                continue;
            };
            for label in quoted(&shape.words) {
                labels += 1;
                let own = guide
                    .name_in(label, language.tag)
                    .filter(|name| name.certainty == Certainty::Own)
                    .map(|name| name.names[0].as_str());
                let is_quoted = |label: &str| {
                    QUOTES
                        .iter()
                        .any(|quotes| theirs.words.contains(&quotes.replace("{}", label)))
                };
                assert!(
                    [Some(label), own].into_iter().flatten().any(is_quoted),
                    "{}: {id} lacks “{label}”",
                    language.tag
                );
            }
        }
    }
    assert!(labels > 100, "only {labels} labels were compared");
}

#[test]
fn punctuation_is_that_of_the_language() {
    // Words that must not appear in texts of the language.
    let table: [(&str, &[&str]); 4] = [
        ("fr", &[" ?", " !", " :", " ;", " »", "« ", "'", "“"]),
        ("es", &["“", "'"]),
        ("de", &["”", "'"]),
        ("ar", &["?", ";", "“", "'"]),
    ];
    for (tag, wrong) in table {
        let language = LANGUAGES
            .into_iter()
            .find(|language| language.tag == tag)
            .unwrap();
        for (id, shape) in messages(language) {
            for mark in wrong {
                assert!(!shape.words.contains(mark), "{tag}: {id} has {mark:?}");
            }
            if tag == "es" {
                let count = |mark: char| shape.words.matches(mark).count();
                assert_eq!((count('¿'), count('¡')), (count('?'), count('!')), "{id}");
            }
        }
    }
}

#[test]
fn an_english_text_quotes_no_label_that_the_steps_do_not_know() {
    // What the article or LinkedIn says, besides the labels of steps.
    let guide = Guide::load().unwrap();
    let mut known: BTreeSet<&str> = ["Me"].into();
    for step in &guide.steps {
        known.extend(step.names());
    }
    for (id, shape) in messages(LANGUAGES[0]) {
        for label in quoted(&shape.words) {
            assert!(known.contains(label), "{id}: “{label}”");
        }
    }
}

/// All other texts are called from code, where an unused one shows up as dead code.
#[test]
fn the_guide_names_every_text_that_is_looked_up_by_id() {
    let named: BTreeSet<String> = Guide::load().unwrap().text_ids().into_iter().collect();
    let looked_up = [
        ("steps.ftl", "step-"),
        ("claims.ftl", "claim-"),
        ("claims.ftl", "source-"),
        ("events.ftl", "event-"),
        ("topics.ftl", "topic-"),
        ("guide.ftl", "use-of-"),
    ];
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("guide/en");
    let mut unused = Vec::new();
    for (file, prefix) in looked_up {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        unused.extend(
            messages_of("en", &text)
                .into_keys()
                .filter(|id| id.starts_with(prefix) && !named.contains(id)),
        );
    }
    assert_eq!(unused, [""; 0], "no data asks for these");
}
