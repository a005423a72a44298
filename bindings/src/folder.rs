//! Automatic exports to a folder.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::screens::DataScreen;
use untrained_core::transfer::FolderFailure;
use untrained_core::{App, FolderExport};

use crate::core::Core;
use crate::errors::Result;

/// Automatic exports to a folder that the person chose. The shell chooses the folder, writes and
/// deletes what it is told, and reports how that went. Call it off the main thread.
#[derive(uniffi::Object)]
pub struct Folder(pub(crate) Arc<Core>);

#[uniffi::export]
impl Folder {
    /// The person chose the folder at `address`, which they know as `name`. The first export is due.
    pub fn choose(&self, address: &str, name: &str) -> Result<DataScreen> {
        self.0.call(|app| app.choose_folder(address, name))
    }

    /// Ends the automatic exports. The files stay.
    pub fn leave(&self) -> Result<DataScreen> {
        self.0.call(App::leave_folder)
    }

    /// The export to write, once a sync of the reminders says that it is due. Never write over another file.
    pub fn export(&self) -> Result<Option<FolderExport>> {
        self.0.call(App::folder_export)
    }

    /// Reports that it was written, under the name `document`. Of each document that is returned,
    /// read the text, ask [`release`](Self::release), and then delete it.
    pub fn written(&self, export: FolderExport, document: &str) -> Result<Vec<String>> {
        self.0.call(|app| app.export_written(&export, document))
    }

    /// Reports that it was not written.
    pub fn failed(&self, folder: &str, failure: FolderFailure) -> Result<()> {
        self.0.call(|app| app.export_failed(folder, failure))
    }

    /// Forgets that the app wrote the document, and returns whether to delete it: `text` is what it
    /// holds now; none if it could not be read.
    #[uniffi::method(default(text = None))]
    pub fn release(&self, document: &str, text: Option<String>) -> Result<bool> {
        self.0
            .call(|app| app.release_export(document, text.as_deref()))
    }
}
