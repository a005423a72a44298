//! apksigner, which signs and verifies APKs.

use anyhow::{Context, Result};
use which::which;

use crate::apt;
use crate::host::Host;
use crate::tools;
use crate::workspace::Workspace;

pub const PACKAGE: &str = "apksigner";

/// Installs it if need be. The inner `Err` says how a person can.
pub fn find(workspace: &Workspace) -> Result<Result<(), String>> {
    let shell = &workspace.shell;
    if which(PACKAGE).is_err() && Host::inspect(shell).can_install_packages() {
        apt::install(shell, &[PACKAGE])?;
        which(PACKAGE).context("apksigner was installed, yet is not on the PATH")?;
    }
    Ok(which(PACKAGE)
        .map(drop)
        .map_err(|_| format!("apksigner is missing: {}", tools::apksigner_remedy())))
}
