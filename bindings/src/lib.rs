//! The objects that UniFFI carries to Kotlin, Swift and Python: a thin face over
//! [`untrained_core`]. Every call goes through `Core::call`, so that a failure
//! or a panic arrives on the other side as an [`UntrainedError`] with a sentence to show. What a
//! call does stands at the core's method of the same sense; here stands what a shell has to know.

mod accounts;
mod check;
mod core;
mod data;
mod errors;
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
pub use guide::Guide;
pub use links::Links;
pub use progress::Progress;
pub use reminders::Reminders;
pub use settings::Settings;

uniffi::setup_scaffolding!();
