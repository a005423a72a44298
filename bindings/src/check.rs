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
    /// The next card, or the date of the next check.
    pub fn screen(&self) -> Result<CheckScreen> {
        self.0.call(App::check_screen)
    }

    /// Carries out a command offered by the check.
    pub fn after(&self, command: Command) -> Result<CheckScreen> {
        self.0.call(|app| app.check_after(&command))
    }
}
