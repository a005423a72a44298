//! Writing the document.

use std::collections::HashMap;

use chrono::Timelike;
use rusqlite::Connection;

use super::document::{Account, Answer, Document, Mark, Objection, Review, Schedule};
use crate::accounts;
use crate::civil::Timestamp;
use crate::error::Result;
use crate::objection;
use crate::review;

/// Everything that is stored, as a document. The account that is shown comes first.
pub(crate) fn export(db: &Connection, now: Timestamp) -> Result<Document<'static>> {
    let chosen = accounts::chosen(db)?.id;
    let mut ids: Vec<i64> = accounts::all(db)?
        .iter()
        .map(|account| account.id)
        .collect();
    ids.sort_by_key(|id| (*id != chosen, *id));
    let place: HashMap<i64, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let accounts = ids
        .iter()
        .map(|id| account(db, *id))
        .collect::<Result<_>>()?;
    let (format, version) = Document::header();
    Ok(Document {
        format,
        version,
        exported_utc_ms: now.utc_ms,
        exported_offset_s: now.offset_s,
        accounts,
        marks: marks(db, &place)?,
        schedule: schedule(db)?,
        reviews: reviews(db, &place)?,
    })
}

fn account(db: &Connection, id: i64) -> Result<Account<'static>> {
    let objection = objection::answer(db, id)?.map(|answer| Objection {
        sent_utc_ms: answer.sent_utc_ms,
        said: answer.said.code().into(),
        utc_ms: answer.at.utc_ms,
        offset_s: answer.at.offset_s,
    });
    Ok(db.query_row(
        "SELECT label, region, created_utc_ms FROM account WHERE id = ?1",
        [id],
        |row| {
            let region: Option<String> = row.get(1)?;
            Ok(Account {
                label: row.get::<_, String>(0)?.into(),
                region: region.map(Into::into),
                created_utc_ms: row.get(2)?,
                objection,
            })
        },
    )?)
}

fn marks(db: &Connection, account_at: &HashMap<i64, usize>) -> Result<Vec<Mark<'static>>> {
    let mut query = db.prepare(
        "SELECT id, account_id, step_id, said, utc_ms, offset_s, revision, undoes
         FROM mark ORDER BY id",
    )?;
    let mut rows = query.query([])?;
    let mut mark_at = HashMap::new();
    let mut marks = Vec::new();
    while let Some(row) = rows.next()? {
        let undone: Option<i64> = row.get(7)?;
        mark_at.insert(row.get::<_, i64>(0)?, marks.len());
        marks.push(Mark {
            account: place(account_at, row.get(1)?)?,
            step: row.get::<_, String>(2)?.into(),
            said: row.get::<_, String>(3)?.into(),
            utc_ms: row.get(4)?,
            offset_s: row.get(5)?,
            revision: row.get(6)?,
            undoes: undone.map(|id| place(&mark_at, id)).transpose()?,
        });
    }
    Ok(marks)
}

/// What is referred to stands before: the database watches over references, and a merge over the
/// order of the log.
fn place(places: &HashMap<i64, usize>, id: i64) -> rusqlite::Result<usize> {
    places
        .get(&id)
        .copied()
        .ok_or(rusqlite::Error::InvalidQuery)
}

fn schedule(db: &Connection) -> Result<Option<Schedule>> {
    Ok(review::load(db)?.map(|state| Schedule {
        anchor: state.schedule.anchor(),
        minute_of_day: state.schedule.time().num_seconds_from_midnight() / 60,
        interval_months: state.schedule.interval(),
        paused: state.paused,
        settled: state.settled,
    }))
}

fn reviews(db: &Connection, account_at: &HashMap<i64, usize>) -> Result<Vec<Review<'static>>> {
    let mut query =
        db.prepare("SELECT id, due, begun_utc_ms, ending, ended_utc_ms FROM review ORDER BY id")?;
    let mut answers = db.prepare(
        "SELECT account_id, step_id, answer, utc_ms, offset_s FROM review_answer
         WHERE review_id = ?1 ORDER BY utc_ms, account_id, step_id",
    )?;
    let mut rows = query.query([])?;
    let mut reviews = Vec::new();
    while let Some(row) = rows.next()? {
        let ending: Option<String> = row.get(3)?;
        let answers = answers.query_map([row.get::<_, i64>(0)?], |row| {
            Ok(Answer {
                account: place(account_at, row.get(0)?)?,
                step: row.get::<_, String>(1)?.into(),
                answer: row.get::<_, String>(2)?.into(),
                utc_ms: row.get(3)?,
                offset_s: row.get(4)?,
            })
        })?;
        reviews.push(Review {
            due: row.get::<_, String>(1)?.into(),
            begun_utc_ms: row.get(2)?,
            ending: ending.map(Into::into),
            ended_utc_ms: row.get(4)?,
            answers: answers.collect::<rusqlite::Result<_>>()?,
        });
    }
    Ok(reviews)
}
