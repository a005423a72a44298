//! The schedule of the document, and the reviews that took place by it.

use chrono::NaiveTime;
use rusqlite::{OptionalExtension, Transaction, params};

use super::ScheduleOutcome;
use crate::error::Result;
use crate::ids::AccountId;
use crate::review::{self, ReviewAnswer, ReviewState};
use crate::transfer::document::{Document, Review, TransferError};

/// The app's own schedule stays. What was dealt with under the same one on the other phone is
/// dealt with here.
pub(super) fn take_schedule(
    db: &Transaction<'_>,
    document: &Document<'_>,
) -> Result<ScheduleOutcome> {
    let Some(theirs) = &document.schedule else {
        return Ok(ScheduleOutcome::Unchanged);
    };
    let schedule = theirs.minute_of_day.checked_mul(60).and_then(|seconds| {
        let time = NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)?;
        review::Schedule::new(theirs.anchor, time, theirs.interval_months).ok()
    });
    let schedule = schedule.ok_or(TransferError::Malformed { line: 0, column: 0 })?;
    let theirs = ReviewState {
        paused: theirs.paused,
        settled: theirs.settled,
        delivered: theirs.settled,
        ..ReviewState::new(schedule)
    };
    match review::load(db)? {
        None => {
            review::save(db, &theirs)?;
            Ok(ScheduleOutcome::Taken)
        }
        Some(mine) if mine.schedule == theirs.schedule => {
            let settled = mine.settled.max(theirs.settled);
            if settled != mine.settled {
                let delivered = mine.delivered.max(settled);
                review::save(
                    db,
                    &ReviewState {
                        settled,
                        delivered,
                        ..mine
                    },
                )?;
            }
            Ok(ScheduleOutcome::Unchanged)
        }
        Some(_) => Ok(ScheduleOutcome::Kept),
    }
}

/// Takes a review and its answers; returns whether it is new. One that is under way on the other
/// phone ends here, unless it is the same one.
pub(super) fn take_review(
    db: &Transaction<'_>,
    theirs: &Review<'_>,
    accounts: &[Option<AccountId>],
) -> Result<bool> {
    let found: Option<i64> = db
        .query_row(
            "SELECT id FROM review WHERE due = ?1 AND begun_utc_ms = ?2",
            params![theirs.due, theirs.begun_utc_ms],
            |row| row.get(0),
        )
        .optional()?;
    let is_new = found.is_none();
    let review = if let Some(review) = found {
        review
    } else {
        let any: bool = db.query_row(
            "SELECT EXISTS (SELECT 1 FROM review WHERE ending IS NULL)",
            [],
            |row| row.get(0),
        )?;
        let last_answer = theirs.answers.iter().map(|answer| answer.utc_ms).max();
        let (ending, ended) = match (&theirs.ending, theirs.ended_utc_ms) {
            (None, _) if any => (
                Some("put_aside"),
                Some(last_answer.unwrap_or(theirs.begun_utc_ms)),
            ),
            (ending, ended) => (ending.as_deref(), ended),
        };
        db.execute(
            "INSERT INTO review (due, begun_utc_ms, ending, ended_utc_ms) VALUES (?1, ?2, ?3, ?4)",
            params![theirs.due, theirs.begun_utc_ms, ending, ended],
        )?;
        db.last_insert_rowid()
    };
    for answer in &theirs.answers {
        let known = ReviewAnswer::ALL
            .iter()
            .any(|known| known.code() == answer.answer);
        if let (true, Some(account)) = (known, accounts[answer.account]) {
            db.execute(
                "INSERT OR IGNORE INTO review_answer
                 (review_id, account_id, step_id, answer, utc_ms, offset_s)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    review,
                    account,
                    answer.step,
                    answer.answer,
                    answer.utc_ms,
                    answer.offset_s
                ],
            )?;
        }
    }
    Ok(is_new)
}
