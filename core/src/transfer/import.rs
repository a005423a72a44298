//! Taking a document in: accounts first, then the marks, the schedule and the reviews. A preview
//! is the same work in a transaction that is not kept, so it cannot promise anything else.

use std::collections::{BTreeMap, HashSet};
use std::mem;
use std::rc::Rc;

use chrono::NaiveTime;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

use super::document::{Document, Mark, Objection, Review, TransferError};
use super::merge::{Entry, merge};
use crate::accounts::{self, MAX_ACCOUNTS};
use crate::civil::Moment;
use crate::error::Result;
use crate::guide::{Guide, Region};
use crate::objection::{self, FollowUpAnswer};
use crate::progress::{self, Said, StepStatus, status};
use crate::review::{self, ReviewAnswer, ReviewState};

/// What an import does, or did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// When the document was written.
    pub exported: Moment,
    /// The names of the accounts that are new here; empty for the default name.
    pub new_accounts: Vec<String>,
    /// Marks that are new here.
    pub new_marks: usize,
    /// Marks that stand here already.
    pub same_marks: usize,
    /// New marks of steps that the guide does not have; they are kept.
    pub unknown_steps: usize,
    /// What is not taken, with how many there are of it.
    pub refused: BTreeMap<Refused, usize>,
    /// Reviews that are new here.
    pub new_reviews: usize,
    /// Whether it says more of LinkedIn's answer to an objection.
    pub new_objections: bool,
    /// What becomes of the schedule.
    pub schedule: ScheduleOutcome,
    /// Steps that stand differently afterwards.
    pub changed: Vec<Changed>,
}

impl Outcome {
    /// Whether it leaves everything as it was.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new_accounts.is_empty()
            && self.new_marks == 0
            && self.new_reviews == 0
            && !self.new_objections
            && self.schedule != ScheduleOutcome::Taken
    }
}

/// Why something of a document is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refused {
    /// A mark that says something which no version of the app has said.
    UnknownAnswer,
    /// A mark that takes back what was taken back here already.
    TakenBackTwice,
    /// An account beyond the most that the app holds, and what belongs to it.
    TooManyAccounts,
}

/// What an import does to the schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScheduleOutcome {
    /// The document has none, or the same.
    Unchanged,
    /// There was none here; the document's is taken.
    Taken,
    /// There is another one here; it stays.
    Kept,
}

/// A step that stands differently after an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The account's name; empty for the default name.
    pub account: String,
    /// The step.
    pub step_id: String,
    /// How it stood.
    pub before: StepStatus,
    /// How it then stands.
    pub after: StepStatus,
}

/// Merges `document` into what is stored.
pub(crate) fn import(
    db: &Transaction<'_>,
    mut document: Document<'_>,
    guide: &Guide,
) -> Result<Outcome> {
    // A mark may be written before the one that it takes back.
    db.pragma_update(None, "defer_foreign_keys", true)?;
    let before = standing(db, guide)?;
    let mut outcome = Outcome {
        exported: Moment {
            utc_ms: document.exported_utc_ms,
            offset_s: document.exported_offset_s,
        },
        new_accounts: Vec::new(),
        new_marks: 0,
        same_marks: 0,
        unknown_steps: 0,
        refused: BTreeMap::new(),
        new_reviews: 0,
        new_objections: false,
        schedule: take_schedule(db, &document)?,
        changed: Vec::new(),
    };
    let accounts = take_accounts(db, &document, &mut outcome)?;
    for (account, id) in document.accounts.iter().zip(&accounts) {
        if let (Some(theirs), Some(id)) = (&account.objection, id) {
            outcome.new_objections |= take_objection(db, theirs, *id)?;
        }
    }
    let marks = mem::take(&mut document.marks);
    take_marks(db, marks, &accounts, guide, &mut outcome)?;
    for review in &document.reviews {
        outcome.new_reviews += usize::from(take_review(db, review, &accounts)?);
    }
    outcome.changed = changed(db, guide, &before)?;
    Ok(outcome)
}

fn refuse(outcome: &mut Outcome, why: Refused, count: usize) {
    if count > 0 {
        *outcome.refused.entry(why).or_default() += count;
    }
}

struct Known {
    id: i64,
    label: String,
    created_utc_ms: i64,
    matched: bool,
}

