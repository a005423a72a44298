//! The objects that UniFFI exposes to Kotlin, Swift and Python: a thin layer over
//! [`untrained_core`]. Every call goes through `Core::call`, so that a failure or a panic arrives
//! as an [`UntrainedError`] with a sentence to show. The comments here say what a shell needs to
//! know; the core's methods of similar names say what a call does.

mod accounts;
mod check;
mod core;
mod data;
mod errors;
mod folder;
mod guide;
mod links;
mod progress;
mod reminders;
mod settings;

pub use accounts::Accounts;
pub use check::Check;
pub use core::Untrained;
pub use data::Transfer;
pub use errors::UntrainedError;
pub use folder::Folder;
pub use guide::Guide;
pub use links::Links;
pub use progress::Progress;
pub use reminders::Reminders;
pub use settings::Settings;

uniffi::setup_scaffolding!();
