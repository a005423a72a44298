//! Data: what is kept on this phone, taking it along, and erasing it.

use super::components::{Confirmation, SavedFile};
use super::import::{ImportScreen, not_read};
use crate::civil::Timestamp;
use crate::i18n::Localizer;
use crate::transfer::MAX_BYTES;

/// Everything Data draws.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DataScreen {
    /// The screen's title.
    pub title: String,
    /// What is kept, where, and who sees it.
    pub intro: String,
    /// How much there is.
    pub amount: String,
    pub export_note: String,
    /// The button that exports.
    pub export: String,
    /// What to say when the file is written.
    pub exported: String,
    /// What to say when it could not be written.
    pub not_exported: String,
    /// What an import does.
    pub import_note: String,
    /// The button that imports.
    pub import: String,
    /// What stands in place of the preview where the file could not be read.
    pub not_read: ImportScreen,
    /// How many bytes a file has at most; a longer one need not be read to its end.
    pub longest: u32,
    /// What erasing does.
    pub erase_note: String,
    /// Erasing everything.
    pub erase: Confirmation,
}

/// Draws Data.
#[must_use]
pub fn data(accounts: usize, marks: u64, words: &Localizer) -> DataScreen {
    let amount = words.data_amount(accounts, marks);
    DataScreen {
        title: words.data_title(),
        intro: words.data_intro(),
        export_note: words.data_export_note(),
        export: words.data_export(),
        exported: words.data_export_written(),
        not_exported: words.data_export_not_written(),
        import_note: words.data_import_note(),
        import: words.data_import(),
        not_read: not_read(words),
        longest: u32::try_from(MAX_BYTES).unwrap_or(u32::MAX),
        erase_note: words.data_erase_note(),
        erase: Confirmation {
            button: words.data_erase(),
            title: words.data_erase_question(),
            body: words.data_erase_question_body(amount.clone()),
            confirm: words.data_erase_question_confirm(),
            cancel: words.data_cancel(),
        },
        amount,
    }
}

/// The file for an exported document.
#[must_use]
pub fn exported_file(text: String, now: Timestamp) -> SavedFile {
    SavedFile {
        name: format!("untrained-{}.json", now.civil().date()),
        media_type: "application/json".to_owned(),
        text,
    }
}
