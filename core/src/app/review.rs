//! The review, its reminders, and what a person does with them.

use chrono::NaiveDateTime;
use rusqlite::{Connection, Transaction};

use super::App;
use crate::accounts::{self, Account};
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::progress;
use crate::review::{
    self, Ending, GivenAnswer, Planned, Question, ReviewAnswer, ReviewState, SnoozeFor, questions,
};
use crate::screens::{
    self, AskedAccount, Due, Localizer, Reminder, ReminderChannel, ReviewPhase, ReviewScreen,
};

/// The most reminders a plan gives: no platform takes more.
const MOST_REMINDERS: usize = 64;

impl App {
    /// The review that is due, or when the next one is.
    pub fn review(&self) -> Result<ReviewScreen> {
        self.read(|db, words, now| self.review_screen(db, words, now))
    }

    /// Answers one question of the review. With the last one the review is finished.
    pub fn review_answer(
        &self,
        account_id: i64,
        step_id: &str,
        answer: ReviewAnswer,
    ) -> Result<ReviewScreen> {
        let step = self.find_step(step_id)?;
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            let not_asked = || Error::NotAsked {
                step_id: step.id.clone(),
            };
            let (state, since) = due(db, now)?.ok_or_else(not_asked)?;
            self.questions_of(db, &account, since, now)?
                .into_iter()
                .find(|question| question.step_id == step.id && question.is_open())
                .ok_or_else(not_asked)?;
            if answer.mark_kind().is_some() && accounts::is_in_doubt(db, account.id)? {
                return Err(Error::SignInInDoubt {
                    account_id: account.id,
                });
            }
            let given = GivenAnswer {
                account_id: account.id,
                step_id: step.id.clone(),
                answer,
            };
            review::answer(db, since, &given, now)?;
            if let Some(kind) = answer.mark_kind() {
                progress::append(db, account.id, step, kind, now)?;
            }

            let accounts = accounts::all(db)?;
            let asked = self.asked(db, &accounts, since, now)?;
            let finished = !asked.iter().any(AskedAccount::is_open);
            let next = finished.then(|| {
                state
                    .schedule
                    .occurrence(state.settled(now.civil()).next(now.civil()))
            });
            if finished {
                settle(db, &state, since, Ending::Finished, now)?;
            }
            let standing = ReviewPhase::Due(Due {
                since,
                missed: state.missed(now.civil()),
                dismissed: review::dismissed_before(db, since)?,
                accounts: asked,
                finished: next,
            });
            Ok(screens::review(&standing, &self.guide, words))
        })
    }

    /// The person says that they are signed in to this account.
    pub fn confirm_review_account(&self, account_id: i64) -> Result<ReviewScreen> {
        self.write(|db, words, now| {
            let account = accounts::find(db, account_id)?;
            accounts::confirm_signed_in(db, account.id)?;
            self.review_screen(db, words, now)
        })
    }

    /// Puts the due review off.
    pub fn review_snooze(&self, length: SnoozeFor) -> Result<ReviewScreen> {
        self.write(|db, words, now| {
            if let Some((state, _)) = due(db, now)? {
                review::save(db, &state.snoozed(now.civil(), length))?;
            }
            self.review_screen(db, words, now)
        })
    }

    /// Ends the due review without the open answers.
    pub fn dismiss_review(&self) -> Result<ReviewScreen> {
        self.write(|db, words, now| {
            if let Some((state, since)) = due(db, now)? {
                settle(db, &state, since, Ending::Dismissed, now)?;
            }
            self.review_screen(db, words, now)
        })
    }

    /// The next reminders, soonest first, at most `limit` (0 to 64).
    pub fn plan(&self, limit: i32) -> Result<Vec<Reminder>> {
        let most = usize::try_from(limit)
            .ok()
            .filter(|limit| *limit <= MOST_REMINDERS)
            .ok_or(Error::Limit { limit })?;
        self.read(|db, words, now| {
            let Some(state) = review::load(db)? else {
                return Ok(Vec::new());
            };
            let plan = state.plan(now.civil(), most);
            Ok(plan
                .into_iter()
                .map(|planned| screens::reminder(planned, words.0))
                .collect())
        })
    }

    /// The reminder to show now, if there is one that was not shown yet. It counts as shown
    /// from here on. What a wrong clock left behind is put right for good: once an occurrence
    /// has come that was dealt with ahead of its time, nobody can tell any more.
    pub fn deliver(&self) -> Result<Option<Reminder>> {
        let news =
            |db: &Connection, now: Timestamp| -> Result<Option<(ReviewState, Option<Planned>)>> {
                let Some(stored) = review::load(db)? else {
                    return Ok(None);
                };
                let state = put_right(db, stored, now)?;
                let planned = state.to_deliver(now.civil());
                Ok((planned.is_some() || state != stored).then_some((state, planned)))
            };
        // Most calls find nothing to show, and need not write.
        if self.read(|db, _, now| news(db, now))?.is_none() {
            return Ok(None);
        }
        self.write(|db, words, now| {
            let Some((state, planned)) = news(db, now)? else {
                return Ok(None);
            };
            let state = planned.map_or(state, |planned| state.delivered(now.civil(), planned));
            review::save(db, &state)?;
            if planned.is_some() {
                review::offered(db, now.civil())?;
            }
            Ok(planned.map(|planned| screens::reminder(planned, words.0)))
        })
    }

    /// The reminder of this id in the person's language, for a notification that stands there in
    /// another one. None where the id is none of a reminder.
    #[must_use]
    pub fn reminder(&self, reminder_id: &str) -> Option<Reminder> {
        Planned::from_id(reminder_id).map(|planned| screens::reminder(planned, &self.texts()))
    }

    /// The notification's action "Snooze": the review comes again tomorrow. An id of an old
    /// notification changes nothing.
    pub fn reminder_snoozed(&self, reminder_id: &str) -> Result<()> {
        self.write(|db, _, now| {
            if let Some((state, _)) = due(db, now)?.filter(|due| is_about(due, reminder_id, now)) {
                review::save(db, &state.snoozed(now.civil(), SnoozeFor::Day))?;
            }
            Ok(())
        })
    }

    /// The notification's action "Done for now": the review is put aside. An id of an old
    /// notification changes nothing.
    pub fn reminder_done_for_now(&self, reminder_id: &str) -> Result<()> {
        self.write(|db, _, now| {
            if let Some((state, since)) =
                due(db, now)?.filter(|due| is_about(due, reminder_id, now))
            {
                settle(db, &state, since, Ending::Dismissed, now)?;
            }
            Ok(())
        })
    }

    /// How the system lists the reminders among an app's notifications.
    #[must_use]
    pub fn reminder_channel(&self) -> ReminderChannel {
        screens::reminder_channel(&self.texts())
    }

    /// Finishes the due review where its last open question went otherwise than by an answer: its
    /// step was settled elsewhere, or its account removed.
    pub(super) fn finish_answered_review(
        &self,
        db: &Transaction<'_>,
        now: Timestamp,
    ) -> Result<()> {
        let Some((state, since)) = due(db, now)? else {
            return Ok(());
        };
        let accounts = accounts::all(db)?;
        let asked = self.asked(db, &accounts, since, now)?;
        let was_answered = asked.iter().any(|account| !account.questions.is_empty());
        if was_answered && !asked.iter().any(AskedAccount::is_open) {
            settle(db, &state, since, Ending::Finished, now)?;
        }
        Ok(())
    }

    fn review_screen(
        &self,
        db: &Connection,
        words: Localizer<'_>,
        now: Timestamp,
    ) -> Result<ReviewScreen> {
        let accounts = accounts::all(db)?;
        let standing = match review::load(db)? {
            None => ReviewPhase::NotYet,
            Some(state) if state.paused => ReviewPhase::Paused,
            Some(state) => match since(&state, now) {
                Some(since) => ReviewPhase::Due(Due {
                    since,
                    missed: state.missed(now.civil()),
                    dismissed: review::dismissed_before(db, since)?,
                    accounts: self.asked(db, &accounts, since, now)?,
                    finished: None,
                }),
                None => match state.plan(now.civil(), 1).first() {
                    Some(planned) if planned.snoozed => ReviewPhase::Snoozed(planned.at),
                    _ => ReviewPhase::Next(state.schedule.occurrence(state.next(now.civil()))),
                },
            },
        };
        Ok(screens::review(&standing, &self.guide, words))
    }

    fn asked<'a>(
        &self,
        db: &Connection,
        accounts: &'a [Account],
        since: NaiveDateTime,
        now: Timestamp,
    ) -> Result<Vec<AskedAccount<'a>>> {
        accounts
            .iter()
            .map(|account| {
                Ok(AskedAccount {
                    account,
                    questions: self.questions_of(db, account, since, now)?,
                    in_doubt: accounts::is_in_doubt(db, account.id)?,
                })
            })
            .collect()
    }

    /// The questions about one account, in the guide's order of steps.
    fn questions_of(
        &self,
        db: &Connection,
        account: &Account,
        since: NaiveDateTime,
        now: Timestamp,
    ) -> Result<Vec<Question>> {
        let marks = progress::marks(db, account.id)?;
        let answers = review::answers(db, since)?;
        let mut asked = questions(account.id, &marks, &answers, since, now.civil());
        let position = |question: &Question| {
            self.guide
                .steps
                .iter()
                .position(|step| step.id == question.step_id)
        };
        // A step that a later guide dropped is not asked about any more.
        asked.retain(|question| position(question).is_some());
        asked.sort_by_key(position);
        Ok(asked)
    }
}

