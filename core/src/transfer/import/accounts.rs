//! Whose marks these are: each account of the document is one of the app's, or becomes one.

use rusqlite::{Connection, Transaction, params};

use super::{Outcome, Refused, refuse};
use crate::accounts::{MAX_ACCOUNTS, MAX_LABEL, same_name};
use crate::error::Result;
use crate::guide::Region;
use crate::ids::AccountId;
use crate::transfer::document::Document;

struct Known {
    id: AccountId,
    label: String,
    created_utc_ms: i64,
    matched: bool,
}

/// Finds or makes the account for each of the document's: the one that was made at the same
/// moment, else the one of the same name. What the app has of its own stays as it is.
pub(super) fn take_accounts(
    db: &Transaction<'_>,
    document: &Document<'_>,
    outcome: &mut Outcome,
) -> Result<Vec<Option<AccountId>>> {
    let mut known = db
        .prepare("SELECT id, label, created_utc_ms FROM account ORDER BY id")?
        .query_map([], |row| {
            Ok(Known {
                id: row.get(0)?,
                label: row.get(1)?,
                created_utc_ms: row.get(2)?,
                matched: false,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut ids: Vec<Option<AccountId>> = vec![None; document.accounts.len()];
    for by_moment in [true, false] {
        for (account, id) in document.accounts.iter().zip(&mut ids) {
            let found = known.iter_mut().find(|known| {
                let same = if by_moment {
                    known.created_utc_ms == account.created_utc_ms
                } else {
                    same_name(&known.label, &account.label)
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
    for (account, id) in document.accounts.iter().zip(&mut ids) {
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
                let label = free_label(&account.label, &known);
                let spare = known.iter_mut().find(|known| untouched && !known.matched);
                if let Some(spare) = spare {
                    spare.matched = true;
                    spare.label.clone_from(&label);
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
                    let new = AccountId(db.last_insert_rowid());
                    *id = Some(new);
                    known.push(Known {
                        id: new,
                        label: label.clone(),
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

/// `label`, with a number behind it where another account has that name; what would then be too
/// long loses its end.
fn free_label(label: &str, known: &[Known]) -> String {
    let taken = |name: &str| known.iter().any(|known| same_name(&known.label, name));
    if !taken(label) {
        return label.to_owned();
    }
    (2..=known.len() + 2)
        .map(|number| {
            let number = format!(" ({number})");
            let base: String = label.chars().take(MAX_LABEL - number.len()).collect();
            format!("{}{number}", base.trim_end())
                .trim_start()
                .to_owned()
        })
        .find(|name| !taken(name))
        .unwrap_or_default()
}
