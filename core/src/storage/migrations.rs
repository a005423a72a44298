//! Numbered migrations, each applied once, in one transaction.

use rusqlite::{Connection, TransactionBehavior};

use super::{StorageError, digest};

/// Migration n is `MIGRATIONS[n - 1]`. A released migration is never edited; changes need a new
/// one.
const MIGRATIONS: &[&str] = &[
    include_str!("../../migrations/0001_initial.sql"),
    include_str!("../../migrations/0002_digest.sql"),
    include_str!("../../migrations/0003_reminder_health.sql"),
    include_str!("../../migrations/0004_signed_in.sql"),
    include_str!("../../migrations/0005_objection.sql"),
    include_str!("../../migrations/0006_pending_page.sql"),
    include_str!("../../migrations/0007_reviews_by_date.sql"),
    include_str!("../../migrations/0008_effective_mark.sql"),
    include_str!("../../migrations/0009_calendar_files.sql"),
    include_str!("../../migrations/0010_sleep.sql"),
    include_str!("../../migrations/0011_export_folder.sql"),
    include_str!("../../migrations/0012_few_of_many_marks.sql"),
    include_str!("../../migrations/0013_answers_of_reviews.sql"),
    include_str!("../../migrations/0014_last_on.sql"),
];

/// The schema version of this code, stored in `PRAGMA user_version`.
pub const SCHEMA_VERSION: i64 = MIGRATIONS.len().cast_signed() as i64;

/// Migrates the database to [`SCHEMA_VERSION`]. A newer one is refused and left untouched.
pub(super) fn migrate(db: &mut Connection) -> Result<(), StorageError> {
    while version(db)? != SCHEMA_VERSION {
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Read it again under the lock: another process may have migrated meanwhile.
        let found = version(&transaction)?;
        let migration = usize::try_from(found)
            .ok()
            .and_then(|applied| MIGRATIONS.get(applied));
        let Some(migration) = migration else {
            if found == SCHEMA_VERSION {
                return Ok(());
            }
            return Err(StorageError::NewerSchema {
                found,
                known: SCHEMA_VERSION,
            });
        };
        let next = found + 1;
        digest::drop_triggers(&transaction)?;
        transaction.execute_batch(migration)?;
        if next >= digest::SINCE {
            digest::create_triggers(&transaction, next)?;
        }
        transaction.pragma_update(None, "user_version", next)?;
        transaction.commit()?;
    }
    Ok(())
}

pub(super) fn version(db: &Connection) -> Result<i64, StorageError> {
    Ok(db.pragma_query_value(None, "user_version", |row| row.get(0))?)
}
