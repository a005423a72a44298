//! The rules of ARCHITECTURE.md: imports point down, and each table has one owner.
#![allow(
    clippy::unwrap_used,
    reason = "a test fails where something does not hold"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use support::Phone;

/// From the top. A module imports only from the rows below its own.
const LAYERS: [&[&str]; 10] = [
    &["app"],
    &["screens", "error"],
    &["command"],
    &["search", "timeline", "transfer"],
    &["review", "objection"],
    &["progress"],
    &["accounts", "links"],
    &["guide", "storage"],
    &["i18n"],
    &["civil", "ids"],
];

/// The files whose SQL may name a table or a view: its owner's `store.rs` or those in its `store`,
/// and storage for what is the same for all tables.
const OWNERS: [(&str, &[&str]); 7] = [
    ("accounts", &["account", "device"]),
    ("links", &["page_experience"]),
    ("objection", &["objection"]),
    (
        "progress",
        &["mark", "effective_mark", "step_state", "pending"],
    ),
    (
        "review",
        &[
            "schedule",
            "review",
            "review_answer",
            "reminder_health",
            "calendar_file",
        ],
    ),
    ("storage", &["digest"]),
    ("transfer", &["export_folder", "export_file"]),
];

#[test]
fn arrows_point_down() {
    let layer = |module: &str| LAYERS.iter().position(|row| row.contains(&module));
    let mut wrong = BTreeSet::new();
    for source in sources() {
        let from = source.module();
        if from == "lib" {
            continue;
        }
        for line in source.code.lines() {
            let line = line.trim();
            if line.starts_with("//") {
                continue;
            }
            for rest in line.split("crate::").skip(1) {
                let to: String = rest.chars().take_while(|c| is_of_a_name(*c)).collect();
                if to != from && (layer(&to).is_none() || layer(&to) <= layer(from)) {
                    wrong.insert(format!("{from} -> {to} in {}", source.path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_table_is_named_in_the_sql_of_its_owner_only() {
    let tables = tables();
    let owner = |table: &str| {
        OWNERS
            .iter()
            .find_map(|(module, owned)| owned.contains(&table).then_some(*module))
    };
    let without_owner: Vec<_> = tables.iter().filter(|t| owner(t).is_none()).collect();
    assert!(
        without_owner.is_empty(),
        "to be named in OWNERS: {without_owner:?}"
    );

    let (mut named, mut wrong) = (BTreeSet::new(), BTreeSet::new());
    for source in sources() {
        for table in tables_named(&source.code, &tables) {
            let owner = owner(&table).unwrap();
            let is_its_store =
                source.module() == owner && (owner == "storage" || source.is_store());
            if is_its_store {
                named.insert(table);
            } else {
                wrong.insert(format!("{table} in {}", source.path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Nothing was overlooked: each is named where it belongs.
    let unnamed: Vec<_> = tables.difference(&named).collect();
    assert!(unnamed.is_empty(), "in no SQL of its owner: {unnamed:?}");
}

#[test]
fn a_table_is_found_in_sql_and_nowhere_else() {
    let tables: BTreeSet<String> = ["mark", "account"].map(str::to_owned).into();
    for (code, found) in [
        ("\"SELECT 1 FROM mark\"", vec!["mark"]),
        ("\"UPDATE account\n SET label = '\\\"'\"", vec!["account"]),
        ("r\"INSERT INTO mark (id)\"", vec!["mark"]),
        ("\"FROM step_state JOIN mark ON\"", vec!["mark"]),
        ("\"SELECT 1 FROM mark_by_step\"", vec![]),
        ("// FROM mark\n words.get(\"account\")", vec![]),
        ("'\"'; FROM mark; '\"'", vec![]),
    ] {
        let found: BTreeSet<String> = found.into_iter().map(str::to_owned).collect();
        assert_eq!(tables_named(code, &tables), found, "{code}");
    }
}

struct Source {
    /// Relative to `core/src`.
    path: PathBuf,
    code: String,
}

impl Source {
    fn module(&self) -> &str {
        let first = self.path.iter().next().unwrap().to_str().unwrap();
        first.trim_end_matches(".rs")
    }

    fn is_store(&self) -> bool {
        self.path.ends_with("store.rs") || self.path.iter().any(|part| part == "store")
    }
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let (mut folders, mut sources) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                sources.push(Source {
                    code: fs::read_to_string(&path).unwrap(),
                    path: path.strip_prefix(&root).unwrap().to_owned(),
                });
            }
        }
    }
    sources
}

/// Every table and view of a new database, except SQLite's own.
fn tables() -> BTreeSet<String> {
    let phone = Phone::new("2026-11-24T10:05");
    let db = Connection::open(phone.folder().join("untrained.db")).unwrap();
    db.prepare(
        "SELECT name FROM sqlite_schema
         WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'",
    )
    .unwrap()
    .query_map([], |row| row.get(0))
    .unwrap()
    .collect::<Result<_, _>>()
    .unwrap()
}

/// Which of `tables` the string literals of `code` use as a table name.
fn tables_named(code: &str, tables: &BTreeSet<String>) -> BTreeSet<String> {
    const BEFORE: [&str; 6] = ["FROM", "JOIN", "INTO", "UPDATE", "TABLE", "EXISTS"];
    let mut found = BTreeSet::new();
    for literal in string_literals(code) {
        let words: Vec<&str> = literal
            .split(|c| !is_of_a_name(c))
            .filter(|word| !word.is_empty())
            .collect();
        for pair in words.windows(2) {
            if BEFORE.contains(&pair[0]) && tables.contains(pair[1]) {
                found.insert(pair[1].to_owned());
            }
        }
    }
    found
}

const fn is_of_a_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The string literals of `code`, ignoring comments and character literals.
fn string_literals(code: &str) -> Vec<&str> {
    let (mut literals, mut rest) = (Vec::new(), code);
    while let Some(at) = rest.find(['"', '/', '\'']) {
        let here = &rest[at..];
        rest = if here.starts_with("//") {
            here.split_once('\n').map_or("", |(_, after)| after)
        } else if let Some(after) = here.strip_prefix("'\"'") {
            after
        } else if let Some(inside) = here.strip_prefix('"') {
            let mut escaped = false;
            let end = inside.find(|c| {
                let ends = c == '"' && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            let (literal, after) = inside.split_at(end.unwrap());
            literals.push(literal);
            &after[1..]
        } else {
            &here[1..]
        };
    }
    literals
}
