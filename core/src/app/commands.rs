//! How each command changes the record.

use rusqlite::Transaction;

use super::check::Check;
use super::follow_up::FollowUpRule;
use super::{App, find_account};
use crate::accounts;
use crate::civil::Timestamp;
use crate::command::Command;
use crate::error::{Error, Result};
use crate::guide::{Group, Step, StepKind};
use crate::ids::{AccountId, StepId};
use crate::links::{self, OpenHistory, OpenMethod};
use crate::objection::{self, FollowUpAnswer};
use crate::progress::{self, MarkKind, NewMark, Pending, StepAnswer, StepStatus};
use crate::review::{self, Ending, GivenAnswer, Question, ReviewAnswer, ReviewState};

impl App {
    /// Carries out `command`. The caller's transaction commits all of it or nothing.
    pub(super) fn carry_out(
        &self,
        db: &Transaction<'_>,
        command: &Command,
        now: Timestamp,
    ) -> Result<()> {
        match command {
            Command::Left { step_id, method } => left(db, self.find_step(step_id)?, *method),
            Command::Ask {
                account_id,
                step_id,
            } => ask(db, *account_id, self.find_step(step_id)?, now),
            Command::Answer {
                account_id,
                step_id,
                answer,
            } => self.answer(db, *account_id, self.find_step(step_id)?, *answer, now),
            Command::ConfirmAccount { account_id } => confirm_account(db, *account_id),
            Command::Skip {
                account_id,
                step_id,
                reason,
            } => {
                let account = find_account(db, *account_id)?;
                let step = self.find_step(step_id)?;
                self.mark(db, account.id, &[step], NewMark::of((*reason).into()), now)
            }
            Command::Undo {
                account_id,
                step_id,
            } => {
                let account = find_account(db, *account_id)?;
                self.undo(db, account.id, self.find_step(step_id)?, now)
            }
            Command::SetSince {
                account_id,
                step_id,
                year,
                month,
            } => {
                let step = self.find_step(step_id)?;
                let account = find_account(db, *account_id)?;
                self.set_since(db, account.id, step, (*year, *month), now)
            }
            Command::MarkTogether {
                account_id,
                group,
                step_ids,
            } => {
                let account = find_account(db, *account_id)?;
                let steps = self.settings_of(*group, step_ids)?;
                self.mark(
                    db,
                    account.id,
                    &steps,
                    NewMark::together(MarkKind::Done),
                    now,
                )
            }
            Command::AnswerGroup {
                account_id,
                group,
                changed,
            } => self.answer_group(db, *account_id, *group, changed, now),
            Command::DeferGroup { account_id, group } => {
                self.defer_group(db, *account_id, *group, now)
            }
            Command::Snooze { length } => match self.check(db, now)? {
                Some(check) => Ok(review::save(db, &check.reviews.snoozed(*length))?),
                None => Ok(()),
            },
            Command::SkipCheck => match self.check(db, now)? {
                Some(check) => settle(db, &check, Ending::Dismissed, now),
                None => Ok(()),
            },
            Command::FinishCheck => self.finish_check(db, now),
            Command::Acknowledge => Ok(review::set_seen(db)?),
            Command::DeclineReminders => Ok(accounts::decline_reminders(db)?),
            Command::AllowSleep => Ok(review::allow_sleep(db)?),
            Command::AnswerFollowUp { account_id, answer } => {
                self.answer_follow_up(db, *account_id, *answer, now)
            }
        }
    }

    /// Puts off every switch of a section until the next check.
    fn defer_group(
        &self,
        db: &Transaction<'_>,
        account_id: AccountId,
        group: Group,
        now: Timestamp,
    ) -> Result<()> {
        let check = self.due_check(db, now)?;
        let item = check.open_item(account_id, Some(group))?;
        item.open_questions().try_for_each(|question| {
            let step_id = &question.mark.step_id;
            check.record(db, account_id, step_id, ReviewAnswer::Later, now)
        })
    }

    fn answer_follow_up(
        &self,
        db: &Transaction<'_>,
        account_id: AccountId,
        answer: FollowUpAnswer,
        now: Timestamp,
    ) -> Result<()> {
        let account = find_account(db, account_id)?;
        let follow_up = self.follow_up(db, account.id)?.ok_or(Error::NoObjection)?;
        Ok(objection::record(
            db,
            account.id,
            follow_up.answered(answer, now),
        )?)
    }

