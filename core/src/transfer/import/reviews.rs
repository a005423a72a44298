//! The schedule of the document, and the reviews that took place by it.

use rusqlite::Transaction;

use super::ScheduleOutcome;
use crate::civil::{Timestamp, parse_civil};
use crate::review::{self, End, Ending, GivenAnswer, ReviewAnswer, ReviewState};
use crate::storage::Result;
use crate::transfer::document::{Document, Review};

/// The app's own schedule stays. What was dealt with under the same one on the other phone is
/// dealt with here.
pub(super) fn take_schedule(
    db: &Transaction<'_>,
    document: &Document<'_>,
) -> Result<ScheduleOutcome> {
    let theirs = document.schedule.as_ref();
    let Some((theirs, schedule)) = theirs.and_then(|theirs| Some((theirs, theirs.pattern()?)))
    else {
        return Ok(ScheduleOutcome::Unchanged);
    };
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
    accounts: &[Option<i64>],
) -> Result<bool> {
    let Some(due) = parse_civil(&theirs.due) else {
        return Ok(false);
    };
    let found = review::find_review(db, due, theirs.begun_utc_ms)?;
    let review = if let Some(review) = found {
        review
    } else {
        let end = end(db, theirs)?;
        review::add_review(db, due, theirs.begun_utc_ms, end)?
    };
    for theirs in &theirs.answers {
        if let (Some(account_id), Some(answer)) = (
            accounts[theirs.account],
            ReviewAnswer::from_code(&theirs.answer),
        ) {
            let given = GivenAnswer {
                account_id,
                step_id: theirs.step.clone().into_owned(),
                answer,
            };
            let at = Timestamp {
                utc_ms: theirs.utc_ms,
                offset_s: theirs.offset_s,
            };
            review::add_answer(db, review, &given, at)?;
        }
    }
    Ok(found.is_none())
}

fn end(db: &Transaction<'_>, theirs: &Review<'_>) -> Result<Option<End>> {
    if let Some(end) = theirs.end() {
        return Ok(Some(end));
    }
    let last_answer = theirs.answers.iter().map(|answer| answer.utc_ms).max();
    Ok(review::any_under_way(db)?.then(|| End {
        ending: Ending::Dismissed,
        utc_ms: last_answer.unwrap_or(theirs.begun_utc_ms),
    }))
}
