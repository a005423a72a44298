//! The widget on a phone's home screen.

use super::App;
use crate::accounts;
use crate::error::Result;
use crate::screens::{self, WidgetScreen, WidgetState};

impl App {
    /// The widget, for all accounts. Ask for it whenever the reminders were synced, and once a day.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage).
    pub fn widget(&self) -> Result<WidgetScreen> {
        self.read(|db, words, now| {
            let chosen = accounts::chosen(db)?.id;
            let mut accounts = accounts::all(db)?;
            accounts.sort_by_key(|account| account.id != chosen);
            let reviews = Self::reviews(db, now)?;
            let state = WidgetState {
                switches: self.switches(db, &accounts)?,
                is_due: self.check_in(db, reviews, now)?.is_some(),
                asks: !self.future_scope(db)?.is_empty(),
                reviews,
            };
            Ok(screens::widget(&state, &self.guide, words))
        })
    }
}
