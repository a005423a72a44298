//! Marks of an import, merged into the log.

use std::collections::HashSet;
use std::rc::Rc;

use rusqlite::{Connection, Transaction};

use super::{Outcome, Refused, refuse};
use crate::civil::Timestamp;
use crate::guide::Guide;
use crate::ids::{AccountId, MarkId, StepId};
use crate::progress::{self, LogEntry, MarkKind};
use crate::storage::{Result, StorageError};
use crate::transfer::document::Mark;
use crate::transfer::merge::{LogMark, merge};

pub(super) fn take_marks(
    db: &Transaction<'_>,
    marks: Vec<Mark<'_>>,
    accounts: &[Option<AccountId>],
    guide: &Guide,
    outcome: &mut Outcome,
) -> Result<()> {
    let mut steps = Steps::default();
    let (mut ids, mine) = log(db, &mut steps)?;
    let theirs = log_marks(marks, accounts, &mut steps, outcome);
    let merged = merge(mine, &theirs);
    outcome.new_marks = merged.marks.len() - ids.len();
    outcome.same_marks = merged.same;
    outcome.unknown_steps = merged.marks[ids.len()..]
        .iter()
        .filter(|mark| guide.step(&StepId::from(&*mark.step)).is_none())
        .count();
    refuse(outcome, Refused::UndoneTwice, merged.undone_twice);
    if outcome.new_marks == 0 {
        return Ok(());
    }

    // The log is ordered by id, so rows after the first new mark get higher ids.
    let last_kept = merged.kept.checked_sub(1).map(|last| ids[last]);
    let moved = &merged.order[merged.kept..];
    ids.resize(merged.marks.len(), MarkId(0));
    for (id, index) in (last_kept.map_or(0, |last| last.0) + 1..).zip(moved) {
        ids[*index] = MarkId(id);
    }
    let entries = moved.iter().map(|index| {
        let mark = &merged.marks[*index];
        LogEntry {
            account_id: mark.account,
            mark: progress::Mark {
                id: ids[*index],
                step_id: StepId::from(&*mark.step),
                kind: mark.kind,
                at: mark.at,
                revision: mark.revision,
                since: mark.since,
                together: mark.together,
            },
            undoes: mark.undoes.map(|undone| ids[undone]),
        }
    });
    progress::replace_after(db, last_kept, entries)
}

/// Interned step ids.
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

/// The document's marks that can be imported.
fn log_marks(
    marks: Vec<Mark<'_>>,
    accounts: &[Option<AccountId>],
    steps: &mut Steps,
    outcome: &mut Outcome,
) -> Vec<LogMark> {
    let mut taken = Vec::with_capacity(marks.len());
    let mut index_in_taken: Vec<Option<usize>> = Vec::with_capacity(marks.len());
    for mark in marks {
        let log_mark = match (accounts[mark.account], MarkKind::from_code(&mark.said)) {
            (Some(account), Some(kind)) => Ok(LogMark {
                account,
                step: steps.share(&mark.step),
                kind,
                at: Timestamp {
                    utc_ms: mark.utc_ms,
                    offset_s: mark.offset_s,
                },
                revision: mark.revision,
                since: mark.since.as_deref().and_then(|since| since.parse().ok()),
                together: mark.together,
                // It says the same as the mark it undoes, so both are imported or neither.
                undoes: mark.undoes.and_then(|undone| index_in_taken[undone]),
            }),
            (None, _) => Err(Refused::TooManyAccounts),
            (_, None) => Err(Refused::UnknownAnswer),
        };
        index_in_taken.push(log_mark.is_ok().then_some(taken.len()));
        match log_mark {
            Ok(mark) => taken.push(mark),
            Err(why) => refuse(outcome, why, 1),
        }
    }
    taken
}

/// The stored log, with the ids of its marks.
fn log(db: &Connection, steps: &mut Steps) -> Result<(Vec<MarkId>, Vec<LogMark>)> {
    let (mut ids, mut log) = (Vec::new(), Vec::new());
    progress::read_log(db, |entry| {
        let index_of = |id: MarkId| ids.binary_search(&id).map_err(|_| StorageError::Damaged);
        log.push(LogMark {
            account: entry.account_id,
            step: steps.share(entry.mark.step_id.as_str()),
            kind: entry.mark.kind,
            at: entry.mark.at,
            revision: entry.mark.revision,
            since: entry.mark.since,
            together: entry.mark.together,
            undoes: entry.undoes.map(index_of).transpose()?,
        });
        ids.push(entry.mark.id);
        Ok(())
    })?;
    Ok((ids, log))
}