    /// The answer given on return from LinkedIn. It also answers a check that is due, or put off.
    fn answer(
        &self,
        db: &Transaction<'_>,
        account_id: AccountId,
        step: &Step,
        answer: StepAnswer,
        now: Timestamp,
    ) -> Result<()> {
        let account = find_account(db, account_id)?;
        let pending = progress::pending(db)?
            .filter(|pending| pending.account_id == account.id && pending.step_id == step.id)
            .ok_or_else(|| Error::NotPending {
                step_id: step.id.clone(),
            })?;
        progress::clear_pending(db)?;
        let Some(said) = ReviewAnswer::of(answer) else {
            if answer == StepAnswer::OtherPage {
                remember_page(db, &pending, step, false)?;
            }
            begin_reviews(db, now)?;
            return self.follow_up_on_switch(db, step, FollowUpRule::IfOpen, now);
        };
        if accounts::is_in_doubt(db, account.id)? {
            return Err(Error::SignInInDoubt {
                account_id: account.id,
            });
        }
        if said != ReviewAnswer::NotFound {
            remember_page(db, &pending, step, true)?;
        }
        if let Some(check) = self.waiting_check(db, now)?
            && check.asks(account.id, step)
        {
            check.record(db, account.id, &step.id, said, now)?;
            let is_switch = step.kind == StepKind::Primary;
            if is_switch && said != ReviewAnswer::AsWanted {
                review::set_unseen(db, check.due)?;
            }
        }
        let before = progress::effective_mark(db, account.id, step)?;
        let was_done = before.is_some_and(|mark| mark.kind.status() == StepStatus::Done);
        if step.once && was_done && said != ReviewAnswer::AsWanted {
            // What was done stays done: this answer is about another time.
            return Ok(());
        }
        let kind = answer_kind(said, was_done && !step.once);
        self.mark(db, account.id, &[step], NewMark::of(kind), now)
    }

    fn answer_group(
        &self,
        db: &Transaction<'_>,
        account_id: AccountId,
        group: Group,
        changed: &[StepId],
        now: Timestamp,
    ) -> Result<()> {
        let check = self.due_check(db, now)?;
        let item = check.open_item(account_id, Some(group))?;
        let is_asked = |step_id: &StepId| {
            item.open_questions()
                .any(|question| question.mark.step_id == *step_id)
        };
        if let Some(foreign) = changed.iter().find(|step_id| !is_asked(step_id)) {
            return Err(Error::NotAsked {
                step_id: foreign.clone(),
            });
        }
        if accounts::is_in_doubt(db, account_id)? {
            return Err(Error::SignInInDoubt { account_id });
        }
        let (mut reverted, mut confirmed) = (Vec::new(), Vec::new());
        // Answers given on the way stand, unless the person names them as changed.
        let is_to_record = |question: &&Question| {
            question.answer.is_none() || changed.contains(&question.mark.step_id)
        };
        for question in item.questions.iter().filter(is_to_record) {
            let step = self.find_step(&question.mark.step_id)?;
            let answer = if changed.contains(&step.id) {
                reverted.push(step);
                ReviewAnswer::Reverted
            } else {
                match question.mark.kind.status() {
                    StepStatus::Done => {
                        confirmed.push(step);
                        ReviewAnswer::AsWanted
                    }
                    // "Nothing changed" is no news of what was on or not found.
                    StepStatus::NotFound => ReviewAnswer::NotFound,
                    _ => ReviewAnswer::Reverted,
                }
            };
            check.record(db, account_id, &step.id, answer, now)?;
        }
        self.mark(
            db,
            account_id,
            &confirmed,
            NewMark::together(MarkKind::Confirmed),
            now,
        )?;
        self.mark(
            db,
            account_id,
            &reverted,
            NewMark::of(MarkKind::Reverted),
            now,
        )
    }

    /// Records one answer about `steps`. The first answer starts the reviews, and an AI switch that
    /// is not off is followed up.
    fn mark(
        &self,
        db: &Transaction<'_>,
        account_id: AccountId,
        steps: &[&Step],
        mark: NewMark,
        now: Timestamp,
    ) -> Result<()> {
        if steps.is_empty() {
            return Ok(());
        }
        for step in steps {
            progress::append(db, account_id, step, mark, now)?;
        }
        begin_reviews(db, now)?;
        let rule = match mark.kind.status() {
            StepStatus::Open => FollowUpRule::Always,
            _ => FollowUpRule::AsBefore,
        };
        steps
            .iter()
            .try_for_each(|step| self.follow_up_on_switch(db, step, rule, now))
    }

    /// Ends the check that is due; open questions are left for the next.
    fn finish_check(&self, db: &Transaction<'_>, now: Timestamp) -> Result<()> {
        let Some(check) = self.check(db, now)? else {
            return Ok(());
        };
        for item in &check.items {
            for question in item.open_questions() {
                let step_id = &question.mark.step_id;
                check.record(db, item.account_id, step_id, ReviewAnswer::Later, now)?;
            }
        }
        settle(db, &check, Ending::Finished, now)
    }

