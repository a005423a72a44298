//! Builds of the native library, and the seed of the tests.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::cmd;

use crate::progress::say;
use crate::workspace::Workspace;

/// The variable of proptest's seed, and one: with it, the property tests try the same cases each time.
pub const SEED: (&str, &str) = ("PROPTEST_RNG_SEED", "1");

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
        .context("the native library did not build: fix what cargo reports above")?;
    let name = format!("{DLL_PREFIX}untrained{DLL_SUFFIX}");
    let library = Library {
        folder: workspace.target("library").join(folder),
        file: workspace.target("library").join(folder).join(&name),
    };
    keep(&workspace.target(folder).join(name), &library)?;
    Ok(library)
}

/// Copies the library if it changed. `cargo test` links another in its place, which is not the one
/// that others have loaded meanwhile.
fn keep(built: &Path, library: &Library) -> Result<()> {
    let bytes = fs::read(built).with_context(|| format!("cargo left no {}", built.display()))?;
    if fs::read(&library.file).is_ok_and(|kept| kept == bytes) {
        return Ok(());
    }
    fs::create_dir_all(&library.folder)?;
    // A file of its own, and whole at once: the one before may be in use.
    let fresh = library.file.with_extension("new");
    fs::write(&fresh, bytes)?;
    fs::rename(&fresh, &library.file)
        .with_context(|| format!("could not write {}", library.file.display()))
}
