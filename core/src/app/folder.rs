//! Automatic exports to a folder that the person chose. The shell writes and deletes what it is
//! told, and reports how that went.

use rusqlite::{Connection, Transaction};

use super::App;
use crate::accounts;
use crate::civil::Timestamp;
use crate::error::{Error, Result};
use crate::review;
use crate::screens::{self, DataScreen, FileToSave};
use crate::storage;
use crate::transfer::{self, ExportFolder, FolderFailure};

/// An export to write now.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FolderExport {
    /// The address of the folder, as the shell gave it.
    pub folder: String,
    /// To be written under a name that is not taken.
    pub file: FileToSave,
    /// How many reviews were finished when it was made.
    pub reviews: u64,
}

impl App {
    /// The person chose the folder at `address`, which they know as `name`. An export is due.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn choose_folder(&self, address: &str, name: &str) -> Result<DataScreen> {
        self.write(
            |db, _| {
                let name = accounts::harmless_label(name);
                Ok(transfer::choose_folder(db, address, &name)?)
            },
            |db, words, _, ()| Self::draw_data(db, words),
        )
    }

    /// The person wants no more automatic exports. Those that were written stay.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn leave_folder(&self) -> Result<DataScreen> {
        self.write(
            |db, _| Ok(transfer::leave_folder(db)?),
            |db, words, _, ()| Self::draw_data(db, words),
        )
    }

    /// Whether an export to the folder is due.
    pub(super) fn is_export_due(db: &Connection, now: Timestamp) -> Result<bool> {
        Ok(match transfer::folder(db)? {
            Some(folder) => folder.is_due(review::finished_count(db)?, now.civil().date()),
            None => false,
        })
    }

    /// The export for the folder, as everything is now; none if there is no folder.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn folder_export(&self) -> Result<Option<FolderExport>> {
        self.read(|db, _, now| {
            let Some(ExportFolder { address, .. }) = transfer::folder(db)? else {
                return Ok(None);
            };
            let document = transfer::export(db, now)?.text()?;
            Ok(Some(FolderExport {
                folder: address,
                file: FileToSave {
                    name: transfer::file_name(now.civil()),
                    ..screens::exported_file(document, now)
                },
                reviews: review::finished_count(db)?,
            }))
        })
    }

    /// Records that `export` was written to `document`. Returns the documents that the shell is to
    /// read and then to delete, if [`release_export`](Self::release_export) allows it.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn export_written(&self, export: &FolderExport, document: &str) -> Result<Vec<String>> {
        self.with_folder(&export.folder, |db, now| {
            let FolderExport { file, reviews, .. } = export;
            transfer::record_written(db, document, &file.text, *reviews, now)
        })
    }

    /// Records that an export did not reach `folder`.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn export_failed(&self, folder: &str, failure: FolderFailure) -> Result<()> {
        self.with_folder(folder, |db, now| {
            transfer::record_failure(db, failure, now.civil().date())
        })
    }

    /// Forgets that the app wrote `document`, and returns whether to delete it. It holds `text` now: only what the app wrote itself, and
    /// nobody changed since. It is asked once; a document that stays is the person's.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub fn release_export(&self, document: &str, text: Option<&str>) -> Result<bool> {
        self.write(
            |db, _| Ok(transfer::release(db, document, text)?),
            |_, _, _, may| Ok(may),
        )
    }

    /// Writes what concerns `folder`; nothing if the person has chosen another meanwhile.
    fn with_folder<T: Default>(
        &self,
        folder: &str,
        work: impl FnOnce(&Transaction<'_>, Timestamp) -> storage::Result<T>,
    ) -> Result<T> {
        self.write(
            |db, now| match transfer::folder(db)? {
                Some(current) if current.address == folder => work(db, now).map_err(Error::from),
                _ => Ok(T::default()),
            },
            |_, _, _, done| Ok(done),
        )
    }
}