/// `stored` without what a wrong clock left behind.
fn put_right(db: &Connection, stored: ReviewState, now: Timestamp) -> Result<ReviewState> {
    let state = stored.corrected(now.civil());
    // The log is read only where the schedule has not begun yet.
    if state.schedule.anchor() <= now.civil().date() {
        return Ok(state);
    }
    let first = progress::first_done(db)?;
    Ok(first.map_or(state, |first| {
        state.begun_by_now(first.civil().date(), now.civil())
    }))
}

fn since(state: &ReviewState, now: Timestamp) -> Option<NaiveDateTime> {
    Some(state.schedule.occurrence(state.due(now.civil())?))
}

fn due(db: &Connection, now: Timestamp) -> Result<Option<(ReviewState, NaiveDateTime)>> {
    let Some(state) = review::load(db)? else {
        return Ok(None);
    };
    Ok(since(&state, now).map(|since| (state, since)))
}

fn is_about((state, _): &(ReviewState, NaiveDateTime), reminder_id: &str, now: Timestamp) -> bool {
    let due = state.due(now.civil());
    due.is_some() && Planned::from_id(reminder_id).map(|planned| planned.occurrence) == due
}

fn settle(
    db: &Transaction<'_>,
    state: &ReviewState,
    since: NaiveDateTime,
    ending: Ending,
    now: Timestamp,
) -> Result<()> {
    review::end(db, since, ending, now)?;
    review::save(db, &state.settled(now.civil()))
}
