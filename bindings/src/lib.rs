//! The objects that UniFFI carries to Kotlin, Swift and Python: a thin face over
//! [`untrained_core`]. Every call goes through [`Core::call`], so that a failure or a panic
//! arrives on the other side as an [`UntrainedError`] with a sentence to show.

mod accounts;
mod error;
mod guide;
mod objection;
mod objects;

pub use accounts::Accounts;
pub use error::UntrainedError;
pub use guide::Guide;
pub use objects::{Links, Progress, Review, Transfer, Untrained};

uniffi::setup_scaffolding!();