    /// Finishes the check that is due, or put off, once nothing in it is open, whatever closed the
    /// last question: an answer, a step settled elsewhere, an account removed, a record imported.
    pub(super) fn finish_answered_check(&self, db: &Transaction<'_>, now: Timestamp) -> Result<()> {
        match self.waiting_check(db, now)? {
            Some(check) if check.is_answered() => settle(db, &check, Ending::Finished, now),
            _ => Ok(()),
        }
    }

    /// The settings of a section by their ids, without duplicates.
    fn settings_of(&self, group: Group, step_ids: &[StepId]) -> Result<Vec<&Step>> {
        let mut settings: Vec<&Step> = Vec::new();
        for step_id in step_ids {
            let step = self.find_step(step_id)?;
            if step.group != group || step.kind != StepKind::Related || !step.is_setting() {
                return Err(Error::NotAsked {
                    step_id: step_id.clone(),
                });
            }
            if settings.iter().all(|other| other.id != step.id) {
                settings.push(step);
            }
        }
        Ok(settings)
    }
}

/// Starts the review schedule with the first answer, whatever it is.
pub(super) fn begin_reviews(db: &Transaction<'_>, now: Timestamp) -> Result<()> {
    if review::load(db)?.is_none() {
        review::save(db, &ReviewState::begun(now.civil())?)?;
    }
    Ok(())
}

/// The mark that an answer makes: only a setting that was as wanted can be confirmed, be reverted or
/// go missing.
const fn answer_kind(answer: ReviewAnswer, was_as_wanted: bool) -> MarkKind {
    match (answer, was_as_wanted) {
        (ReviewAnswer::AsWanted, true) => MarkKind::Confirmed,
        (ReviewAnswer::AsWanted, false) => MarkKind::Done,
        (ReviewAnswer::Reverted, true) => MarkKind::Reverted,
        (ReviewAnswer::NotFound, true) => MarkKind::NoLongerFound,
        (ReviewAnswer::NotFound, false) => MarkKind::NotFound,
        (ReviewAnswer::Reverted | ReviewAnswer::Later, _) => MarkKind::NotYet,
    }
}

/// Makes the step pending as if the person had left for LinkedIn, so that they are asked about it.
fn ask(db: &Transaction<'_>, account_id: AccountId, step: &Step, now: Timestamp) -> Result<()> {
    let account = find_account(db, account_id)?;
    let pending = Pending {
        account_id: account.id,
        step_id: step.id.clone(),
        page_id: None,
        method: None,
        at: now,
    };
    Ok(progress::set_pending(db, &pending)?)
}

/// Remembers the attempt that the platform accepted.
fn left(db: &Transaction<'_>, step: &Step, method: OpenMethod) -> Result<()> {
    let pending = progress::pending(db)?
        .filter(|pending| pending.step_id == step.id)
        .ok_or_else(|| Error::NotPending {
            step_id: step.id.clone(),
        })?;
    let pending = Pending {
        method: Some(method),
        ..pending
    };
    Ok(progress::set_pending(db, &pending)?)
}

/// Remembers whether the page that was opened was the right one. A copied address says nothing
/// about that.
fn remember_page(db: &Transaction<'_>, pending: &Pending, step: &Step, right: bool) -> Result<()> {
    let page = pending.page_id.as_ref().or(step.page.as_ref());
    match (page, pending.method) {
        (Some(page), Some(method)) if method != OpenMethod::Copy => {
            Ok(links::remember(db, page, OpenHistory { method, right })?)
        }
        _ => Ok(()),
    }
}

/// Moves the pending question to this account.
fn confirm_account(db: &Transaction<'_>, account_id: AccountId) -> Result<()> {
    let account = find_account(db, account_id)?;
    accounts::confirm_signed_in(db, account.id)?;
    match progress::pending(db)? {
        Some(pending) if pending.account_id != account.id => {
            let pending = Pending {
                account_id: account.id,
                ..pending
            };
            Ok(progress::set_pending(db, &pending)?)
        }
        _ => Ok(()),
    }
}

pub(super) fn settle(
    db: &Transaction<'_>,
    check: &Check,
    ending: Ending,
    now: Timestamp,
) -> Result<()> {
    review::end(db, check.due, ending, now)?;
    if ending == Ending::Finished {
        review::set_unseen(db, check.due)?;
    }
    Ok(review::save(db, &check.reviews.settled(check.due))?)
}

impl Check {
    /// Records one answer of the check.
    fn record(
        &self,
        db: &Transaction<'_>,
        account_id: AccountId,
        step_id: &StepId,
        answer: ReviewAnswer,
        now: Timestamp,
    ) -> Result<()> {
        let given = GivenAnswer {
            account_id,
            step_id: step_id.to_owned(),
            answer,
        };
        Ok(review::answer(db, self.due, &given, now)?)
    }
}
