//! The quarterly check.
#![allow(clippy::needless_pass_by_value, reason = "UniFFI hands values over")]

use std::sync::Arc;

use untrained_core::screens::CheckScreen;
use untrained_core::{App, Command};

use crate::core::Core;
use crate::errors::Result;

/// The quarterly check, one card at a time.
#[derive(uniffi::Object)]
pub struct Check(pub(crate) Arc<Core>);

#[uniffi::export]
impl Check {
    /// The card that is next, or when the next check is.
    pub fn screen(&self) -> Result<CheckScreen> {
        self.0.call(App::check_screen)
    }

    /// Carries out a command that the check offered.
    pub fn after(&self, command: Command) -> Result<CheckScreen> {
        self.0.call(|app| app.check_after(&command))
    }
}
