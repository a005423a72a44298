//! Home: the state of the AI switch, what to do about it, and links to everything else.

use rusqlite::Connection;

use super::App;
use crate::accounts::{self, Account};
use crate::civil::Timestamp;
use crate::command::Command;
use crate::error::Result;
use crate::guide::Step;
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::links::{self, OpenMethod};
use crate::progress::{self, Pending, StepAnswer};
use crate::review::{NotificationState, ReviewScope};
use crate::screens::{self, AccountSwitch, HomeScreen, HomeState};
use crate::transfer;

impl App {
    /// Home, for the chosen account and the current notification state.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage).
    pub fn home(&self, notifications: NotificationState) -> Result<HomeScreen> {
        self.read(|db, words, now| self.draw_home(db, notifications, None, words, now))
    }

    /// Carries out `command`, then draws Home.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage); any error of the command.
    pub fn home_after(
        &self,
        command: &Command,
        notifications: NotificationState,
    ) -> Result<HomeScreen> {
        self.write(
            |db, now| self.carry_out(db, command, now),
            |db, words, now, ()| self.draw_home(db, notifications, Some(command), words, now),
        )
    }

    /// The answer that the command gives about this step of the account that is drawn, so that the
    /// screen can react to it.
    pub(super) fn just_said(
        drawn: AccountId,
        step: &Step,
        command: Option<&Command>,
    ) -> Option<StepAnswer> {
        match command {
            Some(Command::Answer {
                account_id,
                step_id,
                answer,
            }) if *account_id == drawn && *step_id == step.id => Some(*answer),
            _ => None,
        }
    }

    /// The pending step to ask about. A person whose address was only just copied has not left yet,
    /// and is asked when they come back.
    pub(super) fn pending_question(
        db: &Connection,
        after: Option<&Command>,
        now: Timestamp,
    ) -> Result<Option<Pending>> {
        let copied = matches!(
            after,
            Some(Command::Left {
                method: OpenMethod::Copy,
                ..
            })
        );
        Ok(progress::pending(db)?.filter(|pending| !copied && pending.is_asked(now)))
    }

    fn draw_home(
        &self,
        db: &Connection,
        notifications: NotificationState,
        after: Option<&Command>,
        words: &Localizer,
        now: Timestamp,
    ) -> Result<HomeScreen> {
        let account = accounts::chosen(db)?;
        let all = accounts::all(db)?;
        let pending = Self::pending_question(db, after, now)?;
        let in_doubt = match &pending {
            Some(pending) => accounts::is_in_doubt(db, pending.account_id)?,
            None => false,
        };
        let reviews = Self::reviews(db, now)?;
        let check = self.check_in(db, reviews, now)?;
        let marks = progress::marks(db, account.id)?;
        // The marks of the other accounts are read only if these do not decide it.
        let asks_here = !ReviewScope::default()
            .and_of(&marks, &self.guide)
            .is_empty();
        let state = HomeState {
            account: &account,
            marks: &marks,
            switches: self.switches(db, &all)?,
            pending: pending.as_ref(),
            in_doubt,
            wrong_page: self.is_wrong_page_news(db, self.guide.primary(), after)?,
            reviews,
            asks: asks_here || all.len() > 1 && !self.future_scope(db)?.is_empty(),
            check: check.as_ref().map(|check| check.items.as_slice()),
            objections: self.objections(db, &all)?,
            reminders: Self::reminder_health(db, notifications)?,
            folder: transfer::folder(db)?,
            // Anyone who carries on, or has imported the old record, has read the notice.
            quarantined: self.store.quarantined() && !progress::any(db)?,
            projection_rebuilt: self.projection_rebuilt(),
            just_said: Self::just_said(account.id, self.guide.primary(), after),
            now: now.civil(),
        };
        Ok(screens::home(&state, &self.guide, words))
    }

    /// Whether to say that another page opened than that of `step`, so that its section opens now.
    /// Once the section was the right one, that is old news.
    pub(super) fn is_wrong_page_news(
        &self,
        db: &Connection,
        step: &Step,
        after: Option<&Command>,
    ) -> Result<bool> {
        let (Some(own), Some(section)) = (self.guide.page_of(step), self.guide.hub_of(step)) else {
            return Ok(false);
        };
        if !links::was_wrong(db, &own.id)? {
            return Ok(false);
        }
        let just_now = matches!(
            after,
            Some(Command::Answer { step_id, answer: StepAnswer::OtherPage, .. }) if *step_id == step.id
        );
        let section = links::open_history(db, &section.id)?;
        Ok(just_now || section.is_none_or(|section| !section.right))
    }

    /// Each account with the effective mark of its AI switch.
    pub(super) fn switches(
        &self,
        db: &Connection,
        accounts: &[Account],
    ) -> Result<Vec<AccountSwitch>> {
        accounts
            .iter()
            .map(|account| {
                Ok(AccountSwitch {
                    account: account.clone(),
                    mark: progress::effective_mark(db, account.id, self.guide.primary())?,
                })
            })
            .collect()
    }
}
