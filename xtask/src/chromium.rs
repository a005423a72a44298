//! The browser that drives the simulator's page.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::apt;
use crate::host::Host;
use crate::tools::{self, CHROMIUM_PACKAGES};
use crate::workspace::Workspace;

/// Chromium, with fonts for the page, installed if need be. The inner `Err` says why there is none.
pub fn browser(workspace: &Workspace) -> Result<Result<PathBuf, String>> {
    let shell = &workspace.shell;
    let found = tools::find_chromium();
    let complete = found.is_some() && tools::has_fonts(shell);
    if !complete && Host::inspect(shell).can_install_packages() {
        apt::install(shell, CHROMIUM_PACKAGES)?;
        return tools::find_chromium()
            .map(Ok)
            .context("Chromium was installed, yet is not on the PATH");
    }
    Ok(found.ok_or_else(|| format!("no Chromium here: {}", tools::chromium_remedy())))
}
