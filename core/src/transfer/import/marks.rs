//! The document's marks, merged into the log. The log is in the order of its ids, so what stands
//! behind the first new mark is numbered anew.

use std::collections::HashSet;
use std::rc::Rc;

use rusqlite::{Connection, Transaction, params};

use super::{Outcome, Refused, refuse};
use crate::civil::Timestamp;
use crate::error::Result;
use crate::guide::Guide;
use crate::progress::{self, MarkKind};
use crate::storage::timestamp;
use crate::transfer::document::Mark;
use crate::transfer::merge::{Entry, merge};

pub(super) fn take_marks(
    db: &Transaction<'_>,
    marks: Vec<Mark<'_>>,
    accounts: &[Option<i64>],
    guide: &Guide,
    outcome: &mut Outcome,
) -> Result<()> {
    let mut steps = Steps::default();
    let (ids, mine) = log(db, &mut steps)?;
    let theirs = entries(marks, accounts, &mut steps, outcome);
    let merged = merge(mine, &theirs);
    outcome.new_marks = merged.marks.len() - ids.len();
    outcome.same_marks = merged.same;
    outcome.unknown_steps = merged.marks[ids.len()..]
        .iter()
        .filter(|entry| guide.step(&entry.step).is_none())
        .count();
    refuse(outcome, Refused::TakenBackTwice, merged.taken_back_twice);
    if outcome.new_marks == 0 {
        return Ok(());
    }

    // What stands behind the first new mark moves up to make room for it.
    let last_kept = merged.kept.checked_sub(1).map_or(0, |last| ids[last]);
    db.execute("DELETE FROM mark WHERE id > ?1", [last_kept])?;
    let mut id_of = ids;
    id_of.resize(merged.marks.len(), 0);
    let moved = || merged.order.iter().skip(merged.kept);
    for (id, place) in (last_kept + 1..).zip(moved()) {
        id_of[*place] = id;
    }
    let mut insert = db.prepare(
        "INSERT INTO mark (id, account_id, step_id, said, utc_ms, offset_s, revision, undoes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?;
    for place in moved() {
        let entry = &merged.marks[*place];
        insert.execute(params![
            id_of[*place],
            entry.account,
            entry.step,
            entry.kind.code(),
            entry.at.utc_ms,
            entry.at.offset_s,
            entry.revision,
            entry.undoes.map(|undone| id_of[undone]),
        ])?;
    }
    progress::rebuild_fold(db)
}

/// The ids of steps, each held once.
#[derive(Default)]
struct Steps(HashSet<Rc<str>>);

impl Steps {
    fn share(&mut self, step: &str) -> Rc<str> {
        if let Some(known) = self.0.get(step) {
            return Rc::clone(known);
        }
        let step = Rc::from(step);
        self.0.insert(Rc::clone(&step));
        step
    }
}

/// The document's marks that can be taken.
fn entries(
    marks: Vec<Mark<'_>>,
    accounts: &[Option<i64>],
    steps: &mut Steps,
    outcome: &mut Outcome,
) -> Vec<Entry> {
    let mut taken = Vec::with_capacity(marks.len());
    let mut place: Vec<Option<usize>> = Vec::with_capacity(marks.len());
    for mark in marks {
        let entry = match (accounts[mark.account], MarkKind::from_code(&mark.said)) {
            (Some(account), Some(said)) => Ok(Entry {
                account,
                step: steps.share(&mark.step),
                kind: said,
                at: Timestamp {
                    utc_ms: mark.utc_ms,
                    offset_s: mark.offset_s,
                },
                revision: mark.revision,
                // It says the same as the mark that it takes back, so both are taken or neither.
                undoes: mark.undoes.and_then(|undone| place[undone]),
            }),
            (None, _) => Err(Refused::TooManyAccounts),
            (_, None) => Err(Refused::UnknownAnswer),
        };
        place.push(entry.is_ok().then_some(taken.len()));
        match entry {
            Ok(entry) => taken.push(entry),
            Err(why) => refuse(outcome, why, 1),
        }
    }
    taken
}

/// The log as it is stored, with the marks' ids.
fn log(db: &Connection, steps: &mut Steps) -> Result<(Vec<i64>, Vec<Entry>)> {
    let mut query = db.prepare(
        "SELECT id, account_id, step_id, said, utc_ms, offset_s, revision, undoes
         FROM mark ORDER BY id",
    )?;
    let mut rows = query.query([])?;
    let (mut ids, mut log) = (Vec::new(), Vec::new());
    while let Some(row) = rows.next()? {
        let said: String = row.get(3)?;
        let step = row.get_ref(2)?.as_str().map_err(rusqlite::Error::from)?;
        let undone: Option<i64> = row.get(7)?;
        log.push(Entry {
            account: row.get(1)?,
            step: steps.share(step),
            kind: MarkKind::from_code(&said).ok_or(rusqlite::Error::InvalidQuery)?,
            at: timestamp(row, 4)?,
            revision: row.get(6)?,
            undoes: undone
                .map(|id| {
                    ids.binary_search(&id)
                        .map_err(|_| rusqlite::Error::InvalidQuery)
                })
                .transpose()?,
        });
        ids.push(row.get(0)?);
    }
    Ok((ids, log))
}
