//! Taking everything along, and erasing it.

use std::sync::atomic::Ordering;

use super::App;
use crate::accounts;
use crate::error::{Error, Result};
use crate::screens::{self, DataScreen, ImportScreen, SavedFile};
use crate::transfer;

impl App {
    /// What is kept on this phone, and what can be done with it.
    pub fn data(&self) -> Result<DataScreen> {
        self.read(|db, words, _| {
            let accounts = accounts::all(db)?.len();
            let marks: u32 = db.query_row("SELECT count(*) FROM mark", [], |row| row.get(0))?;
            Ok(screens::data(accounts, marks, words))
        })
    }

    /// Everything that is stored, as one document for a file that the person chooses.
    pub fn export(&self) -> Result<SavedFile> {
        self.read(|db, _, now| {
            let document = transfer::export(db, now)?.text()?;
            Ok(screens::exported_file(document, now))
        })
    }

    /// What an import of `document` would do. Nothing is changed.
    pub fn import_preview(&self, document: &str) -> Result<ImportScreen> {
        let document = transfer::read(document)?;
        let texts = self.texts();
        self.store.try_out(|db| {
            let outcome = transfer::import(db, document, &self.guide)?;
            Ok(screens::import(
                &outcome,
                false,
                &self.guide,
                screens::Localizer(&texts),
            ))
        })
    }

    /// Merges `document` into what is stored, in one transaction.
    pub fn import(&self, document: &str) -> Result<ImportScreen> {
        let document = transfer::read(document)?;
        self.write(|db, words, _| {
            let outcome = transfer::import(db, document, &self.guide)?;
            Ok(screens::import(&outcome, true, &self.guide, words))
        })
    }

    /// Erases everything that a person recorded; the app then stands as new, also where the files
    /// could not be rid of all traces ([`Error::TracesLeft`]).
    pub fn erase(&self) -> Result<DataScreen> {
        let now = self.clock.now();
        self.store
            .empty(|db| accounts::make_first(db, now.utc_ms))?;
        self.mended.store(false, Ordering::Relaxed);
        self.store.remove_traces().map_err(Error::TracesLeft)?;
        self.data()
    }
}
