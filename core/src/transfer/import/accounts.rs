//! Whose marks these are: each account of the document is one of the app's, or becomes one.

use rusqlite::{Connection, Transaction, params};

use super::{Outcome, Refused, refuse};
use crate::accounts::{DefaultNames, MAX_ACCOUNTS, harmless_label};
use crate::error::Result;
use crate::guide::Region;
use crate::transfer::document::Document;

struct Known {
    id: i64,
    /// What its name is compared by.
    name: String,
    created_utc_ms: i64,
    matched: bool,
}

/// Finds or makes the account for each of the document's: the one that was made at the same
/// moment, else the one of the same name. What the app has of its own stays as it is.
pub(super) fn take_accounts(
    db: &Transaction<'_>,
    document: &Document<'_>,
    names: &DefaultNames,
    outcome: &mut Outcome,
) -> Result<Vec<Option<i64>>> {
    let mut known = db
        .prepare("SELECT id, label, created_utc_ms FROM account ORDER BY id")?
        .query_map([], |row| {
            Ok(Known {
                id: row.get(0)?,
                name: names.key(row.get_ref(1)?.as_str()?),
                created_utc_ms: row.get(2)?,
                matched: false,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let labels: Vec<String> = document
        .accounts
        .iter()
        .map(|account| harmless_label(&account.label))
        .collect();
    let mut ids: Vec<Option<i64>> = vec![None; document.accounts.len()];
    for by_moment in [true, false] {
        for ((account, label), id) in document.accounts.iter().zip(&labels).zip(&mut ids) {
            let name = names.key(label);
            let found = known.iter_mut().find(|known| {
                let same = if by_moment {
                    known.created_utc_ms == account.created_utc_ms
                } else {
                    known.name == name
                };
                same && !known.matched && id.is_none()
            });
            if let Some(found) = found {
                found.matched = true;
                *id = Some(found.id);
            }
        }
    }

    let untouched = untouched(db)?;
    for ((account, label), id) in document.accounts.iter().zip(&labels).zip(&mut ids) {
        let region = account.region.as_deref().and_then(Region::from_code);
        let region = region.map(Region::code);
        match *id {
            Some(id) if untouched => {
                db.execute(
                    "UPDATE account SET created_utc_ms = ?2 WHERE id = ?1",
                    params![id, account.created_utc_ms],
                )?;
            }
            Some(_) => {}
            None => {
                let label =
                    names.told_apart(label, |name| known.iter().any(|known| known.name == name));
                let spare = known.iter_mut().find(|known| untouched && !known.matched);
                if let Some(spare) = spare {
                    spare.matched = true;
                    spare.name = names.key(&label);
                    *id = Some(spare.id);
                    db.execute(
                        "UPDATE account SET label = ?2, created_utc_ms = ?3 WHERE id = ?1",
                        params![spare.id, label, account.created_utc_ms],
                    )?;
                } else if known.len() >= MAX_ACCOUNTS {
                    refuse(outcome, Refused::TooManyAccounts, 1);
                    continue;
                } else {
                    db.execute(
                        "INSERT INTO account (label, created_utc_ms) VALUES (?1, ?2)",
                        params![label, account.created_utc_ms],
                    )?;
                    *id = Some(db.last_insert_rowid());
                    known.push(Known {
                        id: db.last_insert_rowid(),
                        name: names.key(&label),
                        created_utc_ms: account.created_utc_ms,
                        matched: true,
                    });
                }
                outcome.new_accounts.push(label);
            }
        }
        db.execute(
            "UPDATE account SET region = coalesce(region, ?2) WHERE id = ?1",
            params![*id, region],
        )?;
    }
    Ok(ids)
}

/// Whether the app holds nothing but the account that it began with.
fn untouched(db: &Connection) -> Result<bool> {
    Ok(db.query_row(
        "SELECT (SELECT count(*) FROM account) = 1
            AND NOT EXISTS (SELECT 1 FROM mark)
            AND NOT EXISTS (SELECT 1 FROM account WHERE label != '')",
        [],
        |row| row.get(0),
    )?)
}
