//! Taking everything along, and erasing it.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::App;
use untrained_core::screens::{DataScreen, ImportScreen, SavedFile};

use crate::core::Core;
use crate::errors::Result;

/// Taking everything along, and erasing it. Not named Data: Swift has that name already.
#[derive(uniffi::Object)]
pub struct Transfer(pub(crate) Arc<Core>);

#[uniffi::export]
impl Transfer {
    /// What is kept on this phone, and what can be done with it.
    pub fn screen(&self) -> Result<DataScreen> {
        self.0.call(App::data)
    }

    /// Everything that is stored, as a document of text for a file that the person chooses. It
    /// is not encrypted.
    pub fn export(&self) -> Result<SavedFile> {
        self.0.call(App::export)
    }

    /// What `import` would do with the whole text of a document; nothing is changed. A document
    /// of more than 8 MiB is refused.
    pub fn preview(&self, document: &str) -> Result<ImportScreen> {
        self.0.call(|app| app.import_preview(document))
    }

    /// Merges a document into what is stored, all of it or nothing.
    pub fn import(&self, document: &str) -> Result<ImportScreen> {
        self.0.call(|app| app.import(document))
    }

    /// Erases everything that a person recorded, without asking: the question is on the screen.
    /// The app goes on as new. With `TracesLeft` the record is gone as well: draw anew and let
    /// the person erase again.
    pub fn erase(&self) -> Result<DataScreen> {
        self.0.call(App::erase)
    }
}
