//! The log of marks in the database, its projection, and the pending step.
//!
//! The projection (`step_state`) points to the effective mark of each step. Log and projection are
//! written in the same transaction.

use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

use super::log::{HistoryEntry, LogEntry};
use super::mark::{Mark, MarkKind, NewMark, StepStatus};
use super::pending::Pending;
use crate::civil::Timestamp;
use crate::guide::Step;
use crate::ids::{AccountId, MarkId, StepId};
use crate::links::OpenMethod;
use crate::storage::{Result, timestamp};

/// The columns that [`mark`] reads, in its order.
const MARK: &str = "mark.id, mark.step_id, said, utc_ms, offset_s, revision, since, together";

fn mark(row: &Row<'_>) -> rusqlite::Result<Mark> {
    let said: String = row.get(2)?;
    let since: Option<String> = row.get(6)?;
    let since = since.map(|since| since.parse().map_err(|()| rusqlite::Error::InvalidQuery));
    Ok(Mark {
        id: row.get(0)?,
        step_id: row.get(1)?,
        kind: MarkKind::from_code(&said).ok_or(rusqlite::Error::InvalidQuery)?,
        at: timestamp(row, 3)?,
        revision: row.get(5)?,
        since: since.transpose()?,
        together: row.get(7)?,
    })
}

/// Reads [`MARK`], the account, and the mark it undoes.
fn log_entry(row: &Row<'_>) -> rusqlite::Result<LogEntry> {
    Ok(LogEntry {
        mark: mark(row)?,
        account_id: row.get(8)?,
        undoes: row.get(9)?,
    })
}

/// Reads [`MARK`], the account, and whether it undoes another mark or was undone.
fn history_entry(row: &Row<'_>) -> rusqlite::Result<HistoryEntry> {
    Ok(HistoryEntry {
        mark: mark(row)?,
        account_id: row.get(8)?,
        is_undo: row.get(9)?,
        is_undone: row.get(10)?,
    })
}

/// The columns that [`history_entry`] reads after [`MARK`].
const OF_HISTORY: &str = "account_id, undoes IS NOT NULL,
     EXISTS (SELECT 1 FROM mark AS undo WHERE undo.undoes = mark.id)";

/// Appends a mark of `step` and makes it the effective one.
pub(crate) fn append(
    db: &Transaction<'_>,
    account_id: AccountId,
    step: &Step,
    new: NewMark,
    at: Timestamp,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO mark (account_id, step_id, said, utc_ms, offset_s, revision, since, together)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
    )?
    .execute(params![
        account_id,
        step.id,
        new.kind.code(),
        at.utc_ms,
        at.offset_s,
        step.revision,
        new.since.map(|since| since.to_string()),
        new.together
    ])?;
    db.prepare_cached(
        "INSERT INTO step_state (account_id, step_id, mark_id) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET mark_id = excluded.mark_id",
    )?
    .execute(params![account_id, step.id, db.last_insert_rowid()])?;
    Ok(())
}

