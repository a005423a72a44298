//! The Kotlin, Swift and Python bindings, generated from the native library.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use xshell::cmd;

use crate::cargo::{self, Library, Profile};
use crate::progress::say;
use crate::stamp::{Stamp, fresh_folder};
use crate::workspace::Workspace;

/// The generated code, and the library it loads.
pub struct Bindings {
    pub library: Library,
    pub kotlin: PathBuf,
    pub swift: PathBuf,
    /// The folder to import from: it contains the package `untrained_bindings`.
    pub python: PathBuf,
}

const PYTHON_PACKAGE: &str = "untrained_bindings";

/// Builds the library and, if it changed, generates the bindings again.
pub fn generate(workspace: &Workspace) -> Result<Bindings> {
    let bindings = Bindings {
        library: cargo::build_library(workspace, Profile::Debug)?,
        kotlin: workspace.target("bindings/kotlin"),
        swift: workspace.target("bindings/swift"),
        python: workspace.target("bindings/python"),
    };
    let stamp = Stamp::take(
        workspace.target("bindings/.stamp"),
        &[
            bindings.library.file.clone(),
            workspace.path("core/uniffi.toml"),
            workspace.path("bindings/uniffi.toml"),
            workspace.path("bindings/bindgen"),
        ],
        &[],
    )?;
    if !stamp.is_current() {
        stamp.renew(|| bindings.write(workspace))?;
    }
    Ok(bindings)
}

impl Bindings {
    /// The Python package with the release library. The generated code is the same for both builds;
    /// it loads whichever library is next to it.
    pub fn python_as_shipped(&self, workspace: &Workspace) -> Result<PathBuf> {
        let library = cargo::build_library(workspace, Profile::Release)?;
        let folder = workspace.target("bindings-as-shipped");
        let package = folder.join(PYTHON_PACKAGE);
        fresh_folder(&package)?;
        for entry in fs::read_dir(self.python.join(PYTHON_PACKAGE))? {
            let path = entry?.path();
            if let Some(name) = path.file_name()
                && path.extension().is_some_and(|extension| extension == "py")
            {
                fs::copy(&path, package.join(name))?;
            }
        }
        if let Some(name) = library.file.file_name() {
            fs::copy(&library.file, package.join(name))
                .context("could not copy the library beside the Python bindings")?;
        }
        Ok(folder)
    }

    fn write(&self, workspace: &Workspace) -> Result<()> {
        say("Generating the Kotlin, Swift and Python bindings");
        fresh_folder(&workspace.target("bindings"))?;
        let shell = &workspace.shell;
        cmd!(shell, "cargo build --package uniffi-bindgen")
            .quiet()
            .run()
            .context("the bindings' generator did not build: fix what cargo reports above")?;
        let generator = workspace.target("debug/uniffi-bindgen");
        let library = &self.library.file;
        // The two Python modules import each other, so they need a package around them.
        let python_package = self.python.join(PYTHON_PACKAGE);
        for (language, folder) in [
            ("kotlin", &self.kotlin),
            ("swift", &self.swift),
            ("python", &python_package),
        ] {
            cmd!(
                shell,
                "{generator} generate --library {library} --language {language} --no-format --out-dir {folder}"
            )
            .quiet()
            .ignore_stdout()
            .run()
            .with_context(|| format!("could not generate the {language} bindings"))?;
        }
        // The Python module looks for the library in its own folder.
        if let Some(name) = library.file_name() {
            fs::copy(library, python_package.join(name))
                .context("could not copy the library beside the Python bindings")?;
        }
        Ok(())
    }
}
