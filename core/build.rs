//! Generates one method per English screen message, so that a message that does not exist, or is
//! missing a value, fails to compile, and an unused one is dead code. And deflates the messages and the
//! search terms of each language, which would otherwise be a fifth of the library.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
    VariantKey,
};

/// Prefixes of messages that the guide's data names by id. They are looked up at run time and
/// checked when a guide loads.
const NAMED_BY_DATA: [(&str, &str); 6] = [
    ("steps.ftl", "step-"),
    ("claims.ftl", "claim-"),
    ("claims.ftl", "source-"),
    ("events.ftl", "event-"),
    ("topics.ftl", ""),
    ("guide.ftl", "use-of-"),
];

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    println!("cargo::rerun-if-changed=guide");
    fs::write(out.join("messages.rs"), methods(Path::new("guide/en"))?)?;
    let search_terms = Path::new("guide/search-terms");
    for entry in fs::read_dir("guide")? {
        let path = entry?.path();
        if path.is_dir() && path != search_terms {
            deflate(&messages(&path)?, &out.join(named(&path, "ftl")))?;
        }
    }
    for entry in fs::read_dir(search_terms)? {
        let path = entry?.path();
        deflate(
            &fs::read_to_string(&path)?,
            &out.join(named(&path, "search-terms.json")),
        )?;
    }
    Ok(())
}

/// Such as `en.ftl.deflate`, for the language that `path` is named after.
fn named(path: &Path, what: &str) -> String {
    let tag = path.file_stem().unwrap_or_default().to_string_lossy();
    format!("{tag}.{what}.deflate")
}

/// The Fluent files of a language, one behind the other.
fn messages(folder: &Path) -> Result<String, std::io::Error> {
    let mut source = String::new();
    for file in fluent_files(folder)? {
        source.push_str(&fs::read_to_string(file)?);
        source.push('\n');
    }
    Ok(source)
}

fn deflate(text: &str, file: &Path) -> Result<(), std::io::Error> {
    let deflated = miniz_oxide::deflate::compress_to_vec(text.as_bytes(), 10);
    fs::write(file, deflated)
}

fn methods(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut messages = BTreeMap::new();
    let mut named_by_data = BTreeSet::new();
    for path in fluent_files(folder)? {
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let resource = fluent_syntax::parser::parse(fs::read_to_string(&path)?)
            .map_err(|(_, errors)| format!("{}: {errors:?}", path.display()))?;
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            if NAMED_BY_DATA
                .iter()
                .any(|(in_file, prefix)| *in_file == file && id.starts_with(prefix))
            {
                named_by_data.insert(id.clone());
            }
            for Attribute { id: name, value } in message.attributes {
                messages.insert((id.clone(), Some(name.name)), value);
            }
            if let Some(value) = message.value {
                messages.insert((id, None), value);
            }
        }
    }

    let mut methods = String::from("impl Localizer {\n");
    for (key, pattern) in &messages {
        if !named_by_data.contains(&key.0) {
            let mut parameters = Parameters::default();
            parameters.read(pattern, &messages)?;
            write_method(&mut methods, key, &parameters)?;
        }
    }
    methods.push_str("}\n");
    Ok(methods)
}

/// The Fluent files in a folder, in a stable order.
fn fluent_files(folder: &Path) -> Result<Vec<PathBuf>, std::io::Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A message, or one of its attributes.
type Key = (String, Option<String>);
type Messages = BTreeMap<Key, Pattern<String>>;

/// The values a pattern takes, by name. Sorted, so that rewording a sentence does not silently swap
/// two parameters.
#[derive(Default)]
struct Parameters(BTreeMap<String, Kind>);

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Only displayed.
    Text,
    /// Selects a plural form.
    Number,
}

impl Parameters {
    fn read(&mut self, pattern: &Pattern<String>, messages: &Messages) -> Result<(), String> {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.read_expression(expression, messages)?;
            }
        }
        Ok(())
    }

    fn read_expression(
        &mut self,
        expression: &Expression<String>,
        messages: &Messages,
    ) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline, Kind::Text, messages),
            Expression::Select { selector, variants } => {
                let by_number = variants.iter().all(|variant| match &variant.key {
                    VariantKey::NumberLiteral { .. } => true,
                    VariantKey::Identifier { name } => name == "one" || name == "other",
                });
                let kind = if by_number { Kind::Number } else { Kind::Text };
                self.read_inline(selector, kind, messages)?;
                for variant in variants {
                    self.read(&variant.value, messages)?;
                }
                Ok(())
            }
        }
    }

    fn read_inline(
        &mut self,
        inline: &InlineExpression<String>,
        kind: Kind,
        messages: &Messages,
    ) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                Ok(())
            }
            InlineExpression::VariableReference { id } => {
                let known = self.0.entry(id.name.clone()).or_insert(kind);
                *known = kind.max(*known);
                Ok(())
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.clone());
                let key = (id.name.clone(), attribute);
                let pattern = messages.get(&key).ok_or(format!("{key:?} is missing"))?;
                self.read(pattern, messages)
            }
            InlineExpression::Placeable { expression } => {
                self.read_expression(expression, messages)
            }
            InlineExpression::FunctionReference {
                arguments: CallArguments { positional, .. },
                ..
            } => positional
                .iter()
                .try_for_each(|argument| self.read_inline(argument, kind, messages)),
            InlineExpression::TermReference { id, .. } => {
                Err(format!("-{}: terms are not read here", id.name))
            }
        }
    }
}

fn write_method(
    code: &mut String,
    (message, attribute): &Key,
    Parameters(parameters): &Parameters,
) -> std::fmt::Result {
    let id = match attribute {
        Some(attribute) => format!("{message}.{attribute}"),
        None => message.clone(),
    };
    let rust_name = |name: &str| name.replace(['-', '.'], "_");
    write!(code, "    pub(crate) fn {}", rust_name(&id))?;
    if parameters.values().any(|kind| *kind == Kind::Text) {
        write!(code, "<'a>")?;
    }
    write!(code, "(&self")?;
    for (name, kind) in parameters {
        let value = match kind {
            Kind::Text => "Value<'a>",
            Kind::Number => "Number",
        };
        write!(code, ", {}: impl Into<{value}>", rust_name(name))?;
    }
    writeln!(code, ") -> String {{")?;
    write!(code, "        self.message({message:?}, {attribute:?}, [")?;
    for (name, kind) in parameters {
        let into = match kind {
            Kind::Text => format!("{}.into()", rust_name(name)),
            Kind::Number => format!("Value::Number({}.into())", rust_name(name)),
        };
        write!(code, "({name:?}, {into}), ")?;
    }
    writeln!(code, "])\n    }}")
}
