//! A digest of everything that is stored. SQLite's integrity check finds damage to the structure of
//! a file, but not a flipped bit in a date or a label; the digest does.
//!
//! Each row has a hash, and the digest is the XOR of all of them, so that adding or removing a row
//! needs no look at the others. Triggers toggle the hash of every changed row, in the same
//! statement and transaction: no writer can forget it, and one without [`register`] cannot write at
//! all.

use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Transaction};

/// The migration that introduced the digest; older databases have none.
pub(super) const SINCE: i64 = 2;

/// Tables that are not part of the digest: itself, and what is rebuilt from the others anyway.
const LEFT_OUT: [&str; 2] = ["digest", "step_state"];

/// The digest and the schema version recorded in a database.
pub(super) struct Stored {
    pub(super) schema_version: i64,
    pub(super) value: i64,
}

/// Registers the function that the triggers call.
pub(super) fn register(db: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    // toggle_row(digest, table, value, …)
    db.create_scalar_function("toggle_row", -1, flags, |call| {
        let digest: i64 = call.get(0)?;
        let mut row = RowHash::new(call.get_raw(1));
        (2..call.len()).for_each(|at| row.add(call.get_raw(at)));
        Ok(digest ^ row.value())
    })
}

pub(super) fn stored(db: &Connection) -> rusqlite::Result<Option<Stored>> {
    db.query_row("SELECT schema_version, value FROM digest", [], |row| {
        Ok(Stored {
            schema_version: row.get(0)?,
            value: row.get(1)?,
        })
    })
    .optional()
}

/// Computes the digest from the schema and the rows of every table.
pub(super) fn compute(db: &Connection) -> rusqlite::Result<i64> {
    let schema = (
        "sqlite_schema".to_owned(),
        SCHEMA_COLUMNS.map(str::to_owned).into(),
    );
    let mut digest = 0;
    for (table, columns) in tables(db)?.into_iter().chain([schema]) {
        let mut query = db.prepare(&format!("SELECT {} FROM {table}", columns.join(", ")))?;
        let mut rows = query.query([])?;
        while let Some(found) = rows.next()? {
            let mut row = RowHash::new(ValueRef::Text(table.as_bytes()));
            for at in 0..columns.len() {
                row.add(found.get_ref(at)?);
            }
            digest ^= row.value();
        }
    }
    Ok(digest)
}

/// Drops the triggers, so that a migration can change the tables.
pub(super) fn drop_triggers(db: &Transaction<'_>) -> rusqlite::Result<()> {
    let mut query = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'")?;
    let triggers: Vec<String> = query
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    triggers
        .iter()
        .try_for_each(|trigger| db.execute_batch(&format!("DROP TRIGGER {trigger}")))
}

/// Creates the triggers for the current tables and stores the digest of their rows.
pub(super) fn create_triggers(db: &Transaction<'_>, schema_version: i64) -> rusqlite::Result<()> {
    for (table, columns) in tables(db)? {
        let row = |which: &str, digest: &str| {
            let values: Vec<String> = columns
                .iter()
                .map(|name| format!("{which}.{name}"))
                .collect();
            format!("toggle_row({digest}, '{table}', {})", values.join(", "))
        };
        for (event, value) in [
            ("insert", row("NEW", "value")),
            ("delete", row("OLD", "value")),
            ("update", row("NEW", &row("OLD", "value"))),
        ] {
            db.execute_batch(&format!(
                "CREATE TRIGGER digest_{table}_{event} AFTER {event} ON {table}
                 BEGIN UPDATE digest SET value = {value}; END"
            ))?;
        }
    }
    db.execute(
        "INSERT OR REPLACE INTO digest (id, schema_version, value) VALUES (1, ?1, ?2)",
        [schema_version, compute(db)?],
    )?;
    Ok(())
}

const SCHEMA_COLUMNS: [&str; 4] = ["type", "name", "tbl_name", "sql"];

/// The tables with user data: all but the digest itself.
pub(super) fn filled(db: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut names = names(db)?;
    names.retain(|name| name != "digest");
    Ok(names)
}

/// The tables that are part of the digest, with their columns.
fn tables(db: &Connection) -> rusqlite::Result<Vec<(String, Vec<String>)>> {
    let mut columns = db.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    names(db)?
        .into_iter()
        .filter(|name| !LEFT_OUT.contains(&name.as_str()))
        .map(|name| {
            let columns = columns
                .query_map([&name], |row| row.get(0))?
                .collect::<Result<_, _>>()?;
            Ok((name, columns))
        })
        .collect()
}

/// Every table but SQLite's own.
fn names(db: &Connection) -> rusqlite::Result<Vec<String>> {
    db.prepare(
        "SELECT name FROM sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )?
    .query_map([], |row| row.get(0))?
    .collect()
}

/// A hash of `text`, to tell whether it changed.
pub(crate) fn fingerprint(text: &str) -> i64 {
    RowHash::new(ValueRef::Text(text.as_bytes())).value()
}

/// FNV-1a, 64 bits, over a row's table and values, each with its type and length. Any single
/// changed byte changes the hash.
struct RowHash(u64);

impl RowHash {
    fn new(table: ValueRef<'_>) -> Self {
        let mut hash = Self(0xcbf2_9ce4_8422_2325);
        hash.add(table);
        hash
    }

    fn add(&mut self, value: ValueRef<'_>) {
        match value {
            ValueRef::Null => self.bytes(b"n"),
            ValueRef::Integer(number) => {
                self.bytes(b"i");
                self.bytes(&number.to_le_bytes());
            }
            ValueRef::Real(number) => {
                self.bytes(b"r");
                self.bytes(&number.to_bits().to_le_bytes());
            }
            ValueRef::Text(content) => self.content(b"t", content),
            ValueRef::Blob(content) => self.content(b"b", content),
        }
    }

    fn content(&mut self, kind: &[u8], content: &[u8]) {
        self.bytes(kind);
        self.bytes(&content.len().to_le_bytes());
        self.bytes(content);
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// The hash as a signed integer, as SQLite stores it.
    const fn value(&self) -> i64 {
        self.0.cast_signed()
    }
}
