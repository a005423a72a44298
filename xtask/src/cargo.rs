//! Builds of the native library.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::progress::say;
use crate::workspace::Workspace;

#[derive(Clone, Copy)]
pub enum Profile {
    /// For tests and the simulator.
    Debug,
    /// For shipping and measuring.
    Release,
}

pub struct Library {
    pub folder: PathBuf,
    pub file: PathBuf,
}

pub fn build_library(workspace: &Workspace, profile: Profile) -> Result<Library> {
    let (folder, flag) = match profile {
        Profile::Debug => ("debug", None),
        Profile::Release => ("release", Some("--release")),
    };
    say(&format!("Building the native library ({folder})"));
    let shell = &workspace.shell;
    cmd!(shell, "cargo build --package untrained {flag...}")
        .quiet()
        .run()
        .context("the native library did not build: mend what cargo reports above")?;
    let folder = workspace.target(folder);
    let file = folder.join(format!("{DLL_PREFIX}untrained{DLL_SUFFIX}"));
    Ok(Library { folder, file })
}
