//! The log of marks in the database, and its fold beside it: for each step the last mark that
//! was not taken back. Both are written in the caller's transaction.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::mark::{Mark, MarkKind, StepStatus};
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::guide::Step;
use crate::storage::timestamp;

/// The condition that a mark takes nothing back and was not taken back. The sign keeps SQLite from
/// the index over `undoes`, in which nearly every row is NULL.
macro_rules! is_effective {
    () => {
        "+undoes IS NULL AND NOT EXISTS (SELECT 1 FROM mark AS undo WHERE undo.undoes = mark.id)"
    };
}

/// Appends what was said of `step` and makes it the mark in force.
pub(crate) fn append(
    db: &Transaction<'_>,
    account_id: i64,
    step: &Step,
    kind: MarkKind,
    at: Timestamp,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO mark (account_id, step_id, said, utc_ms, offset_s, revision) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![account_id, step.id, kind.code(), at.utc_ms, at.offset_s, step.revision])?;
    db.prepare_cached(
        "INSERT INTO step_state (account_id, step_id, mark_id) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET mark_id = excluded.mark_id",
    )?
    .execute(params![account_id, step.id, db.last_insert_rowid()])?;
    Ok(())
}

/// Takes back the mark in force of a step: a mark that says so is appended, and the one before
/// is in force again.
pub(crate) fn take_back(
    db: &Transaction<'_>,
    account_id: i64,
    step: &Step,
    at: Timestamp,
) -> Result<()> {
    let undone: i64 = db
        .query_row(
            "SELECT mark_id FROM step_state WHERE account_id = ?1 AND step_id = ?2",
            params![account_id, step.id],
            |row| row.get(0),
        )
        .optional()?
        .ok_or_else(|| Error::NothingToUndo {
            step_id: step.id.clone(),
        })?;
    db.execute(
        "INSERT INTO mark (account_id, step_id, said, utc_ms, offset_s, revision, undoes)
         SELECT account_id, step_id, said, ?2, ?3, ?4, id FROM mark WHERE id = ?1",
        params![undone, at.utc_ms, at.offset_s, step.revision],
    )?;
    let before: Option<i64> = db
        .query_row(
            concat!(
                "SELECT id FROM mark WHERE account_id = ?1 AND step_id = ?2 AND ",
                is_effective!(),
                " ORDER BY id DESC LIMIT 1"
            ),
            params![account_id, step.id],
            |row| row.get(0),
        )
        .optional()?;
    match before {
        Some(mark) => db.execute(
            "UPDATE step_state SET mark_id = ?3 WHERE account_id = ?1 AND step_id = ?2",
            params![account_id, step.id, mark],
        )?,
        None => db.execute(
            "DELETE FROM step_state WHERE account_id = ?1 AND step_id = ?2",
            params![account_id, step.id],
        )?,
    };
    Ok(())
}

/// Whether anything was recorded, of any account.
pub(crate) fn any(db: &Connection) -> Result<bool> {
    Ok(db.query_row("SELECT EXISTS (SELECT 1 FROM mark)", [], |row| row.get(0))?)
}

/// When a step was done for the first time, of any account.
pub(crate) fn first_done(db: &Connection) -> Result<Option<Timestamp>> {
    let first = db
        .prepare_cached("SELECT utc_ms, offset_s FROM mark WHERE said = ?1 ORDER BY id LIMIT 1")?
        .query_row([MarkKind::Done.code()], |row| timestamp(row, 0))
        .optional()?;
    Ok(first)
}

