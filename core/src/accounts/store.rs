//! The accounts, and the row of this device: which account it shows, which one was signed in to last, and
//! whether reminders were declined.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::Account;
use crate::guide::Region;
use crate::ids::AccountId;
use crate::storage::Result;

/// The columns that [`account`] reads, in its order.
const ACCOUNT: &str = "account.id, label, region, created_utc_ms";

fn account(row: &Row<'_>) -> rusqlite::Result<Account> {
    let region: Option<String> = row.get(2)?;
    Ok(Account {
        id: row.get(0)?,
        label: row.get(1)?,
        region: region.as_deref().and_then(Region::from_code),
        created_utc_ms: row.get(3)?,
    })
}

/// Whether there is any account; false only in a new database.
pub(crate) fn any(db: &Connection) -> Result<bool> {
    Ok(
        db.query_row("SELECT EXISTS (SELECT 1 FROM account)", [], |row| {
            row.get(0)
        })?,
    )
}

/// Makes the first account and shows it, unless another process already has.
pub(crate) fn make_first(db: &Transaction<'_>, now_ms: i64) -> Result<()> {
    if !any(db)? {
        let account_id = add(db, "", now_ms)?;
        db.execute(
            "INSERT INTO device (id, account_id) VALUES (1, ?1)",
            [account_id],
        )?;
    }
    Ok(())
}

pub(crate) fn add(db: &Transaction<'_>, label: &str, now_ms: i64) -> Result<AccountId> {
    db.execute(
        "INSERT INTO account (label, region, created_utc_ms) VALUES (?1, NULL, ?2)",
        params![label, now_ms],
    )?;
    Ok(AccountId(db.last_insert_rowid()))
}

pub(crate) fn rename(db: &Transaction<'_>, account_id: AccountId, label: &str) -> Result<()> {
    db.execute(
        "UPDATE account SET label = ?2 WHERE id = ?1",
        params![account_id, label],
    )?;
    Ok(())
}

/// Sets the creation time that the account has on the phone it was imported from.
pub(crate) fn set_created(
    db: &Transaction<'_>,
    account_id: AccountId,
    created_utc_ms: i64,
) -> Result<()> {
    db.execute(
        "UPDATE account SET created_utc_ms = ?2 WHERE id = ?1",
        params![account_id, created_utc_ms],
    )?;
    Ok(())
}

/// Sets where the account's owner lives; `None` clears it.
pub(crate) fn set_region(
    db: &Transaction<'_>,
    account_id: AccountId,
    region: Option<Region>,
) -> Result<()> {
    db.execute(
        "UPDATE account SET region = ?2 WHERE id = ?1",
        params![account_id, region.map(Region::code)],
    )?;
    Ok(())
}

/// Sets where the account's owner lives, unless that is already known; returns whether it was not.
pub(crate) fn fill_region(
    db: &Transaction<'_>,
    account_id: AccountId,
    region: Region,
) -> Result<bool> {
    let filled = db.execute(
        "UPDATE account SET region = ?2 WHERE id = ?1 AND region IS NULL",
        params![account_id, region.code()],
    )?;
    Ok(filled > 0)
}

/// Makes this the account that is shown.
pub(crate) fn choose(db: &Transaction<'_>, account_id: AccountId) -> Result<()> {
    db.execute("UPDATE device SET account_id = ?1", [account_id])?;
    Ok(())
}

/// Removes an account. Rows of other tables that refer to it go with it (`ON DELETE CASCADE`). If
/// it is the last one, an empty account replaces it, so that the record of one's only account can
/// be removed without having to add another first.
pub(crate) fn remove(db: &Transaction<'_>, account_id: AccountId, now_ms: i64) -> Result<()> {
    let next = all(db)?.into_iter().find(|other| other.id != account_id);
    let next = match next {
        Some(other) => other.id,
        None => add(db, "", now_ms)?,
    };
    db.execute(
        "UPDATE device SET account_id = ?2 WHERE account_id = ?1",
        params![account_id, next],
    )?;
    db.execute("DELETE FROM account WHERE id = ?1", [account_id])?;
    Ok(())
}

/// The account that is shown.
pub(crate) fn chosen(db: &Connection) -> Result<Account> {
    let query = format!("SELECT {ACCOUNT} FROM account JOIN device ON account.id = account_id");
    Ok(db.prepare_cached(&query)?.query_row([], account)?)
}

/// Whether to ask which account the person was signed in to before storing an answer for this one:
/// there are others, and this is not the one they last confirmed.
pub(crate) fn is_in_doubt(db: &Connection, account_id: AccountId) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT (SELECT count(*) FROM account) > 1 AND signed_in_to IS NOT ?1 FROM device",
        )?
        .query_row([account_id], |row| row.get(0))?)
}

/// Remembers which account the person said they were signed in to.
pub(crate) fn confirm_signed_in(db: &Transaction<'_>, account_id: AccountId) -> Result<()> {
    db.execute("UPDATE device SET signed_in_to = ?1", [account_id])?;
    Ok(())
}

/// Every account, oldest first.
pub(crate) fn all(db: &Connection) -> Result<Vec<Account>> {
    let mut query = db.prepare_cached(&format!(
        "SELECT {ACCOUNT} FROM account ORDER BY account.id"
    ))?;
    let rows = query.query_map([], account)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn find(db: &Connection, account_id: AccountId) -> Result<Option<Account>> {
    let query = format!("SELECT {ACCOUNT} FROM account WHERE id = ?1");
    let found = db.prepare_cached(&query)?.query_row([account_id], account);
    Ok(found.optional()?)
}

/// Whether the person said that they want no reminders.
pub(crate) fn reminders_declined(db: &Connection) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT reminders_declined FROM device")?
        .query_row([], |row| row.get(0))?)
}

/// Stores that the person wants no reminders and is not to be asked again.
pub(crate) fn decline_reminders(db: &Transaction<'_>) -> Result<()> {
    db.execute("UPDATE device SET reminders_declined = 1", [])?;
    Ok(())
}
