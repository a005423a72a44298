//! Import: accounts first, then the marks, the schedule and the reviews. A preview does the same
//! work in a transaction that is rolled back, so it cannot promise anything else.

mod accounts;
mod marks;
mod reviews;

use std::collections::BTreeMap;
use std::mem;

use rusqlite::{Connection, Transaction};

use super::document::{Document, Objection};
use crate::accounts::DefaultNames;
use crate::civil::Timestamp;
use crate::guide::Guide;
use crate::ids::{AccountId, StepId};
use crate::objection::{self, FollowUpAnswer};
use crate::progress::{self, StepStatus, status};
use crate::storage::Result;
use accounts::take_accounts;
use marks::take_marks;
use reviews::{settle_ended, take_review, take_schedule};

/// What an import does, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// When the document was written.
    pub exported: Timestamp,
    /// Empty for the default name.
    pub new_accounts: Vec<String>,
    pub new_marks: usize,
    /// Marks that are in the log already.
    pub same_marks: usize,
    /// New marks for steps that the guide does not have; they are kept.
    pub unknown_steps: usize,
    /// What is not imported, with its count.
    pub refused: BTreeMap<Refused, usize>,
    pub new_reviews: usize,
    /// Whether it says where an account's owner lives, which was not known.
    pub new_regions: bool,
    /// Whether it has a newer answer about an objection.
    pub new_objections: bool,
    pub schedule: ScheduleOutcome,
    pub changed: Vec<Changed>,
}

impl Outcome {
    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new_accounts.is_empty()
            && self.new_marks == 0
            && self.new_reviews == 0
            && !self.new_regions
            && !self.new_objections
            && self.schedule != ScheduleOutcome::Taken
    }
}

/// Why a part of a document is not imported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refused {
    /// A mark with an answer that this version does not know.
    UnknownAnswer,
    /// A mark that undoes one already undone here.
    UndoneTwice,
    /// An account over the limit, and everything that belongs to it.
    TooManyAccounts,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScheduleOutcome {
    /// The document has none, or the same.
    Unchanged,
    /// There was none here, so the document's is used.
    Taken,
    /// There is a different one here, which stays.
    Kept,
}

/// A step whose status an import changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Empty for the default name.
    pub account: String,
    pub step_id: StepId,
    pub before: StepStatus,
    pub after: StepStatus,
}

/// Merges `document` into the record, as of `now`.
pub(crate) fn import(
    db: &Transaction<'_>,
    mut document: Document<'_>,
    guide: &Guide,
    names: &DefaultNames,
    now: Timestamp,
) -> Result<Outcome> {
    let before = statuses(db, guide)?;
    let mut outcome = Outcome {
        exported: Timestamp {
            utc_ms: document.exported_utc_ms,
            offset_s: document.exported_offset_s,
        },
        new_accounts: Vec::new(),
        new_marks: 0,
        same_marks: 0,
        unknown_steps: 0,
        refused: BTreeMap::new(),
        new_reviews: 0,
        new_regions: false,
        new_objections: false,
        schedule: take_schedule(db, &document)?,
        changed: Vec::new(),
    };
    let accounts = take_accounts(db, &document, names, &mut outcome)?;
    for (account, id) in document.accounts.iter().zip(&accounts) {
        if let (Some(theirs), Some(id)) = (&account.objection, id) {
            outcome.new_objections |= take_objection(db, theirs, *id)?;
        }
    }
    let marks = mem::take(&mut document.marks);
    take_marks(db, marks, &accounts, guide, &mut outcome)?;
    for review in &document.reviews {
        outcome.new_reviews += usize::from(take_review(db, review, &accounts)?);
    }
    settle_ended(db, now)?;
    outcome.changed = changed(db, guide, &before)?;
    Ok(outcome)
}

fn refuse(outcome: &mut Outcome, why: Refused, count: usize) {
    if count > 0 {
        *outcome.refused.entry(why).or_default() += count;
    }
}

/// Stores an answer about an objection if it is newer than the one here; returns whether it was.
fn take_objection(
    db: &Transaction<'_>,
    theirs: &Objection<'_>,
    account: AccountId,
) -> Result<bool> {
    let mine = objection::answer(db, account)?.map(|mine| mine.at.utc_ms);
    let Some(said) = FollowUpAnswer::from_code(&theirs.said) else {
        return Ok(false);
    };
    let is_new = mine.is_none_or(|mine| mine < theirs.utc_ms);
    if is_new {
        let answer = objection::Answer {
            sent_utc_ms: theirs.sent_utc_ms,
            said,
            at: Timestamp {
                utc_ms: theirs.utc_ms,
                offset_s: theirs.offset_s,
            },
        };
        objection::record(db, account, answer)?;
    }
    Ok(is_new)
}

type Statuses = BTreeMap<(AccountId, StepId), StepStatus>;

/// The status of each step for each account.
fn statuses(db: &Connection, guide: &Guide) -> Result<Statuses> {
    let mut statuses = Statuses::new();
    for account in crate::accounts::all(db)? {
        for mark in progress::marks(db, account.id)? {
            if let Some(step) = guide.step(&mark.step_id) {
                let status = status(Some(&mark), step.revision);
                statuses.insert((account.id, mark.step_id), status);
            }
        }
    }
    Ok(statuses)
}

/// The steps whose status differs from `before`, by account and in the guide's order.
fn changed(db: &Connection, guide: &Guide, before: &Statuses) -> Result<Vec<Changed>> {
    let after = statuses(db, guide)?;
    let mut changed = Vec::new();
    for account in crate::accounts::all(db)? {
        for step in &guide.steps {
            let key = (account.id, step.id.clone());
            let status =
                |statuses: &Statuses| statuses.get(&key).copied().unwrap_or(StepStatus::Open);
            if status(before) != status(&after) {
                changed.push(Changed {
                    account: account.label.clone(),
                    step_id: step.id.clone(),
                    before: status(before),
                    after: status(&after),
                });
            }
        }
    }
    Ok(changed)
}
