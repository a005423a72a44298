//! Export: writes the document.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::Timelike;
use rusqlite::Connection;

use super::document::{Account, Answer, Document, Mark, Objection, Review, Schedule};
use crate::accounts;
use crate::civil::{Timestamp, civil_text};
use crate::ids::AccountId;
use crate::objection;
use crate::progress::{self, LogEntry};
use crate::review;
use crate::storage::{Result, StorageError};

/// Everything that is stored, as a document. The account that is shown comes first.
pub(crate) fn export(db: &Connection, now: Timestamp) -> Result<Document<'static>> {
    let chosen = accounts::chosen(db)?.id;
    let mut accounts = accounts::all(db)?;
    accounts.sort_by_key(|account| (account.id != chosen, account.id));
    let account_index: HashMap<AccountId, usize> = accounts
        .iter()
        .enumerate()
        .map(|(index, account)| (account.id, index))
        .collect();
    let (format, version) = Document::header();
    Ok(Document {
        format,
        version,
        exported_utc_ms: now.utc_ms,
        exported_offset_s: now.offset_s,
        accounts: accounts
            .into_iter()
            .map(|account| write_account(db, account))
            .collect::<Result<_>>()?,
        marks: marks(db, &account_index)?,
        schedule: schedule(db)?,
        reviews: reviews(db, &account_index)?,
    })
}

fn write_account(db: &Connection, account: accounts::Account) -> Result<Account<'static>> {
    let objection = objection::answer(db, account.id)?.map(|answer| Objection {
        sent_utc_ms: answer.sent_utc_ms,
        said: answer.said.code().into(),
        utc_ms: answer.at.utc_ms,
        offset_s: answer.at.offset_s,
    });
    Ok(Account {
        label: account.label.into(),
        region: account.region.map(|region| region.code().into()),
        created_utc_ms: account.created_utc_ms,
        objection,
    })
}

fn marks(db: &Connection, account_index: &HashMap<AccountId, usize>) -> Result<Vec<Mark<'static>>> {
    let mut mark_index = HashMap::new();
    let mut marks = Vec::new();
    progress::read_log(db, |entry| {
        let LogEntry {
            account_id,
            mark,
            undoes,
        } = entry;
        mark_index.insert(mark.id, marks.len());
        marks.push(Mark {
            account: find(account_index, &account_id)?,
            step: mark.step_id.0.into(),
            said: mark.kind.code().into(),
            utc_ms: mark.at.utc_ms,
            offset_s: mark.at.offset_s,
            revision: mark.revision,
            since: mark.since.map(|since| since.to_string().into()),
            together: mark.together,
            undoes: undoes.map(|id| find(&mark_index, &id)).transpose()?,
        });
        Ok(())
    })?;
    Ok(marks)
}

/// Referenced rows come first: the database enforces references, and a merge the order of the
/// log.
fn find<Id: Eq + Hash>(index: &HashMap<Id, usize>, id: &Id) -> Result<usize> {
    index.get(id).copied().ok_or(StorageError::Damaged)
}

fn schedule(db: &Connection) -> Result<Option<Schedule<'static>>> {
    Ok(review::load(db)?.map(|state| Schedule {
        anchor: state.schedule.anchor(),
        minute_of_day: state.schedule.time().num_seconds_from_midnight() / 60,
        interval_months: state.schedule.interval(),
        paused: state.paused,
        settled: None,
        counts_from: Some(civil_text(state.counts_from).into()),
        settled_day: state.settled_day,
        carried: state.carried.map(|due| civil_text(due).into()),
    }))
}

fn reviews(
    db: &Connection,
    account_index: &HashMap<AccountId, usize>,
) -> Result<Vec<Review<'static>>> {
    review::records(db)?
        .into_iter()
        .map(|review| {
            let answers = review.answers.into_iter().map(|answer| {
                Ok(Answer {
                    account: find(account_index, &answer.given.account_id)?,
                    step: answer.given.step_id.0.into(),
                    answer: answer.given.answer.code().into(),
                    utc_ms: answer.at.utc_ms,
                    offset_s: answer.at.offset_s,
                })
            });
            Ok(Review {
                due: civil_text(review.due).into(),
                begun_utc_ms: review.begun_utc_ms,
                ending: review.end.map(|end| end.ending.code().into()),
                ended_utc_ms: review.end.map(|end| end.utc_ms),
                answers: answers.collect::<Result<_>>()?,
            })
        })
        .collect()
}
