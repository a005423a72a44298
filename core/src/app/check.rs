//! The quarterly check: the review in progress.

use chrono::NaiveDateTime;
use rusqlite::Connection;

use super::App;
use crate::accounts;
use crate::civil::Timestamp;
use crate::command::Command;
use crate::error::{Error, Result};
use crate::guide::{Group, Step};
use crate::i18n::Localizer;
use crate::ids::AccountId;
use crate::progress;
use crate::review::{self, ReviewItem, ReviewScope, ReviewsNow, review_items};
use crate::screens::{self, CheckScreen, CheckState};

/// A check that is due and has something to ask.
#[derive(Debug, Clone)]
pub(super) struct Check {
    pub(super) reviews: ReviewsNow,
    pub(super) due: NaiveDateTime,
    /// What it asks, account by account, in the order of asking.
    pub(super) items: Vec<ReviewItem>,
}

impl Check {
    /// Whether every question has been answered.
    pub(super) fn is_answered(&self) -> bool {
        !self.items.iter().any(ReviewItem::is_open)
    }

    /// Whether the question about this step is still open.
    pub(super) fn asks(&self, account_id: AccountId, step: &Step) -> bool {
        self.items
            .iter()
            .filter(|item| item.account_id == account_id)
            .flat_map(ReviewItem::open_questions)
            .any(|question| question.mark.step_id == step.id)
    }

    /// The open item for a section, or [`Error::NoCheck`] if the check does not ask about it.
    pub(super) fn open_item(
        &self,
        account_id: AccountId,
        group: Option<Group>,
    ) -> Result<&ReviewItem> {
        self.items
            .iter()
            .find(|item| item.account_id == account_id && item.group == group && item.is_open())
            .ok_or(Error::NoCheck)
    }
}

impl App {
    /// The check: the next card, or the date of the next check.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn check_screen(&self) -> Result<CheckScreen> {
        self.read(|db, words, now| self.draw_check(db, None, words, now))
    }

    /// Carries out `command`, then draws the check.
    ///
    /// # Errors
    /// [`Error::Storage`]; any error of the command, such as [`Error::NotPending`].
    pub fn check_after(&self, command: &Command) -> Result<CheckScreen> {
        self.write(
            |db, now| self.carry_out(db, command, now),
            |db, words, now, ()| self.draw_check(db, Some(command), words, now),
        )
    }

    fn draw_check(
        &self,
        db: &Connection,
        after: Option<&Command>,
        words: &Localizer,
        now: Timestamp,
    ) -> Result<CheckScreen> {
        let reviews = Self::reviews(db, now)?;
        let check = self.check_in(db, reviews, now)?;
        let accounts = accounts::all(db)?;
        let pending = Self::pending_question(db, after, now)?;
        let open_item = check
            .iter()
            .flat_map(|check| &check.items)
            .find(|item| item.is_open());
        let asked_about = pending
            .as_ref()
            .map(|pending| pending.account_id)
            .or(open_item.map(|item| item.account_id));
        let state = CheckState {
            reviews,
            asks: !self.future_scope(db)?.is_empty(),
            due: check
                .as_ref()
                .map(|check| (check.due, check.items.as_slice())),
            unseen: review::unseen(db)?.filter(|unseen| unseen.is_news(now)),
            in_doubt: match asked_about {
                Some(account_id) => accounts::is_in_doubt(db, account_id)?,
                None => false,
            },
            switches: self.switches(db, &accounts)?,
            pending,
            wrong_page: self.is_wrong_page_news(db, self.guide.primary(), after)?,
        };
        Ok(screens::check(&state, &self.guide, words))
    }

    /// The state of the reviews now; none before the first answer. Corrects a schedule that a wrong
    /// clock began.
    pub(super) fn reviews(db: &Connection, now: Timestamp) -> Result<Option<ReviewsNow>> {
        let Some(stored) = review::load(db)? else {
            return Ok(None);
        };
        let now = now.civil();
        // The log is read only if the schedule starts in the future, as after a wrong clock.
        let state = if stored.schedule.anchor() > now.date() {
            let first = progress::first_mark(db)?;
            first.map_or(stored, |first| {
                stored.begun_by_now(first.civil().date(), now)
            })
        } else {
            stored
        };
        Ok(Some(state.at(now)))
    }

    /// The check that is due; none if there is nothing to ask.
    pub(super) fn check(&self, db: &Connection, now: Timestamp) -> Result<Option<Check>> {
        self.check_in(db, Self::reviews(db, now)?, now)
    }

    /// Like [`check`](Self::check), for reviews that are already loaded.
    pub(super) fn check_in(
        &self,
        db: &Connection,
        reviews: Option<ReviewsNow>,
        now: Timestamp,
    ) -> Result<Option<Check>> {
        self.check_of(db, reviews, ReviewsNow::due, now)
    }

    /// Like [`check`](Self::check), also while it is put off or paused: whoever looks meanwhile has
    /// answered it.
    pub(super) fn waiting_check(&self, db: &Connection, now: Timestamp) -> Result<Option<Check>> {
        self.waiting_check_in(db, Self::reviews(db, now)?, now)
    }

    /// Like [`waiting_check`](Self::waiting_check), for reviews that are already loaded.
    pub(super) fn waiting_check_in(
        &self,
        db: &Connection,
        reviews: Option<ReviewsNow>,
        now: Timestamp,
    ) -> Result<Option<Check>> {
        self.check_of(db, reviews, ReviewsNow::waiting, now)
    }

    fn check_of(
        &self,
        db: &Connection,
        reviews: Option<ReviewsNow>,
        which: fn(&ReviewsNow) -> Option<NaiveDateTime>,
        now: Timestamp,
    ) -> Result<Option<Check>> {
        let due = reviews.and_then(|reviews| Some((reviews, which(&reviews)?)));
        let Some((reviews, due)) = due else {
            return Ok(None);
        };
        let items = self.items(db, due, now)?;
        Ok((!items.is_empty()).then_some(Check {
            reviews,
            due,
            items,
        }))
    }

    /// What the review that fell due at `due` asks, of all accounts.
    pub(super) fn items(
        &self,
        db: &Connection,
        due: NaiveDateTime,
        now: Timestamp,
    ) -> Result<Vec<ReviewItem>> {
        let answers = review::answers(db, due)?;
        let deferred = review::deferred(db)?;
        let mut items = Vec::new();
        for account in accounts::all(db)? {
            let marks = progress::marks(db, account.id)?;
            items.extend(review_items(
                account.id,
                &marks,
                &answers,
                &deferred,
                &self.guide,
                due,
                now.civil(),
            ));
        }
        Ok(items)
    }

    /// Like [`check`](Self::check), but [`Error::NoCheck`] if none is due.
    pub(super) fn due_check(&self, db: &Connection, now: Timestamp) -> Result<Check> {
        self.check(db, now)?.ok_or(Error::NoCheck)
    }

    /// What a future check would ask, as far as is known now.
    pub(super) fn future_scope(&self, db: &Connection) -> Result<ReviewScope> {
        let mut scope = ReviewScope::default();
        for account in accounts::all(db)? {
            scope = scope.and_of(&progress::marks(db, account.id)?, &self.guide);
        }
        Ok(scope)
    }
}
