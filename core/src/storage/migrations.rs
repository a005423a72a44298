//! Numbered migrations, each applied once, in one transaction.

use rusqlite::{Connection, TransactionBehavior};

use super::StorageError;

/// Migration n is `MIGRATIONS[n - 1]`. A released migration is never edited; a change is a new one.
const MIGRATIONS: &[&str] = &[include_str!("../../migrations/0001_initial.sql")];

/// The schema version that this code writes, as kept in `PRAGMA user_version`.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len().cast_signed() as i64;

/// Brings the database to [`SCHEMA_VERSION`]. A newer one is refused and left as it is.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StorageError> {
    if version(connection)? == SCHEMA_VERSION {
        return Ok(());
    }
    loop {
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Read again under the lock: another process may have migrated meanwhile.
        let found = version(&transaction)?;
        let Ok(applied) = usize::try_from(found) else {
            return Err(StorageError::Damaged);
        };
        if applied > MIGRATIONS.len() {
            return Err(StorageError::NewerSchema {
                found,
                known: SCHEMA_VERSION,
            });
        }
        let Some(migration) = MIGRATIONS.get(applied) else {
            return Ok(());
        };
        transaction.execute_batch(migration)?;
        transaction.pragma_update(None, "user_version", found + 1)?;
        transaction.commit()?;
    }
}

fn version(connection: &Connection) -> Result<i64, StorageError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
