//! The check of the settings: the review as it is under way.

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
use crate::review::{self, ReviewItem, ReviewsNow, is_asked, review_items};
use crate::screens::{self, CheckScreen, CheckState};

/// A check that is due: there is something to ask.
#[derive(Debug, Clone)]
pub(super) struct Check {
    /// The reviews at this moment.
    pub(super) reviews: ReviewsNow,
    /// When it fell due.
    pub(super) due: NaiveDateTime,
    /// What it asks, account by account, in the order of asking.
    pub(super) items: Vec<ReviewItem>,
}

impl Check {
    /// Whether nothing is open in it.
    pub(super) fn is_answered(&self) -> bool {
        !self.items.iter().any(ReviewItem::is_open)
    }

    /// Whether it still asks about a step.
    pub(super) fn asks(&self, account_id: AccountId, step: &Step) -> bool {
        self.items
            .iter()
            .filter(|item| item.account_id == account_id)
            .flat_map(ReviewItem::open_questions)
            .any(|question| question.mark.step_id == step.id)
    }

    /// The open item of a section; refused where the check does not ask about it.
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
    /// The check: the card that is next, or when the next check is.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn check_screen(&self) -> Result<CheckScreen> {
        self.read(|db, words, now| self.draw_check(db, None, words, now))
    }

    /// Carries out `command`, and draws the check as it then is.
    ///
    /// # Errors
    /// [`Error::Storage`]; whatever refuses the command, such as [`Error::NotPending`].
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
        let pending = Self::to_ask(db, after)?;
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
            asks: self.has_something_to_check(db)?,
            due: check
                .as_ref()
                .map(|check| (check.due, check.items.as_slice())),
            unseen: review::unseen(db)?,
            in_doubt: match asked_about {
                Some(account_id) => accounts::is_in_doubt(db, account_id)?,
                None => false,
            },
            switches: self.switches(db, &accounts)?,
            pending,
            now: now.civil(),
        };
        Ok(screens::check(&state, &self.guide, words))
    }

    /// The reviews at this moment; none before the first answer. The only place that looks at
    /// the clock for them.
    pub(super) fn reviews(db: &Connection, now: Timestamp) -> Result<Option<ReviewsNow>> {
        let Some(stored) = review::load(db)? else {
            return Ok(None);
        };
        let now = now.civil();
        // The log is read only where the schedule has not begun yet.
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

    /// The check that is due. With nothing to ask there is none.
    pub(super) fn check(&self, db: &Connection, now: Timestamp) -> Result<Option<Check>> {
        self.check_in(db, Self::reviews(db, now)?, now)
    }

    /// Like [`check`](Self::check), where the reviews at this moment are at hand.
    pub(super) fn check_in(
        &self,
        db: &Connection,
        reviews: Option<ReviewsNow>,
        now: Timestamp,
    ) -> Result<Option<Check>> {
        let due = reviews.and_then(|reviews| Some((reviews, reviews.due()?)));
        let Some((reviews, due)) = due else {
            return Ok(None);
        };
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
        Ok((!items.is_empty()).then_some(Check {
            reviews,
            due,
            items,
        }))
    }

    /// Like [`check`](Self::check); refused where none is due.
    pub(super) fn due_check(&self, db: &Connection, now: Timestamp) -> Result<Check> {
        self.check(db, now)?.ok_or(Error::NoCheck)
    }

    /// Whether a check to come has something to ask.
    pub(super) fn has_something_to_check(&self, db: &Connection) -> Result<bool> {
        for account in accounts::all(db)? {
            let is_one = |mark: &progress::Mark| {
                self.guide
                    .step(&mark.step_id)
                    .is_some_and(|step| is_asked(step, mark))
            };
            if progress::marks(db, account.id)?.iter().any(is_one) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
