//! Export, import, and erasing everything.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::App;
use untrained_core::screens::{DataScreen, FileToSave, ImportScreen};

use crate::core::Core;
use crate::errors::Result;

/// Export, import, and erasing everything. Not named `Data`, because Swift has a type of that name.
#[derive(uniffi::Object)]
pub struct Transfer(pub(crate) Arc<Core>);

#[uniffi::export]
impl Transfer {
    /// What is stored on this phone, and what can be done with it.
    pub fn screen(&self) -> Result<DataScreen> {
        self.0.call(App::data)
    }

    /// Everything that is stored, as a text document to save to a file. It is not encrypted.
    pub fn export(&self) -> Result<FileToSave> {
        self.0.call(App::export)
    }

    /// What `import` would do with the document; nothing is changed. Pass the whole text. A
    /// document of more than 8 MiB is refused.
    pub fn preview(&self, document: &str) -> Result<ImportScreen> {
        self.0.call(|app| app.import_preview(document))
    }

    /// Merges a document into the record, all of it or nothing.
    pub fn import(&self, document: &str) -> Result<ImportScreen> {
        self.0.call(|app| app.import(document))
    }

    /// Erases everything that was recorded, without asking: the screen has the question. The app
    /// continues as new. On `TracesLeft` the record is gone as well: redraw, and let the person
    /// erase again.
    pub fn erase(&self) -> Result<DataScreen> {
        self.0.call(App::erase)
    }
}
