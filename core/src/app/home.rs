//! Home: the state of the AI switch, what to do about it, and links to everything else.

use rusqlite::Connection;

use super::App;
use crate::accounts::{self, Account};
use crate::civil::Timestamp;
use crate::command::Command;
use crate::error::Result;
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::links::{self, OpenHistory, OpenMethod};
use crate::progress::{self, Pending, StepAnswer};
use crate::review::NotificationState;
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

    /// Whether the command records the AI switch of this account as off, so that the drawn switch
    /// animates.
    pub(super) fn switches_off(&self, drawn: AccountId, command: Option<&Command>) -> bool {
        matches!(command, Some(Command::Answer { account_id, step_id, answer: StepAnswer::Done })
            if *account_id == drawn && *step_id == self.guide.primary().id)
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
        let state = HomeState {
            account: &account,
            marks: &progress::marks(db, account.id)?,
            switches: self.switches(db, &all)?,
            pending: pending.as_ref(),
            in_doubt,
            page_known: self.switch_page_known(db)?,
            reviews,
            check: check.as_ref().map(|check| check.items.as_slice()),
            objections: self.objections(db, &all)?,
            reminders: Self::reminder_health(db, notifications)?,
            folder: transfer::folder(db)?,
            // Anyone who carries on, or has imported the old record, has read the notice.
            quarantined: self.store.quarantined() && !progress::any(db)?,
            projection_rebuilt: self.projection_rebuilt(),
            slides: self.switches_off(account.id, after),
            now: now.civil(),
        };
        Ok(screens::home(&state, &self.guide, words))
    }

    /// How the page of the AI switch was last opened here.
    pub(super) fn switch_page_known(&self, db: &Connection) -> Result<Option<OpenHistory>> {
        Ok(match &self.guide.primary().page {
            Some(page) => links::open_history(db, page)?,
            None => None,
        })
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
