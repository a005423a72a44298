//! Data: what is stored on this phone, export, import, and erasing.

use super::components::{Confirmation, FileToSave};
use super::import::{ImportScreen, not_read};
use crate::civil::Timestamp;
use crate::i18n::Localizer;
use crate::transfer::{ExportFolder, FolderFailure, MAX_BYTES};

#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DataScreen {
    pub title: String,
    /// What is stored, where, and who can see it.
    pub intro: String,
    pub amount: String,
    pub export_note: String,
    pub export: String,
    /// Shown once the file is written.
    pub exported: String,
    /// Shown if it could not be written.
    pub not_exported: String,
    pub folder: FolderSetting,
    pub import_note: String,
    pub import: String,
    /// Shown instead of the preview if the file could not be read.
    pub not_read: ImportScreen,
    /// The most bytes a file may have; a shell need not read a longer one to its end.
    pub longest: u32,
    pub erase_note: String,
    pub erase: Confirmation,
}

/// Exports that the app saves by itself, in a folder that the person chooses.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FolderSetting {
    /// What choosing a folder does.
    pub note: String,
    /// The folder, and how the last export went.
    pub state: Option<String>,
    /// Whether the last export did not reach the folder.
    pub at_risk: bool,
    pub choose: String,
    /// The button that ends it; none if no folder is chosen.
    pub stop: Option<String>,
}

#[must_use]
pub fn data(
    accounts: usize,
    marks: u64,
    folder: Option<&ExportFolder>,
    words: &Localizer,
) -> DataScreen {
    let amount = words.data_amount(accounts, marks);
    DataScreen {
        title: words.data_title(),
        intro: words.data_intro(),
        export_note: words.data_export_note(),
        export: words.data_export(),
        exported: words.data_export_written(),
        not_exported: words.data_export_not_written(),
        folder: folder_setting(folder, words),
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

fn folder_setting(folder: Option<&ExportFolder>, words: &Localizer) -> FolderSetting {
    FolderSetting {
        note: words.data_folder_note(),
        state: folder.map(|folder| folder_state(folder, words)),
        at_risk: folder.is_some_and(|folder| folder.failure.is_some()),
        choose: match folder {
            Some(_) => words.data_folder_another(),
            None => words.data_folder(),
        },
        stop: folder.map(|_| words.data_folder_stop()),
    }
}

fn folder_state(folder: &ExportFolder, words: &Localizer) -> String {
    let name = folder.name.clone();
    match (folder.failure, folder.exported) {
        (Some(FolderFailure::Gone), _) => words.data_folder_gone(name),
        (Some(FolderFailure::Refused), _) => words.data_folder_refused(name),
        (Some(FolderFailure::Failed), _) => words.data_folder_failed(name),
        (None, Some(at)) => words.data_folder_saved(words.date(at.civil().date()), name),
        (None, None) => words.data_folder_chosen(name),
    }
}

/// The file for an exported document.
#[must_use]
pub fn exported_file(text: String, now: Timestamp) -> FileToSave {
    FileToSave {
        name: format!("untrained-{}.json", now.civil().date()),
        media_type: "application/json".to_owned(),
        text,
    }
}
