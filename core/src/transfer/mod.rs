//! Export and import: one JSON document, merged into the record on import. Its schema is
//! `docs/transfer.schema.json`.

mod document;
mod export;
mod import;
mod merge;

pub use document::{MAX_BYTES, MAX_MARKS, MAX_REVIEWS, TransferError, VERSION};
pub use import::{Changed, Outcome, Refused, ScheduleOutcome};

pub(crate) use document::read;
pub(crate) use export::export;
pub(crate) use import::import;
