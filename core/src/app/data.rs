//! Export, import, and erasing everything.

use std::sync::atomic::Ordering;

use rusqlite::Connection;

use super::App;
use crate::accounts;
use crate::error::{Error, Result};
use crate::i18n::Localizer;
use crate::progress;
use crate::screens::{self, DataScreen, FileToSave, ImportScreen};
use crate::transfer;

impl App {
    /// What is stored on this phone, and what can be done with it.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn data(&self) -> Result<DataScreen> {
        self.read(|db, words, _| Self::draw_data(db, words))
    }

    pub(super) fn draw_data(db: &Connection, words: &Localizer) -> Result<DataScreen> {
        let accounts = accounts::all(db)?.len();
        let marks = progress::count(db, None)?;
        let folder = transfer::folder(db)?;
        Ok(screens::data(accounts, marks, folder.as_ref(), words))
    }

    /// Everything that is stored, as one document to save to a file.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn export(&self) -> Result<FileToSave> {
        self.read(|db, _, now| {
            let document = transfer::export(db, now)?.text()?;
            Ok(screens::exported_file(document, now))
        })
    }

    /// Describes what importing `document` would do, without changing anything.
    ///
    /// # Errors
    /// [`Error::Transfer`].
    pub fn import_preview(&self, document: &str) -> Result<ImportScreen> {
        let document = transfer::read(document)?;
        let words = self.words();
        let now = self.clock.now().in_range();
        self.store.try_out(|db| {
            let outcome = transfer::import(db, document, &self.guide, self.default_names(), now)?;
            Ok(screens::import(&outcome, false, &self.guide, &words))
        })
    }

    /// Merges `document` into the record, in one transaction.
    ///
    /// # Errors
    /// [`Error::Transfer`].
    pub fn import(&self, document: &str) -> Result<ImportScreen> {
        let document = transfer::read(document)?;
        self.write(
            |db, now| {
                let outcome =
                    transfer::import(db, document, &self.guide, self.default_names(), now)?;
                self.follow_up_as_recorded(db, now)?;
                Ok(outcome)
            },
            |_, words, _, outcome| Ok(screens::import(&outcome, true, &self.guide, words)),
        )
    }

    /// Erases everything that was recorded and starts afresh.
    ///
    /// # Errors
    /// [`Error::TracesLeft`] if the record is gone but the files may still hold traces of it.
    pub fn erase(&self) -> Result<DataScreen> {
        let now = self.clock.now().in_range();
        self.store
            .empty(|db| accounts::make_first(db, now.utc_ms))?;
        self.projection_rebuilt.store(false, Ordering::Relaxed);
        self.store.remove_traces().map_err(Error::TracesLeft)?;
        self.data()
    }
}
