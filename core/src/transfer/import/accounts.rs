//! Accounts of an import: each account of the document is matched to one of the app's, or added.

use rusqlite::Transaction;

use super::{Outcome, Refused, refuse};
use crate::accounts::{self, DefaultNames, MAX_ACCOUNTS, harmless_label};
use crate::guide::Region;
use crate::ids::AccountId;
use crate::progress;
use crate::storage::Result;
use crate::transfer::document::Document;

struct Known {
    id: AccountId,
    /// The comparison key of its name.
    name: String,
    created_utc_ms: i64,
    matched: bool,
}

/// Matches or adds each account of the document: first by creation time, then by name. Accounts of
/// the app do not change.
pub(super) fn take_accounts(
    db: &Transaction<'_>,
    document: &Document<'_>,
    names: &DefaultNames,
    outcome: &mut Outcome,
) -> Result<Vec<Option<AccountId>>> {
    let mut known: Vec<Known> = accounts::all(db)?
        .into_iter()
        .map(|account| Known {
            id: account.id,
            name: names.key(&account.label),
            created_utc_ms: account.created_utc_ms,
            matched: false,
        })
        .collect();
    let labels: Vec<String> = document
        .accounts
        .iter()
        .map(|theirs| harmless_label(&theirs.label))
        .collect();
    let mut ids: Vec<Option<AccountId>> = vec![None; document.accounts.len()];
    for by_moment in [true, false] {
        for ((theirs, label), id) in document.accounts.iter().zip(&labels).zip(&mut ids) {
            let name = names.key(label);
            let found = known.iter_mut().find(|known| {
                let same = if by_moment {
                    known.created_utc_ms == theirs.created_utc_ms
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

    // The app has nothing but its initial account.
    let untouched = matches!(&known[..], [only] if only.name.is_empty()) && !progress::any(db)?;
    for ((theirs, label), id) in document.accounts.iter().zip(&labels).zip(&mut ids) {
        match *id {
            Some(id) if untouched => accounts::set_created(db, id, theirs.created_utc_ms)?,
            Some(_) => {}
            None => {
                let label =
                    names.told_apart(label, |name| known.iter().any(|known| known.name == name));
                let new = New {
                    name: names.key(&label),
                    label,
                    created_utc_ms: theirs.created_utc_ms,
                };
                *id = take_new(db, new, &mut known, untouched, outcome)?;
            }
        }
        let region = theirs.region.as_deref().and_then(Region::from_code);
        if let Some((id, region)) = id.zip(region) {
            outcome.new_regions |= accounts::fill_region(db, id, region)?;
        }
    }
    Ok(ids)
}

struct New {
    label: String,
    /// The comparison key of its name.
    name: String,
    created_utc_ms: i64,
}

/// Adds a new account, or turns the initial account of an unused app into it. None if there are too
/// many.
fn take_new(
    db: &Transaction<'_>,
    new: New,
    known: &mut Vec<Known>,
    untouched: bool,
    outcome: &mut Outcome,
) -> Result<Option<AccountId>> {
    let spare = known.iter_mut().find(|known| untouched && !known.matched);
    let id = if let Some(spare) = spare {
        spare.matched = true;
        spare.name = new.name;
        accounts::rename(db, spare.id, &new.label)?;
        accounts::set_created(db, spare.id, new.created_utc_ms)?;
        spare.id
    } else if known.len() >= MAX_ACCOUNTS {
        refuse(outcome, Refused::TooManyAccounts, 1);
        return Ok(None);
    } else {
        let id = accounts::add(db, &new.label, new.created_utc_ms)?;
        known.push(Known {
            id,
            name: new.name,
            created_utc_ms: new.created_utc_ms,
            matched: true,
        });
        id
    };
    outcome.new_accounts.push(new.label);
    Ok(Some(id))
}
