//! Paths. Every path that two modules share is named here, once.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xshell::Shell;

/// The checkout, and a shell whose working directory is its root.
pub struct Workspace {
    root: PathBuf,
    pub shell: Shell,
}

impl Workspace {
    /// Finds the checkout that this xtask was built in; cargo sets its path when running it.
    pub fn locate() -> Result<Self> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR")
            .context("start this through cargo: `cargo xtask …`")?;
        let root = Path::new(&manifest)
            .parent()
            .context("xtask must lie directly below the repository's root")?
            .canonicalize()?;
        let shell = Shell::new()?;
        shell.change_dir(&root);
        // The Maven, Python and Swift builds all look below target/, wherever cargo is told to
        // write.
        shell.set_var("CARGO_TARGET_DIR", root.join("target"));
        Ok(Self { root, shell })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path below the root, written with forward slashes.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A path below `target/`.
    pub fn target(&self, relative: &str) -> PathBuf {
        self.root.join("target").join(relative)
    }
}
