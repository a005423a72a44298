//! The timeline of the chosen account.

use super::App;
use crate::accounts;
use crate::error::Result;
use crate::progress;
use crate::screens::{self, TimelineScreen};

impl App {
    /// What is known, day by day, about AI training on the chosen account's data; or, first, the
    /// question where its owner lives.
    ///
    /// # Errors
    /// [`Error::Storage`](crate::Error::Storage).
    pub fn timeline(&self) -> Result<TimelineScreen> {
        self.read(|db, words, now| {
            let account = accounts::chosen(db)?;
            let marks = progress::marks_of(db, account.id, self.guide.primary())?;
            let today = now.civil().date();
            Ok(screens::timeline(
                &account,
                self.proposed_region(),
                &marks,
                today,
                &self.guide,
                words,
            ))
        })
    }
}
