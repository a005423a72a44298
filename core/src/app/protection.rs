//! Protection: the timeline of the chosen account.

use super::App;
use crate::accounts;
use crate::error::Result;
use crate::guide::StepKind;
use crate::progress;
use crate::screens::{self, ProtectionScreen};

impl App {
    /// What can be said of AI training on the chosen account's data, and since when.
    pub fn protection(&self) -> Result<ProtectionScreen> {
        let primary = self
            .guide
            .steps
            .iter()
            .find(|step| step.kind == StepKind::Primary);
        self.read(|db, words, now| {
            let account = accounts::chosen(db)?;
            let marks = match primary {
                Some(step) => progress::marks_of(db, account.id, step)?,
                None => Vec::new(),
            };
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
