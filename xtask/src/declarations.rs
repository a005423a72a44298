//! What the core hands its shells, read from the Swift that UniFFI writes.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// How the types begin that UniFFI declares for its own use.
const GENERATED: &str = "FfiConverter";

/// A field, a method or a case.
pub struct Declaration {
    /// The type that has it.
    pub owner: String,
    /// Whether that is an enum.
    pub is_of_enum: bool,
    /// With its types, on one line.
    pub signature: String,
}

impl Declaration {
    /// Of the field, the method or the case.
    pub fn name(&self) -> &str {
        first_word(&self.signature)
    }
}

/// The identifier that a text begins with, without the backticks of one that is a keyword.
pub fn first_word(text: &str) -> &str {
    let text = text.trim_start_matches('`');
    text.split(|letter: char| !letter.is_alphanumeric())
        .next()
        .unwrap_or_default()
}

/// All that is declared in the bindings in this folder.
pub fn read(swift: &Path) -> Result<Vec<Declaration>> {
    let mut declarations = Vec::new();
    for file in ["untrained.swift", "untrained_core.swift"] {
        let text = fs::read_to_string(swift.join(file))
            .with_context(|| format!("could not read the bindings' {file}"))?;
        declarations.extend(declared_in(&text));
    }
    ensure!(
        !declarations.is_empty(),
        "the Swift bindings declare nothing"
    );
    Ok(declarations)
}

pub fn declared_in(swift: &str) -> Vec<Declaration> {
    let code = without_comments(swift);
    let mut declarations = Vec::new();
    let mut owner: Option<(&str, bool)> = None;
    let mut lines = code.lines();
    while let Some(line) = lines.next() {
        if let Some((name, is_enum)) = type_of(line) {
            owner = (!name.starts_with(GENERATED)).then_some((name, is_enum));
            continue;
        }
        // A type lasts until the next one begins: its methods end as far left as it does itself.
        let Some((owner, is_of_enum)) = owner else {
            continue;
        };
        let line = line.trim_start();
        let member = ["public var ", "open func ", "public static func "]
            .iter()
            .find_map(|start| line.strip_prefix(start))
            .or_else(|| line.strip_prefix("case ").filter(|_| is_of_enum));
        let Some(member) = member else {
            continue;
        };
        let mut whole = member.to_owned();
        while whole.matches('(').count() > whole.matches(')').count() {
            let Some(next) = lines.next() else { break };
            whole.extend([" ", next]);
        }
        // A method that returns nothing begins its body on the same line.
        let signature = whole.split('{').next().unwrap_or_default();
        let words: Vec<&str> = signature.split_whitespace().collect();
        declarations.push(Declaration {
            owner: owner.to_owned(),
            is_of_enum,
            signature: words.join(" "),
        });
    }
    declarations
}

fn without_comments(swift: &str) -> String {
    let mut parts = swift.split("/**");
    let mut text = parts.next().unwrap_or_default().to_owned();
    text.extend(parts.filter_map(|part| part.split_once("*/").map(|(_, code)| code)));
    text
}

/// The name of the type that begins on this line, and whether it is an enum.
fn type_of(line: &str) -> Option<(&str, bool)> {
    let kinds = [
        ("public struct ", false),
        ("open class ", false),
        ("public protocol ", false),
        ("public enum ", true),
    ];
    let (rest, is_enum) = kinds
        .iter()
        .find_map(|(start, is_enum)| Some((line.strip_prefix(start)?, *is_enum)))?;
    Some((rest.split([':', ' ', '{']).next()?, is_enum))
}
