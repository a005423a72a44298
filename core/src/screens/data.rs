//! Data: what is kept on this phone, taking it along, and erasing it.

use super::components::{Confirmation, SavedFile};
use super::import::{ImportScreen, not_read};
use super::words::Localizer;
use crate::civil::Timestamp;
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
    /// What an export is for.
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
pub fn data(accounts: usize, marks: u32, words: Localizer<'_>) -> DataScreen {
    let amount = words.0.format(
        "data-amount",
        &[("accounts", accounts.into()), ("marks", marks.into())],
    );
    DataScreen {
        title: words.get("data-title"),
        intro: words.get("data-intro"),
        export_note: words.get("data-export.note"),
        export: words.get("data-export"),
        exported: words.get("data-export.written"),
        not_exported: words.get("data-export.not-written"),
        import_note: words.get("data-import.note"),
        import: words.get("data-import"),
        not_read: not_read(words),
        longest: u32::try_from(MAX_BYTES).unwrap_or(u32::MAX),
        erase_note: words.get("data-erase.note"),
        erase: Confirmation {
            button: words.get("data-erase"),
            title: words.get("data-erase-question"),
            body: words.with("data-erase-question.body", "amount", amount.clone()),
            confirm: words.get("data-erase-question.confirm"),
            cancel: words.get("data-cancel"),
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
