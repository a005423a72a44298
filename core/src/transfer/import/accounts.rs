//! Whose marks these are: each account of the document is one of the app's, or becomes one.

use rusqlite::Transaction;

use super::{Outcome, Refused, refuse};
use crate::accounts::{self, Account, DefaultNames, MAX_ACCOUNTS, harmless_label};
use crate::guide::Region;
use crate::ids::AccountId;
use crate::progress;
use crate::storage::Result;
use crate::transfer::document::{self, Document};

struct Known {
    account: Account,
    matched: bool,
}

/// Finds or makes the account for each of the document's: the one that was made at the same
/// moment, else the one of the same name. What the app has of its own stays as it is.
pub(super) fn take_accounts(
    db: &Transaction<'_>,
    document: &Document<'_>,
    names: &DefaultNames,
    outcome: &mut Outcome,
) -> Result<Vec<Option<AccountId>>> {
    let mut known: Vec<Known> = accounts::all(db)?
        .into_iter()
        .map(|account| Known {
            account,
            matched: false,
        })
        .collect();
    let mut ids: Vec<Option<AccountId>> = vec![None; document.accounts.len()];
    for by_moment in [true, false] {
        for (theirs, id) in document.accounts.iter().zip(&mut ids) {
            let found = known.iter_mut().find(|known| {
                let same = if by_moment {
                    known.account.created_utc_ms == theirs.created_utc_ms
                } else {
                    names.key(&known.account.label) == names.key(&harmless_label(&theirs.label))
                };
                same && !known.matched && id.is_none()
            });
            if let Some(found) = found {
                found.matched = true;
                *id = Some(found.account.id);
            }
        }
    }

    // The app holds nothing but the account that it began with.
    let untouched =
        matches!(&known[..], [only] if only.account.label.is_empty()) && !progress::any(db)?;
    for (theirs, id) in document.accounts.iter().zip(&mut ids) {
        match *id {
            Some(id) if untouched => accounts::set_created(db, id, theirs.created_utc_ms)?,
            Some(_) => {}
            None => *id = take_new(db, theirs, &mut known, names, untouched, outcome)?,
        }
        let region = theirs.region.as_deref().and_then(Region::from_code);
        if let Some((id, region)) = id.zip(region) {
            accounts::fill_region(db, id, region)?;
        }
    }
    Ok(ids)
}

/// Makes an account that is new here; the one that an untouched app began with becomes it. None
/// where there are too many.
fn take_new(
    db: &Transaction<'_>,
    theirs: &document::Account<'_>,
    known: &mut Vec<Known>,
    names: &DefaultNames,
    untouched: bool,
    outcome: &mut Outcome,
) -> Result<Option<AccountId>> {
    let is_taken = |name: &str| {
        known
            .iter()
            .any(|known| names.key(&known.account.label) == name)
    };
    let label = names.told_apart(&harmless_label(&theirs.label), is_taken);
    let spare = known.iter_mut().find(|known| untouched && !known.matched);
    let id = if let Some(spare) = spare {
        spare.matched = true;
        spare.account.label.clone_from(&label);
        accounts::rename(db, spare.account.id, &label)?;
        accounts::set_created(db, spare.account.id, theirs.created_utc_ms)?;
        spare.account.id
    } else if known.len() >= MAX_ACCOUNTS {
        refuse(outcome, Refused::TooManyAccounts, 1);
        return Ok(None);
    } else {
        let id = accounts::add(db, &label, theirs.created_utc_ms)?;
        known.push(Known {
            account: Account {
                id,
                label: label.clone(),
                region: None,
                created_utc_ms: theirs.created_utc_ms,
            },
            matched: true,
        });
        id
    };
    outcome.new_accounts.push(label);
    Ok(Some(id))
}
