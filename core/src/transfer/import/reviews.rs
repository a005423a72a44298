//! The schedule and the past reviews of an import.

use chrono::NaiveDate;
use rusqlite::Transaction;

use super::ScheduleOutcome;
use crate::civil::{Timestamp, parse_civil};
use crate::ids::{AccountId, StepId};
use crate::review::{self, GivenAnswer, RecordedAnswer, ReviewAnswer, ReviewRecord, ReviewState};
use crate::storage::Result;
use crate::transfer::document::{Document, Review, Schedule};

/// The app's own schedule stays. A review settled on the other phone is settled here too.
pub(super) fn take_schedule(
    db: &Transaction<'_>,
    document: &Document<'_>,
) -> Result<ScheduleOutcome> {
    let theirs = document.schedule.as_ref();
    let Some(theirs) = theirs.and_then(Schedule::state) else {
        return Ok(ScheduleOutcome::Unchanged);
    };
    let Some(mine) = review::load(db)? else {
        review::save(db, &theirs)?;
        return Ok(ScheduleOutcome::Taken);
    };
    settle(db, mine, theirs.settled_day)?;
    Ok(if mine.schedule == theirs.schedule {
        ScheduleOutcome::Unchanged
    } else {
        ScheduleOutcome::Kept
    })
}

/// Imports a review with its answers; returns whether it added anything.
pub(super) fn take_review(
    db: &Transaction<'_>,
    theirs: &Review<'_>,
    accounts: &[Option<AccountId>],
) -> Result<bool> {
    let Some(due) = parse_civil(&theirs.due) else {
        return Ok(false);
    };
    let answers = theirs.answers.iter().filter_map(|theirs| {
        Some(RecordedAnswer {
            given: GivenAnswer {
                account_id: accounts[theirs.account]?,
                step_id: StepId::from(&*theirs.step),
                answer: ReviewAnswer::from_code(&theirs.answer)?,
            },
            at: Timestamp {
                utc_ms: theirs.utc_ms,
                offset_s: theirs.offset_s,
            },
        })
    });
    let theirs = ReviewRecord {
        due,
        begun_utc_ms: theirs.begun_utc_ms,
        end: theirs.end(),
        answers: answers.collect(),
    };
    review::merge(db, &theirs)
}

/// Once all reviews are imported: if the one waiting at `now` ended on either phone, it is settled.
pub(super) fn settle_ended(db: &Transaction<'_>, now: Timestamp) -> Result<()> {
    review::close_all_but_the_latest(db)?;
    let Some(mine) = review::load(db)? else {
        return Ok(());
    };
    match mine.at(now.civil()).waiting() {
        Some(waiting) if review::has_ended(db, waiting)? => settle(db, mine, Some(waiting.date())),
        _ => Ok(()),
    }
}

/// Settles the reviews up to this day.
fn settle(db: &Transaction<'_>, mine: ReviewState, day: Option<NaiveDate>) -> Result<()> {
    if mine.settled_day >= day {
        return Ok(());
    }
    let is_over = |due: &chrono::NaiveDateTime| day.is_some_and(|day| due.date() <= day);
    review::save(
        db,
        &ReviewState {
            settled_day: day,
            carried: mine.carried.filter(|due| !is_over(due)),
            snooze: mine.snooze.filter(|snooze| !is_over(&snooze.due)),
            ..mine
        },
    )
}
