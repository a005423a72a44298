//! The last follow-up answer of each account, in the database: at most one row per account.

use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::follow_up::{Answer, FollowUpAnswer};
use crate::ids::AccountId;
use crate::storage::{Result, timestamp};

/// The last answer for an account.
pub(crate) fn answer(db: &Connection, account_id: AccountId) -> Result<Option<Answer>> {
    let mut query = db.prepare_cached(
        "SELECT sent_utc_ms, said, utc_ms, offset_s FROM objection WHERE account_id = ?1",
    )?;
    let answer = query
        .query_row([account_id], |row| {
            let said: String = row.get(1)?;
            Ok(Answer {
                sent_utc_ms: row.get(0)?,
                said: FollowUpAnswer::from_code(&said).ok_or(rusqlite::Error::InvalidQuery)?,
                at: timestamp(row, 2)?,
            })
        })
        .optional()?;
    Ok(answer)
}

/// Stores an answer, replacing an earlier one.
pub(crate) fn record(db: &Transaction<'_>, account_id: AccountId, answer: Answer) -> Result<()> {
    db.execute(
        "INSERT INTO objection (account_id, sent_utc_ms, said, utc_ms, offset_s)
         VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO UPDATE SET sent_utc_ms = excluded.sent_utc_ms, said = excluded.said,
             utc_ms = excluded.utc_ms, offset_s = excluded.offset_s",
        params![
            account_id,
            answer.sent_utc_ms,
            answer.said.code(),
            answer.at.utc_ms,
            answer.at.offset_s
        ],
    )?;
    Ok(())
}
