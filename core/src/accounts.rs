//! Accounts: the AI switch is set per LinkedIn account, so progress is kept per account. An
//! account here is a label and a region, never a credential.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use crate::error::{Error, Result};
use crate::guide::Region;

/// An account that the person keeps track of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its row.
    pub id: i64,
    /// The person's name for it; empty for the default name.
    pub label: String,
    /// Where its owner lives, once said.
    pub region: Option<Region>,
}

/// Whether there is an account: false in a new database only.
pub(crate) fn exist(db: &Connection) -> Result<bool> {
    Ok(
        db.query_row("SELECT EXISTS (SELECT 1 FROM account)", [], |row| {
            row.get(0)
        })?,
    )
}

/// Makes the first account and shows it, unless another process was faster.
pub(crate) fn make_first(db: &Transaction<'_>, now_ms: i64) -> Result<()> {
    if !exist(db)? {
        db.execute(
            "INSERT INTO account (label, region, created_utc_ms) VALUES ('', NULL, ?1)",
            [now_ms],
        )?;
        db.execute(
            "INSERT INTO device (id, account_id) VALUES (1, last_insert_rowid())",
            [],
        )?;
    }
    Ok(())
}

/// The account that is shown.
pub(crate) fn chosen(db: &Connection) -> Result<Account> {
    Ok(db.query_row(
        "SELECT account.id, label, region FROM account JOIN device ON account.id = account_id",
        [],
        from_row,
    )?)
}

/// Every account, the oldest first.
pub(crate) fn all(db: &Connection) -> Result<Vec<Account>> {
    let mut query = db.prepare_cached("SELECT id, label, region FROM account ORDER BY id")?;
    let rows = query.query_map([], from_row)?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The account with this id.
pub(crate) fn find(db: &Connection, account_id: i64) -> Result<Account> {
    db.query_row(
        "SELECT id, label, region FROM account WHERE id = ?1",
        params![account_id],
        from_row,
    )
    .optional()?
    .ok_or(Error::UnknownAccount { account_id })
}

fn from_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Account> {
    let region: Option<String> = row.get(2)?;
    Ok(Account {
        id: row.get(0)?,
        label: row.get(1)?,
        region: region.as_deref().and_then(Region::from_code),
    })
}
