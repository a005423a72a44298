//! Export and import: one JSON document, merged into the record on import. Its schema is
//! `docs/transfer.schema.json`. Exports also go to a folder by themselves, if the person chose one.

mod document;
mod export;
mod folder;
mod import;
mod merge;
mod store;

pub use document::{MAX_BYTES, MAX_MARKS, MAX_REVIEWS, TransferError, VERSION};
pub use folder::{ExportFolder, FolderFailure};
pub use import::{Changed, Outcome, Refused, ScheduleOutcome};

pub(crate) use document::read;
pub(crate) use export::export;
pub(crate) use folder::file_name;
pub(crate) use import::import;
pub(crate) use store::{
    choose_folder, folder, leave_folder, record_failure, record_written, release,
};
