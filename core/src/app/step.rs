//! One step, and one section of the settings.

use rusqlite::Connection;

use super::{App, find_account};
use crate::accounts;
use crate::civil::Timestamp;
use crate::command::Command;
use crate::error::Result;
use crate::guide::{Group, Step, StepKind};
use crate::i18n::Localizer;
use crate::ids::StepId;
use crate::progress::{self, StepStatus, status};
use crate::review::NotificationState;
use crate::screens::{self, SectionScreen, SectionState, StepScreen, StepState};

impl App {
    /// A step, for the account it is pending for, otherwise for the chosen one.
    ///
    /// # Errors
    /// [`Error::UnknownStep`](crate::Error::UnknownStep).
    pub fn step(&self, step_id: &StepId, notifications: NotificationState) -> Result<StepScreen> {
        let step = self.find_step(step_id)?;
        self.read(|db, words, now| self.draw_step(db, step, notifications, None, words, now))
    }

    /// Carries out `command`, then draws the step.
    ///
    /// # Errors
    /// [`Error::UnknownStep`](crate::Error::UnknownStep); any error of the command.
    pub fn step_after(
        &self,
        step_id: &StepId,
        command: &Command,
        notifications: NotificationState,
    ) -> Result<StepScreen> {
        let step = self.find_step(step_id)?;
        self.write(
            |db, now| self.carry_out(db, command, now),
            |db, words, now, ()| self.draw_step(db, step, notifications, Some(command), words, now),
        )
    }

    /// The settings of a section, for the chosen account.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage).
    pub fn section(&self, group: Group) -> Result<SectionScreen> {
        self.read(|db, words, _| self.draw_section(db, group, words))
    }

    /// Carries out `command`, then draws the section.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage); any error of the command.
    pub fn section_after(&self, group: Group, command: &Command) -> Result<SectionScreen> {
        self.write(
            |db, now| self.carry_out(db, command, now),
            |db, words, _, ()| self.draw_section(db, group, words),
        )
    }

    fn draw_step(
        &self,
        db: &Connection,
        step: &Step,
        notifications: NotificationState,
        after: Option<&Command>,
        words: &Localizer,
        now: Timestamp,
    ) -> Result<StepScreen> {
        let pending =
            Self::pending_question(db, after, now)?.filter(|pending| pending.step_id == step.id);
        let account = match &pending {
            Some(pending) => find_account(db, pending.account_id)?,
            None => accounts::chosen(db)?,
        };
        let accounts = accounts::all(db)?;
        let reviews = Self::reviews(db, now)?;
        let mark = progress::effective_mark(db, account.id, step)?;
        // Whoever switched it off before they had the app can say since when.
        let is_off = step.kind == StepKind::Primary
            && status(mark.as_ref(), step.revision) == StepStatus::Done;
        let since = || self.since_months(db, account.id, step, now.civil().date());
        let state = StepState {
            in_doubt: pending.is_some() && accounts::is_in_doubt(db, account.id)?,
            reversals: &progress::reversals(db, account.id, &step.id)?,
            mark,
            pending: pending.as_ref(),
            wrong_page: self.is_wrong_page_news(db, step, after)?,
            since: is_off.then(since).transpose()?,
            reviews,
            check_due: self.check_in(db, reviews, now)?.is_some(),
            reminders: Self::reminder_health(db, notifications)?,
            just_said: Self::just_said(account.id, step, after),
            now: now.civil(),
            account: &account,
            accounts: &accounts,
        };
        Ok(screens::step(step, &state, &self.guide, words))
    }

    fn draw_section(
        &self,
        db: &Connection,
        group: Group,
        words: &Localizer,
    ) -> Result<SectionScreen> {
        let account = accounts::chosen(db)?;
        let state = SectionState {
            group,
            is_only_account: accounts::all(db)?.len() == 1,
            marks: &progress::marks(db, account.id)?,
            account: &account,
        };
        Ok(screens::section(&state, &self.guide, words))
    }
}