/// Undoes `undone`, the effective mark of a step, by appending an undo; the mark before it becomes
/// effective again.
pub(crate) fn undo(
    db: &Transaction<'_>,
    account_id: AccountId,
    step: &Step,
    undone: MarkId,
    at: Timestamp,
) -> Result<()> {
    db.execute(
        "INSERT INTO mark (account_id, step_id, said, utc_ms, offset_s, revision, since, together, undoes)
         SELECT account_id, step_id, said, ?2, ?3, ?4, since, together, id FROM mark WHERE id = ?1",
        params![undone, at.utc_ms, at.offset_s, step.revision],
    )?;
    let before: Option<MarkId> = db
        .query_row(
            "SELECT id FROM effective_mark WHERE account_id = ?1 AND step_id = ?2
             ORDER BY id DESC LIMIT 1",
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

/// Calls `visit` with every entry of the log, oldest first.
pub(crate) fn read_log(
    db: &Connection,
    mut visit: impl FnMut(LogEntry) -> Result<()>,
) -> Result<()> {
    let mut query = db.prepare(&format!(
        "SELECT {MARK}, account_id, undoes FROM mark ORDER BY id"
    ))?;
    for entry in query.query_map([], log_entry)? {
        visit(entry?)?;
    }
    Ok(())
}

/// Replaces the part of the log after the mark `after` with `entries`; the whole log if it is none.
pub(crate) fn replace_after(
    db: &Transaction<'_>,
    after: Option<MarkId>,
    entries: impl IntoIterator<Item = LogEntry>,
) -> Result<()> {
    // An undo may be inserted before the mark that it undoes.
    db.pragma_update(None, "defer_foreign_keys", true)?;
    db.execute(
        "DELETE FROM mark WHERE id > ?1",
        [after.unwrap_or(MarkId(0))],
    )?;
    let mut insert = db.prepare(
        "INSERT INTO mark
         (id, step_id, said, utc_ms, offset_s, revision, since, together, account_id, undoes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
    )?;
    for LogEntry {
        mark,
        account_id,
        undoes,
    } in entries
    {
        insert.execute(params![
            mark.id,
            mark.step_id,
            mark.kind.code(),
            mark.at.utc_ms,
            mark.at.offset_s,
            mark.revision,
            mark.since.map(|since| since.to_string()),
            mark.together,
            account_id,
            undoes
        ])?;
    }
    rebuild_projection(db)
}

/// At most `most` marks before the mark `before`, newest first, of one account or of all, and where
/// the next page starts, if there is one.
pub(crate) fn history(
    db: &Connection,
    account_id: Option<AccountId>,
    before: Option<MarkId>,
    most: usize,
) -> Result<(Vec<HistoryEntry>, Option<MarkId>)> {
    let of_account = if account_id.is_some() {
        "account_id = ?1"
    } else {
        "?1 IS NULL"
    };
    let mut query = db.prepare_cached(&format!(
        "SELECT {MARK}, {OF_HISTORY} FROM mark WHERE {of_account} AND id < ?2 ORDER BY id DESC LIMIT ?3"
    ))?;
    // One row more than is shown tells whether there is a next page.
    let limit = i64::try_from(most).unwrap_or(i64::MAX).saturating_add(1);
    let rows = query.query_map(
        params![account_id, before.unwrap_or(MarkId(i64::MAX)), limit],
        history_entry,
    )?;
    let mut found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    let is_more = found.len() > most;
    found.truncate(most);
    let next = found.last().filter(|_| is_more).map(|entry| entry.mark.id);
    Ok((found, next))
}

pub(crate) fn find_mark(db: &Connection, mark_id: MarkId) -> Result<Option<HistoryEntry>> {
    let query = format!("SELECT {MARK}, {OF_HISTORY} FROM mark WHERE id = ?1");
    Ok(db.query_row(&query, [mark_id], history_entry).optional()?)
}

/// The mark that an answer at `at` made, unless it was taken back. A month that was added to it has
/// the same moment, and comes later.
pub(crate) fn mark_of_answer(
    db: &Connection,
    account_id: AccountId,
    step_id: &StepId,
    at: Timestamp,
) -> Result<Option<Mark>> {
    // The unary plus stops SQLite from reading all marks of the step.
    let found = db
        .prepare_cached(&format!(
            "SELECT {MARK} FROM effective_mark AS mark
             WHERE account_id = ?1 AND +step_id = ?2 AND utc_ms = ?3 AND offset_s = ?4
             ORDER BY id LIMIT 1"
        ))?
        .query_row(params![account_id, step_id, at.utc_ms, at.offset_s], mark)
        .optional()?;
    Ok(found)
}

/// How many marks were made by the same answer as this one, itself included.
pub(crate) fn together_count(db: &Connection, entry: &HistoryEntry) -> Result<u64> {
    let count: i64 = db.query_row(
        "SELECT count(*) FROM mark
         WHERE together AND account_id = ?1 AND utc_ms = ?2 AND (undoes IS NOT NULL) = ?3",
        params![entry.account_id, entry.mark.at.utc_ms, entry.is_undo],
        |row| row.get(0),
    )?;
    Ok(if entry.mark.together {
        count.cast_unsigned()
    } else {
        1
    })
}

/// The number of marks of an account, or of all, including undos.
pub(crate) fn count(db: &Connection, account_id: Option<AccountId>) -> Result<u64> {
    let count: i64 = match account_id {
        Some(account_id) => db.query_row(
            "SELECT count(*) FROM mark WHERE account_id = ?1",
            [account_id],
            |row| row.get(0),
        ),
        None => db.query_row("SELECT count(*) FROM mark", [], |row| row.get(0)),
    }?;
    Ok(count.cast_unsigned())
}

/// The moments of an account's first and last mark, in log order.
pub(crate) fn span(
    db: &Connection,
    account_id: AccountId,
) -> Result<Option<(Timestamp, Timestamp)>> {
    let end = |order: &str| {
        let query = format!(
            "SELECT utc_ms, offset_s FROM mark WHERE account_id = ?1 ORDER BY id {order} LIMIT 1"
        );
        db.query_row(&query, [account_id], |row| timestamp(row, 0))
            .optional()
    };
    Ok(end("ASC")?.zip(end("DESC")?))
}

/// Whether any account has a mark.
pub(crate) fn any(db: &Connection) -> Result<bool> {
    Ok(db.query_row("SELECT EXISTS (SELECT 1 FROM mark)", [], |row| row.get(0))?)
}

/// The moment of the first mark in the log, of any account.
pub(crate) fn first_mark(db: &Connection) -> Result<Option<Timestamp>> {
    let first = db
        .prepare_cached("SELECT utc_ms, offset_s FROM mark ORDER BY id LIMIT 1")?
        .query_row([], |row| timestamp(row, 0))
        .optional()?;
    Ok(first)
}

/// When a step was last not as wanted, by the person's word, and when it was then first seen as
/// wanted, leaving out marks that were undone.
pub(crate) fn last_on_then_off(
    db: &Connection,
    account_id: AccountId,
    step: &Step,
) -> Result<(Option<Timestamp>, Option<Timestamp>)> {
    // Not parameters, so that SQLite finds the index of these marks alone.
    let on: Option<(MarkId, Timestamp)> = db
        .prepare_cached(
            "SELECT id, utc_ms, offset_s FROM effective_mark
             WHERE account_id = ?1 AND step_id = ?2 AND said IN ('still_on', 'reversed')
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row(params![account_id, step.id], |row| {
            Ok((row.get(0)?, timestamp(row, 1)?))
        })
        .optional()?;
    let after = on.map_or(MarkId(0), |(id, _)| id);
    let off = db
        .prepare_cached(
            "SELECT utc_ms, offset_s FROM effective_mark
             WHERE account_id = ?1 AND step_id = ?2 AND id > ?3 AND said IN ('done', 'confirmed')
             ORDER BY id LIMIT 1",
        )?
        .query_row(params![account_id, step.id, after], |row| timestamp(row, 0))
        .optional()?;
    Ok((on.map(|(_, at)| at), off))
}

/// When reviews found a step reverted, oldest first, leaving out marks that were undone.
pub(crate) fn reversals(
    db: &Connection,
    account_id: AccountId,
    step_id: &StepId,
) -> Result<Vec<Timestamp>> {
    // Not a parameter, so that SQLite finds the index of these marks alone.
    let mut query = db.prepare_cached(
        "SELECT utc_ms, offset_s FROM effective_mark
         WHERE account_id = ?1 AND step_id = ?2 AND said = 'reversed' ORDER BY id",
    )?;
    let rows = query.query_map(params![account_id, step_id], |row| timestamp(row, 0))?;
    Ok(rows.collect::<std::result::Result<_, _>>()?)
}

/// The effective marks of an account, at most one per step.
pub(crate) fn marks(db: &Connection, account_id: AccountId) -> Result<Vec<Mark>> {
    let mut query = db.prepare_cached(&format!(
        "SELECT {MARK} FROM step_state JOIN mark ON mark.id = mark_id
         WHERE step_state.account_id = ?1"
    ))?;
    let rows = query.query_map([account_id], mark)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn effective_mark(
    db: &Connection,
    account_id: AccountId,
    step: &Step,
) -> Result<Option<Mark>> {
    let found = db
        .prepare_cached(&format!(
            "SELECT {MARK} FROM step_state JOIN mark ON mark.id = mark_id
             WHERE step_state.account_id = ?1 AND step_state.step_id = ?2"
        ))?
        .query_row(params![account_id, step.id], mark)
        .optional()?;
    Ok(found)
}

/// When a step was last done, if it still is. Reads only the end of the log, however long it is.
pub(crate) fn last_done_at(
    db: &Connection,
    account_id: AccountId,
    step: &Step,
) -> Result<Option<Timestamp>> {
    let in_force = effective_mark(db, account_id, step)?;
    if in_force.is_none_or(|mark| mark.kind.status() != StepStatus::Done) {
        return Ok(None);
    }
    let done = db
        .prepare_cached(
            "SELECT utc_ms, offset_s FROM effective_mark
             WHERE account_id = ?1 AND step_id = ?2 AND said = ?3 ORDER BY id DESC LIMIT 1",
        )?
        .query_row(params![account_id, step.id, MarkKind::Done.code()], |row| {
            timestamp(row, 0)
        })
        .optional()?;
    Ok(done)
}

/// All marks of a step that were not undone, oldest first.
pub(crate) fn marks_of(db: &Connection, account_id: AccountId, step: &Step) -> Result<Vec<Mark>> {
    let mut query = db.prepare_cached(&format!(
        "SELECT {MARK} FROM effective_mark AS mark
         WHERE account_id = ?1 AND step_id = ?2 ORDER BY id"
    ))?;
    let rows = query.query_map(params![account_id, step.id], mark)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The projection computed from the log: the effective mark of each step. It skips from step to
/// step in the index, so that a long log costs no more than a short one.
const PROJECTION: &str = "
    WITH RECURSIVE marked (id) AS (
        SELECT (SELECT id FROM mark ORDER BY account_id, step_id LIMIT 1)
        UNION ALL
        SELECT coalesce(
            (SELECT id FROM mark WHERE account_id = this.account_id AND step_id > this.step_id
             ORDER BY step_id LIMIT 1),
            (SELECT id FROM mark WHERE account_id > this.account_id
             ORDER BY account_id, step_id LIMIT 1))
        FROM marked JOIN mark AS this ON this.id = marked.id
    ), projection (account_id, step_id, mark_id) AS MATERIALIZED (
        SELECT account_id, step_id,
               (SELECT id FROM effective_mark
                WHERE account_id = this.account_id AND step_id = this.step_id
                ORDER BY id DESC LIMIT 1)
        FROM marked JOIN mark AS this ON this.id = marked.id
    )
    SELECT account_id, step_id, mark_id FROM projection WHERE mark_id IS NOT NULL";

/// Whether the stored projection agrees with the log.
pub(crate) fn projection_matches(db: &Connection) -> Result<bool> {
    let as_rows = |query: &str| -> Result<Vec<(i64, String, i64)>> {
        let mut query = db.prepare(query)?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    // Both in index order.
    let stored = as_rows("SELECT account_id, step_id, mark_id FROM step_state")?;
    Ok(as_rows(PROJECTION)? == stored)
}

/// Rebuilds the projection from the log.
pub(crate) fn rebuild_projection(db: &Transaction<'_>) -> Result<()> {
    db.execute("DELETE FROM step_state", [])?;
    let rebuild = format!("INSERT INTO step_state (account_id, step_id, mark_id) {PROJECTION}");
    db.execute(&rebuild, [])?;
    Ok(())
}

pub(crate) fn pending(db: &Connection) -> Result<Option<Pending>> {
    let mut query = db.prepare_cached(
        "SELECT account_id, step_id, rung, page_id, utc_ms, offset_s FROM pending",
    )?;
    let row = query
        .query_row([], |row| {
            let method: Option<String> = row.get(2)?;
            Ok(Pending {
                account_id: row.get(0)?,
                step_id: row.get(1)?,
                method: method.as_deref().and_then(OpenMethod::from_code),
                page_id: row.get(3)?,
                at: timestamp(row, 4)?,
            })
        })
        .optional()?;
    Ok(row)
}

/// Stores the pending step, replacing an earlier one.
pub(crate) fn set_pending(db: &Transaction<'_>, pending: &Pending) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO pending (id, account_id, step_id, rung, page_id, utc_ms, offset_s)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            pending.account_id,
            pending.step_id,
            pending.method.map(OpenMethod::code),
            pending.page_id,
            pending.at.utc_ms,
            pending.at.offset_s
        ],
    )?;
    Ok(())
}

/// Clears the pending step.
pub(crate) fn clear_pending(db: &Transaction<'_>) -> Result<()> {
    db.execute("DELETE FROM pending", [])?;
    Ok(())
}