/// When the review found a step undone again, the oldest first; without what was taken back.
pub(crate) fn reversals(db: &Connection, account_id: i64, step_id: &str) -> Result<Vec<Timestamp>> {
    let mut query = db.prepare_cached(concat!(
        "SELECT utc_ms, offset_s FROM mark
         WHERE account_id = ?1 AND step_id = ?2 AND said = ?3 AND ",
        is_effective!(),
        " ORDER BY id"
    ))?;
    let rows = query.query_map(
        params![account_id, step_id, MarkKind::Reverted.code()],
        |row| timestamp(row, 0),
    )?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The fold as it should be: for each step the last mark that was not taken back. It leaps from
/// step to step in the index, so that a long log costs no more than a short one.
const FOLD: &str = concat!(
    "
    WITH RECURSIVE marked (id) AS (
        SELECT (SELECT id FROM mark ORDER BY account_id, step_id LIMIT 1)
        UNION ALL
        SELECT coalesce(
            (SELECT id FROM mark WHERE account_id = this.account_id AND step_id > this.step_id
             ORDER BY step_id LIMIT 1),
            (SELECT id FROM mark WHERE account_id > this.account_id
             ORDER BY account_id, step_id LIMIT 1))
        FROM marked JOIN mark AS this ON this.id = marked.id
    ), fold (account_id, step_id, mark_id) AS MATERIALIZED (
        SELECT account_id, step_id,
               (SELECT id FROM mark
                WHERE account_id = this.account_id AND step_id = this.step_id AND ",
    is_effective!(),
    " ORDER BY id DESC LIMIT 1)
        FROM marked JOIN mark AS this ON this.id = marked.id
    )
    SELECT account_id, step_id, mark_id FROM fold WHERE mark_id IS NOT NULL"
);

/// Whether the stored fold is what the log says.
pub(crate) fn fold_matches(db: &Connection) -> Result<bool> {
    let as_rows = |query: &str| -> Result<Vec<(i64, String, i64)>> {
        let mut query = db.prepare(query)?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    // Both in the order of their index.
    Ok(as_rows(FOLD)? == as_rows("SELECT account_id, step_id, mark_id FROM step_state")?)
}

/// Makes the fold anew from the log.
pub(crate) fn rebuild_fold(db: &Transaction<'_>) -> Result<()> {
    db.execute("DELETE FROM step_state", [])?;
    let rebuild = format!("INSERT INTO step_state (account_id, step_id, mark_id) {FOLD}");
    db.execute(&rebuild, [])?;
    Ok(())
}

/// The marks in force of an account, at most one a step.
pub(crate) fn marks(db: &Connection, account_id: i64) -> Result<Vec<Mark>> {
    let mut query = db.prepare_cached(
        "SELECT mark.id, mark.step_id, said, utc_ms, offset_s, revision
         FROM step_state JOIN mark ON mark.id = mark_id
         WHERE step_state.account_id = ?1",
    )?;
    let rows = query.query_map([account_id], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// When a step was last done, where it still stands as done. However long the log, only its end
/// is read.
pub(crate) fn done_by(db: &Connection, account_id: i64, step: &Step) -> Result<Option<Timestamp>> {
    let in_force = db
        .prepare_cached(
            "SELECT mark.id, mark.step_id, said, utc_ms, offset_s, revision
             FROM step_state JOIN mark ON mark.id = mark_id
             WHERE step_state.account_id = ?1 AND step_state.step_id = ?2",
        )?
        .query_row(params![account_id, step.id], from_row)
        .optional()?;
    if in_force.is_none_or(|mark| mark.kind.status() != StepStatus::Done) {
        return Ok(None);
    }
    let done = db
        .prepare_cached(concat!(
            "SELECT utc_ms, offset_s FROM mark
             WHERE account_id = ?1 AND step_id = ?2 AND said = ?3 AND ",
            is_effective!(),
            " ORDER BY id DESC LIMIT 1"
        ))?
        .query_row(params![account_id, step.id, MarkKind::Done.code()], |row| {
            timestamp(row, 0)
        })
        .optional()?;
    Ok(done)
}

/// All marks of a step that were not taken back, the oldest first.
pub(crate) fn marks_of(db: &Connection, account_id: i64, step: &Step) -> Result<Vec<Mark>> {
    let mut query = db.prepare_cached(concat!(
        "SELECT id, step_id, said, utc_ms, offset_s, revision FROM mark
         WHERE account_id = ?1 AND step_id = ?2 AND ",
        is_effective!(),
        " ORDER BY id"
    ))?;
    let rows = query.query_map(params![account_id, step.id], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Mark> {
    let said: String = row.get(2)?;
    Ok(Mark {
        id: row.get(0)?,
        step_id: row.get(1)?,
        kind: MarkKind::from_code(&said).ok_or(rusqlite::Error::InvalidQuery)?,
        at: timestamp(row, 3)?,
        revision: row.get(5)?,
    })
}
