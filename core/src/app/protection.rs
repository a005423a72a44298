//! Protection: the timeline of the chosen account.

use super::App;
use crate::accounts;
use crate::error::Result;
use crate::progress;
use crate::screens::{self, ProtectionScreen};

impl App {
    /// What can be said of AI training on the chosen account's data, and since when.
    pub fn protection(&self) -> Result<ProtectionScreen> {
        self.read(|db, words, now| {
            let account = accounts::chosen(db)?;
            let marks = progress::marks_of(db, account.id, self.guide.primary())?;
            let today = now.civil().date();
            Ok(screens::protection(
                &account,
                &marks,
                today,
                &self.guide,
                words,
            ))
        })
    }
}