/// Finds or makes the account for each of the document's: the one that was made at the same
/// moment, else the one of the same name. What the app has of its own stays as it is.
fn take_accounts(
    db: &Transaction<'_>,
    document: &Document<'_>,
    outcome: &mut Outcome,
) -> Result<Vec<Option<i64>>> {
    let mut known = db
        .prepare("SELECT id, label, created_utc_ms FROM account ORDER BY id")?
        .query_map([], |row| {
            Ok(Known {
                id: row.get(0)?,
                label: row.get(1)?,
                created_utc_ms: row.get(2)?,
                matched: false,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let mut ids: Vec<Option<i64>> = vec![None; document.accounts.len()];
    for by_moment in [true, false] {
        for (account, id) in document.accounts.iter().zip(&mut ids) {
            let found = known.iter_mut().find(|known| {
                let same = if by_moment {
                    known.created_utc_ms == account.created_utc_ms
                } else {
                    accounts::same_name(&known.label, &account.label)
                };
                same && !known.matched && id.is_none()
            });
            if let Some(found) = found {
                found.matched = true;
                *id = Some(found.id);
            }
        }
    }

    let untouched = untouched(db)?;
    for (account, id) in document.accounts.iter().zip(&mut ids) {
        let region = account.region.as_deref().and_then(Region::from_code);
        let region = region.map(Region::code);
        match *id {
            Some(id) if untouched => {
                db.execute(
                    "UPDATE account SET created_utc_ms = ?2 WHERE id = ?1",
                    params![id, account.created_utc_ms],
                )?;
            }
            Some(_) => {}
            None => {
                let spare = known.iter_mut().find(|known| untouched && !known.matched);
                if let Some(spare) = spare {
                    spare.matched = true;
                    *id = Some(spare.id);
                    db.execute(
                        "UPDATE account SET label = ?2, created_utc_ms = ?3 WHERE id = ?1",
                        params![spare.id, account.label, account.created_utc_ms],
                    )?;
                } else if known.len() >= MAX_ACCOUNTS {
                    refuse(outcome, Refused::TooManyAccounts, 1);
                    continue;
                } else {
                    let label = free_label(&account.label, &known);
                    db.execute(
                        "INSERT INTO account (label, created_utc_ms) VALUES (?1, ?2)",
                        params![label, account.created_utc_ms],
                    )?;
                    *id = Some(db.last_insert_rowid());
                    known.push(Known {
                        id: db.last_insert_rowid(),
                        label,
                        created_utc_ms: account.created_utc_ms,
                        matched: true,
                    });
                }
                outcome
                    .new_accounts
                    .push(account.label.clone().into_owned());
            }
        }
        db.execute(
            "UPDATE account SET region = coalesce(region, ?2) WHERE id = ?1",
            params![*id, region],
        )?;
    }
    Ok(ids)
}

/// Whether the app holds nothing but the account that it began with.
fn untouched(db: &Connection) -> Result<bool> {
    Ok(db.query_row(
        "SELECT (SELECT count(*) FROM account) = 1
            AND NOT EXISTS (SELECT 1 FROM mark)
            AND NOT EXISTS (SELECT 1 FROM account WHERE label != '')",
        [],
        |row| row.get(0),
    )?)
}

/// `label`, with a number behind it where another account has that name.
fn free_label(label: &str, known: &[Known]) -> String {
    let taken = |name: &str| {
        known
            .iter()
            .any(|known| accounts::same_name(&known.label, name))
    };
    if !taken(label) {
        return label.to_owned();
    }
    (2..=known.len() + 2)
        .map(|number| format!("{label} ({number})").trim_start().to_owned())
        .find(|name| !taken(name))
        .unwrap_or_default()
}

fn take_marks(
    db: &Transaction<'_>,
    marks: Vec<Mark<'_>>,
    accounts: &[Option<i64>],
    guide: &Guide,
    outcome: &mut Outcome,
) -> Result<()> {
    let mut steps = Steps::default();
    let (ids, mine) = log(db, &mut steps)?;
    let theirs = entries(marks, accounts, &mut steps, outcome);
    let merged = merge(mine, theirs);
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
            entry.said.code(),
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
        let entry = match (accounts[mark.account], Said::from_code(&mark.said)) {
            (Some(account), Some(said)) => Ok(Entry {
                account,
                step: steps.share(&mark.step),
                said,
                at: Moment {
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
            said: Said::from_code(&said).ok_or(rusqlite::Error::InvalidQuery)?,
            at: Moment {
                utc_ms: row.get(4)?,
                offset_s: row.get(5)?,
            },
            revision: row.get(6)?,
            undoes: undone.and_then(|id| ids.binary_search(&id).ok()),
        });
        ids.push(row.get(0)?);
    }
    Ok((ids, log))
}

/// The app's own schedule stays. What was dealt with under the same one on the other phone is
/// dealt with here.
fn take_schedule(db: &Transaction<'_>, document: &Document<'_>) -> Result<ScheduleOutcome> {
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

/// Takes what was said of an objection, where it was said later than what stands here; returns
/// whether it is new.
fn take_objection(db: &Transaction<'_>, theirs: &Objection<'_>, account: i64) -> Result<bool> {
    let mine = objection::answer(db, account)?.map(|mine| mine.at.utc_ms);
    let Some(said) = FollowUpAnswer::from_code(&theirs.said) else {
        return Ok(false);
    };
    let is_new = mine.is_none_or(|mine| mine < theirs.utc_ms);
    if is_new {
        let answer = objection::Answer {
            sent_utc_ms: theirs.sent_utc_ms,
            said,
            at: Moment {
                utc_ms: theirs.utc_ms,
                offset_s: theirs.offset_s,
            },
        };
        objection::record(db, account, answer)?;
    }
    Ok(is_new)
}

/// Takes a review and its answers; returns whether it is new. One that is under way on the other
/// phone ends here, unless it is the same one.
fn take_review(
    db: &Transaction<'_>,
    theirs: &Review<'_>,
    accounts: &[Option<i64>],
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

type Standing = BTreeMap<(i64, String), StepStatus>;

/// How each step stands for each account.
fn standing(db: &Connection, guide: &Guide) -> Result<Standing> {
    let mut standing = Standing::new();
    for account in accounts::all(db)? {
        for mark in progress::marks(db, account.id)? {
            if let Some(step) = guide.step(&mark.step_id) {
                let status = status(Some(&mark), step.revision);
                standing.insert((account.id, mark.step_id), status);
            }
        }
    }
    Ok(standing)
}

/// The steps that stand differently than `before`, account by account in the guide's order.
fn changed(db: &Connection, guide: &Guide, before: &Standing) -> Result<Vec<Changed>> {
    let after = standing(db, guide)?;
    let mut changed = Vec::new();
    for account in accounts::all(db)? {
        for step in &guide.steps {
            let key = (account.id, step.id.clone());
            let status =
                |standing: &Standing| standing.get(&key).copied().unwrap_or(StepStatus::Open);
            if status(before) != status(&after) {
                changed.push(Changed {
                    account: account.label.clone(),
                    step_id: step.id.clone(),
                    before: status(before),
                    after: status(&after),
                });
            }
        }
    }
    Ok(changed)
}
